"""A picture in a village's folder made clean, with the one that was there kept apart."""

from __future__ import annotations

from pathlib import Path

from generator.editing.writing import put
from generator.pictures.cleaned import cleaned


def tidy_picture(path: Path, originals: Path) -> Path:
    """Clean a picture where it is; give where it is kept as it was.

    Raises `NoPhoto` or `OSError` with the picture as it was.
    """
    new = cleaned(path.read_bytes(), path.suffix)
    kept = keep_apart(path, originals)
    put(path, new)
    return kept


def keep_apart(path: Path, originals: Path) -> Path:
    """Keep a file as it is in a folder that goes nowhere; give where. Raises `OSError`."""
    originals.mkdir(parents=True, exist_ok=True)
    # Where she shares her folder through git, this may not go along.
    put(originals / ".gitignore", b"*\n")
    kept = _free(originals / path.name)
    put(kept, path.read_bytes())
    return kept


def _free(path: Path) -> Path:
    others = (path.with_name(f"{path.stem}-{n}{path.suffix}") for n in range(2, 1000))
    return next(one for one in (path, *others) if not one.exists())
