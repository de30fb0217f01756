"""How pages feel in headless Chromium at a quarter of its speed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from threading import Thread
from typing import Any

from playwright.sync_api import Page

from benchmarks.search_browser import THROTTLE, browser_page

ROUNDS = 3
SEARCH = "zoeken/"
# Cards that sleep in a template are elements too: the browser makes them all.
_ELEMENTS = """() => [document, ...[...document.querySelectorAll('template')].map(t => t.content)]
  .reduce((sum, part) => sum + part.querySelectorAll('*').length, 0)"""
_LOAD = "() => performance.getEntriesByType('navigation')[0].loadEventEnd"
_READY = """() => new Promise(done => {
  const look = () => document.querySelector('[data-resultaten] [data-id]')
    ? done(performance.now()) : requestAnimationFrame(look)
  look()
})"""
# Two letters, because one says nothing yet; the clock stops when the browser has painted.
_LETTERS = """() => new Promise(done => {
  const field = document.querySelector('[data-zoekpagina] input[name=q]')
  const stop = () => done(performance.now() - start)
  const painted = () => requestAnimationFrame(() => setTimeout(stop))
  const seen = new MutationObserver(() => { seen.disconnect(); painted() })
  seen.observe(document.querySelector('[data-resultaten]'), {childList: true})
  const start = performance.now()
  field.value = 'ko'
  field.dispatchEvent(new Event('input', {bubbles: true}))
})"""


@dataclass(frozen=True)
class Felt:
    """Elements of a page, and medians in milliseconds: until its load event.

    On the search page also until the first results stand there (`ready`), and from the first
    letters that are typed until those have changed.
    """

    elements: int
    load: float
    ready: float | None = None
    letters: float | None = None


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing of each request."""


@contextmanager
def _served(site: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site)))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


def feel(site: Path, paths: Mapping[str, str]) -> dict[str, Felt]:
    """Visit one page of each kind a few times, each time as if for the first time."""
    with _served(site) as address, browser_page() as page:
        session: Any = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.setCacheDisabled", {"cacheDisabled": True})
        session.send("Emulation.setCPUThrottlingRate", {"rate": THROTTLE})
        return {kind: _felt(page, f"{address}{path}", path) for kind, path in paths.items()}


def _felt(page: Page, address: str, path: str) -> Felt:
    visits = [_visit(page, address, path) for _ in range(ROUNDS)]
    load, ready, letters = (median(times) for times in zip(*visits, strict=True))
    elements = int(page.evaluate(_ELEMENTS))
    return Felt(elements, load, ready, letters) if path == SEARCH else Felt(elements, load)


def _visit(page: Page, address: str, path: str) -> tuple[float, float, float]:
    page.goto(address, wait_until="load")
    page.wait_for_function("performance.getEntriesByType('navigation')[0].loadEventEnd > 0")
    load = float(page.evaluate(_LOAD))
    if path != SEARCH:
        return load, 0.0, 0.0
    return load, float(page.evaluate(_READY)), float(page.evaluate(_LETTERS))
