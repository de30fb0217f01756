"""Whether a version of before may be published again: not when it names who is off the map now.

In: what the version held and who may be named today. Out: the reasons why not. A name is compared
with what was noted then, and looked for in the files too, for a map knows more people than it
names.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from html import unescape
from pathlib import Path

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
                text = file.read(name).decode(errors="replace")
                # In a tag stands what is said of a picture, and where a link leads.
                for read in (_TAG.sub("", text), " ".join(_TAG.findall(text))):
                    yield " ".join(unescape(read).split())
