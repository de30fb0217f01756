"""A value as a supporter would type it: the one writer of YAML for examples, new files and edits.

In: text, lists and blocks of text. Out: what to type, with quotes only where they are needed. The
strict reader makes the same value of it again, without a word about it, as long as everything in
it can be seen: what cannot, it refuses.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

# Signs that begin something else than a text, and what ends or changes a text further on.
_BEGINS = r"[:#&*!|>'\"%@`,\[\]{}?\u2018-\u201f]|-(?: |$)"
_ELSEWHERE = re.compile(rf"^(?:{_BEGINS}|[ ]|$)|: |:$| #| $")
_INSIDE = re.compile(r"[,\[\]{}]|:\?")
_LIKE_A_FIELD = re.compile(r"[\w-]+:")
_PLAIN_KEY = re.compile(r"[^\W_][\w-]*")
_WIDEST = 110
_PLAIN_LINE = re.compile(r"[^ \n].*")
# What holds a family of emoji together, and pictures that Python has no name for yet.
_JOINED = re.compile("(?<=[^\\s\\[{,])[\u200c\u200d]|[\U0001f000-\U0001fbff]")


class InQuotes(str):
    """A text that is typed between quotes because those beside it are; `sign` is which."""

    sign: str

    def __new__(cls, text: str, sign: str) -> InQuotes:
        """Make one."""
        made = super().__new__(cls, text)
        made.sign = sign
        return made


def can_be_seen(text: str) -> bool:
    """Tell whether a line of text may be typed as it is: each sign shows, or joins two that do."""
    return _JOINED.sub("", text).isprintable()


def typed_out(value: Any, *, inside: bool = False) -> str:
    """Give a value on one line; `inside` says that it stands between brackets or braces."""
    if isinstance(value, dict):
        parts = (f"{typed_key(key)}: {typed_out(part, inside=True)}" for key, part in value.items())
        return f"{{{', '.join(parts)}}}"
    if isinstance(value, list):
        return f"[{', '.join(typed_out(part, inside=True) for part in value)}]"
    text = str(value)
    if isinstance(value, InQuotes):
        return single_quoted(text) if value.sign == "'" and can_be_seen(text) else quoted(text)
    plain = can_be_seen(text) and not _ELSEWHERE.search(text)
    return text if plain and not (inside and _INSIDE.search(text)) else in_quotes(text)


def typed_item(value: Any) -> list[str]:
    """Give the lines of an item after its dash, where a text may not look like a field."""
    if isinstance(value, dict) and value:
        return [line for key, part in value.items() for line in typed_lines(key, part)]
    return [_after_dash(value)]


def typed_row(value: Any) -> list[str]:
    """Give the lines of an item with its dash: on one line when it fits, else field by field."""
    line = _after_dash(value)
    short = len(line) <= _WIDEST and not (isinstance(value, dict) and _has_lines(value))
    first, *more = [line] if short else typed_item(value)
    return [f"- {first}", *indented(more)]


def _has_lines(value: Any) -> bool:
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return "\n" in value if isinstance(value, str) else any(map(_has_lines, parts))


def _after_dash(value: Any) -> str:
    like_a_field = isinstance(value, str) and _LIKE_A_FIELD.match(value)
    return in_quotes(value) if like_a_field else typed_out(value)


def typed_lines(key: str, value: Any) -> list[str]:
    """Give the lines of a field, in the way the supporter's other files are written."""
    if isinstance(value, dict) and value:
        inner = (line for name, part in value.items() for line in typed_lines(name, part))
        return [f"{typed_key(key)}:", *indented(inner)]
    if isinstance(value, list) and any(isinstance(item, dict) for item in value):
        rows = [typed_row(item) for item in value]
        return [f"{typed_key(key)}:", *indented(line for row in rows for line in row)]
    if isinstance(value, str) and (block := typed_block(value)):
        sign, *lines = block
        return [f"{typed_key(key)}: {sign}", *indented(lines)]
    return [f"{typed_key(key)}: {typed_out(value)}"]


def typed_block(text: str, *, alone: bool = False) -> list[str]:
    """Give a text of several lines below the sign `|`; nothing when it cannot be typed so.

    With `alone` a single line will do.
    """
    *lines, last = text.split("\n")
    if last:
        lines, sign = [*lines, last], "|-"
    else:
        sign = "|"
    is_block = len(lines) > (not alone) and all(can_be_seen(line) for line in lines)
    ends_well = is_block and _PLAIN_LINE.match(lines[0]) and lines[-1].strip()
    return [sign, *lines] if ends_well else []


def indented(lines: Iterable[str]) -> Iterator[str]:
    """Give lines one step further from the margin."""
    return (f"  {line}" if line else "" for line in lines)


def typed_key(key: str) -> str:
    """Give the name of a field; a word of residents may need quotes."""
    return key if _PLAIN_KEY.fullmatch(key) else quoted(key)


def in_quotes(text: str) -> str:
    """Give a text between the quotes that leave most of it as it is."""
    escapes = can_be_seen(text) and ('"' in text or "\\" in text)
    return single_quoted(text) if escapes else quoted(text)


def single_quoted(text: str) -> str:
    """Give a text between single quotes, in which nothing but that quote is special."""
    return "'{}'".format(text.replace("'", "''"))


def quoted(text: str) -> str:
    """Give a text between double quotes, on one line."""
    return json.dumps(text, ensure_ascii=False)


def quoted_throughout(value: Any) -> str:
    """Give a value on one line with every text between double quotes: never read otherwise."""
    if isinstance(value, dict):
        parts = (f"{quoted(key)}: {quoted_throughout(part)}" for key, part in value.items())
        return f"{{{', '.join(parts)}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(quoted_throughout, value))}]"
    return quoted(str(value))
