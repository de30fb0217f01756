"""*Tegenspraak*: a step of a life question that says something else than what it leads to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from generator.checks.notices import Notice, key
from generator.model import Activity, AnyEntry, Organization, Route, SocialMap, Step
from generator.problems import KeyPath
from generator.values.phone import Phone
from generator.values.phones_in_text import phones_in
from generator.values.text import fold

ALARM = "112"
# "Bel 112." sends somebody to that very number; "Bel de post, bij gevaar 112" does not.
_CALL = re.compile(r"\b(?:bel|belt|bellen)\b(?!\s+(?:u\s+)?(?:direct\s+|meteen\s+|dan\s+)?\d)")

# "Bel het wijkteam": whoever is named here should be whoever the button leads to.
_NAMED = re.compile(
    r"\b(?:bel|mail|vraag|meld u bij|kom naar|ga naar|loop binnen bij)\s+(?:de|het|uw)\s+"
    r"([^\W\d_][\w-]{3,})"
)
_BEGINNING = 5

_NO_REFERRAL = re.compile(
    r"\b(?:geen|zonder)\s+(?:\w+\s+)?(?:brief|briefje|verwijzing|verwijsbrief)\b|niet\s+via\s+de\s+(?:huisarts|dokter)"
)
_ALWAYS = re.compile(r"\bdag\s+en\s+nacht\b|\b24\s+uur\s+per\s+dag\b|\baltijd\s+open\b")
_FREE = re.compile(r"(?<!niet\s)\b(?:gratis|kosteloos|kost\s+(?:u\s+)?niets)\b")
_PRICE = re.compile(r"€|\beuro\b|\bbelkosten\b|\beigen bijdrage\b")


def contradictions(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find steps whose number or promise differs from that of what they lead to."""
    for route in social_map.routes:
        for path, step in _steps(route):
            yield from _other_number(social_map, route, path, step)
            target = social_map.by_id.get(step.target or "")
            if isinstance(target, AnyEntry) and target.is_active(today):
                here = (*path, key(step, "text"))
                other_name = _other_name(social_map, step.text, target)
                for message in (*other_name, *_other_promise(step.text, target)):
                    yield Notice(route.id, here, "tegenspraak", message)


def _steps(route: Route) -> Iterator[tuple[KeyPath, Step]]:
    if route.urgent is not None:
        yield (key(route, "urgent"),), route.urgent
    for index, step in enumerate(route.steps):
        yield (key(route, "steps"), index), step


def _other_number(
    social_map: SocialMap, route: Route, path: KeyPath, step: Step
) -> Iterator[Notice]:
    """Find a number in the words of a step that is not the one of its button."""
    if step.target is None:
        return
    own = {phone.digits for phone in _numbers_of(social_map, step.target, route)}
    told = [phone for _, phone in phones_in(step.text)]
    if not own or not told or own & {phone.digits for phone in told}:
        return
    others = [phone for phone in told if phone.digits != ALARM]
    if not others and _CALL.search(fold(step.text)):
        return
    wrong = (others or told)[0]
    message = (
        f"in de tekst staat {wrong.display}, maar de knop belt '{step.target}' op een ander "
        "nummer; maak ze gelijk of laat het nummer uit de tekst weg"
    )
    yield Notice(route.id, (*path, key(step, "text")), "tegenspraak", message)


def _numbers_of(social_map: SocialMap, target: str, route: Route) -> tuple[Phone, ...]:
    emergency = social_map.emergency_number(target)
    if emergency is not None:
        return (emergency.phone,)
    supporters = social_map.supporters_for(route.kernen) if target == "ondersteuner" else ()
    named = tuple(one for one in social_map.village.supporters if one.id == target)
    if supporters or named:
        return tuple(one.phone for one in (*supporters, *named))
    item = social_map.by_id.get(target)
    if isinstance(item, Organization):
        contact = item.contact
    elif isinstance(item, AnyEntry):
        contact = social_map.contact_of(item)
    else:
        return ()
    return tuple(phone.number for phone in contact.public_phones) if contact else ()


def _other_name(social_map: SocialMap, said: str, target: AnyEntry) -> Iterator[str]:
    """Find a step that sends people to somebody by a name that its entry does not bear."""
    named = _NAMED.search(fold(said))
    if named is None:
        return
    organization = social_map.organization_of(target)
    place = social_map.location(target.location)
    others = (one.name for one in (organization, place) if one is not None)
    known = fold(" ".join((target.name, target.summary, *others)))
    meant = (named[1], *map(fold, social_map.synonyms.get(named[1], ())))
    # The beginning or the end of a word is enough: huisarts, apothekers, buurthuis.
    if not any(word[:_BEGINNING] in known or word[-_BEGINNING:] in known for word in meant):
        yield (
            f"hier staat '{named[1]}', en de stap wijst naar '{target.name}'; noem het zoals het "
            "daar heet, of wijs naar iets anders"
        )


def _other_promise(said: str, target: AnyEntry) -> Iterator[str]:
    text = fold(said)
    checks: tuple[tuple[re.Pattern[str], Callable[[AnyEntry], str], str], ...] = (
        (_NO_REFERRAL, _referral, "verwijzing"),
        (_ALWAYS, _closed, "openingstijden"),
        (_FREE, _price, "kosten"),
    )
    for pattern, contrary, field in checks:
        found, other = pattern.search(text), contrary(target)
        if found and other:
            yield (
                f"hier staat '{found[0]}', en bij '{target.id}' staat bij '{field}': {other}. "
                "Een van de twee klopt niet; maak ze gelijk"
            )


def _referral(target: AnyEntry) -> str:
    told = fold(target.referral or "")
    none = not told or told.startswith(("niet", "geen", "nee", "zonder"))
    return "" if none else str(target.referral)


def _closed(target: AnyEntry) -> str:
    """Say when it is open, if that is known and is not always."""
    hours = () if isinstance(target, Activity) else target.opening_hours
    # With a note, the hours are those of a phone or a desk, not of the help itself.
    typed = [one for one in hours if one.start and one.end and not one.note]
    always = any(
        set(range(7)) <= set(one.days)
        and one.start
        and one.end
        and one.end.minutes - one.start.minutes >= 1439
        for one in typed
    )
    if not typed or always:
        return ""
    return f"van {typed[0].start.display if typed[0].start else ''} uur"


def _price(target: AnyEntry) -> str:
    cost = fold(target.cost or "")
    paid = bool(_PRICE.search(cost)) and not _FREE.search(cost)
    return str(target.cost) if paid else ""
