"""Days of the week as people type them: ma, maandags, ma-vr, elke dag, werkdagen."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from generator.problems import UnusableValue
from generator.values.calendar_names import WEEKDAYS, WEEKDAYS_SHORT
from generator.values.day_numbers import HOLIDAYS, number_of
from generator.values.named_days import PUBLIC_HOLIDAYS, parse_named_days
from generator.values.nearest import nearest
from generator.values.text import comparable

EVERY_DAY: Final = tuple(range(7))
_EXAMPLE: Final = "typ bijvoorbeeld maandag, ma-vr of elke dag"

_ONE_DAY: Final = {
    **{name: day for day, name in enumerate(WEEKDAYS)},
    **{f"{name}s": day for day, name in enumerate(WEEKDAYS)},
    **{f"{name}en": day for day, name in enumerate(WEEKDAYS)},
    **{name: day for day, name in enumerate(WEEKDAYS_SHORT)},
    **{name[:3]: day for day, name in enumerate(WEEKDAYS)},
    "vrij": 4,
}
_MORE_DAYS: Final = {
    **dict.fromkeys(("elke dag", "iedere dag", "alle dagen", "dagelijks"), EVERY_DAY),
    **dict.fromkeys(("hele week", "de hele week", "alle dagen van de week"), EVERY_DAY),
    **dict.fromkeys(("werkdagen", "werkdag", "elke werkdag", "op werkdagen"), EVERY_DAY[:5]),
    **dict.fromkeys(("door de week", "doordeweeks", "weekdagen", "weekdag"), EVERY_DAY[:5]),
    **dict.fromkeys(("weekend", "weekends", "het weekend", "in het weekend"), EVERY_DAY[5:]),
    **dict.fromkeys(("elk weekend", "ieder weekend", "elke weekend", "weekenden"), EVERY_DAY[5:]),
}
_SUGGESTIONS: Final = (*WEEKDAYS, "elke dag", "werkdagen", "weekend", "dagelijks", "doordeweeks")

_SUGGESTED_HOLIDAYS: Final = ("feestdagen", *PUBLIC_HOLIDAYS)
_ENGLISH: Final = dict(
    zip(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), WEEKDAYS, strict=True)
)

_BETWEEN: Final = re.compile(r"[,;+&/]|\ben\b")
_RANGE: Final = re.compile(r"(.+?)(?: ?- ?| ?\btem\b ?| tot |\btot\b)(.+)")
_IN_FRONT: Final = re.compile(r"\A(?:(?:elke|iedere|op|van|de|'s)\s+)+")
_NOT: Final = re.compile(r"\b(?:niet|geen|behalve|zonder|uitgezonderd|m\.?u\.?v)\b")
_OR: Final = re.compile(r"\bof\b|\bsoms\b|\bafwisselend\b|\bwisselend\b")
_HOW_OFTEN: Final = re.compile(
    r"\b(?:[0-9]{1,2} ?(?:e|de|ste)|eerste|tweede|derde|vierde|vijfde|laatste|om de|even|oneven)\b"
    r"|week\b|weken\b|wekelijks|maand\b|maandelijks|\bkwartaal\b|\bjaar"
)
_HOLIDAYS: Final = re.compile(
    r"(?:(?:ook|incl\.?|inclusief|op|alle|de|elke|iedere|officiele|nationale|erkende|christelijke)"
    r"\s+)*feestdag(?:en)?"
)
_ALSO: Final = re.compile(r"\A(?:ook|incl\.?|inclusief|op)\s+")
# "zon- en feestdagen", "eerste en tweede kerstdag"
_CUT_SHORT: Final = re.compile(
    rf"\b({'|'.join(name.removesuffix('dag') for name in WEEKDAYS)})- ?(?=en )"
)
_BOTH: Final = re.compile(
    r"\b(?:eerste|1e|1ste) (?:en|&) (?:tweede|2e|2de) (kerst|paas|pinkster)dag\b"
)
_ALWAYS: Final = re.compile(r"dag en nacht|24 ?/ ?7|24 uur(?: per dag)?")
_PART_OF_DAY: Final = re.compile(r"(?:ochtend|morgen|middag|avond|nacht)s?(?:en)?$")


def parse_days(texts: Sequence[str]) -> tuple[int, ...]:
    """Give the days of the week that the texts name together, sorted, 0 is Monday."""
    days = {day for text in texts for day in _days(text)}
    if not days:
        raise UnusableValue(f"hier hoort een dag; {_EXAMPLE}")
    return tuple(sorted(days))


def parse_days_and_holidays(texts: Sequence[str]) -> tuple[int, ...]:
    """Give the days that the texts name together, sorted, as in `values/day_numbers.py`."""
    days = {day for text in texts for day in _days_and_holidays(text)}
    if not days:
        raise UnusableValue(f"hier hoort een dag; {_EXAMPLE}")
    return tuple(sorted(days))


def _days_and_holidays(text: str) -> Iterator[int]:
    typed = _BOTH.sub(r"\1dagen", _CUT_SHORT.sub(r"\1dag ", _typed(text)))
    if _ALWAYS.search(typed):
        raise UnusableValue("typ: dagen: elke dag, van: 0.00, tot: 24.00", "dagen")
    whole = _holidays(typed)
    parts = [typed] if whole else [part for one in _BETWEEN.split(typed) if (part := one.strip())]
    of_parts = [(part, _holidays(part)) for part in parts]
    for _, holidays in of_parts:
        yield from holidays
    others = [part for part, holidays in of_parts if not holidays]
    if len(others) == len(parts):
        _refuse_other_than_holidays(typed)
    if others:
        yield from _days_or_advice(text if len(others) == len(parts) else ", ".join(others), others)


def _days_or_advice(text: str, parts: Sequence[str]) -> tuple[int, ...]:
    """Give days of the week; what is none of them may be a slip for a holiday."""
    try:
        return tuple(_days(text))
    except UnusableValue as refused:
        near = next(filter(None, (nearest(part, _SUGGESTED_HOLIDAYS) for part in parts)), None)
        if near is None or not refused.message.endswith(_EXAMPLE):
            raise
        raise UnusableValue(f"dit is geen dag van de week; bedoelt u '{near}'?") from refused


def _holidays(typed: str) -> tuple[int, ...]:
    """Give the holidays that a text stands for; nothing when it is another day, or none."""
    if _HOLIDAYS.fullmatch(typed.strip(" .")):
        return (HOLIDAYS,)
    names = parse_named_days(_ALSO.sub("", typed))
    numbers = [number for name in names if (number := number_of(name)) is not None]
    return tuple(numbers) if len(numbers) == len(names) else ()


def _refuse_other_than_holidays(typed: str) -> None:
    found = re.search(r"\bfeestdag(?:en)?\b", typed)
    if found and _NOT.search(typed):
        raise UnusableValue(
            "hier horen alleen de dagen waarop het wel is; typ 'niet_op: feestdagen'", "dagen"
        )


def says_how_often(text: str) -> bool:
    """Tell whether a text says how often, with or without the day: "2e en 4e dinsdag"."""
    typed = _typed(text)
    return bool(_HOW_OFTEN.search(typed)) and not (_NOT.search(typed) or _OR.search(typed))


def is_days(text: str) -> bool:
    """Tell whether a text names days of the week."""
    try:
        return bool(parse_days([text]))
    except UnusableValue:
        return False


def _days(text: str) -> Iterator[int]:
    """Give the days in one text, which may itself be a list: ma, wo en vr."""
    typed = _typed(text)
    if _BETWEEN.search(typed) and _HOW_OFTEN.search(typed):
        _refuse_more_than_a_day(typed, typed)
    for part in _BETWEEN.split(typed):
        if day := part.strip(" ."):
            yield from _part(day)


def _typed(text: str) -> str:
    # One short word keeps "tot en met" out of reach of the "en" that separates days.
    return re.sub(r"\bt/?m\b|\btot en met\b", "tem", comparable(text))


def _refuse_more_than_a_day(typed: str, name: str) -> None:
    """Refuse what says more than which day: a "not", a choice, or how often."""
    if _NOT.search(typed):
        raise UnusableValue(
            "hier horen alleen de dagen waarop het wel is", "dagen", elsewhere=("toelichting",)
        )
    if _OR.search(typed):
        raise UnusableValue(
            "met 'of' weet een bewoner niet welke dag het is",
            "dagen", elsewhere=("toelichting",),
        )  # fmt: skip
    if _HOW_OFTEN.search(name):
        named = any(day in name.split() for day in _ONE_DAY)
        raise UnusableValue(
            "hier horen alleen dagen, en niet hoe vaak het is",
            "dagen", elsewhere=("ritme", "toelichting") if named else (),
        )  # fmt: skip
    if re.search(r"-$|\btem$|\btot$", name):
        raise UnusableValue("de laatste dag ontbreekt; typ bijvoorbeeld ma-vr", "dagen")


def _part(typed: str) -> tuple[int, ...]:
    if typed in _MORE_DAYS:
        return _MORE_DAYS[typed]
    if found := _RANGE.fullmatch(typed):
        first, last = _day(found[1]), _day(found[2])
        if re.search(r"\btot\b", typed):
            raise UnusableValue("'tot' kan op twee manieren worden gelezen; typ 'tot en met'")
        length = (last - first) % 7 + 1
        return tuple((first + step) % 7 for step in range(length))
    return (_day(typed),)


def _day(typed: str) -> int:
    name = _IN_FRONT.sub("", typed.strip(" ."), count=1).strip(" .")
    if name in _ONE_DAY:
        return _ONE_DAY[name]
    _refuse_more_than_a_day(typed, name)
    if name in _MORE_DAYS or _RANGE.fullmatch(name):
        raise UnusableValue(f"dit is niet als dagen te lezen; {_EXAMPLE}")
    if _PART_OF_DAY.search(name):
        raise UnusableValue("typ hier alleen de dag; de tijd hoort bij 'van' en 'tot'")
    if re.search(r"[0-9]", name):
        raise UnusableValue(f"hier horen dagen van de week, geen tijd of datum; {_EXAMPLE}")
    english = _ENGLISH.get(name[:3]) if name.endswith("day") else None
    meant = english or nearest(name, _SUGGESTIONS)
    advice = f"bedoelt u '{meant}'?" if meant else _EXAMPLE
    raise UnusableValue(f"dit is geen dag van de week; {advice}")
