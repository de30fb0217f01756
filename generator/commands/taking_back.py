"""Taking back all that one command did, as `kaart geschiedenis --terug --versie 12` says it."""

from __future__ import annotations

from pathlib import Path

import click

from generator.commands.common import fail
from generator.commands.map_folders import to_type
from generator.editing.history import Version, is_beside, number_of, take_back
from generator.problems import why
from generator.wording import date_text


def take_back_version(kept: Path, versions: tuple[Version, ...], number: int, folder: Path) -> None:
    """Take back all of one version, and say what came of each file."""
    found = [one for one in versions if number_of(one) == number and one is not versions[0]]
    if not found:
        fail(f"Versie {number} is er niet. Welke er zijn, ziet u met: "
             f"{to_type('geschiedenis --alles', folder)}\nEr is niets veranderd.")  # fmt: skip
    if len(found) > 1:
        fail(f"Twee mensen sloegen tegelijk iets op, en allebei heet dat versie {number}. Zet het "
             "terug in kaart beheer, bij Geschiedenis. Er is niets veranderd.")  # fmt: skip
    try:
        back = take_back(kept, folder, found[0])
    except OSError as error:
        fail(f"Dit kan niet teruggezet worden ({why(error)}). Er is niets veranderd.")
    for label, places in (
        ("Weggehaald, want die waren nieuw", back.gone),
        ("Teruggezet", back.returned),
        ("Blijft staan, want u veranderde het daarna", back.touched),
        ("Blijft staan, want hoe het was is vergeten", back.forgotten),
    ):
        if places:
            click.secho(f"{label}: {len(places)}", bold=True)
            for place in places:
                click.echo(f"  {shown_place(folder, place)}")
    if not (back.gone or back.returned):
        click.echo("Er is niets veranderd.")
        return
    click.echo(f"Alles is weer zoals voor {when_text(found[0])}, op wat blijft staan na."
               if back.touched or back.forgotten
               else f"Alles is weer zoals voor {when_text(found[0])}.")  # fmt: skip
    click.echo(f"Kijk de kaart na met: {to_type('controleer', folder)}")


def shown_place(folder: Path, place: str) -> Path:
    """Give a file as one would name it from where the map is named."""
    return folder.parent / place if is_beside(place) else folder / place


def when_text(version: Version) -> str:
    """Give the moment of a version: '28 november 2026, 14.10 uur'."""
    return f"{date_text(version.when.date())}, {version.when:%H.%M} uur"
