"""Every edition there is, each in a file of its own.

A new one is a file here with a `Kind` in its `KINDS`, a line in `ALL`, and a template in
`template/`; `kaart boekje`, the desk and the manual then offer it.
"""

from __future__ import annotations

from typing import Final

from generator.booklet.kinds import (
    consent_slips,
    for_her,
    fridge,
    leaflet,
    month,
    poster,
    tally,
    visit,
    what_is_new,
    whole,
    year,
)
from generator.booklet.kinds.kind import Asked, Behind, Kind, hint

__all__ = ["ALL", "Asked", "Behind", "Kind", "hint"]

ALL: Final[tuple[Kind, ...]] = (
    *whole.KINDS,
    *leaflet.KINDS,
    *poster.KINDS,
    *visit.KINDS,
    *fridge.KINDS,
    *month.KINDS,
    *what_is_new.KINDS,
    *for_her.KINDS,
    *consent_slips.KINDS,
    *year.KINDS,
    *tally.KINDS,
)
