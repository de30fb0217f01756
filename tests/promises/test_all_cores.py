"""The whole run uses every core, a file of tests in one process; expected files have one writer."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from small_village import EXAMPLE

DECISION = "The tests run on all cores, a file in one process"
PROJECT = EXAMPLE.parent
MAKEFILE = (PROJECT / "Makefile").read_text(encoding="utf-8")


def runs(target: str) -> str:
    """Give the line with which a target of the Makefile runs the tests."""
    found = re.search(rf"^{target}:.*\n(?:\t.*\n)*?\t(.* -m pytest.*)\n", MAKEFILE, re.MULTILINE)
    assert found, target
    return found[1].replace("$(SPREAD)", re.findall(r"^SPREAD := (.*)$", MAKEFILE, re.MULTILINE)[0])


@pytest.mark.parametrize("target", ["test", "test-long"])
def test_a_whole_run_gives_each_core_a_file_at_a_time(target: str) -> None:
    assert "--numprocesses $(CORES)" in runs(target)
    assert "--dist loadfile" in runs(target)


def test_expected_files_are_written_by_one_process() -> None:
    assert "--numprocesses" not in runs("goldens")
    refused = subprocess.run(
        [sys.executable, "-m", "pytest", "tests/goldens", "--renew-goldens", "-n", "2"],
        cwd=PROJECT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert refused.returncode == pytest.ExitCode.USAGE_ERROR
    assert "leave -n out" in refused.stderr
