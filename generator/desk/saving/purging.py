"""Taking somebody who withdrew out of all that this program keeps on this computer."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from generator.desk.saving.concepts import Concept, Concepts
from generator.desk.saving.elsewhere import where_it_stands
from generator.editing.history import Forgotten, forget, in_name, is_beside, looking_for
from generator.editing.spans import CannotEdit, opened
from generator.keeping.rooms import reports
from generator.keeping.store import Store
from generator.model.plain_values import suggested_id
from generator.publish.bringing import forget_published
from generator.publish.unfinished import NOTES
from generator.reading.file_names import YAML_ENDINGS
from generator.site.project import village_folder

FEWEST_SIGNS: Final = 4
OUT_OF_REACH: Final = (
    "zoekmachines en de host: vraag hun om oude bladzijden te vergeten",
    "een andere computer waarop iemand met deze kaart werkte: doe dit daar ook",
    "reservekopieën, en wat een gedeelde map zelf bewaart",
    "boekjes en bladen die al gedrukt zijn, en pdf's die u zelf ergens bewaarde",
    "foto's: haal die weg op de bladzijde van de foto, en kijk in de map originelen",
    "dezelfde persoon onder een andere naam: doe dit ook met het nummer en het mailadres",
)
"""Where somebody may still stand, and nothing of ours can reach; besides the site itself."""


@dataclass(frozen=True)
class Purged:
    """How many kept texts, drafts and versions of the site were thrown away, and what still stands.

    `on_the_map` are files of the map, `beside` other files of the village's folder, each by its
    place: a file of the map counts from the map, others from the village's folder.
    """

    texts: int
    concepts: int
    sites: int
    on_the_map: tuple[str, ...]
    beside: tuple[str, ...]

    @property
    def thrown_away(self) -> str:
        """Give what went, as a sentence goes on."""
        told = [_counted(self.texts, "bewaarde tekst", "bewaarde teksten")]
        if self.concepts:
            told.append(f"{self.concepts} keer iets wat getypt en niet opgeslagen was")
        if self.sites:
            told.append(_counted(self.sites, "bewaarde versie van de site",
                                 "bewaarde versies van de site"))  # fmt: skip
        return ", ".join(told)


def purge(
    kaart: Path, versions: Path | None, concepts: Concepts, store: Store, typed: str
) -> Purged:
    """Throw away all that is kept of before in which a name, a number or an id stands.

    What was kept to build faster goes whole, for nobody can read in it. A report of what went wrong
    in the program goes when it tells of somebody. Raises `OSError` or
    `CarryProblem` when not all can go.
    """
    found, has_it = forget(versions, typed) if versions else Forgotten(0, ()), looking_for(typed)
    drafts = purge_concepts(concepts, typed)
    sites = forget_published(kaart, has_it, found.pictures)
    store.clear(frozenset({NOTES}))
    for report in reports():
        with suppress(PermissionError):  # of another user
            if has_it(report.read_text(encoding="utf-8", errors="replace")):
                report.unlink(missing_ok=True)
    places = where_it_stands(kaart, has_it, found.pictures)
    return Purged(found.texts, drafts, sites, *_still(kaart, found, places))


def _still(
    kaart: Path, found: Forgotten, places: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Part what still stands into the map with what is versioned beside it, and the rest."""
    inside = kaart.resolve().relative_to(village_folder(kaart.resolve())).parts
    on_the_map, beside = {*found.still_there}, list[str]()
    for place in places:
        parts = PurePosixPath(place).parts
        if parts[: len(inside)] == inside and PurePosixPath(place).suffix in YAML_ENDINGS:
            on_the_map.add("/".join(parts[len(inside) :]))
        elif is_beside(place):
            on_the_map.add(place)
        else:
            beside.append(place)
    return tuple(sorted(on_the_map)), tuple(beside)


def purge_concepts(concepts: Concepts, typed: str) -> int:
    """Throw away every draft in which somebody stands; give how many. Raises `OSError`."""
    has_it, is_named = looking_for(typed), in_name(suggested_id(typed))
    gone = [one for one in concepts.all() if is_named(one.place) or any(map(has_it, _texts(one)))]
    for one in gone:
        concepts.drop(one.id)
    return len(gone) + concepts.drop_damaged(has_it)


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


def _counted(number: int, one: str, more: str) -> str:
    return f"1 {one}" if number == 1 else f"{number} {more}"
