"""Where a row was seen, and on which day."""

from __future__ import annotations

from datetime import date

from generator.importing.cells import day_in
from generator.importing.row_at_work import RowAtWork
from generator.values.web import looks_like_url


def source_of(row: RowAtWork) -> dict[str, str]:
    """Give where this was seen: what the list says, or else the list itrow."""
    source: dict[str, str] = {}
    for cell in row.cells.get("bron", ()):
        key = "adres" if looks_like_url(cell.text) else "naam"
        if key not in source:
            source[key], cell.to = cell.text, "bron"
    if not source:
        source["naam"] = row.place.list_name
    day: date | None = row.place.list_day or row.place.today
    if row.place.has_days:
        day = None
    for cell in row.cells.get("brondatum", ()):
        day = day_in(cell.text)
        if day and day <= row.place.today:
            cell.to = "bron.datum"
        else:
            why = "ligt in de toekomst" if day else "is geen hele datum"
            day = None
            row.notes.append(f"'{cell.text}' {why}; die staat bij 'intern'")
    if day:
        source["datum"] = day.isoformat()
    return source
