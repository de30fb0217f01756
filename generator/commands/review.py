"""`kaart herzien`: what to verify again, whom to call for it, and noting that it was done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from math import ceil
from pathlib import Path

import click

from generator.checks.due import Due, due
from generator.checks.national import register_lines
from generator.commands.common import (
    existing,
    fail,
    id_argument,
    keeper_option,
    map_option,
    publishable_map,
    today_option,
)
from generator.commands.dutch import DutchCommand
from generator.commands.ids import WithoutFile, keeper_meant, meant_id, unknown_id
from generator.commands.keeping import keeps_versions
from generator.commands.map_folders import to_type
from generator.commands.option_types import Day, Portion
from generator.commands.show import texts
from generator.editing.noting import KEY, noted
from generator.editing.spans import CannotEdit
from generator.editing.writing import file_at, put
from generator.problems import why
from generator.reading import Reading, read_map
from generator.search.danger import danger_lines
from generator.search.emergencies import number_lines
from generator.values.sourced import to_look_at
from generator.views import map_view
from generator.wording import date_text, list_text

_DAYS_OF_YEAR = 365


@click.command("herzien", cls=DutchCommand, examples=(
    "kaart herzien", "kaart herzien tafeltje-dek-je", "kaart herzien tafeltje-dek-je --akkoord",
))  # fmt: skip
@id_argument("words", required=False)
@click.option("--akkoord", "agreed", is_flag=True, help="Zet in het bestand dat alles klopt.")
@click.option("--datum", "day", type=Day(), metavar="DATUM",
              help="Wanneer u het hebt nagevraagd, bijvoorbeeld 1-10-2026. "
              "Zonder deze optie: vandaag.")  # fmt: skip
@click.option("--alles", "everything", is_flag=True, help="Toon ook wat nog niet aan de beurt is.")
@click.option("--deze-maand", "portion", type=Portion(), metavar="GETAL",
              help="Toon hoeveel u er deze maand nog doet, als u er elke maand zoveel navraagt. Zo "
              "hoeft niet alles tegelijk.")  # fmt: skip
@keeper_option
@map_option
@today_option
@keeps_versions
def review(
    words: tuple[str, ...],
    *,
    agreed: bool,
    day: date | None,
    everything: bool,
    portion: int | None,
    keeper: str,
    folder: Path,
    today: date,
) -> None:
    """Toon wat u weer eens moet navragen, het oudste eerst.

    Met een ID erbij ziet u wat u moet nakijken. Klopt het? Zet er dan --akkoord achter.
    """
    if agreed:
        if not words:
            fail("Zet erbij wat er klopt, bijvoorbeeld: kaart herzien tafeltje-dek-je --akkoord", 2)
        _note(folder, words, day or today, today)
        return
    social_map, reading = publishable_map(folder, today)
    # Whoever asks people whether they agree must be able to call them.
    every = due(reading.map or social_map, today)
    hers = keeper_meant(keeper, social_map)
    found = tuple(one for one in every if not hers or one.keeper == hers)
    if portion is not None and not words:
        _show_month(found, portion, folder, today)
        _tell_of_others(every, hers)
        return
    if not words:
        _show_all(found, everything=everything, folder=folder)
        _tell_of_others(every, hers)
        _tell_of_danger(today)
        return
    id_ = meant_id(words, social_map)
    one = next((one for one in every if one.id == id_), None)
    if one is None:
        unknown_id(id_, [one.id for one in every], social_map, folder, _no_need)
    path = _file(reading, folder, id_)
    for line in to_verify(one, texts(social_map, map_view(social_map, today), today)[id_]):
        click.echo(line)
    agree = f"herzien {id_} --akkoord{f' --datum {day.isoformat()}' if day else ''}"
    click.secho(f"\nKlopt alles nog? Typ dan: {to_type(agree, folder)}", bold=True)
    click.echo(f"Klopt er iets niet meer? Verander het eerst in {path}")


def to_verify(one: Due, lines: Iterable[str]) -> Iterator[str]:
    """Give what residents read, below whom to call about it and since when nobody asked."""
    yield "Vraag na of dit nog klopt:"
    yield ""
    yield from (f"  {line}" if line else "" for line in lines)
    yield ""
    if one.checked is None:
        yield "Dit is nog nooit nagevraagd."
    if one.phone:
        yield f"Navragen kan op {one.phone}."


def _no_need(_: WithoutFile) -> str:
    return "Dit hoeft u niet na te vragen. Wat wel, ziet u met: kaart herzien"


def _show_all(found: tuple[Due, ...], *, everything: bool, folder: Path) -> None:
    shown = [one for one in found if everything or one.is_due]
    _show_lines(shown)
    late = sum(one.is_due for one in found)
    told = f"{late} van de {len(found)} moet u weer eens navragen."
    click.secho(told if late else "U hoeft nu niets na te vragen.", bold=True)
    if shown:
        look = to_type(f"herzien {shown[0].id}", folder)
        click.echo(f"Wat u dan nakijkt, ziet u zo: {look}")
    elif found:
        click.echo(f"Alles zien, met de datum? Typ: {to_type('herzien --alles', folder)}")


def _show_lines(shown: Sequence[Due]) -> None:
    width = max((len(one.id) for one in shown), default=0)
    for one in shown:
        when = one.checked.isoformat() if one.checked else "nog nooit "
        mark = click.style(when, fg="yellow" if one.is_due else None)
        click.echo(f"{mark}  {one.phone:<14}  {one.id:<{width}}  {one.name}")
    if shown:
        click.echo()


def _show_month(found: Sequence[Due], portion: int, folder: Path, today: date) -> None:
    """Show what is next when so many are asked every month, and whether that is enough."""
    done = [one for one in found if one.checked and one.checked >= today.replace(day=1)]
    rest = sorted((one for one in found if one not in done), key=lambda one: (one.when, one.id))
    shown = rest[: max(portion - len(done), 0)]
    _show_lines(shown)
    asked = f"{len(done)} nagevraagd deze maand"
    click.secho(f"{asked}, nog {len(shown)} te gaan." if shown else f"{asked}. U bent klaar.",
                bold=True)  # fmt: skip
    needed = ceil(sum(_DAYS_OF_YEAR / one.limit.days for one in found) / 12)
    if needed > portion:
        click.echo(f"Met {portion} per maand komt u niet rond: dan is niet alles op tijd "
                   f"nagevraagd. Met {needed} per maand wel.")  # fmt: skip
    if shown:
        look = to_type(f"herzien {shown[0].id}", folder)
        click.echo(f"Wat u dan nakijkt, ziet u zo: {look}")


def _tell_of_others(every: Sequence[Due], keeper: str) -> None:
    """Tell how much has nobody, when one person's share is shown: else nobody asks for it."""
    nobody = sum(not one.keeper for one in every)
    if keeper and nobody:
        click.echo(f"Van niemand: {nobody}. Zet daar bij 'beheert' wie het bijhoudt.")


def _tell_of_danger(today: date) -> None:
    """Tell which numbers of the program itself nobody looked at for a year."""
    old = to_look_at((*number_lines(), *register_lines(), *danger_lines()), today)
    if not old:
        return
    names = list(dict.fromkeys(line.cells[1] for line in old if len(line.cells) > 1))
    about = f", ook de nummers van {list_text(names)}" if names else ""
    told = (
        f"Van de regels over gevaar in het programma zelf zijn er {len(old)} langer dan een jaar "
        f"geleden nagekeken, de oudste op {date_text(old[0].checked)}{about}. Vraag wie het "
        "programma beheert om een nieuwe versie."
    )
    click.echo(f"\n{click.wrap_text(told, 80)}")


def _note(folder: Path, words: tuple[str, ...], day: date, today: date) -> None:
    if day > today:
        fail(f"{date_text(day)} moet nog komen; kies een dag die geweest is.")
    reading = read_map(existing(folder))
    path = _file(reading, folder, meant_id(words, reading.map))
    try:
        put(path, noted(path.read_bytes(), day))
    except CannotEdit:
        fail(f"'{path}' is anders opgebouwd. Zet de regel er zelf in: {KEY}: {day.isoformat()}")
    except OSError as error:
        fail(f"'{path}' kan niet aangepast worden ({why(error)}).")
    click.echo(f"Genoteerd in {path}: nagevraagd op {date_text(day)}.")


def _file(reading: Reading, folder: Path, id_: str) -> Path:
    known = {key: source for key, source in reading.sources.items() if source.path.count("/") > 1}
    if id_ not in known:
        unknown_id(id_, known, reading.map, folder, _no_need)
    return file_at(folder, known[id_].path)
