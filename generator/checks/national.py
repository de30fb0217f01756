"""*Landelijke nummers*: a number of the whole country under a name that is not its own.

In: the map. Out: a notice where a label does not fit its number, where a known name has another
number, and where the doctor for evening and weekend has none. `data/landelijke-nummers.txt` says
whose the numbers are. A wrong label costs time when there is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from importlib.resources import files

from generator.checks.notices import Notice, key, lines_above, public_texts
from generator.checks.prose import sentences
from generator.model import AnyEntry, Contact, Item, Location, Organization, PhoneNumber, SocialMap
from generator.model.supporters import EmergencyNumber, is_doctor_at_night
from generator.model.village import Village
from generator.problems import KeyPath
from generator.values.phone import Phone, parse_phone
from generator.values.phones_in_text import phones_in
from generator.values.sourced import Sourced, sourced
from generator.values.text import fold, sort_key

NAME = "landelijke-nummers.txt"
ALARM = "112"
# What only the number for danger of life is called.
_ALARM_WORDS = ("112", "alarmnummer", "levensgevaar", "levensbedreigend", "direct gevaar")


@dataclass(frozen=True)
class National:
    """A number of the whole country: whose it is, and words that a fitting label may have."""

    phone: Phone
    name: str
    words: tuple[str, ...]
    never: tuple[str, ...]

    @cached_property
    def folded_name(self) -> str:
        """Give its name as it is looked for in a text."""
        return fold(self.name)

    def fits(self, name: str, *others: str | None) -> bool:
        """Tell whether a name could be of this number; what else is told may say so too."""
        told = fold("\n".join((name, *(other for other in others if other))))
        strange = any(word in fold(name) for word in self.never)
        return not strange and any(word in told for word in self.words)


def register_lines() -> tuple[Sourced, ...]:
    """Give the register as typed, each line with its source and its day."""
    return tuple(sourced((files(__package__) / "data" / NAME).read_text(encoding="utf-8"), NAME))


@cache
def register() -> dict[str, National]:
    """Give the national numbers by the digits that are dialled."""
    made = (_national(*line.cells) for line in register_lines())
    return {one.phone.digits: one for one in made}


def _national(number: str, name: str, words: str) -> National:
    every = [fold(word.strip()) for word in words.split(",")]
    never = tuple(word[1:] for word in every if word.startswith("!"))
    fitting = tuple(word for word in every if not word.startswith("!"))
    return National(parse_phone(number), name, fitting, never)


@cache
def _by_name() -> dict[object, tuple[National, ...]]:
    found: dict[object, tuple[National, ...]] = {}
    for one in register().values():
        found[sort_key(one.name)[0]] = (*found.get(sort_key(one.name)[0], ()), one)
    return found


def national_numbers(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find national numbers under another name, and national names with another number."""
    described: tuple[AnyEntry | Organization | Location, ...] = (
        *social_map.active_entries(today),
        *social_map.active_organizations(today),
        *social_map.locations,
    )
    for one in described:
        if one.contact is not None:
            yield from _contact(one, one.contact)
        yield from _in_texts(one)
    for route in social_map.routes:
        yield from _in_texts(route)
    for index, number in enumerate(social_map.village.emergency_numbers):
        yield from _emergency(number, (key(Village, "emergency_numbers"), index))


def no_doctor(social_map: SocialMap, _today: date) -> Iterator[Notice]:
    """Find a village without the number of the doctor for evening, night and weekend."""
    numbers = social_map.village.emergency_numbers
    own = (one for one in numbers if one.phone.digits not in register())
    if not any(is_doctor_at_night(one.id, one.name) for one in own):
        message = (
            "het nummer van de huisartsenpost staat er niet bij, dus wie 'hoge koorts' zoekt, "
            "ziet geen nummer; zet er een bij met id 'huisartsenpost', naam 'Huisartsenpost' en "
            "het nummer van uw streek"
        )
        yield Notice("dorp", (key(Village, "emergency_numbers"),), "spoedpost", message)


def no_alarm(social_map: SocialMap, _today: date) -> Iterator[Notice]:
    """Find a village without 112 among its emergency numbers."""
    numbers = social_map.village.emergency_numbers
    if not any(one.phone.digits == ALARM or _means_alarm(one) for one in numbers):
        message = (
            "112 staat er niet bij; zet er een bij met id '112', naam 'Levensgevaar', "
            "telefoon 112 en 'spoed: ja'"
        )
        yield Notice("dorp", (key(Village, "emergency_numbers"),), "alarmnummer", message)


def _means_alarm(one: EmergencyNumber) -> bool:
    told = fold(f"{one.id.replace('-', ' ')}\n{one.name}")
    return any(word in told for word in _ALARM_WORDS)


def _emergency(one: EmergencyNumber, path: KeyPath) -> Iterator[Notice]:
    national = register().get(one.phone.digits)
    here = (*path, key(one, "phone"))
    fits = national is not None and national.fits(one.name, one.explanation)
    if one.phone.digits != ALARM and _means_alarm(one) and not fits:
        message = (
            f"'{one.name}' is 112, en hier staat {one.phone.display}; zet er 112 neer, of geef "
            "dit nummer een ander id en een andere naam"
        )
        yield Notice("dorp", here, "landelijk", message)
    elif national is not None and not national.fits(one.name, one.explanation):
        yield Notice("dorp", here, "landelijk", _other_label(national, one.name))
    elif national is None:
        yield from _other_number("dorp", here, one.name, one.phone)


def _contact(one: AnyEntry | Organization | Location, contact: Contact) -> Iterator[Notice]:
    public = contact.public_phones
    for index, phone in enumerate(contact.phones):
        national = register().get(phone.number.digits)
        path = (key(one, "contact"), key(contact, "phones"), index, key(phone, "number"))
        if phone.is_public and national is not None and not national.fits(*_labels(one, phone)):
            yield Notice(one.id, path, "landelijk", _other_label(national, one.name))
    known = {phone.number.digits for phone in public} & set(register())
    if public and not known:
        path = (key(one, "contact"), key(contact, "phones"), 0, key(PhoneNumber, "number"))
        yield from _other_number(one.id, path, one.name, public[0].number)


def _labels(one: AnyEntry | Organization | Location, phone: PhoneNumber) -> tuple[str, ...]:
    """Give what a number of an entry is called, and what else is told of it."""
    summary = "" if isinstance(one, Location) else one.summary
    return phone.purpose or one.name, one.name, summary, *one.keywords


def _other_label(national: National, name: str) -> str:
    return (
        f"{national.phone.display} is het nummer van {national.name}, en hier heet het '{name}'; "
        "zet er het goede nummer neer, of de naam die erbij hoort"
    )


def _other_number(owner: str, path: KeyPath, name: str, phone: Phone) -> Iterator[Notice]:
    own = _by_name().get(sort_key(name)[0], ())
    if own and phone.digits not in {one.phone.digits for one in own}:
        message = (
            f"{own[0].name} heeft landelijk {own[0].phone.display}, en hier staat {phone.display}; "
            "klopt dat? Zet er anders het landelijke nummer neer"
        )
        yield Notice(owner, path, "landelijk", message)


def _in_texts(one: Item) -> Iterator[Notice]:
    """Find a sentence that names a national line and gives another number."""
    for path, text in public_texts(one):
        # Few texts have a number, and only those are worth taking apart.
        if not any(phone.digits != ALARM for _, phone in phones_in(text)):
            continue
        for sentence in sentences(text):
            message = _wrong_in(sentence.text)
            if message:
                lines = lines_above(text, sentence.offset)
                yield Notice(one.id, path, "landelijk", message, lines)


def _wrong_in(sentence: str) -> str:
    told = fold(sentence)
    named = [line for line in register().values() if line.folded_name in told]
    expected = {line.phone.digits for line in named}
    numbers = [phone for _, phone in phones_in(sentence) if phone.digits != ALARM]
    if not named or not numbers or any(phone.digits in expected for phone in numbers):
        return ""
    return (
        f"in deze zin staat {named[0].name} met {numbers[0].display}, en het nummer is "
        f"{named[0].phone.display}; zet het goede nummer neer"
    )
