"""An example from the model as a supporter would type it on one line."""

from __future__ import annotations

import re
from typing import Any

# Signs that end or change a text that has no quotes around it.
_NEEDS_QUOTES = re.compile(r"[,\[\]{}]|: | #|:$|^[#&*!|>'\"%@`?-]")


def typed_out(value: Any) -> str:
    """Write text, lists and blocks on one line, with quotes only where they are needed."""
    if isinstance(value, dict):
        inside = ", ".join(f"{key}: {_inside(item)}" for key, item in value.items())
        return f"{{{inside}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_inside, value))}]"
    text = str(value)
    return f'"{text}"' if text.startswith("#") or ": " in text else text


def _inside(value: Any) -> str:
    if isinstance(value, str) and _NEEDS_QUOTES.search(value):
        return f'"{value}"'
    return typed_out(value)
