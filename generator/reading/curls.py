"""Typographic quotes around a value that is no text: a date, a colour, a number, an id."""

from __future__ import annotations

from collections.abc import Iterable

from generator.problems import Level, Problem
from generator.reading.origin import with_found
from generator.yaml import is_curled

_CODE = "krulteken"
_MESSAGE = (
    'de gekrulde aanhalingstekens horen hier niet bij; vervang ze door rechte (") of laat ze weg'
)


def about_curls(text: str) -> tuple[str, str] | None:
    """Give message and code for a wrong value between typographic quotes; None without them."""
    return (with_found(_MESSAGE, text), _CODE) if is_curled(text.strip()) else None


def told_once(problems: Iterable[Problem]) -> frozenset[Problem]:
    """Leave out the notice that quotes come on the site where they are an error already."""
    every = frozenset(problems)
    curled = [one for one in every if one.code == _CODE]
    wrong = {(one.path, one.line, one.column) for one in curled if one.level is Level.ERROR}
    spare = {
        one
        for one in curled
        if one.level is Level.NOTICE and (one.path, one.line, one.column) in wrong
    }
    return every - spare
