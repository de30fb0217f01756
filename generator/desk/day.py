"""What there is to do today: mistakes, consent, what runs out, whom to phone.

In: the map as it stands, with what `controleer` says of it. Out: short lists, each with what it is
about and where that is done; what is in order is told in one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from generator.checks.due import Due, due
from generator.desk.desk import Standing
from generator.desk.kinds import KINDS
from generator.desk.listing import content_of, last_day_of, name_of
from generator.desk.mistakes import Mistake, mistakes
from generator.desk.saving.concepts import Concept
from generator.desk.waiting import is_about_an_example, of_the_village, waiting
from generator.model import Item, SocialMap, Status
from generator.problems import Level, Problem
from generator.wording import date_text

MONTH = timedelta(days=31)
CALLS, WAITING = "navragen", "invullen"
_FIRST = frozenset({"fouten", "bezig", WAITING, "toestemming"})
CONSENT = frozenset({"toestemming", "mobiel", "mailadres", "naam", "adres", "woning"})


@dataclass(frozen=True)
class Task:
    """One thing to do: what it is about, where that is done, and what is the matter.

    `asked` is the question that it is about, where it is about one; `more` counts what else there
    is to say of the same thing.
    """

    name: str
    address: str
    told: str
    asked: str = ""
    more: int = 0

    @property
    def thing(self) -> tuple[str, str]:
        """Give what it is about: its name, and the page where that is kept."""
        return self.name, re.split(r"[?#]", self.address)[0]


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

    `drafts` are what was typed and not saved yet. As long as there are mistakes, or something is
    half done or waits for a yes, nothing is said to be in order.
    """
    errors = [one for one in standing.problems if one.level is Level.ERROR]
    consent = [p for p in standing.problems if p.level is Level.NOTICE and p.code in CONSENT]
    called = tuple(_to_phone(standing.map, standing.today))
    other = [
        one for one in standing.problems
        if one.level is Level.NOTICE and one.code not in CONSENT
        and not is_about_an_example(one) and not _is_called(one, standing, called)
    ]  # fmt: skip
    groups = (
        Group("fouten", "Fouten: zo kan het niet op internet",
              tuple(_told(standing, errors)), "geen fouten"),
        Group("bezig", "Daar was u mee bezig",
              tuple(_begun(standing, drafts)), "u was nergens mee bezig"),
        Group(WAITING, "Nog af te maken",
              tuple(_waiting(standing)), "niets wacht om op de kaart te komen"),
        Group("toestemming", "Wacht op toestemming",
              tuple(_told(standing, consent)), "niemand hoeft nog ja te zeggen"),
        Group("aflopend", "Loopt deze maand af",
              tuple(_ending(standing.map, standing.today)), "deze maand loopt niets af"),
        Group(CALLS, "Weer eens navragen",
              called, "niets om na te vragen"),
        Group("let-op", "Kan beter", tuple(_told(standing, other)), "geen andere opmerkingen"),
    )  # fmt: skip
    day = tuple(_each_once(groups))
    waits = any(one.tasks for one in day if one.id in _FIRST)
    return tuple(replace(one, fine="") for one in day) if waits else day


def _each_once(groups: Iterable[Group]) -> Iterator[Group]:
    """Give the groups with each thing in the first that has it, and there how much more there is.

    The list of calls is whole all the same: it is called by its number. A group of which everything
    stands higher is not in order for that.
    """
    every = tuple(groups)
    seen: dict[tuple[str, str], int] = {}
    for one in (task for group in every for task in group.tasks):
        seen[one.thing] = seen.get(one.thing, 0) + 1 + one.more
    for group in every:
        tasks = [
            replace(task, more=seen.pop(task.thing, 1) - 1)
            for task in group.tasks if task.thing in seen or group.id == CALLS
        ]  # fmt: skip
        yield replace(group, tasks=tuple(tasks), fine="" if group.tasks else group.fine)


def _told(standing: Standing, problems: Iterable[Problem]) -> Iterator[Task]:
    """Give one task for each name, with the first of what is the matter there."""
    of_name: dict[tuple[str, str], list[Mistake]] = {}
    for one in mistakes(standing, problems):
        of_name.setdefault((one.name, one.address.partition("#")[0]), []).append(one)
    for (name, _), found in of_name.items():
        first = found[0]
        yield Task(name, first.address, first.told, first.asked, len(found) - 1)


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


def _is_called(problem: Problem, standing: Standing, called: Iterable[Task]) -> bool:
    """Tell whether it says that something was not asked for long, which the list of calls says."""
    place = standing.by_path.get(problem.path)
    asks = problem.code == "verouderd" and "nagevraagd" in problem.message
    return asks and place is not None and f"{place.folder}/{place.id}" in {
        one.address for one in called
    }  # fmt: skip


def _waiting(standing: Standing) -> Iterator[Task]:
    """Give what the village itself has to choose first, then all that waits to be on the map."""
    for one in of_the_village(standing):
        yield Task(one.name, one.address, one.told, one.asked)
    for each in waiting(standing):
        yield Task(each.name, each.address, each.told)


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
