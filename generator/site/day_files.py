"""The dates of the map in files that a page fetches: the days it shows, and nothing else.

`dagen/2026-11-23.js` has the week of that Monday, for the agenda and the home page. In a town that
is too much at once, and each day gets a file of its own. `dagen/van/0.js` and so on have the runs
of all that happens or is open, for who looks at one thing: its next dates, and whether it is open.
`dagen/stand.js` tells which files there are, when they were made, and until when they know. The
week in which the site was made stands in it too, for then most readers need no other file.

Only that last one changes with every build: a map that stays the same keeps the rest, byte for
byte, until the month turns.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from generator.site.page import Asset
from generator.values.scripts import as_script
from generator.views.occasions import WEEKS, Occasions, Run, Where, monday, told_note

FOLDER = "assets/dagen"
# As much as an old phone on a slow line gets in a moment.
LIGHT = 24_000
# How many things a file with runs holds: some 20 kB.
PER_FILE = 128
_WEEK, _DAY = timedelta(weeks=1), timedelta(days=1)
# What has no time stands below what has one.
_NO_TIME = 24 * 60
Time = tuple[int | None, int | None, Occasions, Where, str]


def day_files(occasions: tuple[Occasions, ...], today: date) -> tuple[Asset, ...]:
    """Give all files, from the week of `today` to half a year ahead."""
    first = monday(today)
    weeks = [first + at * _WEEK for at in range(WEEKS + 1)]
    times = _by_day(occasions)
    files = [_days(day, _WEEK, times) for day in weeks]
    by_day = max(len(file.data) for file in files) > LIGHT
    if by_day:
        days = (week + at * _DAY for week in weeks for at in range(7))
        files = [_days(day, _DAY, times) for day in days]
    shards = shards_of(len(occasions))
    known = {
        "made": today.isoformat(),
        "until": (weeks[-1] + 6 * _DAY).isoformat(),
        "shards": shards,
        "perDay": by_day,
    }
    this_week = b"" if by_day else files[0].data
    stand = Asset(f"{FOLDER}/stand.js", _call("stand", known) + this_week)
    return stand, *files, *_shard_files(occasions, shards)


def shards_of(count: int) -> int:
    """Give how many files with runs there are: twice as many when they are full, so seldom."""
    shards = 1
    while count > shards * PER_FILE:
        shards *= 2
    return shards


def shard_of(id_: str, shards: int) -> int:
    """Give the number of the file in which something stands; `dagen.js` counts the same."""
    number = 0
    for sign in id_:
        number = (number * 31 + ord(sign)) % 65_521
    return number % shards


def _by_day(occasions: Iterable[Occasions]) -> dict[date, list[Time]]:
    """Give what happens on each day."""
    found: dict[date, list[Time]] = {}
    for one in occasions:
        for run in one.runs if one.happens else ():
            time = run.start, run.end, one, run.where, told_note(run)
            for day in run.days:
                found.setdefault(day, []).append(time)
    return found


def _days(first: date, length: timedelta, times: dict[date, list[Time]]) -> Asset:
    """Give the file with some days: its places, what happens, and when, by number."""
    places: dict[Where, int] = {}
    # What gets a price in the middle of a week stands there twice.
    things: dict[tuple[str, bool], tuple[int, Occasions]] = {}
    rows = []
    for at in range(length.days):
        day = first + at * _DAY
        for start, end, one, place, note in sorted(times.get(day, ()), key=_order):
            key = one.id, one.is_free_on(day)
            thing, _ = things.setdefault(key, (len(things), one))
            row = [at, start, end, thing, places.setdefault(place, len(places)), note]
            rows.append(row if note else row[:-1])
    entries = [
        [one.id, one.name, one.address, " ".join(one.themes), list(one.kernen), int(free)]
        for (_, free), (_, one) in things.items()
    ]
    known = {"places": [list(place) for place in places], "entries": entries, "times": rows}
    return Asset(f"{FOLDER}/{first}.js", _call("week", first.isoformat(), known))


def _order(time: Time) -> tuple[int, int, str, str]:
    start, end, one, *_ = time
    start = _NO_TIME if start is None else start
    return start, _NO_TIME if end is None else end, one.name.casefold(), one.id


def _shard_files(occasions: Iterable[Occasions], shards: int) -> Iterator[Asset]:
    """Give the files with the runs of everything."""
    files: list[dict[str, object]] = [{} for _ in range(shards)]
    for one in occasions:
        runs = [_row(run, one) for run in one.runs]
        told = {"open": int(not one.happens), "place": one.where.name, "runs": runs}
        files[shard_of(one.id, shards)][one.id] = told
    for number, found in enumerate(files):
        yield Asset(f"{FOLDER}/van/{number}.js", _call("entries", found))


def _row(run: Run, one: Occasions) -> list[object]:
    """Give a run as short as can be; its place only when that is another than usual."""
    place = "" if run.where == one.where else run.where.name
    note, holiday = (told_note(run), "") if one.happens else (run.note, run.holiday)
    row = [run.first.isoformat(), run.step, run.times, run.start, run.end, place, note, holiday]
    while row[-1] in {"", None}:
        row.pop()
    return row


def _call(name: str, *values: object) -> bytes:
    return f"MapDays.{name}({','.join(map(as_script, values))})\n".encode()
