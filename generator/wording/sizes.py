"""How large a file is, as people say it."""

from __future__ import annotations

from typing import Final

_LEAST_IN_MB: Final = 100_000


def size_text(size: int) -> str:
    """Give a number of bytes in words: '58 kB', and '0,7 MB' when it is more than a little."""
    if size < _LEAST_IN_MB:
        return f"{max(1, round(size / 1000))} kB"
    return f"{size / 1_000_000:.1f} MB".replace(".", ",")
