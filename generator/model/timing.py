"""When something is open or happens, as the supporter writes it down."""

from __future__ import annotations

import re
from datetime import date
from functools import reduce
from typing import Annotated, Any, Self

from pydantic import (
    BeforeValidator,
    ValidationInfo,
    WithJsonSchema,
    field_validator,
    model_validator,
)

from generator.model.fields import (
    ONCE,
    Date,
    Days,
    Frozen,
    Joined,
    Reference,
    RhythmText,
    Sentence,
    Text,
    Time,
    declared,
    listed,
    read_by,
)
from generator.model.seen import EVERYWHERE, WITH_THE_CARD
from generator.problems import UnusableValue
from generator.schedule import NO_EXCEPTIONS, Exceptions, check_rule, joined
from generator.values.clock import Clock, check_times
from generator.values.dates import check_period, parse_date
from generator.values.nearest import nearest
from generator.values.rhythm import Rhythm

PUBLIC_HOLIDAYS = "feestdagen"
SCHOOL_HOLIDAYS = "schoolvakanties"


def _exception(text: str) -> Exceptions:
    """Give one item of `niet_op`: a word for a kind of days, or a date."""
    word = text.casefold()
    if word in {PUBLIC_HOLIDAYS, SCHOOL_HOLIDAYS}:
        return Exceptions(word == PUBLIC_HOLIDAYS, word == SCHOOL_HOLIDAYS)
    if re.search(r"\bt/?m\b|\btot\b", word):
        raise UnusableValue("een periode kan hier niet; typ elke datum apart", "niet-op")
    if text and not any(sign.isdigit() for sign in text):
        if near := nearest(text, [PUBLIC_HOLIDAYS, SCHOOL_HOLIDAYS]):
            raise UnusableValue(f"dit kan hier niet; bedoelt u '{near}'?", "niet-op")
        raise UnusableValue(
            "hier kunnen feestdagen, schoolvakanties en datums; haal dit hier weg", "niet-op",
            elsewhere=("toelichting", "beschrijving"), rest=f"Niet: {text}",
        )  # fmt: skip
    return Exceptions(dates=(parse_date(text),))


def _together(found: list[Exceptions]) -> Exceptions:
    return reduce(joined, found, NO_EXCEPTIONS)


_DAY_OFF = {"type": ["string", "number"], "examples": [PUBLIC_HOLIDAYS, SCHOOL_HOLIDAYS]}
ExceptionList = Annotated[
    Exceptions,
    Joined(Annotated[Exceptions, *read_by(_exception, {"type": "string"})], _together),
    listed(),
    WithJsonSchema({"type": "array", "items": _DAY_OFF}),
]


def _after_start(end: Clock | None, info: ValidationInfo) -> Clock | None:
    """Refuse an end before its start; runs per field, so that other mistakes hide nothing."""
    check_times(info.data.get("start"), end)
    return end


def in_order(last: date | None, info: ValidationInfo) -> date | None:
    """Refuse a last day before the first."""
    check_period(info.data.get("valid_from"), last)
    return last


class OpeningHours(Frozen):
    """Days with a time; or only a note when the hours are not known."""

    days: Days = declared(
        "dagen", "Dagen", "Op welke dagen.", ["maandag", "vrijdag"], seen=EVERYWHERE, default=()
    )
    start: Time | None = declared(
        "van", "Van", "Hoe laat het begint.", "9.00", seen=WITH_THE_CARD, default=None
    )
    end: Time | None = declared(
        "tot", "Tot", "Hoe laat het ophoudt.", "12.00", seen=WITH_THE_CARD, default=None
    )
    note: Sentence | None = declared(
        "toelichting",
        "Toelichting",
        "Wat erbij hoort.",
        "alleen op afspraak",
        seen=WITH_THE_CARD,
        default=None,
    )
    location: Annotated[Text | None, Reference(("locaties",))] = declared(
        "locatie",
        "Locatie",
        "Waar, als het niet op de gewone plek is.",
        "dorpshuis",
        seen=WITH_THE_CARD,
        default=None,
    )

    _times = field_validator("end")(_after_start)

    @model_validator(mode="after")
    def _check(self) -> Self:
        if not self.days and not self.note:
            raise UnusableValue("zet erbij op welke dagen, of een 'toelichting'", "dagen")
        return self


class PhoneHours(Frozen):
    """Days and hours on which somebody answers the phone."""

    days: Days = declared(
        "dagen", "Dagen", "Op welke dagen.", ["maandag", "dinsdag"], seen=EVERYWHERE, min_length=1
    )
    start: Time = declared("van", "Van", "Vanaf hoe laat.", "9.00", seen=EVERYWHERE)
    end: Time = declared("tot", "Tot", "Tot hoe laat.", "12.00", seen=EVERYWHERE)

    _times = field_validator("end")(_after_start)

    @property
    def note(self) -> None:
        """Give what else there is to know: nothing."""
        return


class Schedule(Frozen):
    """One rule by which an activity returns (HSDS: schedule)."""

    days: Days = declared(
        "dagen", "Dagen", "Op welke dagen.", ["dinsdag"], seen=EVERYWHERE, default=()
    )
    rhythm: RhythmText | None = declared(
        "ritme",
        "Ritme",
        "Hoe vaak: elke week, om de week, even weken, of een vaste dag in de maand.",
        "eerste dinsdag van de maand",
        seen=EVERYWHERE,
        default=None,
    )
    dates: Annotated[tuple[Date, ...], listed(), ONCE] = declared(
        "op", "Op", "Losse datums.", ["2026-12-05", "2027-01-09"], seen=WITH_THE_CARD, default=()
    )
    start: Time | None = declared(
        "van", "Van", "Hoe laat het begint.", "10.00", seen=WITH_THE_CARD, default=None
    )
    end: Time | None = declared(
        "tot", "Tot", "Hoe laat het ophoudt.", "12.00", seen=WITH_THE_CARD, default=None
    )
    valid_from: Date | None = declared(
        "vanaf", "Vanaf", "De eerste keer.", "2026-09-01", seen=WITH_THE_CARD, default=None
    )
    valid_until: Date | None = declared(
        "tot_en_met",
        "Tot en met",
        "De laatste keer.",
        "2027-05-31",
        seen=WITH_THE_CARD,
        default=None,
    )
    exceptions: ExceptionList = declared(
        "niet_op",
        "Niet op",
        "Wanneer het niet doorgaat: feestdagen, schoolvakanties of datums.",
        ["schoolvakanties", "2026-12-28"],
        seen=WITH_THE_CARD,
        default=NO_EXCEPTIONS,
    )
    note: Sentence | None = declared(
        "toelichting",
        "Toelichting",
        "Wat erbij hoort.",
        "zie het dorpsblad",
        seen=WITH_THE_CARD,
        default=None,
    )
    location: Annotated[Text | None, Reference(("locaties",))] = declared(
        "locatie",
        "Locatie",
        "Waar, als het niet op de gewone plek is.",
        "dorpshuis",
        seen=WITH_THE_CARD,
        default=None,
    )

    _times = field_validator("end")(_after_start)
    _period = field_validator("valid_until")(in_order)

    @model_validator(mode="after")
    def _check(self) -> Self:
        check_rule(self)
        return self

    @property
    def all_days(self) -> tuple[int, ...]:
        """Give the weekdays (0 is Monday), named by `dagen` or inside `ritme`."""
        named: Rhythm | None = self.rhythm
        return self.days or (named.days if named else ())

    @property
    def last_day(self) -> date | None:
        """Give the last day on which it can happen, when there is one."""
        if self.dates and not self.all_days:
            return max(self.dates)
        return self.valid_until

    def has_ended(self, today: date) -> bool:
        """Tell whether the last day is before `today`."""
        return self.last_day is not None and self.last_day < today


def one_or_more(value: Any) -> Any:
    """Let a single block stand where a list of blocks is meant."""
    return [value] if isinstance(value, dict) else value


OpeningHoursList = Annotated[tuple[OpeningHours, ...], BeforeValidator(one_or_more)]
PhoneHoursList = Annotated[tuple[PhoneHours, ...], BeforeValidator(one_or_more)]
ScheduleList = Annotated[tuple[Schedule, ...], BeforeValidator(one_or_more)]
