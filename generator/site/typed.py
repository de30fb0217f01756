"""What is wrong with the hand-written pages, with the line: dead links, HTML, names of files.

Only what Markdown gives comes on the site: a tag that somebody typed, or pasted from elsewhere,
could run a script or load something from another site.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from markdown import Markdown

from generator.model.plain_values import ID_PATTERN, fitting_id
from generator.problems import Problem
from generator.site.project import PAGE, Project

_SCHEMES = frozenset({"", "http", "https", "mailto", "tel", "geo"})
# What the program may add to the site itself; the engine knows whether it did.
_MADE = frozenset({".ics", ".css", ".js", ".json", ".svg", ".webmanifest", ".yml"})
# As the engine reads a page, so that what is code to it is code here.
EXTENSIONS = ("meta", "tables", "fenced_code", "attr_list")
_PLAIN = frozenset({"pre", "code"})
_WEBSITE = re.compile(
    r"(?:www\.|[a-z0-9-]+\.(?:nl|com|org|net|eu|frl|be|de)(?:/|$))", re.IGNORECASE
)


def name_to_mend(path: Path) -> str:
    """Say what is wrong with the name of a page, which becomes its address; nothing when right."""
    if ID_PATTERN.fullmatch(path.stem):
        return ""
    return (
        "de naam van dit bestand wordt het adres van de bladzijde, en mag alleen kleine letters, "
        f"cijfers en streepjes hebben; noem het bestand: {fitting_id(path.stem)}{PAGE}"
    )


def faults(project: Project, shown: str, text: str) -> Iterator[Problem]:
    """Give what may not stand in a page, `text`, of the file that is called `shown`."""
    reader = Markdown(extensions=[*EXTENSIONS])
    page = _Tags(reader.convert(text))
    for typed in dict.fromkeys(map(str, reader.htmlStash.rawHtmlBlocks)):
        if typed.startswith("<") and not typed.startswith("</") and not _is_code(typed):
            start = typed.split("\n", 1)[0]
            told = f"HTML komt niet op de site; haal '{start[:40]}' weg en typ gewone tekst"
            yield _located(shown, text, start, told)
    there = frozenset(project.files())
    for link in dict.fromkeys(page.links):
        if told := _about_link(link, there):
            yield _located(shown, text, link, told)
    for name in dict.fromkeys(page.scripts):
        told = f"een opdracht voor de browser komt niet op de site; haal '{name}' weg"
        yield _located(shown, text, name, told)


def links_in(text: str) -> tuple[str, ...]:
    """Give what the links and pictures of a page lead to, as they were typed."""
    return tuple(_Tags(Markdown(extensions=[*EXTENSIONS]).convert(text)).links)


def _is_code(typed: str) -> bool:
    page = _Tags(typed)
    return page.names <= _PLAIN and not page.scripts


def _about_link(link: str, there: frozenset[str]) -> str:
    try:
        parts = urlsplit(link)
    except ValueError:
        return f"de link '{link}' kan niet bestaan; verbeter de link of haal hem weg"
    if parts.scheme not in _SCHEMES:
        return f"de link '{link}' kan hier niet; typ een adres dat met https:// begint"
    path = unquote(parts.path)
    ending = posixpath.splitext(path)[1]
    is_elsewhere = bool(parts.scheme or parts.netloc) or path.startswith(("/", "\\"))
    is_elsewhere |= not ending and path.startswith("../")
    if is_elsewhere or ending in _MADE or posixpath.normpath(path) in {".", *there}:
        return ""
    if _WEBSITE.match(path):
        return f"de link '{link}' mist het begin; typ: https://{link}"
    if not ending:
        # A page is a folder of its own on the site, so from there it is one step back.
        return f"de link '{link}' leidt naar iets wat er niet is; typ: ../{link}"
    return f"de link '{link}' leidt naar iets wat er niet is; verbeter de link of haal hem weg"


def _located(shown: str, text: str, sought: str, message: str) -> Problem:
    above = text[: max(text.find(sought), 0)].split("\n")
    return Problem(shown, len(above), len(above[-1]) + 1, "", message, code="bestand")


class _Tags(HTMLParser):
    """The tags of a page: their names, where they lead, and what they would run."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.links: list[str] = []
        self.scripts: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        for name, value in attrs:
            if name in {"href", "src"} and value and tag in {"a", "img"}:
                self.links.append(value)
            elif name.startswith("on") or name in {"style", "srcset"}:
                self.scripts.append(name)

    def handle_comment(self, data: str) -> None:  # noqa: ARG002
        self.names.add("!--")

    def handle_decl(self, decl: str) -> None:  # noqa: ARG002
        self.names.add("!")

    def handle_pi(self, data: str) -> None:  # noqa: ARG002
        self.names.add("?")
