"""How far the work is: a bar for each part on a terminal, one line for each part elsewhere."""

from __future__ import annotations

import sys
from io import StringIO

import pytest

from generator.commands.progress import progress


class Screen(StringIO):
    """A terminal to write on."""

    def isatty(self) -> bool:
        return True


def two_parts() -> None:
    with progress() as report:
        for done in range(3):
            report("Boekjes", done, 2)
        for done in range(5):
            report("Bladzijden", done, 4)


def test_a_terminal_shows_a_bar_that_fills(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    two_parts()
    booklets, pages = screen.getvalue().rstrip("\n").split("\n")
    assert "Boekjes" in booklets
    assert "2/2" in booklets
    assert "Bladzijden" in pages
    assert "4/4" in pages


def test_elsewhere_each_part_is_named_once(capsys: pytest.CaptureFixture[str]) -> None:
    two_parts()
    assert capsys.readouterr().err == "Bezig met: boekjes (2)\nBezig met: bladzijden (4)\n"
