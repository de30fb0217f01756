"""Several processes print at once; nobody can tell by the booklets."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from booklet import elsewhere
from booklet.pdf import TODAY
from booklet.sample import entry, map_of, village

from generator.booklet import BookletProblem, edition, standard_editions, together
from generator.booklet.booklet_files import MadeBooklet, booklet_files
from generator.views import MapView


def printed(view: MapView, *names: str, workers: int) -> tuple[MadeBooklet, ...]:
    return booklet_files(view, [edition(name, view) for name in names], TODAY, workers=workers)


@pytest.fixture(scope="module")
def alone() -> tuple[MadeBooklet, ...]:
    """The booklets of the village as this process makes them by itself."""
    return booklet_files(village(), standard_editions(village()), TODAY, workers=1)


def test_two_processes_make_what_one_makes(alone: tuple[MadeBooklet, ...]) -> None:
    assert booklet_files(village(), standard_editions(village()), TODAY, workers=2) == alone


def test_it_is_told_how_many_are_ready() -> None:
    told: list[int] = []
    editions = [edition(name, village()) for name in ("poster", "thema:eten", "boekje")]
    booklet_files(village(), editions, TODAY, workers=2, ready=told.append)
    assert told[0] == 0
    assert told == sorted(told)
    assert told[-1] == 3


def test_a_process_that_is_stopped_does_not_stop_the_booklets(
    monkeypatch: pytest.MonkeyPatch, alone: tuple[MadeBooklet, ...]
) -> None:
    monkeypatch.setattr(together, "make", elsewhere.die_elsewhere)
    made = booklet_files(village(), standard_editions(village()), TODAY, workers=2)
    assert made == alone


@pytest.mark.parametrize("workers", [1, 2])
def test_what_goes_wrong_is_told_of_the_first_that_went_wrong(workers: int) -> None:
    view = map_of(tuple(entry(f"e{at}", "Lange naam " * 60) for at in range(8)))
    chosen = [edition("blad", view, tuple(f"e{at}" for at in range(count))) for count in (8, 7)]
    chosen = [edition("poster", view), *chosen]
    with pytest.raises(BookletProblem, match=r"^Het blad past niet op één bladzijde"):
        booklet_files(view, chosen, TODAY, workers=workers)


BOSS = """
import multiprocessing, sys, time
from pathlib import Path
from generator.booklet.together import _begin

def work(fonts):
    _begin(fonts)
    print("at work", flush=True)
    time.sleep(60)
    print("still there", flush=True)

if __name__ == "__main__":
    multiprocessing.get_context("spawn").Process(target=work, args=(Path(),)).start()
    time.sleep(60)
"""


@pytest.fixture
def boss(tmp_path_factory: pytest.TempPathFactory) -> Iterator[subprocess.Popen[str]]:
    """A process that has another one work for it."""
    script = tmp_path_factory.mktemp("baas") / "boss.py"
    script.write_text(BOSS, encoding="utf-8")
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True) as process:
        yield process
        process.kill()


def test_who_works_for_a_process_ends_with_it(boss: subprocess.Popen[str]) -> None:
    assert boss.stdout is not None
    assert boss.stdout.readline() == "at work\n"
    boss.kill()
    assert boss.stdout.read() == ""  # ends only when nobody can write there any more
