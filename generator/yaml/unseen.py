"""Characters nobody can see: refused in field names, forgiven or refused in texts.

In a text (a value) no-break and other odd spaces become ordinary spaces, and zero-width spaces
and soft hyphens are left out: they come along when pasting and mean nothing. Zero-width joiners
stay, because emoji and Arabic script need them. Characters that turn the reading direction and
control characters are errors, because they can make a number read differently than it is.
Before a dash, a name or a value all are errors, for the parser would not see what stands there.
"""

from __future__ import annotations

import re
import sys
from typing import Any

from generator.yaml.bench import Bench
from generator.yaml.draft import Draft

_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_ZERO = "\u00ad\u034f\u180e\u200b\u2060-\u2064\ufeff\U000e0000-\U000e007f"
_TURN = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufff9-\ufffb\ufffe\uffff"
_ANY = f"[{_SPACES}{_ZERO}{_TURN}{_CONTROL}\u200c\u200d]"
_KINDS = {
    "vaste spatie": "\u00a0",
    "zacht afbreekstreepje": "\u00ad",
    "spatie zonder breedte": "\u200b",
    "verbinder zonder breedte": "\u200c\u200d",
    "bijzonder regeleinde": "\u2028\u2029\x85",
    "bestandsmerk": "\ufeff",
    "bijzondere spatie": _SPACES,
    "teken dat de leesrichting verandert": _TURN,
    "besturingsteken": _CONTROL,
    "teken zonder breedte": _ZERO,
}
CONTROLS = re.compile(f"[{_CONTROL}]")
_REFUSED = re.compile(f"[{_TURN}{_CONTROL}]")
# What an accented letter turns into when a file was once opened with the wrong encoding.
_GARBLED = re.compile("\ufffd|Ã[\x80-\xbf]|Â[\x80-\xbf]|â€|ðŸ")
# Letters for programs, which make flags of emoji; they can also hide a whole sentence.
_TAGS = re.compile("[\U000e0000-\U000e007f]")
_ODD = re.compile(_ANY)
_LIKE_SPACES = re.compile(f"[{_SPACES}]")
_WITHOUT_WIDTH = re.compile(f"[{_ZERO}{_TURN}]")
_SUSPECT = re.compile(f"{_ANY}|{_GARBLED.pattern}")
_BEFORE = (
    ("In de inspringing", rf"^[ \t]*(?P<odd>[{_SPACES}][ \t{_SPACES}]*)"),
    ("Achter het streepje", rf"^[ \t]*(?:- +)*-[ \t]*(?P<odd>[{_SPACES}][ \t{_SPACES}]*)"),
    ("Achter de dubbele punt", rf"(?:^[ \t-]*|[{{,]\s*)[A-Za-z_][\w-]*:(?P<odd>{_ANY})"),
    ("Voor deze waarde", rf"(?<![^ \t\[{{,])(?P<odd>{_ANY}(?:{_ANY}|[ \t])*)(?=[\"'\[{{|>#]|- )"),
)


def clean(text: str) -> str:
    """Give a text without what cannot be seen: odd spaces become spaces, the rest goes."""
    if text.isascii() and text.isprintable():
        return text
    return CONTROLS.sub(" ", _WITHOUT_WIDTH.sub("", _LIKE_SPACES.sub(" ", text)))


def clean_name(text: str) -> str:
    """Give the name of a field without any invisible character.

    The same name in a thousand files is one text in memory.
    """
    return sys.intern(clean(text).replace("\u200c", "").replace("\u200d", "").strip())


def prepare(draft: Draft) -> None:
    """Take out what would hide a dash, a name or a value from the parser."""
    for line, text in enumerate(draft.lines):
        for where, pattern in _BEFORE if _SUSPECT.search(text) else ():
            if hit := re.search(pattern, draft.lines[line]):
                start, end = hit.span("odd")
                draft.hidden.append((line, start, where))
                # A sign at the start of a line must not move in.
                new = " " * (end - start) if start or where == "In de inspringing" else ""
                draft.put(line, start, end, new)
                draft.loose.add(line)


def in_value(bench: Bench, event: Any) -> None:
    """Judge the invisible and garbled characters in a text."""
    first, last = event.start_mark.line, event.end_mark.line
    if event.style == '"' and (bad := _REFUSED.search(event.value)):
        text = event.value
        bench.stumble("invisible by code", first, event.start_mark.column, text, kind=_name(bad[0]))
    if event.style == '"' and (bad := _TAGS.search(event.value)):
        typed = "".join(bench.lines[line] for line in range(first, last + 1))
        if bad[0] not in typed:
            bench.stumble("tags", first, event.start_mark.column, kind=_name(bad[0]))
    for line in range(first, last + 1):
        text = bench.lines[line]
        start = event.start_mark.column if line == first else 0
        end = event.end_mark.column if line == last else len(text)
        if not _SUSPECT.search(text, start, end):
            continue
        if hit := _REFUSED.search(text, start, end):
            _refuse(bench, line, hit.start(), "In deze tekst")
        if hit := _GARBLED.search(text, start, end):
            bench.stumble("garbled", line, hit.start())
        if hit := _TAGS.search(text, start, end):
            bench.stumble("tags", line, hit.start(), kind=_name(hit[0]))
    if bench.draft.hidden and (event.style or bench.in_flow):
        bench.draft.hidden = [
            one for one in bench.draft.hidden if not _is_inside(bench, event, one)
        ]


def _is_inside(bench: Bench, event: Any, hidden: tuple[int, int, str]) -> bool:
    """Tell whether what seemed to stand before a value is part of this text after all."""
    line, column, _ = hidden
    begin, end = event.start_mark, event.end_mark
    if event.style in ("'", '"') and line == begin.line:
        return bool(begin.column < column and (line < end.line or column < end.column))
    # What stands before a further line of such a text is part of it, when there is a space.
    return bool(begin.line < line <= end.line and bench.draft.typed[line][0] == " ")


def in_name(bench: Bench, event: Any) -> None:
    """Refuse any invisible character in the name of a field."""
    line = event.start_mark.line
    hit = _ODD.search(bench.lines[line], event.start_mark.column, event.end_mark.column)
    if hit:
        _refuse(bench, line, hit.start(), "In de naam van dit veld")


def elsewhere(bench: Bench) -> None:
    """Report the invisible characters outside texts and names."""
    for line, column, where in bench.draft.hidden:
        odd = _ODD.search(bench.draft.typed[line], column)
        assert odd
        bench.tell("invisible", (line, odd.start()), "", where=where, kind=_name(odd[0]))


def _refuse(bench: Bench, line: int, column: int, where: str) -> None:
    place = bench.draft.origin(line, column)
    kind = _name(bench.lines[line][column])
    bench.tell("invisible", place, "", where=where, kind=kind)


def _name(sign: str) -> str:
    kind = next(kind for kind, signs in _KINDS.items() if re.match(f"[{signs}]", sign))
    return f"{kind}, U+{ord(sign):04X}"
