"""What could be better in a map, and what may not be published: pure checks that give notices."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from generator.checks.coherence import (
    dead_ends,
    doubles,
    empty_themes,
    unknown_codes,
    unknown_icons,
    unreachable,
)
from generator.checks.each import notices_of_each
from generator.checks.holidays import unsaid_holidays
from generator.checks.idle_dates import moved_to_closed, moved_twice
from generator.checks.national import no_alarm, no_doctor
from generator.checks.neighbours import neighbours
from generator.checks.notices import Check, Kept, Notice, OriginShape
from generator.checks.photos import unknown_photos, unsaid_photos
from generator.checks.plain_language import hard_texts
from generator.checks.privacy import notices_of, privacy, texts
from generator.checks.says import contrary_texts, notes_elsewhere
from generator.checks.steps import contradictions
from generator.checks.synonyms import lost_synonyms
from generator.checks.temporary import absences, closed_places, lost_lessons
from generator.consent import PublicMap, private_pages, private_texts, public_map
from generator.keeping.memory import Forgetful, Memory
from generator.model import SocialMap
from generator.problems import Level, Problem
from generator.reading import Reading

__all__ = [
    "CODES",
    "check_map",
    "check_pages",
    "check_partial",
    "left_out",
    "only",
    "publishable",
    "switched_on",
]

NO_PAGES: Mapping[str, str] = MappingProxyType({})
# These look at more files than one; `each.py` has those that do not.
CHECKS: tuple[Check, ...] = (
    privacy, unreachable, empty_themes, doubles, dead_ends, no_alarm, no_doctor,
    contradictions, closed_places, absences, lost_lessons, moved_to_closed, moved_twice,
    unsaid_holidays, notes_elsewhere, unsaid_photos, neighbours,
)  # fmt: skip
# These hold each text against all else on the map, and take long.
SLOW: tuple[Kept, ...] = (
    notices_of_each, texts, contrary_texts, hard_texts, lost_synonyms,
)  # fmt: skip
# What these say of one file stays true, whatever is wrong with the others.
APART: tuple[Kept, ...] = (notices_of_each, hard_texts)
CODES = frozenset(
    "verouderd verlopen nooit toestemming mobiel mailadres naam adres rekening woning verwijzers "
    "contact lang "
    "thema-leeg dubbel gestopt icoon code hekje yaml lange-zin gemiddelde-zin kommas lange-alinea "
    "afkorting onbekende-afkorting jargon je-en-u hergebruikt voorbeeld nacht einde begin "
    "kosten synoniem krulteken codering landelijk spoedpost tegenspraak toelichting belofte bedrag "
    "bestand kopie betaald foto tekens dicht afwezig feestdag wacht buur".split()
)


def check_map(
    social_map: SocialMap,
    places: Mapping[str, OriginShape],
    today: date,
    icons: frozenset[str],
    photos: frozenset[str] | None = None,
    *,
    more: Iterable[Check] = (),
    memory: Memory | None = None,
) -> tuple[Problem, ...]:
    """Give every notice about a map, sorted, less those that `controle` in dorp.yml switches off.

    `places` tells for each id where it was typed; `icons` are the names a theme may use, `photos`
    the files that a supporter's photo may be, when that is known; `more` are checks that only an
    outlet can make, such as what paper cannot show. With the `memory` of an earlier time, only
    texts that changed are looked at again.
    """
    memory = memory or Forgetful()
    notices = (*_all((*CHECKS, *more), social_map, today), *unknown_icons(social_map, icons),
               *unknown_codes(social_map, CODES),
               *(one for check in SLOW for one in check(social_map, today, memory)),
               *(unknown_photos(social_map, photos) if photos is not None else ()))  # fmt: skip
    return _shown(notices, social_map, places, memory)


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
    notices = (*privacy(social_map, today), *unknown_icons(social_map, icons),
               *unknown_codes(social_map, CODES),
               *(one for check in APART for one in check(social_map, today, Forgetful()))
              )  # fmt: skip
    return tuple(one for one in _shown(notices, social_map, places) if one.path not in wrong)


def publishable(
    reading: Reading,
    today: date,
    by_hand: Mapping[str, str] = NO_PAGES,
    memory: Memory | None = None,
) -> Reading:
    """Give a reading without its map when something that goes with it may not be published.

    `by_hand` are the texts of hand-written pages, by their files. Everything that publishes or
    shows the map asks here first; with the `memory` of an earlier time that is quicker.
    """
    if reading.map is None:
        return reading
    public = (memory or Forgetful()).give("public", public_map, reading.map, today)
    found = notices_of((*public.left_out, *private_texts(reading.map, today, public, memory)))
    errors = {_located(one, reading.sources) for one in found if one.level is Level.ERROR}
    pages = check_pages(reading.map, by_hand, today, memory)
    errors |= {one for one in pages if one.level is Level.ERROR}
    if not errors:
        return reading
    problems = tuple(sorted({*reading.problems, *errors}))
    return replace(reading, map=None, problems=problems, partial=reading.map)


def check_pages(
    social_map: SocialMap,
    by_hand: Mapping[str, str],
    today: date,
    memory: Memory | None = None,
) -> tuple[Problem, ...]:
    """Give what is private in hand-written pages, less what the village does not want to see."""
    off = frozenset(social_map.village.controls.off)
    return tuple(
        Problem(one.owner, max(one.line_offset, 1), 1, "", one.message, one.level, one.code)
        for one in private_pages(social_map, today, by_hand, memory)
        if one.level is Level.ERROR or one.code not in off
    )


def left_out(public: PublicMap, places: Mapping[str, OriginShape]) -> tuple[Problem, ...]:
    """Give where something was left out of a map for want of consent, sorted.

    This is told whenever something is made of it, also to who does not want to see it as a notice.
    """
    return tuple(sorted(_located(one, places) for one in notices_of(public.left_out)))


def only(
    check: Check, social_map: SocialMap, places: Mapping[str, OriginShape], today: date
) -> tuple[Problem, ...]:
    """Give the notices of one check, as `check_map` would."""
    return _shown(check(social_map, today), social_map, places)


def _shown(
    notices: Iterable[Notice],
    social_map: SocialMap,
    places: Mapping[str, OriginShape],
    memory: Memory | None = None,
) -> tuple[Problem, ...]:
    """Locate and sort notices, less those that the village does not want to see.

    To tell where they stand, a file is read once more: with the `memory` of an earlier time, only
    what changed.
    """
    memory, off = memory or Forgetful(), frozenset(social_map.village.controls.off)
    of_file: dict[str, dict[Notice, None]] = {}
    for one in notices:
        if (one.level is Level.ERROR or one.code not in off) and one.owner in places:
            of_file.setdefault(one.owner, {})[one] = None
    found = (
        problem
        for owner, some in of_file.items()
        for problem in memory.keep(owner, _located_in, places[owner], tuple(some))
    )
    return tuple(sorted(set(found)))


def _located_in(place: OriginShape, notices: tuple[Notice, ...]) -> tuple[Problem, ...]:
    """Locate the notices of one file."""
    return tuple(_at(place, one) for one in notices)


def switched_on(problems: tuple[Problem, ...], social_map: SocialMap | None) -> tuple[Problem, ...]:
    """Leave out the reader's notices that the village does not want to see."""
    off = frozenset(social_map.village.controls.off) if social_map else frozenset()
    return tuple(p for p in problems if p.level is Level.ERROR or p.code not in off)


def _all(checks: Iterable[Check], social_map: SocialMap, today: date) -> Iterator[Notice]:
    for check in checks:
        yield from check(social_map, today)


def _located(notice: Notice, places: Mapping[str, OriginShape]) -> Problem:
    return _at(places[notice.owner], notice)


def _at(place: OriginShape, notice: Notice) -> Problem:
    found = place.problem(notice.path, notice.message, notice.code, notice.level)
    return replace(found, line=found.line + notice.line_offset)
