"""What can be wrong in a map, as values: located, weighed, sortable and in Dutch."""

from __future__ import annotations

import errno
from dataclasses import asdict, dataclass
from enum import StrEnum

# The way to a value: the names of fields, and the numbers of items counted from 0.
KeyPath = tuple[str | int, ...]


class Level(StrEnum):
    """How heavy a problem weighs: an error blocks publishing, a notice is only listed."""

    ERROR = "fout"
    NOTICE = "let op"


@dataclass(frozen=True, order=True)
class Problem:
    """One thing the supporter should look at.

    `path` is the file as the supporter sees it (`kaart/diensten/koffie.yml`), `line` and
    `column` count from 1, `key` is the Dutch key path (`contact.telefoon`, empty for the whole
    file; in a file at the top as one would say it: `thema 2 (eten), kleur`), `message` says in
    Dutch what is wrong, what was found and what to do. `code` is a short Dutch word by which a
    notice can be switched off in `dorp.yml`.
    """

    path: str
    line: int
    column: int
    key: str
    message: str
    level: Level = Level.ERROR
    code: str = ""

    def __str__(self) -> str:
        """Give the one-line form editors can jump to."""
        key = f"{self.key}: " if self.key else ""
        return f"{self.path}:{self.line}:{self.column}: {self.level}: {key}{self.message}"

    def as_dict(self) -> dict[str, str | int]:
        """Give the form that `kaart controleer --json` prints."""
        return {**asdict(self), "level": str(self.level)}


class MapProblems(Exception):  # noqa: N818 - it carries problems, it is not one error
    """A map that cannot be published, with every problem found in it."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class UnusableValue(ValueError):  # noqa: N818 - reads as what it is where it is raised
    """A text that cannot be what its field asks for.

    `message` is a Dutch half-sentence: what is wrong and what to type instead. What was found
    is added by the reader, which knows the text. `key` names the field inside a block that the
    message is about, when the block as a whole was judged. `elsewhere` are the fields in which the
    text (or only the `rest` of it) could stand as it is, the best first; `block` is what to type
    where a block may stand, `several` what to type where a list may; `alone` is the message where
    only one text may stand.
    The reader knows which of these there are.
    """

    def __init__(
        self, message: str, code: str = "waarde", key: str | KeyPath = "", *,
        elsewhere: tuple[str, ...] = (), rest: str = "", block: dict[str, str] | None = None,
        alone: str = "", several: tuple[str, ...] = (),
    ) -> None:  # fmt: skip
        super().__init__(message)
        self.message = message
        self.code = code
        self.key = key
        self.elsewhere = elsewhere
        self.rest = rest
        self.block = block
        self.alone = alone or message
        self.several = several


_REFUSED = {
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "de schijf is vol",
    errno.EFBIG: "de schijf is vol",
    errno.EACCES: "u hebt daar geen rechten",
    errno.EPERM: "u hebt daar geen rechten",
    errno.EBUSY: "een ander programma gebruikt het",
    errno.EROFS: "daar mag niets geschreven worden",
    errno.ENOENT: "die map is er niet",
    errno.ENOTDIR: "een deel van dat pad is een bestand en geen map",
    errno.EISDIR: "dat is een map en geen bestand",
    errno.EEXIST: "er staat al een bestand met die naam",
    errno.ENAMETOOLONG: "die naam is te lang",
    errno.EIO: "de schijf doet het niet goed",
}


def why(error: OSError) -> str:
    """Give in a few Dutch words what the computer refuses, such as "de schijf is vol"."""
    return _REFUSED.get(error.errno or 0, f"foutnummer {error.errno} van de computer")
