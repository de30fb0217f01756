"""Every place on the map where people can be reached, in one shape, with what they agreed to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from generator.model import AnyEntry, Contact, Location, Organization, SocialMap
from generator.model.places import Setting
from generator.values.people import (
    PersonName,
    is_person_name,
    is_personal_mail,
    names_another,
    names_somebody,
    people_in,
    person_name,
)
from generator.values.phone import Phone

Owner = AnyEntry | Organization | Location
VILLAGE = "dorp"


class Asked(Protocol):
    """Somebody, or an address, with the days of yes and of no."""

    @property
    def consent(self) -> date | None:
        """Give the day of yes."""

    @property
    def withdrawn(self) -> date | None:
        """Give the day of no."""


def agreed(asked: Asked, today: date) -> bool:
    """Tell whether there is a yes that was not taken back; a day to come is no yes yet."""
    return asked.withdrawn is None and asked.consent is not None and asked.consent <= today


@dataclass(frozen=True)
class Number:
    """A phone number in a block; `who` is the name beside it, when that is a person's."""

    digits: str
    mobile: bool
    who: str = ""
    agreed: bool = False
    withdrawn: bool = False
    general: bool = False


@dataclass(frozen=True)
class Block:
    """A person with her numbers and mail address, or an organisation with its own.

    `person` is empty when nobody is named; on a `private_line` also a number that is not mobile is
    somebody's own, as at a home.
    """

    owner: str
    person: str = ""
    agreed: bool = False
    withdrawn: bool = False
    general: bool = False
    numbers: tuple[Number, ...] = ()
    mail: str = ""
    private_line: bool = False
    supporter: bool = False

    @property
    def name(self) -> PersonName:
        """Give the name of its person, or of the first of its people, taken apart."""
        return next(iter(self.names), person_name(""))

    @property
    def names(self) -> tuple[PersonName, ...]:
        """Give the names of all its people: "Jan en Ria" are two."""
        return people_in(self.person)

    def is_hers(self, at: int) -> bool:
        """Tell whether the number at this place belongs to the person of this block.

        It does when her name stands beside it. Otherwise it is the first that says nothing about
        whose it is: a second one may well be another's.
        """
        number = self.numbers[at]
        if number.who:
            return _same_person(number.who, self.person)
        if any(_same_person(one.who, self.person) for one in self.numbers):
            return False
        open_ones = [n for n, one in enumerate(self.numbers) if self.is_personal(n) and not one.who
                     and not one.agreed]  # fmt: skip
        return open_ones[:1] == [at]

    def is_personal(self, at: int) -> bool:
        """Tell whether the number at this place needs somebody's consent."""
        number = self.numbers[at]
        is_general = number.general or (self.general and not number.who)
        return not is_general and (number.mobile or self.private_line)

    @property
    def has_personal_mail(self) -> bool:
        """Tell whether the mail address needs somebody's consent."""
        names = (self.person, *(one.who for one in self.numbers))
        known = tuple(name for name in names if name)
        return bool(self.mail) and not self.general and is_personal_mail(self.mail, *known)

    @property
    def has_own_mail(self) -> bool:
        """Tell whether a personal mail address can be that of the person of this block."""
        return not names_another(self.mail, self.person)


def _same_person(one: str, other: str) -> bool:
    """Tell whether a name beside a number is that of a person: "Gré" and "Gré de Boer"."""
    if not (one and other):
        return False
    left, right = person_name(one), person_name(other)
    if left.key == right.key:
        return True
    return bool(
        left.first and left.first == right.first and not (left.last and right.last)
    ) or bool(left.last and left.last == right.last and not (left.first and right.first))


def owners(social_map: SocialMap) -> tuple[Owner, ...]:
    """Give everything that has a `contact`."""
    return (*social_map.entries, *social_map.organizations, *social_map.locations)


def all_blocks(social_map: SocialMap, today: date) -> Iterator[Block]:
    """Give every block of the map."""
    for one in owners(social_map):
        if one.contact is not None:
            home = isinstance(one, Location) and one.setting is Setting.HOME
            yield contact_block(one.id, one.contact, today, home=home)
    yield from supporter_blocks(social_map, today)
    if (publisher := publisher_block(social_map, today)) is not None:
        yield publisher
    yield from emergency_blocks(social_map, today)


def contact_block(owner: str, contact: Contact, today: date, *, home: bool = False) -> Block:
    """Give a contact as a block; numbers for referrers are in it too."""
    person = contact.person
    named = ""
    if person and person.name and is_person_name(person.name):
        named = person.name
    elif person and person.role and names_somebody(person.role):
        named = person.role
    return Block(
        owner=owner,
        person=named,
        agreed=person is not None and agreed(person, today),
        withdrawn=person is not None and person.withdrawn is not None,
        general=contact.general,
        numbers=tuple(
            Number(
                digits=one.number.digits,
                mobile=one.number.kind == "mobile",
                who=one.purpose if one.purpose and names_somebody(one.purpose) else "",
                agreed=agreed(one, today),
                withdrawn=one.withdrawn is not None,
                general=one.general,
            )
            for one in contact.phones
        ),
        mail=contact.email or "",
        private_line=home,
    )


def supporter_blocks(social_map: SocialMap, today: date) -> tuple[Block, ...]:
    """Give each supporter as a block, in the order of the map."""
    return tuple(
        Block(
            owner=VILLAGE,
            person=one.name if is_person_name(one.name) else "",
            agreed=agreed(one, today),
            withdrawn=one.withdrawn is not None,
            numbers=(_number(one.phone, general=one.general),),
            mail=one.email or "",
            # Whatever number she gives is hers, until it is said not to be.
            private_line=is_person_name(one.name),
            supporter=True,
        )
        for one in social_map.village.supporters
    )


def publisher_block(social_map: SocialMap, today: date) -> Block | None:
    """Give who publishes the map as a block."""
    one = social_map.village.publisher
    if one is None:
        return None
    return Block(
        owner=VILLAGE,
        # Most publishers are organisations, whose names look like those of people.
        person=one.name if names_somebody(one.name) else "",
        agreed=one.consent is not None and one.consent <= today,
        general=one.general,
        numbers=(_number(one.phone, general=one.general),) if one.phone else (),
        mail=one.email or "",
    )


def emergency_blocks(social_map: SocialMap, today: date) -> tuple[Block, ...]:
    """Give each emergency number as a block, in the order of the map."""
    return tuple(
        Block(
            owner=VILLAGE,
            numbers=(
                Number(
                    one.phone.digits,
                    one.phone.kind == "mobile",
                    agreed=one.consent is not None and one.consent <= today,
                    general=one.general,
                ),
            ),
        )
        for one in social_map.village.emergency_numbers
    )


def _number(phone: Phone, *, general: bool) -> Number:
    return Number(phone.digits, phone.kind == "mobile", general=general)
