"""What stands on the internet, beside what was built: after publishing, and every week."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from generator.carry.links import MOST, dead_links, outside_links
from generator.carry.live import Live, live
from generator.carry.manifest import Manifest, of_folder, whole
from generator.carry.own_folder import folder_of
from generator.carry.problems import CarryProblem
from generator.carry.versions import versions
from generator.commands.common import fail
from generator.commands.former_sites import check_former
from generator.commands.make import USUAL_SITE
from generator.commands.map_folders import next_to, to_type
from generator.commands.publishing import publication_of
from generator.model import SocialMap
from generator.model.publication import Publication
from generator.publish.bringing import Made
from generator.values.destination import Kind


def check_after(
    address: str, made: Made, publication: Publication, now: datetime, *, links: bool
) -> None:
    """Say after publishing what stands at the address; that may take a while, so nothing stops."""
    if publication.to.kind is Kind.ZIP:
        click.echo("Zet de zip nu zelf op uw host. Kijk daarna na: kaart publiceer --nakijken")
    else:
        _tell(live(address, made.files, now))
    if links:
        _tell_links(made.folder, address)


def check_live(
    address: str, folder: Path, social_map: SocialMap, to: str, now: datetime, *, links: bool
) -> None:
    """Say what stands at the address, beside what was published last; stop when it is not well."""
    site = next_to(folder, USUAL_SITE)
    found = live(address, _published(folder, social_map, to, site), now)
    _tell(found)
    if links:
        if not site.is_dir():
            fail(
                f"Bouw eerst de site, dan weet ik welke links erop staan: {to_type('bouw', folder)}"
            )
        _tell_links(site, address)
    well = check_former(social_map)
    if found.bad or not well:
        fail("")


def _published(folder: Path, social_map: SocialMap, to: str, site: Path) -> Manifest | None:
    """Give the files that should be there: of the site here, when it is what went out last."""
    if not (to or social_map.village.publication) or not site.is_dir():
        return None
    publication = publication_of(folder, social_map, to)
    try:
        kept = versions(folder_of(publication.to))
    except CarryProblem:
        return None
    files = of_folder(site)
    return files if kept and kept[0].whole == whole(files) else None


def _tell(found: Live) -> None:
    for line in found.good:
        click.echo(line)
    for line in found.bad:
        click.secho(line, fg="yellow", err=True)


def _tell_links(site: Path, address: str) -> None:
    links = outside_links(site, address)
    asked = dict(list(links.items())[:MOST])
    dead, unknown = dead_links(asked)
    of_all = f" van de {len(links)}" if len(links) > len(asked) else ""
    click.echo(f"Links naar andere sites: {len(asked)}{of_all} nagekeken, {len(dead)} dood.")
    for link, why in sorted(dead.items()):
        click.echo(f"  {link} {why}; staat op {links[link]}")
    if unknown:
        click.echo(f"  Van {unknown} is het niet te zeggen: die sites laten zich niet nakijken.")
