"""Whether a version of before may be published again: not when it names who is off the map now.

In: what the version held, who may be named today and what stands there now. Out: the reasons why
not. A name is compared
with what was noted then, and looked for in the files too, for a map knows more people than it
names.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from html import unescape
from pathlib import Path

from generator.carry.manifest import Manifest, mark_of
from generator.carry.versions import Kept
from generator.values.text import fold

_TAG = re.compile(r"<[^>]*>")
_READABLE = (".html", ".js", ".yml", ".ics", ".xml", ".json", ".txt")
_BETWEEN = re.compile(r"(?<=\d)[ ./()\u00a0\u2010-\u2015-]{1,3}(?=\d)")


def may_not_return(
    version: Kept, people: frozenset[str], signs: frozenset[str], numbers: frozenset[str]
) -> tuple[str, ...]:
    """Give who or what of a version may not be shown any more.

    `people` may be named now; `signs` are names and addresses that may not, `numbers` digits that
    may not. Raises `OSError` or `zipfile.BadZipFile` when the version cannot be read.
    """
    now = {fold(name) for name in people}
    gone = {name for name in version.snapshot.people or () if fold(name) not in now}
    looked_for = {fold(sign): sign for sign in signs if sign}
    for text in read_texts(version.zip):
        folded = fold(text)
        gone |= {sign for key, sign in looked_for.items() if key in folded}
        digits = _BETWEEN.sub("", text) if numbers else ""
        gone |= {number for number in numbers if number in digits}
    return tuple(sorted(gone))


def read_texts(packed: Path) -> Iterator[str]:
    """Give the texts in a site that we packed, as one reads them.

    Raises `OSError` or `zipfile.BadZipFile`.
    """
    with zipfile.ZipFile(packed) as file:
        for name in file.namelist():
            if name.endswith(_READABLE):
                yield from _as_read(file.read(name))


def no_longer_shown(
    version: Kept, there: Manifest, read: Callable[[str], bytes | None]
) -> tuple[str, ...]:
    """Give whom a version names while nothing that stands at the place does so any more.

    Somebody may have withdrawn in a folder that this computer never saw. `there` are the files at
    the place with their marks, `read` gives one of them. Only files in which she stood are looked
    in, and only those that are others now are read. Raises `OSError` or `zipfile.BadZipFile`.
    """
    looked_for = {name: _word(name) for name in version.snapshot.people or ()}
    found, others = set[str](), dict[str, set[str]]()
    with zipfile.ZipFile(version.zip) as file:
        for path in (one for one in file.namelist() if one.endswith(_READABLE) and one in there):
            data = file.read(path)
            named = _named(data, looked_for)
            if mark_of(data) == there[path]:
                found |= named
            else:
                others[path] = named
    for path, named in others.items():
        if missing := named - found:
            found |= _named(read(path) or b"", {name: looked_for[name] for name in missing})
    return tuple(sorted(looked_for.keys() - found))


def _word(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(fold(name))}(?!\w)")


def _named(data: bytes, looked_for: Mapping[str, re.Pattern[str]]) -> set[str]:
    texts = [fold(text) for text in _as_read(data)] if looked_for else []
    return {name for name, word in looked_for.items() if any(map(word.search, texts))}


def _as_read(data: bytes) -> Iterator[str]:
    text = data.decode(errors="replace")
    # In a tag stands what is said of a picture, and where a link leads.
    for read in (_TAG.sub("", text), " ".join(_TAG.findall(text))):
        yield " ".join(unescape(read).split())
