"""Getting in on a real server: is it the one we know, and who may enter?"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Thread

import keyring
import pytest
from carry.real_sshd import Server, running
from keyring.backend import KeyringBackend
from keyring.backends import fail

from generator.carry.problems import CarryProblem
from generator.carry.secrets import Asking, forget_password, keep_password, known_password
from generator.carry.ssh import connected
from generator.values.destination import Destination

NOBODY = Asking(lambda _: False, lambda _: "", lambda _: False)


class Person:
    """Somebody at the terminal, who remembers what was asked."""

    def __init__(self, *, trusts: bool = True, password: str = "") -> None:
        self.asked: list[str] = []
        self.trusts, self.password = trusts, password

    @property
    def asking(self) -> Asking:
        return Asking(self._trusts, self._password, lambda _: False)

    def _trusts(self, question: str) -> bool:
        self.asked.append(question)
        return self.trusts

    def _password(self, question: str) -> str:
        self.asked.append(question)
        return self.password


@pytest.fixture
def with_key(server: Server, monkeypatch: pytest.MonkeyPatch) -> Server:
    monkeypatch.setenv("KAART_SLEUTEL", str(server.key))
    return server


def refused(to: Destination, said: str | None, asking: Asking) -> str:
    with pytest.raises(CarryProblem) as problem:
        connected(to, said, asking)
    return str(problem.value)


def test_an_unknown_server_is_asked_about_once(with_key: Server) -> None:
    person = Person()
    for _ in range(2):
        connected(with_key.place("/"), None, person.asking).close()
    (question,) = person.asked
    assert with_key.fingerprint in question
    assert "Klopt de vingerafdruk?" in question


def test_with_nobody_to_ask_an_unknown_server_is_refused_with_what_to_type(
    with_key: Server,
) -> None:
    told = refused(with_key.place("/"), None, NOBODY)
    assert "kent '127.0.0.1' nog niet" in told
    assert f"vingerafdruk: {with_key.fingerprint}" in told
    connected(with_key.place("/"), with_key.fingerprint, NOBODY).close()


def test_a_server_with_another_key_than_before_is_refused(
    tmp_path: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(tmp_path / "sshd") as ours:
        monkeypatch.setenv("KAART_SLEUTEL", str(ours.key))
        before, person = ours.fingerprint, Person()
        connected(ours.place("/"), None, person.asking).close()
        ours.renew_key()
        told = refused(ours.place("/"), None, person.asking)
        assert len(person.asked) == 1
        assert "heeft een andere sleutel dan de vorige keer" in told
        assert f"de vorige keer: {before}" in told
        assert f"vingerafdruk: {ours.fingerprint}" in told
        connected(ours.place("/"), ours.fingerprint, NOBODY).close()
        assert "dan er in dorp.yml staat bij 'vingerafdruk'" in refused(
            ours.place("/"), server.fingerprint, NOBODY
        )


def test_the_key_itself_may_stand_in_the_environment(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KAART_SLEUTEL", server.key.read_text(encoding="utf-8"))
    connected(server.place("/"), server.fingerprint, NOBODY).close()


def test_the_key_in_the_users_own_folder_is_found(server: Server, tmp_path: Path) -> None:
    (tmp_path / "thuis" / ".ssh").mkdir(parents=True)
    (tmp_path / "thuis" / ".ssh" / "id_ed25519").write_bytes(server.key.read_bytes())
    connected(server.place("/"), server.fingerprint, NOBODY).close()


def test_a_key_that_cannot_be_read_is_told(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KAART_SLEUTEL", "/er/is/niets")
    assert "kan niet gelezen worden" in refused(server.place("/"), server.fingerprint, NOBODY)


def test_a_wrong_password_is_told_and_not_repeated(server: Server) -> None:
    told = refused(server.place("/"), server.fingerprint, Person(password="hunter2").asking)
    assert "niet in: de naam of het wachtwoord klopt niet" in told
    assert "hunter2" not in told


def test_without_key_or_password_it_says_where_one_can_stand(server: Server) -> None:
    told = refused(server.place("/"), server.fingerprint, NOBODY)
    assert "vraagt een wachtwoord" in told
    assert "KAART_WACHTWOORD" in told


class Ring(KeyringBackend):
    """A keyring for one test."""

    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def ring() -> Iterator[Ring]:
    before, ours = keyring.get_keyring(), Ring()
    keyring.set_keyring(ours)
    yield ours
    keyring.set_keyring(before)


def test_a_password_is_kept_in_the_keyring_and_one_that_does_not_fit_leaves_it(
    ring: Ring, server: Server
) -> None:
    to = server.place("/")
    whose = f"{to.user}@{to.host}"
    assert keep_password(whose, "hunter2")
    assert known_password(whose) == "hunter2"
    assert "het wachtwoord klopt niet" in refused(to, server.fingerprint, NOBODY)
    assert ring.kept == {}
    assert known_password(whose) == ""


@pytest.mark.usefixtures("ring")
def test_a_computer_without_a_keyring_keeps_nothing_and_goes_on() -> None:
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]
    assert not keep_password("a@b", "hunter2")
    assert known_password("a@b") == ""
    forget_password("a@b")


def test_nothing_listens(server: Server) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    told = refused(replace(server.place("/"), port=port), None, NOBODY)
    assert f"luistert niets naar SFTP op poort {port}" in told


def test_a_name_that_does_not_exist(server: Server) -> None:
    told = refused(replace(server.place("/"), host="bestaat-niet.invalid"), None, NOBODY)
    assert "is niet te vinden. Klopt de naam, en hebt u internet?" in told


def test_something_else_that_answers(server: Server) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:

        def answer() -> None:
            line, _ = other.accept()
            line.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            line.close()

        Thread(target=answer, daemon=True).start()
        told = refused(replace(server.place("/"), port=other.getsockname()[1]), None, NOBODY)
    assert "maar geen server met SFTP" in told
