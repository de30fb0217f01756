"""Writing in a file that everything was asked again."""

from __future__ import annotations

from datetime import date

from generator.editing.edit import with_text
from generator.editing.spans import CannotEdit, opened

KEY = "gecontroleerd"


def noted(data: bytes, day: date) -> bytes:
    """Give a file with the date of its last check set, and every other byte as it was.

    Raises `CannotEdit` when that is not certain.
    """
    file = opened(data)
    if file.is_inside(file.node):
        raise CannotEdit
    if KEY not in file.content and not file.text.endswith("\n"):
        file = opened(data + file.newline.encode())
    return with_text(file, (KEY,), day.isoformat(), below=True)
