"""Slips to sign: for each person exactly what stands on the map of her, from the map itself."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from generator.booklet.errors import BookletProblem
from generator.booklet.kinds.for_her import FOR_HER
from generator.booklet.kinds.kind import Asked, Kind
from generator.booklet.shape import Edition
from generator.booklet.work import Json
from generator.consent.blocks import owners
from generator.model import Contact, SocialMap, Supporter
from generator.values.people import is_person_name, names_somebody, person_name
from generator.views import MapView
from generator.wording import date_text


@dataclass
class _Slip:
    """What stands on the map of one person, and on which day she said yes to that."""

    name: str
    lines: dict[str, None] = field(default_factory=dict)
    agreed: date | None = None
    is_whole: bool = True

    def add(self, lines: Iterator[str], agreed: date | None) -> None:
        """Add a place where she stands; a yes counts when she said it to all of them."""
        self.lines |= dict.fromkeys(lines)
        self.is_whole &= agreed is not None
        self.agreed = max(filter(None, (self.agreed, agreed)), default=None)


def slips(asked: Asked) -> Edition:
    """Give a slip per person, first of those who did not say yes yet."""
    found = tuple(_people(asked.behind.social_map, asked.view))
    if not found:
        raise BookletProblem("Er staat niemand met naam op de kaart, dus er valt niets te vragen.")
    found = tuple(sorted(found, key=lambda one: (one.is_whole, person_name(one.name).key)))
    return Edition(
        "toestemming", "Briefjes voor toestemming",
        "Per persoon wat er op de kaart staat, om te ondertekenen. Bewaar ze zelf.",
        template="slips.typ", width=210, height=297, entries=False, folds=False, for_her=True,
        own=json.dumps({"slips": [_slip(one) for one in found]}),
    )  # fmt: skip


def _slip(one: _Slip) -> Json:
    day = date_text(one.agreed) if one.agreed and one.is_whole else ""
    return {"name": one.name, "lines": list(one.lines), "agreed": day}


def _people(social_map: SocialMap, view: MapView) -> Iterator[_Slip]:
    found: dict[str, _Slip] = {}

    def slip(name: str) -> _Slip:
        return found.setdefault(person_name(name).key, _Slip(name))

    for one in social_map.village.supporters:
        if names_somebody(one.name):
            slip(one.name).add(_of_supporter(one, view), one.consent)
    for owner in owners(social_map):
        contact = owner.contact
        if contact is None:
            continue
        person = contact.person
        if person and person.name and is_person_name(person.name) and not person.withdrawn:
            slip(person.name).add(_of_contact(owner.name, contact), person.consent)
        for phone in contact.phones:
            if phone.purpose and names_somebody(phone.purpose) and not phone.general:
                slip(phone.purpose).add(
                    iter((f"Uw nummer bij {owner.name}: {phone.number.display}",)), phone.consent
                )
    yield from found.values()


def _of_supporter(one: Supporter, view: MapView) -> Iterator[str]:
    yield f"Uw naam: {one.name}"
    if one.title:
        yield f"Wat u doet: {one.title}"
    yield f"Uw telefoonnummer: {one.phone.display}"
    if one.email:
        yield f"Uw e-mailadres: {one.email}"
    if one.about:
        yield f"Over u: {one.about}"
    if one.discretion:
        yield f"Wat u belooft: {one.discretion}"
    if one.photo:
        yield "Uw foto"
    for shown in view.supporters:
        if shown.id == one.id:
            yield from (f"Wanneer u er bent: {line}" for line in shown.presence)
            yield from shown.answering


def _of_contact(where: str, contact: Contact) -> Iterator[str]:
    person = contact.person
    role = f", {person.role}" if person and person.role else ""
    yield f"Uw naam bij {where}: {person.name if person else ''}{role}"
    for phone in contact.phones:
        if phone.is_public and not phone.general:
            yield f"Het telefoonnummer bij {where}: {phone.number.display}"
    if contact.email:
        yield f"Het e-mailadres bij {where}: {contact.email}"


KINDS: Final = (Kind("toestemming", FOR_HER, slips, for_her=True),)
