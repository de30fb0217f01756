"""The command `kaart`: where a person's words come in and the program begins."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from typing import NoReturn

import click

from generator import __version__
from generator.commands import dutch
from generator.commands.check import check
from generator.commands.coverage import coverage_command
from generator.commands.find import find
from generator.commands.look import look
from generator.commands.make import booklet_command, build_command
from generator.commands.new import new
from generator.commands.rename import rename
from generator.commands.review import review
from generator.commands.running import run
from generator.commands.schema import schema
from generator.commands.show import show
from generator.commands.stage import stage


def _version(ctx: click.Context, _param: click.Parameter, wanted: object) -> None:
    if wanted:
        click.echo(f"kaart {__version__}")
        ctx.exit()


@click.group("kaart", cls=dutch.DutchGroup)
@click.option("--versie", is_flag=True, is_eager=True, expose_value=False, callback=_version,
              help="Toon welke versie dit is.")  # fmt: skip
def kaart() -> None:
    """Maak van de YAML-bestanden van uw dorp een site en een boekje.

    Uitleg en voorbeelden bij één opdracht ziet u zo: kaart nieuw --help
    """


for command in (
    check, build_command, look, booklet_command, show, new, review, schema,
    coverage_command, rename, find, stage,
):  # fmt: skip
    kaart.add_command(command)


def main() -> NoReturn:
    """Run `kaart` as typed in a terminal."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"  # the theme's own news is not for supporters
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A file on an old Windows does not know every sign; that may not end a command.
            stream.reconfigure(errors="replace")
    run(kaart)


if __name__ == "__main__":
    main()
