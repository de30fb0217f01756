"""The files of a map folder, as values; the only part of reading that touches the disk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.model.fields import ID_PATTERN
from generator.problems import Level, Problem
from generator.values.nearest import nearest
from generator.values.text import fold

VILLAGE_FILE, THEMES_FILE, SYNONYMS_FILE = "dorp", "themas", "synoniemen"
TOP_FILES = (VILLAGE_FILE, THEMES_FILE, SYNONYMS_FILE)
EDITIONS_FOLDER = "edities"
ENTRY_FOLDERS = (
    "organisaties",
    "locaties",
    "diensten",
    "activiteiten",
    "vrijwilligers",
    "contactroutes",
)
FOLDERS = (*ENTRY_FOLDERS, EDITIONS_FOLDER)
MAX_BYTES = 1_000_000
MAX_FILES = 10_000


@dataclass(frozen=True)
class SourceFile:
    """One file: `path` as the supporter sees it, its folder ('' at the top), name and bytes."""

    path: str
    folder: str
    stem: str
    data: bytes


def list_files(root: Path) -> tuple[tuple[SourceFile, ...], tuple[Problem, ...]]:
    """Read every file below `root`, in the order of their names, with what is wrong about them.

    Hidden files (`.git`, `.DS_Store`) are passed over. A link that leaves the folder, a file
    that cannot be read, a strange name or a strange place is a problem, not an exception.
    """
    if not root.is_dir():
        message = "deze map bestaat niet; geef de map met uw YAML-bestanden op met --kaart"
        return (), (Problem(str(root), 1, 1, "", message, code="map"),)
    files: list[SourceFile] = []
    problems: list[Problem] = []
    found = [path for path in _walk(root) if path.is_symlink() or not path.is_dir()]
    if len(found) > MAX_FILES:
        message = f"meer dan {MAX_FILES} bestanden; verdeel de kaart over meer kaarten"
        return (), (Problem(root.name, 1, 1, "", message, code="te-veel"),)
    for path in found:
        shown = f"{root.name}/{path.relative_to(root).as_posix()}"
        problem = _misplaced(path.relative_to(root), shown) or _escaping(path, root, shown)
        if problem:
            problems.append(problem)
            if problem.level is Level.ERROR:
                continue
        try:
            with path.open("rb") as handle:
                data = handle.read(MAX_BYTES + 1)
        except OSError:
            message = "dit bestand kan niet gelezen worden; kijk of u er rechten op hebt"
            problems.append(Problem(shown, 1, 1, "", message, code="onleesbaar"))
            continue
        parent = path.relative_to(root).parent.as_posix()
        files.append(SourceFile(shown, "" if parent == "." else parent, path.stem, data))
    return tuple(files), tuple(problems)


def _walk(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir(), key=lambda item: item.name):
        if path.name.startswith("."):
            continue
        yield path
        if path.is_dir() and not path.is_symlink():
            yield from _walk(path)


def _escaping(path: Path, root: Path, shown: str) -> Problem | None:
    try:
        target = path.resolve(strict=True)
        inside = target.is_relative_to(root.resolve()) and target.is_file()
    except (OSError, RuntimeError):
        inside = False
    if inside:
        return None
    message = "dit is een koppeling naar buiten de map of geen gewoon bestand; zet het bestand zelf hier neer"
    return Problem(shown, 1, 1, "", message, code="koppeling")


def _misplaced(relative: Path, shown: str) -> Problem | None:
    """Judge name and place of a file; None when both are right."""

    def problem(message: str, code: str, level: Level = Level.ERROR) -> Problem:
        return Problem(shown, 1, 1, "", message, level, code)

    if relative.suffix not in {".yml", ".yaml"}:
        return problem(
            f"dit is geen .yml-bestand; noem het '{relative.name.split('.')[0]}.yml' "
            "als het op de kaart hoort, en zet het anders buiten deze map",
            "bestand",
        )
    parents = relative.parent.parts
    if not parents:
        if relative.stem not in TOP_FILES:
            near = nearest(relative.stem, TOP_FILES)
            hint = f"bedoelt u '{near}.yml'? " if near else ""
            folders = ", ".join(ENTRY_FOLDERS)
            return problem(f"{hint}dit bestand hoort in een van de mappen {folders}", "plaats")
    elif parents[0] not in FOLDERS:
        near = nearest(parents[0], FOLDERS)
        hint = f"bedoelt u de map '{near}'? " if near else ""
        return problem(f"{hint}onbekende map; kies uit {', '.join(ENTRY_FOLDERS)}", "plaats")
    elif len(parents) > 1:
        return problem(f"een map in een map; zet dit bestand in '{parents[0]}/'", "plaats")
    if not ID_PATTERN.fullmatch(relative.stem):
        return problem(
            "de bestandsnaam is het vaste id: alleen kleine letters, cijfers en streepjes; "
            f"noem het bijvoorbeeld '{suggested_id(relative.stem)}.yml'",
            "bestandsnaam",
        )
    if relative.suffix == ".yaml":
        return problem(
            f"werkt, maar noem het liever '{relative.stem}.yml', zoals de andere bestanden",
            "yaml",
            Level.NOTICE,
        )
    return None


def suggested_id(name: str) -> str:
    """Give a valid id that resembles `name`."""
    kept = "".join(char if char.isascii() and char.isalnum() else "-" for char in fold(name))
    return "-".join(part for part in kept.split("-") if part) or "nieuw"
