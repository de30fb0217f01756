"""What to do first to get to an entry, in a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from generator.consent import PublicMap
from generator.model import Activity, AnyEntry, Contact, FirstStep
from generator.views import addresses
from generator.views.parts import FirstStepView, Link, PhoneLine
from generator.views.people import supporter_phone

# With what else there is to it behind a comma; "niet nodig om te proberen" is only half a door.
_OPEN_DOOR = re.compile(r"(?:niet nodig|hoeft niet)(?:[,.;:(].*)?")


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
        contact = social_map.contact_of(entry)
        way = "bel" if contact.public_phones else "mail" if contact.email else ""
        direct = entry.first_step is FirstStep.DIRECT and way
        return FirstStepView(text, own, told=_applying(entry, way) if direct else "")
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


def _applying(entry: AnyEntry, way: str) -> str:
    """Give what somebody does who comes for the first time; empty where nobody said so.

    `way` is how it can be done: 'bel' or 'mail'. The number or the address follows on a button, so
    the sentence is short; what else applying asks stands among the facts.
    """
    asked, do = (entry.application or "").casefold(), way.capitalize()
    if _is_walked_into(entry):
        # A number without a door and hours, or a first try alone, is no open door.
        is_open = _OPEN_DOOR.fullmatch(asked) and entry.location and _has_hours(entry)
        return "Kom gerust. Vragen?" if is_open else ""
    if way not in asked:
        return ""
    if "afspraak" in asked:
        return "Maak een afspraak."
    return f"{do} eerst even." if "eerste keer" in asked else "Meld u even aan."


def _has_hours(entry: AnyEntry) -> bool:
    return bool(entry.opening_hours or (isinstance(entry, Activity) and entry.schedules))


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
