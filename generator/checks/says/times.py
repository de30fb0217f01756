"""At what time a text says that something is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.checks.says.aside import is_aside, is_denied, is_others
from generator.checks.says.clauses import Clause
from generator.checks.says.days import days_in
from generator.checks.says.facts import Span, When
from generator.checks.says.whose import is_named, is_ours
from generator.values.clock import Clock

_HOURS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
          "twaalf")  # fmt: skip
_SHIFTS = {"half": -30, "kwart voor": -15, "kwart over": 15}
_WORDS = rf"(?:(?P<{{0}}part>half|kwart voor|kwart over)\s+)?(?P<{{0}}word>{'|'.join(_HOURS)})"
_DIGITS = r"(?P<{0}hour>2[0-4]|[01]?\d)(?!\d)(?:[.:u](?P<{0}minute>[0-5]\d))?"
_CLOCK = rf"(?:{_DIGITS}|{_WORDS})(?:\s*(?:uur|u\b))?"
_RANGE = re.compile(
    rf"\b(?:(?:van|tussen|vanaf)\s+{_CLOCK.format('a')}\s*(?:tot|en|t/m|-|–)\s*{_CLOCK.format('b')}"
    r"|(?P<chour>\d{1,2})[.:](?P<cminute>\d\d)(?:\s*uur)?\s*(?:tot|-|–)\s*"
    r"(?P<dhour>\d{1,2})[.:](?P<dminute>\d\d))"
)
_POINT = re.compile(rf"\b(?P<how>om|vanaf|aanvang|start|begin)\s*:?\s+{_CLOCK.format('a')}")
_UNTIL = re.compile(rf"\btot\s+{_CLOCK.format('a')}")
_BEGINS = re.compile(
    r"\b(?:(?:we|wij|het|dat)\s+(?:beginnen|begint|starten|start|openen)|(?:beginnen|begint|starten|start)"
    r"\s+(?:we|wij|het)|aanvang|begintijd)\b"
)
_OPENS = re.compile(r"\b(?:open|opent|binnen\s+zijn|inloop|zaal|deur|deuren)\b")
_RIGHT_BEFORE = re.compile(r"\b(?:open|geopend|duurt|welkom)\s+$")
_STARTS = re.compile(r"\b(?:begint|start)\s+$")
_STAY = re.compile(
    r"\W*(?:kunt\s+u\s+(?:\w+\s+)?(?:binnenlopen|terecht)|bent\s+u\s+welkom|zijn\s+(?:we|wij)\s+open)\b"
)
_STOPS = re.compile(
    r"\b(?:(?:we|wij)\s+(?:stoppen|eindigen|sluiten)|het\s+(?:stopt|eindigt|sluit))\s+$"
)
_ENDS = re.compile(r"\b(?:open|geopend|duurt|welkom)\s*(?:\w+\s+){0,2}$")
# What comes first, between or afterwards is a part of it.
_A_PART = re.compile(
    r"\b(?:eerst|daarna|dan|vervolgens|pauze|afloop|erna|helpt|lezen|voorlezen|speciaal|kinderen"
    r"|iemand|muziek|optreden|duurt|ook|zomer|winter)\b"
)
_EARLY = 60
_HALF_DAY = 720
_UNKNOWN_LENGTH = 240


@dataclass(frozen=True)
class TimesSaid:
    """A moment or a period in a clause: each in minutes, twice when it can be day or evening."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    begin: int
    end: int


def other_times(clause: Clause, when: When, *, running: bool) -> Iterator[tuple[str, str]]:
    """Give what a clause says of a time that the fields do not, and what these say."""
    if not (when.spans and when.complete) or clause.asks or is_aside(clause.text):
        return
    if is_others(clause.text) or re.search(r"\b(?:afloop|erna|daarna)\b", clause.sentence):
        return
    spans = _spans_of(clause, when)
    ours = not running or is_ours(clause, when.name) or _BEGINS.search(clause.text)
    for said in _times_in(clause.text) if ours else ():
        if is_denied(clause.text[: said.begin], said.begin, said.end):
            continue
        if _differs(clause, said, spans, when.name, running=running):
            yield clause.typed(said.begin, said.end), f"{when.field}: {_spoken(spans)}"


def _spans_of(clause: Clause, when: When) -> tuple[Span, ...]:
    """Give the times of the days that the clause names, or all."""
    named = frozenset(day for said in days_in(clause.text) for day in said.days)
    return tuple(span for span in when.spans if span.days & named) or when.spans


def _times_in(text: str) -> Iterator[TimesSaid]:
    begin = 0
    for found in _RANGE.finditer(text):
        names = ("a", "b") if found["chour"] is None else ("c", "d")
        first, last = (_moments(found, name) for name in names)
        if not _is_a_count(found):
            begin = found.end()
            yield TimesSaid(first, last, *found.span())
    for found in _POINT.finditer(text, begin):
        # "Om een worst" and "vanaf 16 jaar" are no times.
        exact = found["aminute"] or found["apart"] or "uur" in found[0]
        if exact or (found["ahour"] and found["how"] != "vanaf"):
            yield TimesSaid(_moments(found, "a"), (), *found.span())
    for found in _UNTIL.finditer(text, begin):
        # "Een tot twee uur" says how long.
        if not found["aminute"] and not _RIGHT_BEFORE.search(text[: found.start()]):
            continue
        yield TimesSaid((), _moments(found, "a"), *found.span())


def _is_a_count(found: re.Match[str]) -> bool:
    """Tell whether "van 5 tot 11" counts years or people: no minutes, no "uur"."""
    return found["chour"] is None and not (
        found["aminute"] or found["bminute"] or "uur" in found[0]
        or found["aword"] or found["bword"]
    )  # fmt: skip


def _moments(found: re.Match[str], name: str) -> tuple[int, ...]:
    groups = found.groupdict()
    if word := groups.get(f"{name}word"):
        minutes = (_HOURS.index(word) + 1) * 60 + _SHIFTS.get(groups[f"{name}part"] or "", 0)
        return (minutes, minutes + _HALF_DAY)
    hour, minute = int(groups[f"{name}hour"]), groups.get(f"{name}minute")
    exact = hour * 60 + int(minute or 0)
    # "Om 3 uur" is said of the afternoon too.
    return (exact,) if minute or hour > 12 else (exact, exact + _HALF_DAY)


def _differs(
    clause: Clause, said: TimesSaid, spans: tuple[Span, ...], name: str, *, running: bool
) -> bool:
    if said.starts and said.ends:
        return not any(_fits(clause, said, span, running=running) for span in spans)
    if said.ends:
        told = _ENDS.search(clause.text[: said.begin]) or _STAY.match(clause.text[said.end :])
        return bool(told) and not any(span.end in (None, *said.ends) for span in spans)
    before = clause.text[: said.begin]
    if _STOPS.search(before):
        return not any(span.end in (None, *said.starts) for span in spans)
    does = re.search(r"\b(?:we|wij)\s+(\w+\s+(?:(?:de|het)\s+\w+\s+)?)$", before)
    begins = (
        _BEGINS.search(clause.text)
        or (not running and any(days_in(clause.text)))
        or (does and is_named(name, does[1]))
    )
    # "De film begint om 20.15 uur" is after the doors open at eight, but never before.
    if is_named(name, before) and _STARTS.search(before):
        return not any(span.start <= moment for span in spans for moment in said.starts)
    if begins and not _OPENS.search(clause.text):
        return not any(span.start in said.starts for span in spans)
    early = _EARLY if running or _OPENS.search(clause.text) else 0
    return not any(_is_during(moment, span, early) for moment in said.starts for span in spans)


def _fits(clause: Clause, said: TimesSaid, span: Span, *, running: bool) -> bool:
    """Tell whether a period is that of a line, or surely only a part of it."""
    if span.start in said.starts and (span.end is None or span.end in said.ends):
        return True
    early = _EARLY if _OPENS.search(clause.text) else 0
    within = any(_is_during(start, span, early) for start in said.starts) and any(
        span.end is None or end <= span.end for end in said.ends if end > min(said.starts)
    )
    touches = span.start in said.starts or span.end in said.ends
    return within and running and (not touches or _A_PART.search(clause.text) is not None)


def _is_during(moment: int, span: Span, early: int = _EARLY) -> bool:
    end = span.start + _UNKNOWN_LENGTH if span.end is None else span.end
    return span.start - early <= moment <= end


def _spoken(spans: tuple[Span, ...]) -> str:
    span = spans[0]
    start = Clock(span.start).display
    return f"van {start} tot {Clock(span.end).display} uur" if span.end else f"om {start} uur"
