"""From the parser's event stream to plain nodes: every scalar stays text, every place is kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NoReturn

import yaml

from generator.located import signs
from generator.located.flowstate import MERGE
from generator.located.hidden import clean, clean_key, refused_in
from generator.located.report import Path, Stop, found
from generator.located.scan import MOST_DEPTH, MOST_ENTRIES, Scan
from generator.nodes import Entry, Mapping, Mark, Node, Scalar, Sequence

# The C parser comes with every usual PyYAML; the slow one in Python gives the same events.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def compose(scan: Scan) -> Node | None:
    """Give the value of the mended copy, or None when the parser cannot make anything of it."""
    try:
        return _Composer(scan).document()
    except yaml.MarkedYAMLError as err:
        mark = err.problem_mark or err.context_mark
        _unreadable(scan, mark.line if mark else 0, mark.column if mark else 0)
    except yaml.YAMLError:
        _unreadable(scan, 0, 0)
    return None


def _unreadable(scan: Scan, line: int, column: int) -> None:
    """Report what the look-through did not explain, unless it already explained something."""
    if scan.report.usable:
        line, column = scan.repair.origin(line, column)
        while line and scan.source.is_blank(line):
            # The parser often notices only after the line that is wrong.
            line, column = line - 1, 0
        scan.report.error(
            "opmaak", line, column, scan.path_near(line),
            f"Deze regel is niet te lezen; {found(scan.lines[line])}. Kijk of de regel goed "
            "inspringt en of haakjes, aanhalingstekens en dubbele punten kloppen. Twijfelt u, zet "
            'de tekst dan tussen dubbele aanhalingstekens (").',
        )  # fmt: skip
    scan.report.usable = False


class _Composer:
    """Takes events one by one, so that no hostile text gets further than the first refusal."""

    def __init__(self, scan: Scan) -> None:
        self.scan = scan
        self.events: Iterator[yaml.Event] = iter(yaml.parse(scan.repair.text(), Loader=_LOADER))
        self.path: list[str | int] = []
        self.entries = 0

    def document(self) -> Node | None:
        for event in self.events:
            if isinstance(event, yaml.NodeEvent):
                node = self.node(event)
                for _ in self.events:
                    # What comes after the first document has been refused; the parser may
                    # still find fault with it.
                    pass
                return node
        return None

    def node(self, event: Any) -> Node:
        mark = self.mark(event)
        if isinstance(event, yaml.AliasEvent):
            self.refuse_alias(event)
            return Scalar("", mark)
        if getattr(event, "anchor", None) is not None:
            self.refuse_mark(event, f"&{event.anchor}")
        if getattr(event, "tag", None) is not None:
            self.refuse_mark(event, str(event.tag))
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event, mark)
        if len(self.path) >= MOST_DEPTH:
            self.stop(event, "diepte", f"Hier staat te veel in elkaar (meer dan {MOST_DEPTH}).")
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(mark)
        return self.mapping(mark)

    def scalar(self, event: yaml.ScalarEvent, mark: Mark) -> Scalar:
        text = str(event.value)
        # Only an escape such as "\x1b" still brings in what the look-through would have refused.
        if event.style == '"' and (bad := refused_in(text)):
            self.scan.report.error(
                "onzichtbaar", mark.line - 1, mark.column - 1, tuple(self.path),
                f"In deze tekst staat een onzichtbaar teken ({bad}), getypt met een \\; "
                f"{found(text)}. Haal het weg.",
                sure=True,
            )  # fmt: skip
        return Scalar(clean(text), mark, bool(event.style))

    def sequence(self, mark: Mark) -> Sequence:
        items: list[Node] = []
        for event in self.events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            self.count(event)
            self.path.append(len(items))
            items.append(self.node(event))
            self.path.pop()
        return Sequence(tuple(items), mark)

    def mapping(self, mark: Mark) -> Mapping:
        entries: dict[str, Entry] = {}
        for event in self.events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            self.count(event)
            key = self.key(event)
            self.path.append(key.text)
            value = self.node(next(self.events))
            if key.text == "<<" and not key.quoted:
                self.refuse_merge(key)
            elif key.text in entries:
                self.refuse_double(key, entries[key.text].key)
            else:
                entries[key.text] = Entry(key, value)
            self.path.pop()
        return Mapping(tuple(entries.values()), mark)

    def key(self, event: yaml.Event) -> Scalar:
        if not isinstance(event, yaml.ScalarEvent):
            self.stop(event, "sleutel", "De naam van een veld moet gewone tekst zijn.")
        scalar = self.node(event)
        assert isinstance(scalar, Scalar)
        return Scalar(clean_key(scalar.text), scalar.mark, scalar.quoted)

    def mark(self, event: Any) -> Mark:
        """Give the place of an event in the file as typed."""
        line, column = self.scan.repair.origin(event.start_mark.line, event.start_mark.column)
        return Mark(line + 1, column + 1)

    def count(self, event: yaml.Event) -> None:
        self.entries += 1
        if self.entries > MOST_ENTRIES:
            self.stop(event, "aantal", f"Dit bestand heeft meer dan {MOST_ENTRIES} velden.")

    def stop(self, event: yaml.Event, code: str, message: str) -> NoReturn:
        mark = self.mark(event)
        if self.scan.report.usable:
            self.scan.report.error(
                code, mark.line - 1, mark.column - 1, tuple(self.path[:3]), message
            )
        self.scan.report.usable = False
        raise Stop

    def refuse_alias(self, event: Any) -> None:
        mark = self.mark(event)
        path: Path = tuple(self.path)
        name = f"*{event.anchor}"
        signs.report_alias(self.scan, mark.line - 1, mark.column - 1, name, path)

    def refuse_mark(self, event: Any, name: str) -> None:
        mark = self.mark(event)
        path: Path = tuple(self.path)
        signs.report_mark(self.scan, mark.line - 1, mark.column - 1, name, path)

    def refuse_merge(self, key: Scalar) -> None:
        line = key.mark.line - 1
        if not self.scan.report.has_error_on(line):
            path: Path = tuple(self.path)
            self.scan.report.error("samenvoeging", line, key.mark.column - 1, path, MERGE)

    def refuse_double(self, key: Scalar, first: Scalar) -> None:
        self.scan.report.error(
            "dubbel", key.mark.line - 1, key.mark.column - 1, tuple(self.path),
            f"Dit veld staat er twee keer; {found(key.text)}. De eerste staat op regel "
            f"{first.mark.line}. Haal er een weg, of maak er een ander veld van.",
            sure=True,
        )  # fmt: skip
