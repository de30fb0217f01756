"""Collecting problems while reading: where, which field, how heavy, and whether to go on."""

from __future__ import annotations

import re

from generator.problems import Level, Problem

Path = tuple[str | int, ...]

MOST_ERRORS = 50
_PLAIN_STEP = re.compile(r"[^\s.\[\]:\"']+")


class Stop(Exception):  # noqa: N818 - it ends the reading, it is not a failure
    """Raised after a problem that makes reading on pointless."""


def show(text: str, most: int = 40) -> str:
    """Give a short, harmless form of a text: invisible and control characters become names."""
    short = text if len(text) <= most else text[: most - 1].rstrip() + "…"
    return "".join(char if char.isprintable() else _named(char) for char in short)


def _named(char: str) -> str:
    return "→" if char == "\t" else f"<U+{ord(char):04X}>"


def found(text: str) -> str:
    """Give a text as the part of a message that says what stood there."""
    return f"gevonden: «{show(text.strip(' '))}»"


def found_near(text: str, column: int, reach: int = 20) -> str:
    """Give what stands around a place in a line that may be long."""
    start = max(0, column - reach)
    cut = text[start : column + reach]
    if start:
        # Start at a whole word, and show that the line did not start there.
        space = cut.find(" ", 0, reach)
        cut = "…" + (cut[space + 1 :] if space >= 0 else cut)
    return f"gevonden: «{show(cut.strip(' '), 2 * reach + 1)}»"


def path_text(path: Path) -> str:
    """Give a path as the supporter reads it: `wanneer[2].van`, counting from 1."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step + 1}]"
        else:
            name = show(step)
            # A field name may itself hold a dot or a space; then it is quoted to stay readable.
            name = name if _PLAIN_STEP.fullmatch(name) else f"'{name}'"
            text += f".{name}" if text else name
    return text


def _begun_small(message: str) -> str:
    """Begin a message with a small letter, for it comes after a key and a colon."""
    word = message[:2]
    return message[:1].lower() + message[1:] if word[1:].islower() or word[1:] == " " else message


class Report:
    """The problems of one file; lines and columns come in counted from 0."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.usable = True
        self.errors = 0
        self._problems: list[Problem] = []
        self._seen: set[tuple[int, int, str]] = set()

    def error(
        self, code: str, line: int, column: int, path: Path, message: str, *, sure: bool = False
    ) -> None:
        """Add an error; `sure` says that the meaning is still certain, so reading may go on."""
        self.usable = self.usable and sure
        if self._add(Level.ERROR, code, (line, column), path, message):
            self.errors += 1
        if self.errors >= MOST_ERRORS:
            message = (
                f"Dit bestand heeft {MOST_ERRORS} fouten of meer; de rest is nog niet bekeken. "
                "Los eerst de fouten hierboven op en controleer dan opnieuw."
            )
            self._add(Level.ERROR, "meer", (line, column + 1), (), message)
            self.usable = False
            raise Stop

    def notice(self, code: str, line: int, column: int, path: Path, message: str) -> None:
        """Add a notice: the file can be published."""
        self._add(Level.NOTICE, code, (line, column), path, message)

    def has_error_on(self, line: int) -> bool:
        """Tell whether an error was already found on a line (counted from 0)."""
        return any(p.line == line + 1 and p.level is Level.ERROR for p in self._problems)

    def problems(self) -> tuple[Problem, ...]:
        """Give everything found, in the order of the file."""
        return tuple(sorted(self._problems))

    def _add(
        self, level: Level, code: str, place: tuple[int, int], path: Path, message: str
    ) -> bool:
        line, column = place
        if level is Level.ERROR and code != "meer":
            # Two errors at one spot are one mistake seen twice; the first look explains it best.
            if any((line, near, "") in self._seen for near in (column - 1, column, column + 1)):
                return False
            self._seen.add((line, column, ""))
        elif (line, column, code) in self._seen:
            return False
        self._seen.add((line, column, code))
        self._problems.append(
            Problem(
                self.path, line + 1, column + 1, path_text(path), _begun_small(message), level, code
            )
        )
        return True
