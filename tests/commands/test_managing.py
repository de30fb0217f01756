"""`kaart beheer`: the desk opens in her browser, at an address that is for her alone."""

from __future__ import annotations

from pathlib import Path
from socket import socket
from threading import Thread

import pytest
from commands.typing_them import Type
from starlette.testclient import TestClient
from starlette.types import ASGIApp
from uvicorn import Server

from generator.commands.already_open import noted


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give the addresses that are opened in a browser; nothing is served."""
    found: list[str] = []

    def open_it(address: str) -> int:
        found.append(address)
        return 0

    monkeypatch.setattr("click.launch", open_it)
    monkeypatch.setattr("generator.commands.manage._has_screen", lambda: True)
    monkeypatch.setattr("uvicorn.Server.run", lambda *_, **__: None)
    # Nothing is made here, and what ends the program would end the tests with it.
    monkeypatch.setattr("generator.commands.serving._keep_up", lambda *_: None)
    monkeypatch.setattr("generator.commands.serving._end_what_still_works", lambda: None)
    return found


def test_it_opens_the_browser_at_an_address_that_works_once(
    typed: Type, small: Path, opened: list[str]
) -> None:
    ended = typed("beheer", "--poort", "0", "--kaart", small)
    (address,) = opened
    assert address.startswith("http://127.0.0.1:")
    assert "/beheer/binnen?sleutel=" in address
    assert ended.said.splitlines()[:2] == [
        "Kaart beheer staat aan. Laat dit venster open zolang u werkt.",
        f"Adres, werkt één keer: {address}",
    ]
    assert ended.code == 0


def test_it_only_prints_the_address_when_asked(typed: Type, small: Path, opened: list[str]) -> None:
    said = typed("beheer", "--poort", "0", "--niet-openen", "--kaart", small).said
    assert opened == []
    assert "/beheer/binnen?sleutel=" in said


def test_each_time_it_has_another_word(typed: Type, small: Path, opened: list[str]) -> None:
    for _ in range(2):
        typed("beheer", "--poort", "0", "--kaart", small)
    first, second = (address.partition("sleutel=")[2] for address in opened)
    assert first != second
    assert len(first) > 40


def test_a_second_one_takes_the_next_port_by_itself(
    typed: Type, small: Path, opened: list[str]
) -> None:
    with socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("generator.commands.manage._USUAL_PORT", port)
            assert typed("beheer", "--kaart", small).code == 0
        assert f":{port}/" not in opened[0]


def test_a_second_start_of_the_same_map_opens_the_one_that_runs(
    typed: Type, small: Path, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def while_it_runs(server: Server, sockets: list[socket]) -> None:
        """Answer one knock at the door, as the first program does, and start it again meanwhile."""
        door = sockets[0]
        answering = Thread(target=answer_one, args=(server.config.app, door))
        answering.start()
        said.append(typed("beheer", "--kaart", small).said)
        answering.join()

    monkeypatch.setattr("uvicorn.Server.run", while_it_runs)
    assert typed("beheer", "--poort", "0", "--kaart", small).code == 0
    first, second = opened
    assert first.partition("?")[0] == second.partition("?")[0]
    assert first != second
    assert "staat al aan voor deze kaart" in said[0]


def answer_one(app: ASGIApp, door: socket) -> None:
    line, _ = door.accept()
    asked = line.recv(65_536).decode()
    path, headers = asked.split()[1], dict(
        one.split(": ", 1) for one in asked.split("\r\n")[1:] if ": " in one
    )  # fmt: skip
    answer = TestClient(app, base_url=f"http://{headers['Host']}").post(path, headers=headers)
    body = answer.content
    line.sendall(b"HTTP/1.1 %d x\r\nContent-Length: %d\r\n\r\n" % (answer.status_code, len(body)))
    line.sendall(body)
    line.close()


def test_what_an_earlier_one_left_behind_stops_nobody(
    typed: Type, small: Path, opened: list[str]
) -> None:
    with noted(small, 1, "nobody is there any more"):
        assert typed("beheer", "--poort", "0", "--kaart", small).code == 0
    assert len(opened) == 1


def test_where_no_browser_opens_it_says_what_to_do(
    typed: Type, small: Path, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_: str) -> int:
        return 3

    for what, cannot in (
        ("click.launch", refused),
        ("generator.commands.manage._has_screen", lambda: False),
    ):
        with monkeypatch.context() as patch:
            patch.setattr(what, cannot)
            said = typed("beheer", "--poort", "0", "--kaart", small).said
        assert "De browser gaat niet vanzelf open. Open hem zelf en plak het adres" in said
    assert opened == []


def test_a_port_that_is_taken_is_said(typed: Type, small: Path, opened: list[str]) -> None:
    with socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        ended = typed("beheer", "--kaart", small, "--poort", other.getsockname()[1])
    assert ended.code == 1
    assert "is in gebruik. Staat Kaart beheer al aan in een ander venster?" in ended.complained
    assert opened == []


def test_a_folder_without_a_map_is_said(typed: Type, tmp_path: Path, opened: list[str]) -> None:
    ended = typed("beheer", "--kaart", tmp_path / "er-is-niets")
    assert ended.code == 1
    assert "bestaat niet" in ended.complained
    assert opened == []
