"""One file of the map by itself: its text, and the value of one with an id of its own."""

from __future__ import annotations

from dataclasses import replace

from generator.model.fields import Frozen
from generator.problems import Problem
from generator.reading.documents import validate
from generator.reading.doubles import typed_twice
from generator.reading.examples import told_to_wait, untouched_examples
from generator.reading.file_names import THEMES_FILE, VILLAGE_FILE, SourceFile
from generator.reading.kinds import KINDS
from generator.reading.origin import Origin
from generator.reading.spoken import spoken

# These may not be left out, so an empty one hears what must be in it.
_NEEDED = {
    VILLAGE_FILE: (
        "dit bestand is leeg; zet er minstens 'naam', 'site', 'kernen' en 'ondersteuners' in, "
        "zoals in 'Een nieuw dorp beginnen' in de handleiding"
    ),
    THEMES_FILE: (
        "dit bestand is leeg; zet er minstens één thema in, zoals: - {id: overig, naam: Overig}"
    ),
}


def _has_text(data: bytes) -> bool:
    """Tell whether a file holds more than remarks."""
    lines = data.decode("utf-8-sig", errors="replace").splitlines()
    return any(line.strip() and not line.lstrip().startswith("#") for line in lines)


def read_text(file: SourceFile) -> tuple[Origin | None, tuple[Problem, ...]]:
    """Read the text of a file; None when it cannot be used."""
    if file.data is None:
        return None, ()
    top = "" if file.folder else file.stem
    origin, problems = Origin.of(file.path, file.data, top)
    if top in _NEEDED and origin is None and not _has_text(file.data):
        return None, (Problem(file.path, 1, 1, "", _NEEDED[top], code="leeg"),)
    if top:
        node = origin.node if origin else None
        problems = tuple(replace(one, key=spoken(one.key, top, node)) for one in problems)
    return origin, problems


def entry_in(file: SourceFile) -> tuple[Origin | None, Frozen | None, tuple[Problem, ...]]:
    """Read a file with an id of its own: where it stands, its value, and what is wrong in it."""
    source, problems = read_text(file)
    if source is None:
        return None, None, problems
    model = KINDS[file.folder]
    value, more = validate(model, source, {"id": file.stem})
    further = (
        *more,
        *typed_twice(model, source),
        *untouched_examples(source),
        *told_to_wait(source),
    )
    problems = (*problems, *source.sure(further))
    source.forget_places()
    return source, value, problems
