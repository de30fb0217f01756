"""What the commands share: options, reading the map, and stopping with a message."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, NoReturn, TypeVar
from zoneinfo import ZoneInfo

import click
from click.core import ParameterSource

from generator.booklet.left_out import left_out as left_out_on_paper
from generator.checks import (
    left_out,
    only,
    publishable,
)
from generator.commands.map_folders import USUAL, meant_map, not_a_map
from generator.commands.option_types import Day, Folder, Moment
from generator.commands.telling import problem_line, show_problems
from generator.consent import PublicMap, public_map
from generator.model import SocialMap
from generator.problems import Level, Problem
from generator.publish.caches import user_store
from generator.reading import Reading
from generator.reading.examples import examples_of_village
from generator.reading.files import village_files
from generator.reading.kept import read_known_map
from generator.reading.newer import newer_form
from generator.site.handwritten import texts_by_hand
from generator.site.project import project_of
from generator.values.clock import Clock

F = TypeVar("F", bound=Callable[..., Any])

map_option = click.option(
    "--kaart", "folder", type=Folder(), default=USUAL, metavar="MAP",
    callback=lambda _context, _option, folder: meant_map(folder),
    help="De map van uw dorp, bijvoorbeeld mijndorp. Zonder deze optie: de map waar u bent.",
)  # fmt: skip


def id_argument(name: str, *, required: bool = True) -> Callable[[F], F]:
    """Give a command the words with which somebody names a thing on the map."""
    told = (
        "De naam van een bestand zonder .yml, bijvoorbeeld: tafeltje-dek-je. "
        "Hoe het op de kaart heet mag ook: Tafeltje Dek Je"
    )
    return click.argument(name, nargs=-1, required=required, metavar="ID", help=told)


keeper_option = click.option(
    "--van", "keeper", default="", metavar="ID",
    help="Toon alleen wat deze ondersteuner bijhoudt: waar bij 'beheert' dit id staat.",
)  # fmt: skip


def today_option(command: F) -> F:
    """Give a command the day it works for; the clock is read here and nowhere else."""
    return click.option(
        "--vandaag", "today", type=Day(), default=date.today, hidden=True, help="Doe alsof."
    )(command)


def now_option(command: F) -> F:
    """Give a command the minutes past midnight it works at: midnight for a day that was typed."""

    def clock(ctx: click.Context, _: click.Parameter, typed: Clock | None) -> int:
        if typed is not None:
            return typed.minutes
        if ctx.get_parameter_source("today") is ParameterSource.COMMANDLINE:
            return 0
        now = datetime.now(ZoneInfo("Europe/Amsterdam"))
        return now.hour * 60 + now.minute

    return click.option(
        "--nu", "minutes", type=Moment(), callback=clock, hidden=True, help="Doe alsof."
    )(command)


def fail(message: str, code: int = 1) -> NoReturn:
    """Say what went wrong, when it was not said before, and stop."""
    if message:
        click.secho(message, fg="red", err=True)
    raise click.exceptions.Exit(code)


def existing(folder: Path) -> Path:
    """Give the folder of a map, or say which was probably meant and stop.

    Nothing is done with a map in a newer form than this program knows.
    """
    wrong = not_a_map(folder)
    if wrong:
        fail(wrong)
    if newer := newer_form(village_files(folder)):
        fail(str(newer))
    return folder


def refuse_to_record(reading: Reading, what: str) -> None:
    """Stop before codes on paper, or pages, are remembered at an address that nobody chose.

    `what` begins the sentence that says what is not done: "Het boekje is niet gemaakt".
    """
    for one in examples_of_village(reading):
        if one.key == "site":
            click.echo(problem_line(one), err=True)
            fail(
                f"{what}: bij 'site' staat nog een voorbeeld, en met --vastleggen blijven de codes "
                "voor altijd naar dat adres wijzen. Kies eerst uw eigen adres. Is dit een proef? "
                "Typ de opdracht dan zonder --vastleggen."
            )


@dataclass(frozen=True)
class LeftOut:
    """What is to be told of what was made; it is known before, and so without the map itself.

    `private` are the names and numbers that were left out, `on_paper` is what paper lacks, `site`
    the address of the site, and `examples` say where that is one that nobody chose.
    """

    private: tuple[Problem, ...]
    on_paper: tuple[Problem, ...]
    site: str
    examples: tuple[Problem, ...]

    @classmethod
    def of(cls, social_map: PublicMap, reading: Reading, today: date) -> LeftOut:
        """Look up in a map, and where it was read, what will be told."""
        return cls(
            left_out(social_map, reading.sources),
            only(left_out_on_paper, social_map, reading.sources, today),
            social_map.village.site,
            tuple(one for one in examples_of_village(reading) if one.key == "site"),
        )

    def tell_of_paper(self) -> None:
        """Say what keeps paper from being handed out: signs it lacks, an address nobody chose."""
        for one in self.examples:
            click.secho(
                f"Let op: deel hiervan nog niets op papier uit. De codes wijzen naar "
                f"{self.site}, en dat is nog het voorbeeld. Kies uw eigen adres: "
                f"{one.path}:{one.line}", fg="red", err=True,
            )  # fmt: skip
        if self.on_paper:
            click.secho("Op papier ontbreekt iets:", bold=True, err=True)
            show_problems(self.on_paper, err=True)

    def tell_of_names(self) -> None:
        """Say which names and numbers were left out of what was just made, and where."""
        _tell_names(self.private)


def tell_what_is_left_out(social_map: PublicMap, reading: Reading) -> None:
    """Say which names and numbers were left out of what was just made, and where."""
    _tell_names(left_out(social_map, reading.sources))


def _tell_names(found: tuple[Problem, ...]) -> None:
    if found:
        click.secho("Dit is weggelaten:", bold=True)
        for problem in found:
            click.echo(f"  {problem_line(problem)}")


def usable_map(folder: Path, consolation: str = "") -> tuple[SocialMap, Reading]:
    """Give a map that can be used and where it came from, or show what is wrong and stop.

    What is made of it is for the supporter's own eyes; see `publishable_map` for all else.
    `consolation` is said last when the map cannot be used.
    """
    return _usable(read_known_map(existing(folder), user_store()), consolation)


def publishable_map(folder: Path, today: date, consolation: str = "") -> tuple[PublicMap, Reading]:
    """Give a map as it may be published, and where it came from; or say what is wrong and stop.

    `consolation` is said last when the map cannot be published.
    """
    known = read_known_map(existing(folder), user_store())
    social_map, reading = _usable(
        publishable(known, today, texts_by_hand(project_of(folder))), consolation
    )
    return public_map(social_map, today), reading


def _usable(reading: Reading, consolation: str) -> tuple[SocialMap, Reading]:
    if reading.map is None:
        consolation = consolation or "Verbeter dit eerst. Typ daarna dezelfde opdracht opnieuw."
        errors = [problem for problem in reading.problems if problem.level is Level.ERROR]
        show_problems(errors, err=True)
        fail(consolation)
    return reading.map, reading
