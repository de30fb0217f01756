"""What `kaart bekijk` takes to show a change: processor seconds from a saved file to the page.

    python benchmarks/preview.py [--entries 197 1000] [--rounds 5] [--json]

Each map has a process of its own, which holds the preview as the server does and plays the
browser: it asks for the page of the entry ("page"), and then for the search index ("all"). Noticing
that a file was saved is not in it. Medians, each round with another entry.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.maps import write_map
from benchmarks.processes import python
from generator.cli import collect_seldom
from generator.publish.preview.state import Preview
from generator.search.script import INDEX_PATH
from generator.site.project import Project

ROOT = Path(__file__).parents[1]
TODAY = date(2026, 11, 21)
Change = Callable[[Path, int], Path]


def served(preview: Preview, address: str) -> bytes:
    """Give what a browser gets at an address; the only place that knows how a preview answers."""
    found = preview.file(address)
    assert found is not None, preview.problems
    return found


def entry(folder: Path, which: int) -> Path:
    """Give the file of one entry."""
    return sorted((folder / "diensten").glob("*.yml"))[3 + which]


def replaced(path: Path, old: str, new: str) -> Path:
    """Replace the first time that a text stands in a file; give the file."""
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    return path


def summary(folder: Path, which: int) -> Path:
    """Change the summary of an entry."""
    return replaced(entry(folder, which), "samenvatting: ", "samenvatting: Vernieuwd. ")


def name(folder: Path, which: int) -> Path:
    """Change the name of an entry, which also stands on the pages of others."""
    return replaced(entry(folder, which), "naam: ", "naam: Nieuwe ")


def organization(folder: Path, which: int) -> Path:
    """Change the name of an organization, and give the file of an entry it offers."""
    path = sorted((folder / "organisaties").glob("*.yml"))[which]
    replaced(path, "naam: ", "naam: Nieuwe ")
    offered = f"organisatie: {path.stem}\n"
    every = sorted((folder / "diensten").glob("*.yml"))
    return next((one for one in every if offered in one.read_text(encoding="utf-8")), every[0])


def village(folder: Path, which: int) -> Path:
    """Change the name of the whole map, which stands on every page."""
    replaced(folder / "dorp.yml", "naam: ", "naam: Nieuw ")
    return entry(folder, which)


def broken(folder: Path, which: int) -> Path:
    """Make a mistake: a field without its colon."""
    return replaced(entry(folder, which), "samenvatting: ", "samenvatting ")


def mended(folder: Path, which: int) -> Path:
    """Mend the mistake again."""
    return replaced(entry(folder, which), "samenvatting ", "samenvatting: ")


CHANGES: tuple[Change, ...] = (summary, name, organization, village, broken, mended)


def measure(entries: int, rounds: int) -> dict[str, object]:
    """Give the seconds of the start, and of the page and all after every kind of change."""
    with tempfile.TemporaryDirectory(prefix="benchmark-") as place:
        folder, workspace = write_map(Path(place) / "kaart", entries), Path(place) / "werk"
        workspace.mkdir()
        preview = Preview(folder, Project.at(ROOT), workspace)
        start = time.process_time()
        assert preview.rebuild(TODAY), preview.problems
        served(preview, INDEX_PATH)
        found: dict[str, object] = {
            "entries": entries, "start": round(time.process_time() - start, 2),
        }  # fmt: skip
        took: dict[str, list[tuple[float, float]]] = {}
        for which in range(rounds):
            for change in CHANGES:
                took.setdefault(change.__name__, []).append(one_change(preview, change, which))
        for kind, times in took.items():
            page, whole = (round(median(part), 3) for part in zip(*times, strict=True))
            found[kind] = {"page": page, "all": whole}
        return found


def one_change(preview: Preview, change: Change, which: int) -> tuple[float, float]:
    """Save a change, look at it, and give the seconds until page and index are there."""
    path = change(preview.folder, which)
    start = time.process_time()
    good = preview.rebuild(TODAY)
    assert good is (change is not broken), preview.problems
    served(preview, f"diensten/{path.stem}/")
    page = time.process_time() - start
    served(preview, INDEX_PATH)
    return page, time.process_time() - start


def main() -> None:
    """Print a table, or the same as JSON; with one size behind `--one`, only measure that."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, nargs="+", default=[197, 1000])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.one:
        print(json.dumps(measure(asked.one, asked.rounds)))
        return
    results = []
    for entries in asked.entries:
        command = python("preview", "--one", str(entries), "--rounds", str(asked.rounds))
        done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
        results.append(json.loads(done.stdout))
    print(json.dumps(results, indent=2) if asked.json else "\n".join(table(results)))


def table(results: list[dict[str, object]]) -> list[str]:
    """Give the numbers as lines to read."""
    lines = [f"{'entries':>7}  {'change':<14}{'page':>8}{'all':>8}   processor seconds"]
    for result in results:
        lines.append(f"{result['entries']:>7}  {'start':<14}{'':>8}{result['start']:>8}")
        for change in CHANGES:
            times = result[change.__name__]
            assert isinstance(times, dict)
            page, whole = times["page"], times["all"]
            lines.append(f"{result['entries']:>7}  {change.__name__:<14}{page:>8}{whole:>8}")
    return lines


if __name__ == "__main__":
    collect_seldom()
    main()
