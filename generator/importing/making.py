"""The files of one row, field by field."""

from __future__ import annotations

import re

from generator.importing.cells import price_in
from generator.importing.contacts import contact_of
from generator.importing.drafts import FileDraft
from generator.importing.fields import KEPT
from generator.importing.holding import judge_standing
from generator.importing.homes import has_own_line
from generator.importing.judging import (
    OWN_LINE,
    judge_allowed,
    judge_people,
    judge_time,
    says_people,
)
from generator.importing.kinds import Told, kind_of
from generator.importing.missing import no_name
from generator.importing.row_at_work import RowAtWork
from generator.importing.row_place import put_area, put_owner, put_place
from generator.importing.row_source import source_of
from generator.importing.row_text import (
    name_of,
    put_access,
    put_formality,
    put_plain,
    put_text,
    put_themes,
)
from generator.importing.row_times import put_times, when_of_row
from generator.importing.rows import SECTION, Found, Workplace
from generator.model.declarations import aliases
from generator.model.plain_values import EXAMPLE_TEXT, is_nothing, words_in
from generator.model.schedules import Schedule
from generator.reading.kinds import KINDS
from generator.values.text import fold

_EVENTS = re.compile(r"activiteit|cursus|evenement")
_PLAIN = {"kosten": price_in, "voor_wie": None, "aanmelden": None, "verwijzing": None}
_OF_ENTRIES = ("kosten", "voor_wie", "aanmelden", "verwijzing", "thema")


def make(place: Workplace, found: Found) -> None:
    """Make the files of a row and put them in its report: its own, then what it needs."""
    row = RowAtWork(place, found)
    row.when, row.is_read = when_of_row(row, Schedule)
    _make(row)


def _make(row: RowAtWork) -> None:
    name = name_of(row)
    folder, row.report.why = kind_of(Told(
        name, row.text, row.found.text("soort"), bool(row.when),
        any(row.cells.get(key) for key in _OF_ENTRIES), row.where.is_somewhere,
        _is_event(row),
    ))  # fmt: skip
    own = FileDraft(folder, name, {"naam": name}, row.place.origin(row.found),
                    row.report.cells)  # fmt: skip
    row.report.files.append(own)
    if not row.report.name:
        own.waits.append(no_name(row.kept))
    own.id = row.place.free(name)
    if own.id.rpartition("-")[2].isdigit() and own.id.rpartition("-")[0] in row.place.taken:
        row.notes.append(f"er is al een '{own.id.rpartition('-')[0]}'; is dit hetzelfde?")
    _fill(row, own)
    in_fields = row.is_read and not any("toelichting" in block for block in row.when)
    above = [cell for cell in row.report.cells if cell.heading == SECTION]
    left = judge_allowed(own, row.found)
    judge_standing(own, {**left, SECTION: above}, row.notes, is_read=in_fields)
    judge_time(own, row.report.cells, row.place.today)
    known = aliases(KINDS[folder])
    for key in [key for key in own.content if key not in known]:
        own.keep(key)
    own.content = {key: own.content[key] for key in known if key in own.content}
    if says_people(row.found):
        own.waits.append("dit lijkt een lijst van mensen; vraag of zij op de kaart willen")
    judge_people(row.report.files, of_people=row.place.of_people)
    if has_own_line(own.name, row.where, row.cells, own.content.get("contact", {})):
        own.waits.append(OWN_LINE)
    _tell_left(row, own)


def _fill(row: RowAtWork, own: FileDraft) -> None:
    content = own.content
    is_place = own.folder == "locaties"
    if not is_place:
        put_text(row, own)
        put_themes(row, own)
    put_formality(row, own)
    if contact := contact_of(row.cells, row.notes):
        content["contact"] = contact
    put_area(row, own)
    put_times(row, own)
    for key, tidy in _PLAIN.items():
        put_plain(row, own, key, tidy)
    put_access(row, own)
    words = [w for cell in row.cells.get("zoekwoorden", ()) for w in words_in(cell.text)]
    if words:
        content["zoekwoorden"] = list(dict.fromkeys(words))
        row.to("zoekwoorden", "zoekwoorden")
    content["bron"] = source_of(row)
    put_place(row, own)
    put_owner(row, own)
    if own.folder == "vrijwilligers":
        for key in ("doet_wel", "doet_niet"):
            text = f"{EXAMPLE_TEXT} wat de vrijwilligers {key.replace('doet_', '')} doen"
            own.example(key, [text.replace(" wel doen", " doen")], f"'{key}' is niet bekend")


def _tell_left(row: RowAtWork, own: FileDraft) -> None:
    """Say of each cell whose column is a field, but that is in none, that only she reads it."""
    told = [*row.notes, *own.waits]
    for cell in (one for name, cells in row.cells.items() if name != KEPT for one in cells):
        is_told = any(cell.text in one or cell.line in one for one in told)
        if cell.to == KEPT and not is_nothing(cell.text) and not is_told:
            row.notes.append(cell.left())


def _is_event(row: RowAtWork) -> bool:
    headings = " ".join(cell.heading for cell in row.cells.get("naam", ()))
    has_columns = any(row.cells.get(name) for name in ("dag", "datum", "begintijd"))
    return has_columns or bool(_EVENTS.search(fold(headings)))
