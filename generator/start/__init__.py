"""What a new village begins with: a start set that is true everywhere, and her own answers.

In: what somebody answered. Out: the files of a folder that is hers alone, as bytes by their place
in it. `kaart/` here holds the start set, in the map's own format; what must be local is a file that
waits to be filled in, and is on no map until then.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable

from generator.start.answers import NOBODY, Answers
from generator.start.readme import readme_text
from generator.start.starters import starters
from generator.start.village_file import village_text

__all__ = ["NOBODY", "Answers", "folder_files"]

_START = files(__package__)
_WORKFLOW = _START / "workflow"
MAP, TEXTS, PICTURES, PROGRAM = "kaart", "teksten", "beeld", "programma"
# Keeps an empty folder in git; what begins with a dot comes on no site.
_KEPT = ".gitkeep"
_IGNORED = (
    "# Wat het programma zelf maakt, hoort niet bij uw bestanden.\n"
    "/site/\n/*.pdf\n.kaart-*\n.versies/\n.concepten/\n/overdracht.md\n/ingelezen-*.txt\n"
)


def folder_files(answers: Answers) -> Mapping[str, bytes]:
    """Give every file of a new village's folder, by its place in that folder."""
    map_files = dict(_below(_START / MAP, MAP))
    taken = frozenset(place.rpartition("/")[2].removesuffix(".yml") for place in map_files)
    return {
        ".github/workflows/kaart.yml": _lines(_WORKFLOW / "kaart.yml"),
        "bouwen.sh": _lines(_WORKFLOW / "bouwen.sh"),
        **starters(),
        "LEESMIJ.md": readme_text(answers).encode(),
        ".gitignore": _IGNORED.encode(),
        f"{TEXTS}/{_KEPT}": b"",
        f"{PICTURES}/{_KEPT}": b"",
        f"{PROGRAM}/{_KEPT}": b"",
        f"{MAP}/dorp.yml": village_text(answers, taken).encode(),
        **map_files,
    }


def _below(folder: Traversable, at: str) -> Iterator[tuple[str, bytes]]:
    for one in sorted(folder.iterdir(), key=lambda each: each.name):
        place = f"{at}/{one.name}"
        if one.is_dir():
            yield from _below(one, place)
        elif one.name.endswith(".yml"):
            yield place, _lines(one)


def _lines(file: Traversable) -> bytes:
    """Give a file of ours; where git writes the line ends of Windows, hers are as elsewhere."""
    return file.read_bytes().replace(b"\r\n", b"\n")
