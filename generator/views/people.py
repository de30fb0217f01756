"""Supporters, emergency numbers and the publisher in residents' words."""

from __future__ import annotations

from generator.consent import PublicMap
from generator.model import Contact, EmergencyNumber, PhoneNumber, Supporter
from generator.model.village import Publisher
from generator.values.people import is_person_name
from generator.values.phone import Phone
from generator.views.parts import EmergencyView, PhoneLine, SupporterView
from generator.views.timing import opening_lines
from generator.views.whole import PublisherView
from generator.wording import list_text


def phone_line(phone: Phone, purpose: str = "", note: str = "") -> PhoneLine:
    """Give a number as people read it and as a phone dials it."""
    return PhoneLine(phone.display, phone.href, purpose, note)


def number_line(number: PhoneNumber) -> PhoneLine:
    """Give one of the numbers of an entry, with what it is for and what it costs."""
    note = ", ".join(part for part in (number.hours, number.cost) if part)
    return phone_line(number.number, number.purpose or "", note)


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


def supporter_view(social_map: PublicMap, supporter: Supporter) -> SupporterView:
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
        presence=opening_lines(social_map, supporter.office_hours),
        photo=supporter.photo or "",
    )


def emergency_view(number: EmergencyNumber) -> EmergencyView:
    """Give an emergency number as residents read it."""
    return EmergencyView(
        id=number.id,
        name=number.name,
        explanation=number.explanation or "",
        phone=phone_line(number.phone),
        urgent=number.urgent,
    )


def publisher_view(social_map: PublicMap) -> PublisherView:
    """Give who answers for the map; the first supporter when no publisher is named."""
    publisher: Publisher | None = social_map.village.publisher
    first = social_map.village.supporters[0]
    if publisher is None:
        return PublisherView(first.name, "", first.email or "", phone_line(first.phone))
    phone = phone_line(publisher.phone) if publisher.phone else None
    return PublisherView(publisher.name, publisher.address or "", publisher.email or "", phone)
