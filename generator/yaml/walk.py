"""From the parser's events to plain nodes: every scalar stays text, every place is kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from generator.yaml import brackets, judge
from generator.yaml.bench import MOST_DEPTH, Bench, Nest
from generator.yaml.nodes import Entry, Mapping, Mark, Node, Scalar, Sequence
from generator.yaml.unseen import CONTROLS, clean, clean_name

MOST_ENTRIES = 10_000

# The C parser comes with every usual PyYAML; the slow one in Python gives the same events.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Walk:
    """Takes events one by one, so that no hostile text gets further than the first refusal."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.entries = 0
        self.events = self._events()

    def document(self) -> Node | None:
        """Give the value of the first document, or None when it is empty."""
        node = None
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                judge.document(self.bench, event, second=node is not None)
            elif isinstance(event, yaml.NodeEvent):
                judge.root(self.bench, event)
                node = self._node(event)
        return node

    def _events(self) -> Iterator[Any]:
        # A character without width keeps every column in place and is left out of every text.
        text = CONTROLS.sub("\u200b", self.bench.draft.text())
        event: Any
        for event in yaml.parse(text, Loader=LOADER):
            if self.bench.in_flow and not getattr(event, "style", None):
                brackets.look_for_end(self.bench, event.end_mark.line)
            yield event
            self.bench.last = event

    def _node(self, event: Any) -> Node:
        bench = self.bench
        bench.slot = False
        bench.closed.clear()
        judge.marks(bench, event, tuple(bench.path))
        if isinstance(event, yaml.CollectionStartEvent):
            return self._collection(event)
        if isinstance(event, yaml.ScalarEvent):
            judge.value(bench, event)
        return self._scalar(event)

    def _scalar(self, event: Any) -> Scalar:
        start, end = self._mark(event.start_mark), self._mark(event.end_mark)
        quoted = bool(getattr(event, "style", None))
        return Scalar(clean(getattr(event, "value", "")), start, quoted, end)

    def _collection(self, event: Any) -> Node:
        bench, start = self.bench, event.start_mark
        if len(bench.open) >= MOST_DEPTH:
            bench.stop("too deep", start.line, start.column, MOST_DEPTH)
        kind = "list" if isinstance(event, yaml.SequenceStartEvent) else "map"
        nest = Nest(kind, bool(event.flow_style), start.line, start.column)
        bench.open.append(nest)
        parts: list[Any] = []
        for inner in self.events:
            if isinstance(inner, yaml.CollectionEndEvent):
                break
            parts.append(self._item(inner) if kind == "list" else self._entry(inner))
            nest.entries += 1
        brackets.closed(bench, nest)
        nest.end = inner.end_mark.line, inner.end_mark.column
        bench.closed.append(bench.open.pop())
        place, end = self._mark(start), self._mark(inner.end_mark)
        if kind == "list":
            return Sequence(tuple(parts), place, end)
        entries: dict[str, Entry] = {}
        for entry in parts:
            first = entries.setdefault(entry.key.text, entry)
            if first is not entry and not judge.is_merge(entry.key):
                mark, path = entry.key.mark, (*bench.path, entry.key.text)
                bench.tell(
                    "same field again", (mark.line - 1, mark.column - 1), entry.key.text, path,
                    first=first.key.mark.line,
                )  # fmt: skip
        kept = (entry for entry in entries.values() if not judge.is_merge(entry.key))
        return Mapping(tuple(kept), place, end)

    def _item(self, event: Any) -> Node:
        self.bench.path.append(self.bench.open[-1].entries)
        self._count(event)
        node = self._node(event)
        self.bench.path.pop()
        return node

    def _entry(self, event: Any) -> Entry:
        if isinstance(event, yaml.CollectionStartEvent):
            self._node(event)
        self.bench.closed.clear()
        judge.name(self.bench, event)
        key = self._scalar(event)
        key = Scalar(clean_name(key.text), key.mark, key.quoted, key.end)
        self.bench.path.append(key.text)
        self._count(event)
        self.bench.last, self.bench.slot = event, True
        value = next(self.events)
        judge.field(self.bench, event)
        node = self._node(value)
        self.bench.path.pop()
        return Entry(key, node)

    def _mark(self, mark: Any) -> Mark:
        """Give a place of the parser as one in the file as typed."""
        typed = self.bench.draft.typed
        if mark.line >= len(typed):
            return Mark(len(typed), len(typed[-1]) + 1)
        line, column = self.bench.draft.origin(mark.line, mark.column)
        return Mark(line + 1, column + 1)

    def _count(self, event: Any) -> None:
        self.entries += 1
        if self.entries > MOST_ENTRIES:
            mark = event.start_mark
            self.bench.stop("too many fields", mark.line, mark.column, MOST_ENTRIES)
