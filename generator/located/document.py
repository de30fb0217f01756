"""Where the one document of a file starts and ends."""

from __future__ import annotations

from generator.located.report import found
from generator.located.scan import Scan


class Document:
    """The marks `---` and `...` and lines with `%`, which hardly anyone needs."""

    def __init__(self, scan: Scan) -> None:
        self.scan = scan
        self.started = False
        self.ended = False

    def start(self) -> int:
        """Pass over what may stand before the first field; give the first line after it."""
        scan = self.scan
        first = i = scan.source.next_content(0)
        while i < scan.source.count and scan.lines[i].startswith("%YAML"):
            scan.error(
                "teken", i, 0,
                f"Een regel kan niet met % beginnen; {found(scan.lines[i])}. Haal deze regel weg.",
                sure=True,
            )  # fmt: skip
            scan.repair.put(i, 0, len(scan.lines[i]), "")
            i = scan.source.next_content(i + 1)
        return i if i > first else 0

    def marker(self, i: int) -> int:
        """Take in a mark; give the first line to read after it."""
        scan = self.scan
        text = scan.lines[i]
        rest = text[3:].strip()
        second = scan.entries > 0 or self.started or self.ended
        if text.startswith("---") and not second and (not rest or rest.startswith("#")):
            self.started = True
            scan.repair.put(i, 0, len(text), "")
            return i + 1
        below = scan.source.next_content(i + 1)
        if text.startswith("..."):
            scan.repair.put(i, 0, len(text), "")
            if below < scan.source.count:
                self._second(below)
            return scan.source.count
        if second:
            self._second(i)
            return scan.source.count
        scan.error(
            "document", i, 0,
            f"Achter --- kan niets staan; {found(text)}. Zet dit op de regel eronder.", (),
        )  # fmt: skip
        scan.repair.put(i, 0, len(text), "")
        return i + 1

    def _second(self, i: int) -> None:
        """Report a second document; what follows is not read."""
        self.scan.repair.until = i
        self.scan.error(
            "document", i, 0,
            f"Hier begint een tweede deel (--- of ...); {found(self.scan.lines[i])}. Een bestand "
            "heeft maar één deel. Haal de regel met --- of ... weg, of maak een tweede bestand.",
            (),
        )  # fmt: skip
