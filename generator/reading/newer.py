"""A map in a newer form than this program can read: that is said, and nothing else.

In: the files of a map as they were typed. Out: one problem, or nothing. The number is looked for in
the text itself: a newer form may be one that this program cannot read at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from generator.model.village import FORMAT
from generator.problems import Problem
from generator.reading.file_names import VILLAGE_FILE, SourceFile

NEWER: Final = "nieuwer"
_TYPED: Final = re.compile(
    rb"^\xef?\xbb?\xbf?formaat[ \t]*:[ \t]*[\"']?([0-9]{1,9})\b", re.MULTILINE
)


def newer_form(files: Iterable[SourceFile]) -> Problem | None:
    """Give what is wrong with a map in a newer form; nothing when it can be read."""
    for file in files:
        typed = _TYPED.search(file.data or b"") if _is_of_village(file) else None
        if typed and int(typed[1]) > FORMAT:
            lines = (
                (file.data or b"")[: typed.start(1)]
                .decode("utf-8-sig", errors="replace")
                .splitlines()
            )
            message = (
                f"deze kaart is voor een nieuwere versie van het programma: dit is formaat "
                f"{int(typed[1])}, en uw programma kent {FORMAT}. Haal de nieuwste versie. "
                "Met pipx: pipx upgrade sociale-kaart. Met uv: uv tool upgrade sociale-kaart. "
                "Kreeg u een bestand? Met pipx: pipx install --force BESTAND. Met uv: uv tool "
                "install --force BESTAND. Dubbelklikt u op 'kaart beheren', dan start daarna het "
                "nieuwe programma. Er is niets veranderd"
            )
            place = (len(lines), len(lines[-1]) + 1)
            return Problem(file.path, *place, "formaat", message, code=NEWER)
    return None


def _is_of_village(file: SourceFile) -> bool:
    return not file.folder and file.stem == VILLAGE_FILE
