"""One control per widget: what it shows of a value, and which value its texts stand for."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pydantic.fields import FieldInfo

from generator.form.controls.base import Answer, Control, Filled, Place
from generator.form.controls.choosing import ICON, ONE, PICTURE, SEVERAL, YES_OR_NO
from generator.form.controls.days import CALENDAR, DAYS, FEASTS, FULL, RHYTHM, WEEK_DAYS
from generator.form.controls.languages import LANGUAGES
from generator.form.controls.texts import COORDINATES, DATE, DATES, LINE, LINES, TEXT, WORDS
from generator.model.asked import Widget, asked_of

__all__ = ["Answer", "Control", "Filled", "Place", "control_of"]

CONTROLS: Mapping[Widget, Control] = MappingProxyType(
    {
        **dict.fromkeys(
            (Widget.TEXT, Widget.TIME, Widget.PHONE, Widget.MAIL, Widget.WEB,
             Widget.NUMBER, Widget.POSTCODE, Widget.COLOUR), TEXT,
        ),
        Widget.LINE: LINE, Widget.LINES: LINES, Widget.WORDS: WORDS, Widget.SEASON: WORDS,
        Widget.DATE: DATE, Widget.CONSENT: DATE, Widget.DATES: DATES,
        Widget.CHOICE: ONE, Widget.REFERENCE: ONE,
        Widget.REFERENCES: SEVERAL, Widget.RANKED: SEVERAL, Widget.LANGUAGES: LANGUAGES,
        Widget.YES_NO: YES_OR_NO, Widget.DAYS: DAYS, Widget.WEEKDAYS: WEEK_DAYS,
        Widget.RHYTHM: RHYTHM, Widget.CALENDAR: CALENDAR, Widget.HOLIDAYS: FEASTS,
        Widget.FULL: FULL, Widget.COORDINATES: COORDINATES, Widget.PICTURE: PICTURE,
        Widget.ICON: ICON,
    }
)  # fmt: skip


def control_of(info: FieldInfo) -> Control:
    """Give the control of a declared field that is neither a block nor a list of rows."""
    return CONTROLS[asked_of(info).widget]
