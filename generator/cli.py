"""The command `kaart`: where a person's words come in and the program begins."""

from __future__ import annotations

from generator.loading import Loading

with Loading():
    import gc
    import os
    import sys
    from io import TextIOWrapper
    from typing import NoReturn

    import click

    from generator import __version__
    from generator.commands.dutch import DutchGroup
    from generator.commands.names import COMMANDS
    from generator.commands.running import run


def _version(ctx: click.Context, _param: click.Parameter, wanted: object) -> None:
    if wanted:
        click.echo(f"kaart {__version__}")
        ctx.exit()


@click.group("kaart", cls=DutchGroup, named=COMMANDS)
@click.option("--versie", is_flag=True, is_eager=True, expose_value=False, callback=_version,
              help="Toon welke versie dit is.")  # fmt: skip
def kaart() -> None:
    """Maak van de YAML-bestanden van uw dorp een site en een boekje.

    Uitleg en voorbeelden bij één opdracht ziet u zo: kaart nieuw --help
    """


def collect_seldom() -> None:
    """Let Python look for what nobody uses any more once per 400,000 new objects.

    Nearly all that a map is read into stays until the end, and each look goes through it again:
    at 700, which is usual, a quarter of a build went there.
    """
    gc.set_threshold(400_000)


def main() -> NoReturn:
    """Run `kaart` as typed in a terminal."""
    collect_seldom()
    os.environ["NO_MKDOCS_2_WARNING"] = "1"  # the theme's own news is not for supporters
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A file on an old Windows does not know every sign; that may not end a command.
            stream.reconfigure(errors="replace")
    run(kaart)


if __name__ == "__main__":
    main()
