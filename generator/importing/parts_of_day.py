"""Which hour is meant beside a part of the day: four in the afternoon is 16.00."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from generator.importing.cells import read
from generator.values.clock import parse_time
from generator.values.text import fold

_HALF = 12 * 60
_PART = re.compile(
    r"\b(?:vm|v\.m|voormiddag)\b|\b(?:nm|n\.m)\b|"
    r"(?<!tussen de )(?<!mid)(?<!midder)(ochtend|morgen|middag|avond|nacht)(?:s|en)?\b"
)
_CALLED = {"vm": "ochtend", "v.m": "ochtend", "voormiddag": "ochtend", "morgen": "ochtend",
           "nm": "middag", "n.m": "middag"}  # fmt: skip
# From when to when something of that part begins, and ends, in hours.
_BEGINS = {"ochtend": (5, 12), "middag": (12, 18), "avond": (16.5, 24)}
_ENDS = {"ochtend": (6, 13.5), "middag": (12.5, 19.5), "avond": (17, 24)}
_AFTERNOON = 13 * 60
# Before this hour hardly anything in a village is open: who writes 2 means 14.00, or nobody knows.
_DAWN = 6 * 60
_MORNING = 9 * 60


@dataclass(frozen=True)
class Hours:
    """From when to when, as a map says it: 16.00; '' where nothing is known."""

    start: str
    end: str


def parts_in(text: str) -> list[str]:
    """Give the parts of the day that a text names: ochtend, middag, avond or nacht."""
    found = (one[1] or one[0] for one in _PART.finditer(fold(text)))
    return list(dict.fromkeys(_CALLED.get(one, one) for one in found))


def hours_meant(text: str, start: str, end: str, *, is_said: bool = False) -> Hours | None:
    """Give the hours that are meant where `text` may name a part of the day; None when unsure.

    Hours that are said in words (`is_said`) are those of a dial, also with their minutes.
    """
    parts = parts_in(text)
    first, last = _minutes(start), _minutes(end)
    if not parts:
        night = any(
            when is not None and 60 <= when < _DAWN and not typed.strip().startswith("0")
            for when, typed in ((first, start), (last, end))
        )
        return None if night or _is_either(start, end, is_said=is_said) else Hours(start, end)
    if len(parts) > 1:
        return Hours(start, end) if _is_all_day(parts, first, last) else None
    part = parts[0]
    begins = _meant(first, _BEGINS.get(part, (0, 0)))
    ends = _meant(last, _ENDS.get(part, (0, 0)))
    is_sure = (first is None or begins is not None) and (last is None or ends is not None)
    if not is_sure or (begins is not None and ends is not None and ends <= begins):
        return None
    return Hours(_typed(start, first, begins), _typed(end, last, ends))


def with_meant_hours(
    text: str, block: dict[str, Any], *, is_said: bool = False
) -> dict[str, Any] | None:
    """Give a block about when with the hours that its text means; None when that is unsure."""
    if not {"van", "tot"} & set(block):
        return block
    start, end = (str(block.get(key, "")) for key in ("van", "tot"))
    meant = hours_meant(text, start, end, is_said=is_said)
    if meant is None:
        return None
    times = {"van": meant.start, "tot": meant.end}
    return {key: times.get(key, value) for key, value in block.items()}


def _is_either(start: str, end: str, *, is_said: bool) -> bool:
    """Tell whether "7-9" or "8 uur" may as well be in the evening: no minutes, and all of it early.

    Who writes 8.00 or 08 has the clock of 24 hours in mind.
    """
    minutes = r"(?:[.:]\d\d)?" if is_said else ""
    first, last = (
        re.fullmatch(rf"([1-9]\d?){minutes}(?: ?u(?:ur)?)?", text.strip()) for text in (start, end)
    )
    is_early = bool(first and _DAWN <= int(first[1]) * 60 < _MORNING)
    return is_early and (not end or bool(last and int(last[1]) * 60 <= _MORNING + 60))


def _is_all_day(parts: list[str], first: int | None, last: int | None) -> bool:
    """Tell whether hours as they stand run from one part of the day into another."""
    fits = any(first is not None and _within(first, _BEGINS[p]) for p in parts if p in _BEGINS)
    return fits and (last is None or last >= _AFTERNOON)


def _meant(minutes: int | None, span: tuple[float, float]) -> int | None:
    """Give the one hour of the two on a dial that falls within a part of the day."""
    if minutes is None:
        return None
    can = [one for one in (minutes, minutes + _HALF) if _within(one, span)]
    return can[0] if len(can) == 1 else None


def _within(minutes: int, span: tuple[float, float]) -> bool:
    return span[0] * 60 <= minutes <= span[1] * 60


def _typed(typed: str, minutes: int | None, meant: int | None) -> str:
    if meant is None or meant == minutes:
        return typed
    return f"{meant // 60}.{meant % 60:02}"


def _minutes(text: str) -> int | None:
    clock = read(parse_time, text) if text else None
    return clock.minutes if clock else None
