"""What the commands share: options, reading the map, and telling what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

import generator
from generator.checks import check_map, without
from generator.commands.dutch import Day, Folder
from generator.model import SocialMap
from generator.pages.icons import icon_names
from generator.problems import Level, Problem
from generator.reading import Reading, read_map
from generator.values.nearest import nearest

F = TypeVar("F", bound=Callable[..., Any])
CONFIG_FILE = "mkdocs.yml"

map_option = click.option(
    "--kaart", "folder", type=Folder(), default="kaart", metavar="MAP",
    help="De map met uw YAML-bestanden. Zonder deze optie: kaart.",
)  # fmt: skip


def today_option(command: F) -> F:
    """Give a command the day it works for; the clock is read here and nowhere else."""
    return click.option(
        "--vandaag", "today", type=Day(), default=date.today, hidden=True, help="Doe alsof."
    )(command)


def project_folder() -> Path:
    """Give the folder with the site's settings and theme: here, or where the program stands."""
    places = (Path.cwd(), Path(generator.__file__).parent.parent)
    found = next((place for place in places if (place / CONFIG_FILE).is_file()), None)
    if found is None:
        fail(f"'{CONFIG_FILE}' is er niet. Ga eerst naar de map van uw sociale kaart.")
    return found


def fail(message: str, code: int = 1) -> NoReturn:
    """Say what went wrong, when it was not said before, and stop."""
    if message:
        click.secho(message, fg="red", err=True)
    raise click.exceptions.Exit(code)


def inspect(folder: Path, today: date) -> Reading:
    """Read a map and look at everything that could be better in it too."""
    reading = read_map(folder)
    if reading.map is None:
        return reading
    notices = check_map(reading.map, reading.sources, today, icon_names())
    kept = without(reading.problems, reading.map)
    return replace(reading, problems=tuple(sorted({*kept, *notices})))


def usable_map(folder: Path, consolation: str = "") -> tuple[SocialMap, Reading]:
    """Give a map that can be used and where it came from, or show what is wrong and stop.

    `consolation` is said last when the map cannot be used.
    """
    reading = read_map(folder)
    if reading.map is None:
        errors = [problem for problem in reading.problems if problem.level is Level.ERROR]
        show_problems(errors, err=True)
        fail(consolation)
    return reading.map, reading


def plain_id(typed: str) -> str:
    """Give the id in what somebody typed: 'koffie', 'koffie.yml' or 'kaart/diensten/koffie.yml'."""
    return Path(typed).stem if typed.endswith((".yml", ".yaml")) else typed


def unknown_id(id_: str, known: Iterable[str]) -> NoReturn:
    """Say that nothing has this id, with the nearest that exists, and stop."""
    near = nearest(id_, known)
    hint = f"; bedoelt u '{near}'?" if near else "."
    fail(f"'{id_}' staat niet op de kaart{hint}")


def show_problems(problems: Iterable[Problem], *, err: bool = False) -> None:
    """Show problems grouped per file, with the sum of them last."""
    found = sorted(problems)
    for path, group in groupby(found, key=lambda problem: problem.path):
        click.secho(path, bold=True, err=err)
        for problem in group:
            click.echo(f"  {_line(problem)}", err=err)
        click.echo(err=err)
    click.secho(summary(found), bold=True, err=err)


def _line(problem: Problem) -> str:
    colour = "red" if problem.level is Level.ERROR else "yellow"
    level = click.style(str(problem.level), fg=colour)
    key = f"{problem.key}: " if problem.key else ""
    return f"{problem.path}:{problem.line}:{problem.column}: {level}: {key}{problem.message}"


def summary(problems: Iterable[Problem]) -> str:
    """Give the sum in one sentence, such as '2 fouten en 1 keer let op in 3 bestanden.'."""
    found = list(problems)
    errors = sum(problem.level is Level.ERROR for problem in found)
    notices = len(found) - errors
    files = len({problem.path for problem in found})
    if not found:
        return "Alles klopt."
    counts = [
        *([f"{errors} fout{'' if errors == 1 else 'en'}"] if errors else []),
        *([f"{notices} keer let op"] if notices else []),
    ]
    where = "1 bestand" if files == 1 else f"{files} bestanden"
    return f"{' en '.join(counts)} in {where}."


@contextmanager
def progress() -> Iterator[Callable[[str, int, int], None]]:
    """Give a way to report how far the work is; it is drawn on a terminal only."""
    console = Console(stderr=True)
    hidden = not console.is_terminal
    counted = TextColumn("{task.completed}/{task.total}")
    columns = (TextColumn("{task.description}"), BarColumn(), counted)
    with Progress(*columns, console=console, transient=True, disable=hidden) as bar:
        tasks: dict[str, Any] = {}

        def report(what: str, done: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = bar.add_task(what, total=total)
            bar.update(tasks[what], completed=done, total=total)

        yield report
