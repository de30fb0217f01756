"""What a cell says about when: read by the reader of the map, or else kept as text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from generator.importing.cells import day_in, time_in
from generator.importing.part_of_year import part_of_year
from generator.importing.parts_of_day import Hours, hours_meant, parts_in, with_meant_hours
from generator.importing.times_spelled import (
    ALWAYS,
    CLOSED,
    ON_APPOINTMENT,
    beside_it,
    one_by_one,
    said_in_words,
    spelled,
)
from generator.model.opening_hours import OpeningHours
from generator.model.schedules import Schedule
from generator.reading.refused import as_block, fits

When = list[dict[str, Any]]
_PARTS = re.compile(r"\s*[;\n|]\s*")
_DAY = r"(?:ma|di|wo|do|vr|za|zo)(?:andag|nsdag|ensdag|nderdag|ijdag|terdag|ndag)?"
_NEXT_DAY = re.compile(
    rf"(?<=\d|r|n|g|u|h)(?<!\ben)(?<!,)\s*(?:,|\s/)?\s+(?:en\s+)?(?={_DAY}\b[^,;]*\d)|(?<=uur),\s*"
    rf"|(?:,|\s/)\s+(?={_DAY}:?\s(?:gesloten|dicht|vrij))",
    re.IGNORECASE,
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
    if _is_read(whole):
        return [whole], True
    if kind is OpeningHours and ALWAYS.fullmatch(" ".join(text.split()).strip(" .")):
        return [{"dagen": "elke dag", "van": "0.00", "tot": "24.00"}], True
    if ON_APPOINTMENT.fullmatch(" ".join(text.split()).strip(" .")):
        return [whole], True
    parts = [piece for part in _PARTS.split(text) if part for piece in _apart(part, kind)]
    open_ones = [one for one in parts if not CLOSED.fullmatch(one.strip(" .,"))]
    blocks = [block for one in open_ones or parts for block in _several(one, kind)]
    if any(map(_is_read, blocks)):
        return blocks, all(map(_is_read, blocks))
    return [{"toelichting": in_words(" ".join(text.split()))}], False


def _is_read(block: dict[str, Any]) -> bool:
    """Tell whether a block says more than the words that stood there."""
    return set(block) != {"toelichting"}


def _several(text: str, kind: type[OpeningHours] | type[Schedule]) -> When:
    """Give the blocks of one part: one for each time, when "ma 9-12 en 13-16" names more."""
    whole = _block(text, kind)
    if not _is_read(whole):
        each = [_block(one, kind) for one in one_by_one(spelled(_written_out(text)))]
        if len(each) > 1 and all(map(_is_read, each)):
            return each
    return [whole]


def what_lacks(text: str) -> str:
    """Give what she has to add before a text about when can be in the agenda; '' when unknown."""
    typed = " ".join(text.split()).strip(" .,;")
    # Any week will do: whatever its day is, it is among these.
    weeks = (f"{typed} vanaf {day}-9-2026" for day in range(1, 8))
    if any(_is_read(_of_text(one, Schedule) or _NOTHING) for one in weeks):
        return "zet erbij vanaf welke dag"
    if not parts_in(typed) and any(
        _is_read(_of_text(f"{typed} 's {part}s", Schedule) or _NOTHING) for part in _HALVES
    ):
        return "zet erbij of het 's ochtends, 's middags of 's avonds is"
    return ""


_NOTHING = {"toelichting": ""}
_HALVES = ("ochtend", "middag", "avond")


def in_dutch(text: str) -> str:
    """Give a text with the days in Dutch: lists of computers are often in English."""
    days = _ENGLISH.sub(lambda found: _DAYS[found[0][:2].casefold()], text)
    return days if days == text else re.sub(r"\band\b", "en", days)


def _apart(part: str, kind: type[OpeningHours] | type[Schedule]) -> list[str]:
    """Take "ma 9.00-12.00 en wo 13.00-17.00" apart, when each piece can then be read."""
    pieces = [piece for piece in _NEXT_DAY.split(part) if piece]
    told = [one for one in pieces if not CLOSED.fullmatch(one.strip(" .,"))]
    read = [block for piece in told for block in _several(piece, kind)]
    return pieces if all(map(_is_read, read)) else [part]


def _block(text: str, kind: type[OpeningHours] | type[Schedule]) -> dict[str, Any]:
    typed = " ".join(text.split()).strip(" .,;")
    if kind is Schedule and (found := _MOMENT.fullmatch(typed)):
        return {"op": [found[1]], "van": found[2]}
    if kind is Schedule and (day := day_in(typed)):
        return {"op": [day.isoformat()]}
    if (block := _of_text(typed, kind)) is not None:
        return block
    asides = _ASIDE.findall(typed)
    apart: tuple[str, str] | None
    apart = (_ASIDE.sub("", typed), str(asides[0])) if len(asides) == 1 else beside_it(typed)
    block = _with_aside(*apart, kind) if apart else None
    return block or {"toelichting": in_words(typed) or text}


def _of_text(typed: str, kind: type[OpeningHours] | type[Schedule]) -> dict[str, Any] | None:
    """Give the block of a text that can be read as it stands, or spelled out; else None."""
    whole = spelled(in_dutch(_written_out(typed)))
    tries = (typed, in_dutch(typed), _written_out(typed), _TIMES.sub(r"\1-\2 uur", typed), whole,
             _TIMES.sub(r"\1-\2 uur", whole))  # fmt: skip
    for one in dict.fromkeys(tries):
        block = as_block(kind, one)
        if block and _is_read(block):
            is_said = said_in_words(typed)
            return with_meant_hours(one, block, is_said=is_said) or {"toelichting": in_words(typed)}
    return None


def _with_aside(
    text: str, aside: str, kind: type[OpeningHours] | type[Schedule]
) -> dict[str, Any] | None:
    """Give the block of a text with what is told beside it; None when the text cannot be read."""
    block = _of_text(text.strip(" .,;"), kind)
    if block is None and (part := part_of_year(text)) and part[0] == "seizoen":
        block = {"seizoen": text.strip()}
    if block is None or "toelichting" in block:
        return None
    more = {**block, "toelichting": aside}
    return more if fits(kind, more) else block if _is_read(block) and len(block) > 1 else None


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
    if not columns.dates and day_in(columns.days):
        columns = replace(columns, days="", dates=columns.days)
    days, often, dates = columns.days, columns.often, columns.dates
    first, last = columns.first, columns.last
    start, end = time_in(first), time_in(last)
    unread = "; ".join(text for text, read in ((first, start), (last, end)) if text and not read)
    hours = " tot ".join(filter(None, (start or first, end or last)))
    meant = hours_meant(f"{days} {often} {dates}", _as_typed(first, start), _as_typed(last, end))
    if unread or not meant:
        # As it was typed: 8 beside no part of the day may be 20.00 as well as 8.00.
        hours = " tot ".join(filter(None, (first, last)))
        unread = unread or hours
    times = {"toelichting": in_words(hours)} if unread else _times(meant)
    day = day_in(dates) if dates else None
    tries: list[dict[str, Any]] = []
    if parts_in(f"{days} {often}") and ("van" not in times):
        # The days alone would lose in which part of the day it is.
        tries += [] if times or day else [_block(" ".join(filter(None, (often, days))), Schedule)]
    elif day and _agree(day, days, often):
        tries.append({"op": [day.isoformat()], **times})
    elif not day:
        tries += _repeated(days, often, times)
    for block in tries:
        if fits(Schedule, block) and set(block) != {"toelichting"}:
            is_said = {"ritme", "op"} & set(block) or often.casefold() in _WEEKLY
            return [block], "; ".join(filter(None, (unread, "" if is_said else often)))
    span = " - ".join(filter(None, (start, end)))
    block = _block(" ".join(filter(None, (often, days, dates, span and f"{span} uur"))), Schedule)
    if set(block) != {"toelichting"} and not unread and not day:
        return [block], ""
    is_bare = bool(start) and hours[-1:].isdigit()
    said = ", ".join(filter(None, (days, often, dates, f"{hours} uur" if is_bare else hours)))
    return ([{"toelichting": in_words(said)}] if said else []), said


def _times(hours: Hours | None) -> dict[str, str]:
    told = (("van", hours.start), ("tot", hours.end)) if hours else ()
    return {key: time_in(text) for key, text in told if text}


def _as_typed(typed: str, read: str) -> str:
    """Give an hour with what tells 02.00 and 8.00 from two and from eight o'clock."""
    if re.fullmatch(r"\d{1,2}(?: ?u(?:ur)?)?", typed.strip()) and not typed.startswith("0"):
        return read.partition(".")[0]
    return read.zfill(5) if re.match(r"0\d[.:]", typed) else read


def _repeated(days: str, often: str, times: dict[str, str]) -> Iterator[dict[str, Any]]:
    """Give the blocks that a day and how often it is may mean, the likeliest first."""
    if days and often:
        whole = often.replace("van de maand", f"{days} van de maand")
        if whole != often:
            yield {"ritme": whole, **times}
        yield {"dagen": days, "ritme": often, **times}
        yield {"ritme": f"{often} {days}", **times}
    if days:
        yield {"dagen": days, **times}
    if often:
        yield {"ritme": often, **times}


def _agree(day: date, days: str, often: str) -> bool:
    """Tell whether a date says all that the days beside it say: which is meant, only she knows."""
    name = DAY_NAMES[day.weekday()]
    part = "(?:ochtend|middag|avond)?"
    told = re.fullmatch(rf"(?:{name}|{name[:2]}\.?){part}", _written_out(days.strip().casefold()))
    return not often and (not days or bool(told))


def beside(
    lines: str, columns: Columns, kind: type[OpeningHours] | type[Schedule]
) -> tuple[str, Columns]:
    """Put days in words and hours in columns of their own together; hours said twice are said once.

    Gives what is left of the words, and the columns.
    """
    blocks = when_in(lines, kind)[0] if lines else []
    if not any({"van", "tot"} & set(block) for block in blocks):
        joined = " ".join(filter(None, (lines, columns.days)))
        return "", replace(columns, days=" ".join(joined.split()))
    said = {time_in(block[key]) for block in blocks for key in ("van", "tot") if key in block}
    first = "" if time_in(columns.first) in said else columns.first
    last = "" if time_in(columns.last) in said else columns.last
    return lines, replace(columns, first=first, last=last)


def in_words(text: str) -> str:
    """Give a text about when without what only a computer writes: 0,729 or 30-12-1899 19:45:00."""
    text = _NIGHT.sub("", text)
    text = _FIRST_DAYS.sub("", text)
    text = _PART_OF_DAY.sub(lambda found: time_in(found[0]), text)
    text = _WITH_SECONDS.sub(r"\1.\2", text)
    return _ISO.sub(lambda found: f"{int(found[3])}-{int(found[2])}-{found[1]}", text)


def _written_out(text: str) -> str:
    """Give a text with short words in full: "2e ma v.d. mnd", "di-avond", "ma mi"."""
    text = _OF_THE.sub("van de", text)
    text = _MONTH.sub("maand", text)
    return _PART.sub(
        lambda f: f"{_FULL[f[1][:2].casefold()]}{_PARTS_OF[f[2][:2].casefold()]}", text
    )


_NIGHT = re.compile(r"(?<=\d{4})[ T]0?0[:.]00(?:[:.]00)?(?:\.0+)?\b")
_FIRST_DAYS = re.compile(r"\b(?:3[01]-12-1899|1899-12-3[01]|0?1-0?1-1900|1900-01-0[01])[ T]+")
_PART_OF_DAY = re.compile(r"(?<![\d.,€])(?<!€ )0[.,]\d{3,}\b")
_WITH_SECONDS = re.compile(r"\b(\d{1,2})[:.](\d{2}):\d{2}\b")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_OF_THE = re.compile(r"\bv\s?[./]\s?d\b\.?|\bvd\b", re.IGNORECASE)
_MONTH = re.compile(r"\bmnd(?!\w)\.?", re.IGNORECASE)
DAY_NAMES = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_FULL = {name[:2]: name for name in DAY_NAMES}
_PARTS_OF = {"mi": "middag", "na": "middag", "oc": "ochtend", "mo": "ochtend", "vm": "ochtend",
             "nm": "middag", "av": "avond"}  # fmt: skip
_PART = re.compile(
    rf"\b({_DAY})[-. ]+(mi|mid|middag|namiddag|ocht|ochtend|mo|morgen|vm|nm|av|avond)\b\.?",
    re.IGNORECASE,
)
_WEEKLY = frozenset({"wekelijks", "elke week", "iedere week", "per week"})
