"""Where letters and codes stand on the pages of a PDF, as an eye or a telephone finds them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import zxingcpp

# As a copier sees it; a telephone sees more.
DOTS_PER_INCH = 150
POINTS_PER_MM = 72 / 25.4
# How the hyphen at the end of a line is told.
HYPHEN = "\ufffe"


@dataclass(frozen=True)
class Area:
    """A rectangle on a page in points, counted from its left and lower edge; `text` is in it."""

    text: str
    left: float
    bottom: float
    right: float
    top: float

    def overlap(self, other: Area) -> float:
        """Give which share of the smaller of two areas they have in common."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.top, other.top) - max(self.bottom, other.bottom)
        smaller = min(self.size, other.size)
        return wide * high / smaller if wide > 0 and high > 0 and smaller > 0 else 0

    @property
    def size(self) -> float:
        """Give the surface in square points."""
        return (self.right - self.left) * (self.top - self.bottom)

    def grown(self, by: float) -> Area:
        """Give the area with as much white around it."""
        return Area(self.text, self.left - by, self.bottom - by, self.right + by, self.top + by)


@dataclass(frozen=True)
class Seen:
    """What stands on one page; `number` counts from 1."""

    number: int
    width: float
    height: float
    letters: tuple[Area, ...]
    codes: tuple[Area, ...]


def pages(pdf: bytes) -> Iterator[Seen]:
    """Give every page of a PDF with its letters and the codes that can be read from its picture."""
    with pypdfium2.PdfDocument(pdf) as document:
        for number, page in enumerate(document, 1):
            wide, high = page.get_size()
            yield Seen(number, wide, high, tuple(_letters(page)), tuple(_codes(page)))
            page.close()


def _letters(page: pypdfium2.PdfPage) -> Iterator[Area]:
    text = page.get_textpage()
    before: Area | None = None
    for at in range(text.count_chars()):
        sign = text.get_text_range(at, 1)
        if not sign.strip():
            continue
        area = Area(sign, *text.get_charbox(at))
        if sign == HYPHEN and before is not None:
            # The reader of the page gives its place as if two pages did not lie side by side.
            wide = area.right - area.left
            area = Area(sign, before.right, before.bottom, before.right + wide, before.top)
        before = area
        yield area
    text.close()


def _codes(page: pypdfium2.PdfPage) -> Iterator[Area]:
    scale = DOTS_PER_INCH / 72
    bitmap = page.render(scale=scale, grayscale=True)
    for code in zxingcpp.read_barcodes(bitmap.to_pil()):
        place = code.position
        corners = (place.top_left, place.top_right, place.bottom_left, place.bottom_right)
        across, down = [one.x / scale for one in corners], [one.y / scale for one in corners]
        height = page.get_height()
        yield Area(code.text, min(across), height - max(down), max(across), height - min(down))
    bitmap.close()


def over_the_edge(page: Seen, margin: float) -> list[str]:
    """Give the letters nearer to the edge of the page than `margin` in mm."""
    room = margin * POINTS_PER_MM
    return [
        one.text
        for one in page.letters
        if one.left < room or one.bottom < room
        or one.right > page.width - room or one.top > page.height - room
    ]  # fmt: skip


def over_a_code(page: Seen) -> list[str]:
    """Give the letters on a code or in the white around it."""
    return [
        letter.text
        for code in page.codes
        for letter in page.letters
        if letter.overlap(code.grown(POINTS_PER_MM)) > 0
    ]


def over_each_other(page: Seen) -> list[str]:
    """Give the letters on which half of another one stands; two of one sign do not count."""
    found = []
    # Letters of Arabic join and lie over each other as they should.
    apart = (one for one in page.letters if one.text.isalnum() and one.text < "\u0590")
    ordered = sorted(apart, key=lambda one: one.left)
    waiting: list[Area] = []
    for one in ordered:
        waiting = [other for other in waiting if other.right > one.left]
        found += [f"{other.text}{one.text}" for other in waiting if 0.5 < other.overlap(one) < 1]
        waiting.append(one)
    return found


def in_two_columns(page: Seen, middle: float, gutter: float) -> list[str]:
    """Give the letters in the gutter between two columns, both in points."""
    left, right = middle - gutter / 2, middle + gutter / 2
    return [one.text for one in page.letters if one.right > left and one.left < right]
