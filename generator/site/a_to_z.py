"""Everything on the map from A to Z: one page, or when that is long a page for each letter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.site.page import Page, page_meta
from generator.site.portions import NAMES, portions
from generator.site.render import Renderer
from generator.values.text import first_letter
from generator.views.addresses import A_TO_Z
from generator.views.parts import Link
from generator.views.whole import MapView

TITLE = "Van A tot Z"


@dataclass(frozen=True)
class LetterItem:
    """One line in the list from A to Z."""

    link: Link
    note: str


def by_letter(view: MapView) -> tuple[tuple[str, tuple[LetterItem, ...]], ...]:
    """Give everything on the map under its first letter, in Dutch order."""
    found: dict[str, list[LetterItem]] = {}
    for name, link, note in view.everything:
        found.setdefault(first_letter(name), []).append(LetterItem(link, note))
    return tuple((letter, tuple(items)) for letter, items in sorted(found.items()))


def a_to_z_pages(render: Renderer, view: MapView) -> Iterator[Page]:
    """Give the list; each letter's page has the links to the others."""
    letters, meta = by_letter(view), page_meta("overzicht")
    if sum(len(items) for _, items in letters) <= NAMES:
        yield render("a-z.md", TITLE, "a_to_z.html", meta, letters=letters)
        return
    links = tuple(Link(letter, f"{A_TO_Z}{_id(letter)}/", id=_id(letter)) for letter, _ in letters)
    yield render("a-z.md", TITLE, "letters.html", meta, links=links)
    for link, (letter, items) in zip(links, letters, strict=True):
        for portion in portions(items, NAMES, link.address):
            title = portion.titled(f"{TITLE}, {letter}")
            yield render(portion.path, title, "letter.html", meta,
                         links=links, letter=letter, portion=portion)  # fmt: skip


def _id(letter: str) -> str:
    """Give a letter as it stands in an address; that of numbers is '0–9'."""
    return letter.lower().replace("–", "-")
