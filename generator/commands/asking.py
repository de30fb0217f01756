"""Asking somebody on a terminal; where nobody can answer, saying what to type instead."""

from __future__ import annotations

import getpass
import sys

import click

_YES, _NO = frozenset({"j", "ja", "y", "yes"}), frozenset({"n", "nee", "no", ""})


def somebody_there() -> bool:
    """Tell whether somebody can be asked."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stderr))


def asked(question: str) -> bool:
    """Ask something that is answered with yes or no; no answer is no."""
    while True:
        click.echo(f"{question} [ja/nee] ", nl=False, err=True)
        answer = sys.stdin.readline()
        if answer.strip().casefold() in _YES:
            return True
        if not answer or answer.strip().casefold() in _NO:
            return False
        click.echo("Typ ja of nee.", err=True)


def asked_secretly(question: str) -> str:
    """Ask for something that nobody may read from the screen."""
    try:
        return getpass.getpass(f"{question}: ")
    except EOFError:
        return ""
