"""`kaart klaarzetten`: the same pages as files, for another engine than MkDocs."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from generator.commands.common import (
    fail,
    map_option,
    publishable_map,
    today_option,
)
from generator.commands.dutch import DutchCommand
from generator.commands.map_folders import to_type
from generator.commands.option_types import Folder
from generator.commands.replacing import as_typed, refuse_other, replace_option
from generator.problems import why
from generator.publish.caches import user_store
from generator.publish.maker import make_site
from generator.site.handwritten import hand_written
from generator.site.photos import with_photos_there
from generator.site.project import CONTENT_FOLDER, project_of
from generator.site.stage import may_stage_in, staged_for, write_staging
from generator.views import map_view


@click.command("klaarzetten", cls=DutchCommand, examples=("kaart klaarzetten",))
@map_option
@click.option("--uit", "target", type=Folder(), default="build", metavar="MAP",
              help="De map waar de bestanden komen. Zonder deze optie: build.")  # fmt: skip
@replace_option
@today_option
def stage(folder: Path, target: Path, *, replacing: bool, today: date) -> None:
    """Zet de bladzijden klaar om met Zensical te bouwen.

    Dat is een ander bouwprogramma. Als ondersteuner hebt u dit niet nodig.
    """
    if not may_stage_in(target):
        fail(f"In '{target}' staan al eigen bestanden. Kies met --uit een andere map.")
    social_map, _ = publishable_map(folder, today)
    there, mine = staged_for(target), social_map.village.name
    if there and there != mine and not replacing:
        again = f"{to_type('klaarzetten', folder)} --uit {as_typed(target)}"
        refuse_other(target, "bladzijden", there, again)
    project = project_of(folder)
    texts = hand_written(project)
    view = with_photos_there(map_view(social_map, today), project)
    site = make_site(view, today, texts=texts, store=user_store())
    try:
        target.mkdir(parents=True, exist_ok=True)
        config = write_staging(site, project, target)
    except OSError as error:
        fail(f"De bestanden kunnen niet in '{target}' komen te staan ({why(error)}).")
    click.echo(f"De bladzijden staan in {target / CONTENT_FOLDER}.")
    click.echo(f"Bouwen: zensical build -f {config}")
