"""The one step from the whole map to the map that may be published.

In: everything that was typed, and a day. Out: the same map without private notes, without numbers
for referrers, and without anybody who did not say yes; with a list of what was left out and where.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from generator.consent.contacts import public_contact
from generator.consent.found import Found
from generator.consent.homes import public_location
from generator.consent.ledger import Ledger, ledger_of
from generator.consent.stripped import without
from generator.consent.village import public_village, renamed_supporters
from generator.model import Route, SocialMap, Step
from generator.model.fields import Frozen, Private

M = TypeVar("M", bound=Frozen)


@dataclass(frozen=True)
class PublicMap(SocialMap):
    """The map as it may be published, and what was left out of it.

    Whoever holds one need not ask any more what may be shown.
    """

    left_out: tuple[Found, ...] = ()


def public_map(social_map: SocialMap, today: date) -> PublicMap:
    """Give the map as far as people said yes to it on `today`; a public map as it is."""
    if isinstance(social_map, PublicMap):
        return social_map
    ledger = ledger_of(social_map, today)
    left_out: list[Found] = []
    village = public_village(social_map, ledger, today, left_out)
    targets = renamed_supporters(social_map, village)
    return PublicMap(
        village=without(village, Private.INTERNAL),
        themes=social_map.themes,
        organizations=_each(social_map.organizations, ledger, today, left_out),
        locations=tuple(
            without(public_location(one, village.kernen, ledger, today, left_out), Private.INTERNAL)
            for one in social_map.locations
        ),
        services=_each(social_map.services, ledger, today, left_out),
        activities=_each(social_map.activities, ledger, today, left_out),
        volunteers=_each(social_map.volunteers, ledger, today, left_out),
        routes=tuple(_route(one, targets) for one in social_map.routes),
        synonyms=social_map.synonyms,
        left_out=tuple(left_out),
    )


def _each(items: Iterable[M], ledger: Ledger, today: date, left_out: list[Found]) -> tuple[M, ...]:
    """Give entries or organisations, each with the contact that may be known."""
    return tuple(_one(item, ledger, today, left_out) for item in items)


def _one(item: M, ledger: Ledger, today: date, left_out: list[Found]) -> M:
    typed: Any = item
    contact = public_contact(typed.id, typed.contact, ledger, today, left_out)
    changed = item if contact == typed.contact else item.model_copy(update={"contact": contact})
    return without(changed, Private.INTERNAL)


def _route(route: Route, targets: Mapping[str, str]) -> Route:
    """Give a route whose steps lead to nobody who is not on the map."""
    urgent = _step(route.urgent, targets) if route.urgent else None
    steps = tuple(_step(one, targets) for one in route.steps)
    if steps != route.steps or urgent != route.urgent:
        route = route.model_copy(update={"urgent": urgent, "steps": steps})
    return without(route, Private.INTERNAL)


def _step(step: Step, targets: Mapping[str, str]) -> Step:
    target = targets.get(step.target or "")
    return step.model_copy(update={"target": target}) if target else step
