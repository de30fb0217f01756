"""Reads a script as a browser of six years ago would, and tells what is not in our dialect."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import quickjs
from from_npm import from_npm

# What browsers have read since the end of 2020.
YEAR = 2020
_PARSE = """text => JSON.stringify(
  acorn.parse(text, {ecmaVersion: %d, allowReturnOutsideFunction: true, locations: true}),
  (key, value) => typeof value === 'bigint' ? String(value) : value)"""
_SENTENCES = {
    "ExpressionStatement", "VariableDeclaration", "ReturnStatement", "ThrowStatement",
    "BreakStatement", "ContinueStatement",
}  # fmt: skip
Node = dict[str, Any]


class Dialect:
    """The reader; made once, because it takes a moment to load."""

    def __init__(self) -> None:
        self._context = quickjs.Context()
        self._context.eval(from_npm("acorn/dist/acorn.js").read_text(encoding="utf-8"))
        self._parse = self._context.eval(_PARSE % YEAR)

    def faults(self, script: str) -> list[str]:
        """Give what is wrong, with its line; nothing for a script in our dialect."""
        try:
            tree = json.loads(self._parse(script))
        except quickjs.JSException as error:
            return [f"no JavaScript of {YEAR}: {str(error).splitlines()[0]}"]
        return [
            f"line {node['loc']['start']['line']}: {fault}"
            for node, parent in _nodes(tree, {})
            for fault in _of_node(node, parent, script)
        ]


def _nodes(part: Any, parent: Node) -> Iterator[tuple[Node, Node]]:
    """Give every node of the tree with the node around it."""
    if isinstance(part, list):
        for one in part:
            yield from _nodes(one, parent)
    elif isinstance(part, dict) and "type" in part:
        yield part, parent
        for one in part.values():
            yield from _nodes(one, part)


def _of_node(node: Node, parent: Node, script: str) -> Iterator[str]:
    kind = node["type"]
    if kind == "VariableDeclaration" and node["kind"] == "var":
        yield "var; use const or let"
    if kind == "FunctionExpression" and not _is_method(parent):
        yield "function as a value; use an arrow"
    if _is_text(node) and node["raw"].startswith('"'):
        yield "double quotes; use single ones"
    glued = kind == "BinaryExpression" and node["operator"] == "+"
    if glued and (_is_text(node["left"]) or _is_text(node["right"])):
        yield "text glued with +; use a template"
    if kind in _SENTENCES and script[node["start"] : node["end"]].endswith(";"):
        yield "semicolon at the end; leave it out"


def _is_text(node: Node) -> bool:
    return node["type"] == "Literal" and isinstance(node["value"], str)


def _is_method(parent: Node) -> bool:
    return parent.get("method") is True or parent.get("kind") in {"get", "set"}
