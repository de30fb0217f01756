"""Click that speaks Dutch: usage, help, and the kinds of values an option can have."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from generator.problems import UnusableValue
from generator.values.dates import parse_date
from generator.values.nearest import nearest


class DutchCommand(click.Command):
    """A command whose usage, help and refusals are Dutch."""

    allow_extra_args = True  # so that we, not Click, say that there is one too many

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("options_metavar", "[OPTIES]")
        super().__init__(*args, **kwargs)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Give `--help` with a Dutch explanation."""
        return _explained(super().get_help_option(ctx))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Refuse what is left over, in Dutch."""
        try:
            rest = super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx  # so that the usage of this command is shown with it
            raise
        if ctx.args and not ctx.resilient_parsing:
            ctx.fail(f"hier is '{' '.join(ctx.args)}' te veel")
        return rest

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how the command is typed."""
        _usage(self, ctx, formatter)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options."""
        _list(formatter, "Opties", [param.get_help_record(ctx) for param in self.get_params(ctx)])


class DutchGroup(click.Group):
    """A group of such commands."""

    command_class = DutchCommand

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("subcommand_metavar", "OPDRACHT …")
        kwargs.setdefault("options_metavar", "[OPTIES]")
        super().__init__(*args, **kwargs)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Give `--help` with a Dutch explanation."""
        return _explained(super().get_help_option(ctx))

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how the command is typed."""
        _usage(self, ctx, formatter)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands, then the options."""
        shown = [(name, self.commands[name]) for name in self.list_commands(ctx)]
        width = formatter.width - 8 - max(len(name) for name, _ in shown)
        lines = [(name, one.get_short_help_str(width)) for name, one in shown if not one.hidden]
        _list(formatter, "Opdrachten", lines)
        _list(formatter, "Opties", [param.get_help_record(ctx) for param in self.get_params(ctx)])

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - Click's shape
        """Give the commands in the order in which a supporter meets them."""
        return list(self.commands)


def _explained(option: click.Option | None) -> click.Option | None:
    if option is not None:
        option.help = "Toon deze uitleg."
    return option


def _usage(command: click.Command, ctx: click.Context, formatter: click.HelpFormatter) -> None:
    pieces = " ".join(command.collect_usage_pieces(ctx))
    formatter.write_usage(ctx.command_path, pieces, prefix="Gebruik: ")


def _list(
    formatter: click.HelpFormatter, title: str, lines: Sequence[tuple[str, str] | None]
) -> None:
    known = [line for line in lines if line is not None]
    if known:
        with formatter.section(title):
            formatter.write_dl(known)


class Folder(click.ParamType[Path]):
    """A folder or file, existing or not."""

    name = "MAP"

    def convert(self, value: Any, *_: object) -> Path:
        """Give the path."""
        return Path(value)


class Day(click.ParamType[date]):
    """A date in any notation the map accepts."""

    name = "JJJJ-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Give the date, or say what to type."""
        if isinstance(value, date):
            return value
        try:
            return parse_date(str(value))
        except UnusableValue as wrong:
            self.fail(f"'{value}': {wrong.message}", param, ctx)


class Number(click.ParamType[int]):
    """A whole number."""

    name = "GETAL"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Give the number."""
        try:
            return int(value)
        except ValueError:
            self.fail(f"'{value}' is geen heel getal", param, ctx)


class Words(click.ParamType[str]):
    """One of some words; a word that is nearly right gets a hint."""

    name = "WOORD"

    def __init__(self, words: Sequence[str]) -> None:
        self.words = tuple(words)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Give the word."""
        if value not in self.words:
            near = nearest(str(value), self.words)
            hint = f"bedoelt u '{near}'? " if near else ""
            choice = f"{hint}kies uit: {', '.join(self.words)}"
            self.fail(f"'{value}' bestaat niet; {choice}", param, ctx)
        return str(value)
