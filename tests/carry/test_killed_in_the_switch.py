"""The power goes while files are put in place: nothing is tidied, and the next run mends it."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from carry.conftest import need_sshd
from carry.real_sshd import running
from carry.small_sites import ANNEKE, NEW, OLD, publish, silent, site, texts, to_folder
from carry.test_branch import HIDDEN, bare, carrier, on_branch
from carry.test_sftp import place_on, send
from dulwich.refs import DiskRefsContainer
from length import LONG

from generator.carry.carrier import PlaceCarrier
from generator.carry.folder import FolderPlace
from generator.carry.locked import ROOM
from generator.carry.manifest import of_folder
from generator.carry.place import Place
from generator.carry.there import what_is_there
from generator.carry.zipped import ZipCarrier

__all__ = ["bare"]
# Of the nine changes of the switch; the others are tried with an error in `test_folder.py`.
MOMENTS = range(1, 10) if LONG else random.Random(13).sample(range(1, 10), 3)


def killed(work: Callable[[], object]) -> bool:
    """Do some work in a process of its own; tell whether it was killed, and not just ended."""
    child = os.fork()
    if not child:
        try:
            work()
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9


class OnePull:
    """Counts what changes once the switch has begun, and pulls the plug at one of them."""

    def __init__(self, at: int) -> None:
        self._left = at

    def watch(self, place: Place) -> None:
        for name in ("rename", "remove"):
            setattr(place, name, self._counted(getattr(place, name), place))

    def _counted(self, change: Callable[..., Any], place: Place) -> Callable[..., Any]:
        def counted(*paths: str) -> Any:
            if what_is_there(place).cut:
                self._left -= 1
                if not self._left:
                    os._exit(9)
            return change(*paths)

        return counted


def is_whole(found: dict[str, str]) -> bool:
    """Tell whether each file is as it was in one of the two sites, whatever the others are."""
    return all(text in {OLD.get(path), NEW.get(path)} for path, text in found.items())


@pytest.mark.parametrize("at", MOMENTS)
def test_in_a_folder(tmp_path: Path, at: int) -> None:
    web, new = tmp_path / "web", site(tmp_path / "nieuw", NEW)
    publish(to_folder(web), site(tmp_path / "oud", OLD))

    def work() -> None:
        place = FolderPlace(web)
        OnePull(at).watch(place)
        publish(PlaceCarrier(place, ANNEKE), new)

    assert killed(work)
    seen = {path: text for path, text in texts(web).items() if ROOM not in path}
    assert is_whole(seen)
    assert to_folder(web).look().there.cut, "until then it is told that it was cut"
    publish(to_folder(web, mine=True), new)
    assert texts(web) == NEW


@pytest.mark.parametrize("at", MOMENTS[:1])
def test_on_a_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    need_sshd()
    web, new = tmp_path / "web", site(tmp_path / "nieuw", NEW)
    with running(tmp_path / "sshd") as server:
        send(server, str(web), site(tmp_path / "oud", OLD), monkeypatch)

        def work() -> None:
            place = place_on(server, server.place(str(web)), monkeypatch)
            OnePull(at).watch(place)
            publish(PlaceCarrier(place, ANNEKE), new)

        assert killed(work)
        assert is_whole({path: text for path, text in texts(web).items() if ROOM not in path})
        send(server, str(web), new, monkeypatch)
    assert texts(web) == NEW


@pytest.mark.parametrize("after", [False, True])
def test_on_a_branch_it_is_the_old_site_or_the_new_one(
    tmp_path: Path, bare: Path, after: bool
) -> None:
    """There one name is moved, and nothing is ever half."""
    publish(carrier(bare), site(tmp_path / "oud", OLD))
    new, move = site(tmp_path / "nieuw", NEW), DiskRefsContainer.set_if_equals

    def pulled(*given: Any, **more: Any) -> bool:
        if after:
            move(*given, **more)
        os._exit(9)

    def work() -> None:
        DiskRefsContainer.set_if_equals = pulled  # type: ignore[method-assign]
        publish(carrier(bare), new)

    assert killed(work)
    assert on_branch(bare) == (NEW if after else OLD) | HIDDEN
    found = carrier(bare)
    found.carry(new, of_folder(new), found.look(), silent)
    assert on_branch(bare) == NEW | HIDDEN


@pytest.mark.parametrize("at", MOMENTS[:1])
def test_a_zip_is_the_old_one_or_the_new_one(tmp_path: Path, at: int) -> None:
    old, new = site(tmp_path / "oud", OLD), site(tmp_path / "nieuw", NEW)
    to = ZipCarrier(tmp_path / "site.zip")
    publish(to, old)
    before = (tmp_path / "site.zip").read_bytes()

    def report(_what: str, done: int, _total: int) -> None:
        if done == at % len(NEW):
            os._exit(9)

    assert killed(lambda: to.carry(new, of_folder(new), to.look(), report))
    assert (tmp_path / "site.zip").read_bytes() == before
    publish(to, new)
    assert [one.name for one in tmp_path.glob("*.zip*")] == ["site.zip"]
    assert [one.name for one in tmp_path.glob(".kaart-*")] == [], "what was half is tidied"
