"""The tally sheet: what people asked for that is not there, a stroke for each, without names."""

from __future__ import annotations

import json
from typing import Final

from generator.booklet.kinds.for_her import FOR_HER
from generator.booklet.kinds.kind import Asked, Kind, kern_name
from generator.booklet.shape import Edition
from generator.checks.norm import village_norm
from generator.model.signals import Month

TALLY: Final = "turfblad"


def tally(asked: Asked) -> Edition:
    """Give a sheet for each kern and this month; `kern` gives only that one."""
    view = asked.view
    only = {kern_name(view, asked.kern): asked.kern} if asked.kern else {}
    kernen = list(only) or [one.name for one in view.kernen]
    own = {
        "month": Month.of(asked.behind.today).spoken,
        "kernen": kernen,
        "needs": [[one.name, one.id] for one in village_norm().provisions],
    }
    return Edition(
        TALLY, "Het turfblad", "Waar mensen naar vragen en wat er niet is: een streepje per vraag.",
        template="tally.typ", width=210, height=297, entries=False, folds=False, for_her=True,
        own=json.dumps(own),
    )  # fmt: skip


KINDS: Final = (Kind(TALLY, FOR_HER, tally, for_her=True, takes_kern=True),)
