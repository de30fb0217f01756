"""How well residents find things in the example village: both halves of the judged queries.

    python benchmarks/village.py [--missers] [--naast]

`afstemmen` may be tuned on; `meten` may not. An answer counts when it is among the first three
results, or is the life question that the finder shows. Where nothing is expected, nothing may stand
there, or only what the page calls alike. With `--naast` other engines get the same questions.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from benchmarks.search_libraries import found_by_libraries
from generator.reading import read_map
from generator.search.engine import SearchEngine
from generator.search.of_map import search_index
from generator.site.handwritten import hand_written
from generator.site.project import Project
from generator.views import map_view
from generator.views.found import documents

PROJECT = Path(__file__).parent.parent
QUERIES = PROJECT / "tests" / "search" / "vragen"
HALVES = ("afstemmen", "meten", "nieuw-afstemmen", "nieuw-meten", "zwakke-soorten")
LIBRARIES = ("MiniSearch, tuned", "lunr, tuned")
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
        hits = list(answer.ids[:3])
        routes = {route.id for route in answer.routes[:ROUTES_SHOWN]}
        calm = answer.alike or not set(hits) - set(query.get("tolerated", []))
        is_calm = (not right or (query.get("or_nothing") and not hits)) and not answer.danger
        in_three = bool(right & set(hits)) or bool(is_calm and calm)
        first += in_three if is_calm and calm else hits[:1] != [] and hits[0] in right
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
    parser.add_argument("--naast", action="store_true", help="beside MiniSearch and lunr")
    shown = parser.parse_args()
    engine = village_engine()
    for half in (measure(name, engine) for name in HALVES):
        print(f"{half.name}: {half.asked} queries, first {half.first}, in three {half.three}, "
              f"with life question {half.with_route}")  # fmt: skip
        print("  " + ", ".join(f"{key} {good}/{all_}" for key, good, all_ in half.categories))
        for query, instead in half.misses if shown.missers else ():
            print(f"  - {query}: {instead}")
        for line in beside(half.name) if shown.naast else ():
            print(f"  {line}")


def beside(name: str) -> list[str]:
    """Give a line for each other engine: first, in three, and in three per category."""
    queries = json.loads((QUERIES / f"{name}.json").read_text(encoding="utf-8"))
    found = found_by_libraries(_entries(), [query["q"] for query in queries])
    lines = []
    for library in LIBRARIES if found else ():
        good: Counter[str] = Counter()
        first = 0
        for query, ids in zip(queries, found[library], strict=True):
            right = set(query["expected"])
            empty = not set(ids[:3]) - set(query.get("tolerated", []))
            good[query["category"]] += bool(right & set(ids[:3])) or (not right and empty)
            first += (ids[:1] != [] and ids[0] in right) or (not right and empty)
        told = ", ".join(f"{key} {count}" for key, count in sorted(good.items()))
        lines.append(f"{library}: first {first}, in three {sum(good.values())}: {told}")
    return lines


def _entries() -> list[dict[str, object]]:
    """Give everything that can be found, as the other engines read it."""
    reading = read_map(PROJECT / "kaart")
    assert reading.map is not None
    every = documents(map_view(reading.map, TODAY), hand_written(Project.at(PROJECT)))
    return [
        {"id": one.id, "title": one.title, "keywords": " ".join(one.keywords), "tags": [],
         "theme_label": " ".join(one.themes), "description": f"{one.summary} {one.body}",
         "village": " ".join(one.kernen)}
        for one in every
    ]  # fmt: skip


if __name__ == "__main__":
    main()
