"""How problems are told on screen: grouped per file, with the sum of them last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import groupby
from textwrap import fill

import click

from generator.problems import Level, Problem

WIDTH = 80


def show_problems(problems: Iterable[Problem], *, err: bool = False) -> None:
    """Show problems grouped per file, with the sum of them last."""
    found = most_urgent_first(problems)
    for path, group in groupby(found, key=lambda problem: problem.path):
        click.secho(path, bold=True, err=err)
        for problem in group:
            click.echo(f"  {problem_line(problem)}", err=err)
        click.echo(err=err)
    click.secho(summary(found), bold=True, err=err)
    if codes := _codes(found):
        click.echo(codes, err=err)


def _codes(problems: Iterable[Problem]) -> str:
    """Say by which codes the notices can be switched off, if there are any."""
    notices = (one for one in problems if one.level is Level.NOTICE and one.code)
    counted = Counter(one.code for one in notices)
    if not counted:
        return ""
    named = ", ".join(f"{code} ({number})" for code, number in counted.most_common())
    return fill(
        f"De codes van let op: {named}. Wilt u een soort niet meer zien? Zet de code in dorp.yml "
        "bij 'controle', 'uit'.",
        WIDTH,
        break_on_hyphens=False,
    )


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
