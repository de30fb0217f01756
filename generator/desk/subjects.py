"""What an address of the desk is about: one file of the map, or a part of the file of the village.

In: the words of an address. Out: the declared kind, the place of its file and what it is called;
only what is part of a map can be asked for, so no address leads out of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pydantic import BaseModel

from generator.desk.desk import Place, Standing
from generator.desk.kinds import KINDS
from generator.form.asking import questions_of
from generator.model.asked import Widget
from generator.model.lists import Synonyms, Themes
from generator.model.plain_values import ID_PATTERN, suggested_id
from generator.model.signals import Signals
from generator.model.trials import SearchTrials
from generator.model.village import Village
from generator.reading.file_names import (
    SIGNALS_FILE,
    SYNONYMS_FILE,
    THEMES_FILE,
    TRIALS_FILE,
    VILLAGE_FILE,
)

LISTS: Mapping[str, tuple[type[BaseModel], str]] = MappingProxyType({
    THEMES_FILE: (Themes, "Thema's"), SYNONYMS_FILE: (Synonyms, "Woorden van bewoners"),
    TRIALS_FILE: (SearchTrials, "Zoekproeven"), SIGNALS_FILE: (Signals, "Signalen"),
})  # fmt: skip
"""The files that are one list: of which kind each is and what it is called."""
VILLAGE = VILLAGE_FILE
"""The address of the page with everything about the village itself."""


@dataclass(frozen=True)
class Subject:
    """One thing to fill in: `place` is its file in the map, `only` the questions that are asked."""

    address: str
    folder: str
    id: str
    place: str
    model: type[BaseModel]
    kind: str
    title: str = ""
    only: tuple[str, ...] = ()

    @property
    def has_page(self) -> bool:
        """Tell whether residents have a page about it."""
        return bool(self.folder)


@dataclass(frozen=True)
class Part:
    """A part of the village's file: its address below the village, and the questions in it."""

    id: str
    title: str
    keys: tuple[str, ...]


def village_parts() -> tuple[Part, ...]:
    """Give the parts of the village: each list by itself, the other questions by heading."""
    found: dict[str, list[str]] = {}
    for one in questions_of(Village):
        is_list = one.asked.widget is Widget.ROWS
        found.setdefault(_title(one.info.title) if is_list else one.asked.heading.value, []).append(
            one.key
        )
    return tuple(Part(suggested_id(title), title, tuple(keys)) for title, keys in found.items())


def _title(label: str | None) -> str:
    return label or ""


def subject_of(standing: Standing, folder: str, id_: str) -> Subject | None:
    """Give what an address is about; None when there is no such thing.

    Something of a kind with a proper id may be asked for before it has a file.
    """
    if folder == VILLAGE:
        part = next((one for one in village_parts() if one.id == id_), None)
        if part is None:
            return None
        return Subject(
            f"{VILLAGE}/{part.id}", "", VILLAGE_FILE, _file(standing, "", VILLAGE_FILE), Village,
            "het dorp", part.title, part.keys,
        )  # fmt: skip
    if not folder and id_ in LISTS:
        model, title = LISTS[id_]
        return Subject(id_, "", id_, _file(standing, "", id_), model, "het dorp", title)
    if folder in KINDS and ID_PATTERN.fullmatch(id_):
        kind = KINDS[folder]
        return Subject(
            f"{folder}/{id_}", folder, id_, _file(standing, folder, id_), kind.model, kind.one
        )
    return None


def place_of(standing: Standing, subject: Subject) -> Place | None:
    """Give the file of a subject as it stands; None when there is none yet."""
    return standing.by_address.get((subject.folder, subject.id))


def _file(standing: Standing, folder: str, id_: str) -> str:
    """Give the place of a file in the map, also of one that ends on .yaml."""
    found = standing.by_address.get((folder, id_))
    if found is not None:
        return found.file
    return f"{folder}/{id_}.yml" if folder else f"{id_}.yml"
