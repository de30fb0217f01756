"""Taking somebody who withdrew out of all that this program keeps beside the map."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from generator.desk.saving.concepts import Concept, Concepts
from generator.editing.history import content, forget, in_name, looking_for, read_versions
from generator.editing.spans import CannotEdit, opened
from generator.model.plain_values import suggested_id

FEWEST_SIGNS: Final = 4
_CALLED: Final = ("naam", "nummer", "telefoon", "email")
OUT_OF_REACH: Final = (
    "de site op internet: druk opnieuw op 'Zet op internet'",
    "zoekmachines en de host: vraag hun om oude bladzijden te vergeten",
    "de laatste vijf versies van de site die deze computer bewaart om naar terug te gaan",
    "reservekopieën, en wat een gedeelde map zelf bewaart",
    "boekjes en bladen die al gedrukt zijn",
    "foto's: haal die weg op de bladzijde van de foto, en kijk in de map originelen",
    "dezelfde persoon onder een andere naam: doe dit ook met het nummer en het mailadres",
)
"""Where somebody may still stand, and nothing of ours can reach."""


@dataclass(frozen=True)
class Purged:
    """How many kept texts and drafts were thrown away, and where on the map it still stands."""

    texts: int
    concepts: int
    still_there: tuple[str, ...]


def purge(versions: Path | None, concepts: Concepts, typed: str) -> Purged:
    """Throw away every kept text and every draft in which a name, a number or an id stands.

    Raises `OSError` when not all can go.
    """
    found = forget(versions, typed) if versions is not None else None
    return Purged(
        found.texts if found else 0,
        purge_concepts(concepts, typed),
        found.still_there if found else (),
    )


def who_withdrew(folder: Path, place: str, versions: Path | None, version: str) -> tuple[str, ...]:
    """Give who withdrew in a file of the map, or in what it was before a version of it."""
    files = []
    with suppress(OSError):
        files.append((folder / place).read_bytes())
    if versions is not None and version:
        saved = next((one for one in read_versions(versions) if one.file.stem == version), None)
        before = saved.changes[place].before if saved and place in saved.changes else None
        files.append((content(versions, before) if before else None) or b"")
    found: dict[str, None] = {}
    for data in files:
        with suppress(CannotEdit):
            found |= dict.fromkeys(withdrawn_in(opened(data).content))
    return tuple(found)


def withdrawn_in(said: Any) -> tuple[str, ...]:
    """Give who withdrew in what a file says: by name, else by number or mail address."""
    return tuple(dict.fromkeys(_withdrawn(said)))


def _withdrawn(said: Any) -> Iterator[str]:
    if isinstance(said, list):
        for one in said:
            yield from _withdrawn(one)
    if not isinstance(said, Mapping):
        return
    called = next((said[key] for key in _CALLED if said.get(key)), "")
    if said.get("ingetrokken") and isinstance(called, str):
        yield called
    for one in said.values():
        yield from _withdrawn(one)


def purge_concepts(concepts: Concepts, typed: str) -> int:
    """Throw away every draft in which somebody stands; give how many. Raises `OSError`."""
    has_it, is_named = looking_for(typed), in_name(suggested_id(typed))
    gone = [one for one in concepts.all() if is_named(one.place) or any(map(has_it, _texts(one)))]
    for one in gone:
        concepts.drop(one.id)
    return len(gone)


def _texts(concept: Concept) -> tuple[str, ...]:
    """Give all that stands in a draft: what was typed, and the file it began from."""
    typed = (*(text for texts in concept.fields.values() for text in texts), str(concept.shown))
    if concept.base is None:
        return typed
    plain = concept.base.decode(errors="replace")
    try:
        return (*typed, plain, str(opened(concept.base).content))
    except CannotEdit:
        return (*typed, plain)
