"""What belongs with an entry: others with the same first theme, those with most in common first.

To compare every entry with every other takes four times as long on a map twice as large. So each
entry stands on shelves: one for every combination of themes, kern and place that it answers to. A
shelf takes only the first few. No more are needed: whatever stands earlier on a shelf has at least
as much in common with who looks there, and comes earlier on the map.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from generator.views.parts import EntryView

MOST = 4
# An entry with more themes would need a shelf for thousands of combinations, so it is compared
# with everything under its first theme, and everything there with it.
MOST_THEMES = 4
_Shelf = tuple[tuple[str, ...], str, str]


class Shelves:
    """Finds what belongs with an entry; made once for all entries of a map."""

    def __init__(self, entries: Iterable[EntryView]) -> None:
        self._shelves: dict[_Shelf, list[int]] = {}
        self._under: dict[str, list[int]] = {}
        self._broad: dict[str, list[int]] = {}
        self._entries = tuple(entries)
        for number, entry in enumerate(self._entries):
            self._under.setdefault(entry.theme.id, []).append(number)
            if _is_broad(entry):
                self._broad.setdefault(entry.theme.id, []).append(number)
                continue
            for key in _keys(entry):
                shelf = self._shelves.setdefault(key, [])
                # One more than is shown, because an entry does not belong with itself.
                if len(shelf) <= MOST:
                    shelf.append(number)

    def nearest(self, entry: EntryView) -> tuple[EntryView, ...]:
        """Give at most four others, those with most in common first, else in their own order."""
        near = (
            (-_in_common(entry, self._entries[number]), number)
            for number in self._candidates(entry)
            if self._entries[number].id != entry.id
        )
        return tuple(self._entries[number] for _, number in sorted(near)[:MOST])

    def _candidates(self, entry: EntryView) -> Iterable[int]:
        if _is_broad(entry):
            return self._under.get(entry.theme.id, ())
        found = set(self._broad.get(entry.theme.id, ()))
        return found.union(*(self._shelves.get(key, ()) for key in _keys(entry)))


def _is_broad(entry: EntryView) -> bool:
    return len(entry.themes) > MOST_THEMES


def _keys(entry: EntryView) -> Iterator[_Shelf]:
    """Give the shelves of an entry: some of its themes, with or without a kern and its place.

    The first theme is part of each.
    """
    first, *more = (theme.id for theme in entry.themes)
    others = sorted(set(more) - {first})
    places = ("", entry.place.link.id) if entry.place else ("",)
    for size in range(len(others) + 1):
        for themes in combinations(others, size):
            for kern in ("", *entry.kernen):
                yield from (((first, *themes), kern, place) for place in places)


def _in_common(one: EntryView, other: EntryView) -> int:
    """Count what two entries share: a theme counts twice, a place and a kern once."""
    themes = len({theme.id for theme in one.themes} & {theme.id for theme in other.themes})
    here = one.place.link.id if one.place else ""
    same_place = bool(here and other.place and other.place.link.id == here)
    return 2 * themes + same_place + bool(set(one.kernen) & set(other.kernen))
