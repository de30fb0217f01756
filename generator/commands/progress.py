"""Telling how far the work is: a bar on a terminal, plain lines everywhere else."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import click


@contextmanager
def progress() -> Iterator[Callable[[str, int, int], None]]:
    """Give a way to report how far the work is."""
    screen = sys.stderr
    if screen is None or not screen.isatty():
        yield _once_each()
        return
    with ExitStack() as shown:
        bars: dict[str, Any] = {}

        def report(what: str, done: int, total: int) -> None:
            if what not in bars:
                shown.close()  # one part of the work has ended when the next begins
                bars[what] = shown.enter_context(
                    click.progressbar(
                        length=total, label=what, show_eta=False, show_pos=True, file=screen
                    )
                )
            bars[what].update(done - bars[what].pos)

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
