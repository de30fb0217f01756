"""What there is to do today: mistakes, consent, what runs out, whom to phone.

In: the map as it stands, with what `controleer` says of it. Out: short lists, each with what it is
about and where that is done; what is in order is told in one line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from generator.checks.due import Due, due
from generator.desk.desk import Standing
from generator.desk.kinds import KINDS
from generator.desk.listing import content_of, last_day_of, name_of
from generator.desk.mistakes import Mistake, mistakes
from generator.desk.saving.concepts import Concept
from generator.model import Item, SocialMap, Status
from generator.model.social_map import is_unfilled
from generator.problems import Level, Problem
from generator.wording import date_text

MONTH = timedelta(days=31)
CONSENT = frozenset({"toestemming", "mobiel", "mailadres", "naam", "adres", "woning"})


@dataclass(frozen=True)
class Task:
    """One thing to do: what it is about, where that is done, and what is the matter."""

    name: str
    address: str
    told: str


@dataclass(frozen=True)
class Group:
    """Tasks of one sort: `id` names it, `tasks` are all of them, the most urgent first."""

    id: str
    title: str
    tasks: tuple[Task, ...]
    fine: str
    """What to say when there are none."""


def her_day(standing: Standing, drafts: Iterable[Concept] = ()) -> tuple[Group, ...]:
    """Give the groups of what there is to do, also those in which there is nothing.

    `drafts` are what was typed and not saved yet.
    """
    errors = [one for one in standing.problems if one.level is Level.ERROR]
    consent = [p for p in standing.problems if p.level is Level.NOTICE and p.code in CONSENT]
    other = [p for p in standing.problems if p.level is Level.NOTICE and p.code not in CONSENT]
    return (
        Group("fouten", "Fouten: zo kan het niet op internet",
              tuple(_told(standing, errors)), "geen fouten"),
        Group("bezig", "Daar was u mee bezig",
              tuple(_begun(standing, drafts)), "niets is half af"),
        Group("invullen", "Nog in te vullen",
              tuple(_unfilled(standing.map)), "niets meer in te vullen"),
        Group("toestemming", "Wacht op toestemming",
              tuple(_told(standing, consent)), "niemand hoeft nog ja te zeggen"),
        Group("aflopend", "Loopt deze maand af",
              tuple(_ending(standing.map, standing.today)), "deze maand loopt niets af"),
        Group("navragen", "Weer eens navragen",
              tuple(_to_phone(standing.map, standing.today)), "niets om na te vragen"),
        Group("let-op", "Kan beter", tuple(_told(standing, other)), "geen andere opmerkingen"),
    )  # fmt: skip


def _told(standing: Standing, problems: Iterable[Problem]) -> Iterator[Task]:
    """Give one task for each name, with the first of what is the matter there."""
    of_name: dict[tuple[str, str], list[Mistake]] = {}
    for one in mistakes(standing, problems):
        of_name.setdefault((one.name, one.address.partition("#")[0]), []).append(one)
    for (name, _), found in of_name.items():
        more = f" (en nog {len(found) - 1})" if len(found) > 1 else ""
        yield Task(name, found[0].address, f"{found[0].told}{more}")


def _begun(standing: Standing, drafts: Iterable[Concept]) -> Iterator[Task]:
    """Give what was typed and not saved, each thing once."""
    seen: set[str] = set()
    for one in drafts:
        folder, _, name = one.place.rpartition("/")
        id_ = name.partition(".")[0]
        if one.place in seen or folder not in KINDS:
            continue
        seen.add(one.place)
        place = standing.by_address.get((folder, id_))
        begun = name_of(one.shown, id_) if place is None else name_of(
            content_of(standing, place), id_
        )  # fmt: skip
        moment = f"{date_text(one.when.date())} om {one.when:%H.%M} uur"
        what = "Nog niet op de kaart" if place is None else "Nog niet opgeslagen"
        told = f"{what}. U typte hier voor het laatst op {moment}."
        yield Task(begun, f"{folder}/{id_}?concept={one.id}", told)


def _unfilled(social_map: SocialMap) -> Iterator[Task]:
    for one in social_map.by_id.values():
        if is_unfilled(one):
            yield _task(one, f"Deze {KINDS[one.folder].one} is nog niet ingevuld.")


def _ending(social_map: SocialMap, today: date) -> Iterator[Task]:
    found = [(last_day_of(one), one) for one in social_map.entries if one.status is Status.ACTIVE]
    soon = [(day, one) for day, one in found if day and today <= day <= today + MONTH]
    for day, one in sorted(soon, key=lambda pair: (pair[0], pair[1].id)):
        yield _task(one, f"Tot en met {date_text(day)}. Komt er een nieuwe ronde?")


def _to_phone(social_map: SocialMap, today: date) -> Iterator[Task]:
    for one in due(social_map, today):
        if one.is_due:
            yield Task(one.name, _address(social_map.by_id[one.id]), _last_asked(one))


def _last_asked(one: Due) -> str:
    when = (
        f"Laatst nagevraagd: {date_text(one.checked)}." if one.checked else "Nog nooit nagevraagd."
    )
    return f"{when} Bel {one.phone}." if one.phone else when


def _task(item: Item, told: str) -> Task:
    name = getattr(item, "name", "") or getattr(item, "question", "")
    return Task(name, _address(item), told)


def _address(item: Item) -> str:
    return f"{item.folder}/{item.id}"
