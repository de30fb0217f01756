"""A note that names months, a season or a holiday: is it then, not then, or otherwise then.

Only a note that says nothing else is a season. With other words beside it nobody can tell which of
the three is meant, and she is asked.
"""

from __future__ import annotations

import re
from datetime import date

from generator.checks.says.clauses import Clause
from generator.checks.says.note_words import (
    ALSO,
    AWAY,
    NOT,
    ONLY,
    PLEASANT,
    Beside,
    as_list,
    instead,
)
from generator.checks.says.year_words import (
    MONTH,
    date_in,
    holidays_in,
    months_in,
    range_in,
    season_in,
    unclear_range_in,
    without_year_words,
)

# Words that add nothing to a season.
_EMPTY = re.compile(
    r"\b(?:alleen|uitsluitend|enkel|slechts|van|vanaf|in|tijdens|op|de|het|en|met|t/m|tot|maand(?:en)?|elk|elke"
    r"|jaar|jaarlijks|periode|seizoen|telefoon|open|geopend|er|is|wij|zijn)\b|'s\b|[^a-z]"
)
_OF_SEVERAL_DAYS = re.compile(r"vakantie|\bkerst\b|pasen|pinksteren|carnaval|oud en nieuw")


def season_or_not(clause: Clause, beside: Beside, today: date) -> str:
    """Give what to do with a clause about a part of the year; empty when it is about none."""
    text = clause.text
    pleasant = PLEASANT.search(text) and not ONLY.search(text)
    if "seizoen" in beside.keys or ALSO.search(text) or pleasant:
        return ""
    if re.search(r"\b(?:in|buiten)\s+het\s+seizoen\b", text):
        return f"Zet bij 'seizoen' de maanden, zoals 'seizoen: september t/m april', {AWAY}"
    if (spans := unclear_range_in(text)) and _is_all(text):
        return instead("seizoen", spans[0], f"of {spans[1]} als die maand nog meedoet")
    found = _parts(text, today)
    # Behind a colon stands what is otherwise then.
    is_all = _is_all(text) and f"{text.strip()}:" not in clause.sentence
    return _told(text, found, is_all=is_all) if found else ""


def _told(text: str, found: tuple[str, ...], *, is_all: bool) -> str:
    typed = found[0] if len(found) == 1 else as_list(found)
    if holidays_in(text) and not _OF_SEVERAL_DAYS.search(" ".join(found)):
        return (
            f"Is het dan juist niet, typ bij 'niet_op': {', '.join(found)}. Is het alleen dan, "
            f"zet de datum bij 'op'. Haal dat hier weg"
        )
    if is_all:
        known = season_in(text) and not range_in(text) and not months_in(text)
        return instead("seizoen", typed, "of de maanden die het bij u zijn" if known else "")
    return (
        f"Is het alleen dan, typ 'seizoen: {typed}'. Is het dan juist niet, typ 'niet_op: "
        f"{as_list(found)}'. Is er dan iets anders, maak daar een eigen regel van met "
        f"'seizoen: {typed}'. Haal dat hier weg"
    )


def _parts(text: str, today: date) -> tuple[str, ...]:
    """Give the parts of the year that a clause names, as one types them."""
    if span := range_in(text):
        return (span,)
    if spans := unclear_range_in(text):
        return (spans[1],)
    holidays = () if NOT.search(text) else tuple(n for n in holidays_in(text) if n != "feestdagen")
    one_day = date_in(text, today) or re.search(rf"\b(?:vanaf|tot|t/m)\s+{MONTH}", text)
    named = holidays or (() if one_day else months_in(text))
    return named or ((season_in(text),) if season_in(text) else ())


def _is_all(text: str) -> bool:
    """Tell whether a clause names a part of the year and says nothing else."""
    return not _EMPTY.sub("", without_year_words(text)).strip()
