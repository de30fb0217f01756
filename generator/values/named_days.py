"""Days by the names Dutch people give them: goede vrijdag, koningsdag, kerst, zomervakantie.

Which dates these are each year, the calendar knows (`generator/schedule/`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from generator.values.text import comparable

LUSTRUM: Final = "bevrijdingsdag eens in de vijf jaar"

PUBLIC_HOLIDAYS: Final = (
    "nieuwjaarsdag",
    "goede vrijdag",
    "eerste paasdag",
    "tweede paasdag",
    "koningsdag",
    "bevrijdingsdag",
    "hemelvaartsdag",
    "eerste pinksterdag",
    "tweede pinksterdag",
    "eerste kerstdag",
    "tweede kerstdag",
)
"""Holidays that the calendar package knows, in the order of the year."""

USUAL_HOLIDAYS: Final = (
    *PUBLIC_HOLIDAYS[:5],
    LUSTRUM,
    *PUBLIC_HOLIDAYS[6:],
)
"""What "feestdagen" means when nobody said otherwise: offices are closed then."""

FIXED_DAYS: Final[Mapping[str, tuple[int, int]]] = MappingProxyType(
    {
        "dodenherdenking": (5, 4),
        "sint-maarten": (11, 11),
        "sinterklaas": (12, 5),
        "kerstavond": (12, 24),
        "oudejaarsdag": (12, 31),
    }
)
"""Other days with a name, as month and day."""

AROUND_EASTER: Final[Mapping[str, tuple[int, ...]]] = MappingProxyType(
    {"carnaval": (-49, -48, -47), "dag na hemelvaart": (40,)}
)
"""Days that lie so many days after Easter Sunday."""

SCHOOL_HOLIDAYS: Final = (
    "kerstvakantie",
    "voorjaarsvakantie",
    "meivakantie",
    "zomervakantie",
    "herfstvakantie",
)
"""The holidays of the schools, by the names that the ministry uses."""

NAMED_DAYS: Final = (
    *PUBLIC_HOLIDAYS,
    LUSTRUM,
    "dag na hemelvaart",
    *FIXED_DAYS,
    "carnaval",
    *SCHOOL_HOLIDAYS,
)
"""Every name, in the order in which they are said."""

_PAIRS: Final = {
    one: (f"eerste {day}", f"tweede {day}")
    for names, day in (
        ("pasen paasdagen", "paasdag"),
        ("pinksteren pinksterdagen", "pinksterdag"),
        ("kerst kerstmis kerstdagen", "kerstdag"),
    )
    for one in names.split()
}
_OTHER_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    **_PAIRS,
    "oud en nieuw": ("oudejaarsdag", "nieuwjaarsdag"),
    **{f"{one} {rest}": (f"{whole} {rest}",)
       for one, whole in (("1e", "eerste"), ("1ste", "eerste"), ("2e", "tweede"), ("2de", "tweede"))
       for rest in ("paasdag", "pinksterdag", "kerstdag")},
    **{other: (name,) for name, others in (
        ("nieuwjaarsdag", ("nieuwjaar", "1e nieuwjaarsdag")),
        ("eerste paasdag", ("paaszondag", "paasdag")),
        ("tweede paasdag", ("paasmaandag",)),
        ("eerste pinksterdag", ("pinksterzondag", "pinksterdag")),
        ("tweede pinksterdag", ("pinkstermaandag",)),
        ("koningsdag", ("koningsdag 27 april",)),
        ("hemelvaartsdag", ("hemelvaart", "hemelvaartdag")),
        ("dag na hemelvaart", ("vrijdag na hemelvaart", "dag na hemelvaartsdag",
                               "vrijdag na hemelvaartsdag")),
        (LUSTRUM, ("bevrijdingsdag eens in de 5 jaar", "bevrijdingsdag om de vijf jaar",
                   "bevrijdingsdag elke vijf jaar", "bevrijdingsdag in lustrumjaren")),
        ("sinterklaas", ("sinterklaasavond", "pakjesavond", "sint", "sint nicolaas")),
        ("sint-maarten", ("sint maarten", "sintmaarten")),
        ("kerstavond", ("kerstnacht",)),
        ("oudejaarsdag", ("oudjaarsdag", "oudjaar", "oudejaar", "oudejaarsavond")),
        ("voorjaarsvakantie", ("krokusvakantie",)),
    ) for other in others},
}  # fmt: skip
_IN_FRONT: Final = re.compile(r"\A(?:(?:in|op|met|tijdens|gedurende|rond|de|het|alle)\b ?)+")


def parse_named_days(text: str) -> tuple[str, ...]:
    """Give the names a text stands for, in their usual order; nothing when it is no such name."""
    bare = " ".join(re.sub(r"[().]", " ", comparable(text)).split())
    typed = _IN_FRONT.sub("", bare).strip()
    if typed in NAMED_DAYS:
        return (typed,)
    return _OTHER_NAMES.get(typed, ())


def in_usual_order(names: Iterable[str]) -> tuple[str, ...]:
    """Give names once each, in the order of the year."""
    return tuple(sorted(set(names), key=NAMED_DAYS.index))


def every_spelling() -> tuple[str, ...]:
    """Give every name that is understood, for advice about a slip."""
    return (*NAMED_DAYS, *_OTHER_NAMES)
