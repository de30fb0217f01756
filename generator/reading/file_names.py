"""Where a file belongs: what its folder and name say, and what is wrong about them."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass
from pathlib import PurePath

from generator.model.plain_values import ID_PATTERN, LONGEST_ID, WINDOWS_NAMES, suggested_id
from generator.problems import Level, Problem
from generator.reading.other_files import copied_from
from generator.values.nearest import nearest

VILLAGE_FILE, THEMES_FILE, SYNONYMS_FILE = "dorp", "themas", "synoniemen"
TRIALS_FILE, SIGNALS_FILE = "zoekproeven", "signalen"
TOP_FILES = (VILLAGE_FILE, THEMES_FILE, SYNONYMS_FILE, TRIALS_FILE, SIGNALS_FILE)
EDITIONS_FOLDER = "edities"
# What was fetched of other maps, a file for each; nobody types in these.
NEIGHBOURS_FOLDER = "buren"
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
YAML_ENDINGS = frozenset({".yml", ".yaml"})


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


def judge_name(
    relative: PurePath, shown: str, taken: Container[str] = frozenset(), *, map_text: bool = False
) -> tuple[SourceFile | None, Problem | None]:
    """Give a file (without its bytes) as it was meant, and what is wrong with name or place.

    It is None when the file is no part of the map. `taken` are the names that other files have;
    `map_text` says that a file without .yml holds what belongs on the map.
    """
    if relative.parts[0] == NEIGHBOURS_FOLDER and len(relative.parts) > 1:
        return _of_neighbour(relative, shown)
    if copied := _copied_folder(relative):
        return None, Problem(shown, 1, 1, "", copied, Level.NOTICE, "kopie")
    if relative.suffix.casefold() not in YAML_ENDINGS:
        return _other_kind(relative, shown, taken, map_text=map_text)
    if base := copied_from(relative.stem):
        return _copy(relative, shown, base, taken)
    return _judged(relative, shown, taken)


def _of_neighbour(relative: PurePath, shown: str) -> tuple[SourceFile | None, Problem | None]:
    """Judge a file among the copies of other maps: anything else there does not count."""
    is_one = len(relative.parts) == 2 and relative.suffix == ".json"
    if is_one and ID_PATTERN.fullmatch(relative.stem):
        return SourceFile(shown, NEIGHBOURS_FOLDER, relative.stem, None), None
    message = (
        "in deze map staat alleen wat 'kaart buren ververs' er neerzet; dit telt niet mee. "
        "Haal het hier weg"
    )
    return None, Problem(shown, 1, 1, "", message, Level.NOTICE, "bestand")


def _judged(
    relative: PurePath, shown: str, taken: Container[str]
) -> tuple[SourceFile, Problem | None]:
    """Judge the name and place of a file that is meant for the map."""
    stem = relative.stem
    folder, message, code = _place(relative, stem)
    if message:
        meant = suggested_id(stem) if folder else nearest(stem, TOP_FILES) or stem
        return _unsure(shown, folder, meant, message, code)
    if not folder:
        return SourceFile(shown, "", stem, None), _of_yaml(relative, shown)
    if refused := _refused(stem):
        meant = fitting_stem(stem, folder)
        message = f"{refused}; {_call_it(meant, taken)}"
        return _unsure(shown, folder, meant, message, "bestandsnaam")
    return SourceFile(shown, folder, stem, None), _of_yaml(relative, shown)


def _copied_folder(relative: PurePath) -> str:
    """Say that a file stands in a copy of a folder; nothing when it does not."""
    original = copied_from(relative.parts[0]) if len(relative.parts) > 1 else ""
    if original not in FOLDERS:
        return ""
    return (
        f"deze map lijkt een kopie van '{original}' en telt niet mee; neem over wat u nog mist "
        "en gooi de map dan weg"
    )


def _refused(stem: str) -> str:
    """Say why a file may not have this name; nothing when it may."""
    if not ID_PATTERN.fullmatch(stem):
        return "de bestandsnaam is het vaste id: alleen kleine letters, cijfers en streepjes"
    if len(stem) > LONGEST_ID:
        return f"de bestandsnaam heeft hoogstens {LONGEST_ID} tekens"
    if stem in WINDOWS_NAMES:
        return f"de naam '{stem}' kan op Windows niet bestaan"
    return f"de naam '{stem}' gebruikt de kaart zelf al" if stem in RESERVED else ""


def fitting_stem(name: str, folder: str) -> str:
    """Give a name that a file in this folder may have and that resembles `name`."""
    stem = suggested_id(name)
    refused = stem in RESERVED or stem in WINDOWS_NAMES
    return f"{stem}-{folder}" if refused and folder else stem


def _call_it(stem: str, taken: Container[str]) -> str:
    """Say how to call a file; never as another one is called."""
    if stem not in taken:
        return f"noem het bijvoorbeeld '{stem}.yml'"
    free = next(name for n in range(2, 10_000) if (name := f"{stem}-{n}") not in taken)
    return (
        f"'{stem}.yml' is er al. Is dit hetzelfde, gooi dit bestand dan weg; "
        f"noem het anders bijvoorbeeld '{free}.yml'"
    )


def _other_kind(
    relative: PurePath, shown: str, taken: Container[str], *, map_text: bool
) -> tuple[SourceFile | None, Problem | None]:
    """Judge a file that is no YAML: it may be an entry with a wrong ending, or something else."""
    parents = relative.parent.parts
    folder = (nearest(parents[0], FOLDERS) or "") if parents else ""
    stem = re.sub(r"(?i)(?:\.(?:ya?ml|txt|te?xt|docx?|rtf|ym|yl|yaml_))+\Z", "", relative.name)
    meant = fitting_stem(stem, folder)
    known = bool(folder) or meant in TOP_FILES
    if map_text and known and meant not in taken and not copied_from(stem):
        message = f"dit is geen .yml-bestand en telt zo niet mee; noem het '{meant}.yml'"
        return _unsure(shown, folder, meant, message, "bestand")
    message = (
        "dit is geen .yml-bestand en telt niet mee op de kaart; "
        "zet het in een andere map, dan staat het hier niet in de weg"
    )
    return None, Problem(shown, 1, 1, "", message, Level.NOTICE, "bestand")


def _copy(
    relative: PurePath, shown: str, base: str, taken: Container[str]
) -> tuple[SourceFile | None, Problem | None]:
    """Judge a copy: beside its original it does not count, without it this is the one."""
    parents = relative.parent.parts
    folder = (nearest(parents[0], FOLDERS) or "") if parents else ""
    stem = fitting_stem(base, folder)
    if stem in taken or not (folder or stem in TOP_FILES):
        message = (
            f"dit lijkt een kopie van '{stem}.yml' en telt niet mee; neem over wat u nog mist "
            "en gooi dit bestand dan weg"
        )
        return None, Problem(shown, 1, 1, "", message, Level.NOTICE, "kopie")
    message = f"dit lijkt een kopie, maar '{stem}.yml' is er niet; noem dit bestand '{stem}.yml'"
    return _unsure(shown, folder, stem, message, "bestandsnaam")


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
    if not parents and stem not in _AT_THE_TOP:
        near = nearest(stem, _AT_THE_TOP)
        listed = ", ".join(ENTRY_FOLDERS)
        hint = f"bedoelt u '{near}.yml'? Zo niet: " if near else ""
        return "", f"{hint}dit bestand hoort in een van de mappen {listed}", "plaats"
    if parents and parents[0] not in FOLDERS:
        hint = f"bedoelt u de map '{meant}'? " if meant else ""
        return meant, f"{hint}onbekende map; kies uit: {', '.join(ENTRY_FOLDERS)}", "plaats"
    if len(parents) > 1:
        return meant, f"een map in een map; zet dit bestand in '{meant}/'", "plaats"
    return meant, "", ""


def _of_yaml(relative: PurePath, shown: str) -> Problem | None:
    if relative.suffix == ".yml":
        return None
    message = f"werkt, maar noem het liever '{relative.stem}.yml', zoals de andere bestanden"
    return Problem(shown, 1, 1, "", message, Level.NOTICE, "yaml")
