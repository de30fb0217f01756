"""Times of the day as people type them: 9.30, 09:30, 9u30, 9 uur."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from generator.problems import UnusableValue
from generator.values.text import comparable

_HOUR: Final = 60
_DAY: Final = 24 * _HOUR
_MORNING: Final = 6 * _HOUR

_TIME: Final = re.compile(
    r"(?:om )?([0-9]{1,2})"
    r"(?: ?[.:,;u] ?([0-9]{2})(?: ?[.:]00)?|h([0-9]{2}))? ?(?:u|uur|h|uren)?\.?"
)
_FOUR_DIGITS: Final = re.compile(r"([0-9]{2})([0-9]{2})(?: ?(?:u|uur))?")
_TIME_INSIDE: Final = re.compile(r"[0-9]{1,2}(?:[.:u,][0-9]{2})?")
_NUMBERS: Final = (
    "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"
)  # fmt: skip
_FEW: Final = {"vijf": 5, "5": 5, "tien": 10, "10": 10, "kwart": 15, "": 0}
_WORDS: Final = re.compile(
    rf"(?:om )?(?:({'|'.join(filter(None, _FEW))}) (voor|over) )?(half )?"
    rf"({'|'.join(_NUMBERS)}|1[0-2]|[1-9])(?: uur)?"
)
_ENGLISH: Final = re.compile(r"([0-9]{1,2})(?:[.:]([0-9]{2}))? ?([ap])\.?m\.?")
_MISSING_MINUTE: Final = re.compile(r"([0-9]{1,2}) ?[.:,u] ?([0-9])(?: ?uur)?")


@dataclass(frozen=True, order=True)
class Clock:
    """A time of the day in minutes after midnight; 1440 is midnight at the day's end."""

    minutes: int

    def __post_init__(self) -> None:
        """Refuse minutes outside a day; texts are checked before they come here."""
        if not 0 <= self.minutes <= _DAY:
            raise ValueError(self.minutes)

    @property
    def hour(self) -> int:
        """The hour, 0 to 24."""
        return self.minutes // _HOUR

    @property
    def minute(self) -> int:
        """The minutes past the hour."""
        return self.minutes % _HOUR

    @property
    def is_night(self) -> bool:
        """Tell whether it is in the small hours: who says 'half 3' mostly means the day."""
        return self.minutes < _MORNING

    @property
    def display(self) -> str:
        """The time as residents read it: 9.30."""
        return f"{self.hour}.{self.minute:02}"


def parse_time(text: str) -> Clock:
    """Give the time a text stands for; 24.00 is the end of the day."""
    typed = comparable(text)
    found = _TIME.fullmatch(typed) or _FOUR_DIGITS.fullmatch(typed)
    if not found:
        raise UnusableValue(_advice(typed))
    hour, *minutes = found.groups()
    return _clock(int(hour), int(next(filter(None, minutes), "0")))


def check_times(start: Clock | None, end: Clock | None) -> None:
    """Refuse an end that does not come after the start; unknown times pass."""
    if start is None or end is None or start < end:
        return
    if end.minutes == 0:
        raise UnusableValue("middernacht is hier het eind van de dag; typ 24.00", "volgorde", "tot")
    if start == end:
        raise UnusableValue(
            "de begintijd en de eindtijd zijn gelijk; kijk beide na", "volgorde", "tot"
        )
    raise UnusableValue(
        "de eindtijd is eerder dan de begintijd; kijk 'van' en 'tot' na "
        "(duurt het tot na middernacht, typ dan 24.00 en zet de rest in 'toelichting')",
        "volgorde",
        "tot",
    )


def _clock(hour: int, minute: int) -> Clock:
    if minute >= _HOUR:
        raise UnusableValue("de minuten lopen van 00 tot 59; typ bijvoorbeeld 9.30")
    if hour * _HOUR + minute > _DAY:
        raise UnusableValue("een dag loopt van 0.00 tot 24.00; typ bijvoorbeeld 9.30 of 14.00")
    return Clock(hour * _HOUR + minute)


def _in_words(typed: str) -> tuple[str, str] | None:
    """Give 'half tien' or 'kwart over 3' in digits, twice: the one at night comes last."""
    found = _WORDS.fullmatch(typed)
    if not found:
        return None
    few, side, half, named = found.groups()
    hour = int(named) if named.isdigit() else _NUMBERS.index(named) + 1
    minutes = _FEW[few or ""] * (-1 if side == "voor" else 1) - (_HOUR // 2 if half else 0)
    moments = (Clock(((hour + later) * _HOUR + minutes) % _DAY) for later in (0, 12))
    first, second = sorted(moments, key=lambda moment: (moment.is_night, moment))
    return first.display, second.display


def _advice(typed: str) -> str:
    """Say what to type instead, as near to what was meant as can be told."""
    if not typed:
        return "hier hoort een tijd; typ bijvoorbeeld 9.30"
    if short := _MISSING_MINUTE.fullmatch(typed):
        hour, minute = short.groups()
        choice = f"typ: {hour}.00" if minute == "0" else f"typ {hour}.{minute}0 of {hour}.0{minute}"
        return f"schrijf de minuten met twee cijfers; {choice}"
    if english := _ENGLISH.fullmatch(typed):
        hour = int(english[1]) % 12 + (12 if english[3] == "p" else 0)
        return f"de klok loopt hier tot 24 uur; typ: {hour}.{english[2] or '00'}"
    if words := _in_words(typed):
        return f"schrijf de tijd in cijfers; typ {words[0]} of {words[1]}"
    if len(_TIME_INSIDE.findall(typed)) == 2 and re.search(r"[-/]|tot| en ", typed):
        return "dit zijn twee tijden; zet de eerste bij 'van' en de tweede bij 'tot'"
    named = any(number in typed for number in _NUMBERS)
    wrong = "schrijf de tijd in cijfers" if named else "dit is geen tijd"
    return f"{wrong}; typ bijvoorbeeld 9.30{' of 14.00' if named else ''}"
