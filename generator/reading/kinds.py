"""Which declared type each file of the map holds, and what to call such a file in a message."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pydantic import BaseModel

from generator.model.entries import Activity, VolunteerGroup
from generator.model.fields import Frozen
from generator.model.organizations import Organization
from generator.model.places import Location
from generator.model.routes import Route
from generator.model.services import Service
from generator.model.signals import Signals
from generator.model.themes import Theme
from generator.model.trials import SearchTrials
from generator.model.village import Village
from generator.reading.file_names import SIGNALS_FILE, TRIALS_FILE

KINDS: Mapping[str, type[Frozen]] = MappingProxyType(
    {
        model.folder: model
        for model in (Organization, Location, Service, Activity, VolunteerGroup, Route)
    }
)
# A file at the top that is one block of fields, and may be left out.
BLOCKS: Mapping[str, type[Frozen]] = MappingProxyType(
    {TRIALS_FILE: SearchTrials, SIGNALS_FILE: Signals}
)
KIND_NAMES: Mapping[type[BaseModel], str] = MappingProxyType(
    {
        Service: "een dienst",
        Activity: "een activiteit",
        VolunteerGroup: "een groep vrijwilligers",
        Route: "een contactroute",
        Location: "een locatie",
        Organization: "een organisatie",
        Theme: "een thema",
        Village: "het dorp",
    }
)
