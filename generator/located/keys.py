"""The name of a field at the start of a line, and what can be wrong with it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.located import signs
from generator.located.flowstate import MERGE
from generator.located.hidden import ANY, clean_key
from generator.located.report import found
from generator.located.scan import Scan
from generator.located.source import (
    BLANKS,
    COLON,
    FIELD,
    HASH,
    QUOTED_KEY,
    SEMICOLON_FIELD,
    TIGHT_FIELD,
)

_ESCAPED = re.compile(r"\\(.)")
_ODD_START = "&*!|>%@`,]}?["


@dataclass(frozen=True)
class Key:
    """A field name: its text, its stretch of the line, and where its value starts."""

    text: str
    start: int
    end: int
    value: int
    tight: re.Match[str] | None = None
    quoted: bool = False
    semicolon: bool = False


def find_key(scan: Scan, line: int, column: int) -> Key | None:
    """Give the field name that starts at a place, or None when no field starts there."""
    text = scan.lines[line]
    if text[column] in "[{#":
        return None
    if text[column] in "\"'":
        return _quoted_key(text, column)
    tight = TIGHT_FIELD.match(text, column)
    if tight:
        value = tight.end() + (1 if ANY.match(text, tight.end()) else 0)
        return Key(tight[1], column, tight.end(1), _skip(text, value), tight)
    colon, comment = COLON.search(text, column), HASH.search(text, column)
    if not colon or (comment and comment.start() < colon.start()):
        return None if colon else _semicolon_key(text, column)
    end = column + len(text[column : colon.start()].rstrip(" \t"))
    return Key(clean_key(text[column:end]), column, end, _skip(text, colon.end()))


def check_key(scan: Scan, line: int, key: Key) -> None:
    """Report what is wrong with a field name; the path must already hold it."""
    path = scan.path()
    if key.tight:
        signs.report_tight(scan, line, key.tight, path)
        return
    if key.semicolon:
        signs.report_semicolon(scan, line, key.start, key.text, path)
        return
    if scan.hidden.key(line, key.start, key.end, path):
        if not key.quoted:
            scan.repair.put(line, key.start, key.end, key.text or '""')
        return
    if key.quoted:
        return
    if key.text == "<<":
        scan.error("samenvoeging", line, key.start, MERGE)
    elif not key.text:
        scan.error(
            "sleutel", line, key.start,
            f"Voor de dubbele punt staat geen naam van een veld; {found(scan.lines[line])}. "
            "Typ de naam van het veld voor de dubbele punt.",
        )  # fmt: skip
    elif key.text[0] in _ODD_START and not _fine_start(key.text):
        scan.error(
            "teken", line, key.start,
            f"De naam van een veld kan niet met {key.text[0]} beginnen; "
            f"{found(scan.lines[line][key.start :])}. Haal dat teken weg. Hoort het bij een "
            'tekst? Zet dan die hele tekst tussen dubbele aanhalingstekens (").',
        )  # fmt: skip
        scan.repair.quote([(line, key.start, key.end)])
        scan.frames.remember()


def is_sentence(scan: Scan, line: int, key: Key, *, first: bool) -> bool:
    """Tell a text with a colon in it (`- Let op: koffie`) from a group with one field."""
    source, top, text = scan.source, scan.frames.top, scan.lines[line]
    if key.quoted or key.tight or top is None or not top.slot:
        return False
    if first and (top.kind == "list" or source.indent(line) <= top.indent):
        return False
    if key.semicolon:
        # `dag; maandag` is a field when the line below is one beside it.
        below = source.next_content(line + 1)
        beside = below < source.count and source.lead(below) == key.start
        return not (beside and FIELD.match(scan.lines[below], key.start))
    if " " not in key.text:
        return False
    if key.value >= len(text) or text[key.value] in "[{|>#&*!":
        return False
    below = source.next_content(line + 1)
    return below >= source.count or source.indent(below) <= top.indent


def _fine_start(text: str) -> bool:
    return text[0] == "?" and len(text) > 1 and text[1] not in " \t"


def _quoted_key(text: str, column: int) -> Key | None:
    hit = QUOTED_KEY.match(text, column)
    if not hit:
        return None
    inner = hit[1][1:-1]
    inner = _ESCAPED.sub(r"\1", inner) if hit[1][0] == '"' else inner.replace("''", "'")
    return Key(clean_key(inner), column, hit.end(1), _skip(text, hit.end()), quoted=True)


def _semicolon_key(text: str, column: int) -> Key | None:
    hit = SEMICOLON_FIELD.match(text, column)
    return Key(hit[1], column, hit.end(1), hit.end(), semicolon=True) if hit else None


def _skip(text: str, column: int) -> int:
    return BLANKS.match(text, column).end()  # type: ignore[union-attr]
