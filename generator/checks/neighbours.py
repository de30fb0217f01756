"""What the supporter has to say, or to fetch, of the maps of her neighbours."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from generator.checks.notices import Notice, key
from generator.consent.neighbours import taken_from
from generator.model import SocialMap
from generator.model.neighbours import Neighbour
from generator.model.village import Village
from generator.problems import KeyPath
from generator.wording import date_text

_OLD: Final = timedelta(days=90)
_CODE: Final = "buur"


def neighbours(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find neighbours that were not fetched lately, and what may be the same as something here."""
    places: dict[str, KeyPath] = {
        one.id: (key(Village, "neighbours"), at)
        for at, one in enumerate(social_map.village.neighbours)
    }
    fetched = {one.id: one.fetched for one in social_map.neighbours}
    for id_, place in places.items():
        day = fetched.get(id_)
        if day is None:
            message = "deze kaart is nog niet opgehaald. Typ: kaart buren ververs"
            yield Notice("dorp", (*place, key(Neighbour, "where")), _CODE, message)
        elif today - day > _OLD:
            message = f"dit is van {date_text(day)}. Typ: kaart buren ververs"
            yield Notice("dorp", (*place, key(Neighbour, "where")), _CODE, message)
    for taken in taken_from(social_map):
        for one in taken.likely:
            message = (
                f"'{one.theirs.name}' ({one.theirs.id}) lijkt op uw eigen '{one.ours.name}' en "
                "staat nu twee keer op de kaart; zet het bij 'niet' als het hetzelfde is, en "
                "anders bij 'wel'"
            )
            yield Notice("dorp", (*places[taken.owner.id], key(Neighbour, "id")), _CODE, message)
