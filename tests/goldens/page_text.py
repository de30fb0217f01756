"""Turn a page of the site into lines that anybody can read and compare.

Each line is one fact: what it is in Dutch, what its markup says between square brackets (classes
with a dot, where a link leads, what scripts read), and then its words. What stands inside
something is indented below it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

WORDS = {
    "a": "link", "article": "kaart", "aside": "ernaast", "body": "blad", "button": "knop",
    "dd": "antwoord", "details": "uitklapper", "div": "vak", "dl": "feiten", "dt": "vraag",
    "fieldset": "groep", "footer": "voet", "form": "formulier", "h1": "kop 1", "h2": "kop 2",
    "h3": "kop 3", "header": "kopvak", "img": "plaatje", "input": "invulveld", "label": "opschrift",
    "legend": "groepnaam", "li": "punt", "main": "inhoud", "nav": "wegwijzer",
    "noscript": "zonder script", "ol": "genummerde lijst", "option": "keuze", "p": "alinea",
    "section": "deel", "select": "keuzelijst", "span": "stukje", "strong": "vet",
    "summary": "klapkop", "svg": "tekening", "template": "slapend", "ul": "lijst",
}  # fmt: skip
# What only draws, or says the same on every drawing.
SILENT_PARTS = frozenset({"path", "style"})
SILENT_ON_DRAWINGS = frozenset({"viewbox", "aria-hidden", "focusable"})
ICON = "icoon-"
VOID = frozenset({"br", "hr", "img", "input", "link", "meta"})
# Where a long address may be broken.
MAY_BREAK = "wbr"
# Of a file that is packed: another version of what packs gives another sum.
SUM = re.compile(r"\b[0-9a-f]{64}\b")


def page_lines(html: str, part: str = "html") -> list[str]:
    """Give the lines of the part of a page within the element `part`, itself included."""
    reader = _Reader(part)
    reader.feed(html)
    reader.close()
    return [line for item in reader.found for line in item.lines()]


@dataclass
class _Item:
    tag: str
    attributes: list[tuple[str, str | None]]
    depth: int
    texts: list[str | _Item] = field(default_factory=list)

    def lines(self) -> list[str]:
        """Give this and all that stands in it; words before, between and after keep their place."""
        inside: list[str] = []
        first, rest = "", self.texts
        if rest and isinstance(rest[0], str):
            first, rest = rest[0], rest[1:]
        for one in rest:
            text = f"{'  ' * (self.depth + 1)}woorden: {one}"
            inside.extend([text] if isinstance(one, str) else one.lines())
        if self.tag in SILENT_PARTS:
            return inside
        return [f"{'  ' * self.depth}{self._name()}{f': {first}' if first else ''}", *inside]

    def _name(self) -> str:
        classes = dict(self.attributes).get("class") or ""
        if classes.startswith(ICON):
            return f"icoon {classes.removeprefix(ICON)}"
        shown = [
            _shown(name, value or "")
            for name, value in self.attributes
            if not (self.tag == "svg" and name in SILENT_ON_DRAWINGS)
        ]
        told = f" [{', '.join(filter(None, shown))}]" if any(shown) else ""
        return f"{WORDS.get(self.tag, self.tag)}{told}"


def _shown(name: str, value: str) -> str:
    if name == "class":
        return " ".join(f".{one}" for one in value.split())
    return f"{name} {value}" if value else name


class _Reader(HTMLParser):
    def __init__(self, part: str) -> None:
        super().__init__(convert_charrefs=True)
        self.part = part
        self.found: list[_Item] = []
        self.open: list[_Item] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if not self.open and tag != self.part:
            return
        if tag == MAY_BREAK:
            self.handle_data("|")
            return
        item = _Item(tag, attrs, len(self.open))
        if self.open:
            self.open[-1].texts.append(item)
        else:
            self.found.append(item)
        if tag not in VOID:
            self.open.append(item)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.open and self.open[-1].tag == tag:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        words = SUM.sub("(controlegetal)", " ".join(data.split()))
        if not (self.open and words):
            return
        texts = self.open[-1].texts
        if texts and isinstance(texts[-1], str):
            texts[-1] += words
        else:
            texts.append(words)
