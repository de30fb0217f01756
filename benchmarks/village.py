"""How well residents find things in the example village: both halves of the judged queries.

    python benchmarks/village.py [--missers]

`afstemmen` may be tuned on; `meten` may not. An answer counts when it is among the first three
results, or is the life question that the finder shows.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.reading import read_map
from generator.search.engine import SearchEngine
from generator.search.of_map import search_index
from generator.site.handwritten import hand_written
from generator.site.project import Project
from generator.views import map_view

PROJECT = Path(__file__).parent.parent
QUERIES = PROJECT / "tests" / "search" / "vragen"
HALVES = ("afstemmen", "meten")
TODAY = date(2026, 11, 21)
ROUTES_SHOWN = 2


@dataclass(frozen=True)
class Half:
    """What one half of the queries gave; counts, and per category found and asked."""

    name: str
    asked: int
    first: int
    three: int
    with_route: int
    categories: tuple[tuple[str, int, int], ...]
    misses: tuple[tuple[str, str], ...]


def measure(name: str, engine: SearchEngine) -> Half:
    """Ask every query of one half and judge the answers."""
    queries = json.loads((QUERIES / f"{name}.json").read_text(encoding="utf-8"))
    first = three = with_route = 0
    asked: Counter[str] = Counter()
    found: Counter[str] = Counter()
    misses = []
    for query in queries:
        answer = engine.search(query["q"], today=TODAY)
        right = set(query["expected"])
        hits = [hit.id for hit in answer.hits[:3]]
        routes = {route.id for route in answer.routes[:ROUTES_SHOWN]}
        in_three = bool(right & set(hits))
        first += hits[:1] != [] and hits[0] in right
        three += in_three
        with_route += in_three or bool(right & routes)
        asked[query["category"]] += 1
        found[query["category"]] += in_three or bool(right & routes)
        if not in_three and not right & routes:
            misses.append((query["q"], ", ".join(hits) or "niets"))
    categories = tuple((key, found[key], asked[key]) for key in sorted(asked))
    return Half(name, len(queries), first, three, with_route, categories, tuple(misses))


def village_engine() -> SearchEngine:
    """Give the search of the example village, as the site has it."""
    reading = read_map(PROJECT / "kaart")
    assert reading.map is not None
    texts = hand_written(Project.at(PROJECT))
    return SearchEngine(search_index(map_view(reading.map, TODAY), texts))


def main() -> None:
    """Print a line per half and per category."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--missers", action="store_true", help="print what was not found")
    shown = parser.parse_args()
    engine = village_engine()
    for half in (measure(name, engine) for name in HALVES):
        print(f"{half.name}: {half.asked} queries, first {half.first}, in three {half.three}, "
              f"with life question {half.with_route}")  # fmt: skip
        print("  " + ", ".join(f"{key} {good}/{all_}" for key, good, all_ in half.categories))
        for query, instead in half.misses if shown.missers else ():
            print(f"  - {query}: {instead}")


if __name__ == "__main__":
    main()
