"""`kaart publiceer`: bring the site to where residents read it, and say what is there then."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import click

from generator.carry.carrier import Standing
from generator.commands.common import (
    fail,
    map_option,
    publishable_map,
    tell_what_is_left_out,
    today_option,
)
from generator.commands.dutch import DutchCommand
from generator.commands.former_sites import check_former, put_for_old_hosts
from generator.commands.going_back import go_back
from generator.commands.keeping import keeps_versions
from generator.commands.live_check import check_after, check_live
from generator.commands.make import USUAL_SITE, built_site
from generator.commands.map_folders import next_to, to_type
from generator.commands.publishing import (
    NOTHING,
    REHEARSED,
    ask_first,
    at_work,
    bring_and_keep,
    keep_what_stands,
    publication_of,
    refuse_example,
    refuse_others,
    refuse_to_overwrite,
    tell_changes,
)
from generator.commands.recording import (
    record_site,
    refuse_to_forget,
    refuse_to_silence,
    refuse_when_lost,
)
from generator.commands.returning import map_to_go_back
from generator.commands.telling import problem_line
from generator.commands.trying import failing_trials
from generator.consent import PublicMap
from generator.keeping.rooms import room_for
from generator.model import SocialMap
from generator.model.register import Register
from generator.publish.bringing import (
    Made,
    is_there,
    known_before,
    made_of,
    register_of_same,
    remember,
    silent,
    unknown_there,
    without,
)
from generator.site.handwritten import hand_written
from generator.site.project import project_of
from generator.views import map_view


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
@click.option("--terug", "back", is_flag=True,
              help="Zet de vorige versie terug, of kies uit de laatste vijf.")  # fmt: skip
@click.option("--nakijken", "only_look", is_flag=True,
              help="Publiceer niets; kijk alleen na wat er op internet staat.")  # fmt: skip
@click.option("--links", is_flag=True,
              help="Kijk ook na welke links naar andere sites dood zijn.")  # fmt: skip
@click.option("--alles", "every_byte", is_flag=True,
              help="Lees alles terug wat er staat, ook als dat lang duurt. Doe dit als er buiten "
              "deze opdracht om iets veranderd is.")  # fmt: skip
@click.option("--vervang", "replacing", is_flag=True,
              help="Vervang ook wat daar staat en niet van deze kaart is, of wat een ander er "
              "later op zette.")  # fmt: skip
@click.option("--adres", "address", default="", hidden=True, help="Waar de site nu te lezen is.")
@today_option
@keeps_versions
def publish_command(
    folder: Path,
    to: str,
    *,
    rehearsal: bool,
    agreed: bool,
    back: bool,
    only_look: bool,
    links: bool,
    every_byte: bool,
    replacing: bool,
    address: str,
    today: date,
) -> None:
    """Zet de site op internet.

    Eerst ziet u wat er voor bewoners verandert. Gaat er iets mis, dan blijft de oude site staan.
    """
    now = datetime.now(ZoneInfo("Europe/Amsterdam"))
    if back and not only_look:
        mine = map_to_go_back(folder, today, rehearsal=rehearsal)
        go_back(folder, publication_of(folder, mine, to), mine, today, now, agreed=agreed,
                rehearsal=rehearsal, replacing=replacing)  # fmt: skip
        return
    social_map, reading = publishable_map(folder, today, NOTHING)
    original = reading.map or social_map
    address = address or social_map.village.site
    if only_look:
        check_live(address, folder, social_map, to, now, links=links)
        return
    refuse_example(reading, folder, rehearsal=rehearsal)
    refuse_when_lost(folder, social_map, USUAL_SITE)
    publication = publication_of(folder, social_map, to)
    with (
        at_work(publication, now) as carrier,
        TemporaryDirectory(prefix=room_for("proef")) as spare,
    ):
        standing = carrier.look(every_byte=every_byte)
        newer = unknown_there(folder, publication.to, social_map.register, standing)
        there = register_of_same(social_map, standing.register)
        refuse_to_forget(folder, social_map.register, there, rehearsal=rehearsal)
        social_map = _with_what_is_known(folder, social_map, standing, today,
                                         rehearsal=rehearsal, replacing=replacing)  # fmt: skip
        site = Path(spare, USUAL_SITE) if rehearsal else next_to(folder, USUAL_SITE)
        made = _made(folder, site, social_map, original, today)
        tell_what_is_left_out(social_map, reading)
        if not replacing:
            refuse_others(carrier, made, standing, social_map)
        tell_changes(publication, made, standing)
        for one in failing_trials(
            reading, original, map_view(social_map, today), hand_written(project_of(folder)), today
        ):
            click.echo(problem_line(one))
        is_done = is_there(made, standing)
        if newer and not (replacing or is_done):
            refuse_to_overwrite(newer, to_type("publiceer", folder), rehearsal=rehearsal)
        if rehearsal:
            click.echo(REHEARSED)
            return
        if is_done:
            remember(folder, publication.to, made.files)
            keep_what_stands(publication, made, standing, now)
            click.echo(f"Alles staat er al: {publication.to}")
        else:
            if not agreed:
                ask_first(to_type("publiceer", folder) + " --vervang" * replacing)
            remember(folder, publication.to, made.files)
            bring_and_keep(carrier, publication, made, standing, now)
            click.echo(record_site(folder, made.folder, social_map.register or Register()))
    check_after(address, made, publication, now, links=links)
    check_former(social_map)


def _with_what_is_known(
    folder: Path,
    social_map: PublicMap,
    standing: Standing,
    today: date,
    *,
    rehearsal: bool,
    replacing: bool,
) -> PublicMap:
    """Give the map with what the place knows of before; stop when an address would go silent."""
    register, view = known_before(social_map, standing), map_view(social_map, today)
    if replacing:
        register = without(register, silent(view, register))
    refuse_to_silence(view, register, folder, rehearsal=rehearsal)
    return replace(social_map, register=register)


def _made(
    folder: Path, site: Path, social_map: PublicMap, original: SocialMap, today: date
) -> Made:
    view = map_view(social_map, today)
    if site == next_to(folder, USUAL_SITE):
        put_for_old_hosts(view, site)
    stays = "De vorige site staat er nog." if site.exists() else ""
    built = built_site(view, folder, site, today, stays, replacing=False)
    for line in built.missing:
        click.secho(f"Let op: {line}", fg="red", err=True)
    try:
        return made_of(built.site, view, original, project_of(folder), today)
    except OSError:
        fail(f"De site in '{built.site}' kan niet gelezen worden. {NOTHING}")
