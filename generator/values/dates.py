"""Dates as people type them: 2026-10-01, 1-10-2026, 1 oktober 2026."""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from generator.problems import UnusableValue
from generator.values.calendar_names import MONTHS, MONTHS_SHORT, WEEKDAYS, WEEKDAYS_SHORT
from generator.values.nearest import nearest
from generator.values.text import comparable, without_invisible

EARLIEST_YEAR: Final = 1900
LATEST_YEAR: Final = 2199
_EXAMPLE: Final = "typ bijvoorbeeld 2026-10-01 of 1 oktober 2026"

_YEAR_FIRST: Final = re.compile(r"([0-9]{4}) ?[-/. ] ?([0-9]{1,2}) ?[-/. ] ?([0-9]{1,2})")
_DAY_FIRST: Final = re.compile(r"([0-9]{1,2}) ?[-/. ] ?([0-9]{1,2}) ?[-/. ] ?('?[0-9]{1,6})")
_COMPACT: Final = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_IN_WORDS: Final = re.compile(
    r"([0-9]{1,2})(?:e|ste|de)?[-. ]{0,2}([a-z]{2,20})\.?[-, ]{0,2}('?[0-9]{1,6})?"
)
_WEEKDAY: Final = re.compile(r"([a-z]{2,10})\.?,? (?=[0-9])")

MONTH_NUMBERS: Final[Mapping[str, int]] = {
    **{name: number for number, name in enumerate(MONTHS, 1)},
    **{name: number for number, name in enumerate(MONTHS_SHORT, 1)},
    "sept": 9,
    "maa": 3,
}
"""Month names and the usual short forms → number."""
_DAY_NUMBERS: Final = {
    **{name: number for number, name in enumerate(WEEKDAYS)},
    **{name: number for number, name in enumerate(WEEKDAYS_SHORT)},
}


def parse_date(text: str) -> date:
    """Give the date a text stands for; the day of the week may stand in front and must fit."""
    typed = comparable(text)
    if not typed:
        raise UnusableValue(f"hier hoort een datum; {_EXAMPLE}")
    weekday = None
    if (lead := _WEEKDAY.match(typed)) and lead[1] in _DAY_NUMBERS:
        weekday, typed = _DAY_NUMBERS[lead[1]], typed[lead.end() :]
    try:
        found = _read(typed)
    except UnusableValue:
        _refuse_words(without_invisible(text))
        raise
    if weekday is not None and found.weekday() != weekday:
        raise UnusableValue(
            f"{found.day} {MONTHS[found.month - 1]} {found.year} is een "
            f"{WEEKDAYS[found.weekday()]}, geen {WEEKDAYS[weekday]}; kijk de datum na"
        )
    return found


def check_period(first: date | None, last: date | None) -> None:
    """Refuse a period that ends before it begins; an open side passes."""
    if first is not None and last is not None and last < first:
        raise UnusableValue(
            "de einddatum is eerder dan de begindatum; kijk 'vanaf' en 'tot_en_met' na",
            "volgorde",
            "tot_en_met",
        )


def _read(typed: str) -> date:
    if found := _YEAR_FIRST.fullmatch(typed) or _COMPACT.fullmatch(typed):
        year, month, day = found.groups()
        return _date(int(day), int(month), year)
    if found := _DAY_FIRST.fullmatch(typed):
        day, month, year = found.groups()
        return _date(int(day), int(month), year)
    if found := _IN_WORDS.fullmatch(typed):
        day, name, year = found.groups()
        return _date(int(day), _month(name, day, year), year)
    raise UnusableValue(_advice(typed))


def _refuse_words(typed: str) -> None:
    """Refuse a date with words behind it, when the date itself is good."""
    date_part, _, rest = re.sub(r" ?[(,;]|(?<=[0-9]{4}) ", "\0", typed, count=1).partition("\0")
    words = rest.strip(" ()")
    if not words or date_part == typed:
        return
    try:
        parse_date(date_part)
    except UnusableValue:
        return
    raise UnusableValue(
        f"hier hoort alleen de datum; typ: {date_part}", elsewhere=("toelichting", "intern"),
        rest=words,
    )  # fmt: skip


def _month(name: str, day: str, year: str | None) -> int:
    if name in MONTH_NUMBERS:
        return MONTH_NUMBERS[name]
    meant = nearest(name, MONTHS)
    question = f"; bedoelt u '{day} {meant} {year}'?" if meant and year else f"; {_EXAMPLE}"
    raise UnusableValue(f"deze maand bestaat niet{question}")


def _date(day: int, month: int, year_typed: str | None) -> date:
    if year_typed is None:
        raise UnusableValue(f"het jaar ontbreekt; {_EXAMPLE}")
    if not 1 <= month <= 12:
        swapped = 1 <= day <= 12 and 13 <= month <= 31 and len(year_typed) == 4
        advice = (
            f"typ: {month}-{day}-{year_typed}" if swapped else "typ dag-maand-jaar, zoals 1-10-2026"
        )
        raise UnusableValue(f"maand {month} bestaat niet; {advice}")
    if len(year_typed) != 4:
        whole = re.fullmatch(r"'?([0-9]{2})", year_typed)
        advice = f"typ: {day}-{month}-20{whole[1]}" if whole else "typ bijvoorbeeld 1-10-2026"
        raise UnusableValue(f"schrijf het jaar met vier cijfers; {advice}")
    year = int(year_typed)
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        raise UnusableValue(f"het jaar {year} kan hier niet; kijk het jaartal na")
    if not 1 <= day <= 31:
        raise UnusableValue(f"dag {day} bestaat niet; {_EXAMPLE}")
    length = calendar.monthrange(year, month)[1]
    if day > length:
        name = MONTHS[month - 1]
        if (day, month) == (29, 2):
            raise UnusableValue(f"29 februari {year} bestaat niet; {year} is geen schrikkeljaar")
        raise UnusableValue(f"{day} {name} bestaat niet; {name} {year} heeft {length} dagen")
    return date(year, month, day)


def _advice(typed: str) -> str:
    if re.fullmatch(r"[a-z]{3,9}\.? [0-9]{4}", typed) or re.fullmatch(r"[0-9]{4}-[0-9]{2}", typed):
        return f"de dag ontbreekt; {_EXAMPLE}"
    if re.fullmatch(r"[0-9]{1,2} ?[-/.] ?[0-9]{1,2}\.?", typed) or typed in MONTHS:
        return f"dit is geen hele datum; {_EXAMPLE}"
    return f"dit is geen datum; {_EXAMPLE}"
