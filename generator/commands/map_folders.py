"""Where a map is, or where it probably is when it is not where somebody said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.reading.files import VILLAGE_FILE
from generator.values.nearest import nearest
from generator.wording import list_text

USUAL = "kaart"


def is_map(folder: Path) -> bool:
    """Tell whether a folder holds a map: only those have this file."""
    return (folder / f"{VILLAGE_FILE}.yml").is_file()


def meant_map(folder: Path) -> Path:
    """Give the folder of the map: the one inside a village's folder, or where somebody is."""
    inside = folder / USUAL
    if not is_map(folder) and is_map(inside):
        return inside
    here = Path()
    return here if folder == Path(USUAL) and not folder.exists() and is_map(here) else folder


def next_to(folder: Path, name: str) -> Path:
    """Give where something stands that is made of a map: here, but never among its files."""
    return Path(name) if folder != Path() else Path("..", name)


def not_a_map(folder: Path) -> str:
    """Say what is wrong with a folder that cannot be a map and what to type; '' when it can."""
    if folder.is_dir():
        return "" if is_map(folder) else _inside(folder)
    if folder.is_file():
        inside = next((above for above in folder.parents if is_map(above)), folder.parent)
        return f"'{folder}' is een bestand en geen map.\n{_typed(inside)}"
    near = _nearest_folder(folder)
    if near is not None:
        return f"De map '{folder}' bestaat niet; bedoelt u '{near}'?\n{_typed(near)}"
    here = Path.cwd()
    gone = f"De map '{folder}' bestaat niet"
    if is_map(here) and not folder.is_absolute():
        return f"{gone} in '{here}'.\nU bent al in de map met uw bestanden. Typ eerst: cd .."
    where = "." if folder.is_absolute() else f" in '{here}'."
    return (
        f"{gone}{where}\nGa naar de map waar '{USUAL}' in staat, of typ achter de opdracht waar "
        "uw bestanden staan. Bijvoorbeeld: --kaart mijndorp"
    )


def _inside(folder: Path) -> str:
    maps = [str(one) for one in _folders(folder) if is_map(one)]
    if not maps:
        return ""  # whoever begins a village has a folder without a map
    meant = list_text([f"'{one}'" for one in maps], "of")
    gone = f"In de map '{folder}' staat geen kaart; bedoelt u {meant}?"
    return f"{gone}\n{_typed(Path(maps[0]))}"


def _typed(folder: Path) -> str:
    return f"Typ achter de opdracht: {option(folder)}"


def option(folder: Path) -> str:
    """Give what leads a command to this map, as it is typed."""
    name = str(folder)
    return f'--kaart "{name}"' if " " in name else f"--kaart {name}"


def to_type(command: str, folder: Path) -> str:
    """Give a command as it is typed for this map: the usual one needs no option."""
    usual = folder in {Path(USUAL), Path()}
    return f"kaart {command}" if usual else f"kaart {command} {option(folder)}"


def _nearest_folder(folder: Path) -> Path | None:
    """Give the folder that was probably meant: first the maps, then any, then the only map."""
    missing = next(one for one in (*reversed(folder.parents), folder) if not one.is_dir())
    rest = folder.relative_to(missing)
    beside = {one.name: one for one in _folders(missing.parent)}
    maps = [name for name, one in beside.items() if is_map(one / rest)]
    near = nearest(missing.name, maps) or nearest(missing.name, beside)
    if near is None and len(maps) == 1:
        near = maps[0]
    if near is None:
        return None
    found = beside[near]
    return found / rest if (found / rest).is_dir() else found


def _folders(place: Path) -> Iterator[Path]:
    try:
        yield from (one for one in sorted(place.iterdir())
                    if one.is_dir() and not one.name.startswith("."))  # fmt: skip
    except OSError:
        return
