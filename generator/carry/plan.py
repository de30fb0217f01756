"""What to send, in which order, and what to remove: worked out from two lists, touching nothing.

Assets go first, for pages need them; then pages, then the front page, and last what the site says
of itself. Removed is only what we once put there, and last of all.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from generator.carry.manifest import LIST, VERSION, Manifest

HOME = "index.html"


@dataclass(frozen=True)
class Plan:
    """The files to put in place, in order, and those to remove, in order."""

    put: tuple[str, ...]
    remove: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Tell whether all is there already."""
        return not (self.put or self.remove)


def plan(wanted: Manifest, there: Manifest) -> Plan:
    """Give what has to happen before a place that holds `there` holds `wanted`.

    `there` are only files of ours. Where capitals make no difference, a file that only got another
    name in that way is one file: such a name is never removed.
    """
    put = sorted((path for path, mark in wanted.items() if there.get(path) != mark), key=_turn)
    names = {_one_name(path) for path in wanted}
    gone = [path for path in there if path not in wanted and _one_name(path) not in names]
    return Plan(tuple(put), tuple(sorted(gone, key=_last_turn)))


def renamed_only(wanted: Manifest, there: Manifest) -> tuple[str, ...]:
    """Give the files of `there` that `wanted` has with other capitals only."""
    names = {_one_name(path) for path in wanted}
    return tuple(path for path in there if path not in wanted and _one_name(path) in names)


def clashes(wanted: Manifest) -> tuple[tuple[str, str], ...]:
    """Give the pairs of files that are one where capitals make no difference."""
    seen: dict[str, str] = {}
    found = []
    for path in sorted(wanted):
        other = seen.setdefault(_one_name(path), path)
        if other != path:
            found.append((other, path))
    return tuple(found)


def _turn(path: str) -> tuple[int, str]:
    order = {HOME: 2, VERSION: 3, LIST: 4}
    return order.get(path, 1 if path.endswith(".html") else 0), path


def _last_turn(path: str) -> tuple[int, str]:
    """Let pages go before what they show."""
    return -_turn(path)[0], path


def _one_name(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()
