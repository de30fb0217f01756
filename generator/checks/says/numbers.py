"""Which phone number or mail address a text tells people to use for an entry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import AnyEntry, Contact, SocialMap
from generator.values.people import mail_addresses_in
from generator.values.phones_in_text import phones_in
from generator.values.text import fold

# "Bel de belbus: …", "de regiotaxi belt u op …" and "de politie: …" say whose number it is.
_WHOSE = re.compile(
    r"\b(?:bel|belt|mail|mailt|app|vraag|naar|van|bij|is)\s+(?:u\s+|dan\s+|met\s+)?(?:de|het|uw|haar"
    r"|hem|[a-z]+)\b(?<!naar)(?<!voor)(?<!op)(?<!ons)(?<!dan)(?<!met)(?<!het)"
)
_OURS = re.compile(
    r"\b(?:bel|belt|bellen|mail|mailt|mailen|telefoon|tel|nummer|reserveren|aanmelden|opgeven|opgave"
    r"|inschrijven|melden|weten|info|informatie|vragen|contact|app)\b[\s.:]*"
    r"(?:(?:u\s+)?(?:ons|dan|gerust|even|eerst|vooraf|van\s+tevoren|voor\s+(?:\w+\s+){0,3}|via|op|naar|kan|kunt\s+u|met|u|het"
    r"|nummer|telefonisch|of|bellen|mailen|aanmelden)\s*(?:nummer\s+)?)*[\s:(]*$"
)


@dataclass(frozen=True)
class Own:
    """The numbers and mail addresses by which an entry is reached, and those of anybody."""

    numbers: frozenset[str]
    mails: frozenset[str]
    shown_number: str
    shown_mail: str


def own_numbers(social_map: SocialMap, entry: AnyEntry) -> Own:
    """Give what reaches an entry, whoever answers: also supporters and numbers for danger."""
    organization, place = social_map.organization_of(entry), social_map.location(entry.location)
    contacts = [
        one.contact for one in (entry, organization, place) if one is not None and one.contact
    ]
    village = social_map.village
    people = [one.phone.digits for one in village.supporters]
    danger = [one.phone.digits for one in village.emergency_numbers]
    first = social_map.contact_of(entry)
    return Own(
        frozenset((*(one.number.digits for c in contacts for one in c.phones), *people, *danger)),
        frozenset(
            fold(mail) for mail in (*(c.email for c in contacts),
                                    *(one.email for one in village.supporters)) if mail
        ),
        _shown(first),
        first.email or "",
    )  # fmt: skip


def _shown(contact: Contact) -> str:
    return next((one.number.display for one in contact.public_phones), "")


def other_number(text: str, own: Own) -> Iterator[tuple[int, str, str]]:
    """Give where a text names a number or an address that is not the entry's, and what is."""
    if own.shown_number:
        for at, phone in phones_in(text):
            # Mobile ones are judged as private already; 0900 is most often that of another.
            if phone.digits not in own.numbers and phone.kind == "landline" and _is_ours(text[:at]):
                yield at, phone.display, f"contact: {own.shown_number}"
    if own.shown_mail and "@" in text:
        for at, address in mail_addresses_in(text):
            if fold(address) not in own.mails and _is_ours(text[:at]):
                yield at, address, f"contact: {own.shown_mail}"


def _is_ours(before: str) -> bool:
    """Tell whether the words before a number lead to the entry, and to nobody else."""
    sentence = re.split(r"[.!?]\s", fold(before[-80:]))[-1]
    return not sentence.strip() or _OURS.search(sentence) is not None
