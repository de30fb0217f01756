"""The hand-written pages of a project, as plain text for the search."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

from markdown import Markdown

from generator.problems import Level, MapProblems, Problem, why
from generator.reading.file_names import ENTRY_FOLDERS
from generator.site.project import ASSETS, Project
from generator.site.telling_pictures import (
    about_false_pictures,
    about_telling_pictures,
    drawn_texts,
)
from generator.site.typed import faults, name_to_mend
from generator.views import addresses
from generator.views.found import TextPage

# What ends a piece of text: a list or table read aloud has a pause there.
_BLOCKS = frozenset({"p", "li", "td", "th", "h2", "h3", "h4", "dd", "dt", "blockquote", "pre"})


# What the program makes itself, and what else has an address at the top of the site.
_MADE = frozenset({
    "index", *(address.rstrip("/") for address in (
        addresses.SEARCH, addresses.THEMES, addresses.ROUTES, addresses.AGENDA,
        addresses.VOLUNTEERS, addresses.A_TO_Z, addresses.BOOKLET,
    )), *ENTRY_FOLDERS, ASSETS, "q",
})  # fmt: skip


def is_made(stem: str) -> bool:
    """Tell whether the program makes a page of this name itself."""
    return stem.casefold() in _MADE


def _instead(stem: str) -> str:
    if stem.casefold() == "index":
        return (
            "de voorpagina maakt het programma zelf; typ uw eigen woorden in dorp.yml bij "
            "'inleiding', en haal dit bestand weg"
        )
    return (
        "een bladzijde met deze naam maakt het programma zelf; geef dit bestand een andere naam, "
        f"bijvoorbeeld: ons-{stem.casefold()}.md"
    )


def hand_written(project: Project) -> tuple[TextPage, ...]:
    """Give the hand-written pages: their address, title and text without marks.

    Raises `MapProblems` for a file that cannot be read, or holds what may not be on the site.
    """
    return tuple(text_page(path.stem, text) for path, text in _all_right(project).items())


def about_dead_links(project: Project) -> str:
    """Say which file of a project only leads to something that is not there; nothing when none."""
    every = (path for layer in project.layers for path in sorted(layer.folder.rglob("*")))
    found = (path for path in every if path.is_symlink() and not path.exists())
    # What begins with a dot an editor keeps while somebody types.
    dead = next((path for path in found if not path.name.startswith(".")), None)
    if dead is None:
        return ""
    return (
        f"'{project.shown(dead)}' is een koppeling naar iets wat er niet is. "
        "Haal hem weg, of zet het bestand er."
    )


def texts_by_hand(project: Project) -> dict[str, str]:
    """Give each text that was made by hand, by its file as one would name it: pages and drawings.

    Raises `MapProblems` as `hand_written` does.
    """
    typed = {project.shown(path): text for path, text in _all_right(project).items()}
    return typed | drawn_texts(project)


def inspected(project: Project) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """Give the texts that could be read, by their files, and what is wrong with any page."""
    texts, wrong = _read(project)
    typed = {project.shown(path): text for path, text in texts.items()}
    return typed | drawn_texts(project), wrong


def _all_right(project: Project) -> dict[Path, str]:
    texts, found = _read(project)
    if wrong := tuple(one for one in found if one.level is Level.ERROR):
        raise MapProblems(wrong)
    return texts


def _read(project: Project) -> tuple[dict[Path, str], tuple[Problem, ...]]:
    texts: dict[Path, str] = {}
    wrong: list[Problem] = []
    for path in project.texts():
        text = _text(path, project)
        if isinstance(text, Problem):
            wrong.append(text)
        else:
            texts[path] = text
            wrong += faults(project, project.shown(path), text)
    wrong += (*about_false_pictures(project), *about_telling_pictures(project))
    return texts, tuple(wrong)


def _text(path: Path, project: Project) -> str | Problem:
    shown, line, column = project.shown(path), 1, 1
    if message := _instead(path.stem) if is_made(path.stem) else name_to_mend(path):
        return Problem(shown, 1, 1, "", message, code="bestand")
    try:
        data = path.read_bytes()
        return data.decode()
    except OSError as error:
        message = f"dit bestand kan niet gelezen worden ({why(error)})"
    except UnicodeDecodeError as error:
        above = data[: error.start].split(b"\n")
        line, column = len(above), len(above[-1]) + 1
        message = "dit bestand is niet als UTF-8 opgeslagen; sla het op als UTF-8"
    return Problem(shown, line, column, "", message, code="bestand")


def text_page(stem: str, text: str) -> TextPage:
    """Give one page; its title is the one above the text, the first heading, or the file's name."""
    reader = Markdown(extensions=["meta", "tables"])
    words = _Words()
    words.feed(reader.convert(text))
    meta: dict[str, list[str]] = getattr(reader, "Meta", {})
    title = " ".join(meta.get("title", ())) or " ".join(words.heading) or stem
    plain = " ".join(" ".join(words.text).split()).replace(" .", ".")
    return TextPage(f"{stem}/", title, plain)


class _Words(HTMLParser):
    """The words of a page: its first heading apart, the rest in order."""

    def __init__(self) -> None:
        super().__init__()
        self.heading: list[str] = []
        self.text: list[str] = []
        self._in_heading = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._in_heading = tag == "h1" and not self.heading

    def handle_endtag(self, tag: str) -> None:
        self._in_heading = False
        ends_open = self.text and self.text[-1].rstrip()[-1:] not in {".", "!", "?", ":", ";", ","}
        if tag in _BLOCKS and ends_open:
            self.text.append(".")

    def handle_data(self, data: str) -> None:
        (self.heading if self._in_heading else self.text).append(data)
