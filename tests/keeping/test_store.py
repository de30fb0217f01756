"""What is kept between runs comes back unchanged, or not at all."""

from __future__ import annotations

import os
import time
from io import FileIO
from pathlib import Path

import pytest

from generator.keeping.store import Store
from generator.publish.caches import cache_folder, code_mark, user_store


def kept_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_what_was_put_is_found_by_the_next_run(tmp_path: Path) -> None:
    Store(tmp_path).put("bladzijde", "eetclub", b"<p>Eetclub</p>")
    assert Store(tmp_path).get("bladzijde", "eetclub") == b"<p>Eetclub</p>"


def test_what_was_never_put_is_not_found(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.put("bladzijde", "eetclub", b"<p>Eetclub</p>")
    assert store.get("bladzijde", "belbus") is None
    assert store.get("lettertype", "eetclub") is None


def test_another_version_of_the_program_finds_nothing(tmp_path: Path) -> None:
    Store(tmp_path, "versie 1").put("bladzijde", "eetclub", b"oud")
    assert Store(tmp_path, "versie 2").get("bladzijde", "eetclub") is None


def test_a_result_is_made_once(tmp_path: Path) -> None:
    made = []

    def make() -> bytes:
        made.append(1)
        return b"letters"

    for _ in range(3):
        assert Store(tmp_path).remember("lettertype", "vet", make) == b"letters"
    assert len(made) == 1


@pytest.mark.parametrize(
    "spoilt",
    [b"", b"iets anders", "half", "one letter", "of another key"],
)
def test_what_was_damaged_does_not_exist(tmp_path: Path, spoilt: str | bytes) -> None:
    store = Store(tmp_path)
    store.put("bladzijde", "eetclub", b"<p>Eetclub</p>" * 9)
    (path,) = kept_files(tmp_path)
    whole = path.read_bytes()
    store.put("bladzijde", "belbus", b"<p>Belbus</p>")
    other = next(one for one in kept_files(tmp_path) if one != path)
    path.write_bytes({
        "half": whole[:50],
        "one letter": whole[:-1] + b"!",
        "of another key": other.read_bytes(),
    }[spoilt] if isinstance(spoilt, str) else spoilt)  # fmt: skip
    assert store.get("bladzijde", "eetclub") is None
    store.put("bladzijde", "eetclub", b"nieuw")
    assert store.get("bladzijde", "eetclub") == b"nieuw"


def test_a_place_that_cannot_be_written_keeps_nothing_and_harms_nothing(tmp_path: Path) -> None:
    in_the_way = tmp_path / "een-bestand"
    in_the_way.write_text("van iemand anders", encoding="utf-8")
    store = Store(in_the_way)
    store.put("bladzijde", "eetclub", b"x")
    assert store.get("bladzijde", "eetclub") is None
    assert store.remember("bladzijde", "eetclub", lambda: b"x") == b"x"
    assert in_the_way.read_text(encoding="utf-8") == "van iemand anders"


def test_a_full_disk_leaves_no_halves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there: list[Path] = []

    class Full(FileIO):
        def write(self, _data: object, /) -> int:
            there.extend(kept_files(tmp_path))
            raise OSError(28, "No space left on device")

    def full(path: Path, mode: str) -> Full:
        return Full(path, mode)

    monkeypatch.setattr(Path, "open", full)
    Store(tmp_path).put("bladzijde", "eetclub", b"x")
    assert there
    assert kept_files(tmp_path) == []


def test_the_oldest_make_room(tmp_path: Path) -> None:
    now = time.time()
    for hours, name in ((3, "oud"), (2, "ouder dan nieuw"), (1, "nieuw")):
        Store(tmp_path, room=10_000).put("bladzijde", name, b"x" * 90)
        path = max(kept_files(tmp_path), key=lambda one: one.stat().st_mtime)
        os.utime(path, (now - hours * 4000, now - hours * 4000))
    assert Store(tmp_path).get("bladzijde", "oud")  # used again, so no longer the oldest
    store = Store(tmp_path, room=400)
    store.put("bladzijde", "nieuwste", b"x" * 90)
    known = [name for name in ("oud", "ouder dan nieuw", "nieuw", "nieuwste")
             if store.get("bladzijde", name)]  # fmt: skip
    assert known == ["oud", "nieuw", "nieuwste"]


def test_it_stays_within_its_room_however_much_is_put(tmp_path: Path) -> None:
    store = Store(tmp_path, room=5_000)
    for number in range(200):
        store.put("bladzijde", str(number), b"x" * 100)
    assert sum(path.stat().st_size for path in kept_files(tmp_path)) < 6_000
    assert store.get("bladzijde", "199")


def test_kinds_share_their_room_but_booklets_have_their_own(tmp_path: Path) -> None:
    store = Store(tmp_path, room=5_000)
    store.put("boekjes", "boekje", b"x" * 4_000)
    for number in range(100):
        for kind in ("bladzijde", "bestand"):
            store.put(kind, str(number), b"x" * 100)
    small = [path for path in kept_files(tmp_path) if path.parent.name != "boekjes"]
    assert sum(path.stat().st_size for path in small) < 6_000
    assert {path.parent.name for path in small} == {"bladzijde", "bestand"}
    assert store.get("boekjes", "boekje")


def test_what_nobody_used_for_a_month_goes_and_so_do_halves(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.put("bladzijde", "ooit", b"x")
    (whole,) = kept_files(tmp_path)
    whole.with_name(f".{whole.name}-0123456789ab").write_bytes(b"half")
    long_ago = time.time() - 40 * 24 * 3600
    for path in kept_files(tmp_path):
        os.utime(path, (long_ago, long_ago))
    Store(tmp_path).put("bladzijde", "nu", b"x")
    assert len(kept_files(tmp_path)) == 1


def test_files_of_somebody_else_are_never_thrown_away(tmp_path: Path) -> None:
    letter = tmp_path / "bladzijde" / "brief.odt"
    letter.parent.mkdir()
    letter.write_bytes(b"x" * 9_000)
    os.utime(letter, (0, 0))
    Store(tmp_path, room=1_000).put("bladzijde", "eetclub", b"x" * 500)
    assert letter.exists()


def test_a_clock_that_jumps_back_loses_nothing(tmp_path: Path) -> None:
    Store(tmp_path).put("bladzijde", "eetclub", b"x")
    ahead = time.time() + 400 * 24 * 3600
    os.utime(kept_files(tmp_path)[0], (ahead, ahead))
    Store(tmp_path).put("bladzijde", "belbus", b"x")
    assert Store(tmp_path).get("bladzijde", "eetclub") == b"x"


class TestWhereItStands:
    """The user's own cache folder, unless somebody asks for another or for none."""

    def test_a_folder_that_was_asked_for(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("KAART_CACHE", str(tmp_path / "bewaard"))
        user_store().put("bladzijde", "eetclub", b"x")
        assert kept_files(tmp_path / "bewaard")
        assert user_store().get("bladzijde", "eetclub") == b"x"

    def test_none(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("KAART_CACHE", "uit")
        user_store().put("bladzijde", "eetclub", b"x")
        assert user_store().get("bladzijde", "eetclub") is None
        assert kept_files(tmp_path) == []

    def test_otherwise_it_is_not_beside_the_map(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("KAART_CACHE", raising=False)
        folder = cache_folder()
        assert folder is None or not folder.is_relative_to(Path.cwd())

    def test_the_same_program_has_the_same_mark(self) -> None:
        assert code_mark() == code_mark()


def test_the_name_of_a_folder_may_hold_bytes_that_are_no_letters(tmp_path: Path) -> None:
    """As on a computer that does not know in which letters names are written."""
    store = Store(tmp_path, "this version")
    store.put("gebouwd", "kaart-\udce9", b"x")
    assert store.get("gebouwd", "kaart-\udce9") == b"x"
