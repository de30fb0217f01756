"""`kaart bekijk`: the site follows the map until somebody stops it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from socket import socket

from commands.typing_them import TODAY, Type, spoil

PROJECT = Path(__file__).parents[2]


class TestBekijk:
    def test_it_follows_the_map_until_it_is_stopped(self, small: Path) -> None:
        """As somebody types it in a terminal: a mistake, mended again, and then Ctrl-C."""
        command = [sys.executable, "-m", "generator.cli", "bekijk", "--kaart", str(small)]
        with subprocess.Popen(
            [*command, "--poort", "0", *TODAY], cwd=PROJECT, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
        ) as running:  # fmt: skip
            assert running.stdout is not None
            said = [running.stdout.readline().strip() for _ in range(4)]
            spoil(small)
            said += [running.stdout.readline().strip() for _ in range(2)]
            running.send_signal(signal.SIGINT)
            said += running.stdout.read().splitlines()
        assert running.returncode == 0
        assert said[0].startswith("Bekijk de kaart op http://127.0.0.1:")
        assert said[2:4] == ["De site wordt gemaakt. Dat duurt even.", "De site is bijgewerkt."]
        assert said[4].startswith("kaart/diensten/maaltijd.yml:2:10: fout: themas[1]: 'etn'")
        assert said[-3:] == ["De vorige goede site blijft staan.", "", "Gestopt."]

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
