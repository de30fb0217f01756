"""Questions that are put on a terminal, again until the answer can be used."""

from __future__ import annotations

import getpass
import sys
from typing import TypeVar

import click

from generator.wording import capital

T = TypeVar("T")
_YES, _NO = frozenset({"j", "ja", "y", "yes"}), frozenset({"n", "nee", "no", ""})


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
            click.secho(f"{capital(wrong.message.rstrip('.'))}.", fg="red")


def asked(question: str) -> bool:
    """Ask something that is answered with yes or no; no answer is no."""
    while True:
        typed = click.prompt(f"{question} [ja/nee]", prompt_suffix=" ", default="",
                             show_default=False).strip().casefold()  # fmt: skip
        if typed in _YES | _NO:
            return typed in _YES
        click.secho("Typ ja of nee.", fg="red")


def asked_secretly(question: str) -> str:
    """Ask for something that nobody may read from the screen; '' when nobody answers."""
    try:
        return getpass.getpass(f"{question}: ")
    except EOFError:
        return ""
