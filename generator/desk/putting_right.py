"""Putting the text of a file right by a button, with all that was typed beside it kept."""

from __future__ import annotations

from dataclasses import replace

from generator.desk.righting import righted
from generator.desk.saving.saving import Saved, planned, put_in_place
from generator.desk.saving.undoing import CannotDo
from generator.desk.sheet import Sheet
from generator.desk.workbench import Workbench
from generator.editing.amending import CannotEdit, content_of, merged
from generator.editing.spans import BOM

_NO_WAY = (
    "Dit kan zo niet recht gezet worden. Er is niets veranderd. Verbeter het in de hele tekst."
)


def put_right(bench: Workbench, sheet: Sheet, way: str) -> tuple[Saved, bool]:
    """Save the file of a draft put right; tell whether what was typed waits as a draft upon that.

    Raises `CannotDo`, with the file as it was.
    """
    concept, desk = sheet.concept, bench.desk
    try:
        if concept.base is None:
            raise CannotEdit
        data = righted(sheet.subject.model, concept.base, way)
        bom = BOM if concept.base.startswith(BOM.encode()) else ""
        text = f"{bom}{data.decode().removeprefix(BOM)}"
        plan = planned(desk.folder, concept.place, concept.base, text)
        both = merged(content_of(concept.base), sheet.content, content_of(text.encode()))
    except CannotEdit:
        raise CannotDo(_NO_WAY) from None
    saved = put_in_place(desk.folder, [plan], bench.versions, desk.now())
    bench.concepts.drop(concept.id)
    waits = sheet.content != concept.shown and not both.clashes
    if waits:
        bench.concepts.keep(replace(concept, base=text.encode(), shown=both.content, fields={}))
    return saved, waits
