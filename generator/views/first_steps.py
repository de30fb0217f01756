"""What to do first to get to an entry, in a sentence."""

from __future__ import annotations

from dataclasses import replace

from generator.consent import PublicMap
from generator.model import AnyEntry, Contact, FirstStep
from generator.views import addresses
from generator.views.parts import FirstStepView, Link, PhoneLine
from generator.views.people import phone_line


def first_step(
    social_map: PublicMap, entry: AnyEntry, phones: tuple[PhoneLine, ...]
) -> FirstStepView:
    """Give what to do first; the supporter when there is no shorter way."""
    own = phones[0] if phones else None
    text = {
        FirstStep.GP: "Vraag het eerst aan uw huisarts.",
        FirstStep.MUNICIPALITY: "Vraag het eerst aan de gemeente.",
        FirstStep.DIRECT: _direct(social_map.contact_of(entry), entry),
        FirstStep.SUPPORTER: "",
    }[entry.first_step]
    return FirstStepView(text, own) if text else _ask_supporter(social_map, entry)


def with_owner(
    social_map: PublicMap, entry: AnyEntry, phones: tuple[PhoneLine, ...]
) -> tuple[PhoneLine, ...]:
    """Give the numbers with whose they are, when the sentence beside them is about someone else.

    "Vraag het eerst aan uw huisarts" with the number of the hospice would be dialled as his.
    """
    if entry.first_step not in {FirstStep.GP, FirstStep.MUNICIPALITY}:
        return phones
    organization = social_map.organization_of(entry)
    own = entry.contact is not None and entry.contact.reachable
    owner = organization.name if organization and not own else entry.name
    return tuple(phone if phone.purpose else replace(phone, purpose=owner) for phone in phones)


def _direct(contact: Contact, entry: AnyEntry) -> str:
    """Give the shortest way in a sentence; empty when there is none."""
    walk_in = (entry.application or "").casefold().startswith(("niet", "hoeft niet"))
    ways = (
        (bool(contact.public_phones), "U kunt zelf bellen."),
        (bool(contact.email), "U kunt zelf mailen."),
        (bool(contact.website), "Kijk op de website."),
        (walk_in, "U kunt zo binnenlopen."),
    )
    return next((text for is_open, text in ways if is_open), "")


def _ask_supporter(social_map: PublicMap, entry: AnyEntry) -> FirstStepView:
    supporters = social_map.supporters_for(entry.kernen) or social_map.village.supporters
    titles = {one.title for one in supporters}
    title = supporters[0].title if len(titles) == 1 else "ondersteuner"
    if len(supporters) == 1:
        name = supporters[0].name
        # Whoever may not be named is called by her function alone.
        whom = f"de {title}" if name.casefold() == title.casefold() else f"{title} {name}"
        return FirstStepView(f"Bel {whom}.", phone_line(supporters[0].phone, name))
    link = Link("Wie is dat in uw dorp?", addresses.SUPPORTERS)
    return FirstStepView(f"Bel de {title} van uw dorp.", None, link)
