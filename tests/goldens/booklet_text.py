"""Turn a booklet into lines that anybody can read and compare, page by page.

A page gives its words line by line, then where its links lead, how many letters it has of each
size and weight, and its colours: a number that dials wrongly or a theme in the wrong colour shows,
though the words stay.
"""

from __future__ import annotations

import io
from collections import Counter
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
        look = _Look()
        words = page.extract_text(visitor_text=look.see, visitor_operand_before=look.note)
        lines += filter(None, (" ".join(line.split()) for line in words.splitlines()))
        lines += [*_links(page), *look.lines()]
    return lines


def _size(page: pypdf.PageObject) -> str:
    size, sheet = (
        f"{round(box.width * POINT_IN_MM)} bij {round(box.height * POINT_IN_MM)} mm"
        for box in (page.trimbox, page.mediabox)
    )
    return size if size == sheet else f"{size}, op een vel van {sheet}"


def _links(page: pypdf.PageObject) -> Iterator[str]:
    for one in page.get("/Annots", ()):
        link: Any = one.get_object()
        action = link.get("/A", {})
        yield f"[link naar {action.get('/URI') or _place(link.get('/Dest'))}]"


def _place(destination: Any) -> str:
    """Give the name of a place in the booklet; a place without a name is a page of it."""
    return destination if isinstance(destination, str) else "een bladzijde"


class _Look:
    """Hears of everything that is drawn on a page."""

    def __init__(self) -> None:
        self.letters: Counter[str] = Counter()
        self.across: set[int] = set()
        self.down: set[int] = set()
        self.colours: Counter[str] = Counter()

    def see(self, text: str, page: list[float], line: list[float], font: Any, size: float) -> None:
        if text.strip():
            name = str((font or {}).get("/BaseFont", "")).rpartition("-")[2]
            points = round(size * abs(line[3]) * abs(page[3]), 1)
            self.letters[f"{points:04.1f} {name}"] += len(text.strip())
            self.across.add(round((line[4] * page[0] + page[4]) * POINT_IN_MM))
            self.down.add(round((line[5] * page[3] + page[5]) * POINT_IN_MM))

    def note(self, operator: bytes, given: list[Any], *_: object) -> None:
        if operator in {b"scn", b"SCN"}:
            parts = [f"{round(float(one) * 255):02x}" for one in given]
            self.colours["#" + "".join(parts * 3 if len(parts) == 1 else parts)] += 1

    def lines(self) -> Iterator[str]:
        counted = (f"{kind} {count} keer" for kind, count in sorted(self.letters.items()))
        yield f"[letters: {', '.join(counted)}]"
        chosen = (f"{colour} {count} keer" for colour, count in sorted(self.colours.items()))
        yield f"[kleuren: {', '.join(chosen)}]"
        yield f"[woorden beginnen op {', '.join(map(str, sorted(self.across)))} mm van links]"
        if self.down:
            yield f"[en staan tussen {min(self.down)} en {max(self.down)} mm van onder]"
