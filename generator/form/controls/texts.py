"""Controls in which somebody types: a line, a text, a date, a number, words with commas."""

from __future__ import annotations

import re
from typing import Any

from generator.form.controls.base import Answer, Control, Filled, Place
from generator.form.long_form import written_out
from generator.form.near_days import side_of, year_filled_in
from generator.model.plain_values import EXAMPLE_TEXT, words_in
from generator.model.typed import typed_out
from generator.problems import UnusableValue
from generator.values.dates import parse_date
from generator.values.text import BULLETS

# What a word processor puts before the items of a list; the first of these is of its own letters.
_BULLET = re.compile(rf"^ *[\uf0b7‣{BULLETS}] +", re.MULTILINE)
_ISO = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")


def as_text(value: Any) -> str:
    """Give a value as the text of a control; what is no text as one would type it."""
    return "" if value is None else value if isinstance(value, str) else typed_out(value)


def is_example(value: Any) -> bool:
    """Tell whether a text is one that the program typed, to be written over."""
    return isinstance(value, str) and value.startswith(EXAMPLE_TEXT)


def _fill_text(_: Place, value: Any) -> Filled:
    """Show what somebody typed; an example is never filled in, and stays until she types."""
    return Filled(("" if is_example(value) else as_text(value),))


def _take_text(_: Place, before: Any, answer: Answer) -> Any:
    text = _BULLET.sub("- " if "\n" in answer.text.strip() else "", answer.text.strip())
    ends = isinstance(before, str) and before.endswith("\n") and "\n" in text
    return (f"{text}\n" if ends else text) or None


TEXT = Control(_fill_text, _take_text)


def _take_line(place: Place, before: Any, answer: Answer) -> Any:
    """Give a line; in a box that grows with it, Enter means no more than a space."""
    text = _take_text(place, before, answer)
    had_lines = isinstance(before, str) and "\n" in before
    return text if text is None or had_lines else " ".join(text.split("\n"))


LINE = Control(TEXT.fill, _take_line)


def day_shown(text: str) -> str:
    """Give a date as people write it: 1-10-2026; anything else as it is."""
    found = _ISO.fullmatch(text.strip())
    return f"{int(found[3])}-{int(found[2])}-{found[1]}" if found else text


def in_words(value: Any) -> str:
    """Give a value as it is said on a button: the parts of a block, the items of a list."""
    if isinstance(value, dict):
        return ", ".join(in_words(part) for part in value.values())
    if isinstance(value, list):
        return " en ".join(in_words(one) for one in value)
    return day_shown(as_text(value))


def day_typed(text: str) -> str:
    """Give a date as the files have it: 2026-10-01; what is no date as it is."""
    try:
        return parse_date(text).isoformat()
    except UnusableValue:
        return text


def day_given(place: Place, text: str) -> str:
    """Give a date as the files have it, with its year where only that was left out."""
    typed, today = day_typed(text), place.known.today
    day = year_filled_in(text, today, side_of(place.info)) if typed == text and today else None
    return day.isoformat() if day else typed


def _take_date(place: Place, before: Any, answer: Answer) -> Any:
    text = day_given(place, answer.text.strip())
    same = isinstance(before, str) and day_typed(before.strip()) == text
    return (before if same else text) or None


DATE = Control(lambda _, value: Filled((day_shown(as_text(value)),)), _take_date)


def items_of(place: Place, value: Any) -> list[Any]:
    """Give what stands in a list, also where one text stands for it."""
    listed = [] if value is None else written_out(place.info, value)
    return listed if isinstance(listed, list) else [listed]


def as_listed(place: Place, before: Any, items: list[Any]) -> Any:
    """Give how to type items where `before` stood; None for none."""
    if not items:
        return None
    together = ", ".join(map(str, items))
    stays_text = isinstance(before, str) and written_out(place.info, together) == items
    return together if stays_text else items


def _texts_of(items: list[Any], between: str) -> str:
    texts = [" ".join(as_text(item).split()) for item in items]
    # An item with a comma in it needs a line of its own.
    return ("\n" if any("," in text for text in texts) else between).join(texts)


def _fill_words(place: Place, value: Any) -> Filled:
    return Filled((_texts_of(items_of(place, value), ", "),))


def _take_words(place: Place, before: Any, answer: Answer) -> Any:
    by_line = "\n" in answer.text.strip()
    return as_listed(place, before, words_in(answer.text, commas=not by_line))


WORDS = Control(_fill_words, _take_words)


def _fill_lines(place: Place, value: Any) -> Filled:
    return Filled(("\n".join(" ".join(as_text(one).split()) for one in items_of(place, value)),))


def _take_lines(place: Place, before: Any, answer: Answer) -> Any:
    lines = [line for line in words_in(answer.text, commas=False) if line]
    together = lines[0] if isinstance(before, str) and len(lines) == 1 else ""
    if together and written_out(place.info, together) == lines:
        return together
    return lines or None


LINES = Control(_fill_lines, _take_lines)


def _fill_dates(place: Place, value: Any) -> Filled:
    return Filled((", ".join(day_shown(as_text(one)) for one in items_of(place, value)),))


def _take_dates(place: Place, before: Any, answer: Answer) -> Any:
    parts = re.split(r"[,;\n]", answer.text)
    return as_listed(place, before, [day_given(place, one.strip()) for one in parts if one.strip()])


DATES = Control(_fill_dates, _take_dates)


_PAIR = r"(-?[0-9]{1,3}\.[0-9]+)[^0-9.-]{1,4}(-?[0-9]{1,3}\.[0-9]+)"
# How links of maps write a place, the pin before the middle of the picture.
_LINKS = tuple(
    re.compile(pattern)
    for pattern in (
        r"!3d(-?[0-9.]+)!4d(-?[0-9.]+)", r"[?&#]mlat=(-?[0-9.]+)&mlon=(-?[0-9.]+)",
        rf"[?&](?:q|query|ll|daddr|destination|center|point)=(?:loc:)?{_PAIR}", rf"geo:{_PAIR}",
        rf"@{_PAIR}", r"#map=[0-9.]+/(-?[0-9.]+)/(-?[0-9.]+)", rf"/{_PAIR}",
    )
)  # fmt: skip
_DIGITS = 6


def place_in(text: str) -> tuple[str, str] | None:
    """Give latitude and longitude from a link to a map, or from two numbers; None without."""
    typed = text.strip().replace("%2C", ",").replace("%2c", ",")
    found = next((one for pattern in _LINKS if (one := pattern.search(typed))), None)
    found = found or re.fullmatch(_PAIR, typed)
    return (_short(found[1]), _short(found[2])) if found else None


def _short(degrees: str) -> str:
    """Give degrees to a decimetre: a link has more digits than anybody can walk."""
    whole, _, rest = degrees.partition(".")
    return f"{whole}.{rest[:_DIGITS]}" if rest else whole


def _fill_place(_: Place, value: Any) -> Filled:
    if isinstance(value, dict) and set(value) == {"breedte", "lengte"}:
        return Filled((f"{as_text(value['breedte'])}, {as_text(value['lengte'])}",))
    return Filled((as_text(value),))


def _take_place(_: Place, before: Any, answer: Answer) -> Any:
    found = place_in(answer.text)
    if not found:
        return answer.text.strip() or None
    if isinstance(before, str):
        return ", ".join(found)
    return {"breedte": found[0], "lengte": found[1]}


COORDINATES = Control(_fill_place, _take_place)
