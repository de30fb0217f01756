"""The value of a field or list item, judged by the sign it starts with."""

from __future__ import annotations

import re

from generator.located import flows, hashes, quotes, signs, texts
from generator.located.blocktext import block
from generator.located.hashes import after_value, empty_by_hash
from generator.located.report import found, show
from generator.located.scan import Scan
from generator.located.source import BLANKS

_ANCHOR = re.compile(r"&[\w-]+(?=[ \t]|$)")
_ALIAS = re.compile(r"\*[^ \t,\[\]{}*]+[ \t]*(?=#|$)")
# A tag is code for programs (`!!int`, `!ruby/object`); a single word with `!` is more likely text.
_TAG = re.compile(r"!(?:!\S*|<\S*|\S*[/:]\S*[^ \t:]|[\w-]*(?=[ \t]*(?:$|[\"'\[{|>]|#)))(?=[ \t]|$)")


def value(scan: Scan, line: int, column: int, parent: int) -> int:
    """Look through the value that starts at a place; give the first line after it.

    `parent` is the indentation that further lines of the value must exceed. With nothing at the
    place but a comment, the current entry stays open for a value on the lines below.
    """
    column = skip_marks(scan, line, column)
    sign = scan.hidden.before_sign(line, column, scan.path())
    if sign > column:
        scan.repair.blank(line, column, sign)
        column = sign
    text = scan.lines[line]
    top = scan.frames.top
    if column >= len(text) or text[column] == "#":
        if top:
            top.slot = True
        if column < len(text):
            empty_by_hash(scan, line, column, parent)
        return line + 1
    if top:
        top.slot = False
    first = text[column]
    if first in "|>":
        return block(scan, line, column, parent)
    if first in "\"'":
        return _quoted(scan, line, column, parent)
    if first in "[{":
        return _flow(scan, line, column, parent)
    if _ALIAS.match(text, column):
        return _alias(scan, line, column)
    return texts.plain(scan, line, column, parent, _bad_start(text, column))


def skip_marks(scan: Scan, line: int, column: int, *, drop: bool = False) -> int:
    """Report and blank out anchors and tags before a value; give where the value starts.

    `drop` takes them out instead, so that what follows stands where they stood.
    """
    text = scan.lines[line]
    while True:
        anchor, tag = _ANCHOR.match(text, column), _TAG.match(text, column)
        hit = anchor or tag
        if not hit:
            return column
        signs.report_mark(scan, line, column, hit[0], scan.path())
        after = BLANKS.match(text, hit.end()).end()  # type: ignore[union-attr]
        scan.repair.put(line, column, after, "" if drop else " " * (after - column))
        column = after


def _bad_start(text: str, column: int) -> signs.Bad | None:
    rest = text[column:].rstrip(" \t")
    bad = signs.bad_start(rest)
    if bad is None and rest[0] == ":" and (len(rest) == 1 or rest[1] in " \t"):
        return signs.Bad(
            "dubbelepunt",
            f"Hier staat een dubbele punt te veel; {found(rest)}. Haal de dubbele punt weg of zet "
            'de hele tekst tussen dubbele aanhalingstekens (").',
        )
    return bad


def _alias(scan: Scan, line: int, column: int) -> int:
    hit = _ALIAS.match(scan.lines[line], column)
    assert hit
    # Under `<<` the merge itself has been reported already.
    if scan.path()[-1:] != ("<<",):
        signs.report_alias(scan, line, column, hit[0], scan.path())
    scan.repair.quote([(line, column, column + len(hit[0].rstrip(" \t")))])
    return line + 1


def _quoted(scan: Scan, line: int, column: int, parent: int) -> int:
    path, text = scan.path(), scan.lines[line]
    quoted = quotes.find_end(scan, line, column, parent)
    good = quoted.closed and after_value(scan, quoted.line, quoted.column)
    if good:
        quotes.check_inside(scan, quoted, text[column], path)
        hashes.after_quotes(scan, quoted.line, quoted.column, path)
        return quoted.line + 1
    if quotes.is_apostrophe(text, column):
        quotes.report_apostrophe(scan, line, column, len(text), path)
        return texts.plain(scan, line, column, parent, known=True)
    if quoted.closed and quoted.line == line:
        quotes.report_rest(scan, line, quoted.column, path, text[column:])
        return texts.plain(scan, line, column, parent, known=True)
    # Either it never closed, or it closed on the opening quote of something further down.
    quotes.report_unclosed(scan, line, column, path)
    end = line if quoted.closed else quoted.line
    scan.repair.put(end, len(scan.lines[end]), len(scan.lines[end]), text[column])
    return end + 1


def _flow(scan: Scan, line: int, column: int, parent: int) -> int:
    end_line, end = flows.Flow(scan, parent).read(line, column)
    text = scan.lines[end_line]
    if after_value(scan, end_line, end):
        return end_line + 1
    rest = text[end:].strip(" \t")
    if rest.startswith(":"):
        scan.error(
            "sleutel", line, column,
            f"Een lijst of groep kan geen naam van een veld zijn; {found(scan.lines[line])}. "
            "Typ voor de dubbele punt één woord.",
        )  # fmt: skip
        return end_line + 1
    whole = scan.lines[line][column:] if line == end_line else rest
    scan.error(
        "haakje", end_line, end,
        f"Na het sluithaakje staat nog tekst; {found(rest)}. Haal die weg, of zet de hele tekst "
        f'tussen dubbele aanhalingstekens: "{show(whole, 30)}".',
    )  # fmt: skip
    return end_line + 1
