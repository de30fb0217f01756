"""The short forms in which people type how often: mnd, v.d., 1x p/w, 4-wekelijks."""

from __future__ import annotations

import re
from typing import Final

from generator.values.calendar_names import WEEKDAYS_SHORT
from generator.values.text import comparable

_NUMBERS: Final = {
    "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
    "negen": 9, "tien": 10, "twaalf": 12,
}  # fmt: skip
NUMBER: Final = rf"(?:{'|'.join(_NUMBERS)}|[0-9]{{1,2}})"
"""A pattern of a number in digits or in a word."""

# Short form → what it stands for; the longer forms come first.
_SHORT: Final[tuple[tuple[str, str], ...]] = (
    (r"\bv\.? ?/? ?d(?:\.|\b)", "van de "),
    (r"\bv\.? ?/? ?h(?:\.|\b)", "van het "),
    (r"\bp\.? ?/ ?(?=[a-z])|\bp\.(?=[wm]\b)", "per "),
    (r" ?/ ?(?=(?:mnd|maand|wk|week|jaar|kwartaal)\b)", " per "),
    (r"\bper (?:wk?|w)\b\.?", "per week"),
    (r"\bper (?:mnd|m)\b\.?", "per maand"),
    (r"\b(?:mnd|maandl?)\b\.?(?!e)", "maand"),
    (r"\b(?:wkn)\b\.?", "weken"),
    (r"\bwk\b\.?", "week"),
    (r"\bkw(?:art)?\b\.?", "kwartaal"),
    (r"\bjr\b\.?", "jaar"),
    (r"\b(?:ied|elk|ieder)\b\.? (?=week|maand|jaar|kwartaal|half|weekend)", "elke "),
    (r"\bieder(?:e)?\b", "elke"),
    (r"\belk\b", "elke"),
    (r"\b([0-9]{1,2}) ?(?:maal|x)\b", r"\1 keer"),
    (r"\b(?:eens|eenmaal|een keer|1 keer)\b", "1 keer"),
    (r"\bv(?:an)? de maand(?:en)?\b", "van de maand"),
    (r"\b(\d) ?(e|de|ste)\b", r"\1\2"),
)
_WITH_DOT: Final = re.compile(r"\b([a-z]{2,5})\.(?=[ ,/)]|$)")


_DAY: Final = rf"(?:{'|'.join(WEEKDAYS_SHORT)})"
# ma.wo.vr, and do.avond: with a point between them they are two days, or a day and its part.
_DOTS_BETWEEN: Final = re.compile(rf"\b{_DAY}(?:\.{_DAY})+\b")
_DOT_BEFORE_PART: Final = re.compile(rf"\b({_DAY})\.(?=(?:ochtend|morgen|middag|avond))")


def without_dots(typed: str) -> str:
    """Give a folded text in which no point stands inside days: ma.wo.vr, do.avond."""
    parted = _DOTS_BETWEEN.sub(lambda found: found[0].replace(".", ", "), typed)
    return _DOT_BEFORE_PART.sub(r"\1", parted)


def spelled_out(text: str) -> str:
    """Give a text about how often in whole words, folded and with single spaces."""
    typed = without_dots(comparable(text))
    for short, whole in _SHORT:
        typed = re.sub(short, whole, typed)
    return " ".join(_WITH_DOT.sub(r"\1", typed).split()).strip(" .,;:")


def as_number(word: str) -> int:
    """Give the number that matches `NUMBER`."""
    return int(word) if word.isdecimal() else _NUMBERS[word]
