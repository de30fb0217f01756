"""Which edition a sheet is of, from when, and until when it holds: on all that is printed."""

from __future__ import annotations

from datetime import date
from typing import Final

from generator.booklet.work import Json
from generator.values.calendar_names import MONTHS
from generator.views import MapView
from generator.wording import date_text

_YEARS: Final = 1


def issue_content(view: MapView, today: date) -> Json:
    """Give the number of the edition, its day, and the month until which it holds.

    The number counts the days on which something was handed out before this one.
    """
    known = view.register.editions if view.register else ()
    number = len({one.day for one in known if one.day < today}) + 1
    month = f"{MONTHS[today.month - 1]} {today.year + _YEARS}"
    return {"number": number, "text": f"Uitgave {number}, {date_text(today)}", "until": month}
