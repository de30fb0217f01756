"""The words that differ in a text over several lines, so that her other lines stay as they are.

In: a text as typed and as read, and the text that should stand there. Out: the letters to replace,
or nothing where words do not stand as they are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.editing.regions import Region

_WORD = re.compile(r"\S+")


def changed_words(start: int, typed: str, before: str, after: str) -> Iterator[Region]:
    """Give the region, if there is one; `start` is where the text stands in its file."""
    old, new = before.split(), after.split()
    end = before[len(before.rstrip("\n")) :]
    if " ".join(old) + end != before or " ".join(new) + end != after or not new:
        return
    found = list(_WORD.finditer(typed))
    if found[0][0][0] in "|>":
        found.pop(0)
    if [one[0] for one in found] != old:
        return
    first, last = _alike(old, new), _alike(old[::-1], new[::-1])
    last = min(last, len(old) - first, len(new) - first)
    if not first + last:
        return
    gone, fresh = found[first : len(old) - last], " ".join(new[first : len(new) - last])
    if gone and fresh:
        yield Region(start + gone[0].start(), start + gone[-1].end(), fresh)
    elif first:
        place = found[first - 1].end()
        yield Region(
            start + place, start + (gone[-1].end() if gone else place), fresh and f" {fresh}"
        )
    else:
        begin, stop = found[0].start(), found[len(gone)].start()
        yield Region(start + begin, start + stop, fresh and f"{fresh} ")


def _alike(one: list[str], other: list[str]) -> int:
    """Give how many words at the start are the same."""
    return next(
        (number for number, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
