"""The versions take no more room than there is: the oldest make room, and the newest stay."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from generator.desk.saving.told import events, let_go_before
from generator.desk.saving.undoing import undo
from generator.editing.history import bounding, content, keep, marks_of_map, read_versions, state

START = datetime(2026, 11, 1, 9, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))
PLACE = "diensten/koffie.yml"
DECISION = "The oldest versions make room, and her own files come first"


@pytest.fixture
def kaart(tmp_path: Path) -> Path:
    (tmp_path / "kaart" / "diensten").mkdir(parents=True)
    return tmp_path / "kaart"


def saved(kaart: Path, number: int) -> None:
    """Save the same file once more, each time with something else in it."""
    text = f"naam: Koffie\nsamenvatting: {number:04}{'x' * 996}\n"
    (kaart / PLACE).write_text(text, encoding="utf-8")
    keep(kaart.parent / ".versies", kaart, "beheer", START + timedelta(hours=number))


def test_the_oldest_go_and_the_newest_can_be_undone(
    kaart: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounding, "MOST_BYTES", 40_000)
    (kaart / "thee.yml").write_text("naam: Thee\n", encoding="utf-8")
    for number in range(100):
        saved(kaart, number)
    kept = kaart.parent / ".versies"
    versions = read_versions(kept)
    assert sum(one.stat().st_size for one in (kept / "inhoud").iterdir()) <= 40_000
    assert len(versions) >= bounding.STAYING
    assert state(versions) == marks_of_map(kaart), "what never changed is known as well"
    # All that is told can be put back, to the byte.
    told = events(kept, date(2026, 12, 1))
    assert len(told) == len(versions) - 1
    assert all(one.can_undo for one in told)
    last = read_versions(kept)[-1].changes[PLACE].before
    undo(kaart, kept, told[0].version, PLACE, START + timedelta(days=30))
    assert (kaart / PLACE).read_bytes() == content(kept, last or "")
    assert let_go_before(kept) == versions[0].when


def test_the_last_ones_stay_however_little_room_there_is(
    kaart: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(bounding.STAYING + 5):
        saved(kaart, number)
    monkeypatch.setattr(bounding, "MOST_BYTES", 1)
    saved(kaart, 99)
    versions = read_versions(kaart.parent / ".versies")
    assert len(versions) == bounding.STAYING + 1
    assert versions[-1].changes[PLACE].before == versions[-2].changes[PLACE].after


def test_a_disk_that_is_nearly_full_keeps_its_room_for_her_own_files(
    kaart: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved(kaart, 1)
    kept = kaart.parent / ".versies"
    before = sorted(kept.rglob("*"))
    monkeypatch.setattr(bounding, "_free", lambda _: bounding.LEAST_FREE)
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
        saved(kaart, 2)
    assert sorted(kept.rglob("*")) == before


def test_what_stops_it_halfway_leaves_the_state_as_it_was(
    kaart: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(60):
        if number == 30:
            (kaart / "weg.yml").write_text("naam: Weg\n", encoding="utf-8")
        if number == 31:
            (kaart / "weg.yml").unlink()
        saved(kaart, number)
    kept, usual = kaart.parent / ".versies", Path.unlink
    known = state(read_versions(kept))
    for steps in (*range(12), 200, 200):
        left = steps

        def stops(path: Path, missing_ok: bool = False) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise OSError(errno.EIO, "")
            usual(path, missing_ok=missing_ok)

        with monkeypatch.context() as patched:
            patched.setattr(Path, "unlink", stops)
            patched.setattr(bounding, "MOST_BYTES", 1)
            with suppress(OSError):
                bounding.make_room(kept, 1)
        assert state(read_versions(kept)) == known
    assert len(read_versions(kept)) == bounding.STAYING
