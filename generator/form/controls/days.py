"""Controls for days: of the week, how often, when not, feast days, until when it is full."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.form.controls.base import Answer, Control, Filled, Place
from generator.form.controls.texts import (
    as_listed,
    as_text,
    day_given,
    day_shown,
    day_typed,
    items_of,
)
from generator.form.tree import Option
from generator.model.plain_values import NO, YES
from generator.problems import UnusableValue
from generator.values.calendar_names import ORDINALS, WEEKDAYS
from generator.values.days import parse_days
from generator.values.named_days import PUBLIC_HOLIDAYS as NAMED_HOLIDAYS
from generator.values.text import fold
from generator.wording.day_names import day_names_text
from generator.wording.lists import capital

HOLIDAYS = "feestdagen"
SCHOOL = "schoolvakanties"
_OFTEN = ("elke week", "om de week", "even weken", "oneven weken")
_IN_MONTH = (*ORDINALS[:4], "laatste")
_UNTIL = re.compile(r"(?:vol )?tot (.+)", re.IGNORECASE)


def days_in(text: str) -> tuple[int, ...]:
    """Give the days of the week in a text; none when it is about anything else."""
    try:
        return parse_days([text])
    except UnusableValue:
        return ()


def _fill_days(place: Place, value: Any, *also: str) -> Filled:
    texts = [as_text(one) for one in items_of(place, value)]
    days = sorted({day for text in texts for day in days_in(text)})
    odd = [text for text in texts if not days_in(text)]
    options = [Option(name, capital(name), day in days) for day, name in enumerate(WEEKDAYS)]
    options += [Option(name, capital(name)) for name in also if name not in odd]
    options += [Option(text, capital(text), chosen=True, known=text in also) for text in odd]
    return Filled((*(WEEKDAYS[day] for day in days), *odd), options=tuple(options))


def _take_chosen(place: Place, before: Any, answer: Answer) -> Any:
    return as_listed(place, before, [text for text in dict.fromkeys(answer.texts) if text])


WEEK_DAYS = Control(_fill_days, _take_chosen)
DAYS = Control(lambda place, value: _fill_days(place, value, HOLIDAYS), _take_chosen)


def _days_beside(place: Place) -> tuple[int, ...]:
    beside = place.beside.get("dagen", ())
    texts = beside if isinstance(beside, list) else [beside]
    return tuple(day for text in texts if isinstance(text, str) for day in days_in(text))


def _rhythms(place: Place) -> Iterator[str]:
    """Give what people choose from; a day in the month needs to know which day."""
    yield from _OFTEN
    days = _days_beside(place)
    if len(days) == 1:
        yield from (f"{which} {WEEKDAYS[days[0]]} van de maand" for which in _IN_MONTH)


def _fill_rhythm(place: Place, value: Any) -> Filled:
    text = as_text(value)
    words = list(_rhythms(place))
    same = next((word for word in words if fold(word) == fold(text)), "")
    usual = "Alleen op de losse datums" if place.beside.get("op") else "Elke week"
    options = [Option("", usual, chosen=not text)]
    options += [
        Option(text if word == same else word, capital(word), chosen=word == same)
        for word in words
        if word != "elke week" or same == word
    ]
    if text and not same:
        options.append(Option(text, capital(text), chosen=True))
    return Filled((text,), "", tuple(options))


def _take_rhythm(_: Place, __: Any, answer: Answer) -> Any:
    return answer.other.strip() or answer.text or None


RHYTHM = Control(_fill_rhythm, _take_rhythm)


def _fill_calendar(place: Place, value: Any) -> Filled:
    texts = [as_text(one) for one in items_of(place, value)]
    boxes = {fold(text): text for text in texts if fold(text) in {HOLIDAYS, SCHOOL}}
    rest = [day_shown(text) for text in texts if fold(text) not in boxes]
    options = tuple(
        Option(boxes.get(word, word), capital(word), chosen=word in boxes)
        for word in (HOLIDAYS, SCHOOL)
    )
    return Filled(tuple(one.value for one in options if one.chosen), ", ".join(rest), options)


def _take_calendar(place: Place, before: Any, answer: Answer) -> Any:
    other = (part.strip() for part in re.split(r"[,;\n]", answer.other))
    items = [
        *(text for text in answer.texts if text),
        *(day_given(place, one) for one in other if one),
    ]
    return as_listed(place, before, list(dict.fromkeys(items)))


CALENDAR = Control(_fill_calendar, _take_calendar)


def _fill_holidays(place: Place, value: Any) -> Filled:
    texts = [as_text(one) for one in items_of(place, value)]
    known = {fold(name): name for name in NAMED_HOLIDAYS}
    chosen = {fold(text): text for text in texts}
    options = [
        Option(chosen.get(word, name), capital(day_names_text([name])), chosen=word in chosen)
        for word, name in known.items()
    ]
    options += [
        Option(text, text, chosen=True) for word, text in chosen.items() if word not in known
    ]
    return Filled(tuple(one.value for one in options if one.chosen), options=tuple(options))


FEASTS = Control(_fill_holidays, _take_chosen)


def _fill_full(_: Place, value: Any) -> Filled:
    text = as_text(value)
    word = text.strip().casefold()
    until = _UNTIL.fullmatch(text.strip())
    is_date = until is not None and day_typed(until[1]) != until[1]
    iso = until is not None and day_shown(until[1]) != until[1]
    if until is not None and (is_date or iso):
        return Filled(("ja",), day_shown(until[1]), (Option("ja", "Ja", chosen=True),))
    if word in YES or word == "vol":
        return Filled((text,), "", (Option(text, "Ja", chosen=True),))
    if not word or word in NO:
        return Filled((), "", (Option("ja", "Ja"),))
    return Filled((text,), "", (Option(text, text, chosen=True, known=False),))


def _take_full(place: Place, before: Any, answer: Answer) -> Any:
    until = answer.other.strip()
    # A day that is new says by itself that it is full; a day that stood there goes with the tick.
    is_new = until != (_fill_full(place, before).other or "")
    if until and (answer.text or is_new):
        return until if until.casefold().startswith("t") else f"tot {day_given(place, until)}"
    return answer.text or ("nee" if before is not None else None)


FULL = Control(_fill_full, _take_full)
