"""Turn a booklet into lines that anybody can read and compare, page by page.

A page gives its words line by line, then where its links lead, the sizes of its letters and its
colours: a number that dials wrongly or a theme in the wrong colour shows, though the words stay.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pypdf

POINT_IN_MM = 25.4 / 72


def booklet_lines(pdf: bytes) -> list[str]:
    """Give the title, the size and the pages of a PDF."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    about: dict[str, Any] = dict(reader.metadata or {})
    lines = [f"titel: {about.get('/Title', '')}", f"van: {about.get('/Author', '')}"]
    for number, page in enumerate(reader.pages, 1):
        lines += ["", f"--- bladzijde {number} van {len(reader.pages)}: {_size(page)} ---"]
        lines += _words(page)
        lines += _links(page)
        lines += _look(page)
    return lines


def _size(page: pypdf.PageObject) -> str:
    box = page.trimbox
    return f"{round(box.width * POINT_IN_MM)} bij {round(box.height * POINT_IN_MM)} mm"


def _words(page: pypdf.PageObject) -> Iterator[str]:
    for line in page.extract_text().splitlines():
        if words := " ".join(line.split()):
            yield words


def _links(page: pypdf.PageObject) -> Iterator[str]:
    for one in page.get("/Annots", ()):
        link: Any = one.get_object()
        action = link.get("/A", {})
        yield f"[link naar {action.get('/URI') or _place(link.get('/Dest'))}]"


def _place(destination: Any) -> str:
    """Give the name of a place in the booklet; a place without a name is a page of it."""
    return destination if isinstance(destination, str) else "een bladzijde"


def _look(page: pypdf.PageObject) -> Iterator[str]:
    sizes: set[float] = set()
    colours: set[str] = set()

    def see(text: str, matrix: list[float], line: list[float], _: object, size: float) -> None:
        if text.strip():
            sizes.add(round(size * abs(line[3]) * abs(matrix[3]), 1))

    def note(operator: bytes, given: list[Any], *_: object) -> None:
        if operator in {b"scn", b"SCN", b"sc", b"SC", b"rg"} and len(given) == 3:
            colours.add("#" + "".join(f"{round(float(one) * 255):02x}" for one in given))

    page.extract_text(visitor_text=see, visitor_operand_before=note)
    yield f"[letters van {', '.join(f'{size:g}' for size in sorted(sizes))} punten]"
    yield f"[kleuren {', '.join(sorted(colours))}]"
