"""A place as residents may see it: of somebody's home only in which kern it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from itertools import count
from typing import Any

from generator.consent.blocks import agreed
from generator.consent.contacts import public_contact
from generator.consent.faces import with_public_photo
from generator.consent.found import Found
from generator.consent.ledger import Ledger
from generator.consent.stripped import without
from generator.model import Kern, Location, SocialMap
from generator.model.declarations import marked
from generator.model.fields import Private
from generator.model.places import Setting
from generator.model.social_map import is_unfilled
from generator.model.texts import key
from generator.values.text import fold

HOME_NAME = "Bij iemand thuis"
_SAYS_NOTHING = re.compile(r"woning-[0-9]+")


def is_hidden(location: Location, today: date) -> bool:
    """Tell whether this is a home of which nobody said that the address may be known."""
    address = location.address
    return location.setting is Setting.HOME and not (address and agreed(address, today))


def public_location(
    location: Location,
    kernen: tuple[Kern, ...],
    ledger: Ledger,
    today: date,
    left_out: list[Found],
) -> Location:
    """Give a place without what may not be known of it."""
    home = location.setting is Setting.HOME
    contact = public_contact(location.id, location.contact, ledger, today, left_out, home=home)
    if contact != location.contact:
        location = location.model_copy(update={"contact": contact})
    if not is_hidden(location, today):
        return with_public_photo(location, location.id, (), today, left_out)
    message = (
        "dit is iemands woning, daarom zien bewoners alleen de kern; mag het adres op de kaart, "
        "zet dan bij 'adres' de datum bij 'toestemming'"
    )
    gone = tuple((key(location, name),) for name in marked(Location, Private.HOME))
    left_out.append(Found(location.id, (key(location, "setting"),), "woning", message, gone=gone))
    bare: dict[str, Any] = {
        "name": HOME_NAME,
        "kern": location.kern or _kern_of_city(location, kernen),
        # What is there does not go on, but why is nobody's business.
        "closures": tuple(without(one, Private.HOME) for one in location.closures),
    }
    if location.address and is_unfilled(location):
        # Residents have not heard of it, and do not hear of it now.
        street = {"straat": location.address.street}
        bare["address"] = type(location.address).model_validate(street)
    return without(location, Private.HOME).model_copy(update=bare)


def renamed_homes(social_map: SocialMap, today: date) -> Mapping[str, str]:
    """Give for each home that may not be known an id that says nothing; the id is in an address."""
    hidden = sorted(
        one.id
        for one in social_map.locations
        if is_hidden(one, today) and not _SAYS_NOTHING.fullmatch(one.id)
    )
    free = (f"woning-{n}" for n in count(1) if f"woning-{n}" not in social_map.by_id)
    return dict(zip(hidden, free, strict=False))


def _kern_of_city(location: Location, kernen: tuple[Kern, ...]) -> str | None:
    """Give the kern whose name stands in the address, when it was not filled in by itself."""
    city = fold(location.address.city or "") if location.address else ""
    return next((kern.id for kern in kernen if fold(kern.name) == city), None)
