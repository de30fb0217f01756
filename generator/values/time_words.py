"""Tells whether a text says when something is, so that it can be asked to say so in fields."""

from __future__ import annotations

import re
from typing import Final

from generator.values.calendar_names import WEEKDAYS, WEEKDAYS_SHORT
from generator.values.dates import MONTH_NUMBERS
from generator.values.named_days import every_spelling
from generator.values.text import comparable

_DAYS: Final = "|".join((*WEEKDAYS, *WEEKDAYS_SHORT))
_TELLS: Final = re.compile(
    rf"\b(?:{_DAYS})(?:s|en|ochtend|morgen|middag|avond)?\b"
    rf"|\b(?:{'|'.join(sorted(MONTH_NUMBERS, key=len, reverse=True))})\b"
    rf"|\b(?:{'|'.join(map(re.escape, sorted(every_spelling(), key=len, reverse=True)))})\b"
    r"|\b[0-9]{1,2}[.:][0-9]{2}\b(?! ?%)|\b[0-9]{1,2} ?uur\b|\b[0-9]{1,2}-[0-9]{1,2}-[0-9]{4}\b"
    r"|\b(?:twee|drie|vier|[0-9]+)?[- ]?(?:wekelijks|maandelijks|jaarlijks|dagelijks)\b"
    r"|\b(?:elke|iedere|om de|per) (?:[0-9]+ |andere |twee |drie |vier )?(?:dag|week|weken|maand)\b"
    r"|\b(?:elk|ieder|per) (?:kwartaal|half ?jaar|jaar)\b|\b(?:werkdagen|doordeweeks|weekend)\b"
    r"|\b[0-9]+ (?:lessen|bijeenkomsten)\b"
)
# Said beside it, nobody knows the day beforehand.
_NOBODY_KNOWS: Final = re.compile(
    r"\b(?:ander\w*|als er|indien|wisselen\w*|in overleg|op afspraak|na afspraak|meestal|soms"
    r"|onregelmatig)\b"
)


def names_a_time(text: str) -> bool:
    """Tell whether a text names a day, a month, a holiday, an hour or how often."""
    typed = comparable(text)
    return bool(_TELLS.search(typed)) and not _NOBODY_KNOWS.search(typed)
