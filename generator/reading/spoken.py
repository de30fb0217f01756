"""A path in a file at the top of the map as somebody would say it: thema 2 (eten), kleur."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from generator.yaml.nodes import Mapping as MappingNode
from generator.yaml.nodes import Node, Scalar, Sequence

_ONE_OF: Mapping[str, str] = MappingProxyType(
    {
        "themas": "thema",
        "kernen": "kern",
        "ondersteuners": "ondersteuner",
        "noodnummers": "noodnummer",
        "zoekproeven": "zoekproef",
        "signalen": "signaal",
    }
)
_FIRST = re.compile(r"(\w*)\[(\d+)\]")
_STEP = re.compile(r"\[(\d+)\](?:\.|$)")


def spoken(key: str, root: str, node: Node | None) -> str:
    """Give a path such as `ondersteuners[1].telefoon` as 'ondersteuner 1 (anneke), telefoon'.

    `root` is the name of the file: what a list without a name of its own is a list of.
    """
    first = _FIRST.match(key)
    named = _ONE_OF.get(first[1] or root) if first else None
    if first and named:
        number = int(first[2])
        name = _name(_item(node, first[1], number))
        rest = key[first.end() :].removeprefix(".")
        key = f"{named} {number}{name}{', ' if rest else ''}{rest}"
    return _STEP.sub(lambda step: f" {step[1]}, ", key).removesuffix(", ")


def _item(node: Node | None, key: str, number: int) -> Node | None:
    if key and isinstance(node, MappingNode):
        node = next((entry.value for entry in node.entries if entry.key.text == key), None)
    there = isinstance(node, Sequence) and number <= len(node.items)
    return node.items[number - 1] if there and isinstance(node, Sequence) else node


def _name(item: Node | None) -> str:
    """Give the id of an item, else its name, between brackets."""
    entries = item.entries if isinstance(item, MappingNode) else ()
    typed = {entry.key.text: entry.value for entry in entries}
    for key in ("id", "naam"):
        value = typed.get(key)
        if isinstance(value, Scalar) and value.text.strip():
            return f" ({' '.join(value.text.split())[:40]})"
    return ""
