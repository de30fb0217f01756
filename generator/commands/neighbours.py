"""`kaart buren`: what other maps offer, and the only moment at which it is fetched."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final

import click

from generator.commands.asking import asked, on_terminal
from generator.commands.common import fail, map_option, today_option, usable_map
from generator.commands.dutch import DutchCommand
from generator.commands.keeping import keeps_versions
from generator.commands.map_folders import to_type
from generator.commands.option_types import WordChoice
from generator.consent.neighbours import Taken, taken_from
from generator.editing.writing import put
from generator.model import Service, SocialMap, Status
from generator.model.neighbours import Neighbour, NeighbourKind
from generator.neighbours.fetching import fetched
from generator.neighbours.refreshing import Fresh, refreshed
from generator.problems import why
from generator.reading.file_names import NEIGHBOURS_FOLDER
from generator.reading.neighbours import CannotTake, Stored, stored_in
from generator.wording import date_text

REFRESH: Final = "ververs"
_MOST_NAMED: Final = 12
_NONE = (
    "In dorp.yml staan geen buren. Zet er bijvoorbeeld in:\n"
    "buren:\n"
    "  - {id: westerkamp, naam: Westerkamp, waar: https://kaart.westerkamp.nl/}"
)


@click.command("buren", cls=DutchCommand, examples=("kaart buren", "kaart buren ververs"))
@click.argument("action", metavar="WAT", required=False, type=WordChoice((REFRESH,)),
                help="Bijvoorbeeld: ververs. Zonder dit ziet u wat er nu is.")  # fmt: skip
@click.option("--ja", "agreed", is_flag=True,
              help="Neem ook elke verandering van een landelijke lijst over, zonder te vragen.",
)  # fmt: skip
@map_option
@today_option
@keeps_versions
def neighbours_command(action: str | None, *, agreed: bool, folder: Path, today: date) -> None:
    """Haal op wat andere dorpen voor de hele regio hebben, en zie wat er veranderde.

    Alleen met 'ververs' gaat er iets over internet. Welke dorpen het zijn, staat in dorp.yml bij
    'buren'. Wat daar stopt, stopt ook hier. Lukt het ophalen niet, dan blijft staan wat er was.
    """
    social_map, _ = usable_map(folder)
    if not social_map.village.neighbours:
        click.echo(_NONE)
        return
    failed = False
    if action == REFRESH:
        for row in social_map.village.neighbours:
            failed |= not _refresh(row, social_map, folder, today, agreed=agreed)
        social_map, _ = usable_map(folder)
    for line in _told(social_map):
        click.echo(line)
    if failed:
        fail("Niet alles is opgehaald. Wat er was, staat er nog.")


def _refresh(
    row: Neighbour, social_map: SocialMap, folder: Path, today: date, *, agreed: bool
) -> bool:
    """Fetch one neighbour and say what changed; the old copy stays when anything is wrong."""
    path = folder / NEIGHBOURS_FOLDER / f"{row.id}.json"
    before = _before(path)
    try:
        fresh = refreshed(row, fetched(row.where, folder, today), before, social_map, today)
    except CannotTake as wrong:
        since = f" U houdt wat er op {date_text(before.fetched)} was." if before else ""
        click.secho(f"{row.name}: {wrong}.{since}", fg="red", err=True)
        return False
    for line in _changes(row, fresh, is_first=before is None):
        click.echo(line)
    if row.kind is NeighbourKind.START_SET and fresh.is_other and not agreed:
        if not on_terminal():
            click.echo(f"  Niet overgenomen. Wel overnemen? Typ: "
                       f"{to_type(f'buren {REFRESH}', folder)} --ja")  # fmt: skip
            return True
        if not asked("  Neemt u dit over?"):
            click.echo("  Niet overgenomen. Wat er was, staat er nog.")
            return True
    try:
        path.parent.mkdir(exist_ok=True)
        put(path, fresh.data)
    except OSError as error:
        click.secho(f"{row.name}: '{path}' is niet te schrijven ({why(error)}). Wat er was, staat "
                    "er nog.", fg="red", err=True)  # fmt: skip
        return False
    return True


def _before(path: Path) -> Stored | None:
    """Give the copy of the last time; a broken one counts as none."""
    try:
        return stored_in(path.read_bytes())
    except (OSError, CannotTake):
        return None


def _changes(row: Neighbour, fresh: Fresh, *, is_first: bool) -> Iterator[str]:
    yield click.style(f"{row.name}: opgehaald.", bold=True)
    if not is_first or row.kind is NeighbourKind.START_SET:
        yield from _listed("Nieuw", fresh.new)
        for one in fresh.changed:
            yield f"  Veranderd: {one.name}"
            for key, then, now in one.fields[:_MOST_NAMED]:
                yield f"    {key}: {_short(then)} -> {_short(now)}"
    yield from _listed("Gestopt, en hier ook", fresh.stopped)
    yield from _listed("Niet te gebruiken", fresh.offer.refused)
    if not fresh.offer.copy.licence:
        yield ("  Zij kozen geen licentie. Vraag daar eerst of u dit mag tonen, voor u publiceert.")


def _short(text: str) -> str:
    one_line = " ".join(text.split())
    return (one_line if len(one_line) <= 60 else f"{one_line[:59]}…") or "(niets)"


def _listed(head: str, names: tuple[str, ...]) -> Iterator[str]:
    if names:
        more = f", en nog {len(names) - _MOST_NAMED}" if len(names) > _MOST_NAMED else ""
        yield f"  {head}: {', '.join(map(_short, names[:_MOST_NAMED]))}{more}"


def _told(social_map: SocialMap) -> Iterator[str]:
    """Say of each neighbour how old its copy is, what is shown of it, and what has to be said."""
    taken = {one.owner.id: one for one in taken_from(social_map)}
    for row in social_map.village.neighbours:
        if row.id in taken:
            yield from _told_of(row, taken[row.id])
        else:
            yield f"{row.name}: nog niet opgehaald."


def _told_of(row: Neighbour, taken: Taken) -> Iterator[str]:
    active = [
        one for one in taken.items if isinstance(one, Service) and one.status is not Status.STOPPED
    ]
    paper = "ook in het boekje" if row.on_paper else "niet in het boekje"
    things = "1 ding" if len(active) == 1 else f"{len(active)} dingen"
    yield (f"{row.name}: {things} op uw kaart, {paper}. "
           f"Opgehaald op {date_text(taken.owner.fetched)}.")  # fmt: skip
    for one in taken.same:
        yield f"  Hebt u zelf al: '{one.theirs.name}' is uw '{one.ours.name}'. Die blijft staan."
    for one in taken.likely:
        yield (
            f"  Misschien hetzelfde: '{one.theirs.name}' en uw '{one.ours.name}'. Zet "
            f"'{one.theirs.id}' in dorp.yml bij 'niet' (hetzelfde) of 'wel' (iets anders)."
        )
