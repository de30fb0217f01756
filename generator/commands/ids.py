"""What an id that was typed stands for, and what to do when it is not what a command needs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple, NoReturn

from generator.commands.common import fail
from generator.model import AnyEntry, Location, Organization, Route, SocialMap, Status
from generator.reading.files import THEMES_FILE, VILLAGE_FILE
from generator.values.nearest import nearest, or_meant
from generator.values.text import fold

WithFile = AnyEntry | Organization | Location | Route


class WithoutFile(NamedTuple):
    """Something on the map without a file of its own, such as 'het thema' 'Eten'."""

    id: str
    kind: str
    name: str
    path: Path

    def __str__(self) -> str:
        """Say what the id is and where it stands."""
        return (
            f"'{self.id}' is {self.kind} '{self.name}' uit '{self.path}'. "
            "Daar hoort geen eigen bestand bij."
        )


THEME, KERN = "het thema", "de kern"
SUPPORTER, EMERGENCY = "de ondersteuner", "het noodnummer"


def listed_in_village(social_map: SocialMap, folder: Path, id_: str) -> WithoutFile | None:
    """Give the theme, kern, supporter or emergency number with this id, if there is one."""
    village = social_map.village
    kinds = (
        (THEME, THEMES_FILE, social_map.themes),
        (KERN, VILLAGE_FILE, village.kernen),
        (SUPPORTER, VILLAGE_FILE, village.supporters),
        (EMERGENCY, VILLAGE_FILE, village.emergency_numbers),
    )
    return next(
        (
            WithoutFile(id_, kind, one.name, folder / f"{file}.yml")
            for kind, file, things in kinds
            for one in things
            if one.id == id_
        ),
        None,
    )


def meant_id(typed: Iterable[str], social_map: SocialMap | None) -> str:
    """Give the id of what somebody typed: an id, a file, or the name that residents read.

    A name that two things have stays as it was typed.
    """
    words = " ".join(typed)
    if social_map is None or plain_id(words) in social_map.by_id:
        return plain_id(words)
    named = [id_ for id_, one in social_map.by_id.items() if fold(_name(one)) == fold(words)]
    return named[0] if len(named) == 1 else plain_id(words)


def _name(one: WithFile) -> str:
    return one.question if isinstance(one, Route) else one.name


def plain_id(typed: str) -> str:
    """Give the id in what somebody typed: 'koffie', 'koffie.yml' or 'kaart/diensten/koffie.yml'."""
    return Path(typed).stem if typed.endswith((".yml", ".yaml")) else typed


def unknown_id(
    id_: str,
    known: Iterable[str],
    social_map: SocialMap | None,
    folder: Path,
    advice: Callable[[WithoutFile], str] | None = None,
) -> NoReturn:
    """Say that nothing has this id, or what it is instead, with what to type; and stop.

    `advice` says what can be done with something that has no file of its own.
    """
    ids = tuple(known)
    one = listed_in_village(social_map, folder, id_) if social_map else None
    now = renamed(social_map, id_) if social_map else ""
    if one is not None:
        fail(f"{one}\n{advice(one) if advice else _name_a_file(ids)}")
    if now:
        fail(f"'{id_}' is een oude naam. Het heet nu '{now}'; typ die naam.")
    if social_map and id_ in social_map.by_id:
        fail(f"'{id_}' {_state(social_map, id_)}. Bewoners zien en vinden dit nu niet.")
    fail(f"'{id_}' staat niet op de kaart{or_meant(nearest(id_, ids))}")


def renamed(social_map: SocialMap, id_: str) -> str:
    """Give what an old name belongs to now; '' when it is no old name."""
    named: tuple[AnyEntry | Route, ...] = (*social_map.entries, *social_map.routes)
    return next((one.id for one in named if id_ in one.former_ids), "")


def _state(social_map: SocialMap, id_: str) -> str:
    status = getattr(social_map.by_id[id_], "status", Status.ACTIVE)
    words = {Status.STOPPED: "is gestopt", Status.PAUSED: "ligt stil"}
    return words.get(status, "begint later of is voorbij")


def _name_a_file(ids: tuple[str, ...]) -> str:
    example = f", bijvoorbeeld: {ids[0]}" if ids else ""
    return f"Typ hier de naam van een bestand, zonder .yml{example}"


def keeper_meant(typed: str, social_map: SocialMap | None) -> str:
    """Give the id of the supporter somebody typed by id or name, or say who there are and stop."""
    if not typed or social_map is None:
        return typed
    supporters = social_map.village.supporters
    found = [one.id for one in supporters if fold(typed) in {fold(one.id), fold(one.name)}]
    if not found:
        known = ", ".join(f"{one.id} ({one.name})" for one in supporters)
        fail(f"--van: '{typed}' is geen ondersteuner uit dorp.yml. Er zijn: {known}")
    return found[0]
