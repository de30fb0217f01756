"""What is to be asked again, since when nobody did, and whom to call about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from generator.checks.dated import MAX_AGE, MAX_AGE_ACTIVITY
from generator.model import Activity, Item, Location, Organization, Route, SocialMap


@dataclass(frozen=True)
class Due:
    """Something on the map, when it was last checked, and the number to call about it."""

    id: str
    name: str
    checked: date | None
    phone: str
    limit: timedelta
    today: date
    keeper: str

    @property
    def is_due(self) -> bool:
        """Tell whether it is long enough ago to ask again."""
        return self.checked is None or self.today - self.checked > self.limit

    @property
    def when(self) -> date:
        """Give the day from which it is to be asked again."""
        return date.min if self.checked is None else self.checked + self.limit


def due(social_map: SocialMap, today: date) -> tuple[Due, ...]:
    """Give everything that is shown to residents, longest unchecked first."""
    items = social_map.to_verify
    return tuple(sorted((_due(social_map, item, today) for item in items), key=_oldest))


def _oldest(one: Due) -> tuple[date, str]:
    return one.checked or date.min, one.id


def _due(social_map: SocialMap, item: Item, today: date) -> Due:
    limit = MAX_AGE_ACTIVITY if isinstance(item, Activity) else MAX_AGE
    name = item.question if isinstance(item, Route) else item.name
    return Due(
        id=item.id,
        name=name,
        checked=item.assured,
        phone=_phone(social_map, item),
        limit=limit,
        today=today,
        keeper=item.keeper or "",
    )


def _phone(social_map: SocialMap, item: Item) -> str:
    """Give the number to call; to the supporter also one that residents may not see."""
    if isinstance(item, Route):
        return ""
    if isinstance(item, Organization | Location):
        contact = item.contact
    else:
        contact = social_map.contact_of(item)
    return contact.phones[0].number.display if contact and contact.phones else ""
