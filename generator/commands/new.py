"""`kaart nieuw`: a file to fill in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NoReturn

import click

from generator.commands.common import existing, fail, map_option
from generator.commands.dutch import DutchCommand
from generator.commands.keeping import keeps_versions
from generator.commands.map_folders import to_type
from generator.commands.option_types import WordChoice
from generator.editing.after_theirs import after_theirs
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
from generator.reading.file_names import NEIGHBOURS_FOLDER
from generator.reading.files import list_files
from generator.reading.kept import read_known_map
from generator.reading.registers import former_ids
from generator.values.nearest import nearest
from generator.wording import list_text

MAKEABLE: dict[str, type[Frozen]] = {
    "dienst": Service,
    "activiteit": Activity,
    "vrijwilligers": VolunteerGroup,
    "organisatie": Organization,
    "locatie": Location,
    "contactroute": Route,
}


class _New(DutchCommand):
    """The command, typed in two ways."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write both."""
        formatter.write_usage(ctx.command_path, "SOORT NAAM", prefix="Gebruik: ")
        formatter.write_usage(ctx.command_path, "--naar BUUR/ID", prefix="     of: ")


@click.command("nieuw", cls=_New, examples=(
    "kaart nieuw dienst Kapper aan huis", "kaart nieuw activiteit \"Soep & brood\"",
))  # fmt: skip
@click.argument("kind", metavar="SOORT", required=False, type=WordChoice(tuple(MAKEABLE)),
                help=f"Wat voor iets het is: {list_text(tuple(MAKEABLE), 'of')}.")  # fmt: skip
@click.argument("words", nargs=-1, metavar="NAAM",
                help="Hoe het heet, bijvoorbeeld: Kapper aan huis. Staan er leestekens in? Zet "
                "er dan aanhalingstekens omheen, zoals in het tweede voorbeeld.")  # fmt: skip
@click.option("--naar", "like", default="", metavar="BUUR/ID",
              help="Begin zoals een buur het heeft, bijvoorbeeld: westerkamp/klussendienst",
)  # fmt: skip
@map_option
@keeps_versions
def new(kind: str | None, words: tuple[str, ...], like: str, folder: Path) -> None:
    """Maak een nieuw bestand om in te vullen."""
    if like:
        if kind or words:
            fail("Bij --naar hoort geen soort of naam. De naam schrijft u in het bestand.", 2)
        _after_theirs(like, folder)
        return
    if kind is None or not words:
        _ask_for("words" if kind else "kind")
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


def _ask_for(name: str) -> NoReturn:
    """Say, as of every command, which word lacks."""
    ctx = click.get_current_context()
    raise click.MissingParameter(
        ctx=ctx, param=next(one for one in ctx.command.params if one.name == name)
    )


def _after_theirs(like: str, folder: Path) -> None:
    """Make a file that begins as something of a neighbour is set up."""
    reading = read_known_map(existing(folder), user_store())
    social_map = reading.map or reading.partial
    if social_map is None:
        fail("Er zijn nog fouten in dorp.yml. Verbeter die eerst.")
    neighbour, _, id_ = like.strip("/").partition("/")
    row = next((one for one in social_map.village.neighbours if one.id == neighbour), None)
    copy = next((one for one in social_map.neighbours if one.id == neighbour), None)
    if row is None or copy is None:
        known = [one.id for one in social_map.neighbours]
        told = f"Opgehaald zijn: {list_text(known)}." if known else "Typ: kaart buren ververs"
        fail(f"Van een buur '{neighbour}' is niets opgehaald. {told}")
    theirs = {one.id: one for one in copy.items if isinstance(one, Service)}
    if id_ not in theirs:
        near = nearest(id_, theirs)
        hint = f" Bedoelt u {neighbour}/{near}?" if near else ""
        fail(f"'{id_}' staat niet op de kaart van {row.name}.{hint}")
    model = type(theirs[id_])
    path = folder / model.folder / f"{free_id(id_, _taken(folder, reading))}.yml"
    try:
        path.parent.mkdir(exist_ok=True)
        put_new(path, after_theirs(model, copy.texts[id_], row, social_map).encode())
    except OSError as error:
        fail(f"'{path}' kan niet gemaakt worden ({why(error)}).")
    click.echo(f"Gemaakt: {path}")
    if copy.phone:
        click.echo(f"Hoe zij het doen? Bel de ondersteuner in {row.name}: {copy.phone}")
    click.echo(f"Schrijf overal uw eigen tekst en typ daarna: {to_type('controleer', folder)}")


def _taken(folder: Path, reading: Reading) -> Iterator[str]:
    """Give every name that cannot be given again, also that of a file with mistakes in it."""
    files, _ = list_files(folder)
    yield from (file.stem for file in files if file.folder != NEIGHBOURS_FOLDER)
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
