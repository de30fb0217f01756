"""`kaart exporteer`: the map as a file for another program."""

from __future__ import annotations

from datetime import date
from errno import (
    EACCES,
    EBUSY,
    EDQUOT,
    EFBIG,
    ENAMETOOLONG,
    ENOENT,
    ENOSPC,
    ENOTDIR,
    EPERM,
    EROFS,
)
from pathlib import Path

import click

from generator.calendar.files import calendars
from generator.commands.common import (
    fail,
    map_option,
    publishable_map,
    tell_what_is_left_out,
    today_option,
)
from generator.commands.dutch import DutchCommand
from generator.commands.map_folders import to_type
from generator.commands.option_types import Folder, WordChoice
from generator.commands.replacing import as_typed
from generator.editing.writing import put
from generator.exchange.forms import FORMS
from generator.exchange.problems import CannotExport
from generator.exchange.published import for_strangers
from generator.keeping.memory import Forgetful
from generator.problems import why
from generator.reading import Reading
from generator.reading.examples import examples_of_village
from generator.views import MapView, map_view
from generator.views.addresses import VILLAGE_CALENDAR

_CALENDAR = "ical"
_MADE_BY = {form.name: form for form in FORMS}
_ENDINGS = {**{form.name: form.ending for form in FORMS}, _CALENDAR: "ics"}
# What is known elsewhere by the address of the site, which must then be her own.
_BY_ADDRESS = ("hsds", _CALENDAR)
_OLD_STAYS = "Wat er stond, staat er nog."


@click.command("exporteer", cls=DutchCommand, examples=(
    "kaart exporteer xlsx --uit lijst.xlsx", "kaart exporteer hsds --uit kaart.json",
))  # fmt: skip
@click.argument("form", metavar="VORM", type=WordChoice(tuple(_ENDINGS)),
                help="hsds, csv, xlsx, ical of geojson. Bijvoorbeeld: xlsx")  # fmt: skip
@click.option("--uit", "target", type=Folder(), metavar="BESTAND",
              help="Hoe het bestand heet. Bijvoorbeeld: lijst.xlsx")  # fmt: skip
@click.option("--voor-mijzelf", "for_herself", is_flag=True,
              help="Ook wanneer iemand toestemming gaf. Geef die lijst niet door.")  # fmt: skip
@click.option("--vervang", "replacing", is_flag=True, help="Zet het op de plaats van wat er staat.")
@map_option
@today_option
def export(
    form: str,
    target: Path | None,
    *,
    for_herself: bool,
    replacing: bool,
    folder: Path,
    today: date,
) -> None:
    """Maak van de kaart een bestand voor een ander programma.

    Er staat in wat bewoners ook op de site zien. Wat alleen voor u is, en wie geen toestemming
    gaf, staat er niet in. Het is hetzelfde bestand als op de bladzijde /data/ van de site.
    """
    if target is None:
        fail(f"Zeg erbij hoe het bestand heet. Typ: --uit kaart.{_ENDINGS[form]}", 2)
    again = f"{to_type(f'exporteer {form}', folder)} --uit {as_typed(target)}"
    again += " --voor-mijzelf" if for_herself else ""
    _check(form, target, folder, again, replacing=replacing)
    social_map, reading = publishable_map(folder, today)
    _check_address(form, reading)
    try:
        view = map_view(social_map, today)
        data = _made(form, view if for_herself else for_strangers(view), today)
        put(target, data)
    except CannotExport as problem:
        fail(f"'{target}' is niet gemaakt. {problem}")
    except OSError as error:
        left = _OLD_STAYS if target.exists() else "Er is niets gemaakt."
        fail(f"'{target}' kan niet gemaakt worden ({why(error)}). {_what_to_do(error)}{left}")
    click.echo(f"Gemaakt: {target}")
    tell_what_is_left_out(social_map, reading)


def _what_to_do(error: OSError) -> str:
    """Say how she can have her file all the same, where the computer told enough to know that."""
    if error.errno in {ENOSPC, EDQUOT, EFBIG}:
        return "Maak ruimte, of kies bij --uit een andere schijf. "
    if error.errno in {EROFS, ENOENT, ENOTDIR, ENAMETOOLONG}:
        return "Kies bij --uit een andere plek of naam. "
    if error.errno in {EACCES, EPERM, EBUSY}:
        return ("Is het bestand ergens anders open? Sluit het daar. Anders: kies bij --uit een map "
                "waarin u mag schrijven. ")  # fmt: skip
    return ""


def _check(form: str, target: Path, folder: Path, again: str, *, replacing: bool) -> None:
    """Refuse a file that would be something else than its name says, or in the way of another."""
    ending = f".{_ENDINGS[form]}"
    named = target.with_name(f"{target.stem or 'kaart'}{ending}")
    if target.suffix.casefold() != ending:
        fail(f"Dit bestand moet eindigen op {ending}. Typ: --uit {as_typed(named)}")
    if folder.resolve() in target.resolve().parents:
        fail(f"In '{folder}' staan alleen bestanden van de kaart zelf. Kies een andere plek.")
    if target.is_dir():
        fail(f"'{target}' is een map. Kies een andere naam.")
    if target.exists() and not replacing:
        fail(f"'{target}' is er al. Wilt u dat vervangen? Typ: {again} --vervang")


def _check_address(form: str, reading: Reading) -> None:
    """Refuse to hand out what is known by an address that nobody chose."""
    if form in _BY_ADDRESS and any(one.key == "site" for one in examples_of_village(reading)):
        fail("In dorp.yml staat bij 'site' nog een voorbeeld. Andere programma's onthouden dat "
             "adres. Vul eerst in waar uw site komt te staan.")  # fmt: skip


def _made(form: str, view: MapView, today: date) -> bytes:
    if form != _CALENDAR:
        return _MADE_BY[form].make(view)
    if not view.calendar:
        raise CannotExport(
            "Er is geen activiteit met een dag. Vul bij een activiteit 'wanneer' in."
        )
    return dict(calendars(view, today, Forgetful()).files)[VILLAGE_CALENDAR]
