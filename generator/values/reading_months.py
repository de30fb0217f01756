"""Rhythms that go by the month or the year: eerste dinsdag, de 15e, elk kwartaal, elk jaar.

In: a text that `spelled_out` has read. Out: its rhythm, or nothing when it goes by the week.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from generator.problems import UnusableValue
from generator.values.calendar_names import MONTHS, ORDINALS, WEEKDAYS
from generator.values.dates import MONTH_NUMBERS
from generator.values.days import parse_days
from generator.values.days_beside import days_beside
from generator.values.named_days import SCHOOL_HOLIDAYS, parse_named_days
from generator.values.parts_of_year import check_day_of_year
from generator.values.rhythm_kinds import LAST, LAST_BUT_ONE, Rhythm, RhythmKind
from generator.values.rhythm_words import NUMBER, as_number

QUARTERS: Final = (1, 4, 7, 10)
"""The first month of each quarter."""
LAST_OF_QUARTERS: Final = (3, 6, 9, 12)
"""The last month of each quarter, in which its last Friday is."""

_POSITIONS: Final = {
    **{name: number for number, name in enumerate(ORDINALS, 1)},
    **{f"{number}{end}": number for number in range(1, 6) for end in ("e", "de", "ste")},
    "laatste": LAST,
    **dict.fromkeys(
        ("voorlaatste", "een-na-laatste", "een na laatste", "op een na laatste", "1-na-laatste",
         "op-een-na-laatste"), LAST_BUT_ONE,
    ),
}  # fmt: skip
_POSITION: Final = "|".join(sorted(_POSITIONS, key=len, reverse=True))
_AND: Final = r"(?: ?, ?(?:en )?(?:de )?| en (?:de )?(?:elke )?(?:op )?(?:de )?| ?[&+/] ?)"
_SEVERAL: Final = re.compile(
    rf"(?P<positions>(?:{_POSITION})(?:{_AND}(?:{_POSITION}))*) (?P<days>[^0-9].*)"
)
_MONTH: Final = rf"(?:{'|'.join(sorted(MONTH_NUMBERS, key=len, reverse=True))})"
_IN_MONTHS: Final = re.compile(
    r"(?<![0-9] )(?<!e )\b(?:(?:van|in) )?(?:de maanden )?"
    rf"(?P<months>{_MONTH}(?:{_AND}{_MONTH})*)\b(?! ?[0-9])"
)
_DATES: Final = re.compile(
    rf"(?P<days>[0-9]{{1,2}}(?:e|de|ste)?(?:{_AND}[0-9]{{1,2}}(?:e|de|ste)?)*)"
)
_DAY_AND_MONTH: Final = re.compile(
    rf"{_DATES.pattern}(?: (?P<month>{_MONTH})|[-/](?P<number>[0-9]{{1,2}}))"
)
_WITH_YEAR: Final = re.compile(rf"[0-9] {_MONTH} [0-9]{{4}}|[0-9]-[0-9]{{4}}")

_ONCE: Final = r"(?:1 keer )?"
_YEARLY: Final = re.compile(rf"\b{_ONCE}(?:(?:elke|per|in het) jaar|jaarlijkse?)\b")
_QUARTER: Final = re.compile(r"\b(?:van|in) (?:het|elke) kwartaal\b")
_OF_THE_YEAR: Final = re.compile(r"\b(?:van|in) (?:het|elke) jaar\b")
_SOME_MONTHS: Final[tuple[tuple[re.Pattern[str], int | None], ...]] = (
    (re.compile(r"\bom de (?:andere )?maand\b"), 2),
    (re.compile(rf"\b{_ONCE}(?:elke|per|in de|om de) (?P<n>{NUMBER}) maanden\b"), None),
    (re.compile(rf"\b(?P<n>{NUMBER})[- ]?maandelijkse?\b"), None),
    (re.compile(rf"\b{_ONCE}(?:(?:elke|per|in het) kwartaal|kwartaalse?)\b|\bkwartaal\b"), 3),
    (re.compile(rf"\b{_ONCE}(?:(?:elke|per|in het) (?:half|halve) jaar|halfjaarlijkse?)\b"), 6),
)
_OF_THE_MONTH: Final = re.compile(
    rf"\b(?:{_ONCE}per maand|(?:van|in) (?:de|elke) maand|elke maand|maandelijkse?|van maand)\b"
)
_IN_FRONT: Final = re.compile(r"\A(?:(?:elke|op|de|het|in|met|van)\b ?)+")
_FROM_THE_END: Final = frozenset(name for name, place in _POSITIONS.items() if place < 0)
_TOO_MANY: Final = re.compile(r"\b(?P<which>zesde|zevende|achtste|[6-9]e) (?P<day>[a-z]+)\b")
_HAS_POSITION: Final = re.compile(rf"\b(?:{_POSITION})\b")
_WHICH_DAY: Final = (
    "welke dag van de maand? typ bijvoorbeeld: eerste dinsdag van de maand, "
    "of zet de datums bij 'op'"
)


@dataclass(frozen=True)
class _Heard:
    """What was said about months and years, and the rest of the text."""

    rest: str
    every: int = 1
    months: tuple[int, ...] = ()
    is_yearly: bool = False
    is_monthly: bool = False


def parse_by_month(typed: str) -> Rhythm | None:
    """Give a rhythm that goes by the month or the year; None when the text says neither."""
    heard = _heard(typed)
    if not (heard.is_yearly or heard.is_monthly or heard.every > 1 or heard.months
            or _HAS_POSITION.search(typed) or _DAY_AND_MONTH.fullmatch(heard.rest)
            or re.fullmatch(r"[0-9]{1,2}(?:e|de|ste)", heard.rest)):  # fmt: skip
        return None
    if heard.every > 1 and (heard.is_yearly or heard.months):
        raise UnusableValue("dit zijn twee ritmes; noem de maanden, of hoeveel maanden ertussen")
    if not heard.rest:
        raise UnusableValue(_without_day(heard))
    return _yearly(heard) or _dates(heard) or _weekdays(heard)


def _heard(typed: str) -> _Heard:
    """Take out of the text what it says about years, quarters and months."""
    rest, in_year = _take(_OF_THE_YEAR, typed) if _HAS_POSITION.search(typed) else (typed, False)
    rest, is_yearly = _take(_YEARLY, rest)
    rest, in_quarters = _take(_QUARTER, rest)
    every = 1
    for pattern, number in _SOME_MONTHS:
        if found := pattern.search(rest):
            every = number or as_number(found["n"])
            rest = pattern.sub(" ", rest)
    rest, is_monthly = _take(_OF_THE_MONTH, rest)
    months: tuple[int, ...] = ()
    if in_quarters or in_year:
        first, last = (QUARTERS, LAST_OF_QUARTERS) if in_quarters else ((1,), (12,))
        months = last if _counts_from_the_end(rest) else first
    if named := _IN_MONTHS.search(rest):
        words = re.findall(rf"\b{_MONTH}\b", named["months"])
        months = tuple(sorted({*months, *(MONTH_NUMBERS[word] for word in words)}))
        rest = f"{rest[: named.start()]} {rest[named.end() :]}"
    bare = _IN_FRONT.sub("", " ".join(rest.split()).strip(" ,:;()")).strip(" ,:;()")
    return _Heard(bare, every, months, is_yearly, is_monthly)


def _counts_from_the_end(rest: str) -> bool:
    """Tell whether the last of a quarter or a year is meant; the first months hold the others."""
    found = set(re.findall(rf"\b(?:{_POSITION})\b", rest))
    if found & {"vijfde", "5e", "5de"}:
        raise UnusableValue("dit valt elke keer anders; zet de datums een voor een bij 'op'")
    if len({name in _FROM_THE_END for name in found}) > 1:
        raise UnusableValue("dit zijn twee ritmes; maak er twee regels van onder 'wanneer'")
    return bool(found & _FROM_THE_END)


def _take(pattern: re.Pattern[str], text: str) -> tuple[str, bool]:
    rest, count = pattern.subn(" ", text)
    return rest, count > 0


def _without_day(heard: _Heard) -> str:
    if heard.is_yearly:
        return (
            "welke dag van het jaar? typ bijvoorbeeld: elk jaar op 4 mei, "
            "of elk jaar op de derde zaterdag van september; "
            "is het elk jaar op een andere datum, zet de datums dan bij 'op'"
        )
    if heard.every == 3:
        return (
            "welke dag? typ bijvoorbeeld: elk kwartaal op de eerste dinsdag, "
            "of zet de datums bij 'op'"
        )
    return _WHICH_DAY


def _yearly(heard: _Heard) -> Rhythm | None:
    """Read "elk jaar op 4 mei" and "elk jaar op Koningsdag"."""
    if found := _DAY_AND_MONTH.fullmatch(heard.rest):
        if not heard.is_yearly:
            raise UnusableValue(
                "is het één keer, zet de datum met het jaar dan bij 'op'; "
                f"is het elk jaar, typ: elk jaar op {heard.rest}"
            )
        month = MONTH_NUMBERS[found["month"]] if found["month"] else int(found["number"])
        days = _numbers(found["days"])
        for day in days:
            check_day_of_year(day, month)
        return Rhythm("dates", days, months=(month,))
    if _WITH_YEAR.search(heard.rest):
        raise UnusableValue(
            "een datum met een jaar is maar één keer; haal het jaar weg, of zet de datum bij 'op'"
        )
    if not heard.is_yearly:
        return None
    names = parse_named_days(heard.rest)
    if set(names) & set(SCHOOL_HOLIDAYS):
        raise UnusableValue(
            "een vakantie is geen dag; typ de dagen bij 'dagen', en de vakantie bij 'seizoen'"
        )
    if names:
        return Rhythm("named", names=names)
    if not heard.months:
        raise UnusableValue(_without_day(heard))
    return None


def _dates(heard: _Heard) -> Rhythm | None:
    """Read "de 15e van elke maand", "laatste werkdag" and "laatste dag"."""
    if found := re.fullmatch(
        rf"(?P<positions>(?:{_POSITION})(?:{_AND}(?:{_POSITION}))*) (?P<what>werkdag|dag)(?:en)?",
        heard.rest,
    ):
        positions = _positions(found["positions"])
        kind: RhythmKind = "workdays" if found["what"] == "werkdag" else "dates"
        return _checked(Rhythm(kind, positions, every=heard.every, months=heard.months))
    if heard.rest == "eerste" and heard.is_monthly:
        return _checked(Rhythm("dates", (1,), every=heard.every, months=heard.months))
    if not _DATES.fullmatch(heard.rest):
        return None
    days = _numbers(heard.rest)
    if not (heard.is_monthly or heard.months or heard.every > 1):
        raise UnusableValue(f"is het elke maand? typ: de {heard.rest} van elke maand")
    return _checked(Rhythm("dates", days, every=heard.every, months=heard.months))


def _checked(rhythm: Rhythm) -> Rhythm:
    for day in rhythm.positions if rhythm.kind == "dates" else ():
        if not (1 <= day <= 31 or day == LAST):
            raise UnusableValue(f"een maand heeft geen {day}e dag; typ bijvoorbeeld: de 15e")
        for month in rhythm.months if day > 0 else ():
            check_day_of_year(day, month)
    return rhythm


def _numbers(typed: str) -> tuple[int, ...]:
    return tuple(sorted({int(one) for one in re.findall(r"[0-9]+", typed)}))


def _weekdays(heard: _Heard) -> Rhythm:
    """Read "eerste en derde dinsdag", of which the day may be said again: 1e di en 3e di."""
    found = _SEVERAL.fullmatch(heard.rest)
    if not found:
        raise UnusableValue(_which_of_those(heard))
    positions, days = found["positions"], found["days"]
    if _HAS_POSITION.search(days):
        parts = re.split(rf"{_AND}(?=(?:{_POSITION})\b)", heard.rest)
        each = [re.fullmatch(rf"({_POSITION})(?: (.+))?", part) for part in parts]
        named = {parse_days([one[2]]) for one in each if one and one[2]}
        if not all(each) or len(named) != 1:
            raise UnusableValue("dit zijn twee ritmes; maak er twee regels van onder 'wanneer'")
        positions, days = heard.rest, ""
        weekdays = named.pop()
    else:
        weekdays = days_beside(days)
    return Rhythm(
        "monthly", _positions(positions), weekdays, every=heard.every, months=heard.months
    )


def _which_of_those(heard: _Heard) -> str:
    """Ask which day of the month or the quarter, with the day that was named."""
    if found := _TOO_MANY.search(heard.rest):
        return f"geen maand heeft een {found['which']} {found['day']}; {_WHICH_DAY}"
    try:
        days = parse_days([heard.rest])
    except UnusableValue:
        return _WHICH_DAY
    day = WEEKDAYS[days[0]]
    if heard.every == 3:
        return f"de hoeveelste {day}? typ bijvoorbeeld: elk kwartaal op de eerste {day}"
    if heard.months:
        months = ", ".join(MONTHS[month - 1] for month in heard.months)
        return (
            f"de hoeveelste {day}? typ bijvoorbeeld: eerste {day} van {months}; "
            f"is het elke {day}, typ hier: {day}, en zet '{months}' bij 'seizoen'"
        )
    return f"de hoeveelste {day}? typ bijvoorbeeld: eerste {day} van de maand"


def _positions(typed: str) -> tuple[int, ...]:
    """Give positions in order; the last ones of the month come after the others."""
    named = {_POSITIONS[name] for name in re.findall(rf"\b(?:{_POSITION})\b", typed)}
    return tuple(sorted(named, key=lambda position: (position < 0, position)))
