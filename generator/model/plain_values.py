"""The simplest values a supporter types: text, an id, yes or no, a number, a colour."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.problems import UnusableValue
from generator.values.text import BULLETS, slug

ID_PATTERN = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
# An id names a folder of the site and a file to download, which a computer refuses when longer.
LONGEST_ID = 100
EMPTY = "hier staat niets; vul iets in, of haal de regel weg als u dit veld niet gebruikt"
FILL_IN = EMPTY.partition("; ")[2]
# As text these would end up on the map.
_NOTHING = frozenset({"null", "~", "none", "nil", "undefined", "nan"})
YES = ("ja", "yes", "true", "aan", "waar")
NO = ("nee", "no", "false", "uit", "onwaar")
COLOUR_PATTERN = re.compile(r"#?([0-9a-fA-F]{6})")


def is_nothing(text: str) -> bool:
    """Tell whether a text is how other programs write that there is nothing."""
    return text.strip().casefold() in _NOTHING


def any_case(*words: str) -> str:
    """Give a pattern, for any program, that matches one of these words in capitals or not."""
    spelled = ("".join(f"[{sign.lower()}{sign.upper()}]" if sign.isalpha() else re.escape(sign)
                       for sign in word) for word in words)  # fmt: skip
    return f"(?:{'|'.join(spelled)})"


def other_words(words: Iterable[str], shown: Iterable[str]) -> str:
    """Give the pattern of words that can be read, except exactly those an editor shows."""
    return f"^(?!(?:{'|'.join(shown)})$){any_case(*words)}$"


def parse_text(value: str) -> str:
    """Give a text, which may not be empty."""
    if not value:
        raise UnusableValue(EMPTY, "leeg")
    if value[0] in BULLETS and value[1:2].isspace():
        raise UnusableValue(
            f"het teken {value[0]} komt uit een tekstverwerker en maakt geen lijst; "
            "typ een gewoon streepje (-) en een spatie",
            "opsomming",
        )
    return value


def suggested_id(name: str) -> str:
    """Give a valid id that resembles `name`."""
    return slug(name)[:LONGEST_ID].strip("-") or "nieuw"


def parse_identifier(value: str) -> str:
    """Give a permanent name: lower case, digits and hyphens."""
    if not ID_PATTERN.fullmatch(value):
        raise UnusableValue(
            "een id heeft alleen kleine letters, cijfers en streepjes, bijvoorbeeld 'eten-thuis'",
            "id",
        )
    if len(value) > LONGEST_ID:
        raise UnusableValue(
            f"een id heeft hoogstens {LONGEST_ID} tekens; typ er een die korter is, "
            f"bijvoorbeeld '{value[:30].strip('-')}'",
            "id",
        )
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


def contrast_on_white(colour: str) -> float:
    """Give the WCAG 2 contrast ratio (1 to 21) of a '#rrggbb' colour on white."""

    def linear(channel: int) -> float:
        share = channel / 255
        return float(share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(int(colour[i : i + 2], 16)) for i in (1, 3, 5))
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
