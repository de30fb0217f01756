"""Which kinds of picture a page can show, by how the name of their file ends."""

from __future__ import annotations

from typing import Final

KINDS: Final = {
    ".avif": ("AVIF",), ".gif": ("GIF",), ".ico": ("ICO",), ".jpeg": ("JPEG", "MPO"),
    ".jpg": ("JPEG", "MPO"), ".png": ("PNG",), ".webp": ("WEBP",),
}  # fmt: skip
"""What a decoder calls the kinds that are made of points."""
AVIF: Final = ".avif"
DRAWING: Final = ".svg"
