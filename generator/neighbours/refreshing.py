"""What changed at a neighbour since the last time, and the copy to keep of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from generator.model import SocialMap
from generator.model.neighbours import Neighbour
from generator.reading.files import MAX_BYTES
from generator.reading.neighbours import (
    CannotTake,
    Offer,
    Stored,
    offer_in,
    parsed_offer,
    things_mark,
)

_MOST_STOPPED: Final = 500
_ENTRIES: Final = ("diensten", "activiteiten", "vrijwilligers")
Row = Mapping[str, Any]


@dataclass(frozen=True)
class Changed:
    """Something that says something else: its name, and for each field what stood there and now."""

    name: str
    fields: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Fresh:
    """A copy to keep, what can be used of it, and what is different from the last time.

    `new` and `stopped` are names of what is for other villages too; `data` are the bytes to keep.
    """

    data: bytes
    offer: Offer
    new: tuple[str, ...] = ()
    changed: tuple[Changed, ...] = ()
    stopped: tuple[str, ...] = ()

    @property
    def is_other(self) -> bool:
        """Tell whether anything is different for residents."""
        return bool(self.new or self.changed or self.stopped)


def refreshed(
    row: Neighbour, fetched: bytes, before: Stored | None, social_map: SocialMap, today: date
) -> Fresh:
    """Give the copy to keep of what was `fetched`; raise `CannotTake` when the old one stays."""
    offer = parsed_offer(fetched)
    if _is_ours(offer, social_map):
        raise CannotTake("dit is uw eigen kaart; klopt wat er bij 'waar' staat?")
    mark = hashlib.sha256(fetched).hexdigest()
    stored = Stored(row.where, today, mark, offer)
    found = offer_in(row.id, stored, row.id)
    if offer["dingen"] and not found.copy.items:
        raise CannotTake(f"er is niets van te gebruiken ({found.refused[0]})")
    # What cannot be used is not kept either.
    usable = {(one.folder, one.id) for one in found.copy.items}
    things = [one for one in offer["dingen"] if (one.get("map"), one.get("id")) in usable]
    kept = {**offer, "dingen": things, "controlegetal": things_mark(things)}
    now, then = _offered(things), _offered(before.offer["dingen"] if before else ())
    stopped = _stopped(now, then, before)
    stored = Stored(row.where, today, mark, kept, tuple(stopped.values()))
    data = stored.text()
    if len(data) > MAX_BYTES:
        raise CannotTake("hun kaart is te groot om bij de uwe te bewaren")
    read = offer_in(row.id, stored, row.id)
    return Fresh(
        data,
        Offer(read.copy, found.refused),
        new=tuple(_named(now[id_] for id_ in now.keys() - then.keys())),
        changed=tuple(_changed(then[id_], now[id_]) for id_ in sorted(now.keys() & then.keys())
                      if then[id_]["velden"] != now[id_]["velden"]),
        stopped=tuple(_named(then[id_] for id_ in then.keys() - now.keys())),
    )  # fmt: skip


def _is_ours(offer: Row, social_map: SocialMap) -> bool:
    ours = {social_map.village.site, *social_map.village.former_sites}
    return str(offer.get("site")).rstrip("/") in {one.rstrip("/") for one in ours}


def _offered(things: Iterable[Row]) -> dict[str, Row]:
    """Give what is for other villages too, by its id."""
    return {one["id"]: one for one in things
            if one.get("map") in _ENTRIES and one["velden"].get("bereik", "dorp") != "dorp"
           }  # fmt: skip


def _stopped(
    now: Mapping[str, Row], then: Mapping[str, Row], before: Stored | None
) -> dict[str, Row]:
    """Give what was there and is not any more; its page goes on to say so."""
    known = {one["id"]: one for one in (before.stopped if before else ()) if "id" in one}
    gone = {**known, **{id_: then[id_] for id_ in sorted(then.keys() - now.keys())}}
    left = {id_: row for id_, row in gone.items() if id_ not in now}
    return dict(list(left.items())[-_MOST_STOPPED:])


def _named(rows: Iterable[Row]) -> list[str]:
    return sorted(str(one["velden"].get("naam", one["id"])) for one in rows)


def _changed(before: Row, after: Row) -> Changed:
    then, now = dict(_leaves(before["velden"])), dict(_leaves(after["velden"]))
    fields = ((key, then.get(key, ""), now.get(key, "")) for key in sorted({*then, *now}))
    (name,) = _named([after])
    return Changed(name, tuple(one for one in fields if one[1] != one[2]))


def _leaves(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _leaves(inner, f"{path}.{key}" if path else str(key))
    elif isinstance(value, list) and any(not isinstance(one, str) for one in value):
        for at, inner in enumerate(value):
            yield from _leaves(inner, f"{path}[{at + 1}]")
    else:
        yield path, ", ".join(value) if isinstance(value, list) else str(value)
