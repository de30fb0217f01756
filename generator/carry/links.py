"""Which links to other sites lead nowhere, asked politely: little and slowly."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from html import unescape
from pathlib import Path
from urllib.parse import urldefrag, urlsplit

from generator.carry.live import status_of

_LINK = re.compile(r'\shref="(https?://[^"]+)"')
MOST = 500
"""How many links are asked after at one time."""
_PAUSE = 0.5
_DEAD = frozenset({404, 410})
# A host that does not take the short question gets the long one.
_ASK_AGAIN = frozenset({0, 400, 403, 404, 405, 410, 501})


def outside_links(site: Path, own: str) -> dict[str, str]:
    """Give each address of another site with the first page on which it stands."""
    found: dict[str, str] = {}
    ours = urlsplit(own).hostname
    for path in sorted(site.rglob("*.html")):
        for link in _LINK.findall(path.read_text(encoding="utf-8", errors="replace")):
            address = urldefrag(unescape(link))[0]
            if urlsplit(address).hostname not in {ours, None}:
                found.setdefault(address, path.relative_to(site).as_posix())
    return found


def dead_links(
    links: Mapping[str, str], pause: Callable[[float], None] = time.sleep
) -> tuple[dict[str, str], int]:
    """Give the links that lead nowhere with why, and of how many nobody could tell."""
    dead, unknown, last = dict[str, str](), 0, ""
    for address in sorted(links, key=lambda one: urlsplit(one).hostname or ""):
        host = urlsplit(address).hostname or ""
        if host == last:
            pause(_PAUSE)
        last = host
        status = status_of(address, "HEAD")
        if status in _ASK_AGAIN:
            status = status_of(address, "GET")
        if status in _DEAD:
            dead[address] = "bestaat niet meer"
        elif status == 0:
            dead[address] = "antwoordt niet"
        elif status >= 400:
            unknown += 1
    return dead, unknown
