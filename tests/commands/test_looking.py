"""`kaart bekijk`: the site follows the map until somebody stops it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from socket import create_connection, socket

from commands.typing_them import TODAY, Type, spoil

PROJECT = Path(__file__).parents[2]


HOST = b"Host: 127.0.0.1\r\nConnection: close\r\n\r\n"
# What no browser of ours asks, but something on the computer may.
ODD = {
    b"GET /%00 HTTP/1.1\r\n": 404,
    b"GET /diensten/%00/ HTTP/1.1\r\n": 404,
    b"GET /boekje/%00.pdf HTTP/1.1\r\n": 404,
    b"GET /__kaart/%00 HTTP/1.1\r\n": 404,
    b"GET /" + b"a" * 300 + b" HTTP/1.1\r\n": 404,
    b"GET /" + b"a" * 300 + b"/ HTTP/1.1\r\n": 404,
    b"GET /%ff%fe/ HTTP/1.1\r\n": 404,
    b"GET /%ed%a0%80 HTTP/1.1\r\n": 404,
    b"GET /%zz HTTP/1.1\r\n": 404,
    b"GET /a%0d%0ab HTTP/1.1\r\n": 404,
    b"GET /\xff\xfe/ HTTP/1.1\r\n": 400,
    b"\x16\x03\x01\x02\x00\x01\r\n": 400,
    b"BREW / HTTP/1.1\r\n": 405,
    b"PUT / HTTP/1.1\r\n": 405,
    b"POST /zoeken/ HTTP/1.1\r\nContent-Length: 0\r\n": 405,
    b"HEAD /__kaart/nieuws HTTP/1.1\r\n": 200,
    b"HEAD / HTTP/1.1\r\n": 200,
    b"GET / HTTP/1.1\r\n": 200,
}


def answered(port: int, asked: bytes) -> bytes:
    """Ask something of the server in bare bytes and give all that it answers, until it is done."""
    with create_connection(("127.0.0.1", port)) as line, suppress(ConnectionError):
        line.sendall(asked)
        return b"".join(iter(lambda: line.recv(65_536), b""))
    return b""


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

    def test_it_answers_whatever_is_asked_and_stops_while_a_booklet_is_made(
        self, small: Path
    ) -> None:
        command = [sys.executable, "-m", "generator.cli", "bekijk", "--kaart", str(small)]
        with subprocess.Popen(
            [*command, "--poort", "0", *TODAY], cwd=PROJECT, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            env={**os.environ, "PYTHONUNBUFFERED": "1", "KAART_CACHE": "uit"},
        ) as running:  # fmt: skip
            assert running.stdout is not None
            said = [running.stdout.readline().strip() for _ in range(4)]
            port = int(said[0].rpartition(":")[2].rstrip("/"))
            # The line may be cut before the refusal is read; what comes after is answered.
            answered(port, b"GET / HTTP/1.1\r\nX: " + b"a" * 200_000 + b"\r\n" + HOST)
            told = [answered(port, asked + HOST).partition(b"\r\n")[0] for asked in ODD]
            with create_connection(("127.0.0.1", port)) as line:
                line.sendall(b"GET /boekje/boekje.pdf HTTP/1.1\r\n" + HOST)
                running.send_signal(signal.SIGINT)
                rest = running.stdout.read()
        assert [int(line.split()[1]) for line in told] == list(ODD.values())
        assert running.returncode == 0
        assert rest == "\nGestopt.\n"

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
