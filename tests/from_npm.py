"""What the tests use from npm; `sh tests/install-tools.sh` installs it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

INSTALLED = Path(__file__).parent / "editor" / "node_modules"


def from_npm(path: str) -> Path:
    """Give an installed file. It may be missing on a desk, never where all must run."""
    if shutil.which("node") and (INSTALLED / path).is_file():
        return INSTALLED / path
    lacking = "node or a package from npm is not installed; sh tests/install-tools.sh does that"
    if os.environ.get("ALL_TESTS"):
        pytest.fail(lacking)
    pytest.skip(lacking)
