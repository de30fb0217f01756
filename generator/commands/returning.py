"""Her map as far as it tells who may be named, also when there is a mistake in it right now.

In: a map that may have mistakes. Out: what can be read of it. A file that cannot be read may be the
very one that tells who withdrew, so going back waits when such a file speaks of people.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NoReturn

import click

from generator.checks import publishable
from generator.commands.common import existing, fail
from generator.commands.map_folders import to_type
from generator.commands.publishing import NOTHING, refuse_example
from generator.commands.telling import problem_line
from generator.model import SocialMap
from generator.problems import Level
from generator.publish.bringing.back import map_of_now
from generator.publish.caches import user_store
from generator.reading import Reading
from generator.reading.kept import read_known_map
from generator.site.handwritten import texts_by_hand
from generator.site.project import project_of


def map_to_go_back(folder: Path, today: date, *, rehearsal: bool) -> SocialMap:
    """Give what can be read of a map; stop when what cannot may tell who wants to be off it."""
    known = read_known_map(existing(folder), user_store())
    reading = publishable(known, today, texts_by_hand(project_of(folder)))
    refuse_example(reading, folder, rehearsal=rehearsal)
    readable = map_of_now(reading, folder, whole=known.map is not None)
    if readable is None:
        _refuse(reading, folder)
    if reading.map is not None:
        return readable
    click.secho(
        "Let op: in uw kaart staat nu een fout. Verbeter die ook, want de volgende keer gaat uw "
        f"eigen kaart er weer op. Typ: {to_type('controleer', folder)}", fg="yellow", err=True,
    )  # fmt: skip
    return readable


def _refuse(reading: Reading, folder: Path) -> NoReturn:
    for one in reading.problems:
        if one.level is Level.ERROR:
            click.echo(problem_line(one), err=True)
    fail(
        "Verbeter dit eerst. Zolang dit niet te lezen is, is niet zeker wie van de kaart af wil, "
        "en een oude versie kan die persoon weer tonen. Typ daarna: "
        f"{to_type('publiceer', folder)} --terug\n{NOTHING}"
    )
