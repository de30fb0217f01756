"""`kaart dekking`: what each village has of what a village needs, as a table and in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from textwrap import fill

import click

from generator.checks.coverage import (
    CoverageCell,
    CoverageRow,
    Presence,
    counted,
    coverage,
    from_outside,
    lacking,
)
from generator.checks.neighbour_coverage import at_neighbours
from generator.checks.norm import village_norm
from generator.checks.signals import asked_sentences
from generator.commands.common import fail, map_option, publishable_map, today_option
from generator.commands.coverage_page import coverage_of, coverage_page
from generator.commands.dutch import DutchCommand
from generator.commands.map_folders import to_type
from generator.commands.option_types import Folder
from generator.commands.replacing import as_typed, refuse_else, refuse_other, replace_option
from generator.editing.writing import put
from generator.model import SocialMap
from generator.problems import why

WIDTH = 80
NAME_WIDTH = 28
GAP = "  "
NARROWEST = max(len(answer) for answer in Presence)
WIDEST = 16
COLOURS = {Presence.NOTHING: "red", Presence.OUTSIDE: "yellow"}
# Whatever stands in these is published, and this page is for the supporter alone.
PUBLISHED = ("site", "content", "overrides")


@click.command("dekking", cls=DutchCommand,
               examples=("kaart dekking", "kaart dekking --html dekking.html"))  # fmt: skip
@click.option("--html", "page", type=Folder(), metavar="BESTAND",
              help="Maak er ook een bladzijde van, alleen voor uzelf. Bijvoorbeeld: dekking.html",
)  # fmt: skip
@click.option(
    "--buren", "beside", is_flag=True, help="Toon ook wat de buren hebben, en wie u daar belt."
)
@map_option
@replace_option
@today_option
def coverage_command(
    page: Path | None, folder: Path, *, beside: bool, replacing: bool, today: date
) -> None:
    """Toon wat elk dorp heeft en wat er mist.

    De lijst waarmee de kaart vergeleken wordt, noemt wat een dorp nodig heeft om er goed te
    blijven wonen.
    """
    if page is not None:
        _refuse_published(page, folder)
    social_map, reading = publishable_map(folder, today)
    if page is not None:
        again = f"{to_type('dekking', folder)} --html {as_typed(page)}"
        _refuse_to_lose(page, social_map.village.name, again, replacing=replacing)
    rows = coverage(replace(social_map, signals=reading.map.signals), today) if reading.map else ()
    for line in coverage_table(rows):
        click.echo(line)
    click.echo()
    for line in (*story(rows), *_asked(rows, today)):
        click.echo(click.wrap_text(line, WIDTH))
    click.echo()
    for line in reasons(rows):
        # An id is typed as it stands, so it is never cut at its own dash.
        click.echo(fill(line, WIDTH, subsequent_indent="  ", break_on_hyphens=False))
    if beside and reading.map:
        for line in _at_neighbours(reading.map, rows):
            click.echo(click.wrap_text(line, WIDTH))
    if page is not None:
        _write(page, coverage_page(social_map.village.name, rows, village_norm(), today))
        click.echo(f"\nDe bladzijde staat in {page}. Zet hem niet op de site: hij is voor uzelf.")


def coverage_table(rows: tuple[CoverageRow, ...], width: int = WIDTH) -> Iterator[str]:
    """Give the lines of the table; with many kernen several tables below each other."""
    kernen = [cell.kern.name for cell in rows[0].cells] if rows else []
    longest = max((len(_answer(cell)) for row in rows for cell in row.cells), default=0)
    start = 0
    while start < len(kernen):
        widths = _fitting(kernen[start:], width, longest)
        if start:
            yield ""
        heads = (_cut(name, size) for name, size in zip(kernen[start:], widths, strict=False))
        yield click.style(_line("", heads, widths), bold=True)
        for row in rows:
            cells = row.cells[start : start + len(widths)]
            yield _line(row.provision.name, cells, widths)
        start += len(widths)


def _fitting(kernen: Iterable[str], width: int, longest: int) -> list[int]:
    """Give the widths of as many columns as fit, at least one; `longest` is an answer."""
    widths: list[int] = []
    left = width - NAME_WIDTH
    for name in kernen:
        size = min(max(len(name), NARROWEST, longest), WIDEST)
        left -= len(GAP) + size
        if left < 0 and widths:
            break
        widths.append(size)
    return widths


def _line(name: str, cells: Iterable[str | CoverageCell], widths: list[int]) -> str:
    line, ahead = _cut(name, NAME_WIDTH), NAME_WIDTH - len(name)
    for cell, size in zip(cells, widths, strict=True):
        word = cell if isinstance(cell, str) else _answer(cell)
        colour = None if isinstance(cell, str) else COLOURS.get(cell.answer)
        line += " " * max(ahead, 0) + GAP + (click.style(word, fg=colour) if colour else word)
        ahead = size - len(word)
    return line


def _answer(cell: CoverageCell) -> str:
    """Give what there is, and how often it was asked for: "niets 3×"."""
    return f"{cell.answer} {cell.asked}×" if cell.asked else str(cell.answer)


def _cut(name: str, size: int) -> str:
    return name if len(name) <= size else f"{name[: size - 1]}…"


def _asked(rows: Iterable[CoverageRow], today: date) -> Iterator[str]:
    """Give the sentences about what was asked for, with a line above them."""
    if told := asked_sentences(rows, today):
        yield ""
        yield "Waar mensen naar vroegen, uit signalen.yml. In de tabel staat het met ×:"
        yield from told


def _at_neighbours(social_map: SocialMap, rows: tuple[CoverageRow, ...]) -> Iterator[str]:
    yield ""
    if not social_map.neighbours:
        yield "Er is nog geen kaart van een ander dorp opgehaald. Typ: kaart buren ververs"
        return
    yield "Wat de buren hebben van wat hier mist:"
    yield from at_neighbours(social_map, rows) or ("Daarvan hebben zij ook niets.",)
    yield "Zelf beginnen? Typ bijvoorbeeld: kaart nieuw --naar westerkamp/klussendienst"


def story(rows: Iterable[CoverageRow]) -> Iterator[str]:
    """Give the sentences below the table: first what is missing, then what comes from outside."""
    rows = tuple(rows)
    nothing = "Er ontbreekt niets: alles van de lijst is er, of komt van buiten."
    yield from lacking(rows) or (nothing,)
    outside = from_outside(rows)
    if outside:
        yield ""
        yield from outside


def reasons(rows: Iterable[CoverageRow]) -> Iterator[str]:
    """Give for each answer what made it, by id, and how the supporter corrects it."""
    rows = tuple(rows)
    yield "Wat telt mee, met de naam van het bestand:"
    for row, found in counted(rows):
        ids = ", ".join(one.id for one in found)
        yield f"- {row.provision.id}: {ids or 'niets'}."
    away = {one.id: one for row in rows for one in row.elsewhere}
    if away:
        yield f"Telt niet mee, want het hoort ergens anders: {', '.join(sorted(away))}."
        yield (
            "Is een van deze wel voor uw dorp? Zet er 'kernen' bij, of 'bereik' met regio of "
            "landelijk."
        )
    yield "Klopt een antwoord niet? Zeg het in dorp.yml, met de woorden van deze lijst:"
    yield "  dekking: [{wat: klussen, wel: [bestand], niet: [bestand]}]"


def _refuse_published(page: Path, folder: Path) -> None:
    places = [folder, *(Path(name) for name in PUBLISHED)]
    if page.is_dir():
        fail(f"'{page}' is een map; zet er de naam van een bestand achter, zoals dekking.html")
    for place in places:
        if page.resolve().is_relative_to(place.resolve()):
            fail(
                f"De map '{place}' hoort bij de kaart of de site, en deze bladzijde is alleen "
                "voor u. Kies een andere plek, zoals --html dekking.html"
            )


def _refuse_to_lose(page: Path, village: str, again: str, *, replacing: bool) -> None:
    if not page.is_file():
        return
    there = coverage_of(page.read_bytes())
    if there is None:
        refuse_else(page, "een bladzijde van kaart dekking")
    elif there != village and not replacing:
        refuse_other(page, "de dekking", there, again)


def _write(page: Path, text: str) -> None:
    try:
        page.parent.mkdir(parents=True, exist_ok=True)
        put(page, text.encode())
    except OSError as error:
        fail(f"De bladzijde kan niet in '{page}' komen te staan ({why(error)}).")
