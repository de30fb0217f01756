"""The numbers for danger: the country's, in the village's own words, and the village's own."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.supporters import is_doctor_at_night
from generator.search.wordlists import shipped
from generator.values.sourced import Sourced, sourced
from generator.views.whole import MapView

DOCTOR = "huisartsenpost"
DOCTOR_TEXT = (
    "Kan het niet wachten tot morgen of maandag? Bel 's avonds, 's nachts en in het weekend dit "
    "nummer. Bij levensgevaar belt u 112."
)
NUMBERS = "noodnummers.txt"
# Where two are needed at once, the one that cannot wait stands first.
URGENCY = ("112", "113", DOCTOR, "centrum-seksueel-geweld", "veilig-thuis", "kindertelefoon",
           "gas-en-stroom", "politie", "dieren")  # fmt: skip


@dataclass(frozen=True)
class Emergency:
    """A number for danger: what it is called, what is shown and dialled, and when to use it."""

    id: str
    name: str
    phone: str
    phone_href: str
    text: str = ""


def read_emergencies(text: str) -> tuple[Emergency, ...]:
    """Read lines `id | naam | nummer | te kiezen nummer | uitleg | bron | datum`."""
    return tuple(Emergency(*line.cells) for line in sourced(text, NUMBERS))


def number_lines() -> tuple[Sourced, ...]:
    """Give the numbers of the country as typed, each with its source and its day."""
    return tuple(sourced(shipped(NUMBERS), NUMBERS))


def default_emergencies() -> tuple[Emergency, ...]:
    """Give the numbers that are the same in the whole country."""
    return read_emergencies(shipped(NUMBERS))


def emergencies(view: MapView) -> tuple[Emergency, ...]:
    """Give the numbers for danger: the country's, in the village's own words, and its own.

    A village's number replaces the one with the same digits or the same id. The doctor at night
    has no number for the whole country: it is the village's that is called so. Without one there
    is none, for no number stands in for another.
    """
    found = {one.id: one for one in default_emergencies()}
    national = {_digits(one.phone): one.id for one in found.values()}
    doctor = next(
        (
            one.id
            for one in view.emergencies
            if is_doctor_at_night(one.id, one.name) and _digits(one.phone.display) not in national
        ),
        "",
    )
    for one in view.emergencies:
        own = DOCTOR if one.id == doctor else one.id
        id_ = national.get(_digits(one.phone.display), own)
        usual = found[id_].text if id_ in found else DOCTOR_TEXT if id_ == DOCTOR else ""
        text = one.explanation or usual
        found[id_] = Emergency(id_, one.name, one.phone.display, one.phone.href, text)
    order = {id_: place for place, id_ in enumerate(URGENCY)}
    return tuple(sorted(found.values(), key=lambda one: order.get(one.id, len(order))))


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())
