"""What a command writes never takes the place of something else unasked.

It takes that of its own kind for the same map; that of another map only when that was typed; and
that of anything else never.
"""

from __future__ import annotations

from pathlib import Path

import click

from generator.commands.common import fail

replace_option = click.option(
    "--vervang", "replacing", is_flag=True,
    help="Zet het op de plaats van wat daar van een andere kaart staat.",
)  # fmt: skip


def as_typed(path: Path) -> str:
    """Give a path as it is typed behind an option."""
    return f'"{path}"' if " " in str(path) else str(path)


def refuse_other(path: Path, what: str, of_map: str, again: str) -> None:
    """Stop because `what` at `path` is of another map; `again` is what to type to replace it."""
    fail(
        f"'{path}' is er al: {what} van een andere kaart ({of_map}).\n"
        f"Wilt u dat vervangen? Typ: {again} --vervang\n"
        "Wilt u het houden? Kies dan een andere naam of plek."
    )


def refuse_else(path: Path, what: str) -> None:
    """Stop because something else than `what` stands at `path`."""
    fail(f"'{path}' is er al en is iets anders dan {what}. Kies een andere naam of plek.")
