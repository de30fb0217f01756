"""A full disk and one that may not be written on: Dutch words, and the old site stays, wherever."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from secrets import token_hex

import pytest
from carry.small_sites import NEW, OLD, publish, site, to_folder
from carry.test_branch import carrier, git, on_branch
from carry.test_sftp import small_disk

from generator.carry.carrier import Carrier
from generator.carry.manifest import of_folder
from generator.carry.problems import CarryProblem
from generator.carry.zipped import ZipCarrier, unpack

__all__ = ["small_disk"]


def in_folder(disk: Path) -> Carrier:
    return to_folder(disk / "web")


def in_zip(disk: Path) -> Carrier:
    return ZipCarrier(disk / "site.zip")


def on_a_branch(disk: Path) -> Carrier:
    if not (disk / "p.git").exists():
        git("init", "-q", "--bare", disk / "p.git")
    return carrier(disk / "p.git")


def standing(disk: Path, room: Path) -> dict[str, str]:
    """Give what stands at the only place on the disk."""
    if (disk / "p.git").exists():
        return {path: text for path, text in on_branch(disk / "p.git").items() if path in OLD | NEW}
    if (disk / "site.zip").exists():
        unpack(disk / "site.zip", room)
    folder = disk / "web" if (disk / "web").exists() else room
    return {path: (folder / path).read_text("utf-8") for path in of_folder(folder) if path in OLD}


@pytest.mark.parametrize("place", [in_folder, in_zip, on_a_branch])
def test_the_old_site_stays(
    small_disk: Path, tmp_path: Path, place: Callable[[Path], Carrier]
) -> None:
    publish(place(small_disk), site(tmp_path / "oud", OLD))
    # What cannot be squeezed.
    heavy = {f"boekje/{number}.pdf": token_hex(40_000) for number in range(9)}
    with pytest.raises(CarryProblem, match="de schijf is vol") as full:
        publish(place(small_disk), site(tmp_path / "groot", NEW | heavy))
    assert not full.value.halfway
    assert standing(small_disk, tmp_path / "een") == OLD
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(CarryProblem, match="daar mag niets geschreven worden"):
        publish(place(small_disk), site(tmp_path / "nieuw", NEW))
    assert standing(small_disk, tmp_path / "twee") == OLD
