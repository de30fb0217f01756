"""Every edition by its name, also what is made of the round of calls."""

from __future__ import annotations

from datetime import date

from generator.booklet import edition
from generator.booklet.editions import Behind, Edition
from generator.desk.calling.calls import month
from generator.desk.calling.noted import Noted
from generator.desk.calling.printed import call_lines
from generator.model import SocialMap
from generator.views import MapView


def edition_of(
    name: str,
    social_map: SocialMap,
    view: MapView,
    today: date,
    *,
    noted: Noted,
    chosen: tuple[str, ...] = (),
    bleed: float = 0,
    kern: str = "",
) -> Edition:
    """Give the edition of this name; `view` is what residents see of the whole `social_map`.

    Raises `BookletProblem` where there is none, or nothing to print in it.
    """
    given = Behind(social_map, today, lambda: call_lines(month(social_map, today, noted)))
    return edition(name, view, chosen, bleed, kern=kern, given=given)
