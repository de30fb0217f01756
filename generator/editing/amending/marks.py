"""The marks that the program itself types behind an example, and the line with which a draft waits.

In: the bytes of a file. Out: those bytes without a mark that is no longer true. A mark says that
nobody chose the answer yet; once somebody did, it would keep her from going on.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from generator.editing.spans import CannotEdit, opened
from generator.reading.examples import EXAMPLE_MARK, WAITS

_MARK = re.compile(rf"(?m)^(?P<key>[a-z_]+)(?P<rest>:.*\S)[ \t]+# ?{EXAMPLE_MARK}\b[^\r\n]*")
_OURS = (EXAMPLE_MARK, WAITS.partition("# ")[2], "deze plek wacht ook")


def is_ours(remark: str) -> bool:
    """Tell whether a remark, without its sign, is one that the program typed about a draft."""
    return remark.startswith(_OURS)


def marked(data: bytes) -> tuple[str, ...]:
    """Give the keys at the top of a file behind whose answer stands that it is an example."""
    return tuple(one["key"] for one in _MARK.finditer(data.decode("utf-8", errors="replace")))


def unmarked(data: bytes, keys: Collection[str]) -> bytes:
    """Give a file in which these keys have no mark any more, and all else is as it was.

    Raises `CannotEdit` for a file that says something else then.
    """
    text = data.decode()
    made = _MARK.sub(
        lambda found: f"{found['key']}{found['rest']}" if found["key"] in keys else found[0], text
    ).encode()
    if made != data and opened(made).content != opened(data).content:
        raise CannotEdit
    return made
