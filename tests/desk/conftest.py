"""A desk for a copy of the small village."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from desk.at_the_desk import AtTheDesk
from small_village import SMALL


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Give a copy of the small map, to change at will."""
    return shutil.copytree(SMALL, tmp_path / "kaart")


@pytest.fixture
def outside(small: Path, tmp_path: Path) -> AtTheDesk:
    """Somebody who stands before the door."""
    return AtTheDesk(small, tmp_path / "work")


@pytest.fixture
def she(outside: AtTheDesk) -> AtTheDesk:
    """The supporter, at her desk."""
    return outside.come_in()
