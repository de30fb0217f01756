"""`--vastleggen`: remember what is on the site and on paper.

So addresses on paper keep working, and a page says when it last changed.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from generator.booklet import Edition
from generator.booklet.printed_in import handed_out
from generator.commands.common import fail
from generator.commands.map_folders import next_to, to_type
from generator.editing import CannotRecord, register_text
from generator.editing.writing import put
from generator.model import SocialMap
from generator.model.register import Register
from generator.problems import why
from generator.publish.bringing import (
    about,
    about_silent,
    forgotten,
    put_back,
    recorded,
    register_lost,
    silent,
)
from generator.reading.file_names import REGISTER_FILE
from generator.site.project import village_folder
from generator.views import MapView


def record_edition(folder: Path, view: MapView, edition: Edition, today: date) -> str:
    """Add an edition to the register and say so."""
    path = folder / f"{REGISTER_FILE}.yml"
    try:
        existing = path.read_bytes().decode() if path.exists() else None
        put(path, handed_out(existing, view, edition, today).encode())
    except (CannotRecord, UnicodeDecodeError):
        fail(
            f"Het boekje is niet vastgelegd: aan '{path}' kan niets toegevoegd worden. Is dat "
            "bestand veranderd? Zet het terug zoals het was en typ de opdracht opnieuw."
        )
    except OSError as error:
        fail(f"Het boekje is niet vastgelegd in '{path}' ({why(error)}).")
    return f"Wat erin staat, is vastgelegd in {path}."


def refuse_to_forget(
    folder: Path, own: Register | None, there: Register | None, *, rehearsal: bool = False
) -> None:
    """Put back what only the site that would be replaced still knows of paper, and stop.

    So it is when the register of the map got lost, or never came along to this computer. A
    rehearsal tells it.
    """
    lost = forgotten(own, there)
    if there is None or not lost:
        return
    if rehearsal:
        click.secho(f"Let op: {about(lost)} Zonder --proef wordt dat teruggezet.",
                    fg="yellow", err=True)  # fmt: skip
        return
    try:
        told = put_back(folder, own, there, lost)
    except OSError as error:
        fail(f"{about(lost)} Het kan niet terug in '{folder}' ({why(error)}).")
    fail(f"{told} Op de site is niets veranderd.")


def refuse_when_lost(folder: Path, social_map: SocialMap, name: str) -> None:
    """Put the register back that a map lost and the site beside it still has, and stop.

    `name` is that of the folder with the site: here, or beside the map. Without the register nobody
    would hear that addresses on paper go silent, also when the site moved.
    """
    sites = (next_to(folder, name), village_folder(folder.resolve()) / name)
    known = ((site, register_lost(folder, site, social_map)) for site in sites)
    site, there = next(((site, one) for site, one in known if one), (sites[0], None))
    if there is None:
        return
    path = folder / f"{REGISTER_FILE}.yml"
    told = f"Uw kaart weet niet meer wat er op internet stond: '{path}' is weg."
    try:
        if there.editions:
            fail(put_back(folder, None, there, there.editions))
        put(path, register_text(there).encode())
    except OSError as error:
        fail(f"{told} De site in '{site}' weet het nog, maar het kan niet terug ({why(error)}).")
    fail(
        f"{told} De site in '{site}' wist het nog, dus het bestand staat er weer. Typ de opdracht "
        "opnieuw: dan leest u of elke code op papier nog werkt."
    )


def refuse_to_silence(view: MapView, register: Register, folder: Path, *, rehearsal: bool) -> None:
    """Stop when an address that may be on paper would say nothing any more."""
    gone = silent(view, register)
    if not gone:
        return
    told = about_silent(gone)
    if rehearsal:
        click.secho(f"Let op: {told}", fg="yellow", err=True)
        return
    fail(
        f"{told}\nMoet een adres weg omdat het iemand noemt die dat niet meer wil? Typ: "
        f"{to_type('publiceer', folder)} --vervang\nEr is niets gepubliceerd."
    )


def record_site(folder: Path, site: Path, before: Register) -> str:
    """Write in the register of a map what its site says of itself, and say so.

    `before` is what the register said; what it says of paper stays.
    """
    path = folder / f"{REGISTER_FILE}.yml"
    try:
        recorded(folder, site, before)
    except OSError as error:
        fail(f"Wat er op de site staat, is niet vastgelegd in '{path}' ({why(error)}).")
    return f"Wat er op de site staat, is vastgelegd in {path}."
