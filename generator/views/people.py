"""Supporters, emergency numbers and the publisher in residents' words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.consent import PublicMap
from generator.model import Contact, EmergencyNumber, PhoneNumber, Supporter
from generator.model.village import Publisher
from generator.values.people import is_person_name
from generator.values.phone import Phone, cost_of_call, mentions_cost
from generator.views.parts import EmergencyView, PhoneLine, SupporterView
from generator.views.timing import opening_lines
from generator.views.whole import PublisherView
from generator.wording import list_text

PAID = "bellen kost extra"


def phone_line(phone: Phone, purpose: str = "") -> PhoneLine:
    """Give a number as people read it and as a phone dials it."""
    cost = PAID if phone.kind == "paid" else ""
    return PhoneLine(phone.display, phone.href, purpose, cost, cost)


def number_line(number: PhoneNumber, costs: str | None = None) -> PhoneLine:
    """Give one of the numbers of an entry, with what it is for and what it costs.

    `costs` is what the entry says of its costs, which may be about calling.
    """
    line = phone_line(number.number, number.purpose or "")
    cost = number.cost or (line.cost and (_begun_small(cost_of_call(costs)) or line.cost))
    note = ", ".join(part for part in (number.hours, cost) if part)
    return replace(line, note=note, cost=cost if line.cost else "")


def _begun_small(text: str) -> str:
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text


def person_text(contact: Contact) -> str:
    """Give who answers: a name, a function, or both."""
    if contact.person is None:
        return ""
    name, role = contact.person.name or "", contact.person.role or ""
    if name and not is_person_name(name):
        # A function is no name: "U spreekt met de coördinator" needs no capital.
        name = name[:1].lower() + name[1:]
    return ", ".join(part for part in (name, role) if part)


def kern_names(social_map: PublicMap, kernen: tuple[str, ...]) -> tuple[str, ...]:
    """Give the names of kernen, in the order of the map."""
    return tuple(kern.name for kern in social_map.village.kernen if kern.id in kernen)


def supporter_view(social_map: PublicMap, supporter: Supporter, today: date) -> SupporterView:
    """Give a supporter as residents meet her."""
    names = kern_names(social_map, supporter.kernen)
    employer = social_map.organization(supporter.employer)
    return SupporterView(
        id=supporter.id,
        name=supporter.name,
        first_name=supporter.name.split()[0],
        title=supporter.title,
        kernen=supporter.kernen or tuple(kern.id for kern in social_map.village.kernen),
        kern_text=list_text(names) if names else social_map.village.name,
        phone=phone_line(supporter.phone),
        email=supporter.email or "",
        about=supporter.about or "",
        employer=employer.name if employer else "",
        presence=opening_lines(social_map, supporter.office_hours, today),
        photo=supporter.photo or "",
    )


def emergency_view(number: EmergencyNumber) -> EmergencyView:
    """Give an emergency number as residents read it."""
    return EmergencyView(
        id=number.id,
        name=number.name,
        explanation=_explanation(number),
        phone=phone_line(number.phone),
        urgent=number.urgent,
    )


def _explanation(number: EmergencyNumber) -> str:
    """Give who answers, and that the call costs extra when nobody said so."""
    told = number.explanation or ""
    if number.phone.kind != "paid" or mentions_cost(told):
        return told
    sentence = f"{PAID[:1].upper()}{PAID[1:]}."
    return f"{told.rstrip('.')}. {sentence}" if told else sentence


def publisher_view(social_map: PublicMap) -> PublisherView:
    """Give who answers for the map; the first supporter when no publisher is named."""
    publisher: Publisher | None = social_map.village.publisher
    if publisher is None:
        if not social_map.village.supporters:
            # Nobody said yes yet: a map that is shown anyway has nobody to name.
            return PublisherView(social_map.village.name, "", "", None)
        first = social_map.village.supporters[0]
        return PublisherView(first.name, "", first.email or "", phone_line(first.phone))
    phone = phone_line(publisher.phone) if publisher.phone else None
    return PublisherView(publisher.name, publisher.address or "", publisher.email or "", phone)
