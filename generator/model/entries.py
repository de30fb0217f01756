"""Activities and volunteer groups; with services they are what residents come for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import ClassVar, Self

from pydantic import model_validator

from generator.model.asked import Asked, Heading, Widget
from generator.model.exceptions import (
    MovedList,
    Season,
    exceptions_of,
    moved_field,
    season_field,
)
from generator.model.fields import (
    Sentence,
    TextLines,
    declared,
)
from generator.model.schedules import ScheduleList
from generator.model.seen import EVERYWHERE, ON_PAPER, PAGE, PAGE_AND_SEARCH
from generator.model.services import Service
from generator.schedule import Exceptions, check_moves


class Activity(Service):
    """Something with dates or a rhythm (HSDS: service with schedule)."""

    folder: ClassVar[str] = "activiteiten"
    asks: ClassVar[Mapping[str, bool]] = {
        "openingstijden": False, "organisatie": False, "wanneer.ritme": True,
    }  # fmt: skip

    schedules: ScheduleList = declared(
        "wanneer",
        "Wanneer",
        "De dagen en tijden, of hoe het terugkomt.",
        [{"dagen": ["dinsdag"], "van": "10.00", "tot": "12.00"}],
        seen=EVERYWHERE,
        asked=Asked(
            Heading.WHEN,
            10,
            Widget.ROWS,
            "Wanneer is het?",
            basic=True,
            hint="Wordt het een andere dag of tijd? Zet bij de oude dag wat de laatste keer is, en "
            "zet de nieuwe dag erbij.",
        ),
        min_length=1,
    )
    season: Season = season_field()
    moves: MovedList = moved_field()

    @model_validator(mode="after")
    def _check(self) -> Self:
        if self.moves:
            whole = exceptions_of(self.off, self.goes_on, self.season)
            check_moves(self.schedules, self.moves, whole)
        return self

    @property
    def exceptions(self) -> Exceptions:
        """Give when it does not go on as a whole, and what else differs from its rhythms."""
        return exceptions_of(self.off, self.goes_on, self.season, self.moves)

    @property
    def last_day(self) -> date | None:
        """Give the last day on which it happens; None when it goes on."""
        days = [rule.last_day(self.exceptions) for rule in self.schedules]
        known = [day for day in days if day is not None]
        if len(known) < len(days):
            return None
        return max([*known, *(move.to for move in self.moves if move.to)])

    def is_active(self, today: date) -> bool:
        """Tell whether residents should find this: what is over stands on no map."""
        last = self.last_day
        return super().is_active(today) and (last is None or today <= last)


class VolunteerGroup(Service):
    """A group of volunteers, with its limits."""

    folder: ClassVar[str] = "vrijwilligers"
    asks: ClassVar[Mapping[str, bool]] = {"openingstijden": False}

    does: TextLines = declared(
        "doet_wel",
        "Doet wel",
        "Wat de vrijwilligers doen.",
        ["Een lamp ophangen"],
        seen=PAGE_AND_SEARCH,
        asked=Asked(Heading.WHAT, 40, Widget.LINES, "Wat doen de vrijwilligers wel?", basic=True),
        min_length=1,
    )
    does_not: TextLines = declared(
        "doet_niet",
        "Doet niet",
        "Wat bij een beroepskracht hoort.",
        ["Wassen en aankleden: dat doet de thuiszorg"],
        seen=ON_PAPER,
        asked=Asked(Heading.WHAT, 50, Widget.LINES, "Wat doen zij niet?", basic=True),
        min_length=1,
    )
    wanted: TextLines = declared(
        "gezocht",
        "Gezocht",
        "Wie de groep zoekt.",
        ["Iemand met een auto"],
        seen=PAGE_AND_SEARCH,
        asked=Asked(Heading.JOIN, 40, Widget.LINES, "Wie zoekt de groep nog?", basic=True),
        default=(),
    )
    time_per_week: Sentence | None = declared(
        "tijd_per_week",
        "Tijd per week",
        "Hoeveel tijd het kost.",
        "2 uur per week",
        seen=PAGE,
        asked=Asked(Heading.JOIN, 50, Widget.LINE, "Hoeveel tijd kost het een vrijwilliger?"),
        default=None,
    )
    how_to_join: Sentence | None = declared(
        "meedoen",
        "Meedoen",
        "Hoe iemand zich aanmeldt.",
        "Bel de coördinator.",
        seen=PAGE,
        asked=Asked(Heading.JOIN, 60, Widget.TEXT, "Hoe wordt iemand vrijwilliger?"),
        default=None,
    )


AnyEntry = Service | Activity | VolunteerGroup
