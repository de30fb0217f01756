"""The shell around a page: rendered once for all pages of a kind, then filled in for each.

Header, footer and menu of a thousand entries differ in five texts only. A template is rendered
with those texts left open. What it asks about an open text on the way ("is there a description?",
"is this the address in the menu?") is noted; a page with other answers gets a shell of its own.
So nobody keeps a list of what the shell depends on, and the bytes are those of the template.

A template gets no more than `Shells` gives it: `page`, `base_url` and `config.extra.village`. What
else MkDocs knows is empty here; the test that builds by MkDocs' own loop shows it at once.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, FileSystemLoader
from jinja2.ext import Extension
from markupsafe import escape

from generator.site.page import Page
from generator.views.addresses import to_root

USUAL = "main.html"
# The front matter that differs from page to page; the rest tells kinds of pages apart.
OPEN_META = ("description", "forward", "changed", "oldest", "picture")
# Control signs, which the reader of the map refuses in every text.
_PLACE = re.compile("\x00([a-z]+)(!?)\x01")
_SIGNS = re.compile("[\x00\x01]")
_INDENTATION = re.compile(r"^[ \t]+", re.MULTILINE)


class Flat(Extension):
    """Takes the indentation out of a template: it is for who reads that, and a tenth of a page."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:  # noqa: ARG002
        """Give the template as the engine reads it; the sitemap's stays as it is."""
        return _INDENTATION.sub("", source) if str(name).endswith(".html") else source


class CutUp(ValueError):  # noqa: N818 - reads as what it is where it is raised
    """A template that changes a text which is left open."""


class Question(NamedTuple):
    """What a template asked about an open text: whether it is `text`, or, with None, is there."""

    name: str
    text: str | None
    answer: bool


class OpenText:
    """A text that a shell leaves open.

    A template may print it, escape it, compare it and ask whether it is there. Anything else
    changes the marks of its place, which `Shell.of` refuses.
    """

    def __init__(self, name: str, text: str, asked: list[Question]) -> None:
        self.name, self._text, self._asked = name, text, asked

    def __str__(self) -> str:
        return f"\x00{self.name}\x01"

    def __html__(self) -> str:
        return f"\x00{self.name}!\x01"

    def __bool__(self) -> bool:
        return self._noted(None)

    def __eq__(self, other: object) -> bool:
        return self._noted(str(other))

    __hash__ = None  # type: ignore[assignment]

    def _noted(self, text: str | None) -> bool:
        answer = _answer(self._text, text)
        self._asked.append(Question(self.name, text, answer))
        return answer


def _answer(value: str, text: str | None) -> bool:
    return bool(value) if text is None else value == text


@dataclass(frozen=True)
class Shell:
    """A rendered shell: its text in pieces with open places between them, and what it asked."""

    pieces: tuple[str, ...]
    asked: frozenset[Question]

    @classmethod
    def of(cls, text: str, asked: list[Question]) -> Shell:
        """Give the shell in a rendered text; raise `CutUp` when a template cut up a place."""
        pieces = tuple(_PLACE.split(text))
        if any(_SIGNS.search(piece) for piece in pieces):
            raise CutUp("a template may only print, escape or compare what differs per page")
        return cls(pieces, frozenset(asked))

    def fits(self, texts: Mapping[str, str]) -> bool:
        """Tell whether a page with these texts would have got the same shell."""
        return all(_answer(texts[name], text) == answer for name, text, answer in self.asked)

    def filled(self, texts: Mapping[str, str]) -> str:
        """Give the whole page."""
        return "".join(self._parts(texts))

    def _parts(self, texts: Mapping[str, str]) -> Iterator[str]:
        yield self.pieces[0]
        for at in range(1, len(self.pieces), 3):
            name, escaped, after = self.pieces[at : at + 3]
            yield str(escape(texts[name])) if escaped else texts[name]
            yield after


class Shells:
    """The shells of one site; each is rendered when the first page of its kind comes along."""

    def __init__(self, overrides: Path, context: Mapping[str, object]) -> None:
        theme = files("material") / "templates"
        loader = FileSystemLoader([overrides, str(theme)])
        self._templates = Environment(loader=loader, extensions=[Flat])  # noqa: S701 - every text is escaped in the template: see overrides/main.html
        self._config = {"extra": {"village": dict(context)}}
        self._shells: dict[tuple[str, str, str], list[Shell]] = {}

    def written(self, page: Page) -> bytes:
        """Give a page as the bytes of its file."""
        # Half of a character that takes two cannot be written; MkDocs does the same.
        return self.whole(page).encode(errors="xmlcharrefreplace")

    def whole(self, page: Page) -> str:
        """Give a page with its shell around it, as the browser gets it."""
        texts = {
            "title": page.title,
            "content": page.text,
            "url": page.address,
            **{name: str(page.meta.get(name, "")) for name in OPEN_META},
        }
        closed = {name: value for name, value in page.meta.items() if name not in OPEN_META}
        template = str(page.meta.get("template", USUAL))
        kind = template, to_root(page.address), json.dumps(closed, sort_keys=True)
        known = self._shells.setdefault(kind, [])
        shell = next((one for one in known if one.fits(texts)), None)
        if shell is None:
            shell = self._rendered(template, texts, closed)
            known.append(shell)
        return shell.filled(texts)

    def _rendered(
        self, template: str, texts: Mapping[str, str], closed: Mapping[str, object]
    ) -> Shell:
        asked: list[Question] = []
        opened = {name: OpenText(name, text, asked) for name, text in texts.items()}
        page = {
            **{name: opened[name] for name in ("title", "content", "url")},
            "meta": {**closed, **{name: opened[name] for name in OPEN_META}},
        }
        root = to_root(texts["url"]).rstrip("/") or "."
        text = self._templates.get_template(template).render(
            page=page, base_url=root, config=self._config
        )
        return Shell.of(text, asked)
