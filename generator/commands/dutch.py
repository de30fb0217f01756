"""Click that speaks Dutch: how a command is typed, its help, and what is typed too much."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import click

from generator.commands.names import Named
from generator.commands.option_types import Form
from generator.values.nearest import nearest

_OTHER_DASHES = re.compile(r"(?:-|[–—]+)[a-z]{2,}.*")  # a word processor makes one of two
_HELD = "\u2011"  # a hyphen at which no line is broken: what is typed has to stay whole
OPTIONS = "Opties (die mogen erbij, het hoeft niet)"


class DutchCommand(click.Command):
    """A command whose usage, help and refusals are Dutch.

    `examples` are shown in its help. `rest` names an option to which loose words at the end
    belong when it was typed: '--kies maaltijd koffie' is the same as '--kies maaltijd,koffie'.
    """

    allow_extra_args = True  # so that we, not Click, say that there is one too many

    def __init__(
        self, *args: Any, examples: Sequence[str] = (), rest: str = "", **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.examples, self.rest = tuple(examples), rest

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Give `--help` with a Dutch explanation."""
        return _explained(super().get_help_option(ctx))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Refuse what is left over, in Dutch."""
        for word in args:
            hint = self._option(word) if _OTHER_DASHES.fullmatch(word) else ""
            if hint:
                ctx.fail(f"de optie '{word}' bestaat niet{hint}")
        try:
            rest = super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx  # so that the usage of this command is shown with it
            raise
        if ctx.args and ctx.params.get(self.rest):
            ctx.params[self.rest] = ",".join((ctx.params[self.rest], *ctx.args))
        elif ctx.args and not ctx.resilient_parsing:
            ctx.fail(f"hier is '{' '.join(ctx.args)}' te veel{self._meant(ctx.args)}")
        return rest

    def _meant(self, words: Sequence[str]) -> str:
        """Give the option that was left out, as in 'kaart bouw mijndorp'."""
        for param in self.params if len(words) == 1 else ():
            is_map = param.name == "folder" and Path(words[0]).is_dir()
            if is_map or (isinstance(param.type, Form) and param.type.fits(words[0])):
                return f"; bedoelt u '{param.opts[0]} {words[0]}'?"
        return ""

    def _option(self, word: str) -> str:
        """Give the option that was typed with other dashes than two plain ones."""
        known = (opt for param in self.params for opt in param.opts if opt.startswith("--"))
        near = nearest(word, known)
        return f"; bedoelt u '{near}', met twee gewone streepjes?" if near else ""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how the command is typed, without and with what may be left out."""
        arguments = [one for one in self.params if isinstance(one, click.Argument)]
        needed = [one.human_readable_name for one in arguments if one.required]
        every = [one.human_readable_name for one in arguments]
        formatter.write_usage(ctx.command_path, " ".join(needed), prefix="Gebruik: ")
        if every != needed:
            formatter.write_usage(ctx.command_path, " ".join(every), prefix="     of: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write examples, then what has to be filled in, then the options."""
        if self.examples:
            with formatter.section("Bijvoorbeeld"):
                for example in self.examples:
                    formatter.write_text(example)
        params = self.get_params(ctx)
        arguments = [one for one in params if isinstance(one, click.Argument)]
        _list(formatter, "Wat u invult", ((a.human_readable_name, a.help or "") for a in arguments))
        options = (one.get_help_record(ctx) for one in params if one not in arguments)
        _list(formatter, OPTIONS, options)

    def get_help(self, ctx: click.Context) -> str:
        """Give the help, with hyphens that hold a word together as they are typed."""
        return super().get_help(ctx).replace(_HELD, "-")

    def format_arguments(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Leave what has to be filled in to `format_options`, which puts it in our order."""


class DutchGroup(click.Group):
    """A group of such commands, each loaded when it is typed."""

    command_class = DutchCommand

    def __init__(self, *args: Any, named: Iterable[Named] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.named = {one.name: one for one in named}

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Give `--help` with a Dutch explanation."""
        return _explained(super().get_help_option(ctx))

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how a command is typed."""
        formatter.write_usage(ctx.command_path, "OPDRACHT", prefix="Gebruik: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands, each with its whole first sentence, then the options."""
        _list(formatter, "Opdrachten", ((one.name, one.does) for one in self.named.values()))
        _list(formatter, OPTIONS, (param.get_help_record(ctx) for param in self.get_params(ctx)))

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - Click's shape
        """Give the commands in the order in which a supporter meets them."""
        return list(self.named)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Give a command, loaded now; None when there is no such command."""
        return self.named[cmd_name].load() if cmd_name in self.named else None

    def loaded(self) -> dict[str, click.Command]:
        """Give every command by name, all of them loaded."""
        return {name: one.load() for name, one in self.named.items()}


def _explained(option: click.Option | None) -> click.Option | None:
    if option is not None:
        option.help = "Toon deze uitleg."
    return option


def _list(
    formatter: click.HelpFormatter, title: str, lines: Iterable[tuple[str, str] | None]
) -> None:
    known = [(line[0], line[1].replace("-", _HELD)) for line in lines if line is not None]
    if known:
        with formatter.section(title):
            formatter.write_dl(known)
