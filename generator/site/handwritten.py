"""The hand-written pages in `content/`, as plain text for the search."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

from markdown import Markdown

from generator.problems import MapProblems, Problem, why
from generator.views.found import TextPage

# What ends a piece of text: a list or table read aloud has a pause there.
_BLOCKS = frozenset({"p", "li", "td", "th", "h2", "h3", "h4", "dd", "dt", "blockquote", "pre"})


def hand_written(folder: Path) -> tuple[TextPage, ...]:
    """Give the pages directly in `folder`: their address, title and text without marks.

    Raises `MapProblems` for a file that cannot be read.
    """
    return tuple(
        text_page(path.stem, _text(path))
        for path in sorted(folder.glob("*.md"))
        if not path.name.startswith(".")  # what an editor keeps while somebody types
    )


def about_dead_links(folder: Path) -> str:
    """Say which file in `folder` only leads to something that is not there; nothing when none."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_symlink() and not path.exists())
    dead = next((path for path in found if not path.name.startswith(".")), None)
    if dead is None:
        return ""
    shown = f"{folder.name}/{dead.relative_to(folder).as_posix()}"
    return (
        f"'{shown}' is een koppeling naar iets wat er niet is. Haal hem weg, of zet het bestand er."
    )


def texts_by_hand(folder: Path) -> dict[str, str]:
    """Give the text of each hand-written page as it was typed, by its file as one would name it."""
    return {
        f"{folder.name}/{path.name}": _text(path)
        for path in sorted(folder.glob("*.md"))
        if not path.name.startswith(".")
    }


def _text(path: Path) -> str:
    shown, line, column = f"{path.parent.name}/{path.name}", 1, 1
    try:
        data = path.read_bytes()
        return data.decode()
    except OSError as error:
        message = f"dit bestand kan niet gelezen worden ({why(error)})"
    except UnicodeDecodeError as error:
        above = data[: error.start].split(b"\n")
        line, column = len(above), len(above[-1]) + 1
        message = "dit bestand is niet als UTF-8 opgeslagen; sla het op als UTF-8"
    raise MapProblems((Problem(shown, line, column, "", message, code="bestand"),))


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
