"""What people type for how often: om de week, elke 4 weken, 1e en 3e do van de mnd, elk jaar."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from generator.problems import UnusableValue
from generator.values.days_beside import EXAMPLES, days_beside
from generator.values.named_days import SCHOOL_HOLIDAYS, parse_named_days
from generator.values.reading_months import parse_by_month
from generator.values.rhythm_kinds import LAST, LAST_BUT_ONE, Rhythm, RhythmKind
from generator.values.rhythm_words import NUMBER, as_number, spelled_out
from generator.values.text import comparable

__all__ = ["LAST", "LAST_BUT_ONE", "Rhythm", "RhythmKind", "parse_rhythm"]

MOST_WEEKS: Final = 52

_ONCE: Final = r"(?:1 keer )?"
_EACH: Final = r"(?:elke|per|in de|om de)"
# The order counts: "tweewekelijks" contains "wekelijks", and "oneven" contains "even".
_BY_WEEK: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Rhythm]], ...]] = (
    (re.compile(rf"\b{_ONCE}{_EACH} (?P<n>{NUMBER}) weken\b"), lambda found: _weeks(found["n"])),
    (re.compile(rf"\b{_ONCE}{_EACH} (?P<n>veertien|{NUMBER}) dagen\b"),
     lambda found: _days_apart(found["n"])),
    (re.compile(rf"\b{_ONCE}(?P<n>{NUMBER})[- ]?wekelijkse?\b"), lambda found: _weeks(found["n"])),
    (re.compile(rf"\b{_ONCE}om de (?:andere )?week\b|\bom en om\b"
                rf"|\b{_ONCE}(?:veertien|14)[- ]?daagse?\b"),
     lambda _: Rhythm("fortnightly")),
    (re.compile(r"\b(?:in )?(?:de |elke )?oneven(?: we(?:ek|ken))?\b"), lambda _: Rhythm("odd")),
    (re.compile(r"\b(?:in )?(?:de |elke )?even(?: we(?:ek|ken))?\b"), lambda _: Rhythm("even")),
    (re.compile(rf"\b{_ONCE}(?:(?:elke|per|in de) week|wekelijkse?|alle weken)\b"),
     lambda _: Rhythm("weekly")),
)  # fmt: skip
_TWO_WAYS: Final = (
    "dit kan op twee manieren worden gelezen; typ elke {} weken of {} dinsdag van de maand"
)
# What sounds like a rhythm, and can be read in two ways or in none.
_UNCLEAR: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    (re.compile(rf"\b(?!1 ){NUMBER} keer (?:per|in de) week\b"),
     "op welke dagen is het? typ die bij 'dagen'"),
    (re.compile(rf"\b(?!1 ){NUMBER} keer (?:per|in de|elke) maand\b"),
     "op welke dagen is het? typ bijvoorbeeld: eerste en derde dinsdag van de maand"),
    (re.compile(rf"\b(?!1 ){NUMBER} keer (?:per|in het|elke) (?:kwartaal|half|jaar)\b"),
     "dit zegt niet op welke dagen het is; zet de datums een voor een bij 'op'"),
    (re.compile(r"\bom de (?:andere )?dag\b"),
     "dit valt elke week op andere dagen; zet de datums een voor een bij 'op'"),
    *((re.compile(rf"\belke (?:{nth}|{number}e) week\b"),
       _TWO_WAYS.format(number, nth))
      for number, nth in ((3, "derde"), (4, "vierde"), (5, "vijfde"))),
    (re.compile(r"\belke (?:zesde|[6-9]e) week\b"),
     "noem hoeveel weken ertussen zitten: typ bijvoorbeeld elke 6 weken"),
    (re.compile(r"\bweekend\b.*\bmaand\b|\b(?:eerste|laatste|[1-5]e) weekend"),
     "noem de dag: typ bijvoorbeeld eerste zaterdag van de maand"),
    (re.compile(r"\bweken?\b.*\bmaand\b|\b(?:eerste|laatste|tweede|[1-5]e) week\b"),
     "waar een week begint, telt ieder anders; typ bijvoorbeeld: eerste dinsdag van de maand"),
    (re.compile(r"\bschooldag(?:en)?\b"),
     "typ: werkdagen, en zet 'schoolvakanties' bij 'niet_op'"),
    (re.compile(r"\bseizoen"),
     "een deel van het jaar hoort bij 'seizoen', zoals april t/m september"),
)  # fmt: skip


def parse_rhythm(text: str) -> Rhythm:
    """Give the rhythm a text stands for, with the days named in it."""
    typed = spelled_out(text)
    if not typed:
        raise UnusableValue(f"hier hoort hoe vaak het is; {EXAMPLES}")
    for pattern, told in _UNCLEAR:
        if pattern.search(typed):
            raise UnusableValue(told)
    names = parse_named_days(text)
    if names and not {*names} & {*SCHOOL_HOLIDAYS}:
        raise UnusableValue(f"is het elk jaar, typ: elk jaar op {comparable(text)}")
    if by_month := parse_by_month(typed):
        return by_month
    for pattern, rhythm_of in _BY_WEEK:
        if found := pattern.search(typed):
            rhythm = rhythm_of(found)
            rest = f"{typed[: found.start()]} {typed[found.end() :]}".strip(" ,.:;()")
            days = days_beside(rest) if rest else ()
            return Rhythm(rhythm.kind, days=days, every=rhythm.every)
    # Days have short forms of their own.
    return Rhythm("weekly", days=days_beside(comparable(text).strip(" .,;")))


def _weeks(typed: str) -> Rhythm:
    number = as_number(typed)
    if not 1 <= number <= MOST_WEEKS:
        raise UnusableValue(f"typ een aantal weken van 1 tot en met {MOST_WEEKS}")
    if number <= 2:
        return Rhythm("weekly" if number == 1 else "fortnightly")
    return Rhythm("weeks", every=number)


def _days_apart(typed: str) -> Rhythm:
    number = 14 if typed == "veertien" else as_number(typed)
    if number % 7 or not number:
        raise UnusableValue(
            "dit valt elke keer op een andere dag; zet de datums een voor een bij 'op'"
        )
    return _weeks(str(number // 7))
