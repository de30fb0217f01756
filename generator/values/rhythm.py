"""How often something happens: every week, every other week, the first Tuesday of the month."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from generator.problems import UnusableValue
from generator.values.calendar_names import ORDINALS
from generator.values.days import parse_days
from generator.values.nearest import nearest
from generator.values.text import comparable

RhythmKind = Literal["weekly", "fortnightly", "even", "odd", "monthly"]
LAST: Final = -1

_EXAMPLES: Final = "typ bijvoorbeeld: elke week, om de week, of eerste dinsdag van de maand"
_UNKNOWN: Final = "dit ritme kent de kaart niet; zet de datums een voor een bij 'op'"
_PHRASES: Final = (
    "elke week",
    "om de week",
    "even weken",
    "oneven weken",
    "wekelijks",
    "tweewekelijks",
)

_TWO: Final = r"(?:twee|2|veertien|14)"
_ONCE: Final = r"(?:(?:1 ?x|1 keer|een keer|eens|eenmaal) )?"
# The order counts: "tweewekelijks" contains "wekelijks", and "oneven" contains "even".
_KINDS: Final[tuple[tuple[RhythmKind, re.Pattern[str]], ...]] = (
    (
        "fortnightly",
        re.compile(
            rf"\b{_ONCE}(?:(?:elke|iedere|per|in de|om de) {_TWO} (?:weken|dagen)"
            rf"|om de (?:andere )?week|om en om|{_TWO}[- ]?(?:wekelijks|daags)e?)\b"
        ),
    ),
    ("odd", re.compile(r"\b(?:in )?(?:de |elke |iedere )?oneven(?: we(?:ek|ken))?\b")),
    ("even", re.compile(r"\b(?:in )?(?:de |elke |iedere )?even(?: we(?:ek|ken))?\b")),
    (
        "weekly",
        re.compile(rf"\b{_ONCE}(?:(?:elke|iedere|per|in de) week|wekelijkse?|alle weken)\b"),
    ),
)
_NO_FIELD_FOR: Final = re.compile(
    r"\b(?:kwartaal|jaar|jaarlijks\w*|seizoen|drie|vier|vijf|zes|acht|3|4|6|8)\b"
    r"(?! (?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag))"
    r"|\d-?wekelijks|(?:drie|vier|zes)wekelijks|om de (?:dag|maand)|voorlaatste|na[- ]laatste"
)

_POSITIONS: Final = {
    **{name: number for number, name in enumerate(ORDINALS, 1)},
    **{f"{number}{end}": number for number in range(1, 6) for end in ("e", "de", "ste")},
    "laatste": LAST,
}
_POSITION: Final = "|".join(sorted(_POSITIONS, key=len, reverse=True))
_MONTHLY: Final = re.compile(
    rf"(?P<positions>(?:{_POSITION})(?:(?: ?, ?(?:en )?| en (?:de )?| ?[&+/] ?)(?:{_POSITION}))*)"
    r" (?P<days>[^0-9]+)"
)
_IN_FRONT: Final = re.compile(r"\A(?:(?:elke|iedere|op|de)\b ?)+")
_OF_THE_MONTH: Final = re.compile(
    r" ?\b(?:(?:van|in) (?:de|elke|iedere) maand|per maand|elke maand|iedere maand"
    r"|maandelijkse?|van de maand(?:en)?)\b"
)


@dataclass(frozen=True)
class Rhythm:
    """How often: the kind, which of the month (1 to 5, -1 is the last) and on which days.

    `positions` is empty unless the kind is monthly; `days` (0 is Monday) is empty when the
    days stand in a field of their own.
    """

    kind: RhythmKind
    positions: tuple[int, ...] = ()
    days: tuple[int, ...] = ()


def parse_rhythm(text: str) -> Rhythm:
    """Give the rhythm a text stands for, with the days named in it."""
    typed = comparable(text).strip(" .,;")
    if not typed:
        raise UnusableValue(f"hier hoort hoe vaak het is; {_EXAMPLES}")
    if re.search(rf"\b(?:{_POSITION})\b", typed) or re.search(r"\bmaand(?:elijks)?\b", typed):
        return _monthly(typed)
    for kind, pattern in _KINDS:
        if found := pattern.search(typed):
            rest = f"{typed[: found.start()]} {typed[found.end() :]}".strip(" ,.:;()")
            return Rhythm(kind, days=_days(rest) if rest else ())
    if _NO_FIELD_FOR.search(typed):
        raise UnusableValue(_UNKNOWN)
    return Rhythm("weekly", days=_days(typed))


def _monthly(typed: str) -> Rhythm:
    bare = _IN_FRONT.sub("", " ".join(_OF_THE_MONTH.sub("", typed).split()).strip(" ,"), count=1)
    found = _MONTHLY.fullmatch(bare)
    if _NO_FIELD_FOR.search(typed) or re.search(r"werkdag|weekend|\b(?:dag|week)\b", bare):
        raise UnusableValue(_UNKNOWN)
    if not found:
        raise UnusableValue(
            "welke dag van de maand? typ bijvoorbeeld: eerste dinsdag van de maand, "
            "of zet de datums bij 'op'"
        )
    if re.search(rf"\b(?:{_POSITION})\b", found["days"]):
        raise UnusableValue("dit zijn twee ritmes; maak er twee regels van onder 'wanneer'")
    named = re.findall(rf"\b(?:{_POSITION})\b", found["positions"])
    positions = {_POSITIONS[name] for name in named}
    # The last one of the month comes after the others.
    ordered = sorted(positions, key=lambda position: (position == LAST, position))
    return Rhythm("monthly", tuple(ordered), _days(found["days"]))


def _days(typed: str) -> tuple[int, ...]:
    """Read the days beside a rhythm, with advice about the rhythm when they are none."""
    try:
        return parse_days([typed])
    except UnusableValue as problem:
        meant = nearest(typed, _PHRASES)
        if meant:
            raise UnusableValue(f"dit ritme is onbekend; bedoelt u '{meant}'?") from None
        if "bedoelt u" in problem.message:
            raise
        raise UnusableValue(f"dit is niet als ritme te lezen; {_EXAMPLES}") from None
