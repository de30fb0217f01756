"""`kaart publiceer`: bring the site to where residents read it, and say what is there then."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import click

from generator.carry.carrier import Carrier, Standing, sizes
from generator.carry.changes import Snapshot, changes, of_pages
from generator.carry.manifest import Manifest, of_folder
from generator.carry.own_folder import folder_of
from generator.carry.problems import CarryProblem
from generator.carry.signed import read_version
from generator.carry.switching import Brought
from generator.carry.versions import keep, versions
from generator.commands.asking import asked, on_terminal
from generator.commands.carriers import alone_here, carrier_for, located
from generator.commands.common import (
    fail,
    map_option,
    publishable_map,
    tell_what_is_left_out,
    today_option,
)
from generator.commands.dutch import DutchCommand
from generator.commands.make import USUAL_SITE, built_site
from generator.commands.map_folders import next_to, to_type
from generator.commands.progress import progress
from generator.commands.recording import record_site
from generator.commands.snapshot import snapshot
from generator.consent import PublicMap
from generator.model import SocialMap
from generator.model.publication import Publication
from generator.model.register import Register
from generator.problems import UnusableValue, why
from generator.publish.whose import Owner
from generator.reading.file_names import REGISTER_FILE, SourceFile
from generator.reading.registers import read_registers
from generator.site.project import village_folder
from generator.values.destination import parse_destination
from generator.views import MapView, map_view

NOTHING = "Er is niets gepubliceerd."


@dataclass(frozen=True)
class Made:
    """A site that is ready to go: where it stands, its files, and what residents find in it."""

    folder: Path
    files: Manifest
    register: Register
    snapshot: Snapshot


@click.command("publiceer", cls=DutchCommand, examples=(
    "kaart publiceer", "kaart publiceer --proef", "kaart publiceer --naar map:/srv/www",
))  # fmt: skip
@map_option
@click.option("--naar", "to", default="", metavar="PLEK",
              help="Waar de site heen gaat: map:PAD, zip:BESTAND.zip, git:PLEK#TAK of "
              "sftp://NAAM@HOST/MAP. Zonder deze optie: wat in dorp.yml staat bij 'publicatie'.",
)  # fmt: skip
@click.option("--proef", "rehearsal", is_flag=True,
              help="Toon wat er zou veranderen, en doe niets.")  # fmt: skip
@click.option("--ja", "agreed", is_flag=True, help="Vraag niets en ga door.")
@click.option("--alles", "every_byte", is_flag=True,
              help="Lees alles terug wat er staat, ook als dat lang duurt. Doe dit als er buiten "
              "deze opdracht om iets veranderd is.")  # fmt: skip
@click.option("--vervang", "replacing", is_flag=True,
              help="Vervang wat daar staat en niet van deze kaart is.")  # fmt: skip
@today_option
def publish_command(
    folder: Path,
    to: str,
    *,
    rehearsal: bool,
    agreed: bool,
    every_byte: bool,
    replacing: bool,
    today: date,
) -> None:
    """Zet de site op internet.

    Eerst ziet u wat er voor bewoners verandert. Gaat er iets mis, dan blijft de oude site staan.
    """
    social_map, reading = publishable_map(folder, today, NOTHING)
    publication = _publication(folder, social_map, to)
    now = datetime.now(ZoneInfo("Europe/Amsterdam"))
    try:
        with alone_here(publication.to):
            carrier = carrier_for(publication, now)
            try:
                standing = carrier.look(every_byte=every_byte)
                social_map = replace(social_map, register=_known(social_map, standing))
                with TemporaryDirectory(prefix="kaart-proef-") as spare:
                    site = Path(spare, USUAL_SITE) if rehearsal else next_to(folder, USUAL_SITE)
                    made = _made(folder, site, social_map, reading.map or social_map, today)
                    tell_what_is_left_out(social_map, reading)
                    _refuse_others(carrier, made, standing, social_map, replacing=replacing)
                    _tell_changes(publication, made, standing)
                    if rehearsal:
                        click.echo("Dit was een proef: er is niets gepubliceerd.")
                        return
                    if _is_there(made, standing):
                        click.echo(f"Alles staat er al: {publication.to}")
                        return
                    if not (agreed or _may(to_type("publiceer", folder))):
                        fail(NOTHING)
                    brought = _brought(carrier, made, standing)
                    _remember(folder, publication, made, now)
                    _tell_brought(brought)
            finally:
                carrier.close()
    except CarryProblem as problem:
        fail(str(problem) if problem.halfway else f"{problem}\n{_stays(problem)}")


def _stays(_: CarryProblem) -> str:
    return "Wat er al op internet stond, staat er nog zoals het was."


def _publication(folder: Path, social_map: SocialMap, typed: str) -> Publication:
    """Give where to publish, or say where that is told and stop."""
    known = social_map.village.publication
    try:
        if typed:
            there = located(parse_destination(typed), Path())
            same = known is not None and known.to == there
            return known if known and same else Publication.model_construct(to=there)
    except UnusableValue as wrong:
        fail(f"--naar: {wrong.message}.")
    if known is None:
        fail(
            f"In '{folder / 'dorp.yml'}' staat nog niet waar de site heen gaat. Zet er "
            "bijvoorbeeld bij:\npublicatie:\n  naar: sftp://anneke@host.nl/www\n"
            f"Of probeer het eerst in een map: {to_type('publiceer', folder)} --naar map:proef"
        )
    base = village_folder(folder.resolve())
    return known.model_copy(update={"to": located(known.to, base)})


def _read_register(data: bytes) -> Register | None:
    return read_registers([SourceFile("", "", REGISTER_FILE, data)]).current if data else None


def _known(social_map: PublicMap, standing: Standing) -> Register:
    """Give what is known of before: of pages what was published, of paper what the map says."""
    own, there = social_map.register or Register(), _read_register(standing.register)
    if there is None or not _owner(there).is_same(_own(social_map)):
        return own
    return own.model_copy(update={"pages": there.pages, "calendar": there.calendar})


def _owner(register: Register) -> Owner:
    return Owner(register.name or "", register.site or "")


def _own(social_map: SocialMap) -> Owner:
    return Owner(social_map.village.name, social_map.village.site)


def _made(
    folder: Path, site: Path, social_map: PublicMap, original: SocialMap, today: date
) -> Made:
    view: MapView = map_view(social_map, today)
    stays = "De vorige site staat er nog." if site.exists() else ""
    built = built_site(view, folder, site, today, stays, replacing=False)
    for line in built.missing:
        click.secho(f"Let op: {line}", fg="red", err=True)
    files = of_folder(built.site)
    register = _read_register((built.site / f"{REGISTER_FILE}.yml").read_bytes()) or Register()
    return Made(built.site, files, register, snapshot(view, register, original, today))


def _refuse_others(
    carrier: Carrier, made: Made, standing: Standing, social_map: SocialMap, *, replacing: bool
) -> None:
    """Stop when something of somebody else stands where the site would come."""
    if replacing:
        return
    again = "Wilt u dat vervangen? Typ dezelfde opdracht met --vervang erachter."
    there = _read_register(standing.register)
    if there is not None and there.name and not _owner(there).is_same(_own(social_map)):
        fail(f"Daar staat de site van een andere kaart: {_owner(there)}.\n{again}\n{NOTHING}")
    others = () if there is not None else carrier.others(made.files, standing)
    if others:
        named = ", ".join(f"'{path}'" for path in others[:5])
        more = f" en nog {len(others) - 5}" if len(others) > 5 else ""
        fail(f"Daar staat al iets wat niet van deze kaart is: {named}{more}.\n{again}\n{NOTHING}")


def _tell_changes(publication: Publication, made: Made, standing: Standing) -> None:
    to = publication.to
    before = _before(publication, made, standing)
    if before is None:
        click.echo(f"Hier komt voor het eerst een site te staan: {to}")
    else:
        line, lines = changes(before, made.snapshot)
        click.secho(f"Voor bewoners verandert: {line}.", bold=True)
        for one in lines:
            click.echo(f"  {one}")
        if before.people is None:
            click.echo(
                "  Of er namen bij of af zijn, is hier niet te zien: de vorige keer is op een "
                "andere computer gepubliceerd."
            )
    if standing.there.cut:
        click.echo("De vorige keer is het wisselen afgebroken; dat komt nu goed.")
    files, size, removed = sizes(made.files, standing, made.folder)
    gone = f", {removed} gaan er weg" if removed else ""
    click.echo(f"Naar {to}: {files} bestanden ({_size(size)}){gone}.")


def _before(publication: Publication, made: Made, standing: Standing) -> Snapshot | None:
    """Give what residents find there now: as we kept it, or as far as its register tells."""
    version = read_version(standing.version)
    for kept in versions(folder_of(publication.to)):
        if version is not None and kept.whole == version.whole:
            return kept.snapshot
    there = _read_register(standing.register)
    if there is None:
        return None
    pages = {address: change.mark for address, change in there.pages.items()}
    return of_pages(pages, made.snapshot)


def _size(size: int) -> str:
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))} kB" if size else "0 kB"
    return f"{size / 1_000_000:.1f} MB".replace(".", ",")


def _may(command: str) -> bool:
    if not on_terminal():
        fail(f"Hier kan niemand antwoord geven. Typ: {command} --ja\n{NOTHING}")
    return asked("Zal ik dit op internet zetten?")


def _brought(carrier: Carrier, made: Made, standing: Standing) -> Brought:
    with progress() as report:
        return carrier.carry(made.folder, made.files, standing, report)


def _remember(folder: Path, publication: Publication, made: Made, now: datetime) -> None:
    """Keep what was published; what cannot be kept is told, for the site is where it should be."""
    try:
        with progress() as report:
            keep(folder_of(publication.to), made.folder, made.files,
                 snapshot=made.snapshot, now=now, report=report)  # fmt: skip
    except OSError as error:
        click.secho(f"Let op: deze versie is niet bewaard om naar terug te gaan ({why(error)}).",
                    fg="red", err=True)  # fmt: skip
    click.echo(record_site(folder, made.folder, made.register))


def _is_there(made: Made, standing: Standing) -> bool:
    return not standing.there.cut and dict(standing.there.files) == dict(made.files)


def _tell_brought(brought: Brought) -> None:
    gone = f" en {len(brought.removed)} weggehaald" if brought.removed else ""
    click.echo(f"Gepubliceerd: {len(brought.put)} bestanden ({_size(brought.sent)}){gone}.")
    for path in brought.refused:
        click.echo(f"De host neemt '{path}' niet aan. De site werkt ook zonder.")
