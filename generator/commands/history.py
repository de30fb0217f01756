"""`kaart geschiedenis`: what changed and when, one file put back, somebody forgotten."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import click

from generator.carry.problems import CarryProblem
from generator.commands.common import existing, fail, id_argument, map_option
from generator.commands.dutch import DutchCommand
from generator.commands.ids import meant_id
from generator.commands.keeping import (
    VARIABLE,
    folder_of_versions,
    keeps_versions,
    versions_of,
)
from generator.commands.map_folders import to_type
from generator.commands.option_types import WholeNumber
from generator.commands.taking_back import shown_place, take_back_version, when_text
from generator.desk.saving.concepts import FOLDER as CONCEPTS
from generator.desk.saving.concepts import Concepts
from generator.desk.saving.purging import FEWEST_SIGNS, OUT_OF_REACH, purge
from generator.editing.history import (
    LET_GO,
    Change,
    Version,
    content,
    in_words,
    number_of,
    path_of,
    read_versions,
)
from generator.editing.writing import put
from generator.problems import why
from generator.publish.caches import user_store
from generator.reading.kept import read_known_map

_VERSIONS, _FILES = 20, 8
_ONLINE = "de site op internet: typ 'kaart publiceer'"
_AND_GIT = "git, als uw map daarin staat: daar blijft elke oude versie"


@click.command("geschiedenis", cls=DutchCommand, examples=(
    "kaart geschiedenis", "kaart geschiedenis tafeltje-dek-je",
))  # fmt: skip
@id_argument("words", required=False)
@click.option("--terug", "back", is_flag=True,
              help="Zet dit bestand terug zoals het was voor de laatste verandering.")  # fmt: skip
@click.option("--nummer", "number", type=WholeNumber(), default=1, metavar="GETAL",
              help="Voor welke verandering het terug moet: het nummer uit de lijst. Zonder deze "
              "optie: 1, de laatste.")  # fmt: skip
@click.option("--versie", "whole", type=WholeNumber(), default=0, metavar="GETAL",
              help="Met --terug: alles wat toen in één keer veranderde, zoals bij importeer. Het "
              "nummer staat in de lijst.")  # fmt: skip
@click.option("--vergeet", "gone", default="", metavar="NAAM",
              help="Haal iemand die niet meer op de kaart wil uit alles wat deze computer bewaart. "
              "Een nummer of mailadres mag ook.")  # fmt: skip
@click.option("--alles", "everything", is_flag=True, help="Toon ook wat langer geleden is.")
@map_option
@keeps_versions
def history(
    words: tuple[str, ...],
    *,
    back: bool,
    number: int,
    whole: int,
    gone: str,
    everything: bool,
    folder: Path,
) -> None:
    """Toon wat er wanneer veranderd is, en zet een bestand terug, of alles van één keer.

    Elke opdracht bewaart wat u getypt hebt en wat zij zelf veranderde, in de map .versies naast uw
    kaart: de kaart, uw eigen bladzijden en uw plaatjes. Die map komt nooit op internet.
    """
    existing(folder)
    kept = folder_of_versions(folder)
    if gone:
        _forget(kept, gone, folder)
        return
    if os.environ.get(VARIABLE) == "uit":
        click.echo(f"Er wordt niets bewaard: de instelling {VARIABLE} staat op uit.")
        return
    versions = read_versions(kept)
    if whole:
        if words or not back:
            fail("Typ '--versie' samen met '--terug', zonder ID. Bijvoorbeeld: "
                 "kaart geschiedenis --terug --versie 12", 2)  # fmt: skip
        take_back_version(kept, versions, whole, folder)
        return
    if not words:
        if back:
            fail("Zet erbij wat u terug wilt, bijvoorbeeld: kaart geschiedenis koffie --terug\n"
                 "Of alles van één keer: kaart geschiedenis --terug --versie 12", 2)  # fmt: skip
        _show_all(kept, versions, everything=everything, folder=folder)
        return
    changes = _changes_of(words, versions, folder)
    if back:
        _put_back(kept, changes, number, folder)
    else:
        _show_one(kept, changes, folder)


_Changes = list[tuple[Version, str, Change]]


def _changes_of(words: tuple[str, ...], versions: tuple[Version, ...], folder: Path) -> _Changes:
    """Give the changes of the file somebody means, the last first, or say that there is none."""
    every = [
        (version, place, change)
        for version in reversed(versions) for place, change in version.changes.items()
    ]  # fmt: skip
    shown = " ".join(words).replace("\\", "/")
    if exact := [one for one in every if one[1] == shown]:
        return exact
    stems = {PurePosixPath(place).stem for _, place, _ in every}
    typed = PurePosixPath(shown).name
    id_ = typed.removesuffix(".yml")
    if id_ not in stems:
        id_ = meant_id(words, read_known_map(folder, user_store()).map)
    found = [one for one in every if PurePosixPath(one[1]).stem == id_]
    if not found:
        fail(f"Van '{id_}' is niets bewaard. Wat er is, ziet u met: "
             f"{to_type('geschiedenis --alles', folder)}")  # fmt: skip
    return found


def _show_all(kept: Path, versions: tuple[Version, ...], *, everything: bool, folder: Path) -> None:
    shown = versions if everything else versions[-_VERSIONS:]
    for version in reversed(shown):
        is_much = len(version.changes) > 1 and version is not versions[0]
        number = f" (versie {number_of(version)})" if is_much else ""
        click.secho(f"{_head(version)}{number}", bold=True)
        if version is versions[0]:
            older = "; wat ouder is, maakte plaats" if version.command == LET_GO else ""
            click.echo(
                f"  hier begint de geschiedenis, met {len(version.changes)} bestanden{older}"
            )
            continue
        for place, change in list(version.changes.items())[:_FILES]:
            for line in _lines(kept, place, change):
                click.echo(f"  {line}")
        more = len(version.changes) - _FILES
        if more > 0:
            click.echo(f"  en nog {more} bestand{'' if more == 1 else 'en'}")
    if not versions:
        click.echo("Er is nog niets bewaard.")
        return
    if len(shown) < len(versions):
        click.echo(f"\nWat langer geleden is: {to_type('geschiedenis --alles', folder)}")
    click.echo(f"\nEen bestand terugzetten? Typ: {to_type('geschiedenis ID --terug', folder)}")


def _show_one(kept: Path, changes: _Changes, folder: Path) -> None:
    for number, (version, place, change) in enumerate(changes, 1):
        click.secho(f"{number}. {_head(version)}", bold=True)
        for line in _lines(kept, place, change):
            click.echo(f"   {line}")
    id_ = PurePosixPath(changes[0][1]).stem
    again = to_type(f"geschiedenis {id_} --terug", folder)
    click.echo(f"\nTerug naar hoe het was voor nummer 1? Typ: {again}")
    if len(changes) > 1:
        click.echo("Voor een ander nummer: zet er --nummer 2 achter.")


def _put_back(kept: Path, changes: _Changes, number: int, folder: Path) -> None:
    if not 1 <= number <= len(changes):
        fail(f"Nummer {number} is er niet; er zijn er {len(changes)}. Er is niets veranderd.")
    version, place, change = changes[number - 1]
    path = path_of(kept, folder, place)
    if change.before is None:
        fail(f"Voor die verandering was '{path}' er nog niet. Wilt u het weg? Gooi het dan zelf "
             "weg; in de geschiedenis blijft het bewaard. Er is niets veranderd.")  # fmt: skip
    data = content(kept, change.before)
    if data is None:
        fail(f"Hoe '{path}' toen was, is vergeten of beschadigd. Er is niets veranderd.")
    try:
        path.parent.mkdir(exist_ok=True)
        put(path, data)
    except OSError as error:
        fail(f"'{path}' kan niet teruggezet worden ({why(error)}). Er is niets veranderd.")
    click.echo(f"{path} is weer zoals het was voor {when_text(version)}.")
    click.echo(f"Toch niet? Typ dezelfde opdracht met: {to_type('geschiedenis', folder)} "
               f"{path.stem} --terug")  # fmt: skip
    click.echo(f"Kijk de kaart na met: {to_type('controleer', folder)}")


def _forget(kept: Path, typed: str, folder: Path) -> None:
    if sum(sign.isalnum() for sign in typed) < FEWEST_SIGNS:
        fail('Typ de hele naam, bijvoorbeeld: kaart geschiedenis --vergeet "Jannie Veen"', 2)
    try:
        found = purge(folder, versions_of(folder), Concepts(kept.with_name(CONCEPTS)),
                      user_store(), typed)  # fmt: skip
    except (OSError, CarryProblem) as error:
        told = why(error) if isinstance(error, OSError) else error
        fail(f"Niet alles kan weg ({told}). Typ dezelfde opdracht straks opnieuw.")
    if found.on_the_map:
        named = "\n".join(f"  {shown_place(folder, place)}" for place in found.on_the_map)
        click.secho(f"'{typed}' staat nu nog op de kaart, in:\n{named}", bold=True)
        click.echo(f"Nu al weggegooid: {found.thrown_away}.")
    else:
        click.secho(f"'{typed}' is weg uit wat deze computer van uw kaart bewaart: "
                    f"{found.thrown_away}.", bold=True)  # fmt: skip
    if found.beside:
        named = "\n".join(f"  {place}" for place in found.beside)
        click.echo(f"In deze bestanden in de map van uw dorp staat het nog:\n{named}\n"
                   "Gooi weg wat u niet meer nodig hebt. Een gebouwde site maakt u nieuw met: "
                   f"{to_type('bouw', folder)}")  # fmt: skip
    reach = "\n".join(f"  - {one}" for one in (_ONLINE, _AND_GIT, *OUT_OF_REACH))
    click.echo(f"Dit staat er misschien nog, en daar kan deze opdracht niet bij:\n{reach}")
    if found.on_the_map:
        fail("Haal het weg van de kaart, publiceer opnieuw, en typ dan dezelfde opdracht nog een "
             "keer.")  # fmt: skip


def _lines(kept: Path, place: str, change: Change) -> Iterator[str]:
    before = content(kept, change.before) if change.before else None
    after = content(kept, change.after) if change.after else None
    gone = (before is None) != (change.before is None) or (after is None) != (change.after is None)
    yield from in_words(place, before, after, gone=gone)


def _head(version: Version) -> str:
    if version.command == LET_GO:
        return when_text(version)
    by = f"met kaart {version.command}" if version.command else "zelf getypt"
    return f"{when_text(version)}, {by}"
