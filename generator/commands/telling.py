"""How problems are told on screen: grouped per file, with the sum of them last."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

import click

from generator.problems import Level, Problem


def show_problems(problems: Iterable[Problem], *, err: bool = False) -> None:
    """Show problems grouped per file, with the sum of them last."""
    found = most_urgent_first(problems)
    for path, group in groupby(found, key=lambda problem: problem.path):
        click.secho(path, bold=True, err=err)
        for problem in group:
            click.echo(f"  {problem_line(problem)}", err=err)
        click.echo(err=err)
    click.secho(summary(found), bold=True, err=err)


def most_urgent_first(problems: Iterable[Problem]) -> list[Problem]:
    """Give the problems file by file, the files with a mistake in them first."""
    found = sorted(problems)
    wrong = {problem.path for problem in found if problem.level is Level.ERROR}
    return sorted(found, key=lambda problem: problem.path not in wrong)


def problem_line(problem: Problem) -> str:
    """Give a problem on one line, with where it stands first."""
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
