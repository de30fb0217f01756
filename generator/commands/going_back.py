"""`kaart publiceer --terug`: a version of before, unless it names who is off the map now."""

from __future__ import annotations

import zipfile
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from generator.carry.going_back import may_not_return
from generator.carry.manifest import of_folder
from generator.carry.own_folder import folder_of
from generator.carry.problems import CarryProblem
from generator.carry.versions import Kept, versions
from generator.carry.zipped import failed_to_unpack, unpack
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
    tell_changes,
)
from generator.consent.named import people_named, withheld_signs
from generator.model import SocialMap
from generator.model.publication import Publication
from generator.publish.bringing import Made, mark_there, remember
from generator.wording import date_text, list_text


def go_back(
    folder: Path,
    publication: Publication,
    social_map: SocialMap,
    today: date,
    now: datetime,
    *,
    agreed: bool,
    rehearsal: bool,
) -> None:
    """Publish a version of before again, or say why that may not be; a rehearsal only tells."""
    with at_work(publication, now) as carrier, TemporaryDirectory(prefix="kaart-terug-") as room:
        standing = carrier.look()
        kept = versions(folder_of(publication.to), mark_there(standing))
        chosen = _chosen(kept, agreed=agreed)
        try:
            gone = may_not_return(chosen, people_named(social_map, today),
                                  *withheld_signs(social_map, today))  # fmt: skip
            unpack(chosen.zip, Path(room))
            files = of_folder(Path(room))
        except (OSError, zipfile.BadZipFile) as error:
            raise failed_to_unpack(chosen.zip) from error
        if gone:
            fail(
                f"De versie van {_when(chosen)} kan niet terug: daarin staat {list_text(gone)}, en "
                "die is nu niet meer op de kaart of heeft geen toestemming meer gegeven.\n"
                f"Zet in uw bestanden terug wat u wilt, en maak een nieuwe site: "
                f"{to_type('publiceer', folder)}\n{NOTHING}"
            )
        click.echo(f"Terug naar de versie van {_when(chosen)}.")
        made = Made(Path(room), files, chosen.snapshot)
        tell_changes(publication, made, standing)
        if rehearsal:
            click.echo(REHEARSED)
            return
        if not agreed:
            ask_first(f"{to_type('publiceer', folder)} --terug")
        bring_and_keep(carrier, publication, made, standing, now)
        remember(folder, publication.to, made.files)
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
        click.echo(f"  {number}. {_when(one)}")
    number = ask("Welke versie wilt u terug? Typ het nummer.", WholeNumber())
    if not 1 <= number < len(kept):
        raise CarryProblem(f"Nummer {number} staat niet in de lijst.")
    return kept[number]


def _when(one: Kept) -> str:
    return f"{date_text(one.when.date())}, {one.when:%H.%M} uur"
