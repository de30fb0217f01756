"""Where a file belongs: what its folder and name say, and what is wrong about them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from generator.model.plain_values import ID_PATTERN, suggested_id
from generator.problems import Level, Problem
from generator.values.nearest import nearest

VILLAGE_FILE, THEMES_FILE, SYNONYMS_FILE = "dorp", "themas", "synoniemen"
TOP_FILES = (VILLAGE_FILE, THEMES_FILE, SYNONYMS_FILE)
EDITIONS_FOLDER = "edities"
REGISTER_FILE = "register"
_AT_THE_TOP = (*TOP_FILES, REGISTER_FILE)
ENTRY_FOLDERS = (
    "organisaties",
    "locaties",
    "diensten",
    "activiteiten",
    "vrijwilligers",
    "contactroutes",
)
FOLDERS = (*ENTRY_FOLDERS, EDITIONS_FOLDER)
# A step may lead to "ondersteuner"; the others are files of the map itself.
RESERVED = frozenset({*TOP_FILES, "ondersteuner"})


@dataclass(frozen=True)
class SourceFile:
    """One file: `path` as the supporter sees it, its folder ('' at the top), name and bytes.

    `data` is None when the file could not be read. With `sure` false, folder and name are what
    was probably meant: there is a problem about them already.
    """

    path: str
    folder: str
    stem: str
    data: bytes | None
    sure: bool = True


def judge_name(relative: PurePath, shown: str) -> tuple[SourceFile, Problem | None]:
    """Give a file (without its bytes) as it was meant, and what is wrong with name or place."""
    stem = (
        relative.name.split(".")[0] if relative.suffix not in {".yml", ".yaml"} else relative.stem
    )
    folder, message, code = _place(relative, stem)
    if not folder and not message:
        return SourceFile(shown, "", stem, None), _of_yaml(relative, shown)
    if not folder:
        near = nearest(stem, _AT_THE_TOP) or stem
        return _unsure(shown, "", near, message, code)
    if message:
        return _unsure(shown, folder, suggested_id(stem), message, code)
    if not ID_PATTERN.fullmatch(stem):
        message = (
            "de bestandsnaam is het vaste id: alleen kleine letters, cijfers en streepjes; "
            f"noem het bijvoorbeeld '{suggested_id(stem)}.yml'"
        )
        return _unsure(shown, folder, suggested_id(stem), message, "bestandsnaam")
    if stem in RESERVED:
        message = (
            f"de naam '{stem}' gebruikt de kaart zelf al; geef dit bestand een andere naam, "
            f"bijvoorbeeld '{stem}-{folder}.yml'"
        )
        return _unsure(shown, folder, f"{stem}-{folder}", message, "bestandsnaam")
    return SourceFile(shown, folder, stem, None), _of_yaml(relative, shown)


def _unsure(
    shown: str, folder: str, stem: str, message: str, code: str
) -> tuple[SourceFile, Problem]:
    problem = Problem(shown, 1, 1, "", message, code=code)
    return SourceFile(shown, folder, stem, None, sure=False), problem


def _place(relative: PurePath, stem: str) -> tuple[str, str, str]:
    """Give the folder that was meant, and a message with its code when it is another."""
    parents = relative.parent.parts
    meant = "" if not parents else parents[0]
    if meant and meant not in FOLDERS:
        meant = nearest(parents[0], FOLDERS) or ""
    if relative.suffix not in {".yml", ".yaml"}:
        return meant, (
            f"dit is geen .yml-bestand; noem het '{suggested_id(stem)}.yml' "
            "als het op de kaart hoort, en zet het anders buiten deze map"
        ), "bestand"  # fmt: skip
    if not parents and stem not in _AT_THE_TOP:
        near = nearest(stem, _AT_THE_TOP)
        hint = f"bedoelt u '{near}.yml'? " if near else ""
        listed = ", ".join(ENTRY_FOLDERS)
        return "", f"{hint}dit bestand hoort in een van de mappen {listed}", "plaats"
    if parents and parents[0] not in FOLDERS:
        hint = f"bedoelt u de map '{meant}'? " if meant else ""
        return meant, f"{hint}onbekende map; kies uit: {', '.join(ENTRY_FOLDERS)}", "plaats"
    if len(parents) > 1:
        return meant, f"een map in een map; zet dit bestand in '{meant}/'", "plaats"
    return meant, "", ""


def _of_yaml(relative: PurePath, shown: str) -> Problem | None:
    if relative.suffix != ".yaml":
        return None
    message = f"werkt, maar noem het liever '{relative.stem}.yml', zoals de andere bestanden"
    return Problem(shown, 1, 1, "", message, Level.NOTICE, "yaml")
