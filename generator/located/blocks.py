"""The look-through: line by line, what a line is and whether it can stand there."""

from __future__ import annotations

from generator.located import advice, dashes, hashes, stray, texts
from generator.located.document import Document
from generator.located.frames import Fit, Kind
from generator.located.hidden import ANY
from generator.located.keys import Key, check_key, find_key, is_sentence
from generator.located.report import found
from generator.located.scan import Scan
from generator.located.source import BLANKS, COLON, TIGHT_REST
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
            self._marks()
            if self.at >= len(self.text):
                return self.line + 1
            if self._starts_item():
                if self._dash():
                    return self.line + 1
                continue
            if self._question() and not COLON.search(self.text, self.at):
                return self.line + 1
            key = find_key(self.scan, self.line, self.at)
            if key and not is_sentence(self.scan, self.line, key, first=self.first):
                return self._field(key)
            return self._loose()

    def _marks(self) -> None:
        """Pass over anchors and tags; the parser counts the indentation from the first of them."""
        self.at = skip_marks(self.scan, self.line, self.at, drop=True)
        sign = self.scan.hidden.before_sign(self.line, self.at, self.scan.path())
        if sign > self.at:
            self.scan.repair.put(self.line, self.at, sign, "")
            self.at = sign

    def _starts_item(self) -> bool:
        return dashes.starts_item(
            self.scan, self.line, first=self.first, column=self.at, indent=self.indent
        )

    def _dash(self) -> bool:
        """Take in a dash; tell whether nothing but a comment follows it."""
        scan = self.scan
        fit = self._enter("list")
        frame = scan.frames.open[-1]
        frame.index += 1
        self._settle_report(fit)
        scan.note_entry(self.line, self.at, len(scan.frames.open))
        frame.slot = True
        moved = dashes.check(scan, self.line, self.at)
        end = self.at + 1 if moved else dashes.after(scan, self.line, self.at)
        self.indent += end - self.at + moved
        self.at = end
        self.first = False
        if self.at < len(self.text) and self.text[self.at] != "#":
            return False
        if self.at < len(self.text):
            hashes.empty_by_hash(scan, self.line, self.at, frame.indent)
        return True

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

    def _field(self, key: Key) -> int:
        scan = self.scan
        if not key.text and not key.quoted:
            # Nothing can be told about what the value belongs to, so it is passed over.
            if scan.question != self.line - 1:
                check_key(scan, self.line, key)
            scan.report.usable = False
            return self.line + 1
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
        if key.tight and (again := TIGHT_REST.match(self.text, key.value)):
            # `t:hemas: eten` has one colon too many; that has been said.
            scan.repair.blank(start, again.start(), again.end())
            return value(scan, start, again.end(), self.indent)
        after = value(scan, start, key.value, self.indent)
        if key.tight:
            texts.open_again(scan, after, self.indent)
        return after

    def _loose(self) -> int:
        """Look through a line, or what follows a dash, that is no field."""
        scan = self.scan
        frames = scan.frames
        if not self.first:
            return value(scan, self.line, self.at, frames.open[-1].indent)
        before = list(frames.open)
        if not frames.settle_text(self.indent) or stray.is_forgotten_colon(scan, self.line):
            return stray.stray(scan, self.line, self.at, self.indent, before)
        self._indentation(max(self.indent, frames.open[-1].out + 1) if frames.open else 0)
        if frames.open:
            return value(scan, self.line, self.at, frames.open[-1].indent)
        after = value(scan, self.line, self.at, -1)
        stray.check_alone(scan, self.line, self.at, after)
        return after

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
        # With odd signs in it, how far a line stands in is anyone's guess.
        self.scan.frames.open[-1].loose |= bool(self.text[: self.lead].strip(" "))
        if fit is not Fit.GOOD and not self.text[: self.lead].strip(" "):
            stray.crooked(self.scan, fit, self.line, self.at)
