"""How often the events of each activity changed, and when for the last time.

In: the events as they are now, and what the register knew. Out: what the register knows now. The
programs that read calendar files take over what has a higher number. Without a register nobody
knows, and nothing is said of it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date

from generator.calendar.events import BEGIN
from generator.model.register import Sequence


def counted(
    known: Mapping[str, Sequence], events: Mapping[str, bytes], today: date
) -> dict[str, Sequence]:
    """Give the number of each activity: one more for what changed since the last time.

    What is not on the map any more keeps its number: it may come back.
    """
    return {**known, **{id_: _next(known.get(id_), text, today) for id_, text in events.items()}}


def _next(known: Sequence | None, text: bytes, today: date) -> Sequence:
    mark = hashlib.sha256(text).hexdigest()[:16]
    if known is None:
        return Sequence(0, today, mark)
    return known if known.mark == mark else Sequence(known.number + 1, today, mark)


def stamped(events: bytes, known: Sequence | None, assured: date | None) -> bytes:
    """Give events with when they changed; without a register only with when somebody asked."""
    if known is None:
        lines = _stamp("DTSTAMP", assured or date(1970, 1, 1))
    else:
        lines = (
            _stamp("DTSTAMP", known.day)
            + _stamp("LAST-MODIFIED", known.day)
            + f"SEQUENCE:{known.number}\r\n".encode()
        )
    return events.replace(BEGIN, BEGIN + lines)


def _stamp(name: str, day: date) -> bytes:
    return f"{name}:{day:%Y%m%d}T000000Z\r\n".encode()
