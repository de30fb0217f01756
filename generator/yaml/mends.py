"""The small changes that make a copy of the text readable again after a mistake."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.yaml.draft import Draft, Piece


@dataclass(frozen=True)
class Place:
    """Where to mend: the stretches of text it is about, what to put there, how far to move."""

    pieces: tuple[Piece, ...]
    add: str = ""
    move: int = 0


def nothing(draft: Draft, place: Place) -> None:
    """Leave the copy as it is: it can be read, or nothing can be done."""


def correct(draft: Draft, place: Place) -> None:
    """Put what should have been typed in the place of what was."""
    for piece in place.pieces:
        draft.put(*piece, place.add)


def quote(draft: Draft, place: Place) -> None:
    """Put the whole text, which may run over several lines, between quotes, or `add` instead."""
    if place.add:
        correct(draft, place)
        return
    for piece in reversed(place.pieces):
        line, start, end = piece
        last, first = "'" * (piece == place.pieces[-1]), "'" * (piece == place.pieces[0])
        inner = draft.lines[line][start:end].replace("'", "''")
        if len(inner) > end - start:
            draft.put(line, start, end, first + inner + last)
        else:
            # Nothing changes inside, so places inside keep leading to what was typed there.
            draft.put(line, end, end, last)
            draft.put(line, start, start, first)


def make_field(draft: Draft, place: Place) -> None:
    """Put a colon behind a word, and quotes around what follows, unless brackets are there."""
    (line, end, _), *rest = place.pieces
    if not draft.lines[line][end:].lstrip().startswith(("[", "{")):
        quote(draft, Place(tuple(rest)))
    draft.put(line, end, end, ": ")


def double_backslashes(draft: Draft, place: Place) -> None:
    """Let the backslashes be what they are, for one of them means nothing."""
    for line, start, end in place.pieces:
        text = draft.lines[line][start:end]
        for hit in reversed([*re.finditer(r"\\(?!\")", text)]):
            draft.put(line, start + hit.start(), start + hit.start(), "\\")


def leave_out(draft: Draft, place: Place) -> None:
    """Leave out the lines."""
    for line, _, _ in place.pieces:
        draft.blank(line)


def move(draft: Draft, place: Place) -> None:
    """Move lines to the left or right."""
    for line, _, _ in place.pieces:
        lead = len(draft.lines[line]) - len(draft.lines[line].lstrip(" "))
        draft.put(line, 0, lead, " " * (lead + place.move) if draft.lines[line] else "")


def untab(draft: Draft, place: Place) -> None:
    """Put spaces in the place of tabs: up to the next step where they indent a line."""
    for line, start, end in place.pieces:
        draft.put(line, start, end, draft.lines[line][start:end].expandtabs(place.move or 1))
