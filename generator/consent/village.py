"""The village as residents may read it: its supporters, its publisher, its emergency numbers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from generator.consent.blocks import (
    VILLAGE,
    Block,
    emergency_blocks,
    publisher_block,
    supporter_blocks,
)
from generator.consent.contacts import GONE
from generator.consent.faces import with_public_photo
from generator.consent.found import Found
from generator.consent.ledger import Ledger
from generator.consent.stripped import without
from generator.model import EmergencyNumber, SocialMap, Supporter
from generator.model.declarations import marked
from generator.model.fields import Private
from generator.model.publisher import Publisher
from generator.model.texts import key
from generator.model.village import Village
from generator.problems import KeyPath, Level

ANY_SUPPORTER = "ondersteuner"


def public_village(
    social_map: SocialMap, ledger: Ledger, today: date, left_out: list[Found]
) -> Village:
    """Give the village with the supporters and numbers that may be known."""
    village = social_map.village
    supporters = _supporters(social_map, ledger, today, left_out)
    emergencies = _emergencies(social_map, ledger, today, left_out)
    publisher = _publisher(social_map, ledger, today, left_out)
    changed = {
        name: value
        for name, value in (
            ("supporters", supporters),
            ("emergency_numbers", emergencies),
            ("publisher", publisher),
        )
        if value != getattr(village, name)
    }
    return village.model_copy(update=changed) if changed else village


def _supporters(
    social_map: SocialMap, ledger: Ledger, today: date, left_out: list[Found]
) -> tuple[Supporter, ...]:
    village = social_map.village
    blocks = supporter_blocks(social_map, today)
    open_ones = [
        one
        for one, block in zip(village.supporters, blocks, strict=True)
        if ledger.may_name(block) and ledger.may_show_number(block, 0)
    ]
    shown = []
    for at, (one, block) in enumerate(zip(village.supporters, blocks, strict=True)):
        place: KeyPath = (key(village, "supporters"), at)
        if one in open_ones:
            own = _with_own_mail(one, block, ledger, place, left_out)
            shown.append(with_public_photo(own, VILLAGE, place, today, left_out, asked=True))
        elif one.general:
            left_out.append(_nameless(one, place))
            shown.append(_without_name(one, at))
        else:
            others = _others_for(one, open_ones, {kern.id for kern in village.kernen})
            left_out.append(_left_out(one, block, place, ledger, has_others=others))
    return tuple(without(one, Private.INTERNAL) for one in shown)


def _others_for(one: Supporter, open_ones: list[Supporter], kernen: set[str]) -> bool:
    """Tell whether there is somebody else to call for every kern that she is for."""
    served = {kern for other in open_ones for kern in other.kernen or kernen}
    return bool(open_ones) and set(one.kernen or kernen) <= served


def _left_out(
    one: Supporter, block: Block, place: KeyPath, ledger: Ledger, *, has_others: bool
) -> Found:
    """Tell that a supporter is not on the map; an error as long as residents cannot do without."""
    instead = (
        "of zet een algemeen nummer bij 'telefoon', met 'algemeen: ja' eronder; "
        "dan staat er geen naam bij"
    )
    if ledger.is_withdrawn(block):
        at = (*place, key(one, "withdrawn")) if one.withdrawn else (*place, key(one, "name"))
        if has_others:
            message = f"de toestemming is ingetrokken; deze ondersteuner is {GONE}"
            return Found(VILLAGE, at, "toestemming", message, gone=(place,))
        message = (
            "de toestemming is ingetrokken, maar zonder haar weten bewoners niet wie zij bellen; "
            f"zet er iemand anders neer, {instead}"
        )
        return Found(VILLAGE, at, "toestemming", message, Level.ERROR, gone=(place,))
    message = (
        "vraag of naam en nummer op de kaart mogen, en zet de datum bij 'toestemming'; " + instead
    )
    here = (*place, key(one, "consent"))
    return Found(VILLAGE, here, "toestemming", message, Level.ERROR, gone=(place,))


def _nameless(one: Supporter, place: KeyPath) -> Found:
    message = (
        f"deze naam is {GONE}: er is geen toestemming. Bewoners zien alleen "
        f"'{one.title}' en het algemene nummer"
    )
    gone = tuple((*place, key(one, name)) for name in marked(Supporter, Private.PERSON))
    return Found(VILLAGE, (*place, key(one, "name")), "toestemming", message, gone=gone)


def _without_name(one: Supporter, at: int) -> Supporter:
    """Give a supporter by her function and general number alone; her id may be her name."""
    name = one.title[:1].upper() + one.title[1:]
    bare = without(one, Private.PERSON)
    away = tuple(without(each, Private.PERSON) for each in one.absences)
    id_ = f"{ANY_SUPPORTER}-{at + 1}"
    return bare.model_copy(update={"id": id_, "name": name, "absences": away})


def _with_own_mail(
    one: Supporter, block: Block, ledger: Ledger, place: KeyPath, left_out: list[Found]
) -> Supporter:
    if not one.email or ledger.may_show_mail(block):
        return one
    message = f"dit mailadres lijkt van iemand anders en is {GONE}"
    left_out.append(Found(VILLAGE, (*place, key(one, "email")), "mailadres", message))
    return one.model_copy(update={"email": None})


def renamed_supporters(social_map: SocialMap, village: Village) -> Mapping[str, str]:
    """Give for each supporter who may not be named where a step to her leads now."""
    shown = {one.id for one in village.supporters}
    return {
        one.id: next((new for new in (f"{ANY_SUPPORTER}-{at + 1}",) if new in shown), ANY_SUPPORTER)
        for at, one in enumerate(social_map.village.supporters)
        if one.id not in shown
    }


def _emergencies(
    social_map: SocialMap, ledger: Ledger, today: date, left_out: list[Found]
) -> tuple[EmergencyNumber, ...]:
    village = social_map.village
    shown = []
    for at, (one, block) in enumerate(
        zip(village.emergency_numbers, emergency_blocks(social_map, today), strict=True)
    ):
        if ledger.may_show_number(block, 0):
            shown.append(one)
            continue
        place = (key(village, "emergency_numbers"), at, key(one, "phone"))
        message = (
            "een mobiel nummer is van één persoon; mag het op de kaart, zet er dan de datum bij "
            "met 'toestemming', en is het van een organisatie, zet er dan 'algemeen: ja' bij"
        )
        left_out.append(Found(VILLAGE, place, "mobiel", message, Level.ERROR))
    return tuple(shown)


def _publisher(
    social_map: SocialMap, ledger: Ledger, today: date, left_out: list[Found]
) -> Publisher | None:
    """Give who publishes the map; nobody when that is a person who did not say yes."""
    publisher: Publisher | None = social_map.village.publisher
    block = publisher_block(social_map, today)
    if publisher is None or block is None:
        return None
    place = (key(social_map.village, "publisher"),)
    if not ledger.may_name(block):
        message = (
            f"deze naam is {GONE}; mag het op de kaart, zet er dan de datum bij met "
            "'toestemming'. Tot dan staat de ondersteuner er als uitgever"
        )
        here = (*place, key(publisher, "name"))
        left_out.append(Found(VILLAGE, here, "toestemming", message, gone=(place,)))
        return None
    update: dict[str, None] = {}
    asked = "mag het op de kaart, zet er dan de datum bij met 'toestemming'"
    if publisher.phone and not ledger.may_show_number(block, 0):
        message = f"dit mobiele nummer is {GONE}; {asked}, of 'algemeen: ja'"
        left_out.append(Found(VILLAGE, (*place, key(publisher, "phone")), "mobiel", message))
        update["phone"] = None
    if publisher.email and not ledger.may_show_mail(block):
        message = f"dit mailadres is {GONE}; {asked}, of 'algemeen: ja'"
        left_out.append(Found(VILLAGE, (*place, key(publisher, "email")), "mailadres", message))
        update["email"] = None
    return publisher.model_copy(update=update) if update else publisher
