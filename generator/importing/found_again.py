"""That every cell of a row can be found again: in a field as it stood, or else in 'intern'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from generator.importing.cells import time_in
from generator.importing.drafts import Cell, FileDraft, RowReport
from generator.importing.fields import KEPT

_SIGNS = re.compile(r"[\W_]+")


def every_cell(rows: Sequence[RowReport]) -> None:
    """Keep in 'intern' as well each cell that no field says in the same letters and digits."""
    made = {draft.id: draft for row in rows for draft in row.files}
    for row in rows:
        told = [_bare(text) for draft in _of_row(row, made) for text in _texts(draft.content)]
        for cell in row.cells if row.files and not row.exact else ():
            if cell.to != KEPT and not _is_in(cell, told):
                cell.kept = True


def _of_row(row: RowReport, made: dict[str, FileDraft]) -> Iterator[FileDraft]:
    """Give the files of a row, and those of earlier rows that it points to."""
    yield from row.files
    for key in ("locatie", "organisatie"):
        for id_ in {draft.content.get(key) for draft in row.files}:
            if isinstance(id_, str) and id_ in made:
                yield made[id_]


def _is_in(cell: Cell, told: Sequence[str]) -> bool:
    meant = {_bare(cell.text)}
    if not re.search(r"\d{4}", cell.text):
        meant.add(_bare(time_in(cell.text)))
    wanted = [one for one in meant if one]
    words = [word for word in map(_bare, cell.text.split()) if word]
    if len(words) > 1 and all(any(_holds(text, word) for text in told) for word in words):
        return True
    return any(_holds(text, one) for one in wanted for text in told)


def _holds(text: str, word: str) -> bool:
    return word == text or (len(word) > 2 and word in text)


def _bare(text: str) -> str:
    return _SIGNS.sub("", text).casefold()


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _texts(one)
    else:
        yield str(value)
