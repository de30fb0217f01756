"""The files of a map folder, as values; no other part of reading looks in that folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.model.plain_values import ID_PATTERN, suggested_id
from generator.problems import Level, Problem
from generator.reading.file_names import (
    EDITIONS_FOLDER,
    ENTRY_FOLDERS,
    FOLDERS,
    SYNONYMS_FILE,
    THEMES_FILE,
    TOP_FILES,
    VILLAGE_FILE,
    YAML_ENDINGS,
    SourceFile,
    judge_name,
)
from generator.reading.other_files import is_left_behind, is_map_text

__all__ = [
    "EDITIONS_FOLDER",
    "ENTRY_FOLDERS",
    "MAX_BYTES",
    "MAX_FILES",
    "SYNONYMS_FILE",
    "THEMES_FILE",
    "TOP_FILES",
    "VILLAGE_FILE",
    "SourceFile",
    "list_files",
    "map_name",
    "suggested_id",
]

MAX_BYTES = 1_000_000
MAX_FILES = 10_000


def list_files(root: Path) -> tuple[tuple[SourceFile, ...], tuple[Problem, ...]]:
    """Read every file below `root`, in the order of their names, with what is wrong about them.

    Hidden files and what programs leave behind are passed over; what is no part of the map (a
    picture, a copy of a cloud drive) is named and does not count. A link that leaves the folder,
    a file that cannot be read, a strange name or a strange place is a problem, not an exception;
    such a file is still among the files, so that nothing else seems to be missing because of it.
    """
    if not root.is_dir():
        message = "deze map bestaat niet; geef de map met uw YAML-bestanden op met --kaart"
        return (), (Problem(_shown(str(root)), 1, 1, "", message, code="map"),)
    files: list[SourceFile] = []
    problems: list[Problem] = []
    found = [path for path in _walk(root, root, problems) if path.is_symlink() or not path.is_dir()]
    if len(found) > MAX_FILES:
        message = f"meer dan {MAX_FILES} bestanden; verdeel de kaart over meer kaarten"
        return (), (Problem(map_name(root), 1, 1, "", message, code="te-veel"),)
    taken = _names(found)
    told: set[tuple[Path, str]] = set()
    for path in found:
        shown = _path(path, root)
        outside = _escaping(path, root, shown)
        if outside is None and not path.exists():
            continue  # it went away while we looked
        data = None if outside else _bytes(path)
        relative = path.relative_to(root)
        file, problem = judge_name(relative, shown, taken, map_text=is_map_text(data))
        folder = (path.parent, problem.code if problem else "")
        if outside:
            problems.append(outside)
        elif problem and folder not in told:
            problems.append(problem)
        if problem and path.parent != root and _of_folder(relative, problem):
            # A folder with a wrong name is one mistake, however many files stand in it.
            told.add(folder)
        if file is None:
            continue
        if data is None and not outside and not (problem and problem.level is Level.ERROR):
            problems.append(_unreadable(shown, "bestand"))
        files.append(SourceFile(shown, file.folder, file.stem, data, sure=file.sure))
    return tuple(files), tuple(problems)


def village_files(root: Path) -> tuple[SourceFile, ...]:
    """Read only the file about the village; nothing when it is not there."""
    data = _bytes(root / f"{VILLAGE_FILE}.yml")
    path = f"{map_name(root)}/{VILLAGE_FILE}.yml"
    return () if data is None else (SourceFile(path, "", VILLAGE_FILE, data),)


def _names(found: list[Path]) -> frozenset[str]:
    """Give the ids that files have; the others are to be called otherwise."""
    yaml = (path.stem for path in found if path.suffix.casefold() in YAML_ENDINGS)
    return frozenset(stem for stem in yaml if ID_PATTERN.fullmatch(stem))


def _of_folder(relative: Path, problem: Problem) -> bool:
    """Tell whether a problem is about the folder as a whole."""
    unknown = problem.code in {"bestand", "kopie"} and relative.parts[0] not in FOLDERS
    return problem.code == "plaats" or unknown


def map_name(root: Path) -> str:
    """Give the name of the map folder, also when it was given as '.'."""
    return _shown(root.name or root.resolve().name)


def _path(path: Path, root: Path) -> str:
    return f"{map_name(root)}/{_shown(path.relative_to(root).as_posix())}"


def _shown(name: str) -> str:
    """Give a name that can be printed: a file name may hold any byte."""
    return "".join(sign if sign.isprintable() else "?" for sign in name)


def _walk(folder: Path, root: Path, problems: list[Problem]) -> Iterator[Path]:
    try:
        inside = sorted(folder.iterdir(), key=lambda item: item.name)
    except OSError:
        shown = map_name(root) if folder == root else _path(folder, root)
        problems.append(_unreadable(shown, "map"))
        return
    for path in inside:
        if is_left_behind(path.name):
            continue
        yield path
        if path.is_dir() and not path.is_symlink():
            yield from _walk(path, root, problems)


def _bytes(path: Path) -> bytes | None:
    """Give the beginning of a file, one byte more than is allowed; None when it cannot be read."""
    try:
        with path.open("rb") as handle:
            return handle.read(MAX_BYTES + 1)
    except OSError:
        return None


def _unreadable(shown: str, what: str) -> Problem:
    this = "deze map" if what == "map" else "dit bestand"
    message = f"{this} kan niet gelezen worden; kijk of u er rechten op hebt"
    return Problem(shown, 1, 1, "", message, code="onleesbaar")


def _escaping(path: Path, root: Path, shown: str) -> Problem | None:
    if path.is_file() and not path.is_symlink():
        return None  # what was found by walking stands inside
    try:
        target = path.resolve(strict=path.is_symlink())
        here = target.is_relative_to(root.resolve())
        inside = here and (target.is_file() or not target.exists())
    except (OSError, RuntimeError):
        inside = False
    if inside:
        return None
    message = (
        "dit is een koppeling naar buiten de map of geen gewoon bestand; "
        "zet het bestand zelf hier neer"
    )
    return Problem(shown, 1, 1, "", message, code="koppeling")
