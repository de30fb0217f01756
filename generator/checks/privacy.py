"""*Privacy*: names, mobile numbers and addresses of people who have not said yes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from generator.checks.notices import Notice, key, lines_above, public_texts
from generator.model import AnyEntry, Contact, Location, Organization, PhoneNumber, Route, SocialMap
from generator.model.places import Setting
from generator.model.village import Village
from generator.problems import KeyPath
from generator.values.people import (
    is_person_name,
    is_personal_mail,
    mail_addresses_in,
    numbers_in,
)
from generator.wording import date_text

CONSENT_LASTS = timedelta(days=730)

Owner = AnyEntry | Organization | Location


def privacy(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find what points to a person without consent, or with consent that is too old."""
    agreed = _numbers_with_consent(social_map.village)
    closed = {number.number.digits for _, _, number in _numbers(social_map) if not number.is_public}
    for one in _owners(social_map):
        if one.contact is not None:
            yield from _contact(one, one.contact, agreed, today)
        if _consent(one) is None:
            yield from _in_texts(one, agreed, _ask)
    for route in social_map.routes:
        yield from _in_texts(route, agreed, _move)
    for location in social_map.locations:
        if location.setting is Setting.HOME and _consent(location) is None:
            message = (
                "dit is iemands woning; vraag of het adres op de kaart mag, "
                "en zet bij 'contact', 'persoon' de datum bij 'toestemming'"
            )
            yield Notice(location.id, (key(location, "setting"),), "woning", message)
    yield from _supporters(social_map.village, today)
    yield from _referrer_numbers(social_map, frozenset(closed)) if closed else ()


def _owners(social_map: SocialMap) -> tuple[Owner, ...]:
    return (*social_map.entries, *social_map.organizations, *social_map.locations)


def _consent(one: Owner) -> date | None:
    person = one.contact.person if one.contact else None
    return person.consent if person else None


def _numbers_with_consent(village: Village) -> frozenset[str]:
    return frozenset(one.phone.digits for one in village.supporters if one.consent is not None)


def _contact(one: Owner, contact: Contact, agreed: frozenset[str], today: date) -> Iterator[Notice]:
    start = key(one, "contact")
    person = contact.person
    consent = person.consent if person else None
    if person is not None and consent is not None:
        path = (start, key(contact, "person"), key(person, "consent"))
        yield from _dated(one.id, path, consent, today)
        return
    if person is not None and person.name and is_person_name(person.name):
        path = (start, key(contact, "person"), key(person, "name"))
        yield Notice(one.id, path, "toestemming", _ask("deze naam"))
    for index, phone in enumerate(contact.phones):
        mobile = phone.number.kind == "mobile" and phone.number.digits not in agreed
        if mobile and phone.is_public:
            place = (start, key(contact, "phones"), index, key(phone, "number"))
            yield Notice(one.id, place, "mobiel", _ask("dit mobiele nummer"))
    if contact.email and is_personal_mail(contact.email):
        yield Notice(one.id, (start, key(contact, "email")), "mailadres", _ask("dit mailadres"))


def _in_texts(
    one: Owner | Route, agreed: frozenset[str], advise: Callable[[str], str]
) -> Iterator[Notice]:
    """Find mobile numbers and personal addresses that stand in a text."""
    email = (key(Location, "contact"), key(Contact, "email"))
    for path, text in public_texts(one):
        for at, number in numbers_in(text):
            if number.kind == "mobile" and number.digits not in agreed:
                message = advise("het mobiele nummer in deze tekst")
                yield Notice(one.id, path, "mobiel", message, lines_above(text, at))
        for at, address in mail_addresses_in(text):
            if path != email and is_personal_mail(address):
                message = advise("het mailadres in deze tekst")
                yield Notice(one.id, path, "mailadres", message, lines_above(text, at))


def _move(what: str) -> str:
    return (
        f"{what} lijkt van één persoon; zet het bij een dienst, met toestemming, en wijs daarnaar"
    )


def _ask(what: str) -> str:
    return (
        f"{what} lijkt van één persoon; vraag of het op de kaart mag, "
        "en zet bij 'persoon' de datum bij 'toestemming'"
    )


def _dated(owner: str, path: KeyPath, consent: date, today: date) -> Iterator[Notice]:
    if consent > today:
        message = f"toestemming van {date_text(consent)}: die dag moet nog komen; klopt dat?"
        yield Notice(owner, path, "toestemming", message)
    elif today - consent > CONSENT_LASTS:
        message = f"toestemming van {date_text(consent)} is ouder dan twee jaar; vraag het opnieuw"
        yield Notice(owner, path, "toestemming", message)


def _supporters(village: Village, today: date) -> Iterator[Notice]:
    for index, one in enumerate(village.supporters):
        path = (key(village, "supporters"), index)
        if one.consent is None:
            message = "vraag of naam en nummer op de kaart mogen, en zet de datum bij 'toestemming'"
            yield Notice("dorp", (*path, key(one, "consent")), "toestemming", message)
        else:
            yield from _dated("dorp", (*path, key(one, "consent")), one.consent, today)


def _referrer_numbers(social_map: SocialMap, closed: frozenset[str]) -> Iterator[Notice]:
    """Find a number that is for referrers in one place and shown to everyone in another."""
    message = "dit nummer is elders 'alleen_voor: verwijzers'; mag iedereen dit bellen?"
    for one, index, number in _numbers(social_map):
        if number.is_public and number.number.digits in closed:
            path = (key(one, "contact"), key(Contact, "phones"), index, key(number, "number"))
            yield Notice(one.id, path, "verwijzers", message)
    village = social_map.village
    for name in ("supporters", "emergency_numbers"):
        for index, person in enumerate(getattr(village, name)):
            if person.phone.digits in closed:
                here = (key(village, name), index, key(person, "phone"))
                yield Notice("dorp", here, "verwijzers", message)
    for owner in (*_owners(social_map), *social_map.routes):
        for place, text in public_texts(owner):
            for at, found in numbers_in(text):
                if found.digits in closed:
                    yield Notice(owner.id, place, "verwijzers", message, lines_above(text, at))


def _numbers(social_map: SocialMap) -> Iterator[tuple[Owner, int, PhoneNumber]]:
    for one in _owners(social_map):
        for index, number in enumerate(one.contact.phones if one.contact else ()):
            yield one, index, number
