"""Days and times as other programs read them (ISO 8601): `2026-10-01` and `09:30`."""

from __future__ import annotations

from datetime import date

from generator.values.clock import Clock


def iso_day(day: date | None) -> str:
    """Give a day as JJJJ-MM-DD; '' for none."""
    return day.isoformat() if day else ""


def iso_time(moment: Clock | None) -> str:
    """Give a time as HH:MM; '' for none. The end of a day is its last minute: there is no 24:00."""
    if moment is None:
        return ""
    return "23:59" if moment.hour == 24 else f"{moment.hour:02}:{moment.minute:02}"


def iso_moment(day: date, moment: Clock | None) -> str:
    """Give a time on a day, by the clock of where it is; the day alone when no time is known."""
    return f"{iso_day(day)}T{iso_time(moment)}" if moment else iso_day(day)
