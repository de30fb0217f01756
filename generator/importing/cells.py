"""Cells as a spreadsheet mangled them: a number that lost its zero, a time as part of a day."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeVar

from generator.problems import UnusableValue
from generator.values.clock import parse_time
from generator.values.dates import parse_date
from generator.values.text import fold

T = TypeVar("T")
_FIRST_DAY = date(1899, 12, 30)
_SERIAL = re.compile(r"[2-6]\d{4}")
_PART_OF_DAY = re.compile(r"0[.,]\d+|[01]")
# Access and Excel write a time as a moment on a day, often the first that they know.
_DAY_BEFORE = re.compile(r"^.*(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/]\d{1,2}[-/]\d{4})[T ]+")
_SECONDS = re.compile(r"(\d{1,2})[:.](\d{2})[:.]\d{2}")
_AMOUNT = re.compile(r"(?:€|EUR)?\s*(\d{1,5})(?:[.,](\d{1,2}))?(?:,-)?", re.IGNORECASE)
_EURO = re.compile(r"\bEUR\b\s*|€\s*", re.IGNORECASE)
FREE = "Gratis"
_FREE_TOO = ("free", "free of charge", "no charge", "no cost", "kosteloos")
_PERIOD = re.compile(
    r"\b(?:per|a|each) (\w+)|\b(p[./]?[jmk])\b|\b(jaar|maand|annual|yearly|monthly)"
)
_PERIODS = {
    "jaar": "jaar", "year": "jaar", "annual": "jaar", "yearly": "jaar", "pj": "jaar",
    "maand": "maand", "month": "maand", "monthly": "maand", "pm": "maand",
    "week": "week", "kwartaal": "kwartaal", "keer": "keer", "session": "keer", "visit": "keer",
    "time": "keer", "les": "les", "lesson": "les", "uur": "uur", "hour": "uur", "rit": "rit",
    "persoon": "persoon", "person": "persoon", "maaltijd": "maaltijd", "meal": "maaltijd",
    "dag": "dag", "day": "dag", "dagdeel": "dagdeel", "bezoek": "bezoek", "pk": "keer",
    "seizoen": "seizoen", "cursus": "cursus", "course": "cursus",
}  # fmt: skip
EXCEL = "Excel had dit veranderd"


def read(parse: Callable[[str], T], text: str) -> T | None:
    """Give what a text stands for; None when it stands for nothing of that kind."""
    try:
        return parse(text)
    except UnusableValue:
        return None


def day_in(text: str) -> date | None:
    """Give the day in a cell, also when it is counted from 1900; None for a month or words."""
    if _SERIAL.fullmatch(text):
        return _FIRST_DAY + timedelta(days=int(text))
    bare = re.sub(r"(?<=\d)[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?Z?$", "", text)
    return read(parse_date, bare)


def time_in(text: str) -> str:
    """Give the time in a cell as 9.30; '' when there is none."""
    plain = text.replace(",", ".")
    if _PART_OF_DAY.fullmatch(text):
        minutes = round(float(plain) * 24 * 60)
        return f"{minutes // 60}.{minutes % 60:02}" if minutes < 24 * 60 else ""
    bare = _SECONDS.sub(r"\1.\2", text)
    clock = read(parse_time, _DAY_BEFORE.sub("", bare))
    return f"{clock.minutes // 60}.{clock.minutes % 60:02}" if clock else ""


def period_in(heading: str) -> str:
    """Give for how long a price is, by its heading: "per jaar"; '' when that is not said."""
    found = _PERIOD.search(fold(heading))
    word = (
        next((one for one in found.groups() if one), "").replace(".", "").replace("/", "")
        if found
        else ""
    )
    return f"per {_PERIODS[word]}" if word in _PERIODS else ""


def price_in(text: str) -> str:
    """Give a price as people write it: 8.5 is "€ 8,50", 0 is "Gratis"."""
    if found := _AMOUNT.fullmatch(text.strip()):
        euros, cents = found[1], (found[2] or "").ljust(2, "0")
        if not int(euros) and not int(cents or 0):
            return FREE
        return f"€ {euros},{cents}" if int(cents) else f"€ {euros}"
    if fold(text).strip(" .!") in _FREE_TOO:
        return FREE
    shown = _EURO.sub("€ ", text).strip()
    return shown[:1].upper() + shown[1:] if shown.casefold().startswith("gratis") else shown
