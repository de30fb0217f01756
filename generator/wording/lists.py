"""Lists of things in a sentence, and how one begins."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_ARTICLE: Final = re.compile(r"['\u2019][a-z] ")


def list_text(words: Iterable[str], joint: str = "en") -> str:
    """Give "a, b en c"; `joint` may be "of"."""
    *front, last = tuple(words) or ("",)
    return f"{', '.join(front)} {joint} {last}" if front else last


def capital(text: str) -> str:
    """Begin a line with a capital the Dutch way: "'s avonds" becomes "'s Avonds"."""
    article = _ARTICLE.match(text)
    start = article.end() if article else 0
    return text[:start] + text[start : start + 1].upper() + text[start + 1 :]
