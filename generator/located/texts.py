"""Text without quotes: how far it runs, and what in it would be lost or misread."""

from __future__ import annotations

from dataclasses import dataclass

from generator.located import advice
from generator.located.hashes import cut_off
from generator.located.hidden import ODD_SPACE
from generator.located.repair import Piece
from generator.located.report import Path, found
from generator.located.scan import Scan
from generator.located.signs import Bad
from generator.located.source import COLON, DASH, FIELD, HASH


@dataclass(frozen=True)
class Text:
    """A text without quotes: its pieces per line, and the `#` signs that cut it off."""

    pieces: tuple[Piece, ...]
    cuts: tuple[tuple[int, int], ...]
    after: int


def plain(
    scan: Scan, line: int, column: int, parent: int, bad: Bad | None = None, *, known: bool = False
) -> int:
    """Look through a text without quotes; give the first line after it.

    `bad` is what is wrong with the way it starts; `known` says that something has been reported
    already. Whatever is wrong, the whole text goes between quotes in the mended copy, as that is
    what the supporter should type.
    """
    text = _gather(scan, line, column, parent)
    path = scan.path()
    for piece in text.pieces:
        scan.hidden.value(*piece, path)
    if bad:
        scan.error(bad.code, line, column, bad.message, path, sure=True)
    if bad or known or _colon(scan, text, path) or cut_off(scan, text.cuts, text.pieces, path):
        scan.repair.quote(_whole(scan, text))
        open_again(scan, text.after, parent)
    else:
        _curled(scan, text, path)
    return text.after


def open_again(scan: Scan, after: int, parent: int) -> None:
    """After a mistake in a text, let the fields below it belong to it without more ado."""
    below, top = scan.source.next_content(after), scan.frames.top
    if top and below < scan.source.count and scan.source.indent(below) > parent:
        top.slot = True
        scan.report.usable = False


def _gather(scan: Scan, line: int, column: int, parent: int) -> Text:
    pieces: list[Piece] = []
    cuts: list[tuple[int, int]] = []
    source = scan.source
    _take(scan, line, column, pieces, cuts)
    i = line + 1
    while True:
        below = source.next_content(i)
        if below >= source.count or not _continues(scan, below, parent):
            return Text(tuple(pieces), tuple(cuts), i)
        # A comment between two lines of a text ends the text for the parser.
        cuts += [(n, source.lead(n)) for n in range(i, below) if source.is_comment(n)]
        _untab(scan, below)
        _take(scan, below, source.lead(below), pieces, cuts)
        i = below + 1


def _continues(scan: Scan, line: int, parent: int) -> bool:
    source = scan.source
    text, lead = scan.lines[line], source.lead(line)
    if source.is_marker(line) or source.indent(line) <= parent:
        return False
    return not any(sign.match(text, lead) for sign in (FIELD, DASH, COLON))


def _take(
    scan: Scan, line: int, column: int, pieces: list[Piece], cuts: list[tuple[int, int]]
) -> None:
    text = scan.lines[line]
    hit = HASH.search(text, column + 1)
    end = hit.start() if hit else len(text)
    if hit:
        cuts.append((line, hit.start()))
    pieces.append((line, column, column + len(text[column:end].rstrip(" \t"))))


def _untab(scan: Scan, line: int) -> None:
    """Report a tab before a further line of a text: the parser refuses it there."""
    lead = scan.source.lead(line)
    text = scan.lines[line]
    if "\t" in text[:lead]:
        advice.report_tab(scan, line, text.index("\t"))
    elif odd := ODD_SPACE.search(text[:lead]):
        scan.hidden.refuse(line, odd.start(), scan.path(), "In de inspringing")
    if text[:lead].strip(" "):
        scan.repair.put(line, 0, lead, " " * scan.source.indent(line))


def _whole(scan: Scan, text: Text) -> list[Piece]:
    """Give the pieces with what stood after a `#` on the same line."""
    cut = {line for line, _ in text.cuts}
    return [
        (line, start, len(scan.lines[line].rstrip(" \t")) if line in cut else end)
        for line, start, end in text.pieces
    ]


def _colon(scan: Scan, text: Text, path: Path) -> bool:
    for line, start, end in text.pieces:
        hit = COLON.search(scan.lines[line], start)
        if hit and hit.start() < end:
            whole = scan.lines[line][start:end]
            scan.error(
                "dubbelepunt", line, hit.start(),
                "In deze tekst staat een dubbele punt met een spatie erachter; dat kan alleen "
                f"tussen aanhalingstekens; {found(whole)}. {advice.quote_advice(whole)}",
                path, sure=True,
            )  # fmt: skip
            return True
    return False


def _curled(scan: Scan, text: Text, path: Path) -> None:
    line, start, end = text.pieces[0]
    if len(text.pieces) == 1:
        advice.check_curled(scan, line, start, end, path)
