"""Whom to ask about servers and passwords while something is published from a terminal."""

from __future__ import annotations

from generator.carry.secrets import Asking
from generator.commands.asking import asked, asked_secretly, on_terminal


def asking() -> Asking:
    """Give whom to ask about servers and passwords: whoever sits at the terminal, or nobody."""
    if not on_terminal():
        return Asking(lambda _: False, lambda _: "", lambda _: False)
    return Asking(asked, asked_secretly, asked)
