"""Reading a made booklet back: its text per page, and what it says about itself."""

from __future__ import annotations

import io
import re
from functools import cache

import pikepdf
import pypdf
import pypdfium2
from small_village import TODAY

from generator.booklet import edition
from generator.booklet.booklet_files import make_booklet
from generator.publish.caches import user_store
from generator.views import MapView

__all__ = [
    "TODAY",
    "booklet_of",
    "lines",
    "pages_with",
    "reader_of",
    "size_of",
    "structure",
    "texts",
]


@cache
def booklet_of(view: MapView, name: str = "boekje", chosen: tuple[str, ...] = ()) -> bytes:
    """Make an edition once for all tests that look at it."""
    return make_booklet(view, edition(name, view, chosen), TODAY, user_store())


@cache
def texts(pdf: bytes) -> tuple[str, ...]:
    """Give the text of every page, on one line each; page 1 stands at index 0."""
    with pypdfium2.PdfDocument(pdf) as document:
        written = [page.get_textpage().get_text_range() for page in document]
    # A hyphen at which a word was broken is a sign of its own there.
    return tuple(re.sub(r"\s+", " ", text.replace("\ufffe", "-")) for text in written)


@cache
def reader_of(pdf: bytes) -> pypdf.PdfReader:
    """Read a file once for all who ask where something stands in it."""
    return pypdf.PdfReader(io.BytesIO(pdf))


@cache
def lines(pdf: bytes, page: int) -> list[str]:
    """Give the lines of a page, counted from 1, in the order in which they are read aloud."""
    text = reader_of(pdf).pages[page - 1].extract_text()
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def pages_with(pdf: bytes, text: str) -> list[int]:
    """Give the pages on which a text stands, counted from 1; line ends do not count."""
    bare = text.replace(" ", "")
    return [at for at, page in enumerate(texts(pdf), 1) if bare in page.replace(" ", "")]


def size_of(pdf: bytes) -> tuple[int, int]:
    """Give width and height of the first page as cut, in mm."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        left, bottom, right, top = (float(value) for value in document.pages[0].trimbox)
    return round((right - left) * 25.4 / 72), round((top - bottom) * 25.4 / 72)


def structure(pdf: bytes) -> list[tuple[str, str]]:
    """Give kind and alternative text of every element of the structure tree, in order."""
    found: list[tuple[str, str]] = []
    with pikepdf.open(io.BytesIO(pdf)) as document:
        waiting = [document.Root.StructTreeRoot.K]
        while waiting:
            item = waiting.pop()
            if isinstance(item, pikepdf.Array):
                waiting.extend(reversed(list(item)))
            elif isinstance(item, pikepdf.Dictionary):
                if "/S" in item:
                    found.append((str(item.S), str(item.get("/Alt", ""))))
                if "/K" in item:
                    waiting.append(item.K)
    return found
