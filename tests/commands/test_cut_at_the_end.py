"""A computer that stops right after the site was put in place: the next time all is known."""

from __future__ import annotations

from pathlib import Path

import pytest
from commands.typing_them import TODAY, Type

from generator.carry import versions
from generator.publish.bringing import kept

YES = ("publiceer", *TODAY, "--ja")


class PowerCut(BaseException):
    """Stands for the power going off: nothing catches it."""


@pytest.fixture
def she(typed: Type, small: Path, monkeypatch: pytest.MonkeyPatch) -> Type:
    """Give who published twice, and whose computer stopped at the end of the second time."""
    monkeypatch.chdir(small.parent)
    monkeypatch.setenv("KAART_GEGEVENS", str(small.parent / "gegevens"))
    village = small / "dorp.yml"
    text = village.read_text("utf-8")
    village.write_text(f"{text}publicatie:\n  naar: map:web\n", encoding="utf-8")
    assert typed(*YES).code == 0
    meal = small / "diensten" / "maaltijd.yml"
    meal.write_text(meal.read_text("utf-8").replace("€ 8,50", "€ 9,10"), encoding="utf-8")

    def stops(folder: Path, mark: str) -> None:
        if mark and (small.parent / "web").exists() and "9,10" in _page(small.parent):
            raise PowerCut
        versions.keep(folder, mark)

    with monkeypatch.context() as cut:
        cut.setattr(kept, "keep", stops)
        with pytest.raises(PowerCut):
            typed(*YES)
    assert "9,10" in _page(small.parent)
    return typed


def _page(home: Path) -> str:
    return (home / "web" / "diensten" / "maaltijd" / "index.html").read_text("utf-8")


def test_what_changes_is_told_beside_what_really_stands_there(she: Type, small: Path) -> None:
    meal = small / "diensten" / "maaltijd.yml"
    meal.write_text(meal.read_text("utf-8").replace("€ 9,10", "€ 9,90"), encoding="utf-8")
    for more in (("--proef",), ()):
        ended = she(*YES, *more)
        assert ended.code == 0, ended.complained
        assert "is hier niet te zien" not in ended.said
        assert "1 gewijzigd" in ended.said


def test_one_can_go_back_from_it(she: Type, small: Path) -> None:
    assert she(*YES, "--terug").code == 0
    assert "8,50" in _page(small.parent)


def test_all_stands_there_and_that_is_kept(she: Type, small: Path) -> None:
    assert "Alles staat er al" in she(*YES).said
    kept_ones = list((small.parent / "gegevens").rglob("*.json"))
    assert len(kept_ones) == 2
    assert not list((small.parent / "gegevens").rglob("*.klaar"))
