"""Dutch time as calendars are told about it."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    import datetime as dt

ZONE: Final = "Europe/Amsterdam"
_DUTCH: Final = ZoneInfo(ZONE)
_WINTER, _SUMMER = timedelta(hours=1), timedelta(hours=2)


def moment(day: dt.date, minutes: int) -> datetime:
    """Give a moment of a Dutch day; after 24 hours it is the day after."""
    at = datetime.combine(day, time()) + timedelta(minutes=minutes)
    return at.replace(tzinfo=_DUTCH)


@cache
def zone_text() -> bytes:
    """Give the zone with its summer time: from the last Sunday of March to that of October.

    The package lists the dates one by one, and says 3 o'clock where it should say 2.
    """
    from icalendar import (  # noqa: PLC0415 - a build in which nothing changed needs no calendars
        Timezone,
        TimezoneDaylight,
        TimezoneStandard,
    )

    zone = Timezone()
    zone.add("tzid", ZONE)
    for part, name, month, hour, before, after in (
        (TimezoneDaylight(), "CEST", 3, 2, _WINTER, _SUMMER),
        (TimezoneStandard(), "CET", 10, 3, _SUMMER, _WINTER),
    ):
        first = 29 if month == 3 else 25
        part.add("dtstart", datetime(1970, month, first, hour))  # noqa: DTZ001 - of the zone itself
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1SU"})
        part.add("tzname", name)
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        zone.add_component(part)
    return bytes(zone.to_ical())
