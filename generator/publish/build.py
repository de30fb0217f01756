"""Everything a village publishes, made from one view of its map and put in place at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.booklet import Edition, make_booklet, standard_editions
from generator.mkdocs_plugin import run_mkdocs
from generator.pages import BookletOffer
from generator.publication import Site, make_site
from generator.publish.swap import publishing
from generator.views import MapView

CONFIG_FILE = "mkdocs.yml"
BOOKLETS = "boekje"
# What is being done, how much of it is done, and how much there is.
Report = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Built:
    """What stands where after a build."""

    site: Path
    booklet: Path
    pages: int


def silent(_what: str, _done: int, _total: int) -> None:
    """Report progress to nobody."""


def build(
    view: MapView,
    today: date,
    *,
    project: Path,
    target: Path,
    keep: tuple[Path, ...] = (),
    editions: tuple[Edition, ...] | None = None,
    report: Report = silent,
) -> Built:
    """Build site and booklets and put them at `target`, or leave that as it was and raise.

    `project` holds the engine's settings, the theme and the hand-written pages; `keep` are
    folders that may not be overwritten; `editions` are the booklets to make, by default those
    that every map has. Raises `PublishProblem`, `EngineProblem`,
    `BookletProblem` or `MapProblems`.
    """
    own = tuple(project / name for name in (CONFIG_FILE, "content", "overrides"))
    with publishing(target, (*own, *keep)) as folder:
        editions = standard_editions(view) if editions is None else editions
        pdfs: dict[Edition, bytes] = {}
        for done, edition in enumerate(editions):
            report(f"Boekjes: {edition.label}", done, len(editions))
            pdfs[edition] = make_booklet(view, edition, today)
        offers = tuple(offer(edition, len(pdf)) for edition, pdf in pdfs.items())
        site = make_site(view, today, offers)
        build_site(site, project, folder, report)
        (folder / BOOKLETS).mkdir(exist_ok=True)
        for edition, pdf in pdfs.items():
            (folder / BOOKLETS / edition.filename).write_bytes(pdf)
    return Built(target, target / BOOKLETS, len(site.pages))


def build_site(site: Site, project: Path, folder: Path, report: Report = silent) -> None:
    """Build the pages of `site` into `folder` and tell of each page that is done."""
    done = 0

    def count() -> None:
        nonlocal done
        done += 1
        report("Bladzijden van de site", done, len(site.pages))

    run_mkdocs(site, project / CONFIG_FILE, folder, count)


def offer(edition: Edition, size: int) -> BookletOffer:
    """Give what the download page says about an edition of `size` bytes."""
    megabytes = f"{size / 1_000_000:.1f}".replace(".", ",")
    detail = f"PDF van {megabytes} MB"
    return BookletOffer(edition.label, edition.description, edition.filename, detail=detail)
