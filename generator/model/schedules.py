"""When something happens again and again, as the supporter writes it down."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, ClassVar, Self

from pydantic import BeforeValidator, field_validator, model_validator

from generator.model.asked import Asked, Heading, RowName, Widget
from generator.model.exceptions import (
    DaysOff,
    MovedList,
    Season,
    exceptions_of,
    goes_on_field,
    moved_field,
    not_on_field,
    season_field,
)
from generator.model.fields import (
    ONCE,
    Date,
    DaysAndHolidays,
    Frozen,
    Reference,
    RhythmText,
    Sentence,
    Text,
    Time,
    declared,
    listed,
    read_by,
)
from generator.model.plain_values import parse_number
from generator.model.seen import EVERYWHERE, WITH_THE_CARD
from generator.model.time_fields import (
    after_start,
    elsewhere_field,
    in_order,
    note_field,
    one_or_more,
    rhythm_field,
)
from generator.problems import UnusableValue
from generator.schedule import (
    NO_EXCEPTIONS,
    Exceptions,
    check_rule,
    last_possible_day,
    weekdays,
)

MOST_LESSONS = 100


def _lessons(text: str) -> int:
    count = parse_number(re.sub(r" ?(?:lessen|keer|x|maal|bijeenkomsten|avonden)$", "", text))
    if not 1 <= count <= MOST_LESSONS:
        raise UnusableValue(f"typ een aantal van 1 tot en met {MOST_LESSONS}", "getal")
    return count


LessonCount = Annotated[int, *read_by(_lessons, {"type": ["integer", "string"]})]


class Schedule(Frozen):
    """One rule by which an activity returns (HSDS: schedule)."""

    row: ClassVar[RowName] = RowName(
        "deze dag", ("dagen", "ritme", "op", "van", "tot", "toelichting")
    )

    days: DaysAndHolidays = declared(
        "dagen",
        "Dagen",
        "Op welke dagen: dagen van de week, en ook feestdagen.",
        ["dinsdag"],
        seen=EVERYWHERE,
        asked=Asked(
            Heading.INSIDE,
            10,
            Widget.DAYS,
            "Op welke dagen?",
            basic=True,
            hint="U kunt ook feestdagen aankruisen.",
        ),
        default=(),
    )
    rhythm: RhythmText | None = rhythm_field(
        "Hoe vaak: elke week, om de week, elke 4 weken, even weken, een vaste dag in de maand, "
        "elk kwartaal of elk jaar.",
        "eerste dinsdag van de maand",
        EVERYWHERE,
    )
    dates: Annotated[tuple[Date, ...], listed(), ONCE] = declared(
        "op",
        "Op",
        "Losse datums.",
        ["2026-12-05", "2027-01-09"],
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 70, Widget.DATES, "Of op welke losse datums?"),
        default=(),
    )
    start: Time | None = declared(
        "van",
        "Van",
        "Hoe laat het begint.",
        "10.00",
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 30, Widget.TIME, "Hoe laat begint het?", basic=True),
        default=None,
    )
    end: Time | None = declared(
        "tot",
        "Tot",
        "Hoe laat het ophoudt.",
        "12.00",
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 40, Widget.TIME, "Hoe laat is het afgelopen?", basic=True),
        default=None,
    )
    valid_from: Date | None = declared(
        "vanaf",
        "Vanaf",
        "De eerste keer.",
        "2026-09-01",
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 80, Widget.DATE, "Wat is de eerste keer?"),
        default=None,
    )
    valid_until: Date | None = declared(
        "tot_en_met",
        "Tot en met",
        "De laatste keer.",
        "2027-05-31",
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 90, Widget.DATE, "Wat is de laatste keer?"),
        default=None,
    )
    season: Season = season_field()
    lessons: LessonCount | None = declared(
        "lessen",
        "Lessen",
        "Hoeveel keer het is, als het daarna klaar is. De eerste keer staat bij 'vanaf'.",
        "8",
        seen=WITH_THE_CARD,
        asked=Asked(
            Heading.INSIDE,
            100,
            Widget.NUMBER,
            "Hoeveel keer is het, als het daarna klaar is?",
            hint="Vul dan ook de eerste keer in.",
        ),
        default=None,
    )
    off: DaysOff = not_on_field("schoolvakanties")
    goes_on: DaysOff = goes_on_field()
    moves: MovedList = moved_field()
    note: Sentence | None = note_field("zie het dorpsblad")
    location: Annotated[Text | None, Reference(("locaties",))] = elsewhere_field()

    _times = field_validator("end")(after_start)
    _period = field_validator("valid_until")(in_order)

    @model_validator(mode="after")
    def _check(self) -> Self:
        check_rule(self)
        return self

    @property
    def all_days(self) -> tuple[int, ...]:
        """Give the weekdays (0 is Monday), named by `dagen` or inside `ritme`."""
        return weekdays(self)

    @property
    def exceptions(self) -> Exceptions:
        """Give when this rule does not hold, and what else differs from it."""
        return exceptions_of(self.off, self.goes_on, self.season, self.moves)

    def last_day(self, whole: Exceptions = NO_EXCEPTIONS) -> date | None:
        """Give the last day on which it can happen, when there is one.

        `whole` are the exceptions of the activity: a course that they interrupt ends later.
        """
        return last_possible_day(self, whole)

    def has_ended(self, today: date, whole: Exceptions = NO_EXCEPTIONS) -> bool:
        """Tell whether the last day is before `today`; `whole` as for `last_day`."""
        last = self.last_day(whole)
        return last is not None and last < today


ScheduleList = Annotated[tuple[Schedule, ...], BeforeValidator(one_or_more)]
