"""How often something happens: every week, every third week, the first Tuesday of the month."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

RhythmKind = Literal[
    "weekly", "fortnightly", "weeks", "even", "odd", "monthly", "dates", "workdays", "named"
]
LAST: Final = -1
LAST_BUT_ONE: Final = -2


@dataclass(frozen=True)
class Rhythm:
    """How often: the kind, which of the month (1 to 5, -1 is the last) and on which days.

    `positions` say which weekday of the month ("monthly"), which working day ("workdays") or which
    date ("dates": 15, or -1 for the last day); they are empty for other kinds. `days` (0 is Monday)
    is empty when the days stand in a field of their own. `every` counts weeks, or months for the
    kinds that go by month; `months` are those it keeps to, all of them when empty. `names` are the
    holidays of the kind "named".
    """

    kind: RhythmKind
    positions: tuple[int, ...] = ()
    days: tuple[int, ...] = ()
    every: int = 1
    months: tuple[int, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def weeks(self) -> int:
        """Give how many weeks there are from one time to the next; 1 when it goes by month."""
        return 2 if self.kind == "fortnightly" else self.every if self.kind == "weeks" else 1

    @property
    def in_months(self) -> bool:
        """Tell whether it goes by the month and not by the week."""
        return self.kind in {"monthly", "dates", "workdays"}

    @property
    def needs_days(self) -> bool:
        """Tell whether it says nothing without days of the week."""
        return self.kind not in {"dates", "workdays", "named"}

    @property
    def needs_first(self) -> bool:
        """Tell whether only a first date tells which weeks or months are meant."""
        return self.weeks > 1 or (self.in_months and self.every > 1)
