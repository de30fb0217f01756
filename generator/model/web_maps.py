"""Maps on the web that a page may lead to: only those the village chose, for they are of others."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from generator.model.asked import Asked, Heading, Widget
from generator.model.fields import ONCE, choice, declared, listed
from generator.model.seen import PAGE


class WebMap(StrEnum):
    """A map on the web."""

    OPEN = "openstreetmap"
    GOOGLE = "google"
    APPLE = "apple"


_CHOICE = choice(
    WebMap, openstreetmap="osm open-street-map", google="google-maps", apple="apple-kaarten"
)
WebMaps = Annotated[tuple[Annotated[WebMap, *_CHOICE], ...], listed(), ONCE]


def web_maps_field() -> WebMaps:
    """Declare which maps on the web a page leads to; none unless somebody chose them."""
    return declared(  # type: ignore[no-any-return]
        "landkaarten",
        "Landkaarten",
        "Naar welke landkaart op internet een link leidt bij plekken met coördinaten: "
        "openstreetmap, google of apple. Wie die opent, verlaat deze site, en die ziet dan wat "
        "iemand bekijkt. Weggelaten: geen.",
        ["openstreetmap"],
        seen=PAGE,
        asked=Asked(
            Heading.SETTINGS,
            5,
            Widget.REFERENCES,
            "Naar welke landkaart op internet mag een plek verwijzen?",
            hint="Wie die opent, verlaat deze site. Kiest u niets, dan staat er geen link.",
        ),
        default=(),
    )
