"""Calendar files read by other programs than the one that wrote them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import recurring_ical_events
from icalendar import Calendar, Event
from schedule.oracle import Time
from small_village import TODAY

from generator.calendar.files import Calendars, calendars
from generator.keeping.memory import Forgetful
from generator.views.whole import MapView


def made(view: MapView, today: date = TODAY) -> Calendars:
    """Give the calendars of a map, all made anew."""
    return calendars(view, today, Forgetful())


def file(view: MapView, path: str, today: date = TODAY) -> str:
    """Give the text of one file, each line on one line."""
    data = dict(made(view, today).files)[path]
    return data.decode().replace("\r\n ", "").replace("\r\n", "\n")


def times_in(data: bytes, first: date, last: date) -> list[Time]:
    """Give every time that a calendar shows in a period, as its program works it out."""
    events = recurring_ical_events.of(Calendar.from_ical(data)).between(
        first, last + timedelta(days=1)
    )
    return [
        Time(_day(event.start), _clock(event.start), _end(event), str(event.get("location", "")))
        for event in events
    ]


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _clock(moment: date) -> str:
    return f"{moment.hour}.{moment.minute:02}" if isinstance(moment, datetime) else ""


def _end(event: Event) -> str:
    end = event.end
    if end == event.start or not isinstance(end, datetime):
        return ""
    return "24.00" if end.time() == time() else _clock(end)
