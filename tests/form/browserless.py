"""What a browser without scripts would send from a page: read from its elements, one by one."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

Given = dict[str, str | None]


@dataclass
class _Select:
    name: str
    chosen: list[str] = field(default_factory=list)
    first: str | None = None


class _Reader(HTMLParser):
    """Gathers name and text of every control that counts, in the order of the page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.sent: list[tuple[str, str]] = []
        self.select: _Select | None = None
        self.area: tuple[str, list[str]] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        name = given.get("name") or ""
        if tag == "input":
            self._input(name, given)
        elif tag == "select":
            self.select = _Select(name)
        elif tag == "option" and self.select is not None:
            self._option(self.select, given)
        elif tag == "textarea":
            self.area = (name, [])

    def _input(self, name: str, given: Given) -> None:
        boxes = given.get("type") in {"checkbox", "radio"}
        if name and (not boxes or "checked" in given):
            self.sent.append((name, given.get("value") or ""))

    @staticmethod
    def _option(select: _Select, given: Given) -> None:
        value = given.get("value") or ""
        select.first = value if select.first is None else select.first
        if "selected" in given:
            select.chosen.append(value)

    def handle_data(self, data: str) -> None:
        if self.area is not None:
            self.area[1].append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "select" and self.select is not None:
            chosen = self.select.chosen[-1:] or [self.select.first or ""]
            self.sent += [(self.select.name, one) for one in chosen]
            self.select = None
        elif tag == "textarea" and self.area is not None:
            name, parts = self.area
            # A browser leaves out a first empty line.
            self.sent.append((name, "".join(parts).removeprefix("\n")))
            self.area = None


def sent_by(page: str) -> dict[str, list[str]]:
    """Give the texts of every control by its name, with the line ends that browsers send."""
    reader = _Reader()
    reader.feed(page)
    found: dict[str, list[str]] = {}
    for name, text in reader.sent:
        lines = text.replace("\r\n", "\n").replace("\r", "\n")
        found.setdefault(name, []).append(lines.replace("\n", "\r\n"))
    return found
