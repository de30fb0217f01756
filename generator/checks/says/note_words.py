"""Words of a note about when something is or is not, and what is told about it."""

from __future__ import annotations

import re
from dataclasses import dataclass

PLEASANT = re.compile(
    r"\b(?:buiten|tuin|terras|warm|koud|koel|verwarm\w*|weer|regen|sneeuw|vorst|ijs)\b"
)
NOT = re.compile(
    r"\b(?:niet|geen|gesloten|dicht|vrij|behalve|uitgezonderd|m\.?u\.?v\.?|uitzondering|vervalt|buiten\s+(?:de|het)"
    r"|zonder|stil|stop|pauze|zomerstop|winterstop|zomersluiting|winterpauze|zomerpauze)\b"
)
ALSO = re.compile(r"\b(?:ook|wel|gewoon|gaat\s+door|gaan\s+door|doorgaat|doorgaan)\b")
ONLY = re.compile(r"\b(?:alleen|uitsluitend|enkel|slechts)\b")
AWAY = "en haal dat hier weg"


@dataclass(frozen=True)
class Beside:
    """A note, the days beside it (0 is Monday), and the Dutch keys of what else was typed.

    `keys` are those of the line and of the whole it belongs to, `line_keys` of the line alone.
    `goes_on` tells where 'wel_op' may stand: on the "line", in the whole "file", or not at all.
    `holidays` tells that the days name holidays already.
    """

    note: str
    days: tuple[int, ...]
    keys: frozenset[str]
    line_keys: frozenset[str]
    goes_on: str = "line"
    is_activity: bool = False
    holidays: bool = False


def instead(field: str, value: str, more: str = "") -> str:
    """Say to type a value in a field, with `more` about it, in the place of the note."""
    joint = "" if not more else f" ({more})" if more.startswith(("of", "als")) else f", {more}"
    return f"Typ in plaats daarvan '{field}: {value}'{joint}, {AWAY}"


def as_list(values: tuple[str, ...]) -> str:
    """Give values as a list that can be typed."""
    return f"[{', '.join(values)}]"
