"""What stands beside a form: the page, the card and the block of the booklet of a draft.

In: a draft. Out: where each of them can be seen, and their bytes. They hold no scripts that run and
lead nowhere but to other pages of the same draft.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final

from generator.booklet import BookletProblem
from generator.booklet.block import block_picture
from generator.desk import ROOT
from generator.desk.beside.draft import Draft
from generator.desk.rendering import environment
from generator.desk.sheet import Sheet
from generator.desk.subjects import Subject
from generator.reading.file_names import THEMES_FILE, VILLAGE_FILE
from generator.site.page import Page
from generator.site.photos import with_photo_on_paper

CARD, BLOCK = "kaartje", "blok.png"
# What is about the village as a whole shows on these pages.
_WHOLE: Final = {VILLAGE_FILE: "", THEMES_FILE: "themas/"}


@dataclass(frozen=True)
class Panes:
    """Where the looks of a draft are to be seen; '' where it has none.

    `told` says in words why there is no page. `icons` tells one sheet with icons from another, and
    `stood_in` that the page shows less than what was typed, for something in that is wrong.
    """

    page: str
    card: str
    block: str
    told: str
    icons: str
    stood_in: bool


def panes_of(sheet: Sheet) -> Panes:
    """Give where a draft is to be seen."""
    draft, subject = sheet.draft, sheet.subject
    base = f"{ROOT}/naast/{sheet.concept.id}/"
    shown = page_in(draft, subject)
    has_card = bool(subject.folder and draft.card(subject.id))
    view = draft.view
    printed = {one.id for one in (view.entries if view else ())}
    printed |= {one.id for one in (view.routes if view else ())}
    has_block = subject.id in printed
    if shown is not None:
        draft.written(shown)
    return Panes(
        page="" if shown is None else base + shown.address,
        card=f"{base}{CARD}?{subject.folder}/{subject.id}" if has_card else "",
        block=f"{base}{BLOCK}?{subject.id}&{_mark(sheet)}" if has_block else "",
        told="" if shown else _told(sheet),
        icons=icons_mark(draft),
        stood_in=sheet.concept.place in draft.stood_in,
    )


def page_in(draft: Draft, subject: Subject) -> Page | None:
    """Give the page that a subject has in a draft; None when residents see none."""
    if draft.view is None:
        return None
    if subject.folder:
        return draft.page(subject.id)
    return draft.whole(_WHOLE[subject.id]) if subject.id in _WHOLE else None


def card_page(draft: Draft, id_: str) -> bytes | None:
    """Give the card of one thing, on a page with nothing else."""
    card = draft.card(id_)
    if not card:
        return None
    made = environment().get_template("kaartje.html").render(card=card)
    return made.encode(errors="xmlcharrefreplace")


def block_of(draft: Draft, id_: str) -> bytes | None:
    """Give the block of one thing in the booklet as a picture; None when it has none."""
    if draft.view is None:
        return None
    view = with_photo_on_paper(draft.view, id_, draft.looks.files if draft.looks else {})
    try:
        return block_picture(view, id_, draft.today)
    except BookletProblem:
        return None


def icons_mark(draft: Draft) -> str:
    """Give what tells one sheet with icons from another."""
    icons = sorted(draft.looks.icons) if draft.looks else []
    return _short(" ".join(icons).encode())


def _mark(sheet: Sheet) -> str:
    return _short(sheet.data + sheet.draft.today.isoformat().encode())


def _short(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:12]


def _told(sheet: Sheet) -> str:
    if sheet.draft.view is None:
        wrong = {one.path.rpartition("/")[2] for one in sheet.draft.errors}
        if f"{VILLAGE_FILE}.yml" in wrong:
            return "Er is nu niets te laten zien: eerst moet kloppen wat er bij Het dorp staat."
        return "Er is nu niets te laten zien. Kijk bij Vandaag wat er niet klopt."
    if not sheet.subject.folder:
        return "Dit heeft geen eigen bladzijde. Probeer hieronder wat iemand ermee vindt."
    return "Bewoners zien hier nu geen bladzijde van."
