"""On which days a text says that something is, and in which part of the day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.checks.says.aside import is_aside, is_denied, is_others
from generator.checks.says.clauses import DAY, Clause
from generator.checks.says.facts import Span, When
from generator.checks.says.whose import is_ours
from generator.values.calendar_names import MONTHS, WEEKDAYS, WEEKDAYS_SHORT

_PART = r"(?:ochtend|morgen|middag|avond)"
_ONE = rf"{DAY}{_PART}?(?:en|s)?\b-?"
_JOINT = (
    r"\s*(?:,\s*(?:en\s+)?(?:op\s+)?|\ben\s+(?:op\s+)?|&\s*|/\s*|\+\s*|t/m\s+"
    r"|tot\s+en\s+met\s+|tot\s+)"
)
_LIST = re.compile(rf"\b{_ONE}(?:{_JOINT}{_ONE})*")
_SINGLE = re.compile(rf"({DAY})({_PART})?")
_THROUGH = re.compile(rf"({DAY})\w*\s*(?:t/m|tot(?:\s+en\s+met)?)\s+({DAY})")
# "Zo" and "do" are words too: short names only count in a row, or after "elke".
_TINY = rf"(?:{'|'.join(WEEKDAYS_SHORT)})"
_SHORT = re.compile(
    rf"\b(?:{_TINY}\b\.?(?:\s*(?:,|en|&|/|\+)\s*{_TINY}\b)+|(?<=elke\s){_TINY}\b|(?<=iedere\s){_TINY}\b)"
)
_RUN = re.compile(rf"\b({_TINY})\b\.?\s*(?:-|t/m|tot\s+en\s+met)\s*({_TINY})\b")
_EVERY = r"(?:elke|iedere|alle)"
_TOGETHER = (
    (
        frozenset(range(7)),
        re.compile(
            rf"\b(?:{_EVERY}\s+(?:dag|dagen)\b(?!\s+(?:anders|een\s+ander|dat|die|waarop))"
            r"|dagelijkse?\b(?!\s+(?:leven|ding))"
            r"|(?:zeven|7)\s+dagen\s+(?:per|in\s+de)\s+week)"
        ),
    ),
    (
        frozenset(range(5)),
        re.compile(r"\b(?:elke\s+werkdag|(?:op|alle)\s+werkdagen|door\s+de\s+week|doordeweeks)\b"),
    ),
    (frozenset((5, 6)), re.compile(r"\b(?:(?:elk|ieder|in\s+het)\s+weekend|weekends)\b")),
)
# A feast, a date or one day of one month is no weekday on which it is.
_ONCE_BEFORE = re.compile(r"\b(?:goede|witte|paas|eerste\s+paas|stille|zelfde|deze|die)\s*$")
_ONCE_AFTER = re.compile(rf"^\s*(?:\d{{1,2}}\b|(?:van|in)\s+(?:{'|'.join(MONTHS)})\b)")
_OFTEN = re.compile(rf"\b{_EVERY}\s+(?:\w+\s+){{0,3}}$")
# "In De Sluis is er ook een, op donderdag."
_ANOTHER = re.compile(r"\b(?:ook\s+een|een\s+tweede|andere\s+groep)\b")
_OPEN = re.compile(r"\b(?:open|geopend|terecht|welkom|binnenlopen)\b")
_PARTS = {"ochtend": (0, 720), "morgen": (0, 720), "middag": (720, 1080), "avond": (1020, 1440)}
_LATE = 60


@dataclass(frozen=True)
class DaysSaid:
    """Which days a clause names, with the part of the day, and how that was typed."""

    days: frozenset[int]
    part: str
    begin: int
    end: int
    every: bool


def days_in(text: str) -> Iterator[DaysSaid]:
    """Give each time that days are named in a folded clause."""
    for found in _LIST.finditer(text) if "dag" in text else ():
        before, after = text[: found.start()], text[found.end() :]
        if _ONCE_BEFORE.search(before) or _ONCE_AFTER.search(after):
            continue
        every = _OFTEN.search(before)
        begin = every.start() if every else found.start()
        yield DaysSaid(_days_of(found[0]), _part_of(found[0]), begin, found.end(), bool(every))
    for short in _SHORT.finditer(text):
        named = frozenset(
            WEEKDAYS_SHORT.index(one) for one in re.findall(rf"\b{_TINY}\b", short[0])
        )
        yield DaysSaid(named, "", *short.span(), every=False)
    for run in _RUN.finditer(text):
        yield DaysSaid(_run(*map(WEEKDAYS_SHORT.index, run.groups())), "", *run.span(), every=False)
    for days, pattern in _TOGETHER:
        for one in pattern.finditer(text):
            yield DaysSaid(days, "", one.start(), one.end(), every=True)


def _days_of(typed: str) -> frozenset[int]:
    named = {WEEKDAYS.index(one[1]) for one in _SINGLE.finditer(typed)}
    for found in _THROUGH.finditer(typed):
        named |= _run(WEEKDAYS.index(found[1]), WEEKDAYS.index(found[2]))
    return frozenset(named)


def _run(first: int, last: int) -> frozenset[int]:
    return frozenset((first + step) % 7 for step in range((last - first) % 7 + 1))


def _part_of(typed: str) -> str:
    parts = {one[2] for one in _SINGLE.finditer(typed) if one[2]}
    return parts.pop() if len(parts) == 1 else ""


def other_days(clause: Clause, when: When, *, running: bool) -> Iterator[tuple[str, str]]:
    """Give what a clause says of days that the fields do not, and what these say.

    In a `running` text many days are those of others; a summary is about the entry alone.
    """
    if not (when.days and when.complete) or when.by_phone or clause.asks:
        return
    if is_aside(clause.text) or _ANOTHER.search(clause.sentence):
        return
    _, but, rest = clause.sentence.partition(", maar ")
    if but and any(said.days <= when.days for said in days_in(rest)):
        # "Zaterdag is iedereen druk, maar dinsdag hebt u tijd" ends with the right day.
        return
    for said in days_in(clause.text):
        if is_denied(clause.text, said.begin, said.end) or _is_noted(clause, said, when):
            continue
        if running and (is_others(clause.text) or not _is_ours(clause, said, when)):
            continue
        typed = clause.typed(said.begin, said.end)
        if said.days - when.days:
            yield typed, f"{when.field}: {when.spoken_days}"
        elif said.part and not running and (other := _other_part(said, when)):
            yield typed, other


def _is_ours(clause: Clause, said: DaysSaid, when: When) -> bool:
    """Tell whether a clause of a running text says when the entry itself is."""
    if len(said.days) == 7 and not _OPEN.search(clause.text):
        return False
    return is_ours(clause, when.name, said.begin, said.end, every=said.every)


def _is_noted(clause: Clause, said: DaysSaid, when: When) -> bool:
    """Tell whether a line of the hours has a note that names these days itself."""
    return clause.text[said.begin : said.end] in when.notes


def _other_part(said: DaysSaid, when: When) -> str:
    """Say when it is, if that is in none of the lines in the part of the day that was said."""
    first, last = _PARTS[said.part]
    spans = [span for span in when.spans if span.days & said.days]
    if not spans or any(_is_in(span, first, last) for span in spans):
        return ""
    start = spans[0].start
    return f"{when.field}: van {start // 60}.{start % 60:02} uur"


def _is_in(span: Span, first: int, last: int) -> bool:
    return first - _LATE <= span.start < last or (
        span.end is not None and span.start < last and span.end > first + _LATE
    )
