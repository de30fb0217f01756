"""How long one letter in the search box takes on a slow computer, at several sizes of a map.

    python benchmarks/keystrokes.py [--sizes 200 1000] [--slower 4 6]

Each size is asked at each slowness (Chromium's own brake on the processor), letter by letter, and
in the same page, between our own rounds, the plainest search there is: all texts in small letters,
each looked through for each word. Milliseconds differ per computer and per hour; the ratio between
the two of one run tells whether the search itself became slower.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from typing import Any, cast

sys.path.insert(0, str(Path(__file__).parents[1]))

from playwright.sync_api import Page

from benchmarks.maps import write_map
from benchmarks.search_browser import browser_page, load
from generator.reading import read_map
from generator.search.of_map import search_index
from generator.views import map_view
from generator.views.found import documents

QUERIES = Path(__file__).parents[1] / "tests" / "search" / "vragen" / "afstemmen.json"
TODAY = date(2026, 11, 21)
# Every eighth question: of all kinds, and done within minutes.
STEP = 8
ROUNDS = 3
_TIMES = """([queries, texts, rounds]) => {
  const ours = [], plain = []
  const timed = (all, at, run) => {
    const start = performance.now()
    run()
    all[at] = [...all[at] || [], performance.now() - start]
  }
  for (let round = 0; round < rounds; round++) {
    const index = {...MAP_INDEX}
    MapSearch.search(index, '')
    let at = 0
    for (const query of queries) for (let end = 1; end <= query.length; end++, at++) {
      const typed = query.slice(0, end), words = typed.toLowerCase().split(' ')
      timed(ours, at, () => {
        const {hits} = MapSearch.search(index, typed, {typing: true})
        hits.slice(0, 6).map(hit => hit.terms)
      })
      timed(plain, at, () => texts.filter(text => words.every(word => text.includes(word))))
    }
  }
  const middle = all => all.map(times => times.sort((a, b) => a - b)[times.length >> 1])
  return [middle(ours), middle(plain)]
}"""


def measure(page: Page, count: int, slower: Sequence[int]) -> list[tuple[int, float, float]]:
    """Give per slowness the p95 of a letter in milliseconds, of our search and of the plainest."""
    with TemporaryDirectory(prefix="kaart-toetsen-") as folder:
        reading = read_map(write_map(Path(folder) / "kaart", count))
    assert reading.map is not None
    view = map_view(reading.map, TODAY)
    texts = [f"{one.title} {one.summary} {one.body}".lower() for one in documents(view)]
    queries = [one["q"] for one in json.loads(QUERIES.read_text(encoding="utf-8"))][::STEP]
    load(page, search_index(view))
    session: Any = page.context.new_cdp_session(page)
    found = []
    for rate in slower:
        session.send("Emulation.setCPUThrottlingRate", {"rate": rate})
        both = cast("list[list[float]]", page.evaluate(_TIMES, [queries, texts, ROUNDS]))
        session.send("Emulation.setCPUThrottlingRate", {"rate": 1})
        ours, plain = (quantiles(times, n=20)[18] for times in both)
        found.append((rate, ours, plain))
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; the exit code is 0 whatever the figures are."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--sizes", type=int, nargs="+", default=[200, 1000])
    parser.add_argument("--slower", type=int, nargs="+", default=[4, 6])
    chosen = parser.parse_args(arguments)
    print(f"{'entries':>8}{'slower':>8}{'p95 ms':>9}{'plain ms':>10}{'ratio':>8}")
    with browser_page() as page:
        for count in chosen.sizes:
            for rate, ours, plain in measure(page, count, chosen.slower):
                ratio = ours / plain if plain else float("inf")
                print(f"{count:>8}{rate:>8}{ours:>9.1f}{plain:>10.2f}{ratio:>8.1f}", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
