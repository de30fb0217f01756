"""When something is open, as the supporter writes it down."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, ClassVar, Self

from pydantic import BeforeValidator, field_validator, model_validator

from generator.model.asked import Asked, Heading, RowName, Widget
from generator.model.exceptions import DaysOff, Season, exceptions_of, not_on_field, season_field
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
)
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
from generator.schedule import Exceptions, check_closed, check_rule, last_possible_day, weekdays
from generator.values.text import fold

_AWAY_FROM_PLACE = re.compile(
    r"(?:alleen |per |via de |de )?telefo(?:on|nisch)(?: (?:bereikbaar|spreekuur|van .*))?"
    r"|(?:alleen |om te )?bellen|(?:alleen )?bereikbaar"
    r"|(?:bezoek |alleen |bezorgen )?(?:bij (?:u|mensen|iedereen) )?(?:aan huis|thuis)|bezorgen"
)


class OpeningHours(Frozen):
    """Days with a time, perhaps in a rhythm, a season or a period; or only a note."""

    row: ClassVar[RowName] = RowName(
        "deze tijd", ("dagen", "ritme", "op", "van", "tot", "toelichting")
    )

    days: DaysAndHolidays = declared(
        "dagen",
        "Dagen",
        "Op welke dagen: dagen van de week, en ook feestdagen. Op een feestdag die u hier noemt, "
        "gelden alleen de regels die hem noemen.",
        ["maandag", "vrijdag"],
        seen=EVERYWHERE,
        asked=Asked(
            Heading.INSIDE,
            10,
            Widget.DAYS,
            "Op welke dagen?",
            basic=True,
            hint=("Op een feestdag die u hier aankruist, gelden alleen de tijden die hem noemen."),
        ),
        default=(),
    )
    rhythm: RhythmText | None = rhythm_field(
        "Hoe vaak, als het niet elke week is.", "even weken", WITH_THE_CARD
    )
    dates: Annotated[tuple[Date, ...], listed(), ONCE] = declared(
        "op",
        "Op",
        "Losse datums met andere uren dan anders. De andere regels gelden dan niet.",
        ["2026-12-24"],
        seen=WITH_THE_CARD,
        asked=Asked(
            Heading.INSIDE,
            70,
            Widget.DATES,
            "Op welke losse datums gelden deze tijden?",
            hint="De andere tijden gelden dan niet.",
        ),
        default=(),
    )
    start: Time | None = declared(
        "van",
        "Van",
        "Hoe laat het begint.",
        "9.00",
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 30, Widget.TIME, "Van hoe laat?", basic=True),
        default=None,
    )
    end: Time | None = declared(
        "tot",
        "Tot",
        "Hoe laat het ophoudt.",
        "12.00",
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 40, Widget.TIME, "Tot hoe laat?", basic=True),
        default=None,
    )
    valid_from: Date | None = declared(
        "vanaf",
        "Vanaf",
        "De eerste dag waarop dit geldt.",
        "2027-01-04",
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 80, Widget.DATE, "Vanaf welke dag?"),
        default=None,
    )
    valid_until: Date | None = declared(
        "tot_en_met",
        "Tot en met",
        "De laatste dag waarop dit geldt.",
        "2027-06-30",
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 90, Widget.DATE, "Tot en met welke dag?"),
        default=None,
    )
    season: Season = season_field()
    off: DaysOff = not_on_field(question="Wanneer gelden deze tijden niet?")
    note: Sentence | None = note_field("alleen op afspraak")
    location: Annotated[Text | None, Reference(("locaties",))] = elsewhere_field()

    _times = field_validator("end")(after_start)
    _period = field_validator("valid_until")(in_order)

    @model_validator(mode="after")
    def _check(self) -> Self:
        if not (self.days or self.rhythm or self.dates or self.note):
            raise UnusableValue("zet erbij op welke dagen, of een 'toelichting'", "dagen")
        check_rule(self)
        check_closed(self)
        return self

    @property
    def exceptions(self) -> Exceptions:
        """Give when these hours do not hold."""
        return exceptions_of(self.off, season=self.season)

    @property
    def is_at_place(self) -> bool:
        """Tell whether these hours are spent at a place: not on the telephone, nor at homes."""
        return not (self.note and _AWAY_FROM_PLACE.fullmatch(fold(self.note).strip(" .")))

    @property
    def lessons(self) -> None:
        """Give after how many times it is over: never."""
        return

    @property
    def all_days(self) -> tuple[int, ...]:
        """Give the weekdays (0 is Monday), named by `dagen` or inside `ritme`."""
        return weekdays(self)

    def has_ended(self, today: date) -> bool:
        """Tell whether the last day is before `today`."""
        last = last_possible_day(self)
        return last is not None and last < today


OpeningHoursList = Annotated[tuple[OpeningHours, ...], BeforeValidator(one_or_more)]
