"""A server for the tests of this folder, and a computer that knows nothing of it yet."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from carry.real_sshd import SSHD, Server, running


def need_sshd() -> None:
    """Say that there is no server to test with, unless it has to be there."""
    if SSHD is None:
        if os.environ.get("ALL_TESTS"):
            pytest.fail("openssh-server is not installed: see tests/install-tools.sh")
        pytest.skip("openssh-server is not installed")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    need_sshd()
    with running(tmp_path_factory.mktemp("sshd")) as found:
        yield found


@pytest.fixture(autouse=True)
def own_computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a computer without keys, servers or passwords of before."""
    monkeypatch.setenv("KAART_GEGEVENS", str(tmp_path / "gegevens"))
    monkeypatch.setenv("HOME", str(tmp_path / "thuis"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    for name in ("SSH_AUTH_SOCK", "KAART_SLEUTEL", "KAART_WACHTWOORD"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "gegevens"
