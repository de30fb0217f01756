"""`kaart publiceer --terug`: a version of before, unless it names who is off the map now."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from generator.carry.own_folder import folder_of
from generator.carry.problems import CarryProblem
from generator.carry.versions import Kept, versions
from generator.commands.asking import ask, on_terminal
from generator.commands.common import fail
from generator.commands.map_folders import to_type
from generator.commands.option_types import WholeNumber
from generator.commands.publishing import (
    NOTHING,
    REHEARSED,
    ask_first,
    at_work,
    bring_and_keep,
    refuse_others,
    refuse_to_overwrite,
    tell_changes,
)
from generator.keeping.rooms import room_for
from generator.model import SocialMap
from generator.model.publication import Publication
from generator.publish.bringing import is_there, mark_there, remember, unknown_there
from generator.publish.bringing.back import MayNotReturn, site_of_before, when_text


def go_back(
    folder: Path,
    publication: Publication,
    social_map: SocialMap,
    today: date,
    now: datetime,
    *,
    agreed: bool,
    rehearsal: bool,
    replacing: bool,
) -> None:
    """Publish a version of before again, or say why that may not be; a rehearsal only tells.

    With `replacing` also in the place of what somebody else brought there later.
    """
    command = f"{to_type('publiceer', folder)} --terug"
    with at_work(publication, now) as carrier, TemporaryDirectory(prefix=room_for("terug")) as room:
        standing = carrier.look()
        newer = unknown_there(folder, publication.to, social_map.register, standing)
        kept = versions(folder_of(publication.to), mark_there(standing))
        chosen = _chosen(kept, agreed=agreed)
        try:
            made = site_of_before(chosen, social_map, today, Path(room), carrier=carrier,
                                  standing=standing)  # fmt: skip
        except MayNotReturn as refused:
            first = (
                f"{newer} Maak daarna een nieuwe site: " if newer
                else "Zet in uw bestanden terug wat u wilt, en maak een nieuwe site: "
            )  # fmt: skip
            fail(f"{refused}\n{first}{to_type('publiceer', folder)}\n{NOTHING}")
        click.echo(f"Terug naar de versie van {when_text(chosen)}.")
        if not replacing:
            refuse_others(carrier, made, standing, social_map)
        tell_changes(publication, made, standing)
        if newer and not (replacing or is_there(made, standing)):
            refuse_to_overwrite(newer, command, rehearsal=rehearsal)
        if rehearsal:
            click.echo(REHEARSED)
            return
        if not agreed:
            ask_first(command + " --vervang" * replacing)
        remember(folder, publication.to, made.files)
        bring_and_keep(carrier, publication, made, standing, now)
        click.echo(
            "Uw eigen bestanden zijn niet veranderd: bij de volgende 'kaart publiceer' staat weer "
            "op internet wat daarin staat."
        )


def _chosen(kept: tuple[Kept, ...], *, agreed: bool) -> Kept:
    """Give the version before the last, or the one that is chosen on a terminal."""
    if len(kept) < 2:
        raise CarryProblem("Op deze computer is geen versie van daarvoor bewaard.")
    if agreed or not on_terminal():
        return kept[1]
    for number, one in enumerate(kept[1:], 1):
        click.echo(f"  {number}. {when_text(one)}")
    number = ask("Welke versie wilt u terug? Typ het nummer.", WholeNumber())
    if not 1 <= number < len(kept):
        raise CarryProblem(f"Nummer {number} staat niet in de lijst.")
    return kept[number]
