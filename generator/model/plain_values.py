"""The simplest values a supporter types: text, an id, yes or no, a number, a colour."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from generator.problems import UnusableValue
from generator.values.colours import contrast_on_white
from generator.values.text import BULLETS, slug

ID_PATTERN = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
# An id names a folder of the site and a file to download, which a computer refuses when longer.
LONGEST_ID = 100
EMPTY = "hier staat niets; vul iets in, of haal de regel weg als u dit veld niet gebruikt"
FILL_IN = EMPTY.partition("; ")[2]
# So begins a text that waits for somebody to write her own.
EXAMPLE_TEXT = "Schrijf hier"
# Windows keeps these for devices: no file or folder there may have such a name.
WINDOWS_NAMES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
)
# As text these would end up on the map: words of programs, and of who has not filled it in yet.
_NOTHING = frozenset(
    {"null", "none", "nil", "undefined", "nan", "nvt", "todo", "tbd", "xxx", "invullen"}
    | {"nog invullen", "vul in", "in te vullen", "volgt", "volgt nog", "komt nog", "volgt later"}
)
# What no letter or digit stands in says nothing either, unless it is a picture.
_EMPTY_SIGNS = frozenset({"P", "Z", "C"})
YES = ("ja", "yes", "true", "aan", "waar")
NO = ("nee", "no", "false", "uit", "onwaar")
KEPT_PRIVATE = "Wat u vertelt, blijft bij mij, behalve als er gevaar is."
# "1. koffie 2. thee" is a list; "1. koffie" is an item of one.
_NUMBERED = re.compile(r"\A\s*1[.)]\s+\S.*?\s2[.)]\s+\S", re.DOTALL)
_NUMBERS = re.compile(r"(?:\A|(?<=\s))[0-9]{1,2}[.)]\s+")
_NUMBER = re.compile(r"\A(?:[0-9]{1,2}[.)]\s+(?=\S)|-\s+)")
_BETWEEN_WORDS = re.compile(r"[,;|\n\u2022\u00b7]")
_BETWEEN_LINES = re.compile(r"[\n\u2022]")
_PICTURE = re.compile(r"[^\W_][\w .()&+-]*\.(?:jpe?g|png|webp|gif|avif)", re.IGNORECASE)
_DRAWING = re.compile(r"[^\W_][\w .()&+-]*\.(?:svg|jpe?g|png|webp|gif|avif)", re.IGNORECASE)
COLOUR_PATTERN = re.compile(r"#?([0-9a-fA-F]{6})")


def is_nothing(text: str) -> bool:
    """Tell whether a text is how people and programs write that there is nothing."""
    words = text.strip().casefold()
    bare = words.replace(".", "").strip()
    return (
        bare in _NOTHING
        or words == "n/a"
        or (bool(words) and all(_says_nothing(sign) for sign in words))
    )


def _says_nothing(sign: str) -> bool:
    return unicodedata.category(sign)[0] in _EMPTY_SIGNS or sign in "~=+<>|^`"


def any_case(*words: str) -> str:
    """Give a pattern, for any program, that matches one of these words in capitals or not."""
    spelled = ("".join(map(_either_case, word)) for word in dict.fromkeys(map(str.lower, words)))
    return f"(?:{'|'.join(spelled)})"


def _either_case(sign: str) -> str:
    if sign.isalpha() and len(sign.upper()) == 1:
        return f"[{sign}{sign.upper()}]"
    # Browsers and editors refuse a backslash before a sign that needs none.
    return f"\\{sign}" if sign in r"\^$.|?*+()[]{}/" else sign


def other_words(words: Iterable[str], shown: Iterable[str]) -> str:
    """Give the pattern of words that can be read, except exactly those an editor shows."""
    return f"^(?!(?:{'|'.join(shown)})$){any_case(*words)}$"


FITTING_NAME: Final = 80
FITTING_SUMMARY: Final = 200
"""Longer gets a notice; much longer is refused, and then told to be no longer than this."""
LONGEST_NAME: Final = 200
LONGEST_SUMMARY: Final = 1_000
LONGEST_TEXT: Final = 10_000


def _refuse_longer(value: str, most: int, what: str, fitting: int | None = None) -> None:
    """Refuse what nobody means to type: pasted in the wrong box, or a key that stuck."""
    if len(value) > most:
        fits = fitting or most
        raise UnusableValue(
            f"dit zijn {len(value)} tekens; {what} heeft er hoogstens {fits}, dus maak dit korter",
            "lang",
        )


def parse_name(value: str) -> str:
    """Give a name or a question, which fits on a card."""
    _refuse_longer(value, LONGEST_NAME, "een naam of vraag", FITTING_NAME)
    return parse_text(value)


def parse_summary(value: str) -> str:
    """Give a text in one sentence."""
    _refuse_longer(value, LONGEST_SUMMARY, "één zin", FITTING_SUMMARY)
    return parse_sentence(value)


def parse_text(value: str) -> str:
    """Give a text, which may not be empty."""
    if not value:
        raise UnusableValue(EMPTY, "leeg")
    _refuse_longer(value, LONGEST_TEXT, "een tekst")
    if value[0] in BULLETS and value[1:2].isspace():
        raise UnusableValue(
            f"het teken {value[0]} komt uit een tekstverwerker en maakt geen lijst; "
            "typ een gewoon streepje (-) en een spatie",
            "opsomming",
        )
    return value


def parse_sentence(value: str) -> str:
    """Give a text that tells residents something: only yes or no is the answer to no question."""
    text = parse_text(value)
    if text.casefold().strip(" .!") in (*YES, *NO):
        raise UnusableValue(
            f"alleen '{text}' zegt bewoners niets; schrijf in een paar woorden wat zij moeten "
            "weten, of haal de regel weg",
            "ja-nee",
        )
    return text


def parse_promise(value: str) -> str:
    """Give what somebody promises in her own words; yes stands for the words of this program."""
    return KEPT_PRIVATE if value.casefold().strip(" .!") in YES else parse_sentence(value)


def words_in(text: str, *, commas: bool = True) -> list[str]:
    """Give the words or lines that stand in one text, with their numbers or bullets taken out."""
    apart = _NUMBERS.split(text) if _NUMBERED.search(text) else [text]
    between = _BETWEEN_WORDS if commas else _BETWEEN_LINES
    parts = (piece for part in apart for piece in between.split(part))
    return [bare for part in parts if (bare := without_number(part))]


def without_number(text: str) -> str:
    """Give an item of a list without the number or bullet in front of it."""
    return _NUMBER.sub("", text.strip(), count=1).strip()


def suggested_id(name: str) -> str:
    """Give a valid id that resembles `name`."""
    return slug(name)[:LONGEST_ID].strip("-") or "nieuw"


def parse_identifier(value: str) -> str:
    """Give a permanent name: lower case, digits and hyphens."""
    if not ID_PATTERN.fullmatch(value):
        raise UnusableValue(
            "een id heeft alleen kleine letters, cijfers en streepjes; "
            f"typ bijvoorbeeld: {fitting_id(value)}",
            "id",
        )
    if len(value) > LONGEST_ID:
        raise UnusableValue(
            f"een id heeft hoogstens {LONGEST_ID} tekens; typ er een die korter is, "
            f"bijvoorbeeld '{value[:30].strip('-')}'",
            "id",
        )
    if value in WINDOWS_NAMES:
        raise UnusableValue(
            f"de naam '{value}' kan op Windows niet bestaan; typ bijvoorbeeld: {fitting_id(value)}",
            "id",
        )
    return value


def fitting_id(name: str) -> str:
    """Give an id that may be used and resembles `name`."""
    id_ = suggested_id(name)
    return f"{id_}-1" if id_ in WINDOWS_NAMES else id_


def parse_picture(value: str) -> str:
    """Give the bare name of a photo."""
    return _picture(value, _PICTURE, "foto", ".jpg, .png of .webp")


def parse_logo(value: str) -> str:
    """Give the bare name of a drawing or a photo."""
    return _picture(value, _DRAWING, "logo", ".svg, .png, .jpg of .webp")


def _picture(value: str, pattern: re.Pattern[str], what: str, kinds: str) -> str:
    name = value.replace("\\", "/").rpartition("/")[2]
    if not pattern.fullmatch(name):
        raise UnusableValue(
            f"dit is geen {what}; zet een {kinds} in de map beeld en typ hier de naam van dat "
            "bestand",
            "foto",
        )
    if name != value:
        message = f"een {what} staat in de map beeld; zet hem daar neer en typ: {name}"
        raise UnusableValue(message, "foto")
    return value


def parse_yes_no(value: str) -> bool:
    """Give whether a text says yes."""
    word = value.casefold()
    if word in YES:
        return True
    if word in NO:
        return False
    raise UnusableValue("typ 'ja' of 'nee'", "ja-nee")


def parse_number(value: str) -> int:
    """Give a whole number of at most six digits."""
    if not value.isascii() or not value.isdecimal() or len(value) > 6:
        raise UnusableValue("typ een heel getal, bijvoorbeeld 3", "getal")
    return int(value)


def parse_colour(value: str) -> str:
    """Give a colour code that can be read on white."""
    found = COLOUR_PATTERN.fullmatch(value)
    if not found:
        raise UnusableValue(
            'dit is geen kleur; typ een code van zes tekens, bijvoorbeeld "#1f4e5f"', "kleur"
        )
    colour = f"#{found[1].lower()}"
    if contrast_on_white(colour) < 4.5:
        raise UnusableValue(
            "deze kleur is te licht om te lezen op wit; kies een donkerder kleur", "kleur"
        )
    return colour
