"""When something is open or happens, as the supporter writes it down."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, ClassVar, Self

from pydantic import BeforeValidator, ValidationInfo, field_validator, model_validator

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
    Days,
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
from generator.model.seen import EVERYWHERE, WITH_THE_CARD, Seen
from generator.problems import UnusableValue
from generator.schedule import (
    NO_EXCEPTIONS,
    Exceptions,
    check_closed,
    check_rule,
    last_possible_day,
    weekdays,
)
from generator.values.clock import Clock, check_times
from generator.values.dates import check_period
from generator.values.text import fold

MOST_LESSONS = 100
_AWAY_FROM_PLACE = re.compile(
    r"(?:alleen |per |via de |de )?telefo(?:on|nisch)(?: (?:bereikbaar|spreekuur|van .*))?"
    r"|(?:alleen |om te )?bellen|(?:alleen )?bereikbaar"
    r"|(?:bezoek |alleen |bezorgen )?(?:bij (?:u|mensen|iedereen) )?(?:aan huis|thuis)|bezorgen"
)


def _after_start(end: Clock | None, info: ValidationInfo) -> Clock | None:
    """Refuse an end before its start; runs per field, so that other mistakes hide nothing."""
    check_times(info.data.get("start"), end)
    return end


def in_order(last: date | None, info: ValidationInfo) -> date | None:
    """Refuse a last day before the first."""
    check_period(info.data.get("valid_from"), last)
    return last


def _note_field(example: str) -> Any:
    """Declare what belongs to a time and has no field."""
    return declared(
        "toelichting",
        "Toelichting",
        "Wat erbij hoort.",
        example,
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 140, Widget.LINE, "Wat hoort er nog bij?"),
        default=None,
    )


def _elsewhere_field() -> Any:
    """Declare the place of a time that is not where it usually is."""
    return declared(
        "locatie",
        "Locatie",
        "Waar, als het niet op de gewone plek is.",
        "dorpshuis",
        seen=WITH_THE_CARD,
        asked=Asked(
            Heading.INSIDE, 130, Widget.REFERENCE, "Waar, als het niet op de gewone plek is?"
        ),
        default=None,
    )


def _lessons(text: str) -> int:
    count = parse_number(re.sub(r" ?(?:lessen|keer|x|maal|bijeenkomsten|avonden)$", "", text))
    if not 1 <= count <= MOST_LESSONS:
        raise UnusableValue(f"typ een aantal van 1 tot en met {MOST_LESSONS}", "getal")
    return count


LessonCount = Annotated[int, *read_by(_lessons, {"type": ["integer", "string"]})]


def rhythm_field(explanation: str, example: str, seen: Seen) -> Any:
    """Declare how often something is."""
    return declared(
        "ritme",
        "Ritme",
        explanation,
        example,
        seen=seen,
        asked=Asked(Heading.INSIDE, 20, Widget.RHYTHM, "Hoe vaak?"),
        default=None,
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
    note: Sentence | None = _note_field("alleen op afspraak")
    location: Annotated[Text | None, Reference(("locaties",))] = _elsewhere_field()

    _times = field_validator("end")(_after_start)
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


class PhoneHours(Frozen):
    """Days and hours on which somebody answers the phone."""

    row: ClassVar[RowName] = RowName("deze tijd", ("dagen", "van", "tot"))

    days: Days = declared(
        "dagen",
        "Dagen",
        "Op welke dagen.",
        ["maandag", "dinsdag"],
        seen=EVERYWHERE,
        asked=Asked(Heading.INSIDE, 10, Widget.WEEKDAYS, "Op welke dagen?", basic=True),
        min_length=1,
    )
    start: Time = declared(
        "van",
        "Van",
        "Vanaf hoe laat.",
        "9.00",
        seen=EVERYWHERE,
        asked=Asked(Heading.INSIDE, 20, Widget.TIME, "Van hoe laat?", basic=True),
    )
    end: Time = declared(
        "tot",
        "Tot",
        "Tot hoe laat.",
        "12.00",
        seen=EVERYWHERE,
        asked=Asked(Heading.INSIDE, 30, Widget.TIME, "Tot hoe laat?", basic=True),
    )

    _times = field_validator("end")(_after_start)

    @property
    def note(self) -> None:
        """Give what else there is to know: nothing."""
        return


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
    note: Sentence | None = _note_field("zie het dorpsblad")
    location: Annotated[Text | None, Reference(("locaties",))] = _elsewhere_field()

    _times = field_validator("end")(_after_start)
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


def one_or_more(value: Any) -> Any:
    """Let a single block stand where a list of blocks is meant."""
    return [value] if isinstance(value, dict) else value


OpeningHoursList = Annotated[tuple[OpeningHours, ...], BeforeValidator(one_or_more)]
PhoneHoursList = Annotated[tuple[PhoneHours, ...], BeforeValidator(one_or_more)]
ScheduleList = Annotated[tuple[Schedule, ...], BeforeValidator(one_or_more)]
