"""Typographic quotes around a value that is no text: a date, a colour, a number, an id."""

from __future__ import annotations

from generator.reading.origin import with_found
from generator.yaml import is_curled

CURLED = "krulteken"
_MESSAGE = (
    'de gekrulde aanhalingstekens horen hier niet bij; vervang ze door rechte (") of laat ze weg'
)


def about_curls(text: str) -> tuple[str, str] | None:
    """Give message and code for a wrong value between typographic quotes; None without them."""
    return (with_found(_MESSAGE, text), CURLED) if is_curled(text.strip()) else None
