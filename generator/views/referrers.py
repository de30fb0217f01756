"""The numbers that only referrers may call: for the sheet of the GP and the desk, nowhere else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.consent import PublicMap
from generator.model import Contact, Location, Organization
from generator.model.entries import AnyEntry
from generator.values.text import sort_key
from generator.views.labels import LAW_TEXTS
from generator.views.parts import PhoneLine
from generator.views.people import kern_names, number_line
from generator.wording import list_text


@dataclass(frozen=True)
class ReferrerLine:
    """Whom a referrer calls for one thing on the map: its name, what it is, and the numbers."""

    path: str
    name: str
    summary: str
    kernen: str
    referral: str
    law: str
    phones: tuple[PhoneLine, ...]


def referrer_lines(social_map: PublicMap, today: date) -> tuple[ReferrerLine, ...]:
    """Give all that has a number for referrers only on `today`, in the order of their names."""
    found = (*_entries(social_map, today), *_owners(social_map, today))
    return tuple(sorted(found, key=lambda one: (sort_key(one.name), one.path)))


def _entries(social_map: PublicMap, today: date) -> Iterator[ReferrerLine]:
    for entry in social_map.active_entries(today):
        if phones := _numbers(entry.contact):
            yield ReferrerLine(
                f"{entry.folder}/{entry.id}", entry.name, entry.summary,
                list_text(kern_names(social_map, entry.kernen)), entry.referral or "",
                _laws(entry), phones,
            )  # fmt: skip


def _owners(social_map: PublicMap, today: date) -> Iterator[ReferrerLine]:
    owners: tuple[Organization | Location, ...] = (
        *social_map.active_organizations(today), *social_map.locations,
    )  # fmt: skip
    for owner in owners:
        if phones := _numbers(owner.contact):
            summary = owner.summary if isinstance(owner, Organization) else ""
            path = f"{owner.folder}/{owner.id}"
            yield ReferrerLine(path, owner.name, summary, "", "", "", phones)


def _numbers(contact: Contact | None) -> tuple[PhoneLine, ...]:
    phones = contact.phones if contact else ()
    return tuple(number_line(phone) for phone in phones if not phone.is_public)


def _laws(entry: AnyEntry) -> str:
    return list_text([LAW_TEXTS[law] for law in entry.laws], "of")
