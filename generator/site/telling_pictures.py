"""Pictures that would go on the internet with where they were made, such as somebody's home."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from generator.problems import Problem
from generator.site.project import Project

ORIGINALS = "originelen"
"""The folder beside the pictures in which each is kept as it was, and that no site shows."""
_MAY_TELL = frozenset({".jpg", ".jpeg", ".png", ".webp", ".avif"})


def telling_pictures(project: Project) -> tuple[Path, ...]:
    """Give the pictures of the site that say where they were made."""
    return tuple(
        path for path in project.files().values()
        if path.suffix.casefold() in _MAY_TELL and _tells(path)
    )  # fmt: skip


def about_telling_pictures(project: Project) -> Iterator[Problem]:
    """Say of each what to do; with one of them nothing can be published."""
    for path in telling_pictures(project):
        shown = project.shown(path)
        message = (
            "deze foto vertelt waar hij gemaakt is, en dat kan bij iemand thuis zijn; haal dat "
            f"eruit met: kaart foto {shown}"
        )
        yield Problem(shown, 1, 1, "", message, code="foto")


def _tells(path: Path) -> bool:
    try:
        seen = path.stat()
        return _told_by(path, seen.st_mtime_ns, seen.st_size)
    except OSError:
        return False


@lru_cache(maxsize=1000)
def _told_by(path: Path, _when: int, _size: int) -> bool:
    # Here, because most villages have no picture of which this has to be asked.
    from generator.pictures.tells import tells_where  # noqa: PLC0415

    return tells_where(path.read_bytes())
