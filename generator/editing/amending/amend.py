"""A file that says something else, with every byte that was not touched as it was.

In: the bytes of a file and what it should say, as plain texts, lists and blocks. Out: its new
bytes. All is read back by the strict reader and compared; what does not come out as meant is never
given: then `CannotEdit` is raised.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import pairwise
from typing import Any

from generator.editing.amending.differences import Change, Gone, New, Put, applied, changes
from generator.editing.amending.fresh import ways_to_add
from generator.editing.amending.gone import ways_to_go
from generator.editing.amending.marks import unmarked
from generator.editing.amending.mistaken import ways_past_a_mistake
from generator.editing.amending.new_file import filled, is_empty
from generator.editing.amending.plain import as_read
from generator.editing.amending.texts import ways_to_retype
from generator.editing.amending.whole import ways_to_replace
from generator.editing.regions import Region
from generator.editing.spans import CannotEdit, TypedFile, opened, parts, sign_of_block
from generator.problems import KeyPath
from generator.yaml.nodes import Node, Scalar


def amended(data: bytes, content: Any) -> bytes:
    """Give the file that says `content`; the same bytes when it says so already.

    An empty file is filled. Raises `CannotEdit` when a change cannot be made with certainty.
    """
    wanted = as_read(content)
    if is_empty(data):
        return data if not wanted else filled(data, wanted)
    file = opened(data)
    found = list(changes(as_read(file.content), wanted))
    if not found:
        return data
    # Whoever gives an answer of her own has no example there any more.
    return unmarked(_with_all(data, file, found, wanted), {str(one.path[0]) for one in found})


def _with_all(data: bytes, file: TypedFile, found: list[Change], wanted: Any) -> bytes:
    with suppress(CannotEdit):
        return _all_at_once(file, found, wanted)
    for change in found:
        data = _changed(opened(data), change)
    if as_read(opened(data).content) != wanted:
        raise CannotEdit
    return data


def _ways(file: TypedFile, change: Change) -> Iterator[list[Region]]:
    if isinstance(change, New):
        yield from ways_to_add(file, change)
    elif isinstance(change, Gone):
        yield from ways_to_go(file, change.path)
    elif isinstance(change.value, str) and isinstance(file.at(change.path), Scalar):
        yield from ways_to_retype(file, change.path, change.value)
    else:
        yield from ways_to_replace(file, change.path, change.value)
    if file.errors and not isinstance(change, New):
        yield from ways_past_a_mistake(file, change)


def _all_at_once(file: TypedFile, found: list[Change], wanted: Any) -> bytes:
    """Make every change in its first way; reading back is most of the work."""
    first = (next(_ways(file, change), []) for change in reversed(found))
    regions = sorted((one for way in first for one in way), key=_place)
    if any(later.start < one.end for one, later in pairwise(regions)):
        raise CannotEdit
    made, new = _made(file, regions)
    if as_read(new.content) != wanted or new.errors > file.errors or new.notices > file.notices:
        raise CannotEdit
    return made


def _changed(file: TypedFile, change: Change) -> bytes:
    """Make one change; in a file with mistakes, if need be with what it stands in."""
    expected = applied(as_read(file.content), change)
    steps = range(len(change.path) - 1, -1, -1) if file.errors else ()
    around = (Put(change.path[:step], _at(expected, change.path[:step])) for step in steps)
    for one in (change, *around):
        with suppress(CannotEdit):
            return _in_the_first_way_that_fits(file, one, expected)
    raise CannotEdit


def _in_the_first_way_that_fits(file: TypedFile, change: Change, expected: Any) -> bytes:
    """Make one change as it reads as meant, if it can be without a word of the reader."""
    spare: list[bytes] = []
    for regions in _ways(file, change):
        with suppress(CannotEdit):
            made, new = _made(file, regions)
            if as_read(new.content) == expected and new.errors <= file.errors:
                if new.notices <= file.notices:
                    return made
                spare.append(made)
            elif new.errors < file.errors and _is_left(new, change, expected):
                # A field that stood there twice: the other one goes as well.
                spare.append(_changed(new, change))
    if not spare:
        raise CannotEdit
    return spare[0]


def _at(content: Any, path: KeyPath) -> Any:
    for step in path:
        content = content[step]
    return content


def _is_left(file: TypedFile, change: Change, expected: Any) -> bool:
    """Tell whether a field that went is all that there still is to take away."""
    left = list(changes(as_read(file.content), expected))
    return isinstance(change, Gone) and left == [change]


def _made(file: TypedFile, regions: list[Region]) -> tuple[bytes, TypedFile]:
    """Give the bytes of a file with these regions changed, and how they read."""
    made = with_regions(file, regions)
    new = opened(made)
    at_end = any(one.end == len(file.text) for one in regions)
    if at_end and not made.endswith((b"\n", b"\r")) and _ends_with_lines(new, new.node):
        # Other readers only count the end of the last line when it is there.
        made += file.newline.encode()
    return made, new


def _ends_with_lines(file: TypedFile, node: Node) -> bool:
    """Tell whether the last text in a file is one below a sign, and has an end of its last line."""
    inside = [one for _, one in parts(node)]
    if inside:
        return _ends_with_lines(file, inside[-1])
    if not isinstance(node, Scalar) or not node.text.endswith("\n"):
        return False
    return node.quoted and sign_of_block(file.text, file.place(node.mark)) != ""


def with_regions(file: TypedFile, regions: Iterable[Region]) -> bytes:
    """Give the bytes of a file with these regions changed; of two at one place in their order."""
    text = file.text
    for one in sorted(regions, key=_place)[::-1]:
        text = f"{text[: one.start]}{one.text}{text[one.end :]}"
    return (file.bom + text).encode()


def _place(region: Region) -> tuple[int, int]:
    return region.start, region.end
