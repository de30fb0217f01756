"""`kaart over`: which version this is, what it is made with, and what may be done with it."""

from __future__ import annotations

import platform

import click

from generator import __version__
from generator.commands.dutch import DutchCommand
from generator.commands.made_with import parts

_LICENCE = "EUPL-1.2"


@click.command("over", cls=DutchCommand, examples=("kaart over",))
def about() -> None:
    """Toon welke versie dit is, waar het mee gemaakt is en wat u ermee mag.

    Handig als u iemand om hulp vraagt: dan weet die wat er op uw computer staat.
    """
    click.echo(f"Sociale kaart {__version__}, met Python {platform.python_version()} op "
               f"{platform.system()} {platform.machine()}.")  # fmt: skip
    click.echo(f"Licentie: {_LICENCE}. U mag het gebruiken, veranderen en doorgeven.")
    click.echo("Een lek of een ander gevaar gevonden? In SECURITY.md staat hoe u dat meldt.")
    found = parts()
    click.echo(f"\nGemaakt met {len(found)} pakketten van anderen, elk met de eigen licentie:\n")
    wide = max((len(f"{one.name} {one.version}") for one in found), default=0)
    for one in found:
        click.echo(f"  {f'{one.name} {one.version}':<{wide}}  {one.licence}")
