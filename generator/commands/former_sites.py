"""Where the site stood before: what goes to that host, and whether it sends on."""

from __future__ import annotations

from pathlib import Path

import click

from generator.carry.live import sends_on
from generator.commands.common import fail
from generator.editing.writing import put
from generator.model import SocialMap
from generator.problems import why
from generator.publish.sent_on import sent_on
from generator.views import MapView
from generator.views.addresses import permanent_address


def put_for_old_hosts(view: MapView, site: Path) -> None:
    """Put beside the site what sends on from where it stood before, and say what to do with it."""
    for one in sent_on(view):
        path = site.with_name(one.filename)
        try:
            put(path, one.data)
        except OSError as error:
            fail(f"'{path}' kan niet geschreven worden ({why(error)}).")
        click.echo(
            f"Voor codes met het oude adres {one.address}: pak {path} uit op de oude host, of "
            "vraag die host om door te sturen. Hoe, staat erin in LEESMIJ.txt."
        )


def check_former(social_map: SocialMap) -> bool:
    """Say of each address at which the site stood whether a code with it still leads there."""
    well, village = True, social_map.village
    code = next((permanent_address(one.id) for one in social_map.entries), "")
    for old in village.former_sites:
        sends = sends_on(f"{old.rstrip('/')}/", f"{village.site.rstrip('/')}/", code)
        well &= sends
        if sends:
            click.echo(f"Codes met het oude adres {old} werken.")
            continue
        click.secho(
            f"Codes op papier met het oude adres {old} werken niet: dat stuurt niet door naar "
            f"{village.site}. Wat u doet, staat in het bestand doorsturen-….zip naast de site.",
            fg="yellow", err=True,
        )  # fmt: skip
    return well
