"""The map as frozen, typed values in Open Referral HSDS terms, each declared once."""

from generator.model.access import FirstStep, Law
from generator.model.contact import Contact, Person, PhoneNumber
from generator.model.entries import Activity, AnyEntry, VolunteerGroup
from generator.model.kernen import Kern
from generator.model.opening_hours import OpeningHours
from generator.model.organizations import Organization
from generator.model.places import Location, Wheelchair
from generator.model.routes import Route, Step
from generator.model.schedules import Schedule
from generator.model.services import Service
from generator.model.shared_fields import Formality, Reach, Status
from generator.model.social_map import Item, SocialMap
from generator.model.supporters import EmergencyNumber, Supporter
from generator.model.themes import Theme
from generator.model.traits import Trait
from generator.model.village import Village

__all__ = [
    "Activity",
    "AnyEntry",
    "Contact",
    "EmergencyNumber",
    "FirstStep",
    "Formality",
    "Item",
    "Kern",
    "Law",
    "Location",
    "OpeningHours",
    "Organization",
    "Person",
    "PhoneNumber",
    "Reach",
    "Route",
    "Schedule",
    "Service",
    "SocialMap",
    "Status",
    "Step",
    "Supporter",
    "Theme",
    "Trait",
    "Village",
    "VolunteerGroup",
    "Wheelchair",
]
