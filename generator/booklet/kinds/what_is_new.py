"""What is new, changed and stopped since the last booklet that was handed out.

The same on A4 to hang up and as a leaf of A5 to slip into that booklet.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from generator.booklet.errors import BookletProblem
from generator.booklet.kinds.kind import Asked, Kind
from generator.booklet.kinds.poster import TO_HANG
from generator.booklet.shape import Edition
from generator.booklet.told_of import changed_since
from generator.booklet.work import Json
from generator.model.printed import PrintedEdition
from generator.views import EntryView, MapView
from generator.wording import date_text, list_text

_BOOKLETS: Final = ("boekje", "drukversie", "grootletter")
_WHY: Final = {"pauze": "ligt stil", "gestopt": "is gestopt", "begint": "begint later"}


def on_a4(asked: Asked) -> Edition:
    """Give the sheet to hang up."""
    return _edition(asked, Edition(
        "nieuw", "Wat er nieuw is", "Nieuw, veranderd en gestopt sinds het laatste boekje. A4.",
        template="news.typ", width=210, height=297, scale=1.25, folds=False,
    ))  # fmt: skip


def in_old_booklet(asked: Asked) -> Edition:
    """Give the leaf to slip into an older booklet."""
    return _edition(asked, Edition(
        "inlegvel", "Het inlegvel", "Om in een ouder boekje te leggen. Bladzijden van A5.",
        template="news.typ", folds=False, leaf=True,
    ))  # fmt: skip


def last_booklet(view: MapView) -> PrintedEdition | None:
    """Give the booklet of the whole map that was handed out last."""
    known = view.register.editions if view.register else ()
    booklets = [one for one in known if one.name in _BOOKLETS]
    return max(booklets, key=lambda one: one.day, default=None)


def _edition(asked: Asked, edition: Edition) -> Edition:
    before = last_booklet(asked.view)
    if before is None:
        raise BookletProblem(
            "De kaart weet nog niet welk boekje u uitdeelde. Deelt u een boekje uit, zeg dat dan "
            "in Kaart beheer bij 'Ik deel dit uit', of typ: kaart boekje --vastleggen"
        )
    printed = {one.id for one in before.printed}
    former = {old: one.id for one in asked.behind.social_map.entries for old in one.former_ids}
    printed |= {former[id_] for id_ in printed if id_ in former}
    new = [one for one in asked.printed.entries if one.id not in printed]
    told = {one.id: _told(asked.view, one, before, former)
            for one in asked.printed.entries if one.id in printed}  # fmt: skip
    changed = [one for one in asked.printed.entries if told.get(one.id) is not None]
    there = {one.id for one in asked.printed.entries}
    stopped = [_stopped(asked.view, one.id, one.name) for one in before.printed
               if one.folder != "contactroutes" and former.get(one.id, one.id) not in there
               ]  # fmt: skip
    if not (new or changed or stopped):
        raise BookletProblem(
            f"Er is niets nieuw, veranderd of gestopt sinds het boekje van {date_text(before.day)}."
        )
    own: Json = {
        "since": date_text(before.day),
        "new": [one.id for one in new],
        "changed": [one.id for one in changed],
        "told": {one.id: told[one.id] for one in changed},
        "stopped": sorted(stopped, key=lambda one: str(one["name"]).casefold()),
    }
    chosen = tuple(one.id for one in (*new, *changed))
    return replace(edition, chosen=chosen, entries=bool(chosen), own=json.dumps(own))


def _told(
    view: MapView, entry: EntryView, before: PrintedEdition, former: Mapping[str, str]
) -> str | None:
    """Give in words what paper says otherwise than the booklet; None when it says the same.

    A booklet of before these were marked tells only that the page is of a later day: "".
    """
    then = [mark for id_, mark in before.marks.items() if entry.id in {id_, former.get(id_)}]
    if then:
        return list_text(changed_since(then[0], entry)) or None
    return "" if _changed(view, entry, before) else None


def _changed(view: MapView, entry: EntryView, before: PrintedEdition) -> bool:
    """Tell whether what residents read of it is of a later day than the booklet."""
    pages = view.register.pages if view.register else {}
    known = pages.get(f"/{entry.link.address}")
    return known is not None and known.day > before.day


def _stopped(view: MapView, id_: str, name: str) -> Json:
    gone = next((one for one in view.gone if one.id == id_), None)
    if gone is None:
        return {"name": name, "why": "staat niet meer op de kaart", "instead": ""}
    instead = gone.instead.name if gone.instead else ""
    return {"name": gone.name, "why": _WHY[gone.status], "instead": instead}


KINDS: Final = (
    Kind("nieuw", TO_HANG, on_a4),
    Kind("inlegvel", TO_HANG, in_old_booklet),
)
