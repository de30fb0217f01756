"""Writing in a file that everything was asked again."""

from __future__ import annotations

from datetime import date

from generator.editing.amending import amended
from generator.editing.spans import CannotEdit, opened

KEY = "gecontroleerd"


def noted(data: bytes, day: date) -> bytes:
    """Give a file with the date of its last check set, and every other byte as it was.

    Raises `CannotEdit` when that is not certain.
    """
    content = opened(data).content
    if not isinstance(content, dict):
        raise CannotEdit
    return amended(data, {**content, KEY: day.isoformat()})
