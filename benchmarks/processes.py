"""What a command takes: processor seconds of it and its children, and its largest process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
# Not told every time that there will be another MkDocs. And Python keeps what it compiled of our
# code, as it does by itself on her computer, and as it did of the other engines on installing them.
_ALWAYS = {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": ""}


@dataclass(frozen=True)
class Spent:
    """Processor seconds of a whole process tree, and MiB of the largest process in it."""

    cpu: float
    mib: float


def spend(command: Sequence[str], folder: Path, more: Mapping[str, str] | None = None) -> Spent:
    """Run a command in a folder and give what it took; what it prints is shown when it fails.

    Seconds on a clock would tell more of the machine's other work than of the command.
    """
    log = folder / "benchmark.log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            command, cwd=folder, env={**os.environ, **_ALWAYS, **(more or {})},
            stdout=out, stderr=subprocess.STDOUT,
        )  # fmt: skip
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        said = log.read_text(encoding="utf-8", errors="replace")
        sys.exit(f"{' '.join(command)} ended with {process.returncode}\n{said[-3000:]}")
    return Spent(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def python(module: str, *arguments: str | Path) -> tuple[str, ...]:
    """Give the command that runs one of the benchmarks' modules in a process of its own."""
    return (sys.executable, "-m", f"benchmarks.{module}", *map(str, arguments))
