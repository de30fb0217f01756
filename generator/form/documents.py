"""A whole file as the block that the form is about, and back to how the file has it."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from generator.model.lists import Synonyms, Themes
from generator.problems import KeyPath

Block = dict[str, Any]


def block_of(model: type[BaseModel], content: Any) -> Block:
    """Give the block of fields in what a file says; a list of its own gets a name."""
    if model is Themes and isinstance(content, list):
        return {"themas": content}
    if model is Synonyms and isinstance(content, dict):
        rows = [{"woord": word, "betekent": meant} for word, meant in content.items()]
        return {"synoniemen": rows}
    return content if isinstance(content, dict) else {}


def content_of(model: type[BaseModel], block: Block, before: Any) -> Any:
    """Give what a file says with this block, in the shape it had `before`."""
    if model is Themes and not isinstance(before, dict):
        return block.get("themas", [])
    if model is Synonyms:
        rows = [one for one in block.get("synoniemen", []) if isinstance(one, dict)]
        return {one["woord"]: one.get("betekent", "") for one in rows if one.get("woord")}
    return block


def path_in(model: type[BaseModel], path: KeyPath, content: Any) -> KeyPath:
    """Give the path in the block of a path in the file."""
    if model is Themes and path and isinstance(path[0], int):
        return ("themas", *path)
    if model is Synonyms and path and isinstance(content, dict) and path[0] in content:
        return ("synoniemen", list(content).index(path[0]), "betekent", *path[1:])
    return path
