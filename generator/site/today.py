"""What is to do on each day of the coming weeks, in files that the home page fetches by date.

The site may have been made weeks before somebody looks, so all days stand ready; but a visitor
gets only the file with the day of today. A small village has one file for all days.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.site.page import Asset
from generator.values.scripts import as_script
from generator.views.whole import UpcomingItem
from generator.wording import capital

FOLDER = "assets/vandaag"
# As much as an old phone on a slow line gets in a moment.
LIGHT = 24_000


@dataclass(frozen=True)
class TodayFiles:
    """The files, each named for its first day; those days, and the last day that is known."""

    files: tuple[Asset, ...]
    first_days: tuple[str, ...]
    last_day: str


def today_files(upcoming: tuple[UpcomingItem, ...]) -> TodayFiles:
    """Give the files for what is `upcoming`: as few as can be with none too heavy."""
    days = sorted({day for item in upcoming for day in item.dates})
    found = tuple(_light_enough(upcoming, days)) if days else ()
    files = tuple(Asset(f"{FOLDER}/{first}.js", text.encode()) for first, text in found)
    return TodayFiles(files, tuple(first for first, _ in found), days[-1] if days else "")


def _light_enough(upcoming: Sequence[UpcomingItem], days: list[str]) -> Iterator[tuple[str, str]]:
    """Give the first day and the text of each file; days are halved until the text is light."""
    text = _text(upcoming, frozenset(days))
    if len(days) == 1 or len(text) <= LIGHT:
        yield days[0], text
        return
    middle = len(days) // 2
    for half in (days[:middle], days[middle:]):
        yield from _light_enough(upcoming, half)


def _text(upcoming: Sequence[UpcomingItem], days: frozenset[str]) -> str:
    lines = [
        [
            [day for day in item.dates if day in days],
            capital(item.time or "hele dag"),
            item.entry.name,
            item.place,
            item.entry.link.address,
            item.entry.theme.id,
        ]
        for item in upcoming
        if not days.isdisjoint(item.dates)
    ]
    return f"MapToday({as_script(lines)})\n"
