"""How many hours a week something takes, from what somebody typed of it.

In: a text such as "een uur, om de week". Out: hours a week; None when it cannot be told, or when
who comes may choose.
"""

from __future__ import annotations

import re

_NUMBERS = {
    "een": 1.0, "één": 1.0, "anderhalf": 1.5, "twee": 2.0, "drie": 3.0, "vier": 4.0, "vijf": 5.0,
    "zes": 6.0, "acht": 8.0, "tien": 10.0, "vijftien": 15.0, "twintig": 20.0, "dertig": 30.0,
}  # fmt: skip
_NUMBER = rf"(?:{'|'.join(_NUMBERS)}|\d+(?:[.,]\d+)?)"
_HOURS = re.compile(rf"(?:{_NUMBER}\s+(?:tot|of|à)\s+)?({_NUMBER})\s+(?:uur|uren|uurtjes?)\b")
_MINUTES = re.compile(rf"({_NUMBER})\s+minuten\b")
# What people call a time without counting it; a part of a day is what most groups ask.
_NAMED = (
    (re.compile(r"\bhalf uur\b"), 0.5),
    (re.compile(r"\bkwartier\b"), 0.25),
    (re.compile(r"\b\w*(?:avond|ochtend|middag|dagdeel|dienst)\b"), 3.0),
    (re.compile(r"\brit\b"), 1.0),
)
# How often in a week; what is not said is each week.
_OFTEN = (
    (re.compile(r"\b(?:per|elke|iedere) dag\b|\bdagelijks\b"), 7.0),
    (re.compile(r"\bom de week\b|\b(?:per|elke) twee weken\b"), 1 / 2),
    (re.compile(r"\bdrie maanden\b|\bkwartaal\b"), 1 / 13),
    (re.compile(r"\bmaand\b"), 1 / 4),
    (re.compile(r"\bjaar\b"), 1 / 52),
)
_FREE = re.compile(r"\bzo (?:veel|vaak|weinig)\b|\bwissel\w*\b|\balleen (?:bij|als)\b")


def hours_a_week(text: str) -> float | None:
    """Give the hours a week that a text tells of; of "een tot twee uur" the most.

    >>> hours_a_week("een uur, om de week"), hours_a_week("tien minuten per dag")
    (0.5, 1.17)
    >>> hours_a_week("zo veel of weinig als u wilt")
    """
    told = text.casefold()
    once = _once(told)
    if once is None or _FREE.search(told):
        return None
    often = next((times for words, times in _OFTEN if words.search(told)), 1.0)
    return round(once * often, 2)


def _once(told: str) -> float | None:
    if found := _HOURS.search(told):
        return _count(found[1])
    if found := _MINUTES.search(told):
        return _count(found[1]) / 60
    return next((hours for words, hours in _NAMED if words.search(told)), None)


def _count(word: str) -> float:
    return _NUMBERS.get(word) or float(word.replace(",", "."))
