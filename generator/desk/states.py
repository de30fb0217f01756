"""Stopping, pausing and beginning again, as what a file says after it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from generator.model.declarations import aliases
from generator.model.shared_fields import Status

AGAIN = "weer-beginnen"
"""The way to the page on which something goes on the map, again or for the first time."""
STATUS, REASON, SINCE, INSTEAD = "status", "reden", "sinds", "in_plaats_daarvan"
ABOUT_IT = (STATUS, REASON, SINCE, INSTEAD)


@dataclass(frozen=True)
class Answers:
    """What she answered: why, since which day, and what residents can use now; '' is no answer."""

    reason: str = ""
    since: str = ""
    instead: str = ""


def can_pause(model: type[BaseModel]) -> bool:
    """Tell whether things of a kind can stop at all: a question of residents cannot."""
    return STATUS in aliases(model)


def stopped(content: Mapping[str, Any], status: Status, answers: Answers) -> dict[str, Any]:
    """Give what a file says when its thing is paused or has stopped."""
    said = {STATUS: str(status), REASON: answers.reason.strip(), SINCE: answers.since.strip(),
            INSTEAD: answers.instead.strip()}  # fmt: skip
    after = {key: value for key, value in content.items() if key not in ABOUT_IT or key in said}
    for key, text in said.items():
        if text:
            after[key] = text
        else:
            after.pop(key, None)
    return after


def begun_again(content: Mapping[str, Any]) -> dict[str, Any]:
    """Give what a file says when its thing is on the map again."""
    return {key: value for key, value in content.items() if key not in ABOUT_IT}


def status_of(content: Any) -> Status:
    """Give how something stands by what its file says; what nobody understands is on the map."""
    typed = content.get(STATUS) if isinstance(content, Mapping) else None
    said = str(typed).strip().casefold() if typed is not None else ""
    return next((one for one in Status if one.value == said), Status.ACTIVE)


def copied(content: Any, name_key: str, name: str) -> dict[str, Any]:
    """Give what a copy says: all of it, less what is true of the original alone."""
    before = content if isinstance(content, Mapping) else {}
    of_its_own = {*ABOUT_IT, "oude_namen", "gecontroleerd", "bron", "intern"}
    return {name_key: name} | {
        key: value for key, value in before.items() if key not in {name_key, *of_its_own}
    }
