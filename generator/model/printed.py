"""What stood in each printed booklet, so that no code on paper ever dies.

The register holds it; the files in `edities/` of earlier years stay readable.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from pydantic import BeforeValidator

from generator.model.asked import KEPT, RowName
from generator.model.fields import Date, Frozen, Text, declared
from generator.model.seen import ONLY_KEPT

# What has an address on paper. Organisations and places are printed by name only.
PRINTED_FOLDERS = ("diensten", "activiteiten", "vrijwilligers", "contactroutes")


@dataclass(frozen=True, order=True)
class Printed:
    """One id as it was printed: its folder and its name on that day."""

    folder: str
    id: str
    name: str


def _listed(value: object) -> object:
    """Let a bare list of ids stand where ids with their names are meant."""
    texts = [value] if isinstance(value, str) else value
    if isinstance(texts, list) and all(isinstance(text, str) for text in texts):
        return {part.strip(): part.strip() for text in texts for part in text.split(",") if part}
    return value


Names = Annotated[dict[str, Text], BeforeValidator(_listed)]


def _names(folder: str) -> Names:
    return declared(  # type: ignore[no-any-return]
        folder, folder.capitalize(), f"Wat uit de map {folder} erin stond.",
        {"tafeltje-dek-je": "Tafeltje Dek Je"}, seen=ONLY_KEPT, asked=KEPT,
        default_factory=dict,
    )  # fmt: skip


class Addressed(Frozen):
    """Ids that people know the address of, with what they were called."""

    services: Names = _names("diensten")
    activities: Names = _names("activiteiten")
    volunteers: Names = _names("vrijwilligers")
    routes: Names = _names("contactroutes")

    @property
    def printed(self) -> Iterator[Printed]:
        """Give everything of which the address is known."""
        lists = (self.services, self.activities, self.volunteers, self.routes)
        for folder, names in zip(PRINTED_FOLDERS, lists, strict=True):
            yield from (Printed(folder, id_, name) for id_, name in names.items())


class Published(Addressed):
    """What ever had a page on the site, and at which addresses that site stood."""

    sites: tuple[Text, ...] = declared(
        "adressen", "Adressen", "De adressen waarop de site gestaan heeft.",
        ["https://www.voorbeeld.nl/"], seen=ONLY_KEPT, asked=KEPT, default=(),
    )  # fmt: skip

    @classmethod
    def of(cls, things: Iterable[Printed], sites: Iterable[str] = ()) -> Published:
        """Give it of things in any order; what stands there twice has its last name."""
        names: dict[str, dict[str, str]] = {folder: {} for folder in PRINTED_FOLDERS}
        for one in things:
            names[one.folder][one.id] = one.name
        services, activities, volunteers, routes = names.values()
        return cls.model_construct(
            services=services, activities=activities, volunteers=volunteers, routes=routes,
            sites=tuple(dict.fromkeys(sites)),
        )  # fmt: skip


class PrintedEdition(Addressed):
    """One edition that was printed, with the ids that stand in it on paper."""

    row: ClassVar[RowName] = RowName("deze editie", ("editie", "datum"))

    name: Text = declared(
        "editie",
        "Editie",
        "Welke uitgave er gedrukt is.",
        "boekje",
        seen=ONLY_KEPT,
        asked=KEPT,
    )
    day: Date = declared(
        "datum",
        "Datum",
        "De dag waarop hij gemaakt is.",
        "2026-11-21",
        seen=ONLY_KEPT,
        asked=KEPT,
    )
    site: Text | None = declared(
        "site", "Site", "Het adres van de site dat erin staat.", "https://www.voorbeeld.nl/",
        seen=ONLY_KEPT, asked=KEPT, default=None,
    )  # fmt: skip
    marks: dict[str, Text] = declared(
        "inhoud", "Inhoud", "Van alles wat erin stond een merk per soort gegeven, om later te "
        "zien wat er veranderde.", {"tafeltje-dek-je": "0a1b 2c3d"},
        seen=ONLY_KEPT, asked=KEPT, default_factory=dict,
    )  # fmt: skip


class MonthOfEditions(Frozen):
    """`edities/JJJJ-MM.yml`, as it was written before there was one register."""

    editions: tuple[PrintedEdition, ...] = declared(
        "edities", "Edities", "De boekjes die deze maand gedrukt zijn.",
        [{"editie": "boekje", "datum": "2026-11-21"}], seen=ONLY_KEPT, asked=KEPT,
    )  # fmt: skip
