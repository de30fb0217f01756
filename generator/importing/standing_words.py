"""The words by which a list says that something is over, stands still, moved or is not certain.

They stand as patterns in `data/staat-van-zaken.txt`, of folded text, under the names used here.
"""

from __future__ import annotations

import re
from functools import cache

from generator.importing.pattern_files import patterns_in, together
from generator.values.calendar_names import MONTHS, MONTHS_SHORT, WEEKDAYS, WEEKDAYS_SHORT

_LOOKS_ALIKE = "lijkt-erop"
SURE = "zeker"
ALL_OF_IT = "alles"
IN_A_REMARK = "opmerking"
MOVED = "verhuisd"
FULL = "vol"
FOR_RESIDENTS = "voor-bewoners"
ASKING_NAME = "vraag-als-naam"

_ENGLISH = ("january", "february", "march", "may", "june", "july", "october")
# The short name of May is its name.
_SHORT = (*(one for one in MONTHS_SHORT if one not in MONTHS), "sept", "december")
_DAYS = (*(rf"{day}(?:en|s)?" for day in WEEKDAYS), *(rf"{day}\b" for day in WEEKDAYS_SHORT))
_NAMES = {"maand": "|".join((*MONTHS, *_SHORT, *_ENGLISH)), "dag": f"(?:{'|'.join(_DAYS)})"}


def says(what: str, text: str) -> bool:
    """Tell whether a folded text says this, such as `SURE`; of `ALL_OF_IT`, and nothing else."""
    pattern = _patterns()[what]
    return bool(pattern.fullmatch(text) if what == ALL_OF_IT else pattern.search(text))


def without_look_alikes(text: str) -> str:
    """Give a folded text with a dot in the place of what says nothing of whether it is over."""
    for one in _look_alikes():
        text = one.sub(" · ", text)
    return text


@cache
def _lines() -> dict[str, list[str]]:
    return patterns_in("staat-van-zaken.txt", _NAMES)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {name: together(lines) for name, lines in _lines().items()}


@cache
def _look_alikes() -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, _lines()[_LOOKS_ALIKE]))
