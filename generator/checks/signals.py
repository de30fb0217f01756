"""What residents asked for, counted beside what there is.

In: the map with its signals, and the day. Out: how often each need was asked for in each kern over
the last twelve months, and sentences about it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from generator.model.signals import Month
from generator.model.social_map import SocialMap

if TYPE_CHECKING:
    from generator.checks.coverage import CoverageRow

MONTHS_COUNTED = 12
Asked = Mapping[tuple[str, str], int]


def asked_for(social_map: SocialMap, today: date) -> Asked:
    """Give (need, kern) → how often, from this month and the eleven before it."""
    first, last = since(today), Month.of(today)
    counted: Counter[tuple[str, str]] = Counter()
    for one in social_map.signals:
        if first <= one.month <= last:
            counted[str(one.need), one.kern] += one.count
    return counted


def since(today: date) -> Month:
    """Give the first month that counts."""
    whole = today.year * 12 + today.month - MONTHS_COUNTED
    return Month(whole // 12, whole % 12 + 1)


def asked_sentences(rows: Iterable[CoverageRow], today: date) -> tuple[str, ...]:
    """Give a sentence per need and kern that was asked for, most often first."""
    asked = [(cell.asked, row, cell) for row in rows for cell in row.cells if cell.asked]
    told = sorted(asked, key=lambda one: -one[0])
    return tuple(
        f"{row.provision.name}: in {cell.kern.name} {count} keer gevraagd sinds "
        f"{since(today).spoken}; nu {cell.answer}."
        for count, row, cell in told
    )
