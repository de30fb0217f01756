"""Block text: the lines under a `|` or `>`, which must stand further in than their field."""

from __future__ import annotations

import re

from generator.located import advice, texts
from generator.located.hashes import after_value
from generator.located.report import found
from generator.located.scan import Scan
from generator.located.signs import Bad
from generator.located.source import DASH
from generator.located.stray import WORD, is_like_field

_HEADER = re.compile(r"[|>](?:[+-]?([1-9])?|([1-9])[+-])(?=[ \t]|$)")


def block(scan: Scan, line: int, column: int, parent: int) -> int:
    """Look through the text under a `|` or `>`; give the first line after it."""
    text = scan.lines[line]
    header = _HEADER.match(text, column)
    if not header or not after_value(scan, line, header.end()):
        return texts.plain(scan, line, column, parent, _not_a_block(text, column))
    digit = header[1] or header[2]
    body = _Body(scan, parent, max(parent, 0) + int(digit) if digit else None)
    after = body.read(line + 1)
    if digit and not body.started:
        # `> 65` leaves nothing: the number was meant as text.
        return texts.plain(scan, line, column, parent, _not_a_block(text, column))
    return after


def _not_a_block(text: str, column: int) -> Bad:
    sign = text[column]
    rest = text[column:]
    return Bad(
        "teken",
        f"Een waarde kan niet zomaar met {sign} beginnen; {found(rest)}. "
        f"{advice.quote_advice(rest)} (Een lange tekst begint met alleen een | en gaat op de "
        "regels eronder verder.)",
    )


class _Body:
    """The lines of one block text; `inner` is how far its first line stands in."""

    def __init__(self, scan: Scan, parent: int, inner: int | None) -> None:
        self.scan = scan
        self.parent = parent
        self.inner = inner
        self.started = False
        self.complained = False

    def read(self, line: int) -> int:
        """Give the first line after the text."""
        source = self.scan.source
        i = line
        while i < source.count:
            if source.is_blank(i):
                i += 1
            elif self._is_text(i):
                self._text(i)
                i += 1
            elif source.is_comment(i) and self._interrupts(i):
                self._interrupted(i)
                i += 1
            else:
                break
        return i

    def _is_text(self, i: int) -> bool:
        source = self.scan.source
        if source.is_marker(i):
            return False
        if source.indent(i) > self.parent:
            return True
        # Text that was not indented at all is still clearly text: right below the `|`, after an
        # earlier such line, or when it reads as a sentence.
        fresh = not self.started or self.complained
        if fresh and self._is_odd_text(i):
            return True
        return source.is_prose(i) and (fresh or not is_like_field(self.scan.lines[i]))

    def _is_odd_text(self, i: int) -> bool:
        """Tell whether a line that begins with a dash or a capital can only be text here."""
        source, top = self.scan.source, self.scan.frames.top
        if source.indent(i) != self.parent or top is None or top.kind != "map":
            return False
        line, lead = self.scan.lines[i], source.lead(i)
        return bool(DASH.match(line, lead)) or line[lead].isupper()

    def _text(self, i: int) -> None:
        source = self.scan.source
        spaces = len(self.scan.lines[i]) - len(self.scan.lines[i].lstrip(" "))
        indent = source.indent(i)
        if self.inner is None:
            self.inner = indent if indent > self.parent else self.parent + 2
        self.started = True
        if spaces < self.inner:
            self._crooked(i, spaces)
        self.scan.hidden.value(i, source.lead(i), len(self.scan.lines[i]), self.scan.path())

    def _crooked(self, i: int, spaces: int) -> None:
        assert self.inner is not None
        scan = self.scan
        lead = scan.source.lead(i)
        odd = scan.lines[i][spaces : spaces + 1]
        scan.repair.put(i, 0, min(lead, spaces) if odd != "\t" else lead, " " * self.inner)
        if odd == "\t":
            advice.report_tab(scan, i, spaces)
        elif lead > spaces:
            scan.hidden.refuse(i, spaces, scan.path(), "In de inspringing van deze regel")
        elif not self.complained:
            scan.error(
                "inspringen", i, lead,
                "Deze regel hoort bij de tekst onder | of >, maar springt niet ver genoeg in; "
                f"{found(scan.lines[i])}. Typ elke regel van de tekst "
                f"{advice.spaces(self.inner)}.{self._or_field(i)}",
                sure=True,
            )  # fmt: skip
        self.complained = self.complained or (odd != "\t" and lead == spaces)

    def _or_field(self, i: int) -> str:
        """Say what to do when the line was a field after all."""
        typed_out = self.scan.source.indent(i) <= self.parent
        word = WORD.match(self.scan.lines[i].lstrip())
        if not typed_out or not word or not word[0].islower():
            return ""
        return f" Is '{word[0]}' een veld? Zet er dan een dubbele punt achter."

    def _interrupts(self, i: int) -> bool:
        """Tell whether the text goes on below a comment line that stands too far left."""
        source = self.scan.source
        below = source.next_content(i)
        return (
            self.started
            and below < source.count
            and source.indent(below) > self.parent
            and self.inner is not None
            and source.indent(below) >= self.inner
        )

    def _interrupted(self, i: int) -> None:
        scan = self.scan
        lead = scan.source.lead(i)
        scan.repair.put(i, 0, lead, " " * (self.inner or 1))
        scan.error(
            "hekje", i, lead,
            "Deze regel met # breekt de tekst erboven af; "
            f"{found(scan.lines[i])}. Laat de regel even ver inspringen als de tekst, of haal "
            "hem weg.",
            sure=True,
        )  # fmt: skip
