"""What stands in an edition with an address of its own, to remember it when it is handed out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.booklet.jobs import since_when
from generator.booklet.selection import select
from generator.booklet.shape import Edition
from generator.booklet.told_of import marks_of
from generator.editing import record
from generator.model.printed import Printed
from generator.views import MapView


def handed_out(existing: str | None, view: MapView, edition: Edition, today: date) -> str:
    """Give the text of a register with an edition that is handed out today added to it.

    A poster has no more than the address of the site, and that has to live on too. Raises
    `CannotRecord` when `existing` is no register to which anything can be added.
    """
    issue = since_when(view, edition, today)
    shown = select(view, edition).entries if edition.entries else ()
    return record(
        existing, edition.name, today, printed_in(view, edition), view.site, issue=issue,
        marks={one.id: marks_of(one) for one in shown},
    )  # fmt: skip


def printed_in(view: MapView, edition: Edition) -> Iterator[Printed]:
    """Give everything whose address stands in an edition; a poster has only that of the site."""
    if edition.entries:
        for entry in select(view, edition).entries:
            yield Printed(entry.kind, entry.id, entry.name)
