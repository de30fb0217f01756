"""Which edition a sheet is of, from when, and until when it holds: on all that is printed."""

from __future__ import annotations

from datetime import date
from typing import Final

from generator.booklet.work import Json
from generator.values.calendar_names import MONTHS
from generator.views import MapView
from generator.wording import date_text

_YEARS: Final = 1


def issue_content(view: MapView, since: date, day: date | None = None) -> Json:
    """Give the number of the edition, its day, and the month until which it holds.

    The number counts the days on which there was something else to print, up to `since`, when
    what is on the map now came to stand there. Of what is made for one `day`, that is its day.
    """
    known = view.register.days_of_issues if view.register else ()
    number, day = sum(one < since for one in known) + 1, day or since
    month = f"{MONTHS[day.month - 1]} {day.year + _YEARS}"
    return {"number": number, "text": f"Uitgave {number}, {date_text(day)}", "until": month}
