"""What residents can find and read of a map on one day, to compare with what was published."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date

from generator.carry.changes import BESIDE, FRAME, OPEN, Snapshot, Thing
from generator.consent.named import people_named
from generator.model import SocialMap
from generator.model.register import Register
from generator.views import MapView
from generator.views.found import TextPage
from generator.views.parts import RouteView, StepView


def snapshot(
    view: MapView,
    register: Register,
    social_map: SocialMap,
    today: date,
    texts: Iterable[TextPage] = (),
) -> Snapshot:
    """Give what a site shows; `register` is that of the site, with a mark of each page.

    `texts` are the hand-written pages.
    """
    pages = {address: change.mark for address, change in register.pages.items()}
    shown = {
        **{f"/{one.link.address}": (one.name, OPEN, one) for one in view.entries},
        **{f"/{one.link.address}": (one.question, OPEN, _own(one)) for one in view.routes},
        **{f"/{one.link.address}": (one.name, one.status, one) for one in view.gone},
    }
    things = {
        address: Thing(name, state, _mark(one), pages.get(address, ""))
        for address, (name, state, one) in shown.items()
    }
    things |= dict(_beside_pages(view))
    things |= {
        address: Thing(text.title, OPEN, "", pages[address])
        for text in texts if (address := f"/{text.address}") in pages
    }  # fmt: skip
    others = {address: mark for address, mark in pages.items() if address not in things}
    return Snapshot(things, others, people_named(social_map, today))


def _own(route: RouteView) -> RouteView:
    """Give a life question without what its steps take from others, such as a number to call."""
    urgent = route.urgent and _only_said(route.urgent)
    return replace(route, urgent=urgent, steps=tuple(map(_only_said, route.steps)))


def _only_said(step: StepView) -> StepView:
    return StepView(step.text, step.link and replace(step.link, name=""), kernen=step.kernen)


def _beside_pages(view: MapView) -> Iterator[tuple[str, Thing]]:
    """Give what has no page of its own: the news, and what is the same on every page."""
    frame = _mark((view.name, view.colour, view.accent, view.logo))
    yield FRAME, Thing("naam, kleuren of logo (op elke bladzijde)", OPEN, frame, "")
    yield f"{BESIDE}inleiding", Thing("de inleiding", OPEN, _mark(view.introduction), "")
    for one in view.news:
        yield f"{BESIDE}nieuws {_mark(one)}", Thing(f"nieuws: {one.text}", OPEN, _mark(one), "")


def _mark(value: object) -> str:
    return hashlib.sha256(_told(value).encode(errors="surrogatepass")).hexdigest()[:16]


def _told(value: object) -> str:
    """Give a value as text that is the same in every run: sets have no order of their own."""
    if is_dataclass(value):
        inner = ",".join(_told(getattr(value, one.name)) for one in fields(value))
        return f"{type(value).__name__}({inner})"
    if isinstance(value, frozenset | set):
        return "{" + ",".join(sorted(map(_told, value))) + "}"
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{_told(k)}:{_told(value[k])}" for k in sorted(value, key=str)) + "}"
    if isinstance(value, tuple | list):
        return "[" + ",".join(map(_told, value)) + "]"
    return repr(value)
