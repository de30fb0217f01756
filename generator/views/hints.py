"""What a search or filter can use of an entry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from generator.consent import PublicMap
from generator.model import AnyEntry, Formality, Law, VolunteerGroup, Wheelchair
from generator.values.calendar_names import WEEKDAYS
from generator.values.text import fold, slug
from generator.views.parts import Hint
from generator.wording.languages import LANGUAGES

SOON = timedelta(weeks=8)
"""How long after it was made a site may be read without a word about its age."""

# Who gets help by these laws is looked at first by the municipality or the care office.
NEEDS_ASSESSMENT = frozenset((Law.WMO, Law.WLZ, Law.JEUGDWET))
_AN_HOUR = re.compile(
    r"\b(een|1|half|halve|driekwart) uur|\b(een|1) tot (twee|2) uur"
    r"|uurtje|\b(minuten|kwartier|weinig)\b"
)
_LONGER = re.compile(r"dagdeel|ochtend|middag|avond|dienst|(?<!tot )(twee|drie|vier|[2-9]) uur")


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


def is_without_assessment(entry: AnyEntry, formality: Formality | None) -> bool:
    """Tell whether it is sure that nobody has to look first whether somebody gets this help."""
    is_sure = bool(entry.referral) or formality is Formality.INFORMAL
    return is_sure and is_without_referral(entry.referral) and not NEEDS_ASSESSMENT & {*entry.laws}


def takes_little_time(text: str | None) -> bool:
    """Tell whether a volunteer is asked for about an hour a week or less, from the words."""
    said = fold(text or "")
    return bool(_AN_HOUR.search(said)) and not _LONGER.search(said)


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
    if is_without_assessment(entry, formality):
        yield Hint("verwijzing", "geen-indicatie")
    if is_open_to_all(entry.application):
        yield Hint("aanmelden", "nee")
    if formality is Formality.INFORMAL and entry.reach in (None, "dorp"):
        yield Hint("dorp", "ja")
    yield from conditions(entry)


def conditions(entry: AnyEntry) -> Iterator[Hint]:
    """Give what an entry says of how it goes: languages, at home or outdoors, how much time."""
    for code in entry.languages:
        yield Hint("taal", slug(LANGUAGES.get(code.casefold(), code)))
    for trait in entry.traits:
        yield Hint("zo", slug(trait))
    if isinstance(entry, VolunteerGroup) and takes_little_time(entry.time_per_week):
        yield Hint("tijd", "weinig")
