"""*Privacy*: who is not on the map yet, what stands in a text that should not, and old consent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from pydantic import BaseModel

from generator.checks.notices import Notice, key, lines_above, public_texts
from generator.consent import Found, private_texts, public_map
from generator.consent.blocks import VILLAGE, Owner, owners
from generator.keeping.memory import Memory
from generator.model import Contact, PhoneNumber, SocialMap
from generator.model.places import Setting
from generator.problems import KeyPath
from generator.values.people import numbers_in
from generator.wording import date_text

_AT_HOME = re.compile(r"\bbij .{2,30} thuis\b|\bthuis bij\b", re.IGNORECASE)
CONSENT_LASTS = timedelta(days=730)


def privacy(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find what is left out for want of consent, and what may have to be."""
    yield from notices_of(public_map(social_map, today).left_out)
    yield from _homes(social_map)
    yield from _referrer_numbers(social_map)


def old_consent(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find consent that is too old, or of a day that has yet to come."""
    for one in owners(social_map):
        yield from _dated(one, one.id, today)


def old_consent_of_village(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find the same with the supporters and whoever publishes the map."""
    yield from _dated(social_map.village, VILLAGE, today)


def _homes(social_map: SocialMap) -> Iterator[Notice]:
    """Find places that seem to be somebody's home by what they are called."""
    for one in social_map.locations:
        if one.setting is Setting.PUBLIC and _AT_HOME.search(one.name):
            message = "is dit iemands woning? Zet er dan bij: plek: woning"
            yield Notice(one.id, (key(one, "name"),), "woning", message)


def texts(social_map: SocialMap, today: date, memory: Memory | None = None) -> Iterator[Notice]:
    """Find what is private in running texts: nobody leaves that out.

    With the `memory` of an earlier time, only files that changed are looked through again.
    """
    yield from notices_of(private_texts(social_map, today, memory=memory))


def notices_of(found: Iterable[Found]) -> Iterator[Notice]:
    """Give what was found as notices."""
    for one in found:
        yield Notice(one.owner, one.path, one.code, one.message, one.line_offset, one.level)


def _dated(value: BaseModel, owner: str, today: date, path: KeyPath = ()) -> Iterator[Notice]:
    """Find every date of consent in a value, and judge it."""
    for name, info in type(value).model_fields.items():
        typed = getattr(value, name)
        here = (*path, info.alias or name)
        if name == "consent" and typed is not None and getattr(value, "withdrawn", None) is None:
            yield from _judged(owner, here, typed, today)
        elif isinstance(typed, BaseModel):
            yield from _dated(typed, owner, today, here)
        elif isinstance(typed, tuple):
            for index, item in enumerate(typed):
                if isinstance(item, BaseModel):
                    yield from _dated(item, owner, today, (*here, index))


def _judged(owner: str, path: KeyPath, consent: date, today: date) -> Iterator[Notice]:
    if consent > today:
        message = f"{date_text(consent)} moet nog komen en telt niet; typ de dag waarop zij ja zei"
        yield Notice(owner, path, "toestemming", message)
    elif today - consent > CONSENT_LASTS:
        message = f"toestemming van {date_text(consent)} is ouder dan twee jaar; vraag het opnieuw"
        yield Notice(owner, path, "toestemming", message)


def _referrer_numbers(social_map: SocialMap) -> Iterator[Notice]:
    """Find a number that is for referrers in one place and shown to everyone in another."""
    message = "dit nummer is elders 'alleen_voor: verwijzers'; mag iedereen dit bellen?"
    closed = {number.number.digits for _, _, number in _numbers(social_map) if not number.is_public}
    for one, index, number in _numbers(social_map) if closed else ():
        if number.is_public and number.number.digits in closed:
            path = (key(one, "contact"), key(Contact, "phones"), index, key(number, "number"))
            yield Notice(one.id, path, "verwijzers", message)
    village = social_map.village
    for name in ("supporters", "emergency_numbers"):
        for index, person in enumerate(getattr(village, name)):
            if person.phone.digits in closed:
                here = (key(village, name), index, key(person, "phone"))
                yield Notice(VILLAGE, here, "verwijzers", message)
    for owner in (*owners(social_map), *social_map.routes) if closed else ():
        for place, text in public_texts(owner):
            for at, found in numbers_in(text):
                if found.digits in closed:
                    yield Notice(owner.id, place, "verwijzers", message, lines_above(text, at))


def _numbers(social_map: SocialMap) -> Iterator[tuple[Owner, int, PhoneNumber]]:
    for one in owners(social_map):
        for index, number in enumerate(one.contact.phones if one.contact else ()):
            yield one, index, number
