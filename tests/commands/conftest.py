"""A small map to change at will, and a way to type commands about it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from commands.typing_them import Ended, Type
from small_village import SMALL

from generator.cli import kaart
from generator.commands.running import run as run_command


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Give a copy of the small map, to change at will."""
    return shutil.copytree(SMALL, tmp_path / "kaart")


@pytest.fixture
def typed(capsys: pytest.CaptureFixture[str]) -> Type:
    """Give a way to type a command."""

    def run(*words: object) -> Ended:
        with pytest.raises(SystemExit) as ended:
            run_command(kaart, [str(word) for word in words])
        said = capsys.readouterr()
        return Ended(int(str(ended.value.code)), said.out, said.err)

    return run
