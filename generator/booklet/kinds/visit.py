"""The sheet to leave behind after a home visit: what was chosen together at the kitchen table."""

from __future__ import annotations

import json
import re
from typing import Final

from generator.booklet.chosen import refused
from generator.booklet.errors import BookletProblem
from generator.booklet.kinds.kind import Asked, Kind, kern_name
from generator.booklet.kinds.poster import TO_HANG
from generator.booklet.printed_parts import phone_content
from generator.booklet.shape import Edition
from generator.booklet.work import Json
from generator.model.supporters import is_doctor_at_night
from generator.views import EntryView, MapView

SHEET: Final = "blad"
MOST_ON_SHEET: Final = 8
_DOCTOR: Final = re.compile(
    r"\b(huis|dorps)?(arts|artsen|dokter|dokters)(praktijk)?\b", re.IGNORECASE
)


def of_visit(asked: Asked) -> Edition:
    """Give the sheet with what was chosen; of one kern it has the supporter of that kern."""
    ids = tuple(dict.fromkeys(asked.chosen))
    if not ids:
        raise BookletProblem("Kies wat er op het blad komt, bijvoorbeeld --kies eetclub,belbus.")
    if len(ids) > MOST_ON_SHEET:
        raise BookletProblem(_two_sheets(ids))
    if wrong := refused(ids, asked.view):
        raise BookletProblem(wrong)
    if asked.kern:
        kern_name(asked.view, asked.kern, "--kern ")
    return Edition(
        SHEET, "Het blad", "Wat u samen met een bewoner koos, op één vel A4.",
        template="sheet.typ", width=210, height=297, chosen=ids, kern=asked.kern, one_page=True,
        own=json.dumps({"doctor": doctor(asked.view, asked.kern)}),
    )  # fmt: skip


def _two_sheets(ids: tuple[str, ...]) -> str:
    """Say that so many do not fit, and what to type for the sheets that they do fit on."""
    count = -(-len(ids) // MOST_ON_SHEET)
    size = -(-len(ids) // count)
    parts = [ids[at : at + size] for at in range(0, len(ids), size)]
    orders = "\n".join(
        f"  --kies {','.join(part)} --uit {SHEET}-{number}.pdf"
        for number, part in enumerate(parts, 1)
    )
    how_many = "twee bladen" if count == 2 else f"{count} bladen"
    return (
        f"U koos er {len(ids)}. Op één blad passen er hoogstens {MOST_ON_SHEET}, anders worden de "
        f"letters te klein.\nMaak er {how_many} van:\n{orders}"
    )


def doctor(view: MapView, kern: str) -> Json:
    """Give the numbers of the practice and of the doctor at night; who can choose fills it in."""
    night = [one for one in view.emergencies if is_doctor_at_night(one.id, one.name)]
    practices = [one for one in view.entries if _is_practice(one, kern)]
    (only,) = practices if len(practices) == 1 else (None,)
    return {
        "day": phone_content(only.phones[0]) if only else None,
        "night": phone_content(night[0].phone) if night else None,
    }


def _is_practice(entry: EntryView, kern: str) -> bool:
    is_doctor = bool(_DOCTOR.search(entry.name)) and bool(entry.phones)
    is_here = not entry.kernen or not kern or kern in entry.kernen
    return is_doctor and is_here


KINDS: Final = (Kind(SHEET, TO_HANG, of_visit, takes_kern=True),)
