"""The places of the map as GeoJSON (RFC 7946): where they are, and what is to be done there."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Any

from generator.exchange.problems import CannotExport
from generator.views.addresses import full_address
from generator.views.data import DataItem
from generator.views.whole import MapView

_NOWHERE = (
    "Bij geen enkele plek staat waar zij op de landkaart ligt. Zet in een bestand in de map "
    "locaties een regel als: coordinaten: 53.1512, 7.0423"
)


def geojson(view: MapView) -> bytes:
    """Give every place of which it is known where it lies; raise when there is none."""
    there: dict[str, list[DataItem]] = defaultdict(list)
    for item in view.data:
        there[item.text("locatie")].append(item)
    places = [one for one in view.data if one.text("coordinaten", "lengte")]
    if not places:
        raise CannotExport(_NOWHERE)
    found = {
        "type": "FeatureCollection",
        "name": view.name,
        "features": [_feature(view, one, there.get(one.id, [])) for one in places],
    }
    return f"{json.dumps(found, ensure_ascii=False, indent=1)}\n".encode()


def _feature(view: MapView, place: DataItem, there: list[DataItem]) -> dict[str, Any]:
    longitude, latitude = (float(place.text("coordinaten", key)) for key in ("lengte", "breedte"))
    town = " ".join(filter(None, (place.text("adres", "postcode"), place.text("adres", "plaats"))))
    told = {
        "naam": place.name,
        "adres": ", ".join(filter(None, (place.text("adres", "straat"), town))),
        "rolstoel": place.text("rolstoel"),
        "bladzijde": full_address(view.site, place.address),
        "gecontroleerd": place.text("gecontroleerd"),
    }
    return {
        "type": "Feature",
        "id": place.id,
        "geometry": {"type": "Point", "coordinates": [longitude, latitude]},
        "properties": {
            **{key: text for key, text in told.items() if text},
            "hier": [
                {"naam": one.name, "bladzijde": full_address(view.site, one.address)}
                for one in there
            ],
        },
    }
