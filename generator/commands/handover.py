"""`kaart overdracht`: one private page for who takes over."""

from __future__ import annotations

from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from generator import __version__
from generator.checks import left_out
from generator.checks.due import due
from generator.commands.common import fail, map_option, publishable_map, today_option
from generator.commands.dutch import DutchCommand
from generator.commands.keeping import now, versions_of
from generator.commands.map_folders import to_type
from generator.desk.saving.concepts import FOLDER as CONCEPTS
from generator.desk.saving.concepts import Concept, Concepts
from generator.editing.handover import handover_text, lines_with_password
from generator.editing.history import keep_page
from generator.editing.writing import put
from generator.model import SocialMap, Status
from generator.problems import why
from generator.site.project import village_folder
from generator.wording import date_text, list_text

NAME = "overdracht.md"


@click.command("overdracht", cls=DutchCommand, examples=("kaart overdracht",))
@map_option
@today_option
def handover(folder: Path, today: date) -> None:
    """Maak de bladzijde voor uw opvolger: wie heeft wat, en wat ligt er nog.

    Er staan vragen in die u zelf beantwoordt, zoals wie het adres van de site betaalt. Wat u zelf
    typte, blijft staan als u de opdracht nog eens typt.
    """
    public, reading = publishable_map(folder, today)
    social_map = reading.map or public
    path = village_folder(folder.resolve()) / NAME
    if path.parent == folder.resolve():
        path = path.with_name(f".{NAME}")  # a map holds nothing else that is to be seen
    told = _told(social_map, Concepts(path.with_name(CONCEPTS)).all(), today)
    told["Namen en nummers zonder toestemming"] = [
        f"{one.path}: {one.key}" for one in left_out(public, reading.sources)
    ]
    try:
        before = path.read_bytes() if path.exists() else b""
        typed = _typed_text(before)
        fresh = handover_text(social_map.village.name, told, typed).encode()
        kept = versions_of(folder) if before not in {b"", fresh} else None
        copy = kept and keep_page(kept, NAME, typed.encode(), now())
        put(path, fresh)
    except OSError as error:
        fail(f"'{path}' kan niet gemaakt worden ({why(error)}). Er is niets veranderd.")
    click.echo(f"Gemaakt: {path}")
    if copy:
        click.echo(f"Hoe de bladzijde was, staat nog in: {copy}")
    if found := lines_with_password(fresh.decode()):
        click.secho(f"Let op: in regel {list_text([str(one) for one in found])} staat misschien "
                    "een wachtwoord. Haal het weg, en schrijf op wie het heeft. Typ dan ook: "
                    f"{to_type('geschiedenis', folder)} --vergeet, met het wachtwoord erachter.",
                    fg="yellow", err=True)  # fmt: skip
    click.echo("Vul de antwoorden in, en geef de bladzijde aan uw opvolger. Zet er geen "
               "wachtwoorden in.")  # fmt: skip


def _typed_text(data: bytes) -> str:
    """Give a page as it was typed, also when an old program saved it."""
    coded = "utf-16" if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8"
    try:
        return data.decode(coded)
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _told(
    social_map: SocialMap, unsaved: Sequence[Concept], today: date
) -> dict[str, Sequence[str]]:
    """Give what the map tells of itself, below headings."""
    village = social_map.village
    where = str(village.publication.to) if village.publication else "staat niet in dorp.yml"
    waiting = [one for one in social_map.entries if one.status is Status.PAUSED]
    late = [one for one in due(social_map, today) if one.is_due]
    return {
        f"Zo staat het op {date_text(today)}": [
            f"Adres van de site: {village.site}", f"De site gaat naar: {where}",
            *(f"Ondersteuner: {one.name}, {one.phone.display}" for one in village.supporters),
            f"Op de kaart: {len(social_map.entries)} keer hulp en iets te doen",
            f"Vragen van bewoners: {len(social_map.routes)}",
            f"Gemaakt met: sociale kaart {__version__}",
        ],
        "Wat er gedrukt is": _editions(social_map),
        "Wat wacht (status: pauze)": [f"{one.name} ({one.folder}/{one.id}.yml)" for one in waiting],
        "Wat getypt en nog niet opgeslagen is (kaart beheer)": [
            f"{one.place}, {date_text(one.when.date())}" for one in unsaved
        ],
        "Wat nagevraagd moet worden": [
            f"{one.name}, {date_text(one.checked) if one.checked else 'nog nooit'}" for one in late
        ],
    }  # fmt: skip


def _editions(social_map: SocialMap) -> list[str]:
    """Give each printed edition with its day."""
    editions = social_map.register.editions if social_map.register else ()
    return [f"{one.name}, {date_text(one.day)}" for one in editions]
