"""`kaart importeer`: the list that a village has already, as files of the map."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

import click

from generator.checks import publishable
from generator.commands.asking import asked, on_terminal
from generator.commands.common import fail, map_option, today_option, usable_map
from generator.commands.dutch import DutchCommand
from generator.commands.keeping import keeps_versions, taken_back_with
from generator.commands.map_folders import to_type
from generator.commands.option_types import Folder
from generator.editing.writing import put_all_new, put_new
from generator.importing.headings import changed, guessed, heading_row
from generator.importing.own_list import is_own
from generator.importing.plan import Order, Plan, plan_import
from generator.importing.reading import read_list
from generator.importing.table import CannotImport, Grid, Table, table_of
from generator.importing.telling import mapping_lines, row_lines, summary_lines
from generator.keeping.memory import Memory
from generator.problems import Level, Problem, why
from generator.reading.assemble import assemble
from generator.reading.files import MAX_FILES, SourceFile, list_files, map_name
from generator.reading.registers import former_ids

_NUMBERS = re.compile(r"[0-9]+(?:\s*[,;]\s*[0-9]+)*")


def _row_numbers(_: click.Context, __: click.Parameter, typed: str) -> frozenset[int]:
    if typed and not _NUMBERS.fullmatch(typed.strip()):
        fail(f"'{typed}' kan niet. Typ nummers van regels, zoals: --toch 12,15", 2)
    return frozenset(int(number) for number in re.findall(r"[0-9]+", typed))


@click.command("importeer", cls=DutchCommand, examples=(
    "kaart importeer lijst.csv --proef", "kaart importeer lijst.csv --kolom \"Soort=thema\" --ja",
))  # fmt: skip
@click.argument("file", metavar="BESTAND", type=Folder(),
                help="De lijst, een .csv, .xlsx of .ods. Bijvoorbeeld: lijst.xlsx")  # fmt: skip
@click.option("--kolom", "columns", multiple=True, metavar="KOP=VELD",
              help="Wat een kolom is, als het niet goed geraden is. Mag vaker. Bijvoorbeeld: "
              "\"Soort=thema\". Met 'intern' komt de kolom alleen in uw notitie.")  # fmt: skip
@click.option("--bron", "source", default="", metavar="NAAM",
              help="Hoe de lijst heet; bewoners lezen dat het daar gezien is. Zonder deze optie: "
              "de naam van het bestand.")  # fmt: skip
@click.option("--blad", "sheet", default="", metavar="NAAM",
              help="Welk blad van een .xlsx of .ods, als het er meer heeft.")  # fmt: skip
@click.option("--toch", "anyway", default="", metavar="REGELS", callback=_row_numbers,
              help="Regels die toch moeten, ook al lijken zij op iets wat er is. "
              "Bijvoorbeeld: 12,15")  # fmt: skip
@click.option("--ja", "sure", is_flag=True, help="Schrijf de bestanden, zonder iets te vragen.")
@click.option("--proef", "trial", is_flag=True,
              help="Laat zien wat er gebeurt, en schrijf niets.")  # fmt: skip
@map_option
@today_option
@keeps_versions
def import_list(
    file: Path, *, columns: tuple[str, ...], source: str, sheet: str, anyway: frozenset[int],
    sure: bool, trial: bool, folder: Path, today: date,
) -> None:  # fmt: skip
    """Zet een lijst uit Excel of een ander programma op de kaart.

    Elke regel wordt een bestand. Eerst ziet u wat elke kolom wordt; er wordt niets geschreven voor
    u ja zegt. Wat nergens past, komt bij 'intern'. Wat er al is, komt er niet nog een keer bij.
    """
    try:
        grid = _grid(file, sheet)
        table = table_of(grid, heading_row(grid))
        if not table.rows:
            fail(f"In '{file}' staan geen regels onder de koppen. {_NOTHING}")
        asks = not (sure or trial) and on_terminal()
        fields = _own(table, columns) if is_own(table) else _fields(table, grid, columns, asks=asks)
    except CannotImport as problem:
        fail(f"'{file}' kan niet ingelezen worden. {problem}\n{_NOTHING}")
    order = Order(fields, source or _named(file), file.name, today, anyway)
    try:
        plan = _plan(table, order, folder)
    except CannotImport as problem:
        fail(f"'{file}' kan niet ingelezen worden. {problem}\n{_NOTHING}")
    _tell(plan, every=False)
    _tell_undo(plan, order, folder)
    if trial or not plan.files:
        click.secho(_NOTHING if trial else "Er is niets nieuws; er verandert niets.", bold=True)
        return
    if asks and not asked("Deze bestanden maken?"):
        fail(_NOTHING)
    if not (asks or sure):
        fail(f"{_NOTHING} Klopt het zo? Typ dezelfde opdracht met --ja erachter.")
    _write(plan, table, order, folder)


def _own(table: Table, columns: tuple[str, ...]) -> tuple[str, ...]:
    """Say of a list of our own that nothing has to be guessed; there are no fields to choose."""
    if columns:
        raise CannotImport(
            "Deze lijst is gemaakt met 'kaart exporteer', en dan staat boven elke kolom al welk "
            "veld het is. Laat --kolom weg."
        )
    click.secho(f"{len(table.rows)} regel{'' if len(table.rows) == 1 else 's'}.", bold=True)
    click.echo("Deze lijst is gemaakt met 'kaart exporteer': boven elke kolom staat haar veld.")
    click.echo()
    return ()


def _fields(table: Table, grid: Grid, columns: tuple[str, ...], *, asks: bool) -> tuple[str, ...]:
    fields = changed(table.headings, guessed(table), columns)
    _show(table, grid, fields)
    return _asked(table, fields) if asks else fields


_NOTHING = "Er is niets geschreven."
_SHOWN = 8


def _grid(file: Path, sheet: str) -> Grid:
    try:
        data = file.read_bytes()
    except OSError as error:
        fail(f"'{file}' kan niet gelezen worden ({_reason(error)}). {_NOTHING}")
    return read_list(data, sheet)


def _reason(error: OSError) -> str:
    return "dat bestand is er niet" if isinstance(error, FileNotFoundError) else why(error)


def _named(file: Path) -> str:
    return f"lijst '{' '.join(re.split(r'[_ ]+', file.stem)).strip() or 'zonder naam'}'"


def _show(table: Table, grid: Grid, fields: Sequence[str]) -> None:
    rows = f"{len(table.rows)} regel{'' if len(table.rows) == 1 else 's'}"
    click.secho(f"{rows}. Dit wordt elke kolom:", bold=True)
    if not table.has_headings:
        click.echo("Er staan geen koppen boven deze lijst. Kijk goed of dit klopt.")
    for line in mapping_lines(table, fields):
        click.echo(line)
    if grid.other_sheets:
        click.echo(f"Er zijn meer bladen: {', '.join(grid.other_sheets)}. Die gaan met --blad.")
    for row in table.before:
        click.echo(f"Boven de koppen staat: {' '.join(cell for cell in row.cells if cell)}")
    click.echo()


def _asked(table: Table, fields: tuple[str, ...]) -> tuple[str, ...]:
    """Let her change what the columns are, one at a time, until she is content."""
    while True:
        typed = click.prompt(
            "Klopt dit? Druk op Enter. Of typ wat anders moet, zoals 3=telefoon",
            default="", show_default=False,
        )  # fmt: skip
        if not typed.strip():
            return fields
        try:
            fields = changed(table.headings, fields, [typed])
        except CannotImport as problem:
            click.secho(str(problem), fg="red")
        for line in mapping_lines(table, fields):
            click.echo(line)


def _plan(table: Table, order: Order, folder: Path) -> Plan:
    social_map, reading = usable_map(folder, f"Verbeter dit eerst. {_NOTHING}")
    files, _ = list_files(folder)
    name, memory = map_name(folder), Memory()
    before = _errors(files, order.today, memory)

    def judge(new: Mapping[str, bytes]) -> Sequence[Problem]:
        return [one for one in _errors((*files, *_sources(new, name)), order.today, memory)
                if one not in before]  # fmt: skip

    village = social_map.village
    taken = (
        *(file.stem for file in files), *reading.sources, *former_ids(reading.sources),
        *(kern.id for kern in village.kernen), *(one.id for one in village.supporters),
        *(number.id for number in village.emergency_numbers),
    )  # fmt: skip
    plan = plan_import(table, order, social_map, taken, judge)
    if len(files) + len(plan.files) > MAX_FILES:
        fail(
            f"Met {len(plan.files)} nieuwe bestanden erbij heeft de kaart er meer dan {MAX_FILES}, "
            f"en dat is te veel. Knip de lijst in stukken voor meer kaarten. {_NOTHING}"
        )
    return plan


def _sources(new: Mapping[str, bytes], name: str) -> Iterator[SourceFile]:
    for path, data in new.items():
        folder, _, stem = path.removesuffix(".yml").partition("/")
        yield SourceFile(f"{name}/{path}", folder, stem, data)


def _errors(files: Sequence[SourceFile], today: date, memory: Memory) -> Sequence[Problem]:
    reading = publishable(assemble(files, memory=memory), today, memory=memory)
    return [one for one in reading.problems if one.level is Level.ERROR]


def _tell(plan: Plan, *, every: bool) -> None:
    for line in row_lines(plan, every=every):
        click.echo(line)
    click.echo()
    for line in summary_lines(plan):
        click.echo(line)


def _tell_undo(plan: Plan, order: Order, folder: Path) -> None:
    """Say how to undo an import of before, when rows of this list were read then."""
    ids = {row.there for row in plan.rows if row.there and not row.alike}
    paths = [file.path for file in list_files(folder)[0] if file.stem in ids]
    if not paths:
        return
    named = ", ".join(paths[:_SHOWN])
    more = f" en nog {len(paths) - _SHOWN}" if len(paths) > _SHOWN else ""
    back = taken_back_with(folder, {path.partition("/")[2] for path in paths})
    how = (
        f"Typ: {back}\n" if back else "Gooi die bestanden weg. Gooit u te veel weg? Typ: "
        f"{to_type('geschiedenis ID --terug', folder)}\n"
    )  # fmt: skip
    click.echo(
        f"Toen is gemaakt: {named}{more}. Alle namen, ook die van plekken en organisaties, staan "
        f"in '{_report_stem(order)}.txt' naast uw map.\nGing dat de vorige keer verkeerd? {how}"
        "Typ daarna dezelfde opdracht opnieuw.\n"
        "Staat er al iets van op internet of op papier? Verbeter dan dat bestand zelf."
    )


def _write(plan: Plan, table: Table, order: Order, folder: Path) -> None:
    try:
        put_all_new({folder / path: data for path, data in plan.files.items()})
    except OSError as error:
        fail(f"De bestanden kunnen niet gemaakt worden ({why(error)}). {_NOTHING}")
    made = f"{len(plan.files)} bestand{'' if len(plan.files) == 1 else 'en'}"
    click.secho(f"{made} gemaakt in '{folder}'.", fg="green", bold=True)
    _keep_report(plan, table, order, folder)
    click.echo(f"Kijk de kaart na met: {to_type('controleer', folder)}")


def _report_stem(order: Order) -> str:
    return f"ingelezen-{Path(order.file_name).stem}"


def _keep_report(plan: Plan, table: Table, order: Order, folder: Path) -> None:
    """Keep beside the map, never in it, where each cell went."""
    lines = (
        f"Ingelezen: {order.file_name}, {order.today.isoformat()}. Dit bestand is alleen voor u.",
        "", *(mapping_lines(table, order.fields) if order.fields else ()),
        *(f"Boven de koppen stond: {' '.join(filter(None, row.cells))}" for row in table.before),
        "", *summary_lines(plan), "", *row_lines(plan, every=True), "",
    )  # fmt: skip
    stem = _report_stem(order)
    beside = folder.resolve().parent
    for number in range(1, 1000):
        path = beside / (f"{stem}.txt" if number == 1 else f"{stem}-{number}.txt")
        try:
            put_new(path, "\n".join(lines).encode())
        except FileExistsError:
            continue
        except OSError as error:
            click.echo(f"Het verslag kan niet bewaard worden in '{path}' ({why(error)}).")
            return
        click.echo(f"Waar elke cel heen ging, staat in: {path}")
        return
