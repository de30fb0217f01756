"""Writing in a file that everything was asked again, and leaving every other byte as it was."""

from __future__ import annotations

import re
from datetime import date

from generator.yaml import as_value, read
from generator.yaml.nodes import Entry, Mapping, Scalar

KEY = "gecontroleerd"
BOM = "\ufeff"
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_VALUE = re.compile(
    r"""(?P<quote>["'])[^"'\r\n]*(?P=quote)|[^#\r\n]*?(?=[ \t]*(?:[ \t]#|[\r\n]|$))"""
)


class CannotNote(Exception):  # noqa: N818 - reads as what it is where it is raised
    """A file in which the date cannot be set without touching something else."""


def noted(data: bytes, day: date) -> bytes:
    """Give a file with the date of its last check set, and every other byte as it was.

    Raises `CannotNote` when that is not certain.
    """
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise CannotNote from error
    node, _ = read("", data)
    if not isinstance(node, Mapping):
        raise CannotNote
    entry = next((one for one in node.entries if one.key.text == KEY), None)
    changed = _replaced(text, entry, day) if entry else _added(text, day)
    again, _ = read("", changed.encode())
    if not isinstance(again, Mapping) or _others(again) != _others(node):
        raise CannotNote
    if [_text(one) for one in again.entries if one.key.text == KEY] != [day.isoformat()]:
        raise CannotNote
    return changed.encode()


def _replaced(text: str, entry: Entry, day: date) -> str:
    mark = entry.value.mark
    bom = BOM if text.startswith(BOM) else ""
    lines = _LINE.findall(text.removeprefix(BOM))
    line = lines[mark.line - 1]
    found = _VALUE.match(line, mark.column - 1)
    if found is None:
        raise CannotNote
    quote = found["quote"] or ""
    before, after = line[: found.start()], line[found.end() :]
    space = "" if before.endswith((" ", "\t")) else " "
    lines[mark.line - 1] = f"{before}{space}{quote}{day.isoformat()}{quote}{after}"
    return bom + "".join(lines)


def _added(text: str, day: date) -> str:
    newline = "\r\n" if "\r\n" in text else "\n"
    end = "" if text.endswith("\n") else newline
    return f"{text}{end}{KEY}: {day.isoformat()}{newline}"


def _others(node: Mapping) -> list[tuple[str, object]]:
    return [(one.key.text, as_value(one.value)) for one in node.entries if one.key.text != KEY]


def _text(entry: Entry) -> str:
    return entry.value.text if isinstance(entry.value, Scalar) else ""
