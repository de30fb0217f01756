"""Several processes print at once; nobody can tell by the booklets."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from booklet import elsewhere
from booklet.pdf import TODAY
from booklet.sample import village

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
def test_a_booklet_that_cannot_be_made_leaves_the_others(
    workers: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(together, "make", elsewhere.fail_at_the_poster)
    view, told = village(), {}
    names = ("boekje", "poster", "thema:eten")
    made = booklet_files(
        view, [edition(name, view) for name in names], TODAY, workers=workers,
        failed=lambda one, problem: told.update({one.name: str(problem)}),
    )  # fmt: skip
    assert [one.file.name for one in made] == ["boekje", "thema:eten"]
    assert told == {"poster": "De inkt is op."}


@pytest.mark.parametrize("workers", [1, 2])
def test_who_asks_for_one_booklet_hears_why_it_cannot_be_made(
    workers: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(together, "make", elsewhere.fail_at_the_poster)
    with pytest.raises(BookletProblem, match="De inkt is op"):
        printed(village(), "poster", "boekje", workers=workers)


def test_whatever_goes_wrong_in_the_making_is_a_problem_of_that_booklet(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("generator.booklet.making.page_count", lambda _: 1 // 0)
    with pytest.raises(BookletProblem, match="ZeroDivisionError"):
        printed(village(), "poster", workers=1)


def test_while_somebody_works_on_the_booklets_come_after_that(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(together, "make", elsewhere.make_after_all_else)
    view = village()
    editions = [edition(name, view) for name in ("poster", "thema:eten")]
    assert len(booklet_files(view, editions, TODAY, workers=2, gently=True)) == 2


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
