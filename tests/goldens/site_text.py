"""Turn a built site into lines: each page by its name, and what stands around all of them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from goldens.page_text import page_lines

# How many bytes a booklet takes depends on who packs it.
_BYTES = re.compile(r", [\d,]+ [kM]B$")
# Pages of which all that stands around the words is shown too: each has another shell.
_SHELLS = frozenset({"", "zoeken/", "zoeken/oefenen/", "diensten/maaltijd/"})

# With the holidays at the end of the year among them.
_WEEKS = 8

_MARK = re.compile(r"-[0-9a-f]{16}\.bin$")


def site_lines(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """Give each page of a built site, and what else residents' browsers get, by its name."""
    ways: list[str] = []
    for file in sorted(folder.rglob("*.html")):
        html = file.read_text(encoding="utf-8")
        address = file.relative_to(folder).as_posix().removesuffix("index.html")
        if 'http-equiv="refresh"' in html:
            ways += [address, *page_lines(html), ""]
        else:
            lines = [_BYTES.sub("", line) for line in _page(html)]
            yield _golden(address), lines
        if address in _SHELLS:
            yield f"omlijsting--{_golden(address)}", _around(html)
    yield "doorgangen", ways
    yield "kaartjes", [line for told in _told(folder / "assets/kaartjes") for line in _cards(told)]
    yield "dagen", list(_days(folder / "assets/dagen"))
    yield "kleuren", (folder / "assets/kleuren.css").read_text("utf-8").splitlines()
    drawn = (folder / "assets/icoontjes.css").read_text("utf-8").splitlines()
    yield "icoontjes", [line for line in drawn if line.startswith(".")]
    yield "sitemap", (folder / "sitemap.xml").read_text("utf-8").splitlines()
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    # A pack for devices is named by what is in it, which any change of a page changes.
    places = (path.relative_to(folder).as_posix() for path in files)
    yield "bestanden", [_MARK.sub("-….bin", place) for place in places]


def _told(folder: Path) -> Iterator[Any]:
    """Give what each script in a folder hands to the page that fetches it."""
    for file in sorted(folder.glob("*.js")):
        yield json.loads(_handed(file))


def _days(folder: Path) -> Iterator[str]:
    """Give what happens in the first weeks, and for each thing the runs of its dates."""
    for file in sorted(folder.glob("20*.js"))[:_WEEKS]:
        first, known = json.loads(f"[{_handed(file)}]")
        for after, start, end, thing, place, *note in known["times"]:
            day = date.fromisoformat(first) + timedelta(days=after)
            names = (known["entries"][thing][1], known["places"][place][0], *note)
            yield f"{day} {start}-{end} {', '.join(filter(None, names))}"
    for told in _told(folder / "van"):
        for id_, known in sorted(told.items()):
            yield f"{id_} {json.dumps(known, ensure_ascii=False)}"


def _handed(file: Path) -> str:
    return file.read_text(encoding="utf-8").partition("(")[2].rpartition(")")[0]


def _cards(html: str) -> list[str]:
    return page_lines(f"<html>{html}</html>")


def _golden(address: str) -> str:
    return address.removesuffix(".html").strip("/").replace("/", "--") or "voorpagina"


def _page(html: str) -> list[str]:
    """Give what is special about the head of a page, where the menu says you are, and its words."""
    special = ("title", "meta [name description", "meta [name robots", "meta [http-equiv refresh")
    head = [line.strip() for line in page_lines(html, "head")]
    body = page_lines(html, "body")
    return [
        *(line for line in head if line.startswith(special)),
        body[0],
        *(line.strip() for line in page_lines(html, "header") if "aria-current" in line),
        *page_lines(html, "main"),
    ]


def _around(html: str) -> list[str]:
    """Give all that stands around the words of a page."""
    head, _, rest = html.partition("<main")
    return page_lines(f"{head}{rest.partition('</main>')[2]}")
