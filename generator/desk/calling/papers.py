"""Every edition by its name: what residents get, and what is for her alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from generator.booklet import edition
from generator.booklet.editions import CALLS, FORMS, REFERRERS, Edition, referrers_edition
from generator.consent import referrers_map
from generator.desk.calling.calls import month
from generator.desk.calling.noted import Noted
from generator.desk.calling.printed import call_list
from generator.model import SocialMap
from generator.views import MapView
from generator.views.referrers import referrer_lines

SHEET = "blad"
FOR_HER = frozenset({REFERRERS, CALLS})
"""What residents do not get, and so is never noted as handed out."""


def edition_of(
    name: str,
    social_map: SocialMap,
    view: MapView,
    today: date,
    *,
    noted: Noted,
    chosen: tuple[str, ...] = (),
    bleed: float = 0,
) -> Edition:
    """Give the edition of this name; `view` is what residents see of the whole `social_map`.

    Raises `BookletProblem` where there is none, or nothing to print in it.
    """
    if name == REFERRERS:
        return referrers_edition(referrer_lines(referrers_map(social_map, today), today))
    if name == CALLS:
        return call_list(month(social_map, today, noted))
    return edition(name, view, chosen, bleed)


def offered(view: MapView) -> Iterator[str]:
    """Give the name of every edition that there is for this map; of a sheet she chooses herself.

    A form that is added tomorrow is among them.
    """
    ids: Mapping[str, tuple[str, ...]] = {
        "thema": tuple(theme.ref.id for theme in view.themes),
        "kern": tuple(kern.id for kern in view.kernen),
    }
    for form in FORMS:
        before, _, last = form.rpartition(":")
        if last != "ID":
            yield form
        else:
            yield from (f"{before}:{id_}" for id_ in ids[before.rpartition(":")[2]])
