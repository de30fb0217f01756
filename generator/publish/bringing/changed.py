"""What becomes different for residents when a site is brought, and how much that is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath

from generator.carry.carrier import Standing, sizes
from generator.carry.changes import Kind, Snapshot, changes, kinds, of_pages
from generator.carry.own_folder import folder_of
from generator.carry.versions import versions
from generator.model.publication import Publication
from generator.publish.bringing.kept import mark_there
from generator.publish.bringing.made import Made
from generator.publish.bringing.whose_site import read_register
from generator.site.assets import MARK_PATH
from generator.site.home_screen import MARK_PATHS
from generator.site.project import ASSETS, PICTURE_KINDS


@dataclass(frozen=True)
class Changed:
    """What becomes different: in one `line`, and which in `lines`; `first` when none was there.

    `knows_people` says whether it could be seen which names are added or gone; `was_cut` that the
    last time ended halfway. `files`, `size` (in bytes) and `removed` are what goes over the line.
    `kinds` are all things in `lines` with their addresses, and `since` is when they were published.
    `pictures` are the names of pictures that were not there yet, or were others.
    """

    first: bool
    line: str
    lines: tuple[str, ...]
    knows_people: bool
    was_cut: bool
    files: int
    size: int
    removed: int
    pictures: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    since: datetime | None = None

    @property
    def about_pictures(self) -> str:
        """Give what to say of those; nothing without any."""
        if not self.pictures:
            return ""
        more = len(self.pictures) - _NAMED
        named = ", ".join(self.pictures[:_NAMED]) + (f" en nog {more}" if more > 0 else "")
        return f"Plaatjes die er zo nog niet stonden: {named}. {_LOOK_YOURSELF}"


_NAMED = 5
_OURS = frozenset({MARK_PATH, *MARK_PATHS.values()})
_LOOK_YOURSELF = (
    "Wat er in een plaatje te zien of te lezen is, kan dit programma niet nakijken. Kijk zelf of "
    "er geen naam, nummer of gezicht op staat van iemand die dat niet wil."
)


def changed(publication: Publication, made: Made, standing: Standing) -> Changed:
    """Give what becomes different at a place where `standing` is."""
    before, since = _before(publication, made, standing)
    line, lines = changes(before, made.snapshot) if before else ("", ())
    files, size, removed = sizes(made.files, standing, made.folder)
    knows_people = before is None or before.people is not None
    return Changed(
        before is None, line, lines, knows_people, standing.there.cut, files, size, removed,
        tuple(_pictures(made, standing)), kinds(before, made.snapshot) if before else (), since,
    )  # fmt: skip


def is_there(made: Made, standing: Standing) -> bool:
    """Tell whether all of it stands there already."""
    return not standing.there.cut and dict(standing.there.files) == dict(made.files)


def _pictures(made: Made, standing: Standing) -> Iterator[str]:
    for path, mark in made.files.items():
        folder, _, name = path.rpartition("/")
        is_hers = folder == ASSETS and PurePath(name).suffix.casefold() in PICTURE_KINDS
        if is_hers and path not in _OURS and standing.there.files.get(path) != mark:
            yield name


def size_text(size: int) -> str:
    """Give a number of bytes as people read it."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))} kB" if size else "0 kB"
    return f"{size / 1_000_000:.1f} MB".replace(".", ",")


def _before(
    publication: Publication, made: Made, standing: Standing
) -> tuple[Snapshot | None, datetime | None]:
    """Give what residents find there now and since when, as we kept it.

    Otherwise as far as its register tells.
    """
    mark = mark_there(standing)
    for kept in versions(folder_of(publication.to), mark):
        if kept.whole == mark:
            return kept.snapshot, kept.when
    there = read_register(standing.register)
    if there is None:
        return None, None
    pages = {address: change.mark for address, change in there.pages.items()}
    return of_pages(pages, made.snapshot), None
