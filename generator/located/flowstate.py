"""Where reading stands between two brackets: before, in or after an entry."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Literal

from generator.located.hidden import clean_key
from generator.located.report import Path, found, found_near
from generator.located.signs import instead_of_colon
from generator.located.source import SEMICOLON_FIELD

if TYPE_CHECKING:
    from generator.located.flows import Flow

State = Literal["item", "key", "value", "done"]

QUOTES = "''"
"""What stood there when a name between quotes is empty."""


@dataclass
class Level:
    """One open bracket: what must close it, and how far its current entry is.

    In a group: `item` nothing yet, `key` a name, `value` past the colon, `done` a value too. In a
    list only `item` and `done` occur. `later` holds complaints that only count when the right
    bracket closes it: if that never comes, the bracket is the mistake.
    """

    closer: Literal["]", "}"]
    line: int
    column: int
    state: State = "item"
    key: str = ""
    index: int = 0
    after_quote: bool = False
    plain_line: int = -1
    start: tuple[int, int] = (0, 0)
    complained: bool = False
    later: list[Callable[[], None]] = field(default_factory=list)

    @property
    def step(self) -> str | int:
        """Give the last part of the path to the current entry."""
        return self.key if self.closer == "}" else self.index

    def text(self, line: int, column: int, text: str, *, quoted: bool) -> None:
        """Take in a text as the name or the value of the current entry."""
        if self.state == "item":
            self.start = (line, column)
        if self.closer == "}" and self.state == "item":
            self.key, self.state = clean_key(text), "key"
        else:
            self.state = "done"
        self.after_quote = quoted
        self.plain_line = -1 if quoted else line


def missing_comma(flow: Flow, column: int) -> None:
    """Report that an entry starts where a comma was needed."""
    top = flow.top
    if top.state not in ("done", "key") or top.complained:
        return
    top.complained = True
    flow.error(
        "komma", column,
        f"Hier ontbreekt een komma; {found_near(flow.text, column)}. "
        "Zet tussen twee delen een komma.",
    )  # fmt: skip


def finish(flow: Flow, *, comma: bool) -> None:
    """End the current entry at a comma or a closing bracket, and judge whether it is whole."""
    top = flow.top
    if top.state == "item" and comma and not top.complained:
        flow.error(
            "komma", flow.at,
            f"Hier staat een komma te veel; {found_near(flow.text, flow.at)}"
            ". Haal de komma weg.",
            sure=True,
        )  # fmt: skip
        flow.scan.repair.blank(flow.line, flow.at, flow.at + 1)
        return
    if top.closer == "}" and top.state == "key" and not top.complained:
        top.later.append(partial(_no_value, flow, top.start, top.key, flow.path()))
    if comma:
        top.state, top.key, top.after_quote, top.plain_line = "item", "", False, -1
        top.index += 1
        top.complained = False
        flow.scan.note_entry(flow.line, flow.at, 0)


def expect_value(flow: Flow, column: int) -> None:
    """Judge a colon: right after a name in a group, a mistake everywhere else."""
    top = flow.top
    if top.closer == "}" and top.state == "key":
        top.state, top.after_quote, top.plain_line = "value", False, -1
        if top.start[0] != flow.line:
            _split_key(flow, top)
        if top.key == "<<":
            report_merge(flow, column)
        return
    if top.complained:
        return
    top.complained = True
    if top.state == "item":
        flow.error(
            "sleutel", column,
            "Voor deze dubbele punt staat geen naam van een veld; "
            f"{found_near(flow.text, column)}. Typ de naam van het veld voor de dubbele punt.",
        )  # fmt: skip
    elif top.closer == "]":
        top.later.append(partial(_report_colon, flow, flow.line, column, flow.path()))
    else:
        _report_colon(flow, flow.line, column, flow.path())


def _report_colon(flow: Flow, line: int, column: int, path: Path) -> None:
    """Report a colon inside a text or where a comma was forgotten."""
    near = found_near(flow.scan.lines[line], column)
    flow.scan.error(
        "dubbelepunt", line, column,
        f"Deze dubbele punt kan hier niet; {near}. Ontbreekt er een komma, zet die er dan. Hoort "
        'de dubbele punt bij de tekst, zet de tekst dan tussen dubbele aanhalingstekens (").',
        path,
    )  # fmt: skip


def _split_key(flow: Flow, top: Level) -> None:
    line, column = top.start
    flow.scan.error(
        "sleutel", line, column,
        f"De naam van een veld en de dubbele punt moeten op één regel staan; "
        f"{found(top.key or QUOTES)}. Ontbreekt er een dubbele punt of een komma? Zet die er dan.",
        flow.path(),
    )  # fmt: skip


def report_merge(flow: Flow, column: int) -> None:
    """Report the merge key between brackets."""
    flow.error("samenvoeging", max(0, column - 2), MERGE)


MERGE = "Velden overnemen met << kan niet; gevonden: «<<». Typ de velden hier zelf, met hun waarde."


def _no_value(flow: Flow, start: tuple[int, int], key: str, path: Path) -> None:
    if hit := SEMICOLON_FIELD.match(key):
        flow.scan.error(
            "geenveld",
            *start,
            instead_of_colon(hit[1], key, key[hit.end() :]),
            (*path[:-1], hit[1]),
        )
        return
    flow.scan.error(
        "komma", *start,
        f"Tussen de haakjes {{ }} hoort bij elk veld een dubbele punt; {found(key or QUOTES)}. "
        'Hoort dit bij de tekst ervoor? Zet dan die hele tekst tussen dubbele aanhalingstekens (").'
        " Is het een veld? Zet er een dubbele punt achter.",
        path,
    )  # fmt: skip
