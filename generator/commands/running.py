"""Run the command that was typed; whatever goes wrong, the answer is Dutch."""

from __future__ import annotations

import traceback
from collections.abc import Sequence
from tempfile import NamedTemporaryFile
from typing import NoReturn

import click

from generator.values.nearest import nearest, or_meant

HELP = "--help"


def in_dutch(error: click.UsageError) -> str:
    """Give what is wrong with a typed command in one Dutch sentence."""
    if isinstance(error, click.NoSuchOption):
        return f"de optie '{error.option_name}' bestaat niet{_hint(error.possibilities)}"
    if isinstance(error, click.exceptions.NoSuchCommand):
        group = error.ctx.command if error.ctx else None
        known = (
            group.list_commands(error.ctx) if error.ctx and isinstance(group, click.Group) else []
        )
        near = nearest(error.command_name, known)
        return f"de opdracht '{error.command_name}' bestaat niet{_hint([near] if near else [])}"
    if isinstance(error, click.MissingParameter):
        return f"hier ontbreekt {_name(error.param)}.{_example(error.ctx)}"
    if isinstance(error, click.BadParameter):
        told = f"{_name(error.param)}: {error.message.rstrip('.')}."
        return told + (_example(error.ctx) if isinstance(error.param, click.Argument) else "")
    if isinstance(error, click.BadOptionUsage):
        params = error.ctx.command.params if error.ctx else []
        named = [param for param in params if error.option_name in param.opts]
        takes = any(getattr(param, "is_flag", False) for param in named)
        return f"bij de optie '{error.option_name}' hoort {'geen' if takes else 'een'} waarde."
    return error.message if error.message.endswith("?") else f"{error.message.rstrip('.')}."


def _example(context: click.Context | None) -> str:
    examples = getattr(context.command, "examples", ()) if context else ()
    return f" Typ bijvoorbeeld: {examples[0]}" if examples else ""


def _name(param: click.Parameter | None) -> str:
    if param is None:
        return "een waarde"
    return param.metavar or param.opts[-1] if isinstance(param, click.Argument) else param.opts[-1]


def _hint(possibilities: Sequence[str] | None) -> str:
    return or_meant(possibilities[0] if possibilities else None)


def _unforeseen(error: Exception) -> str:
    """Keep the technical story in a file, and say where it is."""
    with NamedTemporaryFile("w", prefix="kaart-fout-", suffix=".txt", delete=False,
                            encoding="utf-8") as file:  # fmt: skip
        traceback.print_exception(error, file=file)
    return (
        "Er ging iets mis in het programma zelf. Uw bestanden zijn niet veranderd.\n"
        f"Stuur dit bestand naar wie u met de computer helpt: {file.name}"
    )


def run(group: click.Group, args: Sequence[str] | None = None) -> NoReturn:
    """Run the command that was typed and end the process: 0 well, 1 not well, 2 mistyped."""
    try:
        code = group.main(args, prog_name="kaart", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.ctx.get_help())
        code = 0
    except click.UsageError as error:
        if error.ctx is not None:
            click.echo(error.ctx.get_usage(), err=True)
            click.echo(f"Meer uitleg: {error.ctx.command_path} {HELP}\n", err=True)
        told = in_dutch(error)
        click.secho(told[:1].upper() + told[1:], fg="red", err=True)
        code = 2
    except click.ClickException as error:
        click.secho(error.format_message(), fg="red", err=True)
        code = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("\nGestopt.", err=True)
        code = 130
    except Exception as error:  # the last net: a supporter never sees a traceback
        click.secho(_unforeseen(error), fg="red", err=True)
        code = 1
    raise SystemExit(code if isinstance(code, int) else 0)
