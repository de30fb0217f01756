"""The forms in which a map goes out, each with its name, its file and what it is for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from generator.exchange.cells import listed
from generator.exchange.geojson import geojson
from generator.exchange.hsds import hsds
from generator.exchange.lists import csv_list, xlsx_list
from generator.views.whole import MapView


@dataclass(frozen=True)
class Form:
    """A form: how it is typed, how its file ends, what it is for, and what makes its bytes.

    `make` raises `CannotExport` for a map that cannot be said in this form.
    """

    name: str
    ending: str
    title: str
    purpose: str
    make: Callable[[MapView], bytes]

    @property
    def filename(self) -> str:
        """Give how its file is called on the site."""
        return f"kaart.{self.ending}"


def _csv(view: MapView) -> bytes:
    return csv_list(listed(view))


def _xlsx(view: MapView) -> bytes:
    return xlsx_list(listed(view))


FORMS: Final = (
    Form("xlsx", "xlsx", "Lijst voor Excel of LibreOffice",
         "Alles wat op de kaart staat, een regel voor elk ding.", _xlsx),
    Form("csv", "csv", "Lijst voor andere programma's (CSV)",
         "Dezelfde lijst, met een puntkomma tussen de kolommen.", _csv),
    Form("hsds", "json", "Voor andere sociale kaarten (HSDS 3.1)",
         "Hulp en activiteiten in de standaard van Open Referral.", hsds),
    Form("geojson", "geojson", "Voor een landkaart (GeoJSON)",
         "De plekken, en wat daar te doen is.", geojson),
)  # fmt: skip
