"""Our pages as somebody would write them in Markdown: the same words, headings, lists and links."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_SPACE = re.compile(r"\s+")
_BLOCKS = frozenset(
    "p div section article header ul ol dl dt dd table tr nav form h1 h2 h3 h4".split()
)
_HEADINGS = {"h1": "# ", "h2": "## ", "h3": "### ", "h4": "#### "}
# Nobody reads these: pictures, scripts, and what a script has yet to take out of a template.
_UNREAD = frozenset(("svg", "script", "style", "template"))


def markdown(html: str) -> str:
    """Give the text of a page as Markdown."""
    writer = _Writer()
    writer.feed(html)
    writer.close()
    blocks = ("".join(block).strip() for block in writer.blocks)
    return "\n\n".join(block for block in blocks if block.strip("#-* ")) + "\n"


class _Writer(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[list[str]] = [[]]
        self._unread = 0
        self._links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNREAD:
            self._unread += 1
        elif tag in _BLOCKS:
            self.blocks.append([_HEADINGS.get(tag, "")])
        elif tag == "li":
            self.blocks.append(["- "])
        elif tag == "a":
            self._links.append(dict(attrs).get("href") or "")
            self._write("[")
        elif tag in {"strong", "b"}:
            self._write("**")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNREAD:
            self._unread -= 1
        elif tag in _BLOCKS or tag == "li":
            self.blocks.append([])
        elif tag == "a" and self._links:
            self._write(f"]({self._links.pop()})")
        elif tag in {"strong", "b"}:
            self._write("**")

    def handle_data(self, data: str) -> None:
        self._write(_SPACE.sub(" ", data))

    def _write(self, text: str) -> None:
        if not self._unread:
            self.blocks[-1].append(text)
