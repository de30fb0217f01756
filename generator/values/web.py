"""E-mail addresses, web addresses and postcodes, checked and written one way."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import SplitResult, quote, urlsplit

from generator.problems import UnusableValue
from generator.values.no_address import (
    TEXT_FIELDS,
    can_be_read,
    refuse_link,
    refuse_none,
    refuse_several,
    refuse_text,
)
from generator.values.people import is_personal_mail
from generator.values.text import without_invisible

_LONGEST: Final = 2000

_EMAIL: Final = re.compile(r"[a-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}", re.IGNORECASE)
_HOST: Final = re.compile(
    r"(?=.{4,253}\Z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})"
)
_POSTCODE: Final = re.compile(r"([1-9][0-9]{3}) ?([A-Z]{2})")
# Never given out, because of the war.
_UNUSED_LETTERS: Final = frozenset({"SA", "SD", "SS"})

# Addresses of nobody, in manuals and on the web.
_NOBODYS: Final = re.compile(
    r"(?:https?://)?(?:[\w-]+\.)*(?:voorbeeld\.(?:nl|com|org)|example\.(?:com|org|net|nl))(?:[/:?#]|$)",
    re.IGNORECASE,
)

# What can hardly be anything else, so that nothing more needs to be asked of it.
_EMAIL_SHAPE: Final = re.compile(r"[^@,;<>()\[\]]+@[^@,;<>()\[\]]+\.[^@,;<>()\[\]]+")
_URL_SHAPE: Final = re.compile(
    r"(?:https?://)?[\w.-]+\.[a-z]{2,}(?::[0-9]+)?(?:[/?#].*)?", re.IGNORECASE
)
_MAILS: Final = re.compile(r"[\w.!#$%&'*+=?^{|}~-]+@[\w-]+(?:\.[\w-]+)+")
_SITES: Final = re.compile(
    r"(?<![@\w.])(?:https?://[^\s,;<>()]+|(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[^\s,;<>()]*)?)"
    r"(?![@\w])",
    re.IGNORECASE,
)

_EMAIL_SLIPS: Final = (
    ("typ het teken @ zelf", r" ?[(\[{] ?(?:at|apestaart(?:je)?) ?[)\]}] ?| at ", "@"),
    ("er staat een komma waar een punt hoort", ",", "."),
    ("er staat een @ te veel", "@@", "@"),
    ("er staat een spatie in het e-mailadres", r" *([@.]) *", r"\1"),
)

# What a browser keeps as it is; anything else is written as %-codes.
_SAFE: Final = "/%:@!$&()*+,;=~-._?"

_EMAIL_EXAMPLE: Final = "typ bijvoorbeeld naam@dorp.nl"
_URL_EXAMPLE: Final = "typ bijvoorbeeld https://www.dorp.nl"
_POSTCODE_EXAMPLE: Final = "typ bijvoorbeeld 9671 AB"


def parse_email(text: str) -> str:
    """Give the e-mail address, its part after the @ in lower case."""
    typed = without_invisible(text).removeprefix("mailto:").strip("<> ")
    if not typed:
        raise UnusableValue(f"hier hoort een e-mailadres; {_EMAIL_EXAMPLE}")
    if " " in typed or not _EMAIL_SHAPE.fullmatch(typed):
        _refuse_email(text, typed)
    name, _, host = typed.rpartition("@")
    host = host.lower()
    if not _HOST.fullmatch(host):
        raise UnusableValue(f"wat na de @ staat, klopt niet; {_EMAIL_EXAMPLE}")
    if not _EMAIL.fullmatch(name) or name[0] == "." or name[-1] == "." or ".." in name:
        raise UnusableValue(f"wat voor de @ staat, klopt niet; {_EMAIL_EXAMPLE}")
    return f"{name}@{host}"


def _refuse_email(text: str, typed: str) -> None:
    """Say why a text is no e-mail address; return when it looks like one with a slip in it."""
    refuse_none(text, "e-mailadres")
    refuse_link(text, parse_email)
    refuse_several(_MAILS.findall(typed), typed, "e-mailadressen", parse_email, is_personal_mail)
    if re.match(r"https?://|www\.", typed, re.IGNORECASE) and can_be_read(parse_url, typed):
        raise UnusableValue("dit is een webadres", elsewhere=("website", *TEXT_FIELDS))
    if re.fullmatch(r"[+(]?[0-9][0-9 ()./-]{8,}", typed):
        raise UnusableValue("dit is een telefoonnummer", elsewhere=("telefoon", *TEXT_FIELDS))
    for why, wrong, right in _EMAIL_SLIPS:
        mended = re.sub(wrong, right, typed)
        if mended != typed and can_be_read(parse_email, mended):
            raise UnusableValue(f"{why}; typ: {mended}")
    refuse_text(typed, "e-mailadres")
    if " " in typed:
        raise UnusableValue(f"er staat een spatie in het e-mailadres; {_EMAIL_EXAMPLE}")
    if "@" not in typed:
        raise UnusableValue(f"in een e-mailadres hoort een @; {_EMAIL_EXAMPLE}")


def parse_url(text: str) -> str:
    """Give the whole web address; without http:// or https:// in front it gets https://."""
    typed = without_invisible(text)
    if not typed:
        raise UnusableValue(f"hier hoort een webadres; {_URL_EXAMPLE}")
    if " " in typed or not _URL_SHAPE.fullmatch(typed):
        _refuse_url(text, typed)
    if len(typed) > _LONGEST or re.search(r"[<>\"\\^`{|}\x00-\x1f\x7f]", typed):
        raise UnusableValue(f"in dit webadres staan tekens die er niet horen; {_URL_EXAMPLE}")
    if re.match(r"(?:mailto:|[^/?#@:]+@[^/?#@]+\Z)", typed):
        raise UnusableValue("dit is een e-mailadres", elsewhere=("email", *TEXT_FIELDS))
    parts = _split(typed if re.match(r"https?://", typed, re.IGNORECASE) else _with_scheme(typed))
    host = _host(parts)
    port = f":{parts.port}" if parts.port is not None else ""
    path = quote(parts.path, safe=_SAFE)
    query = f"?{quote(parts.query, safe=_SAFE)}" if parts.query else ""
    fragment = f"#{quote(parts.fragment, safe=_SAFE)}" if parts.fragment else ""
    return f"{parts.scheme}://{host}{port}{path}{query}{fragment}"


def _refuse_url(text: str, typed: str) -> None:
    """Say why a text is no web address; return when it looks like one with a slip in it."""
    if len(typed) > _LONGEST:
        return
    refuse_none(text, "webadres")
    refuse_link(text, parse_url)
    tight = re.sub(r" *([./]) *", r"\1", typed)
    if tight != typed and " " not in tight and can_be_read(parse_url, tight):
        raise UnusableValue(f"er staat een spatie in het webadres; typ: {tight}")
    refuse_several(_SITES.findall(typed), typed, "webadressen", parse_url)
    if re.fullmatch(r"[+(]?[0-9][0-9 ()./-]{8,}", typed):
        raise UnusableValue("dit is een telefoonnummer", elsewhere=("telefoon", *TEXT_FIELDS))
    refuse_text(typed, "webadres", one_word=True)
    if " " in typed:
        raise UnusableValue(f"er staat een spatie in het webadres; {_URL_EXAMPLE}")


def looks_like_url(text: str) -> bool:
    """Tell whether a text can only be meant as a web address: one word with a dot in it."""
    return " " not in text.strip() and can_be_read(parse_url, text.strip())


def url_text(url: str) -> str:
    """Give a parsed web address as it reads on paper: without https://, www. and last slash."""
    return re.sub(r"\Ahttps?://(?:www\.)?", "", url).removesuffix("/")


def parse_postcode(text: str) -> str:
    """Give the postcode as 9671 AB."""
    typed = without_invisible(text).upper()
    if re.fullmatch(r"[0-9]{4}", typed):
        raise UnusableValue(f"de twee letters van de postcode ontbreken; {_POSTCODE_EXAMPLE}")
    if typed.startswith("0") and re.fullmatch(r"[0-9]{4} ?[A-Z]{2}", typed):
        raise UnusableValue(f"een postcode begint niet met een 0; {_POSTCODE_EXAMPLE}")
    if re.match(r"(?=.{0,3}O)[0-9O]{4} ?[A-Z]{2}\Z", typed):
        raise UnusableValue("er staat een letter O waar een 0 hoort; typ het cijfer 0")
    found = _POSTCODE.fullmatch(typed)
    if not found or found[2] in _UNUSED_LETTERS:
        raise UnusableValue(f"dit is geen postcode; {_POSTCODE_EXAMPLE}")
    return f"{found[1]} {found[2]}"


def _with_scheme(typed: str) -> str:
    """Put https:// in front, unless something else stands there already."""
    if begin := re.match(r"h?t+p?s?[:;.]?/+|https?[:;.]+/*", typed, re.IGNORECASE):
        mended = f"https://{typed[begin.end() :]}"
        advice = f"typ: {mended}" if can_be_read(parse_url, mended) else _URL_EXAMPLE
        raise UnusableValue(f"het begin van het webadres klopt niet; {advice}")
    if re.match(r"[a-z][a-z0-9+-]*:|[a-z][a-z0-9+.-]*://", typed, re.IGNORECASE):
        raise UnusableValue(f"alleen adressen met http:// of https:// kunnen; {_URL_EXAMPLE}")
    if re.match(r"[^/]*,", typed):
        mended = typed.replace(",", ".", 1)
        advice = f"typ: {mended}" if can_be_read(parse_url, mended) else _URL_EXAMPLE
        raise UnusableValue(f"er staat een komma waar een punt hoort; {advice}")
    return f"https://{typed.removeprefix('//')}"


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        _ = parts.port  # reading it is what checks it
    except ValueError:
        raise UnusableValue(f"dit is geen webadres; {_URL_EXAMPLE}") from None
    if "@" in parts.netloc:
        raise UnusableValue("er staat een naam of wachtwoord in het webadres; haal het weg")
    return parts


def _host(parts: SplitResult) -> str:
    """Give the name of the site in the letters a browser sends: café.nl is xn--caf-dma.nl."""
    try:
        host = (parts.hostname or "").encode("idna").decode("ascii").lower()
    except UnicodeError:
        host = ""
    if not _HOST.fullmatch(host):
        raise UnusableValue(f"dit is geen webadres; {_URL_EXAMPLE}")
    return host


def is_nobodys(address: str) -> bool:
    """Tell whether an address is one that stands for any other, such as www.voorbeeld.nl."""
    return _NOBODYS.match(address.strip()) is not None
