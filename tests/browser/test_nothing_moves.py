"""What comes late on a slow line finds its room ready: nothing that is being read moves."""

from __future__ import annotations

from typing import Any

import pytest
from browser.visit import PHONE
from playwright.sync_api import Browser

KINDS = ("", "agenda/", "zoeken/", "themas/eten/", "organisaties/bibliotheek-wolderland/",
         "boekje/", "mijn-lijst/", "wat-dit-apparaat-onthoudt/")  # fmt: skip
SLOW = {"offline": False, "latency": 60, "downloadThroughput": 250_000, "uploadThroughput": 60_000}
WATCH = """() => {
  window.moved = 0
  new PerformanceObserver(list => {
    for (const one of list.getEntries()) if (!one.hadRecentInput) window.moved += one.value
  }).observe({type: 'layout-shift', buffered: true})
}"""
MOST = 0.02


@pytest.mark.parametrize("path", KINDS)
def test_nothing_moves_on_a_slow_line(browser: Browser, address: str, path: str) -> None:
    context = browser.new_context(viewport={"width": PHONE, "height": 664})
    page = context.new_page()
    session: Any = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW)
    page.add_init_script(f"({WATCH})()")
    page.goto(address + path, wait_until="networkidle")
    assert page.evaluate("moved") <= MOST
    context.close()
