"""A booklet is made again when it would show something else, and otherwise not."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from booklet.pdf import TODAY
from booklet.sample import entry, map_of, phone, village

from generator.booklet import standard_editions, together
from generator.booklet.booklet_files import MadeBooklet, booklet_files
from generator.booklet.work import Job, Made
from generator.keeping.store import NOTHING_KEPT, Store
from generator.model.register import Change, Register
from generator.views import MapView

DECISION = "A booklet is known by the words it shows"
TESTS = Path(__file__).parents[1]
ALL = ["boekje", "drukversie", "grootletter", "kern:westerdorp", "kern:achterbos", "poster"]


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Print in a moment, and note what was printed."""
    names: list[str] = []

    def note(job: Job) -> tuple[Made, ...]:
        names.extend(one.name for one in job.editions)
        return tuple(Made(4, b"picture", f"pdf of {one.name}".encode()) for one in job.editions)

    monkeypatch.setattr(together, "make", note)
    return names


def build(view: MapView, store: Store, days: int = 0) -> tuple[MadeBooklet, ...]:
    day = TODAY + timedelta(days)
    some = [one for one in standard_editions(view) if one.name in ALL]
    return booklet_files(view, some, day, store=store, workers=1)


def made_again(printed: list[str], tmp_path: Path, before: MapView, after: MapView) -> list[str]:
    """Build one map and then another, and tell what the second one made."""
    store = Store(tmp_path)
    build(before, store)
    assert printed == ALL
    printed.clear()
    build(after, store)
    return printed


def with_entry(view: MapView, id_: str, **changes: object) -> MapView:
    """Give the map with one entry changed."""
    entries = (replace(one, **changes) if one.id == id_ else one for one in view.entries)  # type: ignore[arg-type]
    return map_of(tuple(entries), view.routes)


def test_what_shows_the_same_is_not_made_again(printed: list[str], tmp_path: Path) -> None:
    first = build(village(), Store(tmp_path))
    assert printed == ALL
    printed.clear()
    assert build(village(), Store(tmp_path)) == first
    assert printed == []


def test_an_entry_of_one_kern_leaves_the_others_booklet_alone(
    printed: list[str], tmp_path: Path
) -> None:
    other = with_entry(village(), "ijsclub", summary="Wij schaatsen als het vriest.")
    made = made_again(printed, tmp_path, village(), other)
    assert made == ["boekje", "drukversie", "grootletter", "kern:achterbos"]


def test_an_entry_for_everyone_is_in_every_booklet_but_not_on_the_poster(
    printed: list[str], tmp_path: Path
) -> None:
    other = with_entry(village(), "belbus", summary="De bus rijdt ook op zondag.")
    made = made_again(printed, tmp_path, village(), other)
    assert made == [name for name in ALL if name != "poster"]


def test_a_new_number_of_a_supporter_is_on_the_poster_too(
    printed: list[str], tmp_path: Path
) -> None:
    anneke, geert = village().supporters
    moved = replace(village(), supporters=(replace(anneke, phone=phone("06 00 00 10 99")), geert))
    made = made_again(printed, tmp_path, village(), moved)
    assert made == [name for name in ALL if name != "kern:achterbos"]


def test_what_no_booklet_prints_makes_none(printed: list[str], tmp_path: Path) -> None:
    other = with_entry(village(), "belbus", paragraphs=("Het hele verhaal staat op de site.",))
    other = replace(other, synonyms=(("bus", ("belbus",)),), municipality="Elders")
    assert made_again(printed, tmp_path, village(), other) == []


def test_the_day_is_printed_so_tomorrow_all_are_made(printed: list[str], tmp_path: Path) -> None:
    store = Store(tmp_path)
    build(village(), store)
    printed.clear()
    build(village(), store, days=1)
    assert printed == ALL


def test_back_to_how_it_was_takes_what_was_kept(printed: list[str], tmp_path: Path) -> None:
    store = Store(tmp_path)
    first = build(village(), store)
    build(with_entry(village(), "belbus", name="De Belbus"), store)
    printed.clear()
    assert build(village(), store) == first
    assert printed == []


@pytest.mark.parametrize("how", ["empty", "half", "other"])
def test_whatever_was_damaged_is_made_again(printed: list[str], tmp_path: Path, how: str) -> None:
    first = build(village(), Store(tmp_path))
    printed.clear()
    for path in (path for path in tmp_path.rglob("*") if path.is_file()):
        whole = path.read_bytes()
        path.write_bytes({"empty": b"", "half": whole[: len(whole) // 2], "other": b"x" * 99}[how])
    assert build(village(), Store(tmp_path)) == first
    assert printed == ALL


def test_one_that_was_thrown_away_is_made_again_alone(printed: list[str], tmp_path: Path) -> None:
    first = build(village(), Store(tmp_path))
    printed.clear()
    for path in (path for path in tmp_path.rglob("*") if path.is_file()):
        if path.read_bytes().endswith(b"pdf of grootletter"):
            path.unlink()
    assert build(village(), Store(tmp_path)) == first
    assert printed == ["grootletter"]


def test_without_a_place_to_keep_them_they_are_made_each_time(
    printed: list[str], tmp_path: Path
) -> None:
    in_the_way = tmp_path / "bestand"
    in_the_way.touch()
    assert build(village(), Store(in_the_way)) == build(village(), NOTHING_KEPT)
    assert printed == [*ALL, *ALL]


POSTER = """
import sys
from pathlib import Path
from booklet.pdf import TODAY
from booklet.sample import village
from generator.booklet import edition
from generator.booklet.booklet_files import make_booklet
from generator.keeping.store import Store

view = village()
pdf = make_booklet(view, edition("poster", view), TODAY, Store(Path(sys.argv[1])))
print(len(pdf), "typst" in sys.modules)
"""


def test_the_next_run_finds_it_and_has_no_need_of_the_typesetter(tmp_path: Path) -> None:
    seen = []
    for seed in ("1", "2"):
        ended = subprocess.run(
            [sys.executable, "-c", POSTER, tmp_path], check=True, capture_output=True, text=True,
            env={**os.environ, "PYTHONPATH": str(TESTS), "PYTHONHASHSEED": seed},
        )  # fmt: skip
        seen.append(ended.stdout.split())
    (size, made), (same_size, made_again) = seen
    assert size == same_size
    assert (made, made_again) == ("True", "False")


def test_kept_or_made_the_file_is_the_same(tmp_path: Path) -> None:
    view = map_of((entry("eetclub", "Eetclub"),))
    editions = standard_editions(view)[:2]
    made, kept, without = (
        booklet_files(view, editions, TODAY, store=store, workers=1)
        for store in (Store(tmp_path), Store(tmp_path), NOTHING_KEPT)
    )
    assert made == kept == without
    assert made[0].pdf.startswith(b"%PDF")
    assert made[0].picture.startswith(b"\x89PNG")


def test_a_booklet_that_says_the_same_bears_the_day_since_when_it_does(printed: list[str]) -> None:
    """So whoever has it need not fetch it anew, and an unchanged map uploads no booklets."""
    first = build(village(), NOTHING_KEPT)
    told = {f"/boekje/{one.file.filename}": Change(one.file.day, one.file.mark) for one in first}
    register = Register().model_copy(update={"pages": told})
    later = build(replace(village(), register=register), NOTHING_KEPT, days=7)
    assert {one.file.day for one in (*first, *later)} == {TODAY}
    other = with_entry(village(), "ijsclub", summary="Wij schaatsen als het vriest.")
    changed = build(replace(other, register=register), NOTHING_KEPT, days=7)
    assert [one.file.day > TODAY for one in changed] == [True, True, True, False, True, False]
    year = build(replace(village(), register=register), NOTHING_KEPT, days=365)
    assert {one.file.day - TODAY for one in year} == {timedelta(365)}, "it says till when it holds"
    assert len(printed) == len(ALL) * 4
