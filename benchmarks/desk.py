"""What the form takes from a key to the page beside it: processor seconds of the server.

    python benchmarks/desk.py [--entries 197 1000] [--rounds 9]

Plays the browser: opens the form of an entry, and sends it again and again with another summary, as
the script of the page does. "page" is the answer to that: kept on the disk, read, page, card, what
is wrong at each question. "block" is the picture of the booklet, "search" a question about the
draft. Medians, each round with another text.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.maps import write_map
from generator.cli import collect_seldom
from generator.desk.desk import Desk
from generator.desk.live import answered
from generator.desk.opening import open_form
from generator.desk.panes import block_of
from generator.desk.subjects import subject_of
from generator.desk.workbench import Workbench
from generator.form.posts import posts_of
from generator.site.project import project_of

NOW = datetime.fromisoformat("2026-11-29T10:00:00+01:00")


def measured(entries: int, rounds: int) -> dict[str, float]:
    """Give the median of each part, in processor seconds."""
    found: dict[str, list[float]] = {}

    def clock(name: str, work: Callable[[], object]) -> None:
        start = time.process_time()
        assert work()
        found.setdefault(name, []).append(time.process_time() - start)

    with tempfile.TemporaryDirectory() as place:
        folder = write_map(Path(place, "kaart"), entries)
        desk = Desk(folder, project_of(folder), lambda: date(2026, 11, 29), lambda: NOW)
        bench, standing = Workbench(desk), desk.standing()
        id_ = sorted((folder / "diensten").glob("*.yml"))[3].stem
        subject = subject_of(standing, "diensten", id_)
        assert subject
        opened = open_form(bench, standing, subject)
        assert opened
        values = posts_of(opened.form) | {name: (text,) for name, text in opened.hidden.items()}
        collect_seldom()
        for number in range(rounds + 2):
            typed = {**values, "samenvatting": (f"Zin {number}.",)}
            clock("page", lambda typed=typed: answered(bench, subject, typed, everything=False))  # type: ignore[misc]
            draft = bench.looked_at(opened.hidden["_concept"])
            assert draft
            clock("block", lambda draft=draft: block_of(draft, id_))  # type: ignore[misc]
            clock("search", lambda draft=draft: bench.searcher.asked(draft, "eten", id_, 600))  # type: ignore[misc]
    # The first two times some things are made for good.
    return {name: median(times[2:]) for name, times in found.items()}


def main() -> None:
    """Measure and print a line for each size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, nargs="+", default=[197, 1000])
    parser.add_argument("--rounds", type=int, default=9)
    asked = parser.parse_args()
    for entries in asked.entries:
        told = measured(entries, asked.rounds)
        parts = ", ".join(f"{name} {seconds:.3f}" for name, seconds in told.items())
        print(f"{entries:6} entries: {parts}")


if __name__ == "__main__":
    main()
