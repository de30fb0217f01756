"""`kaart controleer`: everything that is wrong or could be better, where it stands."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import click

from generator.commands.common import existing, keeper_option, map_option, today_option
from generator.commands.dutch import DutchCommand
from generator.commands.ids import keeper_meant
from generator.commands.keeping import keeps_versions
from generator.commands.option_types import WordChoice
from generator.commands.telling import most_urgent_first, show_problems
from generator.problems import Level, Problem
from generator.publish.inspection import inspect
from generator.reading import Reading


@click.command("controleer", cls=DutchCommand,
               examples=("kaart controleer", "kaart controleer --kaart mijndorp"))  # fmt: skip
@map_option
@keeper_option
@click.option("--json", "as_json", is_flag=True, help="Geef de lijst als JSON, voor programma's.")
@click.option("--formaat", "form", type=WordChoice(("tekst", "json", "github")), default="tekst",
              metavar="WOORD",
              help="Hoe de lijst eruitziet: tekst, json of github. Zonder deze optie: tekst.",
)  # fmt: skip
@click.option("--streng", "strict", is_flag=True, help="Ook 'let op' telt als fout.")
@today_option
@keeps_versions
def check(
    folder: Path, *, keeper: str, as_json: bool, form: str, strict: bool, today: date
) -> None:
    """Kijk de hele kaart na en toon wat er niet klopt."""
    form = "json" if as_json else form
    # A program that reads the list gets a missing folder as a problem in that list.
    reading = inspect(existing(folder) if form == "tekst" else folder, today)
    problems = most_urgent_first(_hers(reading, keeper))
    if form == "json":
        click.echo(json.dumps([one.as_dict() for one in problems], ensure_ascii=False, indent=2))
    elif form == "github":
        click.echo("\n".join(github_lines(problems)), nl=bool(problems))
    else:
        show_problems(problems)
    if any(strict or problem.level is Level.ERROR for problem in problems):
        raise click.exceptions.Exit(1)


def _hers(reading: Reading, keeper: str) -> tuple[Problem, ...]:
    """Give what is about the things somebody keeps, and every error: that stops the site."""
    known = reading.map or reading.partial
    id_ = keeper_meant(keeper, known)
    if not id_ or known is None:
        return reading.problems
    files = {
        reading.sources[name].path
        for name, one in known.by_id.items()
        if getattr(one, "keeper", None) == id_ and name in reading.sources
    }
    return tuple(
        one for one in reading.problems if one.level is Level.ERROR or one.path in files
    )  # fmt: skip


def github_lines(problems: Iterable[Problem]) -> Iterable[str]:
    """Give a line per problem that GitHub shows beside the changed file."""
    for one in problems:
        kind = "error" if one.level is Level.ERROR else "warning"
        place = f"file={_value(one.path)},line={one.line},col={one.column}"
        message = f"{one.key}: {one.message}" if one.key else one.message
        yield f"::{kind} {place},title={_value(str(one.level))}::{_text(message)}"


def _text(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _value(text: str) -> str:
    return _text(text).replace(":", "%3A").replace(",", "%2C")
