"""Finding a place in a node by its path, and the plain value of a node."""

from __future__ import annotations

from typing import Any

from generator.located.report import Path
from generator.nodes import Entry, Mapping, Mark, Node, Scalar, Sequence


def mark_at(node: Node, path: Path) -> Mark:
    """Give the place of the value at a path, or of the nearest parent that exists."""
    return _walk(node, path)[0].mark


def key_mark_at(node: Node, path: Path) -> Mark:
    """Give the place of the field name at a path; for a list item, of the item itself.

    Without such a field this is the name of the nearest parent that exists.
    """
    value, entry = _walk(node, path)
    return entry.key.mark if entry else value.mark


def plain(node: Node) -> Any:
    """Give a node as text, list and dict, with nothing but text inside."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {entry.key.text: plain(entry.value) for entry in node.entries}


def _walk(node: Node, path: Path) -> tuple[Node, Entry | None]:
    """Follow a path as far as it exists; give the value there and the entry that holds it."""
    entry: Entry | None = None
    for step in path:
        if isinstance(node, Mapping):
            inner = next((e for e in node.entries if e.key.text == step), None)
            if inner is None:
                break
            entry, node = inner, inner.value
        elif isinstance(node, Sequence) and isinstance(step, int) and 0 <= step < len(node.items):
            entry, node = None, node.items[step]
        else:
            break
    return node, entry
