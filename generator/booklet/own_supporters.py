"""A part of the map whose readers are sent to their own supporters, and not to those elsewhere."""

from __future__ import annotations

from dataclasses import replace

from generator.views import EntryView, MapView, RouteView
from generator.views.first_steps import ask_one_of
from generator.views.parts import FirstStepView, StepView, SupporterView
from generator.views.whole import ThemeView

Supporters = tuple[SupporterView, ...]


def calling(own: Supporters, everyone: Supporters, view: MapView) -> MapView:
    """Give the map in which each way to one of `everyone` leads to one of `own`.

    Their names stand in it too, so no step names somebody of whom the booklet has no number.
    """
    elsewhere = {one.phone.display for one in everyone} - {one.phone.display for one in own}
    if not elsewhere:
        return view
    entries = {one.id: _entry(one, own, elsewhere) for one in view.entries}
    return replace(
        view,
        entries=tuple(entries.values()),
        themes=tuple(_theme(theme, entries) for theme in view.themes),
        routes=tuple(_route(route, own) for route in view.routes),
    )


def _theme(theme: ThemeView, entries: dict[str, EntryView]) -> ThemeView:
    return replace(theme, entries=tuple(entries[entry.id] for entry in theme.entries))


def _entry(entry: EntryView, own: Supporters, elsewhere: set[str]) -> EntryView:
    called = entry.first_step.phone
    if called is None or called.display not in elsewhere or called in entry.phones:
        return entry
    return replace(entry, first_step=_asking(own))


def _route(route: RouteView, own: Supporters) -> RouteView:
    urgent = _step(route.urgent, own) if route.urgent else None
    return replace(route, urgent=urgent, steps=tuple(_step(step, own) for step in route.steps))


def _step(step: StepView, own: Supporters) -> StepView:
    if not step.supporters:
        return step
    here = tuple(one for one in step.supporters if one in own)
    if here:
        phone = here[0].phone if len(here) == 1 else None
        return replace(step, supporters=here, phone=phone)
    asked = _asking(own)
    return StepView(asked.text, step.link, asked.phone, own)


def _asking(own: Supporters) -> FirstStepView:
    return ask_one_of([(one.title, one.name, one.phone) for one in own])
