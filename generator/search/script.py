"""The scripts the browser gets: the ranking, the screen that uses it, and the index."""

from __future__ import annotations

import json
from pathlib import Path

from generator.search.index import Index

ASSETS = Path(__file__).parents[2] / "content" / "assets"
RANKING = "zoeken.js"
SCREEN = "zoeken-scherm.js"
INDEX = "zoekindex.js"


def index_script(index: Index) -> str:
    """Give the index as a classic script that sets `window.KAARTINDEX`.

    A script and not JSON, because pages from a disk may not fetch. No "</" and no line
    separators stay in it, so that it is safe wherever it is put.
    """
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    for sign, escape in (("</", "<\\/"), ("\u2028", "\\u2028"), ("\u2029", "\\u2029")):
        text = text.replace(sign, escape)
    return f"window.KAARTINDEX={text};\n"


def shipped(script: str) -> str:
    """Give a script of ours without its remarks and indentation, as the site serves it.

    A remark is a line that begins with "//"; nothing else is touched, so that what runs is
    what was written.
    """
    lines = (line.strip() for line in script.splitlines())
    return "".join(f"{line}\n" for line in lines if line and not line.startswith("//"))


def ranking_script(folder: Path = ASSETS) -> str:
    """Give the ranking as the site serves it, in `assets/zoeken.js`."""
    return shipped((folder / RANKING).read_text(encoding="utf-8"))


def screen_script(folder: Path = ASSETS) -> str:
    """Give the search fields and the finder as the site serves them."""
    return shipped((folder / SCREEN).read_text(encoding="utf-8"))
