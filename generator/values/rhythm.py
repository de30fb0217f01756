"""What people type for how often: om de week, elke 4 weken, 1e en 3e do van de mnd, elk jaar."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from generator.problems import UnusableValue
from generator.values.calendar_names import ORDINALS, WEEKDAYS, WEEKDAYS_SHORT
from generator.values.dates import MONTH_NUMBERS
from generator.values.days_beside import EXAMPLES, days_beside
from generator.values.reading_months import parse_by_month
from generator.values.rhythm_kinds import LAST, LAST_BUT_ONE, Rhythm, RhythmKind
from generator.values.rhythm_words import NUMBER, as_number, spelled_out, without_dots
from generator.values.text import comparable

__all__ = ["LAST", "LAST_BUT_ONE", "Rhythm", "RhythmKind", "parse_rhythm"]

MOST_WEEKS: Final = 52

_ONCE: Final = r"(?:1 keer )?"
_EACH: Final = r"(?:elke|per|in de|om de)"
# The order counts: "tweewekelijks" contains "wekelijks", and "oneven" contains "even".
_BY_WEEK: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Rhythm]], ...]] = (
    (re.compile(rf"\b{_ONCE}{_EACH} (?P<n>{NUMBER}) weken\b"), lambda found: _weeks(found["n"])),
    (re.compile(r"\b(?:om de week|tweewekelijks)\b(?=.*\boneven we)"), lambda _: Rhythm("odd")),
    (re.compile(r"\b(?:om de week|tweewekelijks)\b(?=.*\beven we)"), lambda _: Rhythm("even")),
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
_MONTH: Final = rf"(?:{'|'.join(sorted(MONTH_NUMBERS, key=len, reverse=True))})"
_WEEKDAY: Final = rf"\b(?:{'|'.join((*WEEKDAYS, *WEEKDAYS_SHORT))})"
_AND_DAY: Final = r"(?: ?, ?(?:en )?| en | ?t/?m ?| tot en met |-)"
_SAID_AGAIN: Final = re.compile(
    r"\b(?:om de week|tweewekelijks)\b|\(?\b(?:in de )?(?:on)?even we(?:ek|ken)\b\)?"
)
_NTH: Final = {name: n for n, name in enumerate((*ORDINALS, "zesde", "zevende", "achtste"), 1)}
_NTH_WEEK: Final = re.compile(rf"\belke (?P<nth>{'|'.join([*_NTH][1:])}|[2-8]e) week\b(?! van)")
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
    (re.compile(r"\bweekend\b.*\bmaand\b|\b(?:eerste|laatste|[1-5]e) weekend"),
     "noem de dag: typ bijvoorbeeld eerste zaterdag van de maand"),
    (re.compile(r"\bweken?\b.*\bmaand\b|\b(?:eerste|laatste|tweede|[1-5]e) week\b"),
     "waar een week begint, telt ieder anders; typ bijvoorbeeld: eerste dinsdag van de maand"),
    (re.compile(r"\bschooldag(?:en)?\b"),
     "typ: werkdagen, en zet 'schoolvakanties' bij 'niet_op'"),
    (re.compile(r"\b(?:on)?even dag(?:en)?\b"),
     "dit valt elke week op andere dagen; zet de datums een voor een bij 'op'"),
    (re.compile(r"(?<![0-9])- ?[0-9]+ we"), f"typ een aantal weken van 1 tot en met {MOST_WEEKS}"),
    (re.compile(rf"\b[0-9]{{1,2}}(?:{_AND_DAY}[0-9]{{1,2}})+ {_MONTH}\b"
                rf"|{_WEEKDAY} [0-9]{{1,2}} {_MONTH}\b"),
     "dit zijn datums; zet ze een voor een bij 'op', met het jaar erbij"),
    (re.compile(rf"(?:\A|[^a-z0-9 ] ?|\b(?!{_MONTH}\b)[a-z]+ )"
                rf"(?:tot|tem|t/?m|tot en met|vanaf) (?:[0-9]{{1,2}} )?{_MONTH}\b"),
     "de eerste dag hoort bij 'vanaf' en de laatste bij 'tot_en_met', met het jaar erbij"),
    (re.compile(r"\bseizoen"),
     "een deel van het jaar hoort bij 'seizoen', zoals april t/m september"),
)  # fmt: skip


def parse_rhythm(text: str) -> Rhythm:
    """Give the rhythm a text stands for, with the days named in it."""
    typed = spelled_out(text)
    if not typed:
        raise UnusableValue(f"hier hoort hoe vaak het is; {EXAMPLES}")
    try:
        return _parsed(typed, text)
    except UnusableValue as problem:
        raise _of_each_year(typed) or problem from None


def _parsed(typed: str, text: str) -> Rhythm:
    if found := _NTH_WEEK.search(typed):
        raise UnusableValue(_nth_week(found["nth"], typed[: found.start()] + typed[found.end() :]))
    for pattern, told in _UNCLEAR:
        if pattern.search(typed):
            raise UnusableValue(told)
    if by_month := parse_by_month(typed):
        return by_month
    for pattern, rhythm_of in _BY_WEEK:
        if found := pattern.search(typed):
            rhythm = rhythm_of(found)
            rest = f"{typed[: found.start()]} {typed[found.end() :]}"
            if rhythm.kind in {"even", "odd"}:
                rest = _SAID_AGAIN.sub(" ", rest)
            rest = " ".join(rest.split()).strip(" ,.:;()")
            days = days_beside(rest) if rest else ()
            return Rhythm(rhythm.kind, days=days, every=rhythm.every)
    # Days have short forms of their own.
    return Rhythm("weekly", days=days_beside(without_dots(comparable(text)).strip(" .,;")))


def _of_each_year(typed: str) -> UnusableValue | None:
    """Give what to type for a day that has a name: tweede paasdag, de vrijdag na hemelvaart."""
    if "jaar" in typed:
        return None
    try:
        found = parse_by_month(f"elke jaar op {typed}")
    except UnusableValue:
        return None
    if found is None or found.kind != "named":
        return None
    return UnusableValue(f"dit is één dag in het jaar; typ: elk jaar op {typed}")


def _nth_week(nth: str, rest: str) -> str:
    """Say both things that "elke derde week op dinsdag" can mean."""
    number = int(nth[0]) if nth[0].isdecimal() else _NTH[nth]
    which = f"{[*_NTH][number - 1]} " if number <= len(ORDINALS) else ""
    try:
        days = days_beside(" ".join(rest.split()).strip(" ,.:;()"))
    except UnusableValue:
        days = ()
    day = WEEKDAYS[days[0]] if days else "dinsdag"
    often = "om de week" if number == 2 else f"elke {number} weken"
    weeks = often + (f" op {day}" if days else "")
    month = f" of {which}{day} van de maand" if which else ""
    return f"dit kan op twee manieren worden gelezen; typ {weeks}{month}"


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
