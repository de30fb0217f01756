"""Taking somebody who withdrew out of all that this program keeps beside the map."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from generator.desk.saving.concepts import Concept, Concepts
from generator.editing.history import forget, in_name, looking_for
from generator.editing.spans import CannotEdit, opened
from generator.model.plain_values import suggested_id

FEWEST_SIGNS: Final = 4
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
