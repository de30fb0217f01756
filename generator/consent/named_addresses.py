"""Ids that name somebody who may not be named: an id stands in the address of a page.

In: a map and who said yes. Out: which ids do so, also those of before, and for each file that has
one what to type to be rid of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain, count
from pathlib import PurePath

from generator.consent.blocks import VILLAGE
from generator.consent.faces import photos_of
from generator.consent.found import Found
from generator.consent.ledger import Ledger, Withheld, ledger_of
from generator.consent.names import is_joined_name, joined
from generator.model import Route, SocialMap
from generator.model.plain_values import suggested_id
from generator.model.texts import key
from generator.problems import Level
from generator.values.first_names import FIRST_NAMES
from generator.values.text import slug


def ids_naming_somebody(social_map: SocialMap, today: date) -> frozenset[str]:
    """Give the ids of files, and their former ones, that name who may not be named on `today`."""
    withheld = ledger_of(social_map, today).withheld
    return frozenset(
        one
        for id_, item in social_map.by_id.items()
        for one in (id_, *_former(item))
        if _names(one, id_, withheld)
    )


def in_names_of_files(social_map: SocialMap, ledger: Ledger) -> Iterator[Found]:
    """Find the files whose name, now or before, names somebody, with the command that mends it."""
    withheld = ledger.withheld
    for id_, item in social_map.by_id.items() if withheld else ():
        named = [one for one in (id_, *_former(item)) if _names(one, id_, withheld)]
        if not named:
            continue
        new = _other_id(social_map, id_, withheld) if id_ in named else id_
        what = "de naam" if id_ in named else f"de oude naam '{named[0]}'"
        message = (
            f"{what} van dit bestand staat in een adres op de site, en noemt iemand zonder "
            f"toestemming. Typ: kaart hernoem {named[0]} {new}"
        )
        yield Found(id_, (), "naam", message, Level.ERROR)


def in_names_of_pictures(shown: SocialMap, ledger: Ledger) -> Iterator[Found]:
    """Find the photos on a map as it is published of which the file is called after somebody."""
    for owner, place, photo in photos_of(shown) if ledger.withheld else ():
        stem, dot, ending = photo.file.rpartition(".")
        if not _names(slug(stem), owner, ledger.withheld):
            continue
        message = (
            f"'{photo.file}' staat in een adres op de site, en noemt iemand zonder toestemming; "
            "geef het bestand in de map beeld een naam zonder die persoon, en typ die hier. "
            f"Bijvoorbeeld: foto-{owner if owner != VILLAGE else 'ondersteuner'}{dot}{ending}"
        )
        yield Found(owner, (*place, key(photo, "file")), "naam", message, Level.ERROR)


def in_name_of_page(name: str, ledger: Ledger) -> Iterator[Found]:
    """Find whether a page of her own, by the name of its file, is called after somebody."""
    if _names(slug(PurePath(name).stem), "", ledger.withheld):
        message = (
            "de naam van dit bestand staat in het adres van deze bladzijde, en noemt iemand zonder "
            "toestemming; geef het bestand een andere naam"
        )
        yield Found(name, (), "naam", message, Level.ERROR)


def _former(item: object) -> tuple[str, ...]:
    return getattr(item, "former_ids", ())


def _names(id_: str, owner: str, withheld: Iterable[Withheld]) -> bool:
    """Tell whether an id of a file names one of these; of herself a first name alone does."""
    words, whole = f"-{id_}-", joined(id_)
    for who in withheld:
        name = who.name
        if name.is_full and (f"-{slug(name.key)}-" in words or is_joined_name(whole, name)):
            return True
        if who.owner == owner and name.first in FIRST_NAMES and f"-{slug(name.first)}-" in words:
            return True
    return False


def _other_id(social_map: SocialMap, id_: str, withheld: Iterable[Withheld]) -> str:
    """Give an id that is free and names nobody: what it is called, or what is left of the id."""
    item = social_map.by_id[id_]
    left = f"-{id_}-"
    for who in withheld:
        for name in filter(None, (slug(who.name.key), slug(who.name.first))):
            left = left.replace(f"-{name}-", "-")
    called = suggested_id(str(item.question if isinstance(item, Route) else item.name))
    tries = (called, left.strip("-"), item.folder)
    able = next(one for one in tries if one and not _names(one, id_, withheld))
    every = social_map.by_id
    taken = {*every, *(one for other in every.values() for one in _former(other))}
    numbered = (f"{able}-{number}" for number in count(2))
    return next(one for one in chain([able], numbered) if one not in taken)
