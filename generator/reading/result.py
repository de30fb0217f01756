"""What reading gave in the end: one map, or every problem and what could still be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator.model.entries import Activity, VolunteerGroup
from generator.model.organizations import Organization
from generator.model.places import Location
from generator.model.routes import Route
from generator.model.services import Service
from generator.model.signals import Signals
from generator.model.social_map import SocialMap
from generator.model.themes import Theme
from generator.model.trials import SearchTrials
from generator.model.village import Village
from generator.problems import Level, Problem
from generator.reading.file_names import VILLAGE_FILE
from generator.reading.newer import NEWER
from generator.reading.origin import Origin
from generator.reading.shelf import Shelf
from generator.reading.told_once import told_once


@dataclass(frozen=True)
class Reading:
    """What reading gave: the map when it can be published, and all problems found.

    `sources` tells for each id (and for each file at the top) where it stands, so
    that later checks can point to file, line and column too. `partial` is what could be read of a
    map that cannot be published: it is not whole, and what it refers to may not be in it.
    """

    map: SocialMap | None
    problems: tuple[Problem, ...]
    sources: Mapping[str, Origin]
    partial: SocialMap | None = None

    @property
    def is_newer(self) -> bool:
        """Tell whether the map is of a newer form than this program can read."""
        return any(problem.code == NEWER for problem in self.problems)


def finished_reading(shelf: Shelf) -> Reading:
    """Give the map of everything on the shelf, with all problems sorted."""
    village = next(iter(shelf.of(Village)), None)
    wrong = {problem.path for problem in shelf.problems if problem.level is Level.ERROR}
    found = (
        None
        if village is None
        else SocialMap(
            village=village,
            themes=_in_order(shelf.of(Theme)),
            organizations=shelf.of(Organization),
            locations=shelf.of(Location),
            services=shelf.of(Service),
            activities=shelf.of(Activity),
            volunteers=shelf.of(VolunteerGroup),
            routes=shelf.of(Route),
            synonyms=shelf.synonyms,
            trials=tuple(one for all_ in shelf.of(SearchTrials) for one in all_.trials),
            signals=tuple(one for all_ in shelf.of(Signals) for one in all_.signals),
            register=shelf.register,
            drafts=frozenset(shelf.drafts),
            neighbours=tuple(shelf.neighbours),
        )
    )
    trusted = VILLAGE_FILE in shelf.sources and shelf.sources[VILLAGE_FILE].path not in wrong
    problems = tuple(sorted(told_once(shelf.problems)))
    sources = MappingProxyType(shelf.sources)
    if wrong:
        return Reading(None, problems, sources, found if trusted else None)
    return Reading(found, problems, sources)


def _in_order(themes: tuple[Theme, ...]) -> tuple[Theme, ...]:
    """Give the themes by their `volgorde`; one without it keeps its place in the file."""
    places = {theme.id: place for place, theme in enumerate(themes, 1)}
    return tuple(sorted(themes, key=lambda one: places[one.id] if one.order is None else one.order))
