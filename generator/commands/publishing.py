"""What publishing shares: where to, what is known of before, and what she reads about it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import click

from generator.carry.carrier import Carrier, Standing
from generator.carry.problems import CarryProblem
from generator.carry.switching import Brought
from generator.commands.asking import asked, on_terminal
from generator.commands.carriers import asking
from generator.commands.common import fail
from generator.commands.make import USUAL_SITE
from generator.commands.map_folders import next_to, to_type
from generator.commands.progress import progress
from generator.commands.telling import problem_line
from generator.model import SocialMap
from generator.model.publication import Publication
from generator.problems import UnusableValue, why
from generator.publish import bringing
from generator.publish.bringing import (
    Made,
    alone_here,
    carrier_for,
    changed,
    in_the_way,
    located,
    stands_in_her_own,
)
from generator.publish.bringing.changed import size_text
from generator.publish.whose import about_moved
from generator.reading import Reading
from generator.reading.examples import examples_of_village
from generator.site.project import project_of, village_folder
from generator.values.destination import Destination, Kind, parse_destination
from generator.wording import list_text

NOTHING = "Er is niets gepubliceerd."
REHEARSED = "Dit was een proef: er is niets gepubliceerd."
_AGAIN = "Wilt u dat vervangen? Typ dezelfde opdracht met --vervang erachter."


def refuse_example(reading: Reading, folder: Path, *, rehearsal: bool) -> None:
    """Stop while what nobody has chosen yet stands in the village's own file; a rehearsal tells it.

    Whoever scans a code with an address that nobody chose, comes at a site of nobody.
    """
    found = examples_of_village(reading)
    if not found:
        return
    if rehearsal:
        where = list_text([f"'{one.key}' in {one.path}, regel {one.line}" for one in found])
        click.secho(f"Let op: zo kan dit nog niet op internet. Kies eerst zelf: {where}.",
                    fg="yellow", err=True)  # fmt: skip
        return
    for one in found:
        click.echo(problem_line(one), err=True)
    fail(f"Zo kan de kaart nog niet op internet. Kies eerst zelf wat hierboven staat.\n"
         f"Kijken zonder te publiceren? Typ: {to_type('publiceer', folder)} --proef of "
         f"{to_type('bekijk', folder)}\n{NOTHING}")  # fmt: skip


def publication_of(folder: Path, social_map: SocialMap, typed: str) -> Publication:
    """Give where to publish, or say where that is told and stop."""
    known = social_map.village.publication
    base = village_folder(folder.resolve())
    known = known and known.model_copy(update={"to": located(known.to, base)})
    if typed:
        try:
            there = located(parse_destination(typed), Path())
        except UnusableValue as wrong:
            fail(f"--naar: {wrong.message}.")
        same = known is not None and known.to == there
        known = known if same else Publication.model_construct(to=there)
    if known is None:
        fail(
            f"In '{folder / 'dorp.yml'}' staat nog niet waar de site heen gaat. Zet er "
            "bijvoorbeeld bij:\npublicatie:\n  naar: sftp://anneke@host.nl/www\n"
            f"Of probeer het eerst in een map: {to_type('publiceer', folder)} --naar map:proef"
        )
    _refuse_her_own(known.to, folder)
    return known


def _refuse_her_own(to: Destination, folder: Path) -> None:
    """Stop when her own files stand where the site would come: all of that gets public."""
    place = Path(to.path)
    if stands_in_her_own(to, folder, project_of(folder)):
        fail(f"In '{place}' staan uw eigen bestanden, en wat daar staat wordt openbaar. Kies een "
             f"andere map.\n{NOTHING}")  # fmt: skip
    if to.kind in {Kind.FOLDER, Kind.ZIP} and place == next_to(folder, USUAL_SITE).resolve():
        fail(f"In '{place}' bouwt deze computer de site. Kies een andere map.\n{NOTHING}")


@contextmanager
def at_work(publication: Publication, now: datetime) -> Iterator[Carrier]:
    """Give the way to publish there, alone on this computer; what goes wrong is told."""
    try:
        with alone_here(publication.to):
            carrier = carrier_for(publication, now, asking())
            try:
                yield carrier
            finally:
                carrier.close()
    except CarryProblem as problem:
        stays = (
            "" if problem.halfway else "\nWat er al op internet stond, staat er nog zoals het was."
        )
        fail(f"{problem}{stays}")


def refuse_others(carrier: Carrier, made: Made, standing: Standing, social_map: SocialMap) -> None:
    """Stop when something of somebody else stands where the site would come."""
    found = in_the_way(carrier, made.files, standing, social_map)
    if found is None:
        return
    if found.owner is not None:
        moved = about_moved(found.owner, social_map.village.name)
        fail(f"Daar staat de site van een andere kaart: {found.owner}.\n{moved}{_AGAIN}\n{NOTHING}")
    named = ", ".join(f"'{path}'" for path in found.files[:5])
    more = f" en nog {len(found.files) - 5}" if len(found.files) > 5 else ""
    fail(f"Daar staat al iets wat niet van deze kaart is: {named}{more}.\n{_AGAIN}\n{NOTHING}")


def tell_changes(publication: Publication, made: Made, standing: Standing) -> None:
    """Say what becomes different for residents, and how much goes over the line."""
    to, found = publication.to, changed(publication, made, standing)
    if found.first:
        click.echo(f"Hier komt voor het eerst een site te staan: {to}")
    else:
        click.secho(f"Voor bewoners verandert: {found.line}.", bold=True)
        for one in found.lines:
            click.echo(f"  {one}")
        if not found.knows_people:
            click.echo(
                "  Of er namen bij of af zijn, is hier niet te zien: wat er nu staat, is niet op "
                "deze computer bewaard."
            )
    if found.pictures:
        click.secho(f"Let op. {found.about_pictures}", fg="yellow")
    if found.was_cut:
        click.echo("De vorige keer is het wisselen afgebroken. Publiceren maakt dat weer goed.")
    gone = f", {found.removed} gaan er weg" if found.removed else ""
    click.echo(f"Naar {to}: {found.files} bestanden ({size_text(found.size)}){gone}.")


def refuse_to_overwrite(newer: str, command: str, *, rehearsal: bool) -> None:
    """Stop before something that this folder does not know is overwritten; a rehearsal tells it.

    `command` is what she typed.
    """
    if rehearsal:
        click.secho(f"Let op: {newer}", fg="yellow", err=True)
        return
    fail(f"{newer}\nWeet u zeker dat het zo moet? Typ: {command} --vervang\n{NOTHING}")


def ask_first(command: str) -> None:
    """Go on after a yes; otherwise stop."""
    if not on_terminal():
        fail(f"Hier kan niemand antwoord geven. Typ: {command} --ja\n{NOTHING}")
    if not asked("Zal ik dit op internet zetten?"):
        fail(NOTHING)


def bring_and_keep(
    carrier: Carrier, publication: Publication, made: Made, standing: Standing, now: datetime
) -> None:
    """Bring a site there, keep it to go back to, and say what was done.

    What cannot be kept is told and no more, for the site is where it should be.
    """
    with progress() as report:
        done = bringing.bring_and_keep(carrier, publication, made, standing, now=now, report=report)
    if done.lost:
        click.secho("Let op: deze versie is niet bewaard om naar terug te gaan "
                    f"({why(done.lost)}).", fg="red", err=True)  # fmt: skip
    _tell_brought(done.brought)


def keep_what_stands(
    publication: Publication, made: Made, standing: Standing, now: datetime
) -> None:
    """Keep a site that stands there already, when the last time was cut before that was done."""
    with progress() as report:
        bringing.keep_what_stands(publication, made, standing, now=now, report=report)


def _tell_brought(brought: Brought) -> None:
    gone = f" en {len(brought.removed)} weggehaald" if brought.removed else ""
    click.echo(f"Gepubliceerd: {len(brought.put)} bestanden ({size_text(brought.sent)}){gone}.")
    for path in brought.refused:
        click.echo(f"De host neemt '{path}' niet aan. De site werkt ook zonder.")
