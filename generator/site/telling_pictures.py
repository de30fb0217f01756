"""Pictures of a village: what of them goes on the internet, and what is wrong with one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from generator.problems import Level, Problem
from generator.site.project import PICTURE_KINDS, Project

ORIGINALS = "originelen"
"""The folder beside the pictures in which each is kept as it was, and that no site shows."""
_MAY_TELL = frozenset({".jpg", ".jpeg", ".png", ".webp", ".avif"})


def telling_pictures(project: Project) -> tuple[Path, ...]:
    """Give the files of pictures of the site that say where those were made."""
    return tuple(
        path for path in project.files().values()
        if path.suffix.casefold() in _MAY_TELL and _tells(path)
    )  # fmt: skip


def about_telling_pictures(project: Project) -> Iterator[Problem]:
    """Say of each what to do; on the site it tells nothing, for there each is made anew."""
    for path in telling_pictures(project):
        shown = project.shown(path)
        message = (
            "deze foto vertelt waar hij gemaakt is, en dat kan bij iemand thuis zijn; op de site "
            "komt dat niet mee, maar wie dit bestand krijgt, kan het lezen; haal dat eruit met: "
            f"kaart foto {shown}"
        )
        yield Problem(shown, 1, 1, "", message, Level.NOTICE, "foto")


def about_false_pictures(project: Project) -> Iterator[Problem]:
    """Say of each file in the site that is called a picture and is none what to do."""
    for path in project.files().values():
        if path.suffix.casefold() in PICTURE_KINDS and published_picture(path) is None:
            shown, kind = project.shown(path), path.suffix.casefold()
            message = _NO_DRAWING if kind == ".svg" else _FALSE.format(kind=kind)
            yield Problem(shown, 1, 1, "", message, code="foto")


_AWAY = "haal dit bestand weg uit deze map, of zet hier"
_FALSE = (
    "dit bestand heet een plaatje ({kind}), maar er is geen plaatje van die soort in te lezen, of "
    f"het is te groot om te openen; {_AWAY} het echte plaatje, niet groter dan een foto"
)
_NO_DRAWING = (
    "dit is geen tekening (SVG) die op de site kan: zij is niet te lezen, of te zwaar; "
    f"{_AWAY} het plaatje als .png"
)


def published_picture(path: Path) -> bytes | None:
    """Give a picture as it goes on the internet: what is to be seen, with nothing beside it.

    None for what is no picture of its kind, or cannot be read: that goes nowhere.
    """
    try:
        seen = path.stat()
        return _published_by(path, seen.st_mtime_ns, seen.st_size)
    except OSError:
        return None


@lru_cache(maxsize=500)
def _published_by(path: Path, _when: int, _size: int) -> bytes | None:
    return _published(path.read_bytes(), path.suffix)


# By its bytes too: what the engine gets is a copy, of which the file is new each time.
@lru_cache(maxsize=100)
def _published(data: bytes, ending: str) -> bytes | None:
    # Here, for the same reason as below.
    from generator.pictures.opened import NoPhoto  # noqa: PLC0415
    from generator.pictures.published import published  # noqa: PLC0415

    try:
        return published(data, ending)
    except NoPhoto:
        return None


def drawn_texts(project: Project) -> dict[str, str]:
    """Give what is written in each drawing of a project, by its file as one would name it."""
    # Here, for the same reason as below.
    from generator.pictures.drawings import drawn_text  # noqa: PLC0415

    found: dict[str, str] = {}
    for path in project.files().values():
        if path.suffix.casefold() == ".svg":
            with suppress(OSError):
                found[project.shown(path)] = drawn_text(path.read_bytes())
    return {shown: text for shown, text in found.items() if text}


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
