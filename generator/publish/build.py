"""Everything a village publishes, made from one view of its map and put in place at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypedDict

from generator.booklet import BookletProblem, Edition, standard_editions
from generator.booklet.booklet_files import BookletFile, MadeBooklet, booklet_files, length_advice
from generator.booklet.editions import kind_of
from generator.carry.signed import sign
from generator.keeping.lasting import LastingMemory
from generator.keeping.store import NOTHING_KEPT, Store
from generator.publish.joined import with_joined
from generator.publish.swap import PublishProblem, publishing, tidy_unless_busy
from generator.publish.taken_along import take_along
from generator.publish.unchanged import made_of, recorded, remember
from generator.publish.whose import Owner
from generator.site.handwritten import about_dead_links, hand_written
from generator.site.page import BookletOffer, Site
from generator.site.photos import with_photos_on_paper, with_photos_there
from generator.site.project import Project
from generator.views import MapView

BOOKLET_FOLDER = "boekje"
# What is being done, how much of it is done, and how much there is.
Progress = Callable[[str, int, int], None]
# What turns a site into files in a folder, and tells of each page that is done.
Engine = Callable[[Site, Project, Path, Callable[[], None]], None]


class Told(TypedDict):
    """What a build tells about itself."""

    pages: int
    advice: str
    missing: tuple[str, ...]


@dataclass(frozen=True)
class Built:
    """What stands where after a build, and what to do about a booklet that is too thick.

    `missing` says of each booklet that could not be made why not; the site is there without it.
    """

    site: Path
    booklets: Path
    pages: int
    advice: str
    missing: tuple[str, ...] = ()


def silent(_what: str, _done: int, _total: int) -> None:
    """Report progress to nobody."""


def build(
    view: MapView,
    today: date,
    *,
    project: Project,
    target: Path,
    keep: tuple[Path, ...] = (),
    editions: tuple[Edition, ...] | None = None,
    report: Progress = silent,
    store: Store = NOTHING_KEPT,
    replacing: bool = False,
    gently: bool = False,
    engine: Engine | None = None,
) -> Built:
    """Build site and booklets and put them at `target`, or leave that as it was and raise.

    `project` says where the engine's settings, the theme and the hand-written pages are; `keep` are
    folders that may not be overwritten; `editions` are the booklets to make, by default those
    that every map has, made `gently` while somebody works on; `store` keeps what need not be made
    again: with the very site at `target` that would be made now, nothing is. The site of another
    map is only replaced with `replacing`; `engine` is what builds the pages, MkDocs when none is
    named. Raises `PublishProblem`, `EngineProblem` or, for a
    hand-written page, `MapProblems`; a booklet that cannot be made is left out, for the site is
    what residents find first.
    """
    if dead := about_dead_links(project):
        raise PublishProblem(dead)
    own = project.places
    wanted = standard_editions(view) if editions is None else editions
    mark = made_of((view, wanted), today, own) if store.keeps else ""
    before = recorded(store, target, mark) if mark else None
    if before is not None:
        tidy_unless_busy(target)
        return Built(target, target / BOOKLET_FOLDER, **before)
    # Here, because what makes a site takes long to load and mostly the site is there.
    from generator.publish.maker import make_site  # noqa: PLC0415

    missing: list[str] = []
    owner = None if replacing else Owner(view.name, view.site, view.former_sites)
    with publishing(target, (*own, *keep), owner) as folder:
        on_paper = with_photos_on_paper(view, project)
        booklets = _made(on_paper, wanted, today, report=report, store=store, missing=missing,
                         gently=gently)  # fmt: skip
        offers = tuple(offer(one.file) for one in booklets)
        texts = hand_written(project)
        memory = LastingMemory(store, str(target.resolve()))
        view = with_photos_there(view, project)
        site = make_site(view, today, offers, texts, store, memory=memory)
        pages = len(site.pages)
        build_site(with_joined(site, project), project, folder, report, engine)
        # They are on disk; a large map has as much in pages as in all else.
        del site
        _write(booklets, folder / BOOKLET_FOLDER)
        if view.taken_along:
            take_along(folder, today)
        sign(folder, today)
    sheets = next((one.file.pages for one in booklets), 0)
    told: Told = {"pages": pages, "advice": length_advice(sheets),
                  "missing": tuple(missing)}  # fmt: skip
    if mark:
        memory.save()
    # What is not complete is made again next time.
    if mark and not missing:
        remember(store, target, mark, told)
    return Built(target, target / BOOKLET_FOLDER, **told)


def _made(
    view: MapView,
    editions: tuple[Edition, ...],
    today: date,
    *,
    report: Progress,
    store: Store,
    missing: list[str],
    gently: bool,
) -> tuple[MadeBooklet, ...]:
    def ready(done: int) -> None:
        report("Boekjes", done, len(editions))

    def failed(edition: Edition, problem: BookletProblem) -> None:
        missing.append(f"{edition.label} ontbreekt op de site. {problem}")

    return booklet_files(view, editions, today, store=store, ready=ready, failed=failed,
                         gently=gently)  # fmt: skip


def _write(booklets: tuple[MadeBooklet, ...], folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for booklet in booklets:
        (folder / booklet.file.filename).write_bytes(booklet.pdf)
        (folder / booklet.file.preview).write_bytes(booklet.picture)


def build_site(
    site: Site,
    project: Project,
    folder: Path,
    report: Progress = silent,
    engine: Engine | None = None,
) -> None:
    """Build the pages of `site` into `folder` and tell of each page that is done."""
    from generator.publish.mkdocs import run_mkdocs  # noqa: PLC0415 - takes long to load too

    what, done = "Bladzijden van de site", 0
    by_hand = sum(place.endswith(".md") for place in project.files())
    total = len(site.pages) + by_hand

    def count() -> None:
        nonlocal done
        done += 1
        report(what, done, total)

    report(what, 0, total)
    (engine or run_mkdocs)(site, project, folder, count)


def offer(file: BookletFile) -> BookletOffer:
    """Give what the download page says about a booklet."""
    return BookletOffer(
        file.label,
        file.description,
        file.filename,
        file.preview,
        file.detail,
        file.mark,
        file.day,
        kind_of(file.name).group,
    )
