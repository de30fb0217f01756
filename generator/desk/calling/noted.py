"""What came of calls beside what the map says: who did not answer, and what is being changed.

It is kept in one small file in the village's folder, so the round goes on another day and with a
colleague. It holds ids and days only, and never goes on the internet.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, Final

from generator.editing.writing import put

NAME: Final = ".navragen.json"


@dataclass(frozen=True)
class Noted:
    """Days by id: of a call that nobody answered, and of a change that began.

    `before` is what a date of asking was before it was set, '' for none, to take it back. `shares`
    are how many things a month somebody chose to ask about, by whose round it is, and `rounds`
    in whose round something was said to have changed.
    """

    missed: Mapping[str, date] = field(default_factory=dict)
    changed: Mapping[str, date] = field(default_factory=dict)
    before: Mapping[str, str] = field(default_factory=dict)
    shares: Mapping[str, int] = field(default_factory=dict)
    rounds: Mapping[str, str] = field(default_factory=dict)

    def with_missed(self, id_: str, day: date) -> Noted:
        """Note that nobody answered."""
        return replace(self, missed={**self.missed, id_: day})

    def with_changed(self, id_: str, day: date, keeper: str = "") -> Noted:
        """Note that something is being changed, and in whose round that was said."""
        rounds = {**_less(self.rounds, id_), **({id_: keeper} if keeper else {})}
        return replace(self, changed={**self.changed, id_: day}, rounds=rounds)

    def with_right(self, call: str, ids: Mapping[str, str]) -> Noted:
        """Note that things were said to be right; `ids` give what the date was before."""
        missed, changed = _less(self.missed, call), _less(self.changed, *ids)
        rounds = _less(self.rounds, *ids)
        before = {**self.before, **ids}
        return replace(self, missed=missed, changed=changed, before=before, rounds=rounds)

    def with_share(self, keeper: str, share: int) -> Noted:
        """Note how many things a month; 0 is as many as it takes."""
        shares = {**_less(self.shares, keeper), **({keeper: share} if share else {})}
        return replace(self, shares=shares)

    def without(self, id_: str) -> Noted:
        """Note that something was not said after all."""
        return replace(self, before=_less(self.before, id_))


def noted_in(folder: Path) -> Noted:
    """Give what was noted in a village's folder; nothing where that cannot be read."""
    with suppress(OSError, ValueError, AttributeError, TypeError):
        told = json.loads((folder / NAME).read_bytes())
        before = {str(id_): str(day) for id_, day in (told.get("eerder") or {}).items()}
        shares = {str(id_): int(share) for id_, share in (told.get("per_maand") or {}).items()}
        rounds = {str(id_): str(whose) for id_, whose in (told.get("ronde") or {}).items()}
        return Noted(
            _days(told.get("niet_bereikt")), _days(told.get("veranderd")), before, shares, rounds
        )
    return Noted()


def note(folder: Path, noted: Noted) -> None:
    """Keep what was noted. Raises `OSError`."""
    told = {
        "niet_bereikt": {id_: day.isoformat() for id_, day in sorted(noted.missed.items())},
        "veranderd": {id_: day.isoformat() for id_, day in sorted(noted.changed.items())},
        "eerder": dict(sorted(noted.before.items())),
        "per_maand": dict(sorted(noted.shares.items())),
        "ronde": dict(sorted(noted.rounds.items())),
    }
    put(folder / NAME, f"{json.dumps(told, indent=1)}\n".encode())


def _days(told: Any) -> Mapping[str, date]:
    return {str(id_): date.fromisoformat(day) for id_, day in (told or {}).items()}


def _less(days: Mapping[str, Any], *gone: str) -> dict[str, Any]:
    return {id_: day for id_, day in days.items() if id_ not in gone}
