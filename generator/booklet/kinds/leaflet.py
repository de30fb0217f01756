"""The leaflet of one theme: sheets of A4 to fold."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from generator.booklet.kinds.kind import Asked, Kind, theme_name
from generator.booklet.shape import Edition


def of_theme(asked: Asked) -> Edition:
    """Give the leaflet of the theme that was asked for."""
    return Edition(
        f"thema:{asked.id}", theme_name(asked.view, asked.id),
        "Een folder over één onderwerp, om te vouwen.",
        template="leaflet.typ", theme=asked.id, imposed=True,
    )  # fmt: skip


def to_read(asked: Asked) -> Edition:
    """Give the same in the order in which it is read, for a screen and a screen reader."""
    folded = of_theme(asked)
    return replace(
        folded, name=f"lezen:{folded.name}", label=f"{folded.label}, om te lezen",
        description="Dezelfde folder voor uw scherm of tablet.", imposed=False,
    )  # fmt: skip


KINDS: Final = (
    Kind("thema:ID", "Folders", of_theme),
    Kind("lezen:thema:ID", "Folders", to_read),
)
