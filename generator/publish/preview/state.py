"""The last good site and what is wrong with the map now.

Nothing is built: a page gets its shell when a browser asks for it. Only what MkDocs makes (the
hand-written pages, static files, the page for lost addresses) stands in a folder, and is made anew
when one of its own files or the header and footer changed.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from threading import Lock

from generator.booklet import BookletProblem, standard_editions
from generator.booklet.booklet_files import make_booklet
from generator.booklet.editions import kind_of
from generator.checks import publishable
from generator.keeping.memory import Memory
from generator.keeping.store import NOTHING_KEPT, Store
from generator.problems import Level, MapProblems
from generator.publish.build import BOOKLET_FOLDER
from generator.publish.maker import index_asset, make_pages
from generator.publish.mkdocs import EngineProblem, run_mkdocs
from generator.publish.preview import HOST
from generator.publish.preview.watching import Snapshot, snapshot
from generator.publish.shell import Shells
from generator.publish.slips import mishap
from generator.reading import read_map
from generator.search.script import INDEX_PATH
from generator.site.handwritten import about_dead_links, hand_written, texts_by_hand
from generator.site.page import BookletOffer, Page, Site
from generator.site.photos import with_photos_on_paper, with_photos_there
from generator.site.project import Project
from generator.views import MapView, map_view
from generator.views.found import TextPage

HERE = f"http://{HOST}/"


@dataclass(frozen=True)
class Base:
    """What the engine made: where it stands, what it was made of, and the shell of every page."""

    folder: Path
    made_of: tuple[str, Snapshot]
    shells: Shells


@dataclass(frozen=True)
class Good:
    """A site that can be looked at."""

    view: MapView
    today: date
    site: Site
    base: Base
    texts: tuple[TextPage, ...]
    words: Memory

    @cached_property
    def pages(self) -> Mapping[str, Page]:
        """Give every page of the map by its address."""
        return {page.address: page for page in self.site.pages}

    @cached_property
    def assets(self) -> Mapping[str, bytes]:
        """Give every generated file by its path, except the index."""
        return {asset.path: asset.data for asset in self.site.assets}

    @cached_property
    def index(self) -> bytes:
        """Give the search index, made when a browser first asks for it."""
        found = index_asset(self.view, self.texts, self.words).data
        self.words.forget_unused()
        return found


def in_full(found: MapProblems) -> tuple[str, ...]:
    """Give each mistake on a line, with where it stands."""
    return tuple(map(str, found.problems))


class Preview:
    """A site that can be made anew; the good one stays until there is a better one.

    `version` grows with every attempt, from the number that it begins with, and `problems` are
    the lines to show on screen: of mistakes in the map what `told` makes of them.
    """

    def __init__(
        self,
        folder: Path,
        project: Project,
        workspace: Path,
        store: Store = NOTHING_KEPT,
        version: int = 0,
        *,
        told: Callable[[MapProblems], tuple[str, ...]] = in_full,
    ) -> None:
        self._told = told
        self.folder, self.project, self.workspace = folder, project, workspace
        self.store = store
        self.good: Good | None = None
        self.version = version
        self.problems: tuple[str, ...] = ()
        self._memory = Memory()
        self._base: Base | None = None
        # What is made when a browser asks for it is made in another thread: it has its own memory.
        self._words, self._papers = Memory(), Memory()
        self._one_at_a_time = Lock()

    @property
    def places(self) -> tuple[Path, ...]:
        """Give the folders and files that this site is made of."""
        return (self.folder, *self.project.places)

    def rebuild(self, today: date) -> bool:
        """Read what changed and make its pages; tell whether that gave a site to look at."""
        try:
            self.good = self._made(today)
        except MapProblems as found:
            self.problems = self._told(found)
        except (EngineProblem, BookletProblem) as problem:
            self.problems = tuple(str(problem).splitlines())
        except Exception as error:  # a slip in a template of the theme may not end the preview
            self.problems = tuple(mishap(error, self.project.folder).splitlines())
        else:
            self.problems = ()
            # Not while there is a mistake: when that is mended, all else is still known.
            self._memory.forget_unused()
        self.version += 1
        return not self.problems

    def _made(self, today: date) -> Good:
        by_hand = texts_by_hand(self.project)
        typed = read_map(self.folder, self._memory)
        reading = publishable(typed, today, by_hand, self._memory)
        if reading.map is None:
            raise MapProblems(tuple(p for p in reading.problems if p.level is Level.ERROR))
        view = map_view(reading.map, today, self._memory)
        view = with_photos_there(view, self.project)
        offers = tuple(
            BookletOffer(one.label, one.description, one.filename, group=kind_of(one.name).group)
            for one in standard_editions(view)
        )
        if dead := about_dead_links(self.project):
            raise EngineProblem(dead)
        texts = self._memory.give("texts", _texts, self.project, snapshot(self.project.places))
        site = replace(
            make_pages(view, today, offers, texts, self.store, memory=self._memory), address=HERE
        )
        return Good(view, today, site, self._based(site), texts, self._words)

    def _based(self, site: Site) -> Base:
        """Give what the engine makes, the same as before when nothing it is made of changed."""
        own = snapshot(self.places[1:])
        made_of = (
            json.dumps([dict(site.context), site.pictures, site.withheld], ensure_ascii=False),
            own,
        )
        if self._base is None or self._base.made_of != made_of:
            folder = self.workspace / f"engine-{self.version + 1}"
            run_mkdocs(replace(site, pages=(), assets=()), self.project, folder)
            shells = Shells(self.project.overrides, site.context)
            old, self._base = self._base, Base(folder, made_of, shells)
            if old:
                shutil.rmtree(old.folder, ignore_errors=True)
        return self._base

    def file(self, address: str) -> bytes | None:
        """Give what stands at an address such as 'diensten/klussen/'; None when nothing does."""
        good = self.good
        if good is None:
            return None
        page = good.pages.get(address.removesuffix("index.html"))
        if page is not None:
            return good.base.shells.written(page)
        if address == INDEX_PATH:
            with self._one_at_a_time:
                return good.index
        if address.startswith(f"{BOOKLET_FOLDER}/") and address.endswith(".pdf"):
            return self._booklet(good, address.removeprefix(f"{BOOKLET_FOLDER}/"))
        return good.assets.get(address) or _in_folder(good.base.folder, address)

    def is_folder(self, address: str) -> bool:
        """Tell whether a page stands at this address with a slash after it."""
        return self.file(f"{address}/") is not None

    def _booklet(self, good: Good, name: str) -> bytes | None:
        """Give the booklet of this file name, made when somebody asks for it."""
        wanted = next((one for one in standard_editions(good.view) if one.filename == name), None)
        if wanted is None:
            return None
        with self._one_at_a_time:
            view = with_photos_on_paper(good.view, self.project)
            return self._papers.give(name, make_booklet, view, wanted, good.today, self.store)


def _texts(project: Project, _seen: Snapshot) -> tuple[TextPage, ...]:
    """Give the hand-written pages of a project that looks like `_seen`."""
    return hand_written(project)


def _in_folder(folder: Path, address: str) -> bytes | None:
    """Give a file below a folder; None when there is none, or its name cannot be one."""
    try:
        path = (folder / address).resolve()
        path = path / "index.html" if path.is_dir() and address.endswith("/") else path
        return path.read_bytes() if path.is_relative_to(folder.resolve()) else None
    except (OSError, ValueError):
        return None
