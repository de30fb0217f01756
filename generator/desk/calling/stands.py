"""What residents read of something, as it is asked about on the telephone."""

from __future__ import annotations

from generator.views import EntryView, MapView
from generator.views.parts import Fact, PhoneLine, PlaceView, RouteView

Answers = tuple[tuple[str, tuple[str, ...]], ...]


def stands(view: MapView, id_: str) -> Answers:
    """Give each answer under its label; nothing for what residents do not see."""
    for entry in view.entries:
        if entry.id == id_:
            return _of_entry(entry)
    for place in (*view.places, *view.organizations):
        if place.id == id_:
            return _of_place(place)
    return next((_of_route(route) for route in view.routes if route.id == id_), ())


def _of_entry(entry: EntryView) -> Answers:
    step = entry.first_step
    called = (step.text, step.phone.display if step.phone else "")
    return (
        *_some("Wat het is", entry.summary), *_facts(entry.facts),
        *_some("Wie mensen bellen", " ".join(part for part in called if part)), *_reach(entry),
    )  # fmt: skip


def _of_place(place: PlaceView) -> Answers:
    return (*_some("Wat het is", place.summary), *_facts(place.facts), *_reach(place))


def _of_route(route: RouteView) -> Answers:
    steps = [*([route.urgent] if route.urgent else []), *route.steps]
    return _some("De stappen", *(step.text for step in steps))


def _reach(one: EntryView | PlaceView) -> Answers:
    return (
        *_some("Nummers", *map(_number, one.phones)), *_some("E-mail", one.email),
        *_some("Website", one.website), *_some("Wie", one.person),
    )  # fmt: skip


def _number(phone: PhoneLine) -> str:
    more = ", ".join(part for part in (phone.purpose, phone.note) if part)
    return f"{phone.display} ({more})" if more else phone.display


def _facts(facts: tuple[Fact, ...]) -> Answers:
    return tuple((one.label, one.lines) for one in facts)


def _some(label: str, *lines: str) -> Answers:
    said = tuple(line for line in lines if line)
    return ((label, said),) if said else ()
