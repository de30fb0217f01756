"""What somebody answered about the village that begins."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

NOBODY = "Dorpsondersteuner"
"""What stands in the place of a name that was not given."""


@dataclass(frozen=True)
class Answers:
    """The answers, each readable as the field it becomes in `dorp.yml`.

    `phone` is the number that residents call. With a day of `consent` it is the supporter's own,
    and she is named; without it is a general number, and her name stays off the map. It need not be
    known then: `supporter` may be `NOBODY`.
    """

    name: str
    kernen: tuple[str, ...]
    supporter: str
    phone: str
    municipality: str
    consent: date | None
