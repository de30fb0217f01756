"""What came of a call, in the files of the map and in what is noted beside it.

In: the desk, what was said and on which day. Out: nothing, or the day as a value. Everything here
raises `CannotDo`, with words for her, or `OSError`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

from generator.desk.calling.noted import Noted, note, noted_in
from generator.desk.desk import Desk
from generator.desk.rounds.saved import save_all
from generator.desk.saving.undoing import CannotDo
from generator.editing.noting import KEY
from generator.form.near_days import Side, year_filled_in
from generator.problems import UnusableValue
from generator.site.project import village_folder
from generator.values.dates import parse_date


def kept_in(desk: Desk) -> Path:
    """Give the folder beside which is noted what came of calls."""
    return village_folder(desk.folder.resolve())


def noted(desk: Desk, change: Callable[[Noted], Noted]) -> None:
    """Note something beside the map."""
    note(kept_in(desk), change(noted_in(kept_in(desk))))


def day_of_call(typed: str, today: date) -> date:
    """Give the day on which she called; today when she did not say."""
    if not typed.strip():
        return today
    try:
        day = year_filled_in(typed, today, Side.PAST) or parse_date(typed)
    except UnusableValue:
        raise CannotDo("Dit is geen datum. Er is niets opgeslagen.") from None
    if day > today:
        raise CannotDo("Deze dag moet nog komen. Er is niets opgeslagen.")
    return day


def set_right(desk: Desk, call: str, ids: Iterable[str], day: date) -> None:
    """Set the day of asking for what was said to be right, and for nothing else."""
    standing = desk.standing()
    before = {}
    changes = []
    for id_ in ids:
        item = standing.map.by_id[id_]
        place = standing.by_address[item.folder, id_].file
        before[id_] = item.assured.isoformat() if item.assured else ""
        changes.append((place, _with_day(day.isoformat())))
    if changes:
        save_all(desk, changes)
        noted(desk, lambda known: known.with_right(call, before))


def take_back(desk: Desk, ids: Iterable[str]) -> None:
    """Put days of asking back as they were before somebody said in this round that it is right."""
    known, standing = noted_in(kept_in(desk)), desk.standing()
    changes = []
    for id_ in ids:
        if id_ not in known.before:
            raise CannotDo("Dit is hier niet gezegd, dus het kan hier niet terug.")
        place = standing.by_address[standing.map.by_id[id_].folder, id_].file
        changes.append((place, _with_day(known.before[id_])))
        known = known.without(id_)
    save_all(desk, changes)
    note(kept_in(desk), known)


def _with_day(day: str) -> Callable[[Any], Any]:
    def change(content: Any) -> Any:
        kept = {key: value for key, value in content.items() if key != KEY or day}
        return {**kept, KEY: day} if day else kept

    return change
