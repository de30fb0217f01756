"""The events of one activity as a calendar file has them: one for each rule, and what is other.

In: an activity with its rules, and the address of the site. Out: the text of its events, without
when they were last changed: that is known only when this text is held against that of the last
time (`stamps.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from generator.calendar.recurrence import recurrence
from generator.calendar.zone import moment
from generator.values.clock import Clock
from generator.views.addresses import full_address
from generator.views.calendar import CalendarEntry, Series
from generator.views.dates import Dated
from generator.wording import day_date_text

if TYPE_CHECKING:
    from icalendar import Event

BEGIN: Final = b"BEGIN:VEVENT\r\n"
Moment = date | datetime


def events_text(entry: CalendarEntry, site: str) -> bytes:
    """Give the events of an activity; empty when there is no day on which it is."""
    return b"".join(
        event.to_ical() for series in entry.series() for event in _events(entry, series, site)
    )


def uid(entry: CalendarEntry, number: int, site: str) -> str:
    """Give the name by which a calendar knows a rule: it stays when the activity is renamed."""
    return f"{oldest_id(entry)}-{number}@{urlsplit(site).hostname or 'sociale-kaart.invalid'}"


def oldest_id(entry: CalendarEntry) -> str:
    """Give the id that an activity had first."""
    return entry.former[0] if entry.former else entry.id


def _events(entry: CalendarEntry, series: Series, site: str) -> Iterator[Event]:
    """Give the event that returns, and one for each time that is other than usual."""
    name = uid(entry, series.number, site)
    if len(series.times) == 1:
        yield _event(entry, series, series.times[0], name, site)
        return
    days = sorted({_planned(time) for time in series.times})
    usual = Dated(days[0], series.start, series.end, note=series.note)
    main = _event(entry, series, usual, name, site)
    _returns(main, days, series)
    yield main
    for time in series.times:
        if _is_other(entry, series, time):
            other = _event(entry, series, time, name, site)
            other.add("recurrence-id", _moment(_planned(time), series.start))
            yield other


def _planned(time: Dated) -> date:
    return time.moved_from or time.date


def _is_other(entry: CalendarEntry, series: Series, time: Dated) -> bool:
    usual = series.start, series.end, series.place
    here = time.start, time.end, entry.place(time.location_id)
    return usual != here or time.moved_from is not None or time.note not in {"", series.note}


def _returns(event: Event, days: Sequence[date], series: Series) -> None:
    """Say how an event returns on these days, of which the first stands in it already."""
    found, start = recurrence(days), series.start
    if found.rule:
        last = _moment(days[-1], start)
        until = last.astimezone(UTC) if isinstance(last, datetime) else last
        event.add("rrule", {**found.rule, "until": until})
    for name, some in (("exdate", found.excluded), ("rdate", found.added)):
        if some:
            event.add(name, [_moment(day, start) for day in some])


def _event(entry: CalendarEntry, series: Series, time: Dated, name: str, site: str) -> Event:
    from icalendar import Event  # noqa: PLC0415 - a build in which nothing changed needs it not

    event = Event()
    address = full_address(site, entry.address)
    event.add("uid", name)
    event.add("dtstart", _moment(time.date, time.start))
    if time.start and time.end:
        event.add("dtend", _moment(time.date, time.end))
    event.add("summary", as_typed(entry.name))
    place = entry.place(time.location_id) if time.location_id else series.place
    if place:
        event.add("location", as_typed(place))
    told = map(as_typed, _told(entry, series, time, address))
    event.add("description", "\n".join(told))
    event.add("url", address)
    return event


def as_typed(text: str) -> str:
    r"""Give a text so that it comes back: the package takes a typed `\N` for the end of a line."""
    return text.replace(r"\N", r"\n")


def _told(entry: CalendarEntry, series: Series, time: Dated, address: str) -> Iterable[str]:
    """Give what stands below an event: nothing of a person, for it stays in people's calendars."""
    if time.moved_from:
        yield f"Verplaatst van {day_date_text(time.moved_from)}."
    yield from dict.fromkeys(filter(None, (time.note, entry.summary, series.note, address)))


def _moment(day: date, at: Clock | None) -> Moment:
    """Give a day, or a moment of it."""
    return moment(day, at.minutes) if at else day
