"""Characters nobody can see: refused in field names, forgiven or refused in texts.

In a text (a value) no-break and other odd spaces become ordinary spaces, and zero-width spaces
and soft hyphens are left out: they come along when pasting and mean nothing. Zero-width joiners
stay, because emoji and Arabic script need them. Characters that turn the reading direction and
control characters are errors, because they can make a number read differently than it is.
"""

from __future__ import annotations

import re

from generator.located.report import Path, Report, found_near

SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_ZERO = "\u00ad\u034f\u180e\u200b\u2060-\u2064\ufeff\U000e0000-\U000e007f"
_TURN = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufff9-\ufffb\ufffe\uffff"

ANY = re.compile(f"[{SPACES}{_ZERO}{_TURN}{CONTROL}\u200c\u200d]")
CONTROLS = re.compile(f"[{CONTROL}]")
ODD_SPACE = re.compile(f"[{SPACES}]")
_DROPPED = re.compile(f"[{_ZERO}{_TURN}]")
_REFUSED = re.compile(f"[{_TURN}{CONTROL}]")
# What an accented letter turns into when a file was once opened with the wrong encoding.
_GARBLED = re.compile("\ufffd|Ã[\x80-\xbf]|Â[\x80-\xbf]|â€|ðŸ")
_SUSPECT = re.compile(f"{ANY.pattern}|{_GARBLED.pattern}")

_BEFORE_SIGN = re.compile(rf"{ANY.pattern}(?:{ANY.pattern}|[ \t])*(?=[\"'\[{{|>#]|- )")

_NAMES = {
    0xA0: "vaste spatie",
    0xAD: "zacht afbreekstreepje",
    0x200B: "spatie zonder breedte",
    0x200C: "verbinder zonder breedte",
    0x200D: "verbinder zonder breedte",
    0x2028: "bijzonder regeleinde",
    0x2029: "bijzonder regeleinde",
    0x85: "bijzonder regeleinde",
    0xFEFF: "bestandsmerk",
}


def clean(text: str) -> str:
    """Give a text without what cannot be seen: odd spaces become spaces, the rest goes."""
    if not ANY.search(text):
        return text
    return CONTROLS.sub(" ", _DROPPED.sub("", ODD_SPACE.sub(" ", text)))


def clean_key(text: str) -> str:
    """Give a field name without any invisible character."""
    return clean(text).replace("\u200c", "").replace("\u200d", "").strip()


def refused_in(text: str) -> str:
    """Give the name of the first character that no text may hold, or nothing."""
    hit = _REFUSED.search(text)
    return name(hit[0]) if hit else ""


def name(char: str) -> str:
    """Give the Dutch name of an invisible character."""
    code = ord(char)
    if code in _NAMES:
        kind = _NAMES[code]
    elif ODD_SPACE.match(char):
        kind = "bijzondere spatie"
    elif re.match(f"[{_TURN}]", char):
        kind = "teken dat de leesrichting verandert"
    elif CONTROLS.match(char):
        kind = "besturingsteken"
    else:
        kind = "teken zonder breedte"
    return f"{kind}, U+{code:04X}"


class Hidden:
    """The check for invisible characters in one file, with a quick way out for clean lines."""

    def __init__(self, lines: list[str], report: Report) -> None:
        self._lines = lines
        self._report = report
        self._suspects = {i for i, line in enumerate(lines) if _SUSPECT.search(line)}

    def before_sign(self, line: int, column: int, path: Path) -> int:
        """Refuse invisible characters right before a sign that then would be plain text.

        Give the column of the sign, or the column itself when nothing was wrong.
        """
        hit = _BEFORE_SIGN.match(self._lines[line], column) if line in self._suspects else None
        if not hit:
            return column
        self.refuse(line, column, path, "Voor deze waarde")
        return hit.end()

    def key(self, line: int, start: int, end: int, path: Path) -> bool:
        """Refuse any invisible character in a field name; tell whether there was one."""
        hit = ANY.search(self._lines[line], start, end) if line in self._suspects else None
        if hit:
            self.refuse(line, hit.start(), path, "In de naam van dit veld")
        return hit is not None

    def value(self, line: int, start: int, end: int, path: Path) -> None:
        """Refuse what turns or controls text in a value; warn for garbled letters."""
        if line not in self._suspects:
            return
        text = self._lines[line]
        hit = _REFUSED.search(text, start, end)
        if hit:
            self.refuse(line, hit.start(), path, "In deze tekst")
        hit = _GARBLED.search(text, start, end)
        if hit:
            self._report.notice(
                "codering", line, hit.start(), path,
                "Hier staat waarschijnlijk een letter die bij het opslaan is verminkt; "
                f"{found_near(self._lines[line], hit.start())}. Typ het woord opnieuw.",
            )  # fmt: skip

    def refuse(self, line: int, column: int, path: Path, where: str) -> None:
        """Report the invisible character at a place."""
        char = self._lines[line][column]
        self._report.error(
            "onzichtbaar", line, column, path,
            f"{where} staat een onzichtbaar teken ({name(char)}); "
            f"{found_near(self._lines[line], column)}. Wis dit stukje en typ het opnieuw.",
            sure=True,
        )  # fmt: skip
