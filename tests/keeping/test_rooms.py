"""What a run that was killed left among the temporary files goes with the next command."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest

from generator.keeping.rooms import room_for, tidy_rooms


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_the_room_of_a_run_that_was_killed_goes_and_that_of_one_at_work_stays(
    temporary: Path,
) -> None:
    child = os.fork()
    if not child:
        room = tempfile.mkdtemp(prefix=room_for("proef"))
        Path(room, "index.html").write_text("Jannie Veen", encoding="utf-8")
        os._exit(9)
    os.waitpid(child, 0)
    mine = Path(tempfile.mkdtemp(prefix=room_for("teksten")))
    assert len(list(temporary.iterdir())) == 2
    tidy_rooms()
    assert list(temporary.iterdir()) == [mine]


def test_what_is_not_ours_or_of_no_process_stays(temporary: Path) -> None:
    names = ("kaart-fout-x.txt", "kaart-van-oma", f"kaart-proef-{10**12}-abc", "anders-proef-1-a")
    for name in names:
        (temporary / name).mkdir()
    (temporary / "kaart-proef-1-koppeling").symlink_to(temporary / "kaart-van-oma")
    tidy_rooms()
    assert sorted(one.name for one in temporary.iterdir()) == sorted(
        (*names, "kaart-proef-1-koppeling")
    )
