"""The share of a month of what is to be asked again, one organisation after another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import ceil

from generator.checks.due import Due, due
from generator.consent import public_map
from generator.desk.calling.noted import Noted
from generator.desk.calling.stands import stands
from generator.model import Contact, Item, Location, Organization, Route, SocialMap
from generator.views import MapView, map_view

_DAYS_OF_YEAR = 365


@dataclass(frozen=True)
class Question:
    """One thing to ask about: what stands there now, and since when nobody asked.

    `is_asked` tells that it was said to be right in this round; `changed` is the day on which she
    began to change it; `is_extra` that it is not its turn yet, but its people are on the line.
    """

    id: str
    folder: str
    name: str
    checked: date | None
    stands: tuple[tuple[str, tuple[str, ...]], ...]
    is_asked: bool = False
    is_extra: bool = False
    changed: date | None = None

    @property
    def address(self) -> str:
        """Give where it is kept, below the root of the desk."""
        return f"{self.folder}/{self.id}"


@dataclass(frozen=True)
class Call:
    """One telephone call: whom, on which number, and about what; `missed` is a day of no answer."""

    id: str
    name: str
    phone: str
    href: str
    who: str
    questions: tuple[Question, ...]
    missed: date | None = None

    @property
    def is_done(self) -> bool:
        """Tell whether everything that has its turn was answered."""
        return all(one.is_asked for one in self.questions if not one.is_extra)


@dataclass(frozen=True)
class Month:
    """The share of one month: what was done of it, and the calls that are left or made.

    `is_more` tells that the share was done, and that what is left waits too long already; `late` is
    how many things do, whether it is their turn or not.
    """

    portion: int
    done: int
    calls: tuple[Call, ...]
    needed: int
    is_more: bool = False
    late: int = 0

    @property
    def left(self) -> tuple[Call, ...]:
        """Give the calls that are still to be made; who did not answer last comes last."""
        found = [one for one in self.calls if not one.is_done]
        return tuple(sorted(found, key=lambda one: one.missed or date.min))

    @property
    def made(self) -> tuple[Call, ...]:
        """Give the calls that were made."""
        return tuple(one for one in self.calls if one.is_done)


def month(
    social_map: SocialMap,
    today: date,
    noted: Noted,
    portion: int | None = None,
    *,
    keeper: str = "",
    view: MapView | None = None,
) -> Month:
    """Give the share of this month, of one keeper or of all.

    `view` is what residents see of the map, when it is known already. `portion` is how many things
    a month; None is what it takes to ask each of them in time.
    """
    every = [one for one in due(social_map, today) if not keeper or one.keeper == keeper]
    needed = ceil(sum(_DAYS_OF_YEAR / one.limit.days for one in every) / 12)
    share = needed if portion is None else portion
    first = today.replace(day=1)
    done = [one for one in every if one.checked and one.checked >= first]
    rest = sorted((one for one in every if one not in done), key=lambda one: (one.when, one.id))
    late = [one for one in rest if one.is_due]
    is_more = len(done) >= share and bool(late)
    now = late[:share] if is_more else rest[: max(share - len(done), 0)]
    # Whoever began to change something comes back to say that it is right now.
    begun = [one for one in rest if is_begun(noted, one.id, one.checked)]
    turn = {one.id for one in (*done, *now, *begun)}
    view = view or map_view(public_map(social_map, today), today)
    work = _Work(social_map, view, frozenset(turn), noted, first)
    return Month(share, len(done), tuple(_calls(work, every)), needed, is_more, len(late))


def is_begun(noted: Noted, id_: str, checked: date | None) -> bool:
    """Tell whether something was begun to be changed in a call, and nobody asked about it since."""
    day = noted.changed.get(id_)
    return day is not None and (checked is None or checked < day)


@dataclass(frozen=True)
class _Work:
    """What all calls are made of; `turn` are the ids that have their turn this month."""

    map: SocialMap
    view: MapView
    turn: frozenset[str]
    noted: Noted
    first: date


def _calls(work: _Work, every: list[Due]) -> Iterable[Call]:
    """Give the calls in which something has its turn, the longest unasked first."""
    together: dict[str, list[Due]] = {}
    for one in every:
        together.setdefault(_whom(work.map, one), []).append(one)
    for id_ in sorted(together, key=lambda id_: min(_oldest(one, work) for one in together[id_])):
        if any(one.id in work.turn for one in together[id_]):
            yield _call(work, id_, together[id_])


def _oldest(one: Due, work: _Work) -> tuple[bool, date, str]:
    return one.id not in work.turn, one.when, one.id


def _whom(social_map: SocialMap, one: Due) -> str:
    """Give the id of whom to call: an organisation, or else who has the same number."""
    item = social_map.by_id[one.id]
    organization = getattr(item, "organization", None)
    if organization and social_map.organization(organization):
        return str(organization)
    if isinstance(item, Organization) or not one.phone:
        return one.id
    same = next((other.id for other in social_map.organizations
                 if _number(other.contact) == one.phone), "")  # fmt: skip
    return same or one.id


def _call(work: _Work, id_: str, found: list[Due]) -> Call:
    head = work.map.by_id[id_]
    contact = _contact_of(work.map, head)
    number = _number(contact) or next((one.phone for one in found if one.phone), "")
    person = contact.person if contact else None
    who = ", ".join(part for part in (person.name, person.role) if part) if person else ""
    return Call(
        id=id_,
        name=_name(head),
        phone=number,
        href=f"tel:{number.replace(' ', '').replace('-', '')}" if number else "",
        who=who,
        questions=tuple(
            sorted((_question(work, one) for one in found), key=lambda one: one.is_extra)
        ),
        missed=work.noted.missed.get(id_),
    )


def _question(work: _Work, one: Due) -> Question:
    return Question(
        id=one.id,
        folder=work.map.by_id[one.id].folder,
        name=one.name,
        checked=one.checked,
        stands=stands(work.view, one.id),
        is_asked=one.checked is not None and one.checked >= work.first,
        is_extra=one.id not in work.turn,
        changed=work.noted.changed.get(one.id),
    )


def _contact_of(social_map: SocialMap, item: Item) -> Contact | None:
    if isinstance(item, Route):
        return None
    if isinstance(item, Organization | Location):
        return item.contact
    return social_map.contact_of(item)


def _number(contact: Contact | None) -> str:
    return contact.phones[0].number.display if contact and contact.phones else ""


def _name(item: Item) -> str:
    return item.question if isinstance(item, Route) else str(item.name)
