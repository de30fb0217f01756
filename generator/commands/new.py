"""`kaart nieuw`: a file to fill in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from generator.commands.common import existing, fail, map_option
from generator.commands.dutch import DutchCommand
from generator.commands.keeping import keeps_versions
from generator.commands.map_folders import to_type
from generator.commands.option_types import WordChoice
from generator.editing.skeleton import free_id, skeleton
from generator.editing.writing import put_new
from generator.model import (
    Activity,
    Location,
    Organization,
    Route,
    Service,
    SocialMap,
    VolunteerGroup,
)
from generator.model.fields import Frozen
from generator.model.plain_values import suggested_id
from generator.model.village import Village
from generator.problems import why
from generator.publish.caches import user_store
from generator.reading import Reading
from generator.reading.files import list_files
from generator.reading.kept import read_known_map
from generator.reading.registers import former_ids
from generator.wording import list_text

MAKEABLE: dict[str, type[Frozen]] = {
    "dienst": Service,
    "activiteit": Activity,
    "vrijwilligers": VolunteerGroup,
    "organisatie": Organization,
    "locatie": Location,
    "contactroute": Route,
}


@click.command("nieuw", cls=DutchCommand, examples=(
    "kaart nieuw dienst Kapper aan huis", "kaart nieuw activiteit \"Soep & brood\"",
))  # fmt: skip
@click.argument("kind", metavar="SOORT", type=WordChoice(tuple(MAKEABLE)),
                help=f"Wat voor iets het is: {list_text(tuple(MAKEABLE), 'of')}.")  # fmt: skip
@click.argument("words", nargs=-1, required=True, metavar="NAAM",
                help="Hoe het heet, bijvoorbeeld: Kapper aan huis. Staan er leestekens in? Zet "
                "er dan aanhalingstekens omheen, zoals in het tweede voorbeeld.")  # fmt: skip
@map_option
@keeps_versions
def new(kind: str, words: tuple[str, ...], folder: Path) -> None:
    """Maak een nieuw bestand om in te vullen."""
    name = _spoken(words)
    reading = read_known_map(existing(folder), user_store())
    if not any(sign.isalnum() for sign in name):
        fail("Zet erbij hoe het heet, bijvoorbeeld: kaart nieuw dienst Kapper aan huis", 2)
    model = MAKEABLE[kind]
    id_ = free_id(name, _taken(folder, reading))
    path = folder / str(model.__dict__["folder"]) / f"{id_}.yml"
    try:
        path.parent.mkdir(exist_ok=True)
        put_new(path, skeleton(model, name, _what_is_known(reading)).encode())
    except OSError as error:
        fail(f"'{path}' kan niet gemaakt worden ({why(error)}).")
    click.echo(f"Gemaakt: {path}")
    if id_ != suggested_id(name):
        click.echo(f"Let op: '{suggested_id(name)}' was er al. Is dat hetzelfde? Gooi dit nieuwe "
                   "bestand dan weg en vul het andere aan.")  # fmt: skip
    click.echo(f"Vul het bestand in en typ daarna: {to_type('controleer', folder)}")
    if reading.map is None:
        click.echo("Er zijn nog fouten op de kaart; die ziet u dan ook.")


def _taken(folder: Path, reading: Reading) -> Iterator[str]:
    """Give every name that cannot be given again, also that of a file with mistakes in it."""
    files, _ = list_files(folder)
    yield from (file.stem for file in files)
    yield from reading.sources
    yield from former_ids(reading.sources)


def _what_is_known(reading: Reading) -> SocialMap:
    """Give the map to choose examples from; of one with mistakes, what could be read of it."""
    nobody = Village.model_construct(kernen=(), supporters=(), emergency_numbers=())
    return reading.map or reading.partial or SocialMap(village=nobody)


def _spoken(words: Iterable[str]) -> str:
    """Give the words as one name, without the quotes that a word processor makes of `"`."""
    name = " ".join(" ".join(words).split())
    return name[1:-1].strip() if re.fullmatch("[“„”].+[“”]", name) else name
