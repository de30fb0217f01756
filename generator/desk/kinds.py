"""What she can put on the map, in her words instead of the names of folders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator.model import (
    Activity,
    Location,
    Organization,
    Route,
    Service,
    VolunteerGroup,
)
from generator.model.fields import Frozen


@dataclass(frozen=True)
class Kind:
    """One sort of thing on the map: what one is called, many are, and what it is for."""

    model: type[Frozen]
    one: str
    many: str
    what: str

    @property
    def folder(self) -> str:
        """Give the folder in which such things stand."""
        return str(self.model.__dict__["folder"])


_ALL = (
    Kind(Activity, "activiteit", "activiteiten",
         "Iets met een dag en een tijd, zoals een koffieochtend of een cursus."),
    Kind(Service, "dienst", "diensten",
         "Hulp of iets wat altijd kan, zoals een maaltijd aan huis of de huisarts."),
    Kind(VolunteerGroup, "groep vrijwilligers", "vrijwilligers",
         "Mensen die iets voor een ander doen, met wat zij wel en niet doen."),
    Kind(Organization, "organisatie", "organisaties",
         "Wie iets aanbiedt, zoals een stichting, een club of de gemeente."),
    Kind(Location, "plek", "plekken",
         "Waar iets is, zoals het dorpshuis of de sporthal."),
    Kind(Route, "vraag van bewoners", "vragen van bewoners",
         "Waar iemand mee komt, en wie hij dan belt. Bijvoorbeeld: ik ben gevallen."),
)  # fmt: skip
KINDS: Mapping[str, Kind] = MappingProxyType({kind.folder: kind for kind in _ALL})
