"""What to do first to get to an entry, in a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from generator.consent import PublicMap
from generator.model import AnyEntry, Contact, FirstStep
from generator.views import addresses
from generator.views.parts import FirstStepView, Link, PhoneLine
from generator.views.people import supporter_phone


def first_step(
    social_map: PublicMap, entry: AnyEntry, phones: tuple[PhoneLine, ...], today: date
) -> FirstStepView:
    """Give what to do first; the supporter when there is no shorter way."""
    own = phones[0] if phones else None
    text = {
        FirstStep.GP: "Vraag het eerst aan uw huisarts.",
        FirstStep.MUNICIPALITY: "Vraag het eerst aan de gemeente.",
        FirstStep.DIRECT: _direct(social_map.contact_of(entry)),
        FirstStep.SUPPORTER: "",
    }[entry.first_step]
    if text:
        return FirstStepView(text, own)
    asked = _ask_supporter(social_map, entry, today)
    if entry.first_step is FirstStep.DIRECT and _is_walked_into(entry):
        # There is a door, but nobody else to ask whether it is open.
        return replace(asked, text=f"U kunt zo binnenlopen. Liever eerst vragen? {asked.text}")
    return asked


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


def _direct(contact: Contact) -> str:
    """Give the shortest way in a sentence; empty when there is none."""
    ways = (
        (bool(contact.public_phones), "U kunt zelf bellen."),
        (bool(contact.email), "U kunt zelf mailen."),
        (bool(contact.website), "Kijk op de website."),
    )
    return next((text for is_open, text in ways if is_open), "")


def _is_walked_into(entry: AnyEntry) -> bool:
    return (entry.application or "").casefold().startswith(("niet", "hoeft niet"))


def _ask_supporter(social_map: PublicMap, entry: AnyEntry, today: date) -> FirstStepView:
    supporters = social_map.supporters_for(entry.kernen) or social_map.village.supporters
    return ask_one_of([(one.title, one.name, supporter_phone(social_map, one, today, one.name))
                       for one in supporters])  # fmt: skip


def ask_one_of(supporters: Sequence[tuple[str, str, PhoneLine]]) -> FirstStepView:
    """Give the way to a supporter; each has a title, a name and a number."""
    titles = {title for title, _, _ in supporters}
    title = supporters[0][0] if len(titles) == 1 else "ondersteuner"
    if len(supporters) == 1:
        _, name, phone = supporters[0]
        # Whoever may not be named is called by her function alone.
        whom = f"de {title}" if name.casefold() == title.casefold() else f"{title} {name}"
        return FirstStepView(f"Bel {whom}.", replace(phone, purpose=name))
    link = Link("Wie is dat in uw dorp?", addresses.SUPPORTERS)
    return FirstStepView(f"Bel de {title} van uw dorp.", None, link)
