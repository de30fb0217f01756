"""A whole file as the block that the form is about, and back to how the file has it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import BaseModel

from generator.model.lists import Synonyms, Themes
from generator.problems import KeyPath

Block = dict[str, Any]


def block_of(model: type[BaseModel], content: Any) -> Block:
    """Give the block of fields in what a file says; a list of its own gets a name."""
    if model is Themes and isinstance(content, list):
        return {"themas": content}
    if model is Synonyms and isinstance(content, dict) and not _is_block(content):
        rows = [{"woord": word, "betekent": meant} for word, meant in content.items()]
        return {"synoniemen": rows}
    return content if isinstance(content, dict) else {}


def content_of(model: type[BaseModel], block: Block, before: Any) -> Any:
    """Give what a file says with this block, in the shape it had `before`."""
    if model is Themes and not isinstance(before, dict):
        return block.get("themas", [])
    if model is Synonyms:
        rows = [one for one in block.get("synoniemen", []) if isinstance(one, dict)]
        return _by_word(rows)
    return block


def _by_word(rows: Iterable[Block]) -> Block:
    """Give what each word means; what means something and has no word stays, to be told so."""
    found: Block = {}
    for one in rows:
        word, meant = one.get("woord") or "", one.get("betekent", "")
        if word:
            found[word] = meant
        elif meant:
            found[word] = [*_listed(found.get(word)), *_listed(meant)]
    return found


def _listed(value: Any) -> list[Any]:
    """Give what stands in a list, or the one that stands there without."""
    return value if isinstance(value, list) else [value] if value else []


def path_in(model: type[BaseModel], path: KeyPath, content: Mapping[str, Any]) -> KeyPath:
    """Give the path in a block of a path in its file."""
    if model is Themes and path and isinstance(path[0], int):
        return ("themas", *path)
    if model is Synonyms and path and path[0] != "synoniemen":
        words = [one.get("woord") for one in content.get("synoniemen", [])]
        if path[0] in words:
            part = "betekent" if path[0] else "woord"
            return ("synoniemen", words.index(path[0]), part, *path[1:])
    return path


def _is_block(content: Block) -> bool:
    rows = content.get("synoniemen")
    return len(content) == 1 and isinstance(rows, list) and all(isinstance(r, dict) for r in rows)
