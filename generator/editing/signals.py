"""A signal added to `signalen.yml`: one more of what was asked for."""

from __future__ import annotations

from typing import Any

from generator.model.signals import Month, parse_month
from generator.problems import UnusableValue

HEADING = (
    b"# Wat mensen vroegen en er niet is: per maand, dorp en wat. Alleen aantallen, nooit namen of "
    b"verhalen.\n"
)


def with_signal(content: Any, month: Month, kern: str, need: str, count: int) -> tuple[Any, int]:
    """Give what the file says with so many more, and how many there are then.

    `content` is what it says now, an empty block when there is no file.
    """
    block = content if isinstance(content, dict) else {}
    typed = block.get("signalen", [])
    rows = [typed] if isinstance(typed, dict) else list(typed)
    for at, row in enumerate(rows):
        if _is_same(row, month, kern, need):
            total = int(row.get("aantal", 1)) + count
            rows[at] = {**row, "aantal": str(total)}
            return {**block, "signalen": rows}, total
    new = {"maand": str(month), "kern": kern, "wat": need, "aantal": str(count)}
    return {**block, "signalen": [*rows, new]}, count


def _is_same(row: Any, month: Month, kern: str, need: str) -> bool:
    if not isinstance(row, dict) or (row.get("kern"), row.get("wat")) != (kern, need):
        return False
    try:
        return parse_month(str(row.get("maand", ""))) == month
    except UnusableValue:
        return False
