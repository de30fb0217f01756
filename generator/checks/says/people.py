"""Whom a text calls a supporter, against who is one, and for which kern."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Supporter
from generator.model.village import Village
from generator.values.first_names import FIRST_NAMES
from generator.values.text import fold

_NAME = r"[A-ZÀ-Þ][\w'’-]+"
_FULL = rf"{_NAME}(?:\s+(?:(?:de|den|der|van|ten|ter|het|te|el|al|op|in)\s+)*{_NAME})?"
_TITLES = ("dorpsondersteuner", "dorpscoach", "dorpsverbinder", "buurtondersteuner")


@dataclass(frozen=True)
class Supporters:
    """Who the supporters are now, and how a text names one."""

    people: tuple[Supporter, ...]
    named: re.Pattern[str]
    rests: tuple[str, ...]

    @classmethod
    def of(cls, village: Village) -> Supporters:
        """Give the supporters of a village, with the words by which their work is known."""
        people = village.supporters
        titles = sorted({*_TITLES, *(fold(one.title) for one in people)}, key=len, reverse=True)
        title = "|".join(f"[{one[0].upper()}{one[0]}]{re.escape(one[1:])}" for one in titles)
        title = rf"(?:{title})"
        named = re.compile(
            rf"(?<![Oo]ud-)(?<![Oo]ud )\b{title}\s+(?P<after>{_FULL})"
            rf"|(?P<before>{_FULL})(?:,|\s+is)\s+(?:(?:de|uw|onze|een|ons)\s+)?{title}\b"
        )
        return cls(people, named, tuple(one[1:] for one in titles))


def other_supporter(
    text: str, kernen: tuple[str, ...], known: Supporters
) -> Iterator[tuple[int, str, str]]:
    """Give where a text names a supporter who is none, or one of other kernen; and who is."""
    # The first letter may be a capital; looking for the rest takes hardly any time.
    if not any(rest in text for rest in known.rests):
        return
    for found in known.named.finditer(text):
        name = found["after"] or found["before"]
        same = [one for one in known.people if _is_called(one, name)]
        at = found.start("after" if found["after"] else "before")
        # "Volgens de dorpsondersteuner" is no name.
        gone = not same and fold(name.split()[0]) in FIRST_NAMES
        elsewhere = same and kernen and not any(_serves(one, kernen) for one in same)
        if gone or elsewhere:
            yield at, name, f"ondersteuners: {_names(known.people, kernen)}"


def _is_called(one: Supporter, name: str) -> bool:
    """Tell whether a supporter bears a name: in full, or the first or the last part of it."""
    parts, told = fold(one.name).split(), fold(name).split()
    return told[0] == parts[0] if len(told) == 1 else told == parts or told[-1] == parts[-1]


def _serves(one: Supporter, kernen: tuple[str, ...]) -> bool:
    return not one.kernen or bool(set(one.kernen) & set(kernen))


def _names(people: tuple[Supporter, ...], kernen: tuple[str, ...]) -> str:
    ours = [one.name for one in people if not kernen or _serves(one, kernen)]
    return ", ".join(ours or [one.name for one in people])
