"""Pages that a village writes itself: as a title and plain text, and back to bytes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from markdown import Markdown

from generator.checks import check_pages
from generator.desk.desk import Standing
from generator.model.plain_values import suggested_id
from generator.problems import Level, Problem
from generator.site.handwritten import is_made
from generator.site.project import PAGE, Project
from generator.site.typed import EXTENSIONS, faults

_BOM = b"\xef\xbb\xbf"
_TITLE = re.compile(r"\A# +(?P<title>[^\n]+?) *(?:\n+|\Z)")


@dataclass(frozen=True)
class OwnText:
    """One page: the name of its file, its title and what stands below it.

    `title` is None when the file does not begin with one: then `body` is all of it.
    """

    name: str
    title: str | None
    body: str

    @property
    def text(self) -> str:
        """Give the page as it is typed in a file."""
        if self.title is None:
            return self.body
        return f"# {self.title}\n\n{self.body}" if self.body else f"# {self.title}\n"


def folder_of(project: Project) -> Path:
    """Give the folder of a village in which its own pages stand; it need not be there yet."""
    return project.layers[0].folder


def own_texts(project: Project) -> tuple[OwnText, ...]:
    """Give the village's own pages that can be read, by the names of their files."""
    paths = (path for place, path in project.layers[0].files() if place.endswith(PAGE))
    found = (read_text(path.stem, data) for path in sorted(paths) if (data := _bytes(path)))
    return tuple(one for one in found if one is not None)


def read_text(name: str, data: bytes) -> OwnText | None:
    """Give a page as title and text; None when it is no text."""
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        return None
    found = _TITLE.match(text)
    if found is None:
        return OwnText(name, None, text)
    return OwnText(name, found["title"], text[found.end() :])


def written(page: OwnText, before: bytes | None) -> bytes:
    """Give the bytes of a page, with the marks of Windows where it had them.

    What nobody changed keeps every byte.
    """
    if before is not None and read_text(page.name, before) == page:
        return before
    text = page.text if page.text.endswith("\n") else f"{page.text}\n"
    if before is not None and b"\r\n" in before:
        text = text.replace("\n", "\r\n")
    return (_BOM if before is not None and before.startswith(_BOM) else b"") + text.encode()


def free_name(title: str, project: Project) -> str:
    """Give a name for the file of a new page, that no other page has."""
    base = suggested_id(title)
    base = f"ons-{base}" if is_made(base) else base
    taken = {place.removesuffix(PAGE) for place in project.files() if place.endswith(PAGE)}
    names = (base, *(f"{base}-{n}" for n in range(2, 1000)))
    return next(one for one in names if one not in taken)


def told_of(page: OwnText, project: Project, standing: Standing) -> tuple[Problem, ...]:
    """Give what keeps a page from the site, and what could be private in it."""
    shown = f"{page.name}{PAGE}"
    wrong = tuple(faults(project, shown, page.text))
    return (*wrong, *check_pages(standing.map, {shown: page.text}, standing.today))


def is_fine(told: tuple[Problem, ...]) -> bool:
    """Tell whether a page may go on the site."""
    return all(one.level is not Level.ERROR for one in told)


def as_html(page: OwnText) -> str:
    """Give a page as the site shows it; only for one in which no HTML was found."""
    return Markdown(extensions=[*EXTENSIONS]).convert(page.text)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""
