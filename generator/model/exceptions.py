"""When something does not go on, or does all the same; its season; and dates that were moved."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import reduce
from typing import Annotated, Any, ClassVar, Self

from pydantic import BeforeValidator, WithJsonSchema, model_validator

from generator.model.asked import Asked, Heading, RowName, Widget
from generator.model.fields import (
    Date,
    Frozen,
    Joined,
    Reference,
    Sentence,
    Text,
    Time,
    declared,
    listed,
    read_by,
)
from generator.model.seen import WITH_THE_CARD, Seen
from generator.problems import UnusableValue
from generator.schedule import NO_DAYS, DaySet, Exceptions, both
from generator.values.calendar_names import MONTHS
from generator.values.clock import check_times
from generator.values.dates import MONTH_NUMBERS, parse_date
from generator.values.days import is_days
from generator.values.named_days import SCHOOL_HOLIDAYS as SCHOOL_NAMES
from generator.values.named_days import (
    USUAL_HOLIDAYS,
    every_spelling,
    in_usual_order,
    parse_named_days,
)
from generator.values.nearest import nearest
from generator.values.parts_of_year import parse_year_span
from generator.values.periods import parse_period
from generator.values.text import comparable

PUBLIC_HOLIDAYS = "feestdagen"
SCHOOL_HOLIDAYS = "schoolvakanties"
_IN_FRONT = re.compile(r"\A(?:(?:in|op|met|tijdens|de|het|alle|niet)\b ?)+")
_OFFICIAL = re.compile(r"(?:officiele|nationale|erkende|christelijke|algemene) (?=feestdagen)")
_MANY = re.compile(r" en | & |; |(?<=[a-z]) ?/ ?(?!m\b)(?=[a-z])")
_DAYS_OFF = (
    PUBLIC_HOLIDAYS, SCHOOL_HOLIDAYS, "zomervakantie", "kerstvakantie", "goede vrijdag",
    "koningsdag", "juli", "21-12-2026 t/m 3-1-2027",
)  # fmt: skip
_SEASONS = ("april t/m september", "oktober t/m maart", "15-4 t/m 30-9", "zomervakantie")


def parse_days_off(text: str) -> DaySet:
    """Give one item of `niet_op` or `wel_op`: holidays by name, a month, a period or a date."""
    days = _by_name(text)
    return days if days is not None else DaySet(dates=(_date(text),))


def _by_name(text: str) -> DaySet | None:
    """Give the days of a name, a period or a part of the year; None when it may be one date."""
    word = _OFFICIAL.sub("", _IN_FRONT.sub("", comparable(text)))
    if word in {PUBLIC_HOLIDAYS, SCHOOL_HOLIDAYS}:
        return DaySet(word == PUBLIC_HOLIDAYS, word == SCHOOL_HOLIDAYS)
    if names := parse_named_days(text):
        return DaySet(names=names)
    if period := parse_period(text):
        return DaySet(periods=(period,))
    if span := parse_year_span(text):
        return DaySet(spans=(span,))
    parts = [_by_name(part) for part in _MANY.split(word)] if _MANY.search(word) else [None]
    known = [one for one in parts if one is not None]
    return _together(known) if len(known) == len(parts) else None


_MANY_HOLIDAYS = ("vakantie", "vakanties", "de vakanties", "schoolvakantie")
_PARTS_OF_THE_YEAR = {
    "lente": "maart t/m mei", "voorjaar": "maart t/m mei", "zomer": "juni t/m augustus",
    "herfst": "september t/m november", "najaar": "september t/m november",
    "winter": "december t/m februari",
}  # fmt: skip


_OF_A_SEASON = re.compile(r"(?:seizoen|maanden|maand|periode|tijd)$")
_ALL_YEAR = (
    "hele jaar",
    "het hele jaar",
    "heel het jaar",
    "jaarrond",
    "het hele jaar door",
    "altijd",
)
_WITHOUT = re.compile(
    r"(?:altijd )?(?:buiten|behalve|niet|zonder)(?: (?:in|op|tijdens|de|het))* (.+)"
)
_LETTERS = re.compile(r"[a-z]{3,}")
_BETWEEN_MONTHS = ("tot", "met", "van", "tem")


def _date(text: str) -> dt.date:
    if text and not any(sign.isdigit() for sign in text):
        if comparable(text) in _MANY_HOLIDAYS:
            raise UnusableValue(f"welke vakantie? typ: {SCHOOL_HOLIDAYS}", "niet-op")
        if months := _PARTS_OF_THE_YEAR.get(comparable(text)):
            raise UnusableValue(f"welke maanden zijn dat? typ bijvoorbeeld: {months}", "niet-op")
        if is_days(text):
            raise UnusableValue(
                "hier horen geen dagen van de week; haal die dag weg bij 'dagen'", "niet-op"
            )
        if near := nearest(text, [PUBLIC_HOLIDAYS, SCHOOL_HOLIDAYS, *every_spelling()]):
            raise UnusableValue(f"dit kan hier niet; bedoelt u '{near}'?", "niet-op")
        raise UnusableValue(
            "hier kunnen feestdagen, vakanties, maanden, periodes en datums; haal dit hier weg",
            "niet-op",
            elsewhere=("toelichting", "beschrijving"), rest=f"Niet: {text}",
        )  # fmt: skip
    return parse_date(text)


def parse_season(text: str) -> DaySet:
    """Give one item of `seizoen`: a part of each year, or holidays by name."""
    days = _by_name(text)
    if days is not None and not days.periods and not days.public_holidays:
        return days
    if days is not None and days.periods:
        raise UnusableValue(
            "een seizoen komt elk jaar terug; typ het zonder jaar, zoals 15-4 t/m 30-9, "
            "of gebruik 'vanaf' en 'tot_en_met'",
            "seizoen",
        )
    word = _season_word(text)
    if months := _PARTS_OF_THE_YEAR.get(nearest(word, _PARTS_OF_THE_YEAR) or word):
        raise UnusableValue(f"welke maanden zijn dat? typ bijvoorbeeld: {months}", "seizoen")
    if comparable(text) in _ALL_YEAR:
        raise UnusableValue(
            "zonder 'seizoen' is het al het hele jaar; haal deze regel weg", "seizoen"
        )
    if (found := _WITHOUT.match(comparable(text))) and _by_name(found[1]) is not None:
        raise UnusableValue(
            "hier hoort alleen wanneer het wel is; haal dit hier weg, en zet "
            f"'{found[1]}' bij 'niet_op'",
            "seizoen",
        )
    if meant := _meant_season(text):
        raise UnusableValue(f"dit is geen deel van het jaar; bedoelt u '{meant}'?", "seizoen")
    raise UnusableValue(
        "dit is geen deel van het jaar; typ bijvoorbeeld april t/m september, "
        "15-4 t/m 30-9 of zomervakantie",
        "seizoen",
    )


def _season_word(text: str) -> str:
    """Give "zomer" of "in het zomerseizoen" and of "de zomermaanden"."""
    return _OF_A_SEASON.sub("", _IN_FRONT.sub("", comparable(text)))


def _meant_season(text: str) -> str:
    """Give the part of the year that was probably meant, each word of it known; '' for none.

    A slip in one word of "aprl t/m september" is found in the months, any other in the whole.
    What can then be read in two ways is refused as such.
    """
    word = _season_word(text)
    if near := nearest(word, [*SCHOOL_NAMES, *MONTHS]):
        return near
    whole = _LETTERS.sub(_as_month, word)
    return whole if whole != word and parse_year_span(whole) else ""


def _as_month(found: re.Match[str]) -> str:
    word = found[0]
    if word in MONTH_NUMBERS or word in _BETWEEN_MONTHS:
        return word
    return nearest(word, MONTHS) or word


def _together(found: Sequence[DaySet]) -> DaySet:
    return reduce(both, found, NO_DAYS)


def _list_of(parse: Any, examples: Sequence[str]) -> Any:
    return (
        Joined(Annotated[Any, *read_by(parse, {"type": "string"})], _together),
        listed(),
        WithJsonSchema(
            {"type": "array", "items": {"type": ["string", "number"], "examples": [*examples]}}
        ),
    )


DaysOff = Annotated[DaySet, *_list_of(parse_days_off, _DAYS_OFF)]
Season = Annotated[DaySet, *_list_of(parse_season, _SEASONS)]


def parse_holidays(text: str) -> tuple[str, ...]:
    """Give one item of `feestdagen` in the village: the days of a name."""
    names = parse_named_days(text)
    if names and not set(names) & set(SCHOOL_NAMES):
        return names
    near = nearest(text, [one for one in every_spelling() if one not in SCHOOL_NAMES])
    if near and not names:
        raise UnusableValue(f"deze feestdag is onbekend; bedoelt u '{near}'?", "feestdag")
    raise UnusableValue(
        "dit is geen feestdag; kies uit: "
        "nieuwjaarsdag, goede vrijdag, pasen, koningsdag, bevrijdingsdag, hemelvaartsdag, "
        "pinksteren, kerst, oudejaarsdag",
        "feestdag",
    )


def _names(found: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    return in_usual_order(name for names in found for name in names)


HolidayNames = Annotated[
    tuple[str, ...],
    Joined(Annotated[Any, *read_by(parse_holidays, {"type": "string"})], _names),
    listed(),
    WithJsonSchema(
        {"type": "array", "items": {"type": "string", "examples": list(USUAL_HOLIDAYS)}}
    ),
]


class Moved(Frozen):
    """One date that is on another day, at another time or in another place."""

    row: ClassVar[RowName] = RowName("deze datum", ("datum", "naar"))

    day: Date = declared(
        "datum",
        "Datum",
        "De dag waarop het zou zijn.",
        "2026-09-01",
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 10, Widget.DATE, "Op welke dag zou het zijn?", basic=True),
    )
    to: Date | None = declared(
        "naar",
        "Naar",
        "De dag waarop het nu is.",
        "2026-09-02",
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 20, Widget.DATE, "Op welke dag is het nu?", basic=True),
        default=None,
    )
    start: Time | None = declared(
        "van",
        "Van",
        "Hoe laat het dan begint.",
        "14.00",
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 30, Widget.TIME, "Hoe laat begint het dan?", basic=True),
        default=None,
    )
    end: Time | None = declared(
        "tot",
        "Tot",
        "Hoe laat het dan ophoudt.",
        "16.00",
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 40, Widget.TIME, "Hoe laat is het dan afgelopen?", basic=True),
        default=None,
    )
    location: Annotated[Text | None, Reference(("locaties",))] = declared(
        "locatie",
        "Locatie",
        "Waar het dan is.",
        "dorpshuis",
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 50, Widget.REFERENCE, "Waar is het dan?"),
        default=None,
    )
    note: Sentence | None = declared(
        "toelichting",
        "Toelichting",
        "Wat bewoners ervan moeten weten.",
        "In de zaal wordt gestemd.",
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 60, Widget.LINE, "Wat moeten bewoners ervan weten?"),
        default=None,
    )

    @model_validator(mode="after")
    def _check(self) -> Self:
        check_times(self.start, self.end)
        if not (self.to or self.start or self.end or self.location):
            raise UnusableValue(
                "er staat niet wat er anders is; zet de nieuwe dag bij 'naar', "
                "of de nieuwe tijd bij 'van'",
                "verplaatst",
            )
        return self


def _blocks(value: Any) -> Any:
    return [value] if isinstance(value, dict) else value


MovedList = Annotated[tuple[Moved, ...], BeforeValidator(_blocks)]


def not_on_field(
    example: str = "feestdagen",
    seen: Seen = WITH_THE_CARD,
    question: str = "Wanneer gaat het niet door?",
) -> Any:
    """Declare when something does not go on; a building is asked for in other words."""
    return declared(
        "niet_op",
        "Niet op",
        "Wanneer het niet doorgaat: feestdagen, schoolvakanties, een vakantie of feestdag bij "
        "naam, een maand, een periode of datums.",
        [example, "2026-12-28"],
        seen=seen,
        asked=Asked(
            Heading.WHEN,
            30,
            Widget.CALENDAR,
            question,
            hint="Feestdagen, vakanties, een maand, een periode of losse datums.",
        ),
        default=NO_DAYS,
    )


def goes_on_field(
    seen: Seen = WITH_THE_CARD,
    question: str = "Op welke feestdagen of vrije dagen gaat het juist wel door?",
) -> Any:
    """Declare when something goes on all the same."""
    return declared(
        "wel_op",
        "Wel op",
        "Wanneer het toch doorgaat, ook al valt die dag onder 'niet_op'. Met 'feestdagen' weten "
        "bewoners dat het dan gewoon open is.",
        ["goede vrijdag"],
        seen=seen,
        asked=Asked(
            Heading.WHEN,
            40,
            Widget.CALENDAR,
            question,
            hint=(
                "Dit telt zwaarder dan wat hierboven staat. Met feestdagen weten "
                "bewoners dat het dan gewoon open is."
            ),
        ),
        default=NO_DAYS,
    )


def season_field() -> Any:
    """Declare in which part of each year something is."""
    return declared(
        "seizoen",
        "Seizoen",
        "In welk deel van elk jaar het is: maanden, datums zonder jaar, of een vakantie.",
        "april t/m september",
        seen=WITH_THE_CARD,
        asked=Asked(
            Heading.WHEN,
            50,
            Widget.SEASON,
            "In welk deel van het jaar is het?",
            hint=("Maanden, datums zonder jaar, of een vakantie. Leeg betekent: het hele jaar."),
        ),
        default=NO_DAYS,
    )


def moved_field() -> Any:
    """Declare the dates that were moved."""
    return declared(
        "verplaatst",
        "Verplaatst",
        "Datums die op een andere dag, tijd of plek zijn.",
        [{"datum": "2026-09-01", "naar": "2026-09-02", "van": "14.00"}],
        seen=WITH_THE_CARD,
        asked=Asked(
            Heading.WHEN, 60, Widget.ROWS, "Is het een keer op een andere dag, tijd of plek?"
        ),
        default=(),
    )


def exceptions_of(
    off: DaySet, goes_on: DaySet = NO_DAYS, season: DaySet = NO_DAYS, moves: tuple[Moved, ...] = ()
) -> Exceptions:
    """Give everything that differs from a rhythm as one value for the calendar."""
    return Exceptions(
        off.public_holidays, off.school_holidays, off.dates, off.periods, off.spans, off.names,
        goes_on, () if season == NO_DAYS else (season,), moves,
    )  # fmt: skip
