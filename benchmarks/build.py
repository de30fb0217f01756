"""What a build takes: ours cold and warm, beside other engines on equal pages.

    python benchmarks/build.py --entries 100 1000 5000 [--runs 3] [--json]

Processor seconds of whole process trees, so that other work on the machine counts little, and the
largest process in MiB. Everything takes turns, forwards and then backwards; numbers are medians.
Ours reads and checks the map and makes every page and the index, without booklets. The others get
as many pages, with the same words as Markdown. Eleventy and Hugo take part when installed.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.engines import FLOOR, MKDOCS, Engine, engines
from benchmarks.processes import Spent, python, spend

COLD, SAME, ONE = "ours, cold", "ours, nothing changed", "ours, one entry changed"


@dataclass(frozen=True)
class Line:
    """One way to build: its medians, and how large the site is."""

    name: str
    cpu: float
    mib: float
    pages: int
    bytes: int


@dataclass(frozen=True)
class Result:
    """All ways to build a map of one size."""

    entries: int
    lines: tuple[Line, ...]

    def line(self, name: str) -> Line:
        """Give one of them."""
        return next(line for line in self.lines if line.name == name)

    def as_dict(self) -> dict[str, object]:
        """Give the numbers under the names that others look for."""
        cold, mkdocs, floor = map(self.line, (COLD, MKDOCS, FLOOR))
        return {
            "entries": self.entries,
            "ratio_mkdocs_material": round(cold.cpu / mkdocs.cpu, 3),
            "ratio_floor": round(cold.cpu / floor.cpu, 2),
            "ms_per_entry": round(1000 * cold.cpu / self.entries, 2),
            "peak_mib": round(cold.mib, 1),
            "cpu_cold": round(cold.cpu, 2),
            "cpu_nothing_changed": round(self.line(SAME).cpu, 2),
            "cpu_one_changed": round(self.line(ONE).cpu, 2),
            "lines": [asdict(line) for line in self.lines],
        }


def measure(entries: int, runs: int, place: Path) -> Result:
    """Build a map of this size in every way, in turns, and give the medians."""
    place.mkdir()
    spend(python("maps", place / "map", str(entries)), place)
    spend(python("equal_pages", place / "map", place / "pages"), place)
    others = tuple(engines(place / "pages"))
    spent: dict[str, list[Spent]] = {}
    sizes: dict[str, tuple[int, int]] = {}
    for run in range(runs):
        for engine in (None, *others)[:: -1 if run % 2 else 1]:
            for name, site, what in _ours(place, run) if engine is None else _other(engine):
                spent.setdefault(name, []).append(what)
                sizes[name] = _size(site)
                print(f"{entries:>6} {name:<26}{what.cpu:>8.2f} s", file=sys.stderr)
    return Result(entries, tuple(_line(name, took, sizes[name]) for name, took in spent.items()))


def _ours(place: Path, run: int) -> Iterator[tuple[str, Path, Spent]]:
    """Build ours three times: with nothing made before, again, and after a change in one entry.

    What we remember between builds stands beside the map or in the user's own folder for such
    things, so both begin empty.
    """
    copy, site, memory = (place / name for name in ("kaart", "site", "memory"))
    for old in (copy, site, memory):
        shutil.rmtree(old, ignore_errors=True)
    shutil.copytree(place / "map", copy)
    command, home = python("ours", copy, site), {"XDG_CACHE_HOME": str(memory)}
    yield COLD, site, spend(command, place, home)
    yield SAME, site, spend(command, place, home)
    change_one(copy, run)
    yield ONE, site, spend(command, place, home)


def change_one(folder: Path, which: int) -> Path:
    """Change the summary of one entry, as somebody who corrects it does, and give its file."""
    files = ((path, path.read_text(encoding="utf-8")) for path in (folder / "diensten").iterdir())
    # What has stopped shows no summary.
    path, text = sorted(one for one in files if "status:" not in one[1])[7 + which]
    changed = text.replace("samenvatting: ", f"samenvatting: Nummer {which}. ", 1)
    path.write_text(changed, encoding="utf-8")
    return path


def _other(engine: Engine) -> Iterator[tuple[str, Path, Spent]]:
    engine.tidy()
    yield engine.name, engine.site, spend(engine.command, engine.folder)


def _size(site: Path) -> tuple[int, int]:
    """Count the pages of a site and the bytes of all it holds."""
    files = [path for path in site.rglob("*") if path.is_file()]
    pages = sum(path.name == "index.html" for path in files)
    return pages, sum(path.stat().st_size for path in files)


def _line(name: str, took: list[Spent], size: tuple[int, int]) -> Line:
    cpu, mib = median(one.cpu for one in took), median(one.mib for one in took)
    return Line(name, round(cpu, 3), round(mib, 1), *size)


def table(results: Iterable[Result]) -> Iterator[str]:
    """Give the numbers as lines to read; ratios are of the processor seconds."""
    yield f"{'entries':>7}  {'':<26}{'CPU s':>8}{'/ MkDocs':>10}{'MiB':>7}{'pages':>8}{'MB':>8}"
    for result in results:
        other = result.line(MKDOCS).cpu
        for line in result.lines:
            yield (
                f"{result.entries:>7}  {line.name:<26}{line.cpu:>8.2f}{line.cpu / other:>10.2f}"
                f"{line.mib:>7.0f}{line.pages:>8}{line.bytes / 1e6:>8.1f}"
            )


def main() -> None:
    """Print the table, or the same as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, nargs="+", default=[100, 1000, 5000])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        results = [measure(one, asked.runs, Path(folder) / str(one)) for one in asked.entries]
    if asked.json:
        print(json.dumps([result.as_dict() for result in results], indent=2))
    else:
        print("\n".join(table(results)))


if __name__ == "__main__":
    main()
