"""The seam with the site engine: pages and a whole site as values, without engine types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

# Half of a character that takes two is kept as it is.
_ANY: Final = "surrogatepass"


@dataclass(frozen=True, init=False)
class Page:
    """One page of the site.

    `path` is the file below the docs folder ('diensten/klussen.md'), `text` the complete body
    (ready HTML in a Markdown file), `meta` what the theme needs to know as front matter: plain
    texts, lists and nested mappings of those; `icons` are the names of those it shows.
    """

    path: str
    title: str
    # All pages wait here until they are written; one dash or euro sign doubles the room of a text.
    body: bytes = field(repr=False)
    meta: dict[str, object]
    icons: frozenset[str]

    def __init__(
        self,
        path: str,
        title: str,
        text: str,
        meta: dict[str, object] | None = None,
        icons: frozenset[str] = frozenset(),
    ) -> None:
        body = text.encode(errors=_ANY)
        parts = {"path": path, "title": title, "body": body, "meta": meta or {}, "icons": icons}
        self.__dict__.update(parts)

    @property
    def text(self) -> str:
        """Give the complete body."""
        return self.body.decode(errors=_ANY)

    @property
    def address(self) -> str:
        """Give the address from the root: 'diensten/klussen/', or '' for the home page."""
        stem = self.path.removesuffix(".md")
        if stem == "index":
            return ""
        return f"{stem.removesuffix('/index')}/"


def page_meta(
    kind: str, section: str = "", description: str = "", **more: object
) -> dict[str, object]:
    """Give the front matter of a page: its kind, its place in the menu, and what else is known."""
    meta: dict[str, object] = {"kind": kind, "section": section, "description": description}
    return {key: value for key, value in {**meta, **more}.items() if value}


@dataclass(frozen=True)
class Asset:
    """A generated file that is no page, such as the search index: path below the site, bytes."""

    path: str
    data: bytes


@dataclass(frozen=True)
class BookletOffer:
    """One printed edition to download: file names inside `boekje/`, and words about it.

    `group` is the heading under which it stands.

    `mark` stands for what is read in it, and `day` since when that is so; '' where nobody knows.
    """

    label: str
    description: str
    filename: str
    preview: str = ""
    detail: str = ""
    mark: str = ""
    day: date = date.min
    group: str = ""


@dataclass(frozen=True)
class DataOffer:
    """A file for other programs: its address from the root, words about it, and what is in it.

    `size` is in words; `mark` is the SHA-256 of its bytes, by which one sees that it came whole.
    """

    title: str
    purpose: str
    address: str
    size: str
    mark: str


@dataclass(frozen=True)
class Site:
    """A site, made but not yet built: all that a site engine needs.

    `context` holds the texts of header and footer for the theme; `address` is where the site
    will stand; `today` is the day it was made on; `changes` says when each page last changed, where
    that is known; `pictures` are the places of the pictures that its pages show, `withheld` of
    those that may not go out, whatever shows them.
    """

    name: str
    address: str
    today: date
    pages: tuple[Page, ...]
    assets: tuple[Asset, ...]
    context: Mapping[str, object]
    changes: Mapping[str, date] = field(default_factory=dict)
    pictures: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
