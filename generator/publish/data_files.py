"""What the site has for other programs: the files of `/data/`, and what its page says of them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from generator import __version__
from generator.exchange.feed import feed
from generator.exchange.neighbours import OFFER_FILE, offer
from generator.exchange.published import published_files
from generator.site.page import Asset, DataOffer
from generator.site.turns import turns
from generator.views.addresses import DATA, FEED, VILLAGE_CALENDAR
from generator.views.whole import MapView
from generator.wording import size_text

OVERVIEW: Final = f"{DATA}overzicht.json"
NEIGHBOURS: Final = f"{DATA}{OFFER_FILE}"


@dataclass(frozen=True)
class DataFiles:
    """The files, and what is told of each; the calendar stands with the agenda."""

    files: tuple[Asset, ...]
    offers: tuple[DataOffer, ...]


def data_files(view: MapView, calendars: Mapping[str, bytes], today: date) -> DataFiles:
    """Give the files of a map; `calendars` are those of the site, by their address.

    What is new can only be told by who remembers, and to who knows where the site is.
    """
    found = [
        (Asset(f"{DATA}{form.filename}", data), form.title, form.purpose)
        for form, data in published_files(view)
    ]
    if view.register is not None and view.has_address:
        known = view.register.pages.values()
        since = min((one.day for one in known), default=today)
        news = feed(view, turns(view.register, view, today), since)
        found.append((Asset(FEED, news), "Om te volgen wat er nieuw is (Atom)",
                      "Wat er op de kaart kwam, stilligt of stopte."))  # fmt: skip
    files = tuple(asset for asset, _, _ in found)
    if VILLAGE_CALENDAR in calendars:
        agenda = Asset(VILLAGE_CALENDAR, calendars[VILLAGE_CALENDAR])
        found.append((agenda, "Voor een agenda (iCalendar)", "Alle activiteiten met hun dagen."))
    return DataFiles(files, tuple(_offer(*one) for one in found))


def overview(view: MapView, offers: tuple[DataOffer, ...], day: date | None) -> Asset:
    """Give the overview for programs; `day` is when the data last changed, where that is known."""
    told = {
        "naam": view.name,
        "site": view.site,
        "uitgever": view.publisher.name,
        "licentie": view.licence or None,
        "datum": day.isoformat() if day else None,
        "programma": f"Sociale kaart {__version__}",
        "bestanden": [
            {"naam": one.title, "wat": one.purpose, "bestand": one.address, "sha256": one.mark}
            for one in offers
        ],
    }
    return Asset(OVERVIEW, f"{json.dumps(told, ensure_ascii=False, indent=1)}\n".encode())


def for_neighbours(view: MapView, day: date | None) -> Asset:
    """Give the file of which another map takes what it shows; `day` as in the overview."""
    return Asset(NEIGHBOURS, offer(view, day))


def _offer(asset: Asset, title: str, purpose: str) -> DataOffer:
    mark = hashlib.sha256(asset.data).hexdigest()
    return DataOffer(title, purpose, asset.path, size_text(len(asset.data)), mark)
