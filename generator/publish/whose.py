"""Whose site stands in a folder, so that one map never takes the place of another unasked.

A site says in its register whose it is. A site of before there was one says it in the title of its
home page. Whatever else stands in a folder is no site of ours.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from pathlib import Path

from generator.reading.file_names import REGISTER_FILE, SourceFile
from generator.reading.registers import read_registers

HOME, REGISTER = "index.html", f"{REGISTER_FILE}.yml"
# Every page of ours, of all years, loads its script so.
_OURS = re.compile(rb'<script src="[^"]*assets/(?:kaart|begin)\.js" data-wortel=')
_TITLE = re.compile(r"<title>([^<]*)</title>")


@dataclass(frozen=True)
class Owner:
    """The map that a site was made of: its name, and its address where that is known.

    `before` are the addresses at which it stood.
    """

    name: str
    site: str = ""
    before: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Give it in words."""
        return f"{self.name} ({self.site})" if self.site else self.name

    def is_same(self, other: Owner) -> bool:
        """Tell whether this may be the same map."""
        known = self.site and other.site
        return self.name == other.name and (not known or not self._sites.isdisjoint(other._sites))

    @property
    def _sites(self) -> frozenset[str]:
        return frozenset(one.rstrip("/") for one in (self.site, *self.before))


def about_moved(there: Owner, name: str) -> str:
    """Say what to do when the site of a map called `name` moved, and this is where it stood.

    Empty for the site of a map with another name.
    """
    if there.name != name or not there.site:
        return ""
    return (
        "Is het de site van deze kaart, en is die verhuisd? Zet dan in dorp.yml: "
        f"'oude_adressen: {there.site}'. Dan blijven de codes op papier werken.\n"
    )


def owner_of(folder: Path) -> Owner | None:
    """Give whose site stands in a folder; None when no site of ours does, or it cannot be read."""
    found = read_registers([SourceFile(REGISTER, "", REGISTER_FILE, _bytes(folder / REGISTER))])
    if found.current and found.current.name:
        return Owner(found.current.name, found.current.site or "")
    home = _bytes(folder / HOME)
    if not _OURS.search(home):
        return None
    title = _TITLE.search(home.decode(errors="replace"))
    return Owner(html.unescape(title[1]) if title else "")


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""
