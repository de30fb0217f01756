"""The seam with the site engine: a page as a value, complete, without engine types."""

from __future__ import annotations

from dataclasses import dataclass, field


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


@dataclass(frozen=True)
class Asset:
    """A generated file that is no page, such as the search index: path below the site, bytes."""

    path: str
    data: bytes
