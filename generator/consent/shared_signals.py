"""What neighbours may know of what was asked for: counts over a year, and never a small one."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Final

from generator.model import SocialMap
from generator.model.signals import Month

FEWEST: Final = 5
"""A number below this may be one family."""
_MONTHS: Final = 12


def shared_signals(social_map: SocialMap, today: date) -> tuple[tuple[str, int], ...]:
    """Give need and count over the last twelve months, of all kernen together; with a yes only."""
    if not social_map.village.share_signals:
        return ()
    last = Month.of(today)
    counted: Counter[str] = Counter()
    for one in social_map.signals:
        months = (last.year - one.month.year) * 12 + last.number - one.month.number
        if 0 <= months < _MONTHS:
            counted[str(one.need)] += one.count
    return tuple((need, count) for need, count in sorted(counted.items()) if count >= FEWEST)
