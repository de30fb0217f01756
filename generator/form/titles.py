"""What a row is called: "elke dinsdag van 10.00 tot 12.00 uur", "0597 00 12 34, Afspraken"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date
from typing import Any

from pydantic import BaseModel, ValidationError

from generator.form.controls.texts import as_text, day_shown
from generator.model.asked import row_of
from generator.model.opening_hours import OpeningHours
from generator.model.phone_hours import PhoneHours
from generator.model.schedules import Schedule
from generator.wording import hours_text
from generator.wording.lists import capital, list_text
from generator.wording.rules import rule_text

_LONGEST = 70


def row_title(model: type[BaseModel], row: Mapping[str, Any], today: date | None) -> str:
    """Give what to call a row; '' for one in which nothing is filled in."""
    if model in {Schedule, OpeningHours, PhoneHours}:
        with suppress(ValidationError):
            return capital(_when(model.model_validate(dict(row)), today))
        return _short(capital(", ".join(_as_typed(row))))
    texts = (_said(row.get(key)) for key in row_of(model).keys)
    title = row_of(model).between.join(text for text in texts if text)
    return _short(title)


def _short(title: str) -> str:
    return title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1].rstrip()}…"


def _as_typed(row: Mapping[str, Any]) -> Iterator[str]:
    """Give the days and times of a row in which something is wrong, in words around what is typed.

    "donderdag, van 10 uur tot half 12"
    """
    days = row.get("dagen")
    yield from filter(None, (list_text(map(_said, days)) if isinstance(days, list) else _said(days),
                             _said(row.get("ritme")), _said(row.get("op"))))  # fmt: skip
    times = [f"{word} {text}" for word in ("van", "tot") if (text := _said(row.get(word)))]
    yield from filter(None, (" ".join(times),))


def _when(rule: Any, today: date | None) -> str:
    if isinstance(rule, PhoneHours):
        return ", ".join(hours_text([rule]))
    return rule_text(rule, today=today)


def _said(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(day_shown(as_text(one)) for one in value)
    text = " ".join(as_text(value).split())
    return day_shown(text)
