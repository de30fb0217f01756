"""A copy of the small village, to spoil."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from small_village import SMALL


@pytest.fixture
def village(tmp_path: Path) -> Path:
    """A copy of the small village that a test may spoil."""
    return Path(shutil.copytree(SMALL, tmp_path / "kaart"))
