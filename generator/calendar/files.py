"""All calendar files of a site: for the village, for each kern, and for each activity."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Final

from generator.calendar.events import events_text, oldest_id
from generator.calendar.stamps import counted, stamped
from generator.calendar.zone import ZONE, zone_text
from generator.keeping.memory import Memory
from generator.model.register import Sequence
from generator.views.addresses import VILLAGE_CALENDAR, calendar_address, kern_calendar
from generator.views.calendar import CalendarEntry
from generator.views.whole import MapView

_END: Final = b"END:VCALENDAR\r\n"


@dataclass(frozen=True)
class Calendars:
    """The files by their path, and how often each activity changed; without a register nothing."""

    files: tuple[tuple[str, bytes], ...] = ()
    sequences: dict[str, Sequence] = field(default_factory=dict)


def calendars(view: MapView, today: date, memory: Memory) -> Calendars:
    """Give the calendars of a map that is published on `today`; equal for an equal map."""
    entries = view.calendar
    made = {one.id: memory.keep(one.id, _parts, one, view.name, view.site) for one in entries}
    known: dict[str, Sequence] = {}
    if view.register is not None:
        marked = {oldest_id(one): made[one.id][1] for one in entries}
        known = counted(view.register.calendar, marked, today)
    parts = {
        one.id: (head, stamped(events, known.get(oldest_id(one)), one.assured))
        for one in entries
        for head, events in [made[one.id]]
    }
    return Calendars(tuple(_files(view, parts, memory)), known)


def _parts(entry: CalendarEntry, publisher: str, site: str) -> tuple[bytes, bytes]:
    """Give how the file of an activity begins, and its events."""
    return head_text(entry.name, publisher), events_text(entry, site)


def _files(
    view: MapView, parts: Mapping[str, tuple[bytes, bytes]], memory: Memory
) -> Iterator[tuple[str, bytes]]:
    zone = memory.keep("zone", zone_text)

    def together(name: str, some: Iterable[CalendarEntry]) -> bytes:
        head = memory.keep(name, head_text, name, view.name)
        return b"".join((head, zone, *(parts[one.id][1] for one in some), _END))

    entries = view.calendar
    yield VILLAGE_CALENDAR, together(f"Agenda {view.name}", entries)
    for kern in view.kernen if len(view.kernen) > 1 else ():
        here = (one for one in entries if not one.kernen or kern.id in one.kernen)
        yield kern_calendar(kern.id), together(f"Agenda {kern.name}", here)
    for one in entries:
        head, events = parts[one.id]
        for id_ in (one.id, *one.former):
            yield calendar_address(id_), b"".join((head, zone, events, _END))


def head_text(name: str, publisher: str) -> bytes:
    """Give how a file begins: whose calendar it is, and that it is worth a look every day."""
    from icalendar.parser import Contentline, Parameters  # noqa: PLC0415 - mostly it is known
    from icalendar.prop import vText  # noqa: PLC0415

    called = Contentline.from_parts("X-WR-CALNAME", Parameters(), vText(" ".join(name.split())))
    return b"".join((_head(publisher), called.to_ical(), b"\r\n"))


@cache
def _head(publisher: str) -> bytes:
    from icalendar import Calendar  # noqa: PLC0415 - as above

    calendar = Calendar()
    calendar.add("prodid", f"-//{' '.join(publisher.split())}//Sociale kaart//NL")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-timezone", ZONE)
    calendar.add("x-published-ttl", "P1D")
    return bytes(calendar.to_ical()).removesuffix(_END)
