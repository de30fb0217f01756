"""When something is, by what a row says in one column or in several."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from generator.importing.cells import time_in
from generator.importing.drafts import Cell, FileDraft
from generator.importing.missing import no_when
from generator.importing.row_at_work import RowAtWork
from generator.importing.seasons import is_past, only_day, within
from generator.importing.times import (
    Columns,
    When,
    beside,
    in_words,
    what_lacks,
    when_in,
    when_of,
)
from generator.model.opening_hours import OpeningHours
from generator.model.plain_values import EXAMPLE_TEXT
from generator.model.schedules import Schedule
from generator.values.text import fold
from generator.values.time_words import names_a_time

_RANGE = re.compile(
    r"(\d{1,2}(?:[.:]\d{2})?)(?:\s*uur)?\s*(?:-|–|tot)\s*(\d{1,2}(?:[.:]\d{2})?)(?:\s*uur)?"
)
_SEASON = re.compile(r"zomer|winter|voorjaar|najaar|lente|herfst|seizoen")
_WHEN_COLUMNS = ("openingstijden", "dag", "hoe_vaak", "begintijd", "eindtijd", "datum",
                 "begindatum", "einddatum")  # fmt: skip


def when_of_row(row: RowAtWork, kind: type[Schedule] | type[OpeningHours]) -> tuple[When, bool]:
    """Give the blocks about when, of one column or of several; whether all was read."""
    lines = "\n".join(row.found.texts("openingstijden"))
    columns = Columns(*map(row.found.text, _WHEN_COLUMNS[1:6]))
    first_day, last_day = row.found.text("begindatum"), row.found.text("einddatum")
    if not lines and not columns.days and (day := only_day(first_day, last_day)):
        columns, first_day, last_day = replace(columns, dates=day), "", ""
    if lines and not columns.first and (columns.days or columns.dates or columns.often):
        span = _RANGE.fullmatch(lines.strip())
        first, last = (span[1], span[2]) if span else (lines, "")
        if time_in(first):
            lines, columns = "", replace(columns, first=first, last=last)
    if lines and re.fullmatch(r"0[.,]\d+", lines):
        lines = f"om {time_in(lines)} uur"
    if columns.first or columns.last:
        if not lines:
            lines, columns = columns.days, replace(columns, days="")
        lines, columns = beside(lines, columns, kind)
    blocks, is_read = when_in(lines, kind) if lines else ([], True)
    more, left = when_of(columns)
    every, row.undated = within([*blocks, *more], first_day, last_day, kind)
    return every, is_read and not left and not row.undated


def put_times(row: RowAtWork, own: FileDraft) -> None:
    """Put in a file when it is, and tell what stays in words; without any it waits."""
    if not row.when:
        if own.folder == "activiteiten":
            text = f"{EXAMPLE_TEXT} wanneer het is."
            own.example("wanneer", [{"toelichting": text}], no_when(row.kept))
        return
    key = "wanneer" if own.folder == "activiteiten" else "openingstijden"
    blocks, is_read = row.when, row.is_read
    if key == "openingstijden":
        blocks, is_read = when_of_row(row, OpeningHours)
        # A date is of an activity; hours know none.
        blocks = [_without_date(block) for block in blocks]
    own.content[key] = blocks
    if row.undated:
        own.waits.append(row.undated)
    if is_past(row.found.text("einddatum"), row.place.today):
        own.waits.append(f"de einddatum {row.found.text('einddatum')} is voorbij")
    for name in _WHEN_COLUMNS:
        row.to(name, key, kept=not is_read)
        _tell_months(row, blocks, row.cells.get(name, []))
    if not is_read:
        _tell_words(row, key, [b["toelichting"] for b in blocks if set(b) == {"toelichting"}])


def _tell_words(row: RowAtWork, key: str, words: list[str]) -> None:
    """Say what of the days and times stays as it was; "zie website" leaves nothing to mend."""
    for text in words or [""]:
        if text and not (names_a_time(text) or what_lacks(text)):
            continue
        cannot = f"'{text}' kan niet" if text else "niet alles kan"
        lacks = what_lacks(text)
        row.notes.append(
            f"'{key}': {cannot} als dag of tijd gelezen worden; bewoners lezen het zoals het "
            f"er stond{f'. Voor de agenda: {lacks}' if lacks else ''}"
        )


def _tell_months(row: RowAtWork, blocks: When, cells: list[Cell]) -> None:
    """Say which months were read in a word such as "winter": for some it begins later."""
    seasons = {str(block["seizoen"]) for block in blocks if "seizoen" in block}
    for cell in (one for one in cells if _SEASON.search(fold(one.text))):
        for season in sorted(one for one in seasons if fold(one) not in fold(cell.text)):
            told = f"'{cell.heading}: {cell.line}' is nu seizoen: {season}; klopt dat?"
            row.notes.append(told)


def _without_date(block: dict[str, Any]) -> dict[str, Any]:
    if "op" not in block:
        return block
    when = in_words(" ".join(block["op"]))
    times = " tot ".join(block[key] for key in ("van", "tot") if key in block)
    return {"toelichting": " ".join(part for part in (when, times) if part)}
