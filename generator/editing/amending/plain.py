"""Plain content as the reader would give it: what somebody pasted, without what nobody can see.

In: texts, lists and blocks as they come from a form. Out: the same, as a file can say it.
"""

from __future__ import annotations

from typing import Any

from generator.yaml.unseen import clean, clean_name

_SURROGATES = dict.fromkeys(range(0xD800, 0xE000))


def as_read(content: Any) -> Any:
    """Give plain content as the reader would give it: every text without what nobody can see.

    Line ends are those of a file, and what no file can hold is left out.
    """
    if isinstance(content, dict):
        return {clean_name(str(key)): as_read(value) for key, value in content.items()}
    if isinstance(content, list | tuple):
        return [as_read(value) for value in content]
    text = "" if content is None else str(content)
    text = text.translate(_SURROGATES)
    return clean(text.replace("\r\n", "\n").replace("\r", "\n"))
