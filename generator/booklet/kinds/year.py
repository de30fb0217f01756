"""One sheet for the board and the municipality: what came, what stopped, what is missing."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Final

from generator.booklet.kinds.for_her import FOR_HER
from generator.booklet.kinds.kind import Asked, Kind
from generator.booklet.shape import Edition
from generator.booklet.work import Json
from generator.checks.coverage import coverage, from_outside, lacking
from generator.checks.signals import asked_sentences
from generator.model.printed import PrintedEdition
from generator.views import MapView
from generator.wording import date_text

_YEAR: Final = timedelta(days=365)
_MOST_NAMED: Final = 8
_MOST_ASKED: Final = 4


def of_year(asked: Asked) -> Edition:
    """Give the year in numbers, from the map, the register and the norm of `kaart dekking`."""
    view, today = asked.printed, asked.behind.today
    rows = coverage(asked.behind.social_map, today)
    before = _a_year_ago(view, today)
    printed = {one.id for one in before.printed} if before else set()
    new = [one.name for one in view.entries if before and one.id not in printed]
    own: Json = {
        "since": date_text(before.day) if before else "",
        "counts": [
            ["diensten", sum(one.kind == "diensten" for one in view.entries)],
            ["activiteiten", len(view.activities)],
            ["groepen vrijwilligers", len(view.volunteers)],
            ["vragen met een antwoord", len(view.routes)],
            ["plekken", len(view.places)],
        ],
        "new": _few(new),
        "new_count": len(new),
        "stopped": _few([one.name for one in view.gone if one.status == "gestopt"]),
        "stopped_count": sum(one.status == "gestopt" for one in view.gone),
        "paused": _few([one.name for one in view.gone if one.status == "pauze"]),
        "known": view.asked.known,
        "total": view.asked.total,
        "missing": list(lacking(rows)),
        "outside": list(from_outside(rows)),
        "asked": list(asked_sentences(rows, today))[:_MOST_ASKED],
    }
    return Edition(
        "jaar", "Het jaar op één blad", "Voor bestuur en gemeente: nieuw, gestopt, nagevraagd, "
        "wat er mist.", template="year.typ", width=210, height=297, entries=False, one_page=True,
        for_her=True, own=json.dumps(own),
    )  # fmt: skip


def _a_year_ago(view: MapView, today: date) -> PrintedEdition | None:
    """Give the booklet to hold this one against: of those of the last year that with most in it."""
    known = view.register.editions if view.register else ()
    within = [one for one in known if today - _YEAR <= one.day < today and list(one.printed)]
    return max(within, key=lambda one: (len(list(one.printed)), -one.day.toordinal()), default=None)


def _few(names: list[str]) -> str:
    """Give the first of some names, and how many more there are."""
    rest = len(names) - _MOST_NAMED
    return ", ".join(names[:_MOST_NAMED]) + (f" en nog {rest}" if rest > 0 else "")


KINDS: Final = (Kind("jaar", FOR_HER, of_year, for_her=True),)
