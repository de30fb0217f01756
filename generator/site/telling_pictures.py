"""Pictures that would go on the internet with where they were made, or that are no pictures."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from generator.problems import Problem
from generator.site.project import PICTURE_KINDS, Project

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


def about_false_pictures(project: Project) -> Iterator[Problem]:
    """Say of each file in the site that is called a picture and is none what to do."""
    for path in project.files().values():
        if path.suffix.casefold() in PICTURE_KINDS and not _is_true(path):
            shown, kind = project.shown(path), path.suffix.casefold()
            message = _NO_DRAWING if kind == ".svg" else _FALSE.format(kind=kind)
            yield Problem(shown, 1, 1, "", message, code="foto")


_AWAY = "haal dit bestand weg uit deze map, of zet hier"
_FALSE = (
    "dit bestand heet een plaatje ({kind}), maar er is geen plaatje van die soort in te lezen; "
    f"{_AWAY} het echte plaatje"
)
_NO_DRAWING = (
    "dit is geen tekening (SVG) die op de site kan: zij is niet te lezen, of er zit een programma "
    f"of iets van internet in; {_AWAY} het plaatje als .png"
)


def _is_true(path: Path) -> bool:
    try:
        seen = path.stat()
        return _true_by(path, seen.st_mtime_ns, seen.st_size)
    except OSError:
        return False


@lru_cache(maxsize=1000)
def _true_by(path: Path, _when: int, _size: int) -> bool:
    # Here, for the same reason as below.
    from generator.pictures.kinds import is_of_kind  # noqa: PLC0415

    return is_of_kind(path.read_bytes(), path.suffix)


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
