"""The look-through: line by line, what a line is and whether it can stand there."""

from __future__ import annotations

from generator.located import advice, hashes, stray
from generator.located.document import Document
from generator.located.frames import Fit, Kind
from generator.located.hidden import ANY, ODD_SPACE
from generator.located.keys import Key, check_key, find_key
from generator.located.report import found
from generator.located.scan import Scan
from generator.located.source import BLANKS, DASH, TIGHT_DASH
from generator.located.values import skip_marks, value


def look_through(scan: Scan) -> None:
    """Find every mistake that shows in the lines themselves, and mend the copy in passing."""
    document = Document(scan)
    i = document.start()
    while i < scan.source.count:
        if scan.source.is_blank(i) or scan.source.is_comment(i):
            scan.repair.blank(i, 0, scan.source.lead(i))
            i += 1
        elif scan.source.is_marker(i):
            i = document.marker(i)
        else:
            i = _Row(scan, i).read()


class _Row:
    """One line that is not a further line of some value."""

    def __init__(self, scan: Scan, line: int) -> None:
        self.scan = scan
        self.line = line
        self.at = scan.source.lead(line)
        self.indent = scan.source.indent(line)
        self.first = True
        self.shift = 0

        self.text = scan.lines[line]
        self.lead = self.at

    def read(self) -> int:
        """Look through the line and the value on it; give the first line after that."""
        while True:
            if not self.first or not self.scan.frames.open:
                self._marks()
            if self.at >= len(self.text):
                return self.line + 1
            if DASH.match(self.text, self.at) or self._tight_dash():
                if self._dash():
                    return self.line + 1
                continue
            if self._question():
                continue
            key = find_key(self.scan, self.line, self.at)
            if key and not self._is_sentence(key):
                return self._field(key)
            return self._loose()

    def _marks(self) -> None:
        at = skip_marks(self.scan, self.line, self.at)
        self.indent += at - self.at
        self.at = at

    def _tight_dash(self) -> bool:
        return self.first and TIGHT_DASH.match(self.text, self.at) is not None

    def _dash(self) -> bool:
        """Take in a dash; tell whether nothing but a comment follows it."""
        scan, tight = self.scan, bool(TIGHT_DASH.match(self.text, self.at))
        fit = self._enter("list")
        frame = scan.frames.open[-1]
        frame.index += 1
        self._settle_report(fit)
        scan.note_entry(self.line, self.at, len(scan.frames.open))
        frame.slot = True
        if tight:
            self._report_tight_dash()
        end = self.at + 1 if tight else self._after_dash()
        self.indent += end - self.at + (1 if tight else 0)
        self.at = end
        self.first = False
        if self.at < len(self.text) and self.text[self.at] != "#":
            return False
        if self.at < len(self.text):
            hashes.empty_by_hash(scan, self.line, self.at, frame.indent)
        return True

    def _after_dash(self) -> int:
        start = self.at + 1
        end = start
        while end < len(self.text) and (self.text[end] in " \t" or ODD_SPACE.match(self.text[end])):
            end += 1
        gap = self.text[start:end]
        if end < len(self.text) and gap.strip(" "):
            if "\t" in gap:
                advice.report_tab(self.scan, self.line, start + gap.index("\t"))
            else:
                odd = start + len(gap) - len(gap.lstrip(" "))
                self.scan.hidden.refuse(self.line, odd, self.scan.path(), "Achter het streepje")
            self.scan.repair.blank(self.line, start, end)
        return end

    def _report_tight_dash(self) -> None:
        self.scan.error(
            "spatie", self.line, self.at,
            f"Na het streepje ontbreekt een spatie; {found(self.text)}. Typ: - en dan een spatie.",
            sure=True,
        )  # fmt: skip
        self.scan.repair.put(self.line, self.at + 1, self.at + 1, " ")

    def _question(self) -> bool:
        """Report and blank out a `?` that would start a field name over several lines."""
        if self.text[self.at] != "?" or self.text[self.at + 1 : self.at + 2].strip():
            return False
        self.scan.error(
            "sleutel", self.line, self.at,
            f"Een regel kan hier niet met een vraagteken beginnen; {found(self.text)}. Typ de naam "
            "van het veld, een dubbele punt en dan de waarde.",
        )  # fmt: skip
        self.scan.question = self.line
        self.scan.repair.blank(self.line, self.at, self.at + 1)
        self.at = BLANKS.match(self.text, self.at + 1).end()  # type: ignore[union-attr]
        return True

    def _is_sentence(self, key: Key) -> bool:
        """Tell a text with a colon in it (`- Let op: koffie`) from a group with one field."""
        top = self.scan.frames.top
        if key.quoted or key.tight or " " not in key.text or top is None or not top.slot:
            return False
        if self.first and (top.kind == "list" or self.indent <= top.indent):
            return False
        if key.value >= len(self.text) or self.text[key.value] in "[{|>#&*!":
            return False
        below = self.scan.source.next_content(self.line + 1)
        parent = top.indent
        return below >= self.scan.source.count or self.scan.source.indent(below) <= parent

    def _field(self, key: Key) -> int:
        scan = self.scan
        if not key.text and scan.question == self.line - 1:
            return value(scan, self.line, key.value, self.indent)
        start = self.line
        fit = self._enter("map")
        frame = scan.frames.open[-1]
        frame.key = key.text
        frame.first = frame.first or key.text
        frame.index += 1
        frame.slot = False
        self._settle_report(fit)
        scan.note_entry(start, self.at, len(scan.frames.open))
        check_key(scan, start, key)
        return value(scan, start, key.value, self.indent)

    def _loose(self) -> int:
        """Look through a line, or what follows a dash, that is no field."""
        scan = self.scan
        frames = scan.frames
        if not self.first:
            return value(scan, self.line, self.at, frames.open[-1].indent)
        if not frames.settle_text(self.indent) or stray.is_forgotten_colon(scan, self.line):
            return stray.stray(scan, self.line, self.at, self.indent)
        self._indentation(max(self.indent, frames.open[-1].out + 1) if frames.open else 0)
        return value(scan, self.line, self.at, frames.open[-1].indent if frames.open else -1)

    def _enter(self, kind: Kind) -> Fit:
        frames = self.scan.frames
        if not self.first:
            frames.push(kind, self.indent, self.line, self.shift)
            return Fit.GOOD
        fit = frames.settle(kind, self.indent, self.line)
        out = frames.open[-1].out
        self.shift = out - self.indent
        return fit

    def _indentation(self, out: int) -> None:
        """Report odd signs in the indentation, and mend it."""
        scan, lead = self.scan, self.text[: self.lead]
        if "\t" in lead:
            advice.report_tab(scan, self.line, lead.index("\t"))
        elif odd := ANY.search(lead):
            scan.hidden.refuse(self.line, odd.start(), scan.path(), "In de inspringing")
        if lead != " " * out:
            scan.repair.put(self.line, 0, len(lead), " " * out)

    def _settle_report(self, fit: Fit) -> None:
        """Report what is wrong with the indentation, once the path names this entry."""
        if not self.first:
            return
        self._indentation(self.indent + self.shift)
        if fit is not Fit.GOOD and not self.text[: self.lead].strip(" "):
            stray.crooked(self.scan, fit, self.line, self.at)
