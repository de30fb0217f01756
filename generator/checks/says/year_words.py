"""Months, seasons, holidays and dates in a note, given as one types them in a field."""

from __future__ import annotations

import re
from datetime import date, timedelta

from generator.problems import UnusableValue
from generator.values.calendar_names import MONTHS, MONTHS_SHORT
from generator.values.dates import parse_date

_SHORT = "|".join(name for name in MONTHS_SHORT if name != "mei")
MONTH = rf"(?:{'|'.join(MONTHS)}|(?:{_SHORT}|sept)\b\.?)"
_MONTH = re.compile(rf"\b({MONTH})")
_DAY_MONTH = rf"\d{{1,2}}(?:\s+{MONTH}|[-/]\d{{1,2}})"
_THROUGH = r"\s*(?:t/m|tot\s+en\s+met|tem|t\.e\.m\.|-|–)\s*(?:eind\s+|half\s+)?"
_RANGE = re.compile(rf"\b({MONTH}|{_DAY_MONTH}){_THROUGH}({MONTH}|{_DAY_MONTH})(?!\s*\d{{4}})")
_FULL_DATE = rf"\d{{1,2}}(?:\s+{MONTH}\s+|[-/]\d{{1,2}}[-/])\d{{4}}"
_PERIOD = re.compile(rf"({_FULL_DATE})(?:{_THROUGH}|\s+tot\s+)({_FULL_DATE})")
_UNTIL = re.compile(rf"\b({MONTH})\s+tot\s+(?:eind\s+)?({MONTH})")
_DATE = re.compile(
    rf"\A\W*(\d{{1,2}}(?:e\s+van)?[-/ ]\s?(?:{MONTH}|\d{{1,2}})(?:[-/ ]\s?\d{{4}})?"
    r"|\d{4}-\d\d-\d\d)"
)
_DATE_INSIDE = re.compile(
    rf"\b(\d{{1,2}}[-/ ]\s?(?:{MONTH}|\d{{1,2}}(?=[-/]\d{{4}}))(?:[-/ ]\s?\d{{4}})?"
    r"|\d{4}-\d\d-\d\d)\b"
)
_BARE_MONTH = re.compile(rf"\A\W*({MONTH})(?:\s+(\d{{4}}))?")
_SEASONS = (
    (
        "juni t/m augustus",
        re.compile(r"\bzomer(?:s|maanden|periode|seizoen|tijd|halfjaar|stop|sluiting|pauze)?\b"),
    ),
    (
        "november t/m februari",
        re.compile(r"\bwinter(?:s|maanden|periode|seizoen|tijd|halfjaar|stop|pauze)?\b"),
    ),
    ("maart t/m mei", re.compile(r"\b(?:voorjaar|lente)\b")),
    ("september t/m november", re.compile(r"\b(?:najaar|herfst)\b")),
)
_HOLIDAYS = (
    ("zomervakantie", r"zomervakanties?|grote\s+vakantie"),
    ("kerstvakantie", r"kerstvakanties?"),
    ("herfstvakantie", r"herfstvakanties?"),
    ("voorjaarsvakantie", r"voorjaarsvakanties?|krokusvakantie"),
    ("meivakantie", r"meivakanties?"),
    ("schoolvakanties", r"schoolvakanties?|vakanties?|vakantieperiodes?"),
    ("feestdagen", r"(?:nationale\s+|officiele\s+)?feestdag(?:en)?"),
    ("goede vrijdag", r"goede\s+vrijdag"),
    ("pasen", r"pasen|paasdagen"),
    ("eerste paasdag", r"(?:eerste|1e)\s+paasdag"),
    ("tweede paasdag", r"(?:tweede|2e)\s+paasdag|paasmaandag"),
    ("koningsdag", r"koningsdag"),
    ("bevrijdingsdag", r"bevrijdingsdag"),
    ("hemelvaartsdag", r"hemelvaart(?:sdag)?"),
    ("pinksteren", r"pinksteren|pinksterdagen"),
    ("tweede pinksterdag", r"(?:tweede|2e)\s+pinksterdag|pinkstermaandag"),
    ("kerst", r"kerst(?:mis|dagen)?"),
    ("eerste kerstdag", r"(?:eerste|1e)\s+kerstdag"),
    ("tweede kerstdag", r"(?:tweede|2e)\s+kerstdag"),
    ("oud en nieuw", r"oud\s+en\s+nieuw|jaarwisseling"),
    ("oudejaarsdag", r"oudejaars(?:dag|avond)|oudjaar"),
    ("nieuwjaarsdag", r"nieuwjaars?(?:dag)?"),
    ("sinterklaas", r"sinterklaas"),
    ("carnaval", r"carnaval"),
)
_ANY_HOLIDAY = re.compile(
    "|".join(rf"\b(?P<h{n}>{words})\b" for n, (_, words) in enumerate(_HOLIDAYS))
)


def months_in(text: str) -> tuple[str, ...]:
    """Give the months that a folded text names, in full and in its order."""
    return tuple(dict.fromkeys(_full(found[1]) for found in _MONTH.finditer(text)))


def range_in(text: str) -> str:
    """Give a part of the year such as "april t/m september"; empty when there is none."""
    found = _RANGE.search(text)
    return f"{_end(found[1])} t/m {_end(found[2])}" if found else ""


def period_in(text: str) -> str:
    """Give a period of once, between two dates with their year; empty when there is none."""
    found = _PERIOD.search(text)
    return f"{found[1]} t/m {found[2]}" if found else ""


def unclear_range_in(text: str) -> tuple[str, str] | None:
    """Give both readings of "van april tot oktober": without October, and with it."""
    found = _UNTIL.search(text)
    if not found:
        return None
    first, last = _full(found[1]), _full(found[2])
    before = MONTHS[MONTHS.index(last) - 1]
    return f"{first} t/m {before}", f"{first} t/m {last}"


def season_in(text: str) -> str:
    """Give the months of the season that a folded text names; empty when it names none."""
    return next((months for months, pattern in _SEASONS if pattern.search(text)), "")


def seasons_in(text: str) -> tuple[str, ...]:
    """Give the words by which a folded text names a season, as it says them."""
    return tuple(found[0] for _, pattern in _SEASONS if (found := pattern.search(text)))


def without_year_words(text: str) -> str:
    """Give a folded text without its months, seasons, holidays and dates."""
    rest = re.sub(_DAY_MONTH, " ", _ANY_HOLIDAY.sub(" ", text))
    for _, pattern in _SEASONS:
        rest = pattern.sub(" ", rest)
    return _MONTH.sub(" ", rest)


def holidays_in(text: str) -> tuple[str, ...]:
    """Give the holidays that a folded text names, as the fields call them."""
    found = (
        next(n for n in range(len(_HOLIDAYS)) if one[f"h{n}"])
        for one in _ANY_HOLIDAY.finditer(text)
    )
    return tuple(dict.fromkeys(_HOLIDAYS[n][0] for n in found))


def date_in(text: str, today: date, *, last: bool | None = None) -> str:
    """Give the first date in a folded text as it is typed in a field, the coming one of its day.

    With `last` given it has to stand at the beginning, and a month alone means its first day, or
    its last one.
    """
    found = _DATE_INSIDE.search(text) if last is None else _DATE.match(text)
    if found:
        return _coming(found[1], today)
    month = _BARE_MONTH.match(text) if last is not None else None
    return _of_month(month, today, last=bool(last)) if month else ""


def _of_month(found: re.Match[str], today: date, *, last: bool) -> str:
    number = MONTHS.index(_full(found[1])) + 1
    year = int(found[2]) if found[2] else today.year + (number < today.month)
    first = date(year, number, 1)
    after = date(year + number // 12, number % 12 + 1, 1)
    return ((after - timedelta(days=1)) if last else first).isoformat()


def _coming(typed: str, today: date) -> str:
    """Give a date; without a year, the first one that is not over."""
    words = re.sub(r"e\s+van\s+", " ", typed)
    tries = (words, *(f"{words} {year}" for year in (today.year, today.year + 1)),
             *(f"{words}-{year}" for year in (today.year, today.year + 1)))  # fmt: skip
    for one in tries:
        try:
            day = parse_date(one)
        except UnusableValue:
            continue
        if day >= today or one == words:
            return day.isoformat()
    return ""


def _full(name: str) -> str:
    """Give the name of a month in full: "sept." is september."""
    short = name.rstrip(".")
    return next((month for month in MONTHS if month.startswith(short[:3])), "maart")


def _end(typed: str) -> str:
    found = _MONTH.search(typed)
    return typed if not found else typed.replace(found[1], _full(found[1]))
