"""The editions that every build makes, and what the download page says about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from generator.booklet.editions import Edition
from generator.booklet.making import finished_pages, make_pages, page_count, preview
from generator.views import MapView

_LEAST_IN_MB: Final = 100_000


@dataclass(frozen=True)
class BookletFile:
    """One file to download; `preview` is the name of the picture of its cover."""

    name: str
    label: str
    description: str
    filename: str
    preview: str
    pages: int
    size: int

    @property
    def detail(self) -> str:
        """Give how thick and how large it is: '80 bladzijden, 0,7 MB'."""
        pages = "1 bladzijde" if self.pages == 1 else f"{self.pages} bladzijden"
        if self.size < _LEAST_IN_MB:
            return f"{pages}, {max(1, round(self.size / 1000))} kB"
        return f"{pages}, {self.size / 1_000_000:.1f} MB".replace(".", ",")


@dataclass(frozen=True)
class MadeBooklet:
    """A file with what is in it: the PDF and the picture of its cover."""

    file: BookletFile
    pdf: bytes
    picture: bytes


def booklet_files(view: MapView, editions: Iterable[Edition], today: date) -> Iterator[MadeBooklet]:
    """Make the editions one by one; those with the same pages share the work.

    The number of pages is what a reader turns, also when two of them stand on a sheet.
    """
    made: dict[Edition, tuple[bytes, bytes]] = {}
    for edition in editions:
        same = replace(edition, name="", label="", description="", imposed=False, guide=False)
        if same not in made:
            pages = make_pages(view, edition, today)
            made[same] = pages, preview(view, edition, today)
        pages, picture = made[same]
        pdf = finished_pages(pages, view, edition, today)
        yield MadeBooklet(
            BookletFile(
                name=edition.name,
                label=edition.label,
                description=edition.description,
                filename=edition.filename,
                preview=edition.filename.replace(".pdf", ".png"),
                pages=page_count(pages),
                size=len(pdf),
            ),
            pdf,
            picture,
        )
