"""What the rules of a time have in common: its start and end, how often, where, and what else."""

from __future__ import annotations

from datetime import date
from typing import Any

from pydantic import ValidationInfo

from generator.model.asked import Asked, Heading, Widget
from generator.model.fields import declared
from generator.model.seen import WITH_THE_CARD, Seen
from generator.values.clock import Clock, check_times
from generator.values.dates import check_period


def one_or_more(value: Any) -> Any:
    """Let a single block stand where a list of blocks is meant."""
    return [value] if isinstance(value, dict) else value


def after_start(end: Clock | None, info: ValidationInfo) -> Clock | None:
    """Refuse an end before its start; runs per field, so that other mistakes hide nothing."""
    check_times(info.data.get("start"), end)
    return end


def in_order(last: date | None, info: ValidationInfo) -> date | None:
    """Refuse a last day before the first."""
    check_period(info.data.get("valid_from"), last)
    return last


def rhythm_field(explanation: str, example: str, seen: Seen) -> Any:
    """Declare how often something is."""
    return declared(
        "ritme",
        "Ritme",
        explanation,
        example,
        seen=seen,
        asked=Asked(Heading.INSIDE, 20, Widget.RHYTHM, "Hoe vaak?"),
        default=None,
    )


def note_field(example: str) -> Any:
    """Declare what belongs to a time and has no field."""
    return declared(
        "toelichting",
        "Toelichting",
        "Wat erbij hoort.",
        example,
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 140, Widget.LINE, "Wat hoort er nog bij?"),
        default=None,
    )


def elsewhere_field() -> Any:
    """Declare the place of a time that is not where it usually is."""
    return declared(
        "locatie",
        "Locatie",
        "Waar, als het niet op de gewone plek is.",
        "dorpshuis",
        seen=WITH_THE_CARD,
        asked=Asked(
            Heading.INSIDE, 130, Widget.REFERENCE, "Waar, als het niet op de gewone plek is?"
        ),
        default=None,
    )
