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
from generator.model.themes import Theme
from generator.model.village import Village

KINDS: Mapping[str, type[Frozen]] = MappingProxyType(
    {
        model.folder: model
        for model in (Organization, Location, Service, Activity, VolunteerGroup, Route)
    }
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
