"""`kaart schema`: let the editor help while one types in the map."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from generator.commands.common import fail, map_option, usable_map
from generator.commands.dutch import DutchCommand
from generator.commands.option_types import Folder
from generator.editing.json_schema import schemas
from generator.editing.writing import put
from generator.problems import why

SETTINGS = ".vscode/settings.json"
SCHEMAS = ".vscode/kaart"


@click.command("schema", cls=DutchCommand, examples=("kaart schema",))
@map_option
@click.option("--uit", "root", type=Folder(), default=".", metavar="MAP",
              help="De map die u in uw editor opent. Zonder deze optie: de map waar u nu bent.",
)  # fmt: skip
def schema(folder: Path, root: Path) -> None:
    """Laat uw editor meedenken terwijl u typt.

    Dan legt die elk veld uit, vult woorden aan en waarschuwt voor fouten. Doe dit opnieuw als u
    een thema, locatie of organisatie hebt toegevoegd.
    """
    social_map, _ = usable_map(folder)
    try:
        place = folder.resolve()
        to_map = (place.relative_to(root.resolve()) if place.is_relative_to(root.resolve())
                  else place).as_posix()  # fmt: skip
        if not _is_text(to_map):
            fail(f"In de naam '{to_map}' staan tekens die uw editor niet kent. Geef de map een "
                 "andere naam.")  # fmt: skip
        connected = {}
        for pattern, made in schemas(social_map).items():
            name = f"{pattern.removesuffix('/*.yml').removesuffix('.yml')}.json"
            _write(root / SCHEMAS / name, made)
            connected[f"./{SCHEMAS}/{name}"] = [f"{to_map}/{pattern}"]
        _write(root / SETTINGS, _settings(root / SETTINGS, connected))
    except OSError as error:
        fail(f"'{error.filename}' kan niet gemaakt worden ({why(error)}).")
    click.echo(f"De uitleg bij elk veld staat in {root / SCHEMAS}.")
    click.echo(f"Visual Studio Code gebruikt die door {root / SETTINGS}.")
    click.echo("Zet daar de uitbreiding 'YAML' van Red Hat bij.")


def _is_text(name: str) -> bool:
    """Tell whether a name can be written down; the name of a folder may hold any byte."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _settings(path: Path, connected: dict[str, list[str]]) -> dict[str, Any]:
    """Give the settings that are there, with ours added."""
    try:
        settings: Any = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        if not isinstance(settings, dict):
            raise ValueError
    except ValueError:
        shown = json.dumps({"yaml.schemas": connected}, indent=2)
        fail(f"In '{path}' staan dingen die dit programma niet begrijpt.\n"
             f"Zet dit er zelf bij:\n{shown}")  # fmt: skip
    theirs = settings.get("yaml.schemas")
    others = {key: value for key, value in (theirs if isinstance(theirs, dict) else {}).items()
              if not key.startswith(f"./{SCHEMAS}/")}  # fmt: skip
    return {"files.encoding": "utf8", **settings, "yaml.schemas": {**others, **connected}}


def _write(path: Path, value: dict[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    put(path, f"{json.dumps(value, ensure_ascii=False, indent=2)}\n".encode())
