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

from generator.editing.amending.differences import Change, Gone, New, applied, changes
from generator.editing.amending.fresh import ways_to_add
from generator.editing.amending.gone import ways_to_go
from generator.editing.amending.texts import ways_to_retype
from generator.editing.amending.whole import ways_to_replace
from generator.editing.regions import Region
from generator.editing.spans import CannotEdit, TypedFile, opened
from generator.model.typed import quoted_throughout, typed_key, typed_lines
from generator.yaml.nodes import Scalar
from generator.yaml.unseen import clean, clean_name

_SURROGATES = dict.fromkeys(range(55296, 57344))


def amended(data: bytes, content: Any) -> bytes:
    """Give the file that says `content`; the same bytes when it says so already.

    An empty file is filled. Raises `CannotEdit` when a change cannot be made with certainty.
    """
    wanted = as_read(content)
    if is_empty(data):
        return data if not wanted else _below(data, wanted)
    file = opened(data)
    found = list(changes(file.content, wanted))
    if not found:
        return data
    with suppress(CannotEdit):
        return _all_at_once(file, found, wanted)
    for change in found:
        data = _changed(opened(data), change)
    if opened(data).content != wanted:
        raise CannotEdit
    return data


def typed_file(content: Any) -> bytes:
    """Give a new file as a supporter would type it; nothing in it gives no bytes.

    Raises `CannotEdit` when no file can say this.
    """
    wanted = as_read(content)
    return _below(b"", wanted) if wanted else b""


def as_read(content: Any) -> Any:
    """Give plain content as the reader would give it: every text without what nobody can see.

    Line ends are those of a file, and what no file can hold is left out.
    """
    if isinstance(content, dict):
        return {clean_name(str(key)): as_read(value) for key, value in content.items()}
    if isinstance(content, list | tuple):
        return [as_read(value) for value in content]
    text = str(content).translate(_SURROGATES)
    return clean(text.replace("\r\n", "\n").replace("\r", "\n"))


def is_empty(data: bytes) -> bool:
    """Tell whether there is nothing in a file but empty lines and remarks."""
    lines = data.removeprefix(b"\xef\xbb\xbf").split(b"\n")
    return all(not line.strip() or line.lstrip().startswith(b"#") for line in lines)


def _below(data: bytes, wanted: Any) -> bytes:
    """Give a file without fields with these below what stands in it."""
    if not isinstance(wanted, dict):
        raise CannotEdit
    newline = "\r\n" if b"\r\n" in data else "\n"
    above = data.decode()
    if above.strip("\ufeff") and not above.endswith("\n"):
        above += newline
    as_usual = [line for key, value in wanted.items() for line in typed_lines(key, value)]
    careful = [f"{typed_key(key)}: {quoted_throughout(value)}" for key, value in wanted.items()]
    for lines in (as_usual, careful):
        made = (above + "".join(f"{line}{newline}" for line in lines)).encode()
        if opened(made).content == wanted:
            return made
    raise CannotEdit


def _ways(file: TypedFile, change: Change) -> Iterator[list[Region]]:
    if isinstance(change, Gone):
        return ways_to_go(file, change.path)
    if isinstance(change, New):
        return ways_to_add(file, change)
    if isinstance(change.value, str) and isinstance(file.at(change.path), Scalar):
        return ways_to_retype(file, change.path, change.value)
    return ways_to_replace(file, change.path, change.value)


def _all_at_once(file: TypedFile, found: list[Change], wanted: Any) -> bytes:
    """Make every change in its first way; reading back is most of the work."""
    regions = [region for change in found for region in next(_ways(file, change), [])]
    regions.sort()
    for one, following in pairwise(regions):
        if following.start < one.end or following.start == one.start:
            raise CannotEdit
    made = with_regions(file, regions)
    new = opened(made)
    if new.content != wanted or new.errors > file.errors or new.notices > file.notices:
        raise CannotEdit
    return made


def _changed(file: TypedFile, change: Change) -> bytes:
    """Make one change in the first way that reads as meant, without a word of the reader."""
    expected = applied(file.content, change)
    spare: bytes | None = None
    for regions in _ways(file, change):
        made = with_regions(file, regions)
        with suppress(CannotEdit):
            new = opened(made)
            if new.content != expected:
                continue
            if new.errors <= file.errors and new.notices <= file.notices:
                return made
            spare = spare or made
    if spare is None:
        raise CannotEdit
    return spare


def with_regions(file: TypedFile, regions: Iterable[Region]) -> bytes:
    """Give the bytes of a file with these regions changed."""
    text = file.text
    for one in sorted(regions, reverse=True):
        text = f"{text[: one.start]}{one.text}{text[one.end :]}"
    return (file.bom + text).encode()
