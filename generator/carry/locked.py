"""One publisher at a time: a folder at the place that says who is at work and since when.

Making a folder succeeds for one of two, on any system and over any connection. Who was cut off
leaves it behind; after a while without a sign of life the next may take it over, by the clock of
the place itself, for those of two computers differ.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from generator.carry.place import Place
from generator.carry.problems import CarryProblem

ROOM = "kaart-bezig"
_LOCK, _WHO, _CLOCK = f"{ROOM}/slot", f"{ROOM}/slot/wie.json", f"{ROOM}/klok"
_OF = "van-"
LIMIT = 600
_SIGN_OF_LIFE = 60


@dataclass(frozen=True)
class Publisher:
    """Who publishes: a name to tell others, a mark of this one run, and when it began.

    `computer` is a mark that no other computer has: two of them may well bear the same name.
    """

    name: str
    mark: str
    since: datetime
    computer: str = ""

    def as_bytes(self) -> bytes:
        """Give what the lock says of it."""
        told = {"wie": self.name, "sinds": self.since.isoformat(), "merk": self.mark,
                "computer": self.computer}  # fmt: skip
        return json.dumps(told, ensure_ascii=False).encode()


class Lock:
    """The lock on a place, ours until it is let go."""

    def __init__(self, place: Place, publisher: Publisher, ticks: Callable[[], float]) -> None:
        self._place, self._publisher, self._ticks = place, publisher, ticks
        self._told = ticks()

    def still_here(self) -> None:
        """Give a sign of life, now and then; raises `CarryProblem` when another took over."""
        if self._ticks() - self._told > _SIGN_OF_LIFE:
            self.hold()

    def hold(self) -> None:
        """Make sure that the lock is still ours, and say so to others."""
        if _who(self._place).get("merk") != self._publisher.mark:
            raise CarryProblem(
                "Intussen is iemand anders hier gaan publiceren. Wacht tot dat klaar is en typ "
                "de opdracht dan opnieuw."
            )
        self._place.write(_WHO, self._publisher.as_bytes())
        self._told = self._ticks()

    def let_go(self) -> None:
        """Let the next one in; what was sent so far stays for the next time."""
        with suppress(OSError, EOFError):
            self._place.remove(_WHO)
            self._place.remove_folder(_LOCK)
            self._place.remove(_intent(self._publisher))
            self._place.remove_folder(ROOM)


def lock(
    place: Place, publisher: Publisher, *, mine: bool, ticks: Callable[[], float] = time.monotonic
) -> Lock:
    """Give the lock on a place, or raise `CarryProblem` with who has it and since when.

    With `mine` a lock that this computer left behind may be taken over at once: the caller knows
    that nobody else on it is at work.
    """
    place.make_folder(ROOM)
    place.write(_intent(publisher), b"")
    if not place.make_folder(_LOCK):
        there = _who(place)
        left = mine and _is_left_by(place, publisher, there)
        if not left and not _is_old(place):
            place.remove(_intent(publisher))
            raise CarryProblem(_busy(there))
        _take_over(place)
    place.write(_WHO, publisher.as_bytes())
    return Lock(place, publisher, ticks)


def _intent(publisher: Publisher) -> str:
    """Give the file that says who is about to lock: somebody may be cut right after that."""
    whose = f"{publisher.name}{publisher.computer}"
    name = hashlib.sha256(whose.encode(errors="surrogatepass")).hexdigest()
    return f"{ROOM}/{_OF}{name[:12]}"


def _is_left_by(place: Place, publisher: Publisher, there: dict[str, Any]) -> bool:
    if there:
        left = (there.get("wie"), there.get("computer", ""))
        return left == (publisher.name, publisher.computer)
    others = {f"{ROOM}/{name}" for name in place.names(ROOM) if name.startswith(_OF)}
    return others == {_intent(publisher)}


def _take_over(place: Place) -> None:
    """Take away what the last one left; of two that try, one finds it gone."""
    place.remove(_WHO)
    place.remove_folder(_LOCK)
    if not place.make_folder(_LOCK):
        raise CarryProblem(_busy(_who(place)))


def _who(place: Place) -> dict[str, Any]:
    try:
        found = json.loads(place.read(_WHO) or b"{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _is_old(place: Place) -> bool:
    last = place.modified(_WHO) or place.modified(_LOCK)
    place.write(_CLOCK, b"")
    now = place.modified(_CLOCK)
    place.remove(_CLOCK)
    return last is None or now is None or now - last > LIMIT


def meanwhile(place: Place) -> str:
    """Say that somebody else published at a place since we looked, or is at it now."""
    if _LOCK.rpartition("/")[2] in place.names(ROOM):
        return _busy(_who(place))
    return (
        "Intussen heeft iemand anders hier gepubliceerd. Typ de opdracht opnieuw, dan ziet u wat "
        "er nu anders is."
    )


def _busy(there: dict[str, Any]) -> str:
    who = str(there.get("wie") or "Iemand anders")
    since = ""
    with suppress(ValueError, TypeError):
        begun = datetime.fromisoformat(str(there["sinds"])) if "sinds" in there else None
        since = f" sinds {begun:%H.%M} uur" if begun else ""
    return (
        f"{who} is hier{since} al aan het publiceren. Wacht tot dat klaar is en typ de opdracht "
        f"dan opnieuw. Is dat afgebroken? Dan kan het vanzelf weer over {LIMIT // 60} minuten."
    )


def mark_of_this_run() -> str:
    """Give a mark that no other run has."""
    return os.urandom(8).hex()
