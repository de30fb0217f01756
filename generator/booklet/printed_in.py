"""What stands in an edition with an address of its own, to remember it when it is handed out."""

from __future__ import annotations

from collections.abc import Iterator

from generator.booklet.selection import select
from generator.booklet.shape import Edition
from generator.model.printed import Printed
from generator.views import MapView


def printed_in(view: MapView, edition: Edition) -> Iterator[Printed]:
    """Give everything whose address stands in an edition; a poster has only that of the site."""
    if edition.entries:
        for entry in select(view, edition).entries:
            yield Printed(entry.kind, entry.id, entry.name)
