"""*Privacy*: names, mobile numbers and addresses of people who have not said yes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from generator.checks.notices import Notice, key
from generator.model import AnyEntry, Contact, Location, Organization, PhoneNumber, SocialMap
from generator.model.places import Setting
from generator.model.village import Village
from generator.values.text import fold
from generator.wording import date_text

CONSENT_LASTS = timedelta(days=730)
# A first name, perhaps small words between, and a surname: "Jan de Vries", "Samira el Amrani".
_PERSON = re.compile(r"[A-ZÀ-Þ][\w'-]+(?: [a-z' ]{1,12})? [A-ZÀ-Þ][\w'-]+")
_FUNCTIONS = frozenset(
    "coordinator beheer beheerder bestuur secretaris secretariaat voorzitter balie receptie team "
    "medewerker assistente gastvrouw gastheer planning meldpunt klantenservice administratie "
    "info kantoor post vrijwilliger vrijwilligers contactpersoon leiding leider praktijk stichting vereniging".split()
)
_PRIVATE_MAIL = frozenset(
    "gmail.com hotmail.com hotmail.nl outlook.com live.nl icloud.com ziggo.nl kpnmail.nl planet.nl "
    "home.nl hetnet.nl xs4all.nl yahoo.com".split()
)


def privacy(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find what points to a person without consent, or with consent that is too old."""
    for one in (*social_map.entries, *social_map.organizations, *social_map.locations):
        if one.contact is not None:
            yield from _contact(one, one.contact, today)
    for location in social_map.locations:
        if location.setting is Setting.HOME:
            message = "dit is iemands woning; zet het adres alleen op de kaart als diegene dat wil"
            yield Notice(location.id, (key(location, "setting"),), "woning", message)
    yield from _supporters(social_map.village, today)
    yield from _referrer_numbers(social_map)


def is_person_name(text: str) -> bool:
    """Tell whether a text looks like somebody's name rather than a function."""
    words = {fold(word) for word in text.split()}
    return bool(_PERSON.fullmatch(text)) and not words & _FUNCTIONS


def _contact(
    one: AnyEntry | Organization | Location, contact: Contact, today: date
) -> Iterator[Notice]:
    start = key(one, "contact")
    person = contact.person
    consent = person.consent if person else None
    if person is not None and consent is None and person.name and is_person_name(person.name):
        path = (start, key(contact, "person"), key(person, "name"))
        yield Notice(one.id, path, "toestemming", _ask("deze naam"))
    if person is not None and consent is not None:
        path = (start, key(contact, "person"), key(person, "consent"))
        yield from _old(one.id, path, consent, today)
    if consent is not None:
        return
    for index, phone in enumerate(contact.phones):
        if phone.number.kind == "mobile" and phone.is_public:
            yield Notice(
                one.id, (start, key(contact, "phones"), index), "mobiel", _ask("dit mobiele nummer")
            )
    if contact.email and is_personal_mail(contact.email):
        yield Notice(one.id, (start, key(contact, "email")), "mailadres", _ask("dit mailadres"))


def is_personal_mail(address: str) -> bool:
    """Tell whether a mail address seems to be one person's: jan.bos@… or a free mailbox."""
    name, _, domain = address.casefold().partition("@")
    first, dot, last = name.partition(".")
    is_name = bool(dot) and first.isalpha() and last.replace(".", "").isalpha()
    return domain in _PRIVATE_MAIL or (is_name and not {first, last} & _FUNCTIONS)


def _ask(what: str) -> str:
    return (
        f"{what} lijkt van één persoon; vraag of het op de kaart mag, "
        "en zet bij 'persoon' de datum bij 'toestemming'"
    )


def _old(owner: str, path: tuple[str | int, ...], consent: date, today: date) -> Iterator[Notice]:
    if today - consent > CONSENT_LASTS:
        message = f"toestemming van {date_text(consent)} is ouder dan twee jaar; vraag het opnieuw"
        yield Notice(owner, path, "toestemming", message)


def _supporters(village: Village, today: date) -> Iterator[Notice]:
    for index, one in enumerate(village.supporters):
        path = (key(village, "supporters"), index)
        if one.consent is None:
            message = "vraag of naam en nummer op de kaart mogen, en zet de datum bij 'toestemming'"
            yield Notice("dorp", path, "toestemming", message)
        else:
            yield from _old("dorp", (*path, key(one, "consent")), one.consent, today)


def _referrer_numbers(social_map: SocialMap) -> Iterator[Notice]:
    """Find a number that is for referrers in one place and shown to everyone in another."""
    closed = {n.number.digits for _, _, n in _numbers(social_map) if not n.is_public}
    for one, index, number in _numbers(social_map):
        if number.is_public and number.number.digits in closed:
            path = (key(one, "contact"), key(Contact, "phones"), index)
            message = "dit nummer is elders 'alleen_voor: verwijzers'; mag iedereen dit bellen?"
            yield Notice(one.id, path, "verwijzers", message)


def _numbers(
    social_map: SocialMap,
) -> Iterator[tuple[AnyEntry | Organization | Location, int, PhoneNumber]]:
    for one in (*social_map.entries, *social_map.organizations, *social_map.locations):
        for index, number in enumerate(one.contact.phones if one.contact else ()):
            yield one, index, number
