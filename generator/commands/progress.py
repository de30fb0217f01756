"""Telling how far the work is: a bar on a terminal, plain lines everywhere else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn


@contextmanager
def progress() -> Iterator[Callable[[str, int, int], None]]:
    """Give a way to report how far the work is."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield _once_each()
        return
    counted = TextColumn("{task.completed}/{task.total}")
    columns = (TextColumn("{task.description}"), BarColumn(), counted)
    with Progress(*columns, console=console, transient=True) as bar:
        tasks: dict[str, Any] = {}

        def report(what: str, done: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = bar.add_task(what, total=total)
            bar.update(tasks[what], completed=done, total=total)

        yield report


def _once_each() -> Callable[[str, int, int], None]:
    """Give a report that names each part of the work when it begins."""
    told: set[str] = set()

    def report(what: str, _done: int, total: int) -> None:
        if what not in told:
            told.add(what)
            number = f" ({total})" if total > 1 else ""
            click.echo(f"Bezig met: {what[:1].lower()}{what[1:]}{number}", err=True)

    return report
