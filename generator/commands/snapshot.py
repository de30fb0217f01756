"""What residents can find and read of a map on one day, to compare with what was published."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date

from generator.carry.changes import OPEN, Snapshot, Thing
from generator.consent.named import people_named
from generator.model import SocialMap
from generator.model.register import Register
from generator.views import MapView


def snapshot(view: MapView, register: Register, social_map: SocialMap, today: date) -> Snapshot:
    """Give what a site shows; `register` is that of the site, with a mark of each page."""
    pages = {address: change.mark for address, change in register.pages.items()}
    shown = {
        **{f"/{one.link.address}": (one.name, OPEN, one) for one in view.entries},
        **{f"/{one.link.address}": (one.question, OPEN, one) for one in view.routes},
        **{f"/{one.link.address}": (one.name, one.status, one) for one in view.gone},
    }
    things = {
        address: Thing(name, state, _mark(one), pages.get(address, ""))
        for address, (name, state, one) in shown.items()
    }
    others = {address: mark for address, mark in pages.items() if address not in things}
    return Snapshot(things, others, people_named(social_map, today))


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
