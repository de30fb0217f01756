"""A stylesheet as a list of blocks, each with the place where it counts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import tinycss2
from tinycss2.color4 import parse_color

ROOT = ":root"
_NO_COLOUR = {"transparent", "currentcolor"}


@dataclass(frozen=True)
class Block:
    """What is said about some selectors; `media` is empty where that always counts."""

    media: str
    selectors: str
    declarations: tuple[tuple[str, str], ...]


def blocks(text: str) -> list[Block]:
    """Give all blocks of a stylesheet in their order, also those inside `@media`."""
    rules = tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True)
    return list(_blocks(rules, ""))


def _blocks(rules: list[Any], media: str) -> Iterator[Block]:
    for rule in rules:
        name = " ".join(tinycss2.serialize(rule.prelude).split())
        if rule.type == "at-rule" and rule.lower_at_keyword == "media":
            inside = tinycss2.parse_rule_list(
                rule.content, skip_comments=True, skip_whitespace=True
            )
            yield from _blocks(inside, name)
        elif rule.type == "qualified-rule":
            said = tinycss2.parse_blocks_contents(
                rule.content, skip_comments=True, skip_whitespace=True
            )
            yield Block(media, name, tuple(_declaration(one) for one in said))


def _declaration(one: Any) -> tuple[str, str]:
    assert one.type == "declaration", one
    value = " ".join(tinycss2.serialize(one.value).split())
    return one.name, f"{value} !important" if one.important else value


def colours(value: str) -> list[str]:
    """Give the colours that are written out in a value."""
    return [
        tinycss2.serialize([part])
        for part in _parts(tinycss2.parse_component_value_list(value))
        if parse_color(part) and tinycss2.serialize([part]).lower() not in _NO_COLOUR
    ]


def _parts(values: list[Any]) -> Iterator[Any]:
    for part in values:
        yield part
        if part.type == "function":
            yield from _parts(part.arguments)


def widths(text: str) -> set[str]:
    """Give the widths at which a stylesheet, or a script, asks for another look."""
    return set(re.findall(r"(?:min|max)-width: ?([\d.]+\w+)\)", text))
