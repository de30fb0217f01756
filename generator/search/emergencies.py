"""The numbers for danger: the country's, in the village's own words, and the village's own."""

from __future__ import annotations

from dataclasses import dataclass

from generator.search.wordlists import shipped, table
from generator.values.text import fold
from generator.views.whole import MapView

DOCTOR = "huisartsenpost"
DOCTOR_WORDS = ("huisartsenpost", "dokter bij spoed", "spoedpost")


@dataclass(frozen=True)
class Emergency:
    """A number for danger: what it is called, what is shown and dialled, and when to use it."""

    id: str
    name: str
    phone: str
    phone_href: str
    text: str = ""


def read_emergencies(text: str) -> tuple[Emergency, ...]:
    """Read lines `id | naam | nummer | te kiezen nummer | uitleg`."""
    return tuple(Emergency(*row) for row in table(text))


def default_emergencies() -> tuple[Emergency, ...]:
    """Give the numbers that are the same in the whole country."""
    return read_emergencies(shipped("noodnummers.txt"))


def emergencies(view: MapView) -> tuple[Emergency, ...]:
    """Give the numbers for danger: the country's, in the village's own words, and its own.

    A village's number replaces the one with the same digits or the same id. The doctor at night
    has no number for the whole country: it is the first of the village's whose name says so, or
    else whose explanation does.
    """
    named = [one.id for one in view.emergencies if _is_doctor(one.name)]
    told = [one.id for one in view.emergencies if _is_doctor(one.explanation)]
    doctor = next(iter((*named, *told)), None)
    found = {one.id: one for one in default_emergencies()}
    by_digits: dict[str, str] = {}
    for default in found.values():
        by_digits.setdefault(_digits(default.phone), default.id)
    for one in view.emergencies:
        id_ = DOCTOR if one.id == doctor else by_digits.get(_digits(one.phone.display), one.id)
        text = one.explanation or (found[id_].text if id_ in found else "")
        found[id_] = Emergency(id_, one.name, one.phone.display, one.phone.href, text)
    return tuple(found.values())


def _is_doctor(text: str) -> bool:
    return any(word in fold(text) for word in DOCTOR_WORDS)


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())
