"""How often a text says that an activity is: every week, every other week, which of the month."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.says.aside import is_aside, is_denied, is_others
from generator.checks.says.clauses import DAY, Clause
from generator.checks.says.facts import When
from generator.checks.says.whose import is_ours
from generator.values.calendar_names import MONTHS, ORDINALS
from generator.values.rhythm import LAST

_NUMBERS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven")
_ORDINALS = {
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "laatste": -1,
    "1e": 1, "2e": 2, "3e": 3, "4e": 4, "1ste": 1, "2de": 2, "3de": 3, "4de": 4,
}  # fmt: skip
_TIMES = r"(?:keer|maal|x|ochtend(?:en)?|middag(?:en)?|avond(?:en)?|dag(?:en)?)"
_EVERY = r"(?:elke|iedere)"
_PART = r"(?:ochtend|morgen|middag|avond)?"
_NTH = re.compile(
    rf"\b(?P<first>{'|'.join(_ORDINALS)})(?:\s+en\s+(?:de\s+)?(?P<second>{'|'.join(_ORDINALS)}))?"
    rf"\s+{DAY}{_PART}(?!\s+(?:na|voor|van\s+(?:{'|'.join(MONTHS)})|in\s+(?:{'|'.join(MONTHS)}))\b)"
)
_WEEKLY = re.compile(
    rf"\b(?:{_EVERY}\s+week\b|wekelijkse?\b|(?<!twee)wekelijks\b|{_EVERY}\s+{DAY}{_PART}\b)"
    rf"|\b(?:1|een|eens)\s*(?:{_TIMES}\s+)?per\s+week\b"
)
_FORTNIGHTLY = re.compile(
    r"\b(?:om\s+de\s+(?:andere\s+)?week|tweewekelijkse?|(?:elke|iedere|per|de)\s+(?:twee|2|14|veertien)\s+"
    r"(?:weken|dagen)|om\s+de\s+(?:twee|2)\s+weken|(?:on)?even\s+weken)\b"
)
_MONTHLY = re.compile(
    rf"\b(?:maandelijkse?|{_EVERY}\s+maand|(?:1|een|eens|eenmaal)\s*(?:{_TIMES}\s+)?(?:per|in\s+de)\s+maand)\b"
)
_SO_OFTEN = re.compile(
    rf"\b({'|'.join(_NUMBERS)}|\d)\s*(?:{_TIMES})\s+(?:per|in\s+de)\s+(week|maand)\b"
)
_KINDS = {"weekly", "fortnightly", "even", "odd", "monthly"}
_WAYS = ((_WEEKLY, {"weekly"}), (_FORTNIGHTLY, {"fortnightly", "even", "odd"}),
         (_MONTHLY, {"monthly"}))  # fmt: skip
_SPOKEN = {
    "weekly": "elke week", "fortnightly": "om de week", "even": "even weken",
    "odd": "oneven weken", "monthly": "een vaste dag in de maand",
}  # fmt: skip
_SOMETHING_ELSE = re.compile(
    r"\b(?:er\s+is|is\s+er|er\s+zijn|zijn\s+er|iets\s+anders|een\s+ander\w*|wisselt|uitje|optreden)\b"
)


def other_rhythm(clause: Clause, when: When, *, running: bool) -> Iterator[tuple[str, str]]:
    """Give what a clause says of how often it is that the fields do not, and what these say."""
    if not when.complete or when.dated or not when.rhythms or not when.rhythms <= _KINDS:
        return
    if clause.asks or is_aside(clause.text) or (running and is_others(clause.text)):
        return
    yield from _other_place_in_month(clause, when, running=running)
    yield from _other_kind(clause, when, running=running)
    yield from _other_number(clause, when, running=running)


def _other_number(clause: Clause, when: When, *, running: bool) -> Iterator[tuple[str, str]]:
    """Find "twee keer per week" or "per maand" of what is on another number of days."""
    found = _SO_OFTEN.search(clause.text)
    if not found or running:
        return
    told = int(found[1]) if found[1].isdigit() else _NUMBERS.index(found[1]) + 1
    if found[2] == "week" and when.rhythms == {"weekly"} and told != len(when.days):
        yield clause.typed(*found.span()), f"{when.field}: {when.spoken_days}"
    times = len(when.positions) * len(when.days)
    if found[2] == "maand" and when.rhythms == {"monthly"} and told != times:
        yield clause.typed(*found.span()), f"{when.field}: {times} keer per maand"


def _other_place_in_month(
    clause: Clause, when: When, *, running: bool
) -> Iterator[tuple[str, str]]:
    found = _NTH.search(clause.text)
    if found is None or is_denied(clause.text, *found.span()):
        return
    told = {_ORDINALS[found[name]] for name in ("first", "second") if found[name]}
    if when.rhythms == {"monthly"} and told - when.positions:
        names = " en ".join(_place(one) for one in sorted(when.positions))
        yield clause.typed(*found.span()), f"{when.field}: {names} van de maand"
    elif "monthly" not in when.rhythms and not running and clause.first:
        yield clause.typed(*found.span()), f"{when.field}: {_spoken(when)}"


def _other_kind(clause: Clause, when: When, *, running: bool) -> Iterator[tuple[str, str]]:
    if running and (not is_ours(clause, when.name) or _SOMETHING_ELSE.search(clause.text)):
        return
    for pattern, kinds in _WAYS:
        found = pattern.search(clause.text)
        # "Elke week zingen, en eens per maand een optreden."
        if not running and not clause.first and kinds != {"weekly"}:
            continue
        if not found or kinds & when.rhythms or is_denied(clause.text, *found.span()):
            continue
        # "Een keer per maand eten we samen" is said of what is every week, too.
        if running and kinds != {"weekly"}:
            continue
        yield clause.typed(*found.span()), f"{when.field}: {_spoken(when)}"


def _spoken(when: When) -> str:
    return " en ".join(_SPOKEN[kind] for kind in sorted(when.rhythms))


def _place(position: int) -> str:
    return "laatste" if position == LAST else ORDINALS[position - 1]
