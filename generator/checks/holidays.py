"""*Feestdagen*: hours of which nobody said whether they hold on holidays.

In: a map. Out: one notice with all of them, for a supporter asks them one by one, or not at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from generator.checks.notices import Notice, key
from generator.model import Activity, AnyEntry, Location, OpeningHours, Schedule, SocialMap, Status
from generator.model.village import Village
from generator.schedule import Calendar, days_of, holiday_on, is_unsaid
from generator.values.text import sort_key
from generator.wording import day_names_text, day_text, list_text

# As far as the dates on the site reach.
_AHEAD = timedelta(weeks=26)
_MOST_NAMED = 30


def unsaid_holidays(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find what may be open, or go on, on a coming holiday, though nobody said so."""
    calendar = social_map.village.calendar
    ahead = (today + timedelta(days=n) for n in range(_AHEAD.days))
    coming = tuple(day for day in ahead if holiday_on(day, calendar))
    shown: list[AnyEntry | Location] = [
        *social_map.active_entries(today),
        *(one for one in social_map.locations if one.status is Status.ACTIVE),
    ]
    found = [one.id for one in shown if coming and _is_unsaid(one, coming, calendar)]
    if not found:
        return
    ids = sorted(found, key=sort_key)
    rest = [f"nog {len(ids) - _MOST_NAMED}"] if len(ids) > _MOST_NAMED else []
    day = coming[0]
    message = (
        f"van {len(ids)} {'bestand' if len(ids) == 1 else 'bestanden'} is niet bekend of het op "
        f"feestdagen open is of doorgaat: {list_text([*ids[:_MOST_NAMED], *rest])}. Op "
        f"{day_names_text([holiday_on(day, calendar)])} ({day_text(day)}) lezen bewoners daar dat "
        "zij eerst moeten bellen. Typ in zo'n bestand 'niet_op: feestdagen' als het dan dicht is, "
        "of 'wel_op: feestdagen' als het dan open is"
    )
    yield Notice("dorp", (key(Village, "holidays"),), "feestdag", message)


def _is_unsaid(one: AnyEntry | Location, coming: Sequence[date], calendar: Calendar) -> bool:
    rules: Sequence[Schedule | OpeningHours]
    rules = one.schedules if isinstance(one, Activity) else one.opening_hours
    whole = one.exceptions
    return any(
        is_unsaid(rule, rules, whole, day, calendar)
        for rule in rules
        for day in days_of(rule, whole, coming[0], coming[-1], calendar)
        if day in coming
    )
