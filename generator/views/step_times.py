"""When somebody can go to what a step of a life question leads to, as short as can be.

"Woensdag 10.00 uur, De Linde": the rest stands on its own page.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from generator.consent import PublicMap
from generator.model import Activity
from generator.model.lessons import course
from generator.views.timing import current
from generator.wording import brief_text, capital

# More than this is no hint any more but a timetable.
MOST: Final = 3


def step_times(social_map: PublicMap, activity: Activity, today: date) -> tuple[str, ...]:
    """Give a line for each rhythm of an activity that goes on; nothing when there are many."""
    lines = tuple(_lines(social_map, activity, today))
    return lines if len(lines) <= MOST else ()


def _lines(social_map: PublicMap, activity: Activity, today: date) -> Iterator[str]:
    for schedule in current(activity, today):
        if not (schedule.days or schedule.dates or schedule.rhythm):
            continue
        place = social_map.location(schedule.location or activity.location)
        text = capital(brief_text(schedule, today, course(social_map, activity, schedule)))
        yield f"{text}, {place.name}" if place else text
