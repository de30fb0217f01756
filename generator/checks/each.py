"""Checks that look at one file at a time: what was said of it is kept as long as it is the same.

In: a map, a day, and the memory of an earlier time. Out: the notices of those checks. Each is given
a map with only that one file and the calendar of the village, so it cannot depend on any other.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from generator.checks.coherence import long_names, long_summaries
from generator.checks.dated import passed, stale, stale_numbers
from generator.checks.idle_dates import idle_dates
from generator.checks.national import national_numbers
from generator.checks.notices import Check, Notice
from generator.checks.privacy import old_consent, old_consent_of_village
from generator.checks.promises import amounts_of_a_year, false_promises, promises_of_village
from generator.checks.says import telling_notes
from generator.checks.temporary import full_and_prices, old_news
from generator.checks.unfinished import (
    bare_costs,
    bare_endings,
    night_hours,
    paid_numbers,
    paid_numbers_of_village,
)
from generator.keeping.memory import Memory
from generator.model import (
    Activity,
    Item,
    Location,
    Organization,
    Route,
    Service,
    SocialMap,
    VolunteerGroup,
)
from generator.model.village import Village

EACH: Final[tuple[Check, ...]] = (
    stale, stale_numbers, passed, old_consent, long_summaries, long_names, night_hours,
    bare_endings, bare_costs, paid_numbers, national_numbers, telling_notes, false_promises,
    amounts_of_a_year, full_and_prices, old_news, idle_dates,
)  # fmt: skip
# What looks through all that the village says is not asked again for every file.
OF_VILLAGE: Final[tuple[Check, ...]] = (
    old_consent_of_village, paid_numbers_of_village, promises_of_village,
)  # fmt: skip
_VILLAGE: Final = "dorp"
# What is left of a village tells its calendar; its own notices are given once.
_BARE: Final = {
    "supporters": (), "emergency_numbers": (), "publisher": None, "judgements": (),
    "introduction": None, "news": (),
}  # fmt: skip
_LISTS: Final[dict[type[Any], str]] = {
    Service: "services",
    Activity: "activities",
    VolunteerGroup: "volunteers",
    Organization: "organizations",
    Location: "locations",
    Route: "routes",
}


def notices_of_each(social_map: SocialMap, today: date, memory: Memory) -> Iterator[Notice]:
    """Give what these checks say of every file."""
    yield from memory.keep(_VILLAGE, _of_village, social_map.village, today)
    bare = memory.same("bare", social_map.village.model_copy(update=_BARE))
    for item in social_map.by_id.values():
        yield from memory.keep(item.id, _of_item, item, bare, today)


def _of_village(village: Village, today: date) -> tuple[Notice, ...]:
    return tuple(one for check in (*EACH, *OF_VILLAGE) for one in check(SocialMap(village), today))


def _of_item(item: Item, village: Village, today: date) -> tuple[Notice, ...]:
    only: dict[str, Any] = {_LISTS[type(item)]: (item,)}
    alone = SocialMap(village, **only)
    found = (one for check in EACH for one in check(alone, today))
    return tuple(one for one in found if one.owner == item.id)
