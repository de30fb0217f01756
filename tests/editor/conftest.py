"""An editor with the YAML language server, in which a map stands open after `kaart schema`."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from editor.client import Editor
from from_npm import from_npm
from small_village import EXAMPLE

from generator.commands.schema import schema


@pytest.fixture(scope="session")
def server() -> list[str]:
    """Give what starts the server."""
    return ["node", str(from_npm("yaml-language-server/bin/yaml-language-server")), "--stdio"]


@pytest.fixture(scope="session")
def open_map(
    server: list[str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[Path], Editor]]:
    """Give a way to open a copy of a map, as a supporter opens her folder."""
    editors: dict[Path, Editor] = {}

    def opened(source: Path) -> Editor:
        if source not in editors:
            folder = tmp_path_factory.mktemp("dorp")
            shutil.copytree(source, folder / "kaart")
            typed = ["--kaart", str(folder / "kaart"), "--uit", str(folder)]
            schema.main(typed, standalone_mode=False)
            editors[source] = Editor(server, folder)
        return editors[source]

    yield opened
    for editor in editors.values():
        editor.close()


@pytest.fixture
def editor(open_map: Callable[[Path], Editor]) -> Editor:
    return open_map(EXAMPLE)
