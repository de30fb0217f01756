"""Editions as files: those of an earlier run or made now, and what is said of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from generator.booklet.errors import BookletProblem
from generator.booklet.jobs import jobs, read_since
from generator.booklet.kept import Kept
from generator.booklet.shape import MOST_TO_STAPLE, Edition
from generator.booklet.work import Job, Made
from generator.keeping.store import NOTHING_KEPT, Store
from generator.views import MapView
from generator.wording import size_text

if TYPE_CHECKING:
    from generator.booklet.together import Done


@dataclass(frozen=True)
class BookletFile:
    """One file to download; `preview` is the name of the picture of its cover.

    `mark` stands for what is read in it, `day` since when that is so; `sheets` are those of A4 to
    print it on, 0 for what is not to be folded.
    """

    name: str
    label: str
    description: str
    filename: str
    preview: str
    pages: int
    size: int
    mark: str
    day: date
    sheets: int = 0

    @property
    def detail(self) -> str:
        """Give how thick and how large it is: '80 bladzijden op 20 vellen A4, 0,7 MB'."""
        sheets = "1 vel" if self.sheets == 1 else f"{self.sheets} vellen"
        pages = "1 bladzijde" if self.pages == 1 else f"{self.pages} bladzijden"
        pages += f" op {sheets} A4" if self.sheets else ""
        return f"{pages}, {size_text(self.size)}"


@dataclass(frozen=True)
class MadeBooklet:
    """A file with what is in it: the PDF and the picture of its cover."""

    file: BookletFile
    pdf: bytes
    picture: bytes


def booklet_files(
    view: MapView,
    editions: Iterable[Edition],
    today: date,
    *,
    store: Store = NOTHING_KEPT,
    workers: int | None = None,
    ready: Callable[[int], None] = lambda _: None,
    failed: Callable[[Edition, BookletProblem], None] | None = None,
    gently: bool = False,
) -> tuple[MadeBooklet, ...]:
    """Give the editions in order, made by `workers` processes where `store` has none like it.

    Made `gently`, they leave the computer to whatever somebody waits for.

    `ready` is told how many there are each time that there are more. An edition that cannot be
    made is told to `failed`, in order, and left out; without `failed` the first is raised.
    """
    ready(0)
    wanted = tuple(editions)
    if not wanted:
        return ()
    kept = Kept(view, wanted, today, store)
    found = kept.of_same_view()
    wrong: dict[Edition, BookletProblem] = {}
    if len(found) < len(wanted):
        work = jobs(view, wanted, today)
        found = kept.of_same_words(work)
        ready(len(found))
        for job, made in _made(work, found, workers, gently=gently):
            if isinstance(made, BookletProblem):
                wrong |= dict.fromkeys(job.editions, made)
                continue
            kept.keep(job, made)
            found |= zip(job.editions, made, strict=True)
            ready(len(found))
    ready(len(found))
    for edition in (one for one in wanted if one in wrong):
        if failed is None:
            raise wrong[edition]
        failed(edition, wrong[edition])
    known = kept.known
    return tuple(_file(one, found[one], *read_since(known[one])) for one in wanted if one in found)


def make_booklet(
    view: MapView, edition: Edition, today: date, store: Store = NOTHING_KEPT
) -> bytes:
    """Give the PDF of one edition; the same map, edition and day give the same bytes.

    Raises what `booklet_files` does.
    """
    (made,) = booklet_files(view, (edition,), today, store=store)
    return made.pdf


def length_advice(pages: int, *, is_part: bool = False) -> str:
    """Say how to shorten or split a booklet that is too thick to staple; empty when it is not.

    What `is_part` of a map already cannot be split into kernen once more.
    """
    if pages <= MOST_TO_STAPLE:
        return ""
    smaller = "een folder per thema met --editie thema:ID" if is_part else (
        "een boekje per kern met --editie kern:ID"
    )  # fmt: skip
    return (
        f"Het boekje telt {pages} bladzijden; boven de {MOST_TO_STAPLE} is het niet goed te "
        f"nieten. Laat het lijmen of in een ring zetten bij een copyshop, of maak {smaller}. "
        "Korter kan ook: samenvattingen van één zin."
    )


def sides_advice(edition: Edition, pages: int) -> str:
    """Say that what was to be one side became more, and what to do; empty when it did not."""
    if not edition.one_page or pages == 1:
        return ""
    less = "Kies er minder, dan past het op één kant. " if edition.chosen else ""
    return f"Let op: het werden {pages} kanten. {less}Druk het dubbelzijdig af."


def _made(
    work: Iterable[Job], found: Collection[Edition], workers: int | None, *, gently: bool
) -> Iterator[Done]:
    """Make what was not found, each job as soon as it can."""
    rest = [(job, tuple(one for one in job.editions if one not in found)) for job in work]
    missing = [replace(job, editions=editions) for job, editions in rest if editions]
    if missing:
        # Typst and what goes with it load long, and mostly nothing has changed.
        from generator.booklet.together import make_all  # noqa: PLC0415

        yield from make_all(missing, workers, gently=gently)


def _file(edition: Edition, made: Made, mark: str, day: date) -> MadeBooklet:
    file = BookletFile(
        name=edition.name,
        label=edition.label,
        description=edition.description,
        filename=edition.filename,
        preview=edition.filename.replace(".pdf", ".png"),
        pages=made.pages,
        size=len(made.pdf),
        mark=mark,
        day=day,
        sheets=made.pages // 4 if edition.imposed else 0,
    )
    return MadeBooklet(file, made.pdf, made.picture)
