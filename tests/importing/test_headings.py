"""Headings as real lists have them, in Dutch and English, and what column each of them is."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.importing.headings import field_of

LINES = (Path(__file__).parent / "koppen.txt").read_text(encoding="utf-8").splitlines()
HEADINGS = [tuple(line.rsplit(" | ", 1)) for line in LINES if line and line[0] != "#"]


@pytest.mark.parametrize(("heading", "field"), HEADINGS)
def test_a_heading_says_what_its_column_is(heading: str, field: str) -> None:
    assert (field_of(heading) or "intern") == field
