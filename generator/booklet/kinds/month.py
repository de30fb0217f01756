"""The month: what there is to do for one kern, every week and on single days, to hang on a wall."""

from __future__ import annotations

import json
from itertools import groupby
from typing import Final

from generator.booklet.kinds.kind import Asked, Kind, kern_name
from generator.booklet.kinds.poster import TO_HANG
from generator.booklet.shape import Edition
from generator.booklet.timetable import Time, Weekly, month_after, times_in, together
from generator.booklet.work import Json
from generator.values.calendar_names import MONTHS, WEEKDAYS

_A3: Final = 420 / 297


def of_month(asked: Asked, name: str = "maand", *, large: bool = False) -> Edition:
    """Give the month for a kern; on A3 it is the same, larger."""
    kern = kern_name(asked.view, asked.id, f"{name}:kern:")
    first, last = month_after(asked.behind.today)
    weekly, single = together(times_in(asked.printed, asked.id, first, last))
    month = f"{MONTHS[first.month - 1]} {first.year}"
    own: Json = {
        "title": f"{MONTHS[first.month - 1].capitalize()} in {kern}",
        "month": month,
        "week": [
            {"day": WEEKDAYS[day], "items": [_weekly(one, kern) for one in these]}
            for day, these in groupby(weekly, key=lambda one: one.weekday)
        ],
        "days": [
            {
                "day": f"{WEEKDAYS[day.weekday()]} {day.day}",
                "items": [_single(one, kern) for one in these],
            }
            for day, these in groupby(single, key=lambda one: one.day)
        ],
    }
    size = {"width": 297, "height": 420, "scale": _A3} if large else {"width": 210, "height": 297}
    paper = "A3" if large else "A4"
    return Edition(
        f"{name}:kern:{asked.id}", f"De maand voor {kern} ({paper})",
        f"Wat er te doen is in {month}, om op te hangen.",
        template="month.typ", kern=asked.id, entries=False, one_page=True,
        width=size["width"], height=size["height"], scale=size.get("scale", 1),
        own=json.dumps(own),
    )  # fmt: skip


def of_month_on_a3(asked: Asked) -> Edition:
    """Give the month on a sheet of A3, for a wall that people pass."""
    return of_month(asked, "maand-a3", large=True)


def _weekly(one: Weekly, kern: str) -> Json:
    return {**_single(one.time, kern), "different": list(one.different), "off": one.time.is_off}


def _single(one: Time, kern: str) -> Json:
    off = "gaat niet door" if one.is_off else ""
    note = ", ".join(filter(None, (off, one.note)))
    return {"hours": one.hours, "name": one.name, "place": one.place.removesuffix(f", {kern}"),
            "note": note, "off": one.is_off, "different": []}  # fmt: skip


KINDS: Final = (
    Kind("maand:kern:ID", TO_HANG, of_month),
    Kind("maand-a3:kern:ID", TO_HANG, of_month_on_a3),
)
