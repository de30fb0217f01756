"""What to type instead of a value that cannot be used, where that depends on what is around it.

In: what the reader of the value said, the declared type around it and what else is typed there.
Out: the message, with advice that can be followed to the letter.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from pydantic import BaseModel, ValidationError

from generator.model.contact import Contact, Person
from generator.model.declarations import aliases, blocks, models_along
from generator.model.exceptions import Moved
from generator.model.opening_hours import OpeningHours
from generator.model.places import Address
from generator.model.publisher import Colours, Publisher
from generator.model.schedules import Schedule
from generator.model.themes import Theme
from generator.model.typed import typed_out
from generator.model.village import Controls
from generator.problems import KeyPath, UnusableValue
from generator.reading.when_apart import when_apart, whens_apart
from generator.values.people import (
    is_only_a_name,
    is_person_name,
    is_personal_mail,
    mail_addresses_in,
    names_somebody,
)
from generator.values.periods import Period, parse_period
from generator.values.text import slug
from generator.values.time_words import names_a_time

# Fields of text to which something can be added.
_OPEN = frozenset({"toelichting", "uitleg", "tekst", "beschrijving"})
# Where the text of somebody who typed no fields may belong, the likeliest first.
_LONE: dict[type[BaseModel], tuple[str, ...]] = {
    Contact: ("telefoon", "email", "website", "toelichting"),
    OpeningHours: ("dagen", "ritme", "toelichting"),
    Schedule: ("dagen", "ritme", "op", "toelichting"),
    Publisher: ("naam",),
    Colours: ("hoofd",),
    Controls: ("uit",),
}
_WHEN = (OpeningHours, Schedule)
_ONE_OF = frozenset({"dagen", "ritme", "op", "toelichting"})
NO_NAME = "een naam hoort bij 'persoon' onder 'contact', met toestemming"
NO_MAIL = "het mailadres van iemand hoort bij 'email' onder 'contact', met toestemming"
# A time where a date belongs.
_TIME_OF = {"vanaf": "van", "tot_en_met": "tot"}
_CLOCK = re.compile(r"[0-9]{1,2}[.:][0-9]{2}(?: ?u(?:ur)?)?")
_MOST_DAYS_APART = 14
INSTEAD = "haal dit hier weg, en typ het bij 'ritme' in plaats van wat daar nu staat"
_LEAVE_OUT = re.compile(r"[;,] (?:of )?haal (?:de|deze) regel weg\b")
_MOVED_TO = re.compile(r" *(?:,? (?:is |wordt )?(?:verplaatst )?naar|,? wordt|->|=>) +")
_STREET = re.compile(
    r"([^,]+?)[, ]+([1-9][0-9]{3} ?[A-Za-z]{2})[, ]+([^,]+)|([^,]+[0-9][a-z]?)(?:, *([^,]+))?"
)


def advised(
    model: type[BaseModel], location: KeyPath, error: UnusableValue, typed: frozenset[str],
    given: str = "",
) -> str:  # fmt: skip
    """Give the message about a value that was `given`; `typed` are the fields beside it."""
    names = tuple(part for part in location if isinstance(part, str))
    along = models_along(model, names[:-1])
    owner = along[-1]
    key = names[-1] if names else ""
    if owner in _WHEN and (other := _other_when(owner, key, given, typed)):
        return other
    takes_blocks = key in aliases(owner) and bool(blocks(owner, key))
    if error.block and takes_blocks:
        return f"{error.message.partition(';')[0]}; typ: {typed_out(error.block, inside=True)}"
    if error.several and takes_blocks:
        if isinstance(location[-1], int):
            return f"{error.message}; typ ze apart, elk als een eigen punt: {_and(error.several)}"
        return f"{error.message}; typ: {typed_out(list(error.several))}"
    if key == "dagen" and isinstance(location[-1], int):
        # Beside other days, a rhythm would be about all of them.
        typed |= {"ritme"}
    elif key == "dagen" and {"ritme"} <= {*error.elsewhere} & typed:
        error.alone += f"; {INSTEAD}"
        error.elsewhere = ()
    elif key == "dagen" and error.several and not given:
        # What stands in a list as its only item is moved without that list.
        error.alone += f"; haal dit hier weg, en zet '{error.several[0]}' bij 'ritme'"
        error.elsewhere = ()
    place = _place(along, key, error, typed)
    if kept := _not_for_all(place, error.rest or given):
        wrong, _, instead = error.alone.partition("; ")
        return f"{wrong}; {kept}; {instead or 'haal deze regel weg'}"
    return f"{error.alone}{place}"


def _not_for_all(place: str, text: str) -> str:
    """Say why a text cannot go to a place that everybody reads; empty when it can."""
    if place and _has_private_mail(text):
        return NO_MAIL
    is_open = any(place.endswith(f"'{name}'") for name in _OPEN)
    return NO_NAME if is_open and names_somebody(text) else ""


def _has_private_mail(text: str) -> bool:
    return any(is_personal_mail(address) for _, address in mail_addresses_in(text))


def _other_when(owner: type[BaseModel], key: str, given: str, typed: frozenset[str]) -> str:
    """Say where a line of a weekly, or a time in the place of a date, goes; empty for all else."""
    if key in {"dagen", "ritme"}:
        return _apart(owner, key, given, typed)
    if key in {"op", "vanaf"} and (period := _period(given)):
        return _of_period(key, period, typed)
    time = _TIME_OF.get(key)
    if time is None or time in typed or not _CLOCK.fullmatch(given):
        return ""
    return f"dit is een tijd en geen datum; zet het bij '{time}'"


def _period(given: str) -> Period | None:
    try:
        return parse_period(given)
    except UnusableValue:
        return None


def _of_period(key: str, period: Period, typed: frozenset[str]) -> str:
    """Say where the days of a period go that was typed in the place of one date."""
    first, last = period
    count = (last - first).days + 1
    if key == "op" and count <= _MOST_DAYS_APART:
        days = ", ".join((first + timedelta(days=n)).isoformat() for n in range(count))
        return f"dit zijn {count} datums; typ ze apart: {days}"
    if key == "vanaf" and "tot_en_met" not in typed:
        return (
            f"hier hoort alleen de eerste dag; typ hier: {first}, en zet '{last}' bij 'tot_en_met'"
        )
    return ""


def _apart(owner: type[BaseModel], key: str, given: str, typed: frozenset[str]) -> str:
    """Say in which fields the parts of a line from a village weekly go; empty when one will do."""
    if len(rules := whens_apart(given)) > 1 and fits(owner, rules[0]):
        times = " en ".join(f"'{rule['van']} tot {rule['tot']}'" for rule in rules)
        return f"dit zijn twee regels, met dezelfde dagen: {times}; {_of_two(rules)}"
    found = when_apart(given)
    if not found or typed & (found.keys() | {"dagen", "ritme"}) - {key} or not fits(owner, found):
        return ""
    own = found.pop("ritme")
    if key == "dagen" and not fits(owner, {"dagen": own}):
        return ""
    rest = (f"zet '{text}' bij '{name}'" for name, text in found.items())
    here = "hoort alleen hoe vaak het is" if key == "ritme" else "horen alleen de dagen"
    return f"hier {here}; typ hier: {own}, en {', en '.join(rest)}"


def _of_two(rules: tuple[Mapping[str, str], ...]) -> str:
    """Say what the rule becomes, and what to add below it."""
    first, second = rules
    days, begin, end = (first[key] for key in ("ritme", "van", "tot"))
    own = f"typ hier: {days}, en zet '{begin}' bij 'van' en '{end}' bij 'tot'"
    return f"{own}; maak er een regel bij: {typed_out(dict(second))}"


def _and(texts: tuple[str, ...]) -> str:
    return " en ".join(texts)


def _place(
    along: tuple[type[BaseModel], ...], key: str, error: UnusableValue, typed: frozenset[str]
) -> str:
    """Say in which other field the text, or the rest of it, can stand: here or around here."""
    owner = along[-1]
    if not error.elsewhere or (key == "ritme" and "dagen" in typed):
        return ""
    free = [name for name in error.elsewhere if name != key and name not in typed - _OPEN]
    around = (owner, *reversed(along[:-1]))
    there = next((name for block in around for name in free if name in aliases(block)), None)
    what = f"'{error.rest}'" if error.rest else "het"
    if there:
        return f"{', en' if error.rest else ';'} zet {what} bij '{there}'"
    info = owner.model_fields[aliases(owner)[key]] if key in aliases(owner) else None
    if error.rest or info is None:
        return ""
    return f". {info.description}" if info.is_required() else "; haal deze regel weg"


def as_needed(
    model: type[BaseModel], location: KeyPath, message: str, typed: frozenset[str] = frozenset()
) -> str:
    """Give a message without the advice to leave out what cannot be left out.

    `typed` are the fields that stand beside it: of some there must be at least one.
    """
    names = tuple(part for part in location if isinstance(part, str))
    owner = models_along(model, names[:-1])[-1]
    field = aliases(owner).get(names[-1]) if names else None
    info = owner.model_fields[field] if field else None
    only = owner in _WHEN and names[-1] in _ONE_OF and _ONE_OF & typed <= {names[-1]}
    if info is None or not (info.is_required() or only):
        return message
    told = str(info.description).partition("; ")[0].rstrip(".")
    kept, cut, _ = _LEAVE_OUT.sub("\0", message).partition("\0")
    return f"{kept}. {told}" if cut else message


def as_blocks(model: type[BaseModel], text: str) -> list[dict[str, Any]]:
    """Give the blocks of a list that a lone text stands for; none when there are none."""
    if model in _WHEN and len(rules := whens_apart(text)) > 1:
        blocks = [_with_days(rule) for rule in rules]
        if all(fits(model, block) for block in blocks):
            return blocks
    block = as_block(model, text)
    return [block] if block else []


def as_block(model: type[BaseModel], text: str) -> dict[str, Any] | None:
    """Give the block in which a lone text says what it says now; None when there is none."""
    if model is Address:
        return _address(text)
    if model is Moved:
        block = dict(zip(("datum", "naar"), _MOVED_TO.split(text), strict=False))
        return block if fits(Moved, block) else None
    if model is Person:
        block = {"naam" if is_person_name(text) else "functie": text}
        return block if fits(Person, block) else None
    if model is Contact and is_only_a_name(text):
        return {"persoon": {"naam": text}}
    if model is Theme:
        return {"id": slug(text), "naam": text[:1].upper() + text[1:]} if slug(text) else None
    # Everybody reads what stands in 'toelichting'; and what names a time would as a note be in no
    # agenda, and nobody would hear of it.
    is_note = not _has_private_mail(text) and not (model in _WHEN and names_a_time(text))
    names = _LONE.get(model, ())
    tries = [{name: text} for name in names if name not in _OPEN]
    if model in _WHEN and (apart := when_apart(text)):
        tries += [_with_days(apart), apart]
    tries += [{name: text} for name in names if name in _OPEN and is_note]
    return next((block for block in tries if fits(model, block)), None)


def _with_days(rule: Mapping[str, str]) -> dict[str, str]:
    """Give a rule in which days alone are days; what says how often is a rhythm."""
    return {"dagen": rule["ritme"], **{k: v for k, v in rule.items() if k != "ritme"}}


def fits(model: type[BaseModel], block: dict[str, Any]) -> bool:
    """Tell whether a block can be read as it is."""
    try:
        model.model_validate(block)
    except ValidationError:
        return False
    return True


def _address(text: str) -> dict[str, Any] | None:
    """Read 'Kerkstraat 1, 9671 AB Kleindorp'."""
    found = _STREET.fullmatch(text.strip())
    if found is None:
        return None
    street, postcode, city = found[1] or found[4], found[2], found[3] or found[5]
    block = {"straat": street, "postcode": postcode, "plaats": city}
    given = {name: part for name, part in block.items() if part}
    return given if fits(Address, given) else None
