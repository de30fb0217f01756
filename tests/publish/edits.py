"""A village with all that a site is made of, and every kind of change somebody makes in it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from small_village import SMALL

PROJECT = Path(__file__).parents[2]
Edit = Callable[[Path], None]


class Everything:
    """A map and the project's own files, copied so that each can be changed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.map = shutil.copytree(SMALL, folder / "kaart")
        self.project = folder / "project"
        for name in ("content", "overrides"):
            shutil.copytree(PROJECT / name, self.project / name)
        shutil.copy(PROJECT / "mkdocs.yml", self.project)


def replaced(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def other_text(path: str, old: str, new: str) -> Edit:
    return lambda folder: replaced(folder / path, old, new)


def added(path: str, text: str) -> Edit:
    def add(folder: Path) -> None:
        with (folder / path).open("a", encoding="utf-8") as file:
            file.write(text)

    return add


def renamed(path: str, other: str) -> Edit:
    def rename(folder: Path) -> None:
        (folder / path).rename(folder / other)

    return rename


def deleted(path: str) -> Edit:
    return lambda folder: (folder / path).unlink()


MEALS = "kaart/diensten/maaltijd.yml"
LUNCH = """naam: Lunch
themas: [eten]
samenvatting: Samen eten aan een lange tafel.
contact: {telefoon: 0597 00 90 60}
locatie: dorpshuis
organisatie: dorpsbelang
gecontroleerd: 2026-10-01
"""
# In this order, each after the one before it; every one leaves a map that can be used.
CHANGES: dict[str, Edit] = {
    "a summary": other_text(MEALS, "samenvatting: ", "samenvatting: Vers. "),
    "a name": other_text(MEALS, "naam: Warme maaltijd", "naam: Hete maaltijd"),
    "an entry added": added("kaart/diensten/lunch.yml", LUNCH),
    "an entry renamed": renamed("kaart/diensten/lunch.yml", "kaart/diensten/samen-eten.yml"),
    "an entry stopped": added("kaart/diensten/samen-eten.yml", "status: gestopt\nreden: Op.\n"),
    "an entry deleted": deleted("kaart/diensten/samen-eten.yml"),
    "an organisation": other_text(
        "kaart/organisaties/dorpsbelang.yml", "naam: Dorpsbelang", "naam: Belang"
    ),
    "a place": other_text("kaart/locaties/dorpshuis.yml", "Dorpsstraat 1", "Dorpsstraat 3"),
    "a supporter's phone": other_text("kaart/dorp.yml", "0597 00 90 01", "0597 00 99 88"),
    "a theme": other_text("kaart/themas.yml", "naam: ", "naam: Lekker "),
    "a life question": other_text(
        "kaart/contactroutes/koken-lukt-niet.yml", "Bel voor", "Bel morgen voor"
    ),
    "words of residents": added("kaart/synoniemen.yml", "flupkost: [maaltijd]\n"),
    "other words of residents": added("kaart/synoniemen.yml", "wuppertje: [maaltijd]\n"),
    "the village": other_text("kaart/dorp.yml", "naam: Kleindorp", "naam: Nieuwdorp"),
    "a setting": added("kaart/dorp.yml", 'kleuren: {hoofd: "#1f4e5f", accent: "#a8431f"}\n'),
    "a hand-written page": other_text(
        "project/content/over.md", "# Over deze kaart", "# Over ons"
    ),
    "the shell": other_text(
        "project/overrides/main.html", "Weet u het niet?", "Weet u het echt niet?"
    ),
    "the style": other_text("project/content/assets/kaart.css", ":root", "/* x */ :root"),
}  # fmt: skip
