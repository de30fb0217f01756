"""Measures the residents' search: what is found, how large it is and how fast it answers.

    python benchmarks/search.py --entries entries.json --queries queries.json [--json]

The index is built from the entries, and every query runs through the shipped script in headless
Chromium. `queries.json` holds objects with `id`, `q`, `category` and `expected`: any of the
expected ids among the first three results is a hit.
"""

from __future__ import annotations

import argparse
import gzip
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.search_browser import as_json, browser_page, found, keystrokes, load
from benchmarks.search_data import Query, index_of, read_entries, read_queries, repeated
from benchmarks.search_libraries import found_by_libraries
from generator.search.script import (
    danger_script,
    index_script,
    ranking_script,
    screen_script,
    tongues_script,
)

LARGE = 5_000


@dataclass(frozen=True)
class Result:
    """How well one engine did on all queries; a miss is a query and what came instead."""

    name: str
    at_1: int
    at_3: int
    mrr: float
    misses: tuple[tuple[Query, tuple[str, ...]], ...]


def judge(name: str, queries: Sequence[Query], answers: Sequence[Sequence[str]]) -> Result:
    """Compare the answers of one engine with what was expected."""
    places = [
        next((at for at, found_id in enumerate(ids) if found_id in query.expected), None)
        for query, ids in zip(queries, answers, strict=True)
    ]
    return Result(
        name,
        at_1=sum(place == 0 for place in places),
        at_3=sum(place is not None and place < 3 for place in places),
        mrr=round(
            sum(1 / (place + 1) for place in places if place is not None) / max(1, len(queries)), 3
        ),
        misses=tuple(
            (query, tuple(ids[:3]))
            for query, ids, place in zip(queries, answers, places, strict=True)
            if place is None or place > 2
        ),
    )


def measure(entries_file: Path, queries_file: Path) -> tuple[dict[str, object], list[Result]]:
    """Give the figures that `--json` prints, and every engine's result, ours first."""
    entries, queries = read_entries(entries_file), read_queries(queries_file)
    texts = [query.text for query in queries]
    index = index_of(entries)
    written = index_script(index).encode()
    with browser_page() as page:
        load(page, index)
        ours = judge("this search", queries, found(page, texts))
        p50, p95 = keystrokes(page, texts)
        load(page, index_of(repeated(entries, LARGE)))
        p50_large, p95_large = keystrokes(page, texts)
    others = found_by_libraries(entries, texts)
    results = [ours, *(judge(name, queries, answers) for name, answers in others.items())]
    figures: dict[str, object] = {
        "entries": len(entries),
        "queries": len(queries),
        "success_at_1": ours.at_1,
        "success_at_3": ours.at_3,
        "mrr": ours.mrr,
        "index_bytes": len(written),
        "index_gzip_bytes": _gzipped(written),
        "script_bytes": len(ranking_script().encode()),
        "script_gzip_bytes": _gzipped(ranking_script().encode()),
        "danger_gzip_bytes": _gzipped(danger_script().encode()),
        "danger_other_languages_gzip_bytes": _gzipped(tongues_script().encode()),
        "screen_script_gzip_bytes": _gzipped(screen_script().encode()),
        "p50_ms": p50,
        "p95_ms": p95,
        f"p50_ms_{LARGE}": p50_large,
        f"p95_ms_{LARGE}": p95_large,
        "misses": [
            {
                "id": query.id,
                "q": query.text,
                "category": query.category,
                "instead": list(instead),
                "expected": sorted(query.expected),
            }
            for query, instead in ours.misses
        ],
        "compared": {
            result.name: {
                "success_at_1": result.at_1, "success_at_3": result.at_3, "mrr": result.mrr
            }
            for result in results[1:]
        },
    }  # fmt: skip
    return figures, results


def report(figures: dict[str, object], results: Sequence[Result]) -> str:
    """Give the figures as a table for people."""
    lines = [f"{'engine':<20}{'first':>7}{'in 3':>7}{'MRR':>8}   of {figures['queries']} queries"]
    lines += [f"{one.name:<20}{one.at_1:>7}{one.at_3:>7}{one.mrr:>8.3f}" for one in results]
    if len(results) == 1:
        lines.append("(no comparison: Node, npm or the network is missing)")
    lines += ["", *(f"{key:<26}{value}" for key, value in figures.items() if _is_figure(value))]
    for query, instead in results[0].misses:
        lines += [f"missed {query.id} {query.text!r} ({query.category})"]
        lines += [f"    instead: {', '.join(instead) or 'nothing'}"]
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark; the exit code is 0 whatever the figures are."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--entries", type=Path, required=True, help="map, as a JSON list")
    parser.add_argument("--queries", type=Path, required=True, help="judged queries, as a list")
    parser.add_argument("--json", action="store_true", help="print the figures as one object")
    chosen = parser.parse_args(arguments)
    figures, results = measure(chosen.entries, chosen.queries)
    print(as_json(figures) if chosen.json else report(figures, results))
    return 0


def _gzipped(data: bytes) -> int:
    return len(gzip.compress(data, 9, mtime=0))


def _is_figure(value: object) -> bool:
    return isinstance(value, int | float)


if __name__ == "__main__":
    raise SystemExit(main())
