"""Questions that are put on a terminal, again until the answer can be used."""

from __future__ import annotations

import sys
from typing import TypeVar

import click

T = TypeVar("T")


def on_terminal() -> bool:
    """Tell whether somebody can answer: what is typed does not come from a file or a program."""
    return sys.stdin is not None and sys.stdin.isatty()


def ask(question: str, kind: click.ParamType[T]) -> T:
    """Put a question and give the answer as `kind` makes it; say what is wrong, and ask again.

    Raises `click.Abort` when nobody answers.
    """
    while True:
        typed = click.prompt(f"{question}\n", prompt_suffix="> ", default="", show_default=False)
        try:
            return kind.convert(typed.strip(), None, None)
        except click.BadParameter as wrong:
            click.secho(f"{wrong.message.rstrip('.')}.", fg="red")
