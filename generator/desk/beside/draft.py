"""The map as it would be with some files changed: read in memory, nothing on disk is touched.

In: the folder of a map, and other bytes for some of its files. Out: what is wrong with it then, and
what residents would see of it, with the very bytes that a build would give.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import RLock

from generator.checks import NO_PAGES, check_map, check_partial, publishable
from generator.desk.beside.stand_ins import with_stand_ins
from generator.keeping.memory import Memory, watched
from generator.keeping.store import NOTHING_KEPT, Store
from generator.problems import Level, MapProblems, Problem
from generator.publish.preview.watching import Snapshot, snapshot
from generator.publish.shell import Shells
from generator.reading import Reading, read_files
from generator.reading.files import SourceFile, list_files, map_name
from generator.reading.instead import NOTHING, Instead, place_of, with_instead
from generator.site.assets import site_assets
from generator.site.cards import NO_CARD, card_of
from generator.site.changes import dated_alone
from generator.site.context import site_context
from generator.site.handwritten import hand_written, texts_by_hand
from generator.site.icons import OF_THE_SHELL, icon_names, icons_css
from generator.site.page import Page
from generator.site.pages import page_at, page_of
from generator.site.photos import photos_in, with_photos_there
from generator.site.project import Project
from generator.views import MapView, map_view
from generator.views.found import TextPage

Pages = Mapping[str, str]
Listed = tuple[Snapshot, tuple[SourceFile, ...], tuple[Problem, ...]]
ICONS = "assets/icoontjes.css"


@dataclass(frozen=True)
class Looks:
    """What a draft shares with every other draft of its map: theme, texts and generated files."""

    shells: Shells
    assets: Mapping[str, bytes]
    files: Mapping[str, Path]
    texts: tuple[TextPage, ...]
    icons: set[str]


@dataclass(frozen=True)
class Draft:
    """A map that was not saved: what is wrong with it, and what residents would see.

    `view` is None when nothing can be shown of it; `stood_in` are the files with mistakes of their
    own for which something else stands in it, so that the rest can be seen.
    """

    reading: Reading
    view: MapView | None
    today: date
    looks: Looks | None
    stood_in: tuple[str, ...] = ()

    @property
    def errors(self) -> tuple[Problem, ...]:
        """Give what keeps the map from being published."""
        return tuple(one for one in self.reading.problems if one.level is Level.ERROR)

    def page(self, id_: str) -> Page | None:
        """Give the page of one thing without what stands around it; None when it has none."""
        made = None if self.view is None else page_of(self.view, id_)
        return None if made is None else self._dated(made)

    def whole(self, address: str) -> Page | None:
        """Give a page about the map as a whole by its address; '' is the home page."""
        made = None if self.view is None else page_at(self.view, address)
        return None if made is None else self._dated(made)

    def card(self, id_: str) -> str:
        """Give the card of one thing as lists and search show it; '' when it has none."""
        card = NO_CARD if self.view is None else card_of(self.view, id_)
        self._note(card.icons)
        return card.html

    def written(self, page: Page) -> bytes:
        """Give a page as the file that a build would write."""
        assert self.looks is not None
        self._note(page.icons)
        return self.looks.shells.written(page)

    def file(self, address: str) -> bytes | None:
        """Give a page, or a file that pages need, by its address; None when there is none."""
        if self.view is None or self.looks is None:
            return None
        if address == ICONS:
            return icons_css(self.looks.icons).encode()
        if page := self._page_at(address):
            return self.written(page)
        if address in self.looks.assets:
            return self.looks.assets[address]
        path = self.looks.files.get(address)
        try:
            return path.read_bytes() if path and path.suffix != ".md" else None
        except OSError:
            return None

    def _page_at(self, address: str) -> Page | None:
        """Give the page at an address such as 'diensten/klussen/'."""
        assert self.view is not None
        _, _, rest = address.partition("/")
        found = page_of(self.view, rest.strip("/")) if rest else None
        if found is None or found.address != address:
            return self.whole(address)
        return self._dated(found)

    def _dated(self, page: Page) -> Page:
        assert self.view is not None
        return dated_alone(page, self.view.register, self.today)

    def _note(self, icons: Iterable[str]) -> None:
        """Remember icons that were shown: their sheet holds all that a browser may ask for."""
        if self.looks is not None:
            self.looks.icons.update(icons)


class Beside:
    """Reads drafts of one map, each time only what is different from the time before.

    Safe to use from several threads: one draft is read at a time.
    """

    def __init__(self, folder: Path, project: Project, store: Store = NOTHING_KEPT) -> None:
        self.folder, self.project, self.store = folder, project, store
        self._memory, self._checks = Memory(), Memory()
        self._seen: Listed | None = None
        self._good: dict[str, bytes] = {}
        self._icons = {*OF_THE_SHELL}
        self._last: tuple[object, Draft] | None = None
        self._lock = RLock()

    def draft(self, today: date, instead: Instead = NOTHING) -> Draft:
        """Give the map with the bytes of `instead` in place of those on disk."""
        with self._lock:
            seen = snapshot(self.project.places[1:])
            listed = self._listed()
            asked = listed[0], seen, today, dict(instead)
            if self._last is None or self._last[0] != asked:
                self._last = asked, self._draft(today, instead, seen, listed)
            return self._last[1]

    def _draft(self, today: date, instead: Instead, seen: Snapshot, listed: Listed) -> Draft:
        _, on_disk, about_files = listed
        name = map_name(self.folder)
        files = with_instead(on_disk, instead, name)
        by_hand, texts = self._texts(seen)

        def read(
            some: tuple[SourceFile, ...], about: tuple[Problem, ...] = (), pages: Pages = NO_PAGES
        ) -> Reading:
            found = read_files(some, about, name, self._memory)
            return publishable(found, today, pages, self._memory)

        reading = read(files, about_files, by_hand)
        shown, stood_in = reading, tuple[str, ...]()
        if reading.map is None and not reading.is_newer:
            shown, stood_in = with_stand_ins(files, reading, self._good, read)
        if shown.map is None:
            return Draft(reading, None, today, None, stood_in)
        self._remember(files, reading)
        view = map_view(shown.map, today, self._memory)
        view = with_photos_there(view, self.project)
        return Draft(reading, view, today, self._looks(view, texts, seen), stood_in)

    def _texts(self, seen: Snapshot) -> tuple[Pages, tuple[TextPage, ...]]:
        """Give the hand-written pages, as typed and for the search; none while one is wrong."""
        try:
            return self._memory.give("texts", _by_hand, self.project, seen)
        except MapProblems:
            return NO_PAGES, ()

    def notices(self, draft: Draft) -> tuple[Problem, ...]:
        """Give what could be better in a draft, as `kaart controleer` says it; takes longer."""
        with self._lock:
            reading, today = draft.reading, draft.today
            if reading.map is not None:
                return check_map(
                    reading.map, reading.sources, today, icon_names(), photos_in(self.project),
                    memory=self._checks,
                )  # fmt: skip
            if reading.partial is None:
                return ()
            return check_partial(
                reading.partial, reading.sources, today, icon_names(), reading.problems
            )

    def _listed(self) -> Listed:
        """Give the files on disk; they are read again only when one of them changed."""
        seen = snapshot((self.folder,))
        if self._seen is None or self._seen[0] != seen:
            self._seen = seen, *list_files(self.folder)
        return self._seen

    def _remember(self, files: Iterable[SourceFile], reading: Reading) -> None:
        """Keep the bytes of what is right, for when they are not."""
        wrong = {problem.path for problem in reading.problems if problem.level is Level.ERROR}
        self._good |= {
            place_of(one): one.data
            for one in files
            if not one.folder and one.data and one.path not in wrong
        }

    def _looks(self, view: MapView, texts: tuple[TextPage, ...], seen: Snapshot) -> Looks:
        memory, project = self._memory, self.project
        context = site_context(view, texts)
        shells = memory.give("shells", _shells, project.overrides, context, seen)
        assets = memory.give("assets", _assets, watched(view), self.store)
        return Looks(
            shells, assets, memory.give("files", _files, project, seen), texts, self._icons
        )


def _by_hand(project: Project, _seen: Snapshot) -> tuple[Pages, tuple[TextPage, ...]]:
    return texts_by_hand(project), hand_written(project)


def _shells(overrides: Path, context: Mapping[str, object], _seen: Snapshot) -> Shells:
    return Shells(overrides, context)


def _assets(view: MapView, store: Store) -> Mapping[str, bytes]:
    return {one.path: one.data for one in site_assets(view, store)}


def _files(project: Project, _seen: Snapshot) -> Mapping[str, Path]:
    return project.files()
