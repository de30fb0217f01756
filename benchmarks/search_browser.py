"""Runs the shipped ranking in headless Chromium: what is found, and how long a keystroke takes."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from statistics import quantiles
from typing import Any, cast

from playwright.sync_api import Page, sync_playwright

from generator.search.index import Index
from generator.search.script import danger_script, index_script, ranking_script, tongues_script

THROTTLE = 4
_FOUND = """queries => queries.map(query =>
  MapSearch.search(MAP_INDEX, query).hits.slice(0, 10).map(hit => hit.id))"""
# A keystroke is one search and the reasons of the six suggestions that are shown. Every round
# begins with an index that remembers nothing; the median of the rounds leaves out what other
# programs on this computer did meanwhile.
_TIMES = """([queries, rounds]) => {
  const all = []
  for (let round = 0; round < rounds; round++) {
    const index = {...MAP_INDEX}
    MapSearch.search(index, '')
    let at = 0
    for (const query of queries) for (let end = 1; end <= query.length; end++) {
      const start = performance.now()
      const {hits} = MapSearch.search(index, query.slice(0, end), {typing: true})
      hits.slice(0, 6).map(hit => hit.terms)
      const time = performance.now() - start
      all[at] = [...all[at] || [], time]
      at++
    }
  }
  return all.map(times => times.sort((a, b) => a - b)[times.length >> 1])
}"""
ROUNDS = 5


@contextmanager
def browser_page() -> Iterator[Page]:
    """Open an empty page in Debian's Chromium, or in Playwright's own where there is none."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        try:
            yield browser.new_page()
        finally:
            browser.close()


def load(page: Page, index: Index) -> None:
    """Put the shipped scripts in a fresh page."""
    page.goto("about:blank")
    page.add_script_tag(content=ranking_script())
    page.add_script_tag(content=danger_script())
    page.add_script_tag(content=tongues_script())
    page.add_script_tag(content=index_script(index))


def found(page: Page, texts: Sequence[str]) -> list[list[str]]:
    """Give for each query the ids of the first ten results."""
    return cast("list[list[str]]", page.evaluate(_FOUND, list(texts)))


def keystrokes(page: Page, texts: Sequence[str]) -> tuple[float, float]:
    """Type every query letter by letter on a slow computer; give p50 and p95 in milliseconds.

    The first search, which also unpacks the index, is done before the clock runs: in the page
    that happens when the search field gets the focus.
    """
    session: Any = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": THROTTLE})
    times = cast("list[float]", page.evaluate(_TIMES, [list(texts), ROUNDS]))
    session.send("Emulation.setCPUThrottlingRate", {"rate": 1})
    cuts = quantiles(times, n=20)
    return round(cuts[9], 2), round(cuts[18], 2)


def as_json(value: object) -> str:
    """Give a value as readable JSON."""
    return json.dumps(value, ensure_ascii=False, indent=2)
