"""Run the command that was typed; whatever goes wrong, the answer is Dutch."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import NoReturn

import click

from generator.commands.ending import ToldToStop, listening, told_all
from generator.commands.telling import show_problems
from generator.keeping.rooms import REPORT, tidy_rooms
from generator.loading import STOPPED, is_of_loading, unusable
from generator.problems import MapProblems, why
from generator.publish.unfinished import left_unfinished
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
    start = "Er ging iets mis in het programma zelf. Uw bestanden zijn niet veranderd."
    try:
        with NamedTemporaryFile("w", prefix=REPORT, suffix=".txt", delete=False,
                                encoding="utf-8", errors="replace") as file:  # fmt: skip
            traceback.print_exception(error, file=file)
    except OSError as refused:
        return f"{start}\n({type(error).__name__}: {error}; {why(refused)})"
    return f"{start}\nStuur dit bestand naar wie u met de computer helpt: {file.name}"


def run(group: click.Group, args: Sequence[str] | None = None) -> NoReturn:
    """Run the command that was typed and end the process: 0 well, 1 not well, 2 mistyped."""
    with listening():
        code = told_all(lambda: _answered(lambda: _typed(group, args)))
    raise SystemExit(code)


def _typed(group: click.Group, args: Sequence[str] | None) -> int:
    _clean_up()
    code = group.main(args, prog_name="kaart", standalone_mode=False)
    return code if isinstance(code, int) else 0


def _clean_up() -> None:
    """Clean up after what was cut short, whatever is typed next."""
    tidy_rooms()
    with suppress(OSError):
        here = Path.cwd()
        if left_unfinished(here):
            from generator.publish.swap import tidy_everywhere  # noqa: PLC0415 - takes a while

            tidy_everywhere(here)


def _answered(work: Callable[[], int]) -> int:
    """Do the work and give how it ended; whatever goes wrong is told."""
    try:
        code = work()
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.ctx.get_help())
        code = 0
    except click.UsageError as error:
        _explain(error)
        code = 2
    except click.ClickException as error:
        _complain(error.format_message())
        code = error.exit_code
    except (click.Abort, KeyboardInterrupt) as stop:
        with suppress(OSError):
            # Click has begun a new line already when it makes an Abort of it.
            click.echo(STOPPED.lstrip() if stop.__cause__ else STOPPED, err=True)
        told = stop.__cause__ or stop
        code = told.code if isinstance(told, ToldToStop) else 130
    except MapProblems as found:
        show_problems(found.problems, err=True)
        code = 1
    except Exception as error:  # the last net: a supporter never sees a traceback
        if isinstance(error, OSError) and not is_of_loading(error):
            raise  # perhaps nothing can be told at all
        _complain(unusable(error) if is_of_loading(error) else _unforeseen(error))
        code = 1
    return code


def _explain(error: click.UsageError) -> None:
    if error.ctx is not None:
        click.echo(error.ctx.get_usage(), err=True)
        click.echo(f"Meer uitleg: {error.ctx.command_path} {HELP}\n", err=True)
    told = in_dutch(error)
    _complain(told[:1].upper() + told[1:])


def _complain(told: str) -> None:
    click.secho(told, fg="red", err=True)
