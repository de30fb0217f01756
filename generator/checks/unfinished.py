"""What looks unfinished or unlikely: hours of the night, bare amounts and endings, paid numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from pydantic import BaseModel

from generator.checks.notices import Notice, key, lines_above, public_texts
from generator.model import AnyEntry, Contact, Location, Organization, SocialMap, Status
from generator.model.opening_hours import OpeningHours
from generator.model.schedules import Schedule
from generator.model.village import Village
from generator.problems import KeyPath
from generator.values.phone import cost_of_call, mentions_cost
from generator.wording import date_text

FIRST_OF_NIGHT, EARLIEST = 60, 6 * 60
EVENING = 12 * 60
_PAID = (
    "bellen naar dit nummer kost extra, en dat lezen bewoners nu alleen zo; zet bij 'kosten' "
    "wat het kost: {{nummer: {number}, kosten: …}}"
)
_PAID_INSIDE = re.compile(r"(?<![\d+])090[069](?:[ -]?\d){4,7}(?!\d)")
_PAID_PERSON = (
    "bellen naar dit nummer kost extra, ook wie hulp zoekt betaalt dat; kijk of er een gewoon "
    "nummer is, en zet dat hier neer"
)
_PAID_EMERGENCY = "bellen naar dit nummer kost extra; zet bij 'uitleg' wat het kost"
_AMOUNT = r"(?:(?:€|eur|euro) ?)?\d+(?:[.,]\d\d?)?(?:,-+)?(?: ?(?:€|eur|euro|cent))?"
_BARE_AMOUNT = re.compile(
    rf"(?:(?:ongeveer|ca\.?|circa|vanaf|maximaal) )?{_AMOUNT}(?: ?(?:-|–|tot|of|à) ?{_AMOUNT})?\.?",
    re.IGNORECASE,
)


def night_hours(social_map: SocialMap, _today: date) -> Iterator[Notice]:
    """Find what begins in the small hours: somebody who types 2 mostly means 14.00.

    Doors that open at midnight are those of a service by day and night.
    """
    for activity in social_map.activities:
        for index, rule in enumerate(activity.schedules):
            path = (key(activity, "schedules"), index, key(Schedule, "start"))
            yield from _at_night(activity.id, path, rule)
    owners: tuple[AnyEntry | Location, ...] = (*social_map.entries, *social_map.locations)
    for one in owners:
        for index, hours in enumerate(getattr(one, "opening_hours", ())):
            if hours.start is not None and hours.start.minutes >= FIRST_OF_NIGHT:
                here = (key(one, "opening_hours"), index, key(OpeningHours, "start"))
                yield from _at_night(one.id, here, hours)


def _at_night(owner: str, path: KeyPath, rule: Schedule | OpeningHours) -> Iterator[Notice]:
    start = rule.start
    if start is None or start.minutes >= EARLIEST:
        return
    afternoon = f"{start.hour + 12}.{start.minute:02}"
    if rule.end is not None and rule.end.minutes < start.minutes + EVENING:
        end = f"{rule.end.hour + 12}.{rule.end.minute:02}"
        afternoon = f"van {afternoon} tot {end}"
    message = f"{start.display} uur is midden in de nacht; bedoelt u {afternoon}?"
    yield Notice(owner, path, "nacht", message)


def bare_endings(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find what stopped without a word to residents, or has not stopped or begun yet."""
    for one in social_map.closable:
        is_club = isinstance(one, Organization)
        path = (key(one, "status"),)
        since = one.status_since
        if one.status is not Status.ACTIVE and since is not None and since > today:
            then = "tot die dag weg" if is_club else "weg en zet de laatste dag bij 'tot_en_met'"
            message = (
                f"{date_text(since)} moet nog komen, maar dit is nu al van de kaart; "
                f"laat 'status' {then}"
            )
            yield Notice(one.id, (key(one, "status_since"),), "einde", message)
        elif one.status is Status.STOPPED and not (one.status_reason or one.replaced_by):
            who = "wie het oude adres heeft" if is_club else "wie de oude code scant"
            message = (
                f"{who}, leest nu alleen dat dit er niet meer is; "
                "zet erbij waarom ('reden') of wat er nu is ('in_plaats_daarvan')"
            )
            yield Notice(one.id, path, "einde", message)
    for entry in social_map.entries:
        if entry.valid_from and entry.has_yet_to_begin(today):
            message = f"dit staat pas vanaf {date_text(entry.valid_from)} op de kaart; klopt dat?"
            yield Notice(entry.id, (key(entry, "valid_from"),), "begin", message)


def bare_costs(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find a price that does not say what one gets for it."""
    for entry in social_map.active_entries(today):
        yield from _bare_cost(entry, (key(entry, "cost"),), entry.cost)
        if new := entry.new_cost:
            yield from _bare_cost(entry, (key(entry, "new_cost"), key(new, "cost")), new.cost)


def _bare_cost(entry: AnyEntry, path: KeyPath, typed: str | None) -> Iterator[Notice]:
    cost = " ".join((typed or "").split())
    if _BARE_AMOUNT.fullmatch(cost):
        free = not cost.strip("€eEuUrRoO ,.-0")
        ask = "is het gratis, typ dan 'Gratis'" if free else "per keer? per maand? per persoon?"
        message = f"hier staat alleen een bedrag ({cost}); {ask}"
        message += "" if free else f" Typ bijvoorbeeld: {_priced(cost)} per keer"
        yield Notice(entry.id, path, "kosten", message)


def paid_numbers(social_map: SocialMap, _today: date) -> Iterator[Notice]:
    """Find numbers that cost extra, without a word on what a call costs."""
    owners: tuple[AnyEntry | Organization | Location, ...] = (
        *social_map.entries, *social_map.organizations, *social_map.locations
    )  # fmt: skip
    for one in owners:
        told = cost_of_call(getattr(one, "cost", None))
        for index, phone in enumerate(one.contact.phones if one.contact and not told else ()):
            if phone.number.kind == "paid" and phone.is_public and not phone.cost:
                path = (key(one, "contact"), key(Contact, "phones"), index, key(phone, "number"))
                yield Notice(one.id, path, "betaald", _PAID.format(number=phone.number.display))
    for text_owner in (*owners, *social_map.routes):
        if not cost_of_call(getattr(text_owner, "cost", None)):
            yield from _paid_in_texts(text_owner, text_owner.id)
    for theme in social_map.themes:
        yield from _paid_in_texts(theme, "themas", (theme.id,))


def paid_numbers_of_village(social_map: SocialMap, _today: date) -> Iterator[Notice]:
    """Find paid numbers of supporters, of the publisher, in emergencies and in texts."""
    village = social_map.village
    for index, person in enumerate(village.supporters):
        if person.phone.kind == "paid":
            here = (key(village, "supporters"), index, key(person, "phone"))
            yield Notice("dorp", here, "betaald", _PAID_PERSON)
    publisher = village.publisher
    if publisher and publisher.phone and publisher.phone.kind == "paid":
        at = (key(village, "publisher"), key(publisher, "phone"))
        yield Notice("dorp", at, "betaald", _PAID_PERSON)
    yield from _paid_in_texts(village, "dorp")
    for index, number in enumerate(village.emergency_numbers):
        if number.phone.kind == "paid" and not mentions_cost(number.explanation or ""):
            place = (key(Village, "emergency_numbers"), index, key(number, "phone"))
            yield Notice("dorp", place, "betaald", _PAID_EMERGENCY)


def _paid_in_texts(one: BaseModel, owner: str, start: KeyPath = ()) -> Iterator[Notice]:
    for path, text in public_texts(one, start):
        if (found := _PAID_INSIDE.search(text)) and not mentions_cost(text):
            message = f"bellen naar {found[0]} kost extra; zet in deze tekst ook wat het kost"
            yield Notice(owner, path, "betaald", message, lines_above(text, found.start()))


def _priced(cost: str) -> str:
    return cost if re.search(r"€|eur|cent", cost, re.IGNORECASE) else f"€ {cost}"
