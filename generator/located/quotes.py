"""Text between quotes: where it ends, and what to say when it does not."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.located import advice
from generator.located.repair import Piece
from generator.located.report import Path, found, found_near
from generator.located.scan import Scan

_DOUBLE = re.compile(r"[^\"\\]*(?:\\.[^\"\\]*)*")
_SINGLE = re.compile(r"[^']*(?:''[^']*)*")
_ESCAPE = re.compile(r"\\(.|$)")
_KNOWN_ESCAPE = re.compile(
    r"\\(?:[0abtnvfre \"/\\N_LP\t]|$|x[0-9A-Fa-f]{2}"
    r"|u(?![dD][89a-fA-F])[0-9A-Fa-f]{4}|U00(?:0(?!0[dD][89a-fA-F])|10)[0-9A-Fa-f]{4})"
)
# How a Dutch word starts with an apostrophe: 's, 't, 'n, 'k, 'm, 'r, 'ns, 'er, 'ie.
_APOSTROPHE = re.compile(r"'(?:[stnkmr]|ns|er|ie)(?=[\s-])", re.IGNORECASE)


@dataclass(frozen=True)
class Quoted:
    """Where a quoted text ends: just after the closing quote, or at the end of `line`."""

    line: int
    column: int
    pieces: tuple[Piece, ...]
    closed: bool = True


def is_apostrophe(text: str, column: int) -> bool:
    """Tell whether a quote at this place is more likely the start of a word like `'s`."""
    return _APOSTROPHE.match(text, column) is not None


def find_end(scan: Scan, line: int, column: int, parent: int) -> Quoted:
    """Find the closing quote, looking no further than a line that is surely something else."""
    mark = scan.lines[line][column]
    body = _DOUBLE if mark == '"' else _SINGLE
    pieces: list[Piece] = []
    at, i = column + 1, line
    while True:
        text = scan.lines[i]
        end = body.match(text, at).end()  # type: ignore[union-attr]
        if text.startswith(mark, end):
            return Quoted(i, end + 1, (*pieces, (i, at, end)))
        pieces.append((i, at, len(text)))
        i += 1
        while i < scan.source.count and scan.source.is_blank(i):
            i += 1
        if i >= scan.source.count or scan.source.is_boundary(i, parent):
            last = pieces[-1][0]
            return Quoted(last, len(scan.lines[last]), tuple(pieces), closed=False)
        at = 0


def check_inside(scan: Scan, quoted: Quoted, mark: str, path: Path) -> None:
    """Report invisible characters and backslashes that mean nothing inside a quoted text."""
    for line, start, end in quoted.pieces:
        scan.hidden.value(line, start, end, path)
        if mark == "'" or "\\" not in scan.lines[line]:
            continue
        wrong = 0
        for hit in _ESCAPE.finditer(scan.lines[line], start, end):
            if _KNOWN_ESCAPE.match(scan.lines[line], hit.start()):
                continue
            scan.repair.put(line, hit.start(), hit.start() + 1, "\\\\")
            if not wrong:
                _bad_escape(scan, line, hit.start(), path)
            wrong += 1
            if wrong > 100:
                scan.report.usable = False
                break


def report_unclosed(scan: Scan, line: int, column: int, path: Path) -> None:
    """Say, at the opening quote, that there is no closing one."""
    text = scan.lines[line][column:].rstrip(" \t")
    curl = text[-1] if len(text) > 1 and text[-1] in advice.CURLS + "’" else ""
    end = f"Vervang het gekrulde {curl} aan" if curl else "Zet aan"
    mark = f"door een rechte {text[0]}" if curl else f"van de tekst ook een {text[0]}"
    scan.error(
        "aanhalingsteken", line, column,
        f"Dit aanhalingsteken wordt niet gesloten; {found(text)}. {end} het eind {mark}.",
        path,
    )  # fmt: skip


def report_apostrophe(scan: Scan, line: int, column: int, end: int, path: Path) -> None:
    """Say that a text starting with an apostrophe reads as a quoted text."""
    text = scan.lines[line][column:end].strip()
    scan.error(
        "aanhalingsteken", line, column,
        f"Een tekst die met een apostrof begint, moet tussen dubbele aanhalingstekens; "
        f'{found(text)}. Typ: "{found_short(text)}".',
        path, sure=True,
    )  # fmt: skip


def report_rest(scan: Scan, line: int, column: int, path: Path, rest: str) -> None:
    """Say that there is text after the closing quote."""
    scan.error(
        "aanhalingsteken", line, column,
        f"Na het sluitende aanhalingsteken staat nog tekst; {found(rest)}. Zet de hele tekst "
        "tussen enkele aanhalingstekens ('), of haal de aanhalingstekens binnen de tekst weg.",
        path, sure=True,
    )  # fmt: skip


def found_short(text: str) -> str:
    """Give the start of a text as part of an example to type."""
    return found(text)[len("gevonden: «") : -1]


def _bad_escape(scan: Scan, line: int, column: int, path: Path) -> None:
    near = found_near(scan.lines[line], column)
    scan.error(
        "backslash", line, column,
        f"Een \\ heeft tussen dubbele aanhalingstekens een eigen betekenis; {near}. "
        "Typ \\\\ of zet de tekst tussen enkele aanhalingstekens (').",
        path, sure=True,
    )  # fmt: skip
