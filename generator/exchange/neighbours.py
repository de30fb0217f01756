"""What neighbours may take of the map: one file, of which another map reads what it shows.

What is for more than the own village (`bereik`) is in it whole, with who offers it and where. Of
all else only how it is set up, for villages that want to begin the same. People are in neither:
a yes of somebody holds for the map that she said it to.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

from generator.exchange.published import for_strangers
from generator.reading.neighbours import LARGEST_OFFER, OFFER_FORMAT, OFFER_KIND, things_mark
from generator.values.people import is_person_name, is_personal_mail
from generator.values.phone import Phone, parse_phone
from generator.views.data import Content, DataItem
from generator.views.whole import MapView

OFFER_FILE: Final = "voor-buren.json"
_ENTRIES: Final = ("diensten", "activiteiten", "vrijwilligers")
_FOR_OTHERS: Final = ("gemeente", "regio", "landelijk")
_STAYS: Final = ("kernen", "kern", "oude_namen", "foto")
# What somebody who begins the same would have to replace anyway.
_NOT_LEARNED: Final = (*_STAYS, "contact", "organisatie", "locatie", "bron", "gecontroleerd",
                       "beschrijving", "wachtlijst")  # fmt: skip


def offer(view: MapView, day: date | None) -> bytes:
    """Give the file; `day` is when the data last changed, where that is known."""
    things = [*_things(for_strangers(view))]
    if len(_text(things)) > LARGEST_OFFER * 0.9:
        things = [one for one in things if one["voor"] != "dorp"]
    told = {
        "soort": OFFER_KIND,
        "formaat": OFFER_FORMAT,
        "naam": view.name,
        "gemeente": view.municipality,
        "site": view.site,
        "licentie": view.licence,
        "datum": day.isoformat() if day else "",
        "telefoon": view.supporters[0].phone.display if view.supporters else "",
        "themas": [{"id": one.ref.id, "naam": one.ref.name} for one in view.themes],
        "signalen": dict(view.shared_signals),
        "controlegetal": things_mark(things),
        "dingen": things,
    }
    return f"{_text(told)}\n".encode()


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1)


def _things(view: MapView) -> Iterator[dict[str, Any]]:
    """Give what is for others with all that it points to, then what can be learned from."""
    offered = [one for one in view.data if one.folder in _ENTRIES and _reach(one) in _FOR_OTHERS]
    beside: dict[str, DataItem] = {}
    for one in offered:
        for id_ in _pointed(one.content):
            found = view.items.get(id_)
            if found is not None and found.text("plek") != "woning":
                beside[id_] = found
    beside |= {id_: found for one in (*beside.values(),) for id_ in _pointed(one.content)
               if (found := view.items.get(id_)) and found.text("plek") != "woning"}  # fmt: skip
    for one in (*offered, *(beside[id_] for id_ in sorted(beside))):
        yield _thing(one, _reach(one) or "regio", _without(one.content, _STAYS))
    for one in view.data:
        if one.folder in _ENTRIES and _reach(one) not in _FOR_OTHERS:
            yield _thing(one, "dorp", _without(one.content, _NOT_LEARNED))


def _reach(item: DataItem) -> str:
    return item.text("bereik")


def _thing(item: DataItem, reach: str, fields: Content) -> dict[str, Any]:
    return {"map": item.folder, "id": item.id, "voor": reach, "velden": fields}


def _pointed(content: object) -> Iterator[str]:
    """Give the ids of organisations and places that fields point to."""
    if isinstance(content, dict):
        for key, value in content.items():
            if key in {"organisatie", "locatie"} and isinstance(value, str):
                yield value
            else:
                yield from _pointed(value)
    elif isinstance(content, list):
        for one in content:
            yield from _pointed(one)


def _without(content: Mapping[str, Any], keys: tuple[str, ...]) -> Content:
    left = {key: value for key, value in content.items() if key not in keys}
    if isinstance(contact := left.get("contact"), dict):
        left["contact"] = _of_nobody(contact)
    return {key: value for key, value in left.items() if value not in ({}, [])}


def _of_nobody(contact: Content) -> Content:
    """Give a contact without people: no name, and no number or address of one person."""
    left = {key: value for key, value in contact.items() if key != "persoon"}
    hers = is_person_name(contact.get("persoon", {}).get("naam", ""))
    general = left.get("algemeen") == "ja"
    if not general and (is_personal_mail(str(left.get("email", ""))) or hers):
        left.pop("email", None)
    rows = left.get("telefoon", [])
    kept = [row for one in rows if (row := _number(one, hers=hers and not general))]
    left["telefoon"] = kept
    return {key: value for key, value in left.items() if value not in ({}, [])}


def _number(row: Content, *, hers: bool) -> Content:
    general = row.get("algemeen") == "ja"
    named = is_person_name(str(row.get("naam", "")))
    number: Phone = parse_phone(str(row.get("nummer", "")))
    private = number.kind == "mobile" or hers or named
    return row if general or not private else {}
