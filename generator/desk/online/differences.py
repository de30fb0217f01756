"""What residents will read otherwise than what stands on the internet: each thing, old → new.

In: what was found by comparing the site with what was published, and when that was. Out: groups of
things with the page where each is kept, and what changed in it, by the versions of the map.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from generator.carry.changes import Kind
from generator.desk import ROOT
from generator.desk.desk import Place, Standing
from generator.desk.listing import content_of, name_of
from generator.desk.saving.her_words import in_her_words
from generator.desk.subjects import subject_of
from generator.editing.history import content, mark_of, read_versions, state
from generator.form import Known
from generator.form.known import names_of
from generator.model.touched import places_of
from generator.views.addresses import item_address

_BESIDE = "Ook veranderd, te zien bij andere dingen"


@dataclass(frozen=True)
class Item:
    """One thing: its name, where it is kept ('' when nowhere), and what changed in it."""

    name: str
    address: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sort:
    """Things with which the same happened."""

    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Differences:
    """Finds the words for what is different between what went out `since` then and the map now."""

    standing: Standing
    versions: Path | None
    since: datetime | None

    def told(self, kinds: tuple[Kind, ...]) -> tuple[Sort, ...]:
        """Give each kind of change with its things, and what else changed on the map."""
        lines = self._lines()
        places = {
            f"/{item_address(one.folder, one.id)}": one
            for one in self.standing.places if one.folder
        }  # fmt: skip
        sorts = [
            Sort(
                kind.title,
                tuple(self._item(name, places.get(at), lines) for name, at in kind.things),
            )
            for kind in kinds
        ]
        told = {places[at].path for kind in kinds for _, at in kind.things if at in places}
        beside = tuple(
            Item(self._name(place), self._address(place), found)
            for place, found in lines.items() if place.path not in told and found
        )  # fmt: skip
        return (*sorts, Sort(_BESIDE, beside)) if beside else tuple(sorts)

    def _lines(self) -> Mapping[Place, tuple[str, ...]]:
        """Give for each file that changed since what residents see of that."""
        if self.versions is None or self.since is None:
            return {}
        then = state(tuple(one for one in read_versions(self.versions) if one.when <= self.since))
        names = names_of(Known(self.standing.map))
        return dict(self._changed(self.versions, then, names))

    def _changed(
        self, versions: Path, then: Mapping[str, str], names: Mapping[str, str]
    ) -> Iterator[tuple[Place, tuple[str, ...]]]:
        for place in self.standing.places:
            mark = then.get(place.file)
            if mark is None or place.data is None or mark == mark_of(place.data):
                continue
            before = content(versions, mark)
            if before is not None:
                yield place, self._said(place, before, names)

    def _said(self, place: Place, before: bytes, names: Mapping[str, str]) -> tuple[str, ...]:
        today: date = self.standing.today
        told = in_her_words(place.file, before, place.data, names, today, only_public=True, most=12)
        start = f"{self._name(place)}. "
        return tuple(dict.fromkeys(one.removeprefix(start) for one in told))

    def _item(self, name: str, place: Place | None, lines: Mapping[Place, tuple[str, ...]]) -> Item:
        """Give a thing with what changed in it, or in what it is of and where it happens."""
        if place is None:
            return Item(name, "")
        own = lines.get(place, ()) or tuple(self._around(place, lines))
        return Item(name, f"{ROOT}/{place.folder}/{place.id}", own)

    def _around(self, place: Place, lines: Mapping[Place, tuple[str, ...]]) -> Iterator[str]:
        entry = next((one for one in self.standing.map.entries if one.id == place.id), None)
        near = {entry.organization, *places_of(entry)} if entry else set()
        for other, found in lines.items():
            if other.id in near:
                name = self._name(other)
                yield from (one if name in one else f"{name}: {one}" for one in found)

    def _name(self, place: Place) -> str:
        return name_of(content_of(self.standing, place), place.id)

    def _address(self, place: Place) -> str:
        subject = subject_of(self.standing, place.folder, place.id)
        return f"{ROOT}/{subject.address}" if subject else f"{ROOT}/dorp"
