"""The hand-written pages in `content/`, as plain text for the search."""

from __future__ import annotations

import re
from pathlib import Path

from generator.search_content import TextPage

_MARKS = re.compile(r"[*_`#>]+|\[([^\]]*)\]\([^)]*\)")


def hand_written(folder: Path) -> tuple[TextPage, ...]:
    """Give the pages directly in `folder`: their address, title and text without marks."""
    return tuple(
        text_page(path.stem, path.read_text(encoding="utf-8"))
        for path in sorted(folder.glob("*.md"))
    )


def text_page(stem: str, markdown: str) -> TextPage:
    """Give one page; its title is the first heading, or else its file's name."""
    heading, _, rest = markdown.lstrip().partition("\n")
    title = heading.removeprefix("# ").strip() if heading.startswith("# ") else stem
    body = rest if heading.startswith("# ") else markdown
    plain = " ".join(_MARKS.sub(lambda match: match[1] or "", body).split())
    return TextPage(f"{stem}/", title, plain)
