"""What a search or filter can use of an entry."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from generator.consent import PublicMap
from generator.model import AnyEntry, Formality, Wheelchair
from generator.values.calendar_names import WEEKDAYS
from generator.views.parts import Hint

SOON = timedelta(weeks=8)
"""How long after it was made a site may be read without a word about its age."""


def is_free(cost: str | None) -> bool:
    """Tell whether residents pay nothing, from the words of the price."""
    words = (cost or "").casefold()
    return words.startswith(("gratis", "geen kosten", "kosteloos")) or words in {"€ 0", "0"}


def is_without_referral(referral: str | None) -> bool:
    """Tell whether someone may come without being sent by another."""
    words = (referral or "").casefold()
    return not words or words.startswith(("niet", "geen", "nee"))


def is_open_to_all(sign_up: str | None) -> bool:
    """Tell whether someone may come without saying so first."""
    return (sign_up or "").casefold().startswith(("niet nodig", "hoeft niet", "nee"))


def hints(
    social_map: PublicMap, entry: AnyEntry, days: tuple[int, ...], today: date
) -> Iterator[Hint]:
    """Give what is known of an entry in a word: its days, free, with a wheelchair, and so on."""
    location = social_map.location(entry.location)
    formality = social_map.formality_of(entry)
    for day in days:
        yield Hint("dag", WEEKDAYS[day])
    if formality is not None:
        yield Hint("soort", formality)
    # What is soon free no more is not found among what is free: nobody makes the site again then.
    if is_free(entry.cost_on(today)) and is_free(entry.cost_on(today + SOON)):
        yield Hint("gratis", "ja")
    if location is not None and location.wheelchair is Wheelchair.YES:
        yield Hint("rolstoel", "ja")
    if is_without_referral(entry.referral):
        yield Hint("verwijzing", "nee")
    if is_open_to_all(entry.application):
        yield Hint("aanmelden", "nee")
    if formality is Formality.INFORMAL and entry.reach in (None, "dorp"):
        yield Hint("dorp", "ja")
