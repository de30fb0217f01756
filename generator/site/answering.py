"""Who answers when, for the browser: whether somebody can be called changes while a page is open.

Only the hours stand in a file of their own, which every page loads; a number that changes stands on
the page itself, with the days on which it holds, so that it is also read without scripts.
"""

from __future__ import annotations

import json
from datetime import date

from generator.schedule.dutch_holidays import days_called
from generator.site.page import Asset
from generator.views.whole import MapView

PATH = "assets/mensen.js"


def changes_by_itself(view: MapView) -> bool:
    """Tell whether some supporter answers at set hours, or is away for a while."""
    return any(one.answers or one.phone.away for one in view.supporters)


def answering_files(view: MapView, today: date) -> tuple[Asset, ...]:
    """Give the hours of the supporters and the days on which nobody answers; nothing without them.

    The days reach to the end of next year. After that nobody knows, and the page says nothing.
    """
    if not changes_by_itself(view):
        return ()
    years = (today.year, today.year + 1)
    content = {
        "tot": date(years[-1], 12, 31).isoformat(),
        "vrij": [
            day.isoformat()
            for year in years
            for day in sorted(days_called(view.holidays, year, view.school_region))
        ],
        "mensen": {
            one.id: {
                "uren": one.answers.hours,
                "weg": one.answers.away,
                "anders": one.answers.otherwise,
            }
            for one in view.supporters
            if one.answers
        },
    }
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return (Asset(PATH, f"window.MapPeople = {text}\n".encode()),)
