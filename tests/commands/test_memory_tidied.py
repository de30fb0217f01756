"""Python tidies memory seldom, for nearly all of a map stays until the end."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator

import pytest

from generator.cli import main


@pytest.fixture
def _usual() -> Iterator[None]:
    before = gc.get_threshold()
    gc.set_threshold(700)
    yield
    gc.set_threshold(*before)


@pytest.mark.usefixtures("_usual")
def test_a_command_makes_many_objects_between_two_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["kaart", "--versie"])
    with pytest.raises(SystemExit):
        main()
    assert gc.get_threshold()[0] >= 10_000
