"""How somebody finds the way to a place: by the map of her own device, or by one on the web."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from urllib.parse import quote

from generator.consent import PublicMap
from generator.model import Location
from generator.model.web_maps import WebMap
from generator.views.parts import Way

_NAMES: Final = {
    WebMap.OPEN: "OpenStreetMap",
    WebMap.GOOGLE: "Google Maps",
    WebMap.APPLE: "Apple Kaarten",
}


def ways_there(social_map: PublicMap, location: Location) -> tuple[Way, ...]:
    """Give the ways to a place, that of the device first; none when nobody said where it lies."""
    return tuple(_ways(social_map, location))


def _ways(social_map: PublicMap, location: Location) -> Iterator[Way]:
    if location.coordinates is None:
        return
    north, east = (
        f"{degrees:.5f}"
        for degrees in (location.coordinates.latitude, location.coordinates.longitude)
    )
    name = quote(location.name, safe="")
    addresses = {
        WebMap.OPEN: f"https://www.openstreetmap.org/?mlat={north}&mlon={east}#map=17/{north}/{east}",
        WebMap.GOOGLE: f"https://www.google.com/maps/search/?api=1&query={north},{east}",
        WebMap.APPLE: f"https://maps.apple.com/?ll={north},{east}&q={name}",
    }
    yield Way("Route met de kaart op uw telefoon", f"geo:{north},{east}?q={north},{east}({name})")
    for chosen in social_map.village.web_maps:
        yield Way(_NAMES[chosen], addresses[chosen], leaves=True)
