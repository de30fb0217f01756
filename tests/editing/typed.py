"""Commands about names and editions as typed, and the files they leave behind."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result
from small_village import TODAY

from generator.cli import kaart
from generator.reading import read_map
from generator.site.page import Page
from generator.site.pages import site_pages
from generator.views import map_view

REGISTER = "register.yml"


def typed(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(kaart, [*words, "--kaart", str(folder)], catch_exceptions=False)


def booklet(folder: Path, *words: str) -> Result:
    place = str(folder.parent / "uit.pdf")
    return typed(
        folder, "boekje", "--vastleggen", "--uit", place, "--vandaag", "2026-11-21", *words
    )


def everything(folder: Path) -> dict[str, bytes]:
    """Give every file below a folder, hidden ones too."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def page(folder: Path, path: str) -> Page:
    reading = read_map(folder)
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    return next(one for one in site_pages(map_view(reading.map, TODAY)) if one.path == path)
