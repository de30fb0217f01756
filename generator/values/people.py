"""Signs that something points to one person: a name, a number or a mail address of her own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.problems import UnusableValue
from generator.values.first_names import FIRST_NAMES
from generator.values.phone import Phone, parse_phone
from generator.values.text import fold

# The same names are asked about by each look at the map.
_KEPT = 20_000
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
# "Feikje d'Hôtel": a small letter that is tied to the name.
_TIED = r"[dl]['’]"
_NAME = rf"(?:{_CAPITAL}\.(?: ?{_CAPITAL}\.)*|(?:{_TIED})?{_CAPITAL}[\w'’-]+)"
TITLES = r"mw|mevr|mej|dhr|dr|drs|ds|ir|ing|mr|fam|zr|br|pr"
SPOKEN_TITLES = r"mevrouw|meneer|mijnheer|de heer|familie|juffrouw|juf|meester|zuster|broeder"
# "Jan", "Jan de Vries", "J.P. Bos", "mevrouw Bos": a title, names and small words between them.
_PERSON = re.compile(
    rf"(?:(?:{TITLES})\.? |(?:{SPOKEN_TITLES}) )?"
    rf"{_NAME}(?: (?:[a-z' ]{{1,12}} )?{_NAME}){{0,3}}",
)
_TITLED = re.compile(
    rf"(?i:\b(?:(?:{TITLES})\.?|{SPOKEN_TITLES}|dominee|pastoor|pastor|kapelaan|imam|dokter"
    r"|huisarts|wijkagent|verpleegkundige|diaken)) "
    r"(?:(?:de|den|der|van|ten|ter|het|el|al) )*[A-ZÀ-Þ][\w'’-]+"
)
_INITIALS = re.compile(rf"(?:{_CAPITAL}\.){{1,4}}|{_CAPITAL}")
_TITLE = re.compile(rf"\A(?:(?:{TITLES})\.?|{SPOKEN_TITLES})\s+(?=\S)", re.IGNORECASE)
# Who does something, and so may be followed by her name; the others are desks and groups.
_ROLES = frozenset(
    "coordinator beheerder secretaris voorzitter medewerker assistente gastvrouw gastheer "
    "vrijwilliger contactpersoon leider penningmeester docent trainer huisarts wijkagent".split()
)
_DESKS = frozenset(
    "beheer bestuur secretariaat balie receptie team planning meldpunt klantenservice "
    "administratie info kantoor post vrijwilligers leiding praktijk stichting "
    "vraag klachten bezoek jeugd ouderen gebied vereniging werkgroep commissie kaart "
    "contact welkom hallo mail redactie agenda zorg hulp bieb kerk club koor school sport dorp "
    "gemeente zonnebloem kruis boerderij bibliotheek museum supermarkt apotheek stal cafe winkel "
    "buurt wijk huis spoed afspraak afspraken aanmelden reserveren algemeen inloop vragen".split()
)
# The end of a longer word for either: dorpsondersteuner, Wmo-loket, hulplijn.
_ROLE_ENDS = (
    "medewerker", "medewerkster", "coordinator", "assistent", "assistente", "ondersteuner",
    "adviseur", "consulent", "consulente", "beheerder", "planner", "regisseur", "verbinder",
    "verpleegkundige", "werker", "werkster", "begeleider", "begeleidster", "leider", "leidster",
    "meester", "koster", "chauffeur", "dominee", "pastoor", "pastor", "dirigent", "organisator",
    "voorlichter",
)  # fmt: skip
_DESK_ENDS = (
    "team", "loket", "punt", "dienst", "lijn", "balie", "groep", "bestuur", "coordinatoren",
    "huis", "centrum", "zorg", "bureau", "winkel", "praktijk", "hulp",
)  # fmt: skip
_FUNCTIONS = _ROLES | _DESKS
_FUNCTION_ENDS = (*_ROLE_ENDS, *_DESK_ENDS)
# A name in capitals of which nobody is called: KBO, Wmo.
_SHORTHAND = re.compile(r"[A-Z]{2,5}|Wmo|Wlz|Zvw|GGz", re.ASCII)
# What a club's mailbox at a free provider is named after; no surname holds one of these.
_CLUB = re.compile(
    r"dorpshuis|dorpsbelang|dorpsraad|dorpscooperatie|dorpskrant|dorpskamer|plaatselijkbelang|buurt"
    r"|vereniging|stichting|zangkoor|toneel|harmonie|fanfare|muziek|club|ijsbaan|ouderen|senioren"
    r"|voetbal|tennis|gymnastiek|sport|kerkenraad|parochie|diaconie|gemeente|bibliotheek|speeltuin"
    r"|peuter|repaircafe|voedselbank|kledingbank|zonnebloem|rodekruis|oranje|museum|school|trefpunt"
    r"|wijkcentrum|welzijn|mantelzorg|hulpdienst|eettafel|soosmiddag|werkgroep|wandelgroep|commissie"
    r"|comite|bestuur|secretari|penningmeester|voorzitter|redactie|beheer|vrijwilliger|inloop"
    r"|contact|vrienden|vrouwen|jeugd|kinder|koffie|maaltijd|huiskamer|coordinator|\binfo|info\b"
    r"|koor\b|\b(?:vv|sv|kbo|pcob|anbo|ehbo|aed|nvvh|ivn|kerk|soos|bieb|pkn)\b"
)
_PRIVATE_MAIL = frozenset(
    "gmail.com hotmail.com hotmail.nl outlook.com outlook.nl live.nl live.com icloud.com me.com "
    "msn.com ziggo.nl kpnmail.nl planet.nl home.nl hetnet.nl xs4all.nl yahoo.com yahoo.nl "
    "casema.nl chello.nl upcmail.nl telfort.nl zeelandnet.nl kpnplanet.nl tele2.nl online.nl "
    "solcon.nl caiway.nl delta.nl proton.me protonmail.com gmx.net quicknet.nl".split()
)
# Some write "(at)" and "punt", so that no program finds it.
_AT = (
    r"(?: ?(?:@|\uff20|&#64;|&commat;|%40) ?| ?[\[({] ?(?:at|apenstaart(?:je)?) ?[\])}] ?"
    r"| (?:at|apenstaart(?:je)?) )"
)
_DOT = r"(?:\.| \. | ?[\[({] ?(?:dot|punt) ?[\])}] ?| (?:dot|punt) )"
_MAIL = re.compile(
    rf"(?<![\w.+-])[\w.+-]{{1,64}}{_AT}[\w-]{{1,63}}(?:{_DOT}[\w-]{{1,63}}){{1,4}}", re.IGNORECASE
)
_MAYBE_MAIL = re.compile(r"@|\uff20|&#64;|&commat;|%40|\b(?:at|apenstaart)", re.IGNORECASE)
# Ten digits in any notation, or one abroad; shorter numbers are of services, never of a person.
_BETWEEN = r"[ \t\n./()\u00a0\u2010-\u2015-]{0,3}"
_NUMBER = re.compile(
    rf"(?<![\d+])(?:(?:\+|00)31(?: ?\(0\))?|0)(?:{_BETWEEN}\d){{9}}(?!\d)"
    r"|(?<!\d)316\d{8}(?!\d)"
)
_ABROAD = re.compile(
    rf"(?<![\d+])(?:\+|00)(?!31)[1-9](?:{_BETWEEN}\d){{7,13}}(?!\d)"
    # As it stands in an address to send a message to.
    r"|(?<=wa\.me/)[1-9]\d{7,13}(?!\d)"
)


@dataclass(frozen=True)
class PersonName:
    """A name taken apart: `first` and `last` are empty when it has no such part."""

    first: str
    between: str
    last: str

    @property
    def key(self) -> str:
        """Give the name as it is compared: "Gré de Boer" and "mw. Gre De Boer" are one."""
        return " ".join(part for part in (self.first, self.between, self.last) if part)

    @property
    def is_full(self) -> bool:
        """Tell whether this is enough to know one person by."""
        return bool(self.first and self.last)


@lru_cache(maxsize=_KEPT)
def person_name(text: str) -> PersonName:
    """Give the parts of a name, folded, without title or function; after a comma is no name."""
    whole = " ".join(re.split(r"[,(]", _in_order(text), maxsplit=1)[0].split())
    bare = _without_titles(whole)
    words = fold(bare).split()
    if not words:
        return PersonName("", "", "")
    # "De Boer", or "mevrouw Bos".
    small = len(words) > 1 and all(word in _SMALL for word in words[:-1])
    if small or (bare != whole and _is_surname(bare, words)):
        return PersonName("", " ".join(words[:-1]), words[-1])
    if len(words) == 1:
        return PersonName(words[0], "", "")
    return PersonName(words[0], " ".join(words[1:-1]), words[-1])


def _without_titles(text: str) -> str:
    """Take off what stands before a name: "mevrouw", "dr.", "coördinator"."""
    bare = _TITLE.sub("", text)
    first, space, rest = bare.partition(" ")
    plain = fold(first)
    is_function = plain in _FUNCTIONS or plain.endswith(_FUNCTION_ENDS)
    # "Tante Bep" as well, but not "van der Berg" and not "anneke bos".
    is_word = first.islower() and plain not in _SMALL | FIRST_NAMES and rest != rest.lower()
    return _without_titles(rest) if space and (is_function or is_word) else bare


def _in_order(text: str) -> str:
    """Give a name from a list of members, "Bos, Anneke", as it is said."""
    last, comma, first = text.partition(",")
    given = first.split()
    known = [word for word in given if fold(word) in FIRST_NAMES or _INITIALS.fullmatch(word)]
    return f"{' '.join(given)} {last}" if comma and given and known == given else text


def _is_surname(bare: str, words: list[str]) -> bool:
    """Tell whether only a surname stands behind a title: "dhr. Bos", not "juf Ans"."""
    return len(words) == 1 and words[0] not in FIRST_NAMES and not bare.endswith(".")


_SMALL = frozenset("de den der van vd v.d. het 't ter ten te la el al op in 's".split())


@lru_cache(maxsize=_KEPT)
def is_person_name(text: str) -> bool:
    """Tell whether a text looks like somebody's name rather than a function.

    "Coördinator Anneke Bos" and "Anneke Bos (coördinator)" are both, and so name her.
    """
    if names_somebody(text):
        return True
    typed = re.findall(r"[\w'’.]+", text)
    words = [fold(word) for word in typed]
    if any(word in _DESKS or word.endswith(_DESK_ENDS) for word in words):
        return False
    # "De beheerder" names nobody; "De Vries", "wijkzuster Bep" and "beheerder Kroeze" do.
    untied = [re.sub(rf"^{_TIED}(?=\w)", "", word) for word in typed[1:]]
    named = any(word[0].isupper() and not _SHORTHAND.fullmatch(word) for word in untied)
    role = any(word in _ROLES or word.endswith(_ROLE_ENDS) for word in words)
    return named or (not role and bool(_PERSON.fullmatch(text)))


@lru_cache(maxsize=_KEPT)
def names_somebody(text: str) -> bool:
    """Tell whether words such as those beside a number surely name a person.

    "Afspraken" could be a name by its looks; "Henk", "mevrouw Bos" and "Ria Smit" are names.
    """
    words = [word for word in re.split(r"[^\w'’.-]+", text) if word]
    known = [word for word in words if fold(word) in FIRST_NAMES]
    # In small letters only the first word is surely a name: "anneke bos", but not "kopje thee".
    said = any(word[0].isupper() for word in known) or (bool(known) and known[0] == words[0])
    return said or bool(_TITLED.search(text))


def is_only_a_name(text: str) -> bool:
    """Tell whether a text surely names a person and says nothing else: not "vraag naar Roos"."""
    return names_somebody(text) and bool(_PERSON.fullmatch(text))


def people_in(text: str) -> tuple[PersonName, ...]:
    """Give the names in a text such as "Jan en Ria" or "Anneke Bos / Geert Mulder"."""
    parts = re.split(r"\s+(?:en|of|&|\+)\s+|\s*[/;]\s*", text)
    return tuple(name for part in parts if (name := person_name(part)).key)


def is_free_mailbox(address: str) -> bool:
    """Tell whether a mail address is one that people have at home, whatever it is called."""
    return address.rpartition("@")[2].casefold() in _PRIVATE_MAIL


@lru_cache(maxsize=_KEPT)
def is_personal_mail(address: str, *names: str) -> bool:
    """Tell whether a mail address seems to be one person's.

    So it is with jan.bos@…, with a free mailbox that is not named after a club, with a first name,
    and with what is called after one of the given `names`.
    """
    local, _, domain = fold(address).partition("@")
    words = [word for word in re.split(r"[._+-]+", local) if word]
    if any(word in _FUNCTIONS or word.endswith(_FUNCTION_ENDS) for word in words):
        return False
    if domain in _PRIVATE_MAIL:
        return not _CLUB.search(re.sub(r"[._+-]", " ", local))
    return _is_dotted_name(local) or local in FIRST_NAMES or is_called_after(local, names)


def _is_dotted_name(local: str) -> bool:
    first, dot, last = local.partition(".")
    is_word = first.isalpha() and last.replace(".", "").replace("-", "").isalpha()
    return bool(dot) and is_word and any(len(part) > 2 for part in local.split("."))


def is_called_after(local: str, names: Iterable[str]) -> bool:
    """Tell whether the part before the @ holds a part of one of these names."""
    parts = {part for name in names for part in _long_parts(name)}
    return any(part in local for part in parts)


def names_another(address: str, name: str) -> bool:
    """Tell whether a mail address is called after somebody, but not after the one with this name.

    Without a name it is called after somebody as soon as it holds a name.
    """
    local = fold(address).partition("@")[0]
    is_name = local in FIRST_NAMES or _is_dotted_name(local)
    return is_name and not is_called_after(local, (name,))


def _long_parts(name: str) -> Iterator[str]:
    known = person_name(name)
    yield from (part for part in (known.first, known.last) if len(part) > 2)


def mail_addresses_in(text: str) -> Iterator[tuple[int, str]]:
    """Give the mail addresses in a text, each with where it begins."""
    for found in _MAIL.finditer(text) if _MAYBE_MAIL.search(text) else ():
        plain = re.sub(_AT, "@", found[0], count=1, flags=re.IGNORECASE)
        yield found.start(), re.sub(_DOT, ".", plain, flags=re.IGNORECASE)


def numbers_in(text: str) -> Iterator[tuple[int, Phone]]:
    """Give the phone numbers of people and organisations in a text, each with where it begins."""
    plain = text if text.isascii() else "".join(map(_plain_sign, text))
    for found in (*_NUMBER.finditer(plain), *_ABROAD.finditer(plain)):
        try:
            yield found.start(), parse_phone(found[0] if found[0][0] in "+0" else f"+{found[0]}")
        except UnusableValue:
            continue


def _plain_sign(sign: str) -> str:
    """Give the plain digit for one that is only drawn wider, each sign at its own place."""
    plain = unicodedata.normalize("NFKC", sign)
    return plain if len(plain) == 1 else sign
