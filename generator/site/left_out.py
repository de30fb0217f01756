"""What stands in the folders with texts and pictures but does not come on the site.

In: a project. Out: of each such file a notice, in Dutch, with what to do.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from generator.problems import Level, Problem
from generator.site.project import PAGE, PICTURE_KINDS, PICTURES, TEXTS, Project
from generator.site.shown_pictures import idle_pictures


def about_left_out(project: Project) -> tuple[Problem, ...]:
    """Say of each file in the folders of a village that it is left out of the site, and why."""
    found = ((project.shown(path), path) for path in project.left_out())
    return tuple(
        Problem(shown, 1, 1, "", _message(shown, path), Level.NOTICE, "bestand")
        for shown, path in found
    )


def about_idle_pictures(project: Project, of_map: Collection[str]) -> tuple[Problem, ...]:
    """Say of each picture that nothing names that it stays at home, and what to do.

    `of_map` are the places of the pictures that the map names; of those that may not be shown is
    said elsewhere why.
    """
    found = ((project.shown(path), path) for path in idle_pictures(project, of_map))
    return tuple(
        Problem(shown, 1, 1, "", _IDLE.format(name=path.name), Level.NOTICE, "bestand")
        for shown, path in found
    )


_IDLE = (
    "dit plaatje komt niet op de site; het staat niet op de kaart en niet op een bladzijde; haal "
    "het weg als het niet meer mag, of noem '{name}' waar het te zien moet zijn"
)


def _message(shown: str, path: Path) -> str:
    top, *inside = Path(shown).parts
    kind = path.suffix.casefold()
    if path.is_symlink():
        return (
            "dit bestand komt niet op de site; het is een koppeling naar iets buiten deze map; "
            f"haal het weg, of zet het bestand zelf in de map {top}"
        )
    if kind == PAGE and top != PICTURES:
        name = f"{path.stem}{PAGE}"
        where = f"zet het direct in de map {top}" if len(inside) > 1 else f"noem het {name}"
        why = (
            "een bladzijde komt alleen op de site als zij direct in de map staat en op .md eindigt"
        )
    elif kind in PICTURE_KINDS and top in {TEXTS, PICTURES}:
        where = f"zet het direct in de map {PICTURES}"
        why = f"een plaatje komt alleen op de site als het direct in de map {PICTURES} staat"
    elif top == PICTURES:
        where = f"zet het in een map buiten {PICTURES}"
        why = f"uit de map {PICTURES} komen alleen plaatjes op de site"
    else:
        where = f"zet het in een map buiten {top}"
        why = f"uit de map {top} komen alleen bladzijden op de site: bestanden op .md"
    return f"dit bestand komt niet op de site; {why}; haal het weg, of {where}"
