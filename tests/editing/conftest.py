"""A copy of the small village, to rename and print in."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from small_village import SMALL


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(SMALL, tmp_path / "kaart")
