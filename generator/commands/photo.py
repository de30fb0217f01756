"""`kaart foto`: take out of a photo where it was made, and make it fit for the site."""

from __future__ import annotations

from pathlib import Path

import click

from generator.commands.common import existing, fail, map_option
from generator.commands.dutch import DutchCommand
from generator.commands.keeping import keeps_versions
from generator.commands.option_types import Folder
from generator.editing.tidy_picture import tidy_picture
from generator.editing.writing import put
from generator.model.plain_values import suggested_id
from generator.pictures import LARGEST, NoPhoto
from generator.pictures.cleaned import cleaned
from generator.problems import why
from generator.site.photos import pictures_folder
from generator.site.project import project_of, village_folder
from generator.site.telling_pictures import ORIGINALS


@click.command("foto", cls=DutchCommand, examples=(
    "kaart foto beeld/molen.jpg", "kaart foto anneke.jpg",
))  # fmt: skip
@click.argument("file", type=Folder(), metavar="BESTAND",
                help="De foto, bijvoorbeeld: beeld/molen.jpg")  # fmt: skip
@map_option
@keeps_versions
def photo(file: Path, folder: Path) -> None:
    """Haal uit een foto waar en wanneer hij gemaakt is, en maak hem klein genoeg voor de site.

    Een foto die nog niet in de map beeld staat, komt daar. De foto zoals hij was, blijft bewaard.
    """
    existing(folder)
    pictures = pictures_folder(project_of(folder))
    found = next((one for one in (file, pictures.parent / file, pictures / file)
                  if one.is_file()), None)  # fmt: skip
    if found is None:
        fail(f"Het bestand '{file}' is er niet. Kijk of de naam klopt.")
    try:
        if found.stat().st_size > LARGEST:
            fail(f"Deze foto is te groot: hoogstens {LARGEST // 1_000_000} MB kan.")
        if found.resolve().parent == pictures.resolve():
            kept = tidy_picture(found, village_folder(folder.resolve()) / ORIGINALS)
            click.echo(f"Schoongemaakt: {found}. Zoals hij was, staat hij in {kept}.")
            return
        target = pictures / f"{suggested_id(found.stem)}{found.suffix.casefold()}"
        if target.exists():
            fail(f"In {pictures} staat al een foto '{target.name}'. Geef deze een andere naam.")
        pictures.mkdir(parents=True, exist_ok=True)
        put(target, cleaned(found.read_bytes(), found.suffix))
    except NoPhoto as told:
        fail(f"{found}: {told}")
    except OSError as error:
        fail(f"'{found}' kan niet schoongemaakt worden ({why(error)}). Er is niets veranderd.")
    click.echo(f"De foto staat in {target}.")
    click.echo(f"Typ nu bij 'foto': {{bestand: {target.name}, te_zien: wat er te zien is, "
               "toestemming: de dag waarop wie erop staat ja zei}")  # fmt: skip
