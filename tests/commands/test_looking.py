"""`kaart bekijk`: the site follows the map until somebody stops it."""

from __future__ import annotations

from pathlib import Path
from socket import socket

import pytest
from commands.typing_them import TODAY, Type, spoil


def stop() -> None:
    raise KeyboardInterrupt


class TestBekijk:
    def test_it_builds_again_after_a_change_until_it_is_stopped(
        self, typed: Type, small: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        pauses = iter([lambda: spoil(small), lambda: None, stop])
        monkeypatch.setattr("generator.commands.look.time.sleep", lambda _: next(pauses)())
        ended = typed("bekijk", "--kaart", small, "--poort", 0, *TODAY)
        lines = ended.said.splitlines()
        assert ended.code == 0
        assert lines[0].startswith("Bekijk de kaart op http://127.0.0.1:")
        assert lines[2] == "De site wordt gemaakt. Dat duurt even."
        assert lines[3] == "De site is bijgewerkt."
        assert "kaart/diensten/maaltijd.yml:2:10: fout: themas[1]: 'etn'" in ended.said
        assert lines[-3:] == ["De vorige goede site blijft staan.", "", "Gestopt."]

    def test_a_port_that_is_taken(self, typed: Type, small: Path) -> None:
        with socket() as other:
            other.bind(("127.0.0.1", 0))
            other.listen()
            ended = typed("bekijk", "--kaart", small, "--poort", other.getsockname()[1])
        assert ended.code == 1
        assert "is in gebruik. Staat 'kaart bekijk' al aan in een ander venster?" in (
            ended.complained
        )

    def test_a_port_that_does_not_exist(self, typed: Type, small: Path) -> None:
        ended = typed("bekijk", "--kaart", small, "--poort", 99999)
        assert ended.complained.startswith("Poort 99999 bestaat niet.")
