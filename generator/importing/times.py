"""What a cell says about when: read by the reader of the map, or else kept as text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from generator.importing.cells import day_in, time_in
from generator.model.timing import OpeningHours, Schedule
from generator.reading.refused import as_block, fits

When = list[dict[str, Any]]
_PARTS = re.compile(r"\s*[;\n|]\s*")
_DAY = r"(?:ma|di|wo|do|vr|za|zo)(?:andag|nsdag|ensdag|nderdag|ijdag|terdag|ndag)?"
_NEXT_DAY = re.compile(
    rf"(?<=\d|r|n|g)\s*,?\s+(?:en\s+)?(?={_DAY}\b[^,;]*\d)|(?<=uur),\s*", re.IGNORECASE
)
_ASIDE = re.compile(r"\s*\(([^()]{2,80})\)")
_TIMES = re.compile(r"(\d{1,2})(?:\s*u(?:ur)?)?\s*[-–]\s*(\d{1,2})(?:\s*u(?:ur)?)?$")
_DAYS = {"mo": "ma", "tu": "di", "we": "wo", "th": "do", "fr": "vr", "sa": "za", "su": "zo",
         "da": "dagelijks"}  # fmt: skip
_ENGLISH = re.compile(
    r"\b(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|"
    r"sat(?:urday)?|sun(?:day)?|daily)s?\b",
    re.IGNORECASE,
)
_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2}) (\d{1,2}\.\d{2})")


def when_in(text: str, kind: type[OpeningHours] | type[Schedule]) -> tuple[When, bool]:
    """Give the blocks for a text about when, and whether all of it was read.

    What nobody can read is a block with a 'toelichting': residents see it as it was.
    """
    whole = _block(text, kind)
    if "toelichting" not in whole or len(whole) > 1:
        return [whole], True
    parts = [part for part in _PARTS.split(text) if part]
    blocks = [_block(one, kind) for part in parts for one in _apart(part, kind)]
    if any(len(block) > 1 or "toelichting" not in block for block in blocks):
        return blocks, all(set(block) != {"toelichting"} for block in blocks)
    return [{"toelichting": " ".join(text.split())}], False


def _in_dutch(text: str) -> str:
    """Give a text with the days in Dutch: lists of computers are often in English."""
    return _ENGLISH.sub(lambda found: _DAYS[found[0][:2].casefold()], text)


def _apart(part: str, kind: type[OpeningHours] | type[Schedule]) -> list[str]:
    """Take "ma 9.00-12.00 en wo 13.00-17.00" apart, when each piece can then be read."""
    pieces = [piece for piece in _NEXT_DAY.split(part) if piece]
    read = [_block(piece, kind) for piece in pieces]
    return pieces if all(set(block) != {"toelichting"} for block in read) else [part]


def _block(text: str, kind: type[OpeningHours] | type[Schedule]) -> dict[str, Any]:
    typed = " ".join(text.split()).strip(" .,;")
    if kind is Schedule and (found := _MOMENT.fullmatch(typed)):
        return {"op": [found[1]], "van": found[2]}
    if kind is Schedule and (day := day_in(typed)):
        return {"op": [day.isoformat()]}
    for one in (typed, _in_dutch(typed), _TIMES.sub(r"\1-\2 uur", typed)):
        block = as_block(kind, one)
        if block and set(block) != {"toelichting"}:
            return block
    asides = _ASIDE.findall(typed)
    if len(asides) == 1:
        block = as_block(kind, _ASIDE.sub("", typed))
        if block and "toelichting" not in block:
            more = {**block, "toelichting": asides[0]}
            return more if fits(kind, more) else block
    return {"toelichting": typed or text}


@dataclass(frozen=True)
class Columns:
    """What stands about when in columns of its own; '' where nothing stands."""

    days: str = ""
    often: str = ""
    first: str = ""
    last: str = ""
    dates: str = ""


def when_of(columns: Columns) -> tuple[When, str]:
    """Give the blocks for what stands in columns of its own, and what could not be read of it."""
    days, often, dates = columns.days, columns.often, columns.dates
    first, last = columns.first, columns.last
    start, end = time_in(first), time_in(last)
    times = {key: text for key, text in (("van", start), ("tot", end)) if text}
    unread = "; ".join(text for text, read in ((first, start), (last, end)) if text and not read)
    day = day_in(dates) if dates else None
    tries: list[dict[str, Any]] = []
    if day:
        tries.append({"op": [day.isoformat()], **times})
    if days and often:
        whole = often.replace("van de maand", f"{days} van de maand")
        tries += [{"ritme": whole, **times}] if whole != often else []
        tries += [{"dagen": days, "ritme": often, **times}, {"ritme": f"{often} {days}", **times}]
    if days:
        tries.append({"dagen": days, **times})
    if often:
        tries.append({"ritme": often, **times})
    for block in tries:
        if fits(Schedule, block):
            is_said = "ritme" in block or often.casefold() in _WEEKLY
            return [block], "; ".join(filter(None, (unread, "" if is_said else often)))
    span = " - ".join(filter(None, (start, end)))
    block = _block(" ".join(filter(None, (often, days, dates, span and f"{span} uur"))), Schedule)
    if set(block) != {"toelichting"} and not unread:
        return [block], ""
    said = ", ".join(filter(None, (days, often, dates, " tot ".join(filter(None, (first, last))))))
    return ([{"toelichting": said}] if said else []), said


_WEEKLY = frozenset({"wekelijks", "elke week", "iedere week", "per week"})
