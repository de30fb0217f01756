"""`kaart boekje --vastleggen`: remember what is on paper, so that its addresses keep working."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from generator.booklet import Edition
from generator.booklet.editions import POSTER
from generator.booklet.selection import select
from generator.commands.common import fail
from generator.editing import CannotRecord, record, register_name
from generator.editing.writing import put
from generator.model.printed import Printed
from generator.problems import why
from generator.reading.files import EDITIONS_FOLDER
from generator.views import MapView


def printed_in(view: MapView, edition: Edition) -> Iterator[Printed]:
    """Give everything whose address stands in an edition; a poster has only that of the site."""
    if edition.template != POSTER.template:
        for entry in select(view, edition).entries:
            yield Printed(entry.kind, entry.id, entry.name)


def record_edition(folder: Path, view: MapView, edition: Edition, today: date) -> str:
    """Add an edition to the register of this month and say so."""
    printed = tuple(printed_in(view, edition))
    if not printed:
        return f"{edition.label} heeft alleen het adres van de site; er valt niets vast te leggen."
    path = folder / EDITIONS_FOLDER / register_name(today)
    try:
        existing = path.read_bytes().decode() if path.exists() else None
        text = record(existing, edition.name, today, printed)
        path.parent.mkdir(exist_ok=True)
        put(path, text.encode())
    except (CannotRecord, UnicodeDecodeError):
        fail(
            f"Het boekje is niet vastgelegd: aan '{path}' kan niets toegevoegd worden. Is dat "
            "bestand veranderd? Zet het terug zoals het was en typ de opdracht opnieuw."
        )
    except OSError as error:
        fail(f"Het boekje is niet vastgelegd in '{path}' ({why(error)}).")
    return f"Wat erin staat, is vastgelegd in {path}."
