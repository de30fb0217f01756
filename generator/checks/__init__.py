"""What could be better in a map that can be published: pure checks that give notices."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from generator.checks.coherence import (
    dead_ends,
    doubles,
    empty_themes,
    long_summaries,
    unknown_codes,
    unknown_icons,
    unreachable,
)
from generator.checks.dated import passed, stale
from generator.checks.national import national_numbers, no_doctor
from generator.checks.notices import Check, Notice, OriginShape
from generator.checks.plain_language import hard_texts
from generator.checks.privacy import privacy
from generator.checks.promises import amounts_of_a_year, false_promises
from generator.checks.steps import contradictions
from generator.checks.synonyms import lost_synonyms
from generator.checks.unfinished import bare_costs, bare_endings, night_hours, unfinished
from generator.model import SocialMap
from generator.problems import Level, Problem

__all__ = ["CODES", "check_map", "check_partial", "switched_on"]

CHECKS: tuple[Check, ...] = (
    stale, passed, privacy, unreachable, long_summaries, empty_themes, doubles, dead_ends,
    hard_texts, unfinished, night_hours, bare_endings, bare_costs, lost_synonyms,
    national_numbers, no_doctor, contradictions, false_promises, amounts_of_a_year,
)  # fmt: skip
# What these say of one file stays true, whatever is wrong with the others.
APART: tuple[Check, ...] = (
    stale, passed, privacy, long_summaries, hard_texts, unfinished, night_hours, bare_endings,
    bare_costs, national_numbers, false_promises, amounts_of_a_year,
)  # fmt: skip
CODES = frozenset(
    "verouderd verlopen nooit toestemming mobiel mailadres woning verwijzers contact lang "
    "thema-leeg dubbel gestopt icoon code hekje yaml lange-zin gemiddelde-zin kommas lange-alinea "
    "afkorting onbekende-afkorting jargon je-en-u hergebruikt voorbeeld nacht einde begin "
    "kosten synoniem krulteken codering landelijk spoedpost tegenspraak belofte bedrag".split()
)


def check_map(
    social_map: SocialMap, places: Mapping[str, OriginShape], today: date, icons: frozenset[str]
) -> tuple[Problem, ...]:
    """Give every notice about a map, sorted, less those that `controle` in dorp.yml switches off.

    `places` tells for each id where it was typed; `icons` are the names a theme may use.
    """
    notices = (*_all(CHECKS, social_map, today), *unknown_icons(social_map, icons),
               *unknown_codes(social_map, CODES))  # fmt: skip
    return _shown(notices, social_map, places)


def check_partial(
    social_map: SocialMap,
    places: Mapping[str, OriginShape],
    today: date,
    icons: frozenset[str],
    problems: Iterable[Problem],
) -> tuple[Problem, ...]:
    """Give the notices about the good files of a map with errors, `problems`, in other files.

    What is missing could make it seem that a theme is empty or a word is nowhere, so everything
    that looks at more files than one waits until the errors are gone.
    """
    wrong = {problem.path for problem in problems if problem.level is Level.ERROR}
    notices = (*_all(APART, social_map, today), *unknown_icons(social_map, icons),
               *unknown_codes(social_map, CODES))  # fmt: skip
    return tuple(one for one in _shown(notices, social_map, places) if one.path not in wrong)


def _shown(
    notices: Iterable[Notice], social_map: SocialMap, places: Mapping[str, OriginShape]
) -> tuple[Problem, ...]:
    """Locate and sort notices, less those that the village does not want to see."""
    off = frozenset(social_map.village.controls.off)
    return tuple(
        sorted({_located(n, places) for n in notices if n.code not in off and n.owner in places})
    )


def switched_on(problems: tuple[Problem, ...], social_map: SocialMap | None) -> tuple[Problem, ...]:
    """Leave out the reader's notices that the village does not want to see."""
    off = frozenset(social_map.village.controls.off) if social_map else frozenset()
    return tuple(p for p in problems if p.level is Level.ERROR or p.code not in off)


def _all(checks: Iterable[Check], social_map: SocialMap, today: date) -> Iterator[Notice]:
    for check in checks:
        yield from check(social_map, today)


def _located(notice: Notice, places: Mapping[str, OriginShape]) -> Problem:
    place = places[notice.owner]
    found = place.problem(notice.path, notice.message, notice.code, Level.NOTICE)
    return replace(found, line=found.line + notice.line_offset)
