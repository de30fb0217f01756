"""The sheet for the refrigerator: five numbers, and the week of the own kern, very large."""

from __future__ import annotations

import json
from itertools import groupby
from typing import Final

from generator.booklet.kinds.kind import Asked, Kind, kern_name
from generator.booklet.kinds.poster import TO_HANG
from generator.booklet.kinds.visit import doctor
from generator.booklet.shape import Edition
from generator.booklet.timetable import Time, times_in, together, weeks_from
from generator.booklet.work import Json
from generator.values.calendar_names import WEEKDAYS


def of_fridge(asked: Asked) -> Edition:
    """Give the sheet of one kern."""
    kern = kern_name(asked.view, asked.id, "koelkast:kern:")
    times = times_in(asked.printed, asked.id, *weeks_from(asked.behind.today))
    weekly, _ = together(times)
    # At the same time what is of this kern alone stands first, for that is nearest.
    own_kern = {one.id for one in asked.printed.entries if one.kernen == (asked.id,)}
    going = sorted(
        (one for one in weekly if not one.time.is_off),
        key=lambda one: (one.weekday, one.time.start, one.time.id not in own_kern),
    )
    week = [
        {"day": WEEKDAYS[day], "items": [_line(one.time, kern) for one in these]}
        for day, these in groupby(going, key=lambda one: one.weekday)
    ]
    own = {"doctor": doctor(asked.view, asked.id), "week": week}
    return Edition(
        f"koelkast:kern:{asked.id}", f"Voor op de koelkast, {kern}",
        "Vijf nummers en de week van het eigen dorp, heel groot. Eén vel A4.",
        template="fridge.typ", width=210, height=297, kern=asked.id, entries=False,
        one_page=True, own=json.dumps(own),
    )  # fmt: skip


def _line(one: Time, kern: str) -> Json:
    return {"hours": one.hours.partition("–")[0], "name": one.name,
            "place": one.place.removesuffix(f", {kern}")}  # fmt: skip


KINDS: Final = (Kind("koelkast:kern:ID", TO_HANG, of_fridge),)
