"""Dates, times and rhythms in plain Dutch for residents."""

from generator.wording.brief import brief_text
from generator.wording.dates import (
    date_text,
    dates_text,
    day_date_text,
    day_text,
    period_text,
)
from generator.wording.day_names import day_names_text, season_text
from generator.wording.hours import days_text, hours_text, times_text
from generator.wording.lists import capital, list_text
from generator.wording.opening import opening_text
from generator.wording.rules import exceptions_text, move_text, rule_text
from generator.wording.sizes import size_text

__all__ = [
    "brief_text",
    "capital",
    "date_text",
    "dates_text",
    "day_date_text",
    "day_names_text",
    "day_text",
    "days_text",
    "exceptions_text",
    "hours_text",
    "list_text",
    "move_text",
    "opening_text",
    "period_text",
    "rule_text",
    "season_text",
    "size_text",
    "times_text",
]
