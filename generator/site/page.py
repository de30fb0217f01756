"""The seam with the site engine: pages and a whole site as values, without engine types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Page:
    """One page of the site.

    `path` is the file below the docs folder ('diensten/klussen.md'), `text` the complete body
    (ready HTML in a Markdown file), `meta` what the theme needs to know as front matter: plain
    texts, lists and nested mappings of those.
    """

    path: str
    title: str
    text: str
    meta: dict[str, object] = field(default_factory=dict)

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
    """One printed edition to download: file names inside `boekje/`, and words about it."""

    label: str
    description: str
    filename: str
    preview: str = ""
    detail: str = ""


@dataclass(frozen=True)
class Site:
    """A site, made but not yet built: all that a site engine needs.

    `context` holds the texts of header and footer for the theme; `address` is where the site
    will stand; `today` is the day it was made on; `changes` says when each page last changed, where
    that is known.
    """

    name: str
    address: str
    today: date
    pages: tuple[Page, ...]
    assets: tuple[Asset, ...]
    context: Mapping[str, object]
    changes: Mapping[str, date] = field(default_factory=dict)
