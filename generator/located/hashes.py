"""The sign `#`: a comment, or text that is about to be lost without anyone noticing.

A comment stands on its own line, or has two spaces before the `#`. Text that is glued to the `#`
after a single space (`Huis #3`) is lost text: an error. With a space on both sides it may be
either, so that is a notice. A colour or a number after `#` is never passed over in silence.
"""

from __future__ import annotations

import re

from generator.located.advice import quote_advice
from generator.located.repair import Piece
from generator.located.report import Path, found
from generator.located.scan import Scan
from generator.located.source import BLANKS, DASH

_COLOUR = re.compile(r"#(?:[0-9A-Fa-f]{3,8}\b|\d)")


def has_child(scan: Scan, line: int, parent: int) -> bool:
    """Tell whether the lines below hold the value of the field or item on this line."""
    below = scan.source.next_content(line + 1)
    if below >= scan.source.count or scan.source.is_marker(below):
        return False
    indent = scan.source.indent(below)
    if indent > parent:
        return True
    top = scan.frames.top
    dash = DASH.match(scan.lines[below], scan.source.lead(below))
    return bool(indent == parent and dash and top and top.kind == "map")


def empty_by_hash(scan: Scan, line: int, column: int, parent: int) -> None:
    """Judge a value that is empty only because it starts with `#`."""
    text = scan.lines[line]
    attached = column + 1 < len(text) and not text[column + 1].isspace()
    if has_child(scan, line, parent) or not text[column:].strip("# \t"):
        return
    near = text[column - 1 : column] in " \t" and text[column - 2 : column - 1] not in (" ", "\t")
    if attached and (near or _COLOUR.match(text, column)):
        lost(scan, line, column, scan.path(), text[column:])
        scan.repair.quote([(line, column, len(text.rstrip(" \t")))])
    elif near:
        maybe_lost(scan, line, column, scan.path())


def after_value(scan: Scan, line: int, column: int) -> bool:
    """Tell whether nothing but a comment follows a value that ended at `column`."""
    text = scan.lines[line]
    at = BLANKS.match(text, column).end()  # type: ignore[union-attr]
    return at == len(text) or (text[at] == "#" and at > column)


def cut_off(
    scan: Scan, cuts: tuple[tuple[int, int], ...], pieces: tuple[Piece, ...], path: Path
) -> bool:
    """Judge the `#` signs that cut off a text; tell whether that is an error."""
    last = pieces[-1][0]
    for line, column in cuts:
        whole = scan.lines[line]
        attached = column + 1 < len(whole) and not whole[column + 1].isspace()
        near = column >= 2 and whole[column - 2] not in " \t"
        if line < last or (attached and near):
            alone = len(pieces) == 1
            lost(scan, line, column, path, whole[pieces[0][1] :] if alone else "")
            return True
        if near or _COLOUR.match(whole, column):
            maybe_lost(scan, line, column, path)
    return False


def lost(scan: Scan, line: int, column: int, path: Path, whole: str = "") -> None:
    """Say that text is lost after a `#`; `whole` is the text it was part of, if that is known."""
    rest = scan.lines[line][column:]
    scan.error(
        "hekje", line, column,
        f"Alles vanaf het # valt weg, want daar begint een opmerking; {found(rest)}. Hoort het "
        f"bij de tekst? {quote_advice(whole)} Is het een opmerking? Zet er dan twee spaties voor "
        "en een spatie achter het #.",
        path, sure=True,
    )  # fmt: skip


def maybe_lost(scan: Scan, line: int, column: int, path: Path) -> None:
    """Say that what follows a `#` is a comment, in case it was not meant so."""
    rest = scan.lines[line][column:]
    scan.report.notice(
        "hekje", line, column, path,
        f"Wat na het # staat, komt niet op de site; {found(rest)}. Hoort het bij de tekst? Zet "
        'dan de hele tekst tussen dubbele aanhalingstekens ("). Is het een opmerking? Zet dan '
        "twee spaties voor het #.",
    )  # fmt: skip


def after_quotes(scan: Scan, line: int, column: int, path: Path) -> None:
    """Warn for a `#` with text glued to it, one space after a closing quote."""
    text = scan.lines[line]
    if text[column + 1 : column + 2] == "#" and text[column + 2 : column + 3].strip():
        maybe_lost(scan, line, column + 1, path)
