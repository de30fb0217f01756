"""Let tests judge faults: each is planted in a copy of the tree, never in the tree itself."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

from benchmarks.planting import Mutant

# A changed file gets a date of its own from here on, so that Python never takes the compiled file
# of another change for it.
FIRST_DATE = 1_000_000_000


@dataclass(frozen=True)
class Judged:
    """A fault and whether the tests caught it."""

    mutant: Mutant
    is_caught: bool


class Judge:
    """Runs tests in copies of the tree, one run at a time in each."""

    def __init__(self, copies: list[Path], rooms: Mapping[str, Sequence[str]]) -> None:
        self._rooms = rooms
        self._free: SimpleQueue[Path] = SimpleQueue()
        for copy in copies:
            self._free.put(copy)
        self._running: set[subprocess.Popen[bytes]] = set()
        self._limits: dict[str, float] = {}

    def measure(self, room: str) -> None:
        """Run the tests of a room without a fault: they must pass, and tell how long it takes."""
        start = time.monotonic()
        with self._copy() as copy:
            if self._fails(copy, room, 3600):
                sys.exit(f"without any fault the tests of {room} fail")
        taken = time.monotonic() - start
        self._limits[room] = 3 * taken + 30
        print(f"{room}: {taken:.0f} s when nothing is wrong", file=sys.stderr)

    def judge(self, number: int, mutant: Mutant) -> Judged:
        """Plant one fault and tell whether the tests caught it."""
        with self._copy() as copy:
            changed = copy / mutant.file
            original = shutil.copy2(changed, copy / "original")
            changed.write_text(mutant.text, encoding="utf-8")
            os.utime(changed, (FIRST_DATE + number, FIRST_DATE + number))
            try:
                is_caught = self._fails(copy, mutant.room, self._limits[mutant.room])
            finally:
                shutil.copy2(original, changed)
        print("." if is_caught else f"\nmissed: {mutant}\n", end="", file=sys.stderr, flush=True)
        return Judged(mutant, is_caught)

    def stop(self) -> None:
        """End what still runs."""
        for process in list(self._running):
            _end(process)

    @contextmanager
    def _copy(self) -> Iterator[Path]:
        copy = self._free.get()
        try:
            yield copy
        finally:
            self._free.put(copy)

    def _fails(self, copy: Path, room: str, limit: float) -> bool:
        # What hypothesis learnt from one fault would make it luckier with the next.
        shutil.rmtree(copy / ".hypothesis", ignore_errors=True)
        until = time.monotonic() + limit
        return any(self._run(copy, tests, until - time.monotonic()) for tests in self._rooms[room])

    def _run(self, copy: Path, tests: str, limit: float) -> bool:
        """Tell whether a test fails, or none has failed when time is up."""
        # Without compiled files each run would take seconds more to begin.
        with_compiled = {"PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": ""}
        process = subprocess.Popen(
            [sys.executable, "-m", "pytest", "--exitfirst", "--hypothesis-seed=0", *tests.split()],
            cwd=copy, env={**os.environ, **with_compiled}, start_new_session=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self._running.add(process)
        try:
            return process.wait(limit) != 0
        except subprocess.TimeoutExpired:
            return True
        finally:
            _end(process)
            self._running.discard(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a run of the tests with all it started."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
    process.wait()


def copied(target: Path) -> Path:
    """Give a copy of the tree as it is now, without what git ignores."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    for name in filter(None, listed.stdout.split("\0")):
        if Path(name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(name, target / name)
    return target


def judged(mutants: list[Mutant], rooms: Mapping[str, Sequence[str]], jobs: int) -> list[Judged]:
    """Give for each fault whether the tests of its room caught it."""
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        judge = Judge([copied(Path(folder) / str(job)) for job in range(jobs)], rooms)
        pool = ThreadPoolExecutor(jobs)
        try:
            list(pool.map(judge.measure, sorted({mutant.room for mutant in mutants})))
            return list(pool.map(judge.judge, range(len(mutants)), mutants))
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
            judge.stop()
            pool.shutdown()
