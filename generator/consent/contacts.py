"""A contact as residents may read it: whom, which numbers and which address."""

from __future__ import annotations

from datetime import date

from generator.consent.blocks import Block, contact_block
from generator.consent.found import Found
from generator.consent.ledger import Ledger
from generator.consent.names import is_joined_name, joined
from generator.model import Contact, PhoneNumber
from generator.model.contact import Person
from generator.model.texts import key
from generator.problems import KeyPath
from generator.values.people import numbers_in

GONE = "weggelaten van de site, het boekje en al het andere"


def public_contact(
    owner: str,
    contact: Contact | None,
    ledger: Ledger,
    today: date,
    left_out: list[Found],
    *,
    home: bool = False,
) -> Contact | None:
    """Give a contact without what nobody said yes to, and add to `left_out` what that was."""
    if contact is None:
        return None
    block = contact_block(owner, contact, today, home=home)
    start = ("contact",)
    kept = {
        "phones": _phones(block, contact, ledger, start, left_out),
        "person": _person(block, contact, ledger, start, left_out),
        "email": _mail(block, contact, ledger, start, left_out),
        "website": _website(block, contact, ledger, start, left_out),
    }
    changed = {name: value for name, value in kept.items() if value != getattr(contact, name)}
    return contact.model_copy(update=changed) if changed else contact


def _phones(
    block: Block, contact: Contact, ledger: Ledger, start: KeyPath, left_out: list[Found]
) -> tuple[PhoneNumber, ...]:
    kept = []
    for at, phone in enumerate(contact.phones):
        place = (*start, key(contact, "phones"), at)
        if not ledger.may_show_number(block, at):
            here = (*place, key(phone, "number"))
            message = _about_number(block, at, contact, ledger)
            left_out.append(Found(block.owner, here, "mobiel", message, gone=(place,)))
        elif not ledger.may_say_whose(block, at):
            message = (
                f"deze naam is {GONE}; mag het op de kaart, zet dan bij dit nummer de datum bij "
                "'toestemming'"
            )
            here = (*place, key(phone, "purpose"))
            left_out.append(Found(block.owner, here, "toestemming", message, gone=(here,)))
            kept.append(phone.model_copy(update={"purpose": None}))
        else:
            kept.append(phone)
    return tuple(one for one in kept if one.is_public or ledger.for_referrers)


def _about_number(block: Block, at: int, contact: Contact, ledger: Ledger) -> str:
    number = block.numbers[at]
    what = "dit mobiele nummer" if number.mobile else "dit nummer"
    # Not the number itself: what a build says may be kept where others read it.
    general = (
        "Is het van een organisatie, zet dan onder 'telefoon' twee regels: 'nummer' met dit "
        "nummer, en 'algemeen: ja'"
    )
    if number.withdrawn or number.digits in ledger.closed_numbers:
        return f"{what} is {GONE}: de toestemming is ingetrokken. {general}"
    by_person = contact.person is not None and block.is_hers(at) and not number.who
    ask = (
        "zet dan bij 'persoon' de datum bij 'toestemming'"
        if by_person
        else "zet dan onder 'telefoon' een regel 'nummer' en een regel 'toestemming' met de datum"
    )
    return f"{what} is {GONE}; mag het op de kaart, {ask}. {general}"


def _person(
    block: Block, contact: Contact, ledger: Ledger, start: KeyPath, left_out: list[Found]
) -> Person | None:
    person: Person | None = contact.person
    if person is None or ledger.may_name(block):
        return person
    place = (*start, key(contact, "person"))
    if ledger.is_withdrawn(block):
        at = (*place, key(person, "withdrawn")) if person.withdrawn else place
        message = f"wie hier staat, trok de toestemming in; dit is {GONE}"
    else:
        at = (*place, key(person, "name"))
        message = (
            f"deze naam is {GONE}; mag het op de kaart, zet dan bij 'persoon' de datum bij "
            "'toestemming'. Is het geen naam, zet het dan alleen bij 'functie'"
        )
    left_out.append(Found(block.owner, at, "toestemming", message, gone=(place,)))
    return None


def _mail(
    block: Block, contact: Contact, ledger: Ledger, start: KeyPath, left_out: list[Found]
) -> str | None:
    email: str | None = contact.email
    if email is None or ledger.may_show_mail(block):
        return email
    whose = "bij 'persoon'" if contact.person else "'persoon' met een 'functie' neer, en daarbij"
    message = (
        f"dit mailadres is {GONE}; mag het op de kaart, zet dan {whose} de datum bij "
        "'toestemming'. Is het van een organisatie, zet dan onder 'contact': 'algemeen: ja'"
    )
    left_out.append(Found(block.owner, (*start, key(contact, "email")), "mailadres", message))
    return None


def _website(
    block: Block, contact: Contact, ledger: Ledger, start: KeyPath, left_out: list[Found]
) -> str | None:
    """Leave out an address that is called after somebody who may not be named."""
    website: str | None = contact.website
    if website is None:
        return None
    numbers = (number for _, number in numbers_in(website) if number.kind == "mobile")
    is_hers = any(number.digits not in ledger.open_numbers for number in numbers)
    if not is_hers and not is_address_of_withheld(website, ledger):
        return website
    message = f"dit webadres is van iemand zonder toestemming en is {GONE}"
    left_out.append(Found(block.owner, (*start, key(contact, "website")), "toestemming", message))
    return None


def is_address_of_withheld(address: str, ledger: Ledger) -> bool:
    """Tell whether an address holds the full name of somebody who may not be named."""
    bare = joined(address)
    return any(is_joined_name(bare, one.name) for one in ledger.withheld)
