"""Phone numbers, emergency numbers and the publisher in residents' words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from generator.consent import PublicMap
from generator.model import Contact, EmergencyNumber, PhoneNumber, Supporter
from generator.model.leave import Turn, running, turns
from generator.model.publisher import Publisher
from generator.values.people import is_person_name
from generator.values.phone import Phone, cost_of_call, mentions_cost
from generator.views.parts import AwayLine, EmergencyView, PhoneLine
from generator.views.whole import PublisherView
from generator.wording import date_text, period_text

PAID = "bellen kost extra"


def phone_line(phone: Phone, purpose: str = "") -> PhoneLine:
    """Give a number as people read it and as a phone dials it."""
    cost = PAID if phone.kind == "paid" else ""
    return PhoneLine(phone.display, phone.href, purpose, cost, cost)


def number_line(number: PhoneNumber, *costs: str | None) -> PhoneLine:
    """Give one of the numbers of an entry, with what it is for and what it costs.

    `costs` is what the entry says of its costs, which may be about calling: what it costs now
    and, where a new price is known, then. What differs between the two is not said.
    """
    line = phone_line(number.number, number.purpose or "")
    told = {cost_of_call(one) for one in costs}
    of_call = _begun_small(told.pop()) if len(told) == 1 else ""
    cost = number.cost or (line.cost and (of_call or line.cost))
    note = ", ".join(part for part in (number.hours, cost) if part)
    return replace(line, note=note, cost=cost if line.cost else "")


def _begun_small(text: str) -> str:
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text


def person_text(contact: Contact) -> str:
    """Give who answers: a name, a function, or both."""
    if contact.person is None:
        return ""
    name, role = contact.person.name or "", contact.person.role or ""
    if name and not is_person_name(name):
        # A function is no name: "U spreekt met de coördinator" needs no capital.
        name = name[:1].lower() + name[1:]
    return ", ".join(part for part in (name, role) if part)


def kern_names(social_map: PublicMap, kernen: tuple[str, ...]) -> tuple[str, ...]:
    """Give the names of kernen, in the order of the map."""
    return tuple(kern.name for kern in social_map.village.kernen if kern.id in kernen)


def supporter_phone(
    social_map: PublicMap, supporter: Supporter, today: date, purpose: str = ""
) -> PhoneLine:
    """Give the number of a supporter, with whom to call on the days that she is away."""
    supporters = social_map.village.supporters
    away = turns(supporters, supporter, today)
    now = running(away, today)
    lines = tuple(_away(supporter, one, is_first=one in now) for one in away)
    line = replace(_own_line(supporter, purpose), away=lines)
    return replace(line, back=_back(supporter, now[-1])) if now else line


def with_leave(social_map: PublicMap, line: PhoneLine, today: date) -> PhoneLine:
    """Give a number with whom to call on other days, when it is the number of one supporter.

    Whose number it is nobody says beside it: an entry, an organisation or the publisher may have
    it. Where two supporters share a number, the other one answers.
    """
    supporters = social_map.village.supporters
    owners = [one for one in supporters if one.phone.display == line.display]
    if len(owners) != 1:
        return line
    hers = supporter_phone(social_map, owners[0], today)
    return replace(line, whose=hers.whose, away=hers.away, back=hers.back)


def _own_line(supporter: Supporter, purpose: str = "") -> PhoneLine:
    whose = supporter.id if supporter.phone_hours else ""
    return replace(phone_line(supporter.phone, purpose), whose=whose)


def _back(supporter: Supporter, last: Turn) -> str:
    """Give in words from when a supporter answers herself, after the last who stands in."""
    if last.last is None:
        return f"Als {supporter.name} er weer is:"
    return f"Vanaf {date_text(last.last + timedelta(days=1))} weer {supporter.name}:"


def _away(supporter: Supporter, turn: Turn, *, is_first: bool) -> AwayLine:
    """Give in words that a supporter is away, and whom to call then."""
    period = period_text(turn.first, turn.last)
    unknown = "" if turn.last else ", en nog niet bekend tot wanneer"
    note = f" ({turn.note.rstrip('.')})" if turn.note else ""
    text = f"{supporter.name} is er niet {period}{unknown}{note}."
    first, last = turn.first.isoformat(), turn.last.isoformat() if turn.last else ""
    told = AwayLine(first, last, text, period=period, is_first=is_first)
    other = turn.stand_in
    if other is None:
        return told
    text = f"{text} Bel dan {other.name}:"
    return replace(told, text=text, phone=_own_line(other), stand_in=other.name)


def first_number(
    social_map: PublicMap, contact: Contact | None, today: date, *costs: str | None
) -> PhoneLine | None:
    """Give the number of a contact that residents call; None when there is none."""
    numbers = contact.public_phones if contact else ()
    return with_leave(social_map, number_line(numbers[0], *costs), today) if numbers else None


def emergency_view(number: EmergencyNumber) -> EmergencyView:
    """Give an emergency number as residents read it."""
    return EmergencyView(
        id=number.id,
        name=number.name,
        explanation=_explanation(number),
        phone=phone_line(number.phone),
        urgent=number.urgent,
    )


def _explanation(number: EmergencyNumber) -> str:
    """Give who answers, and that the call costs extra when nobody said so."""
    told = number.explanation or ""
    if number.phone.kind != "paid" or mentions_cost(told):
        return told
    sentence = f"{PAID[:1].upper()}{PAID[1:]}."
    return f"{told.rstrip('.')}. {sentence}" if told else sentence


def publisher_view(social_map: PublicMap, today: date) -> PublisherView:
    """Give who answers for the map; the first supporter when no publisher is named."""
    publisher: Publisher | None = social_map.village.publisher
    if publisher is None:
        if not social_map.village.supporters:
            # Nobody said yes yet: a map that is shown anyway has nobody to name.
            return PublisherView(social_map.village.name, "", "", None)
        first = social_map.village.supporters[0]
        return PublisherView(
            first.name, "", first.email or "", supporter_phone(social_map, first, today)
        )
    number = phone_line(publisher.phone) if publisher.phone else None
    phone = with_leave(social_map, number, today) if number else None
    return PublisherView(publisher.name, publisher.address or "", publisher.email or "", phone)
