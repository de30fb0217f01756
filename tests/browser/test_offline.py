"""The map on a device without network: what it says, how it is renewed, how it goes away."""

from __future__ import annotations

import json
import os
import shutil
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from browser.visit import PHONE
from playwright.sync_api import Browser, BrowserContext, Page, expect
from small_village import EXAMPLE, SMALL, TODAY

from generator.publish.build import build
from generator.publish.taken_along import LIST, MOST
from generator.reading import read_map
from generator.site.project import Project
from generator.views import map_view

DECISION = "A device keeps a copy, and the network always goes first"
NEXT_DAY = date(TODAY.year, TODAY.month, TODAY.day + 1)
# A quiet moment comes after a few seconds; no test waits for that.
SOON = """{
  const real = setTimeout
  window.setTimeout = (then, wait, ...more) => real(then, Math.min(wait, 50), ...more)
}"""
KEPT = """async () => {
  const found = []
  for (const name of await caches.keys()) found.push(name)
  return found.filter(name => name.startsWith('kaart:'))
}"""
DAY_KEPT = f"""async () => {{
  const kept = await caches.match(new URL('/{LIST}', location), {{cacheName: 'kaart:/:stand'}})
  return kept ? (await kept.json()).day : ''
}}"""
WORKERS = "async () => (await navigator.serviceWorker.getRegistrations()).length"


class Host(ThreadingHTTPServer):
    """A host of a site that can be out of reach, and that says which files were asked for."""

    gone = False
    log: list[str]


class Answers(SimpleHTTPRequestHandler):
    def do_GET(self) -> None:
        assert isinstance(self.server, Host)
        if self.server.gone:
            self.close_connection = True
            return
        self.server.log.append(self.path)
        super().do_GET()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        pass


def put(folder: Path, day: date, introduction: str = "", *, taken_along: bool = True) -> None:
    """Build the site of the small village on a day, with a text on its front page."""
    found = read_map(SMALL).map
    assert found is not None
    view = map_view(found, day)
    view = replace(view, introduction=(introduction,), taken_along=taken_along)
    build(view, day, project=Project.at(EXAMPLE.parent), target=folder, editions=())


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Three sites of one village: of today, of tomorrow, and without copies on devices."""
    folder = tmp_path_factory.mktemp("sites")
    put(folder / "today", TODAY, "Zo was het.")
    put(folder / "tomorrow", NEXT_DAY, "Zo is het nu.")
    put(folder / "without", NEXT_DAY, "Zonder kopie.", taken_along=False)
    return {one.name: one for one in folder.iterdir()}


@pytest.fixture
def host(sites: dict[str, Path], tmp_path: Path) -> Iterator[Host]:
    shutil.copytree(sites["today"], tmp_path / "www")
    server = Host(("127.0.0.1", 0), partial(Answers, directory=str(tmp_path / "www")))
    server.log = []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    opened = browser.new_context(viewport={"width": PHONE, "height": 664})
    yield opened
    opened.close()


def home(host: Host) -> str:
    return f"http://127.0.0.1:{host.server_port}/"


def replaced(site: Path, tmp_path: Path) -> None:
    """Publish another site at the same address."""
    shutil.rmtree(tmp_path / "www")
    shutil.copytree(site, tmp_path / "www")
    for file in (tmp_path / "www").rglob("*"):
        # The host tells by the second what is newer; both sites may be of the same one.
        os.utime(file, times=(later := file.stat().st_mtime + 60, later))


def visited(context: BrowserContext, host: Host) -> Page:
    """Look at the home page until the device has had its quiet moment."""
    page = context.new_page()
    page.add_init_script(SOON)
    page.goto(home(host))
    return page


def until(page: Page, condition: str) -> None:
    page.evaluate(
        f"async () => {{ while (!({condition})) await new Promise(requestAnimationFrame) }}"
    )


def has_copy_of(page: Page, day: date) -> None:
    until(page, f"await ({DAY_KEPT})() === '{day}'")


def test_after_one_visit_cards_routes_numbers_dates_and_search_work_without_network(
    context: BrowserContext, host: Host
) -> None:
    has_copy_of(visited(context, host), TODAY)
    host.gone = True
    page = context.new_page()
    page.goto(f"{home(host)}diensten/maaltijd/")
    expect(page.locator(".kopie")).to_contain_text(
        "Er is nu geen internet. U leest een kopie van zaterdag 21 november."
    )
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator(".voet a[href='tel:112']")).to_be_visible()
    page.goto(f"{home(host)}zoeken/#q=maaltijd")
    expect(page.locator("[data-resultaten] [data-id=maaltijd]")).to_be_visible()
    page.goto(f"{home(host)}q/maaltijd/")
    expect(page).to_have_url(f"{home(host)}diensten/maaltijd/index.html")
    page.goto(f"{home(host)}agenda/")
    assert page.evaluate("async () => (await MapDays.known()).made") == TODAY.isoformat()
    page.goto(f"{home(host)}diensten/iets-van-morgen/")
    expect(page.locator("#niet-mee")).to_be_visible()
    expect(page.locator(".voet a[href='tel:112']")).to_be_visible()


def test_a_newer_site_is_taken_over_by_itself_and_only_what_changed_is_fetched(
    context: BrowserContext, host: Host, sites: dict[str, Path], tmp_path: Path
) -> None:
    has_copy_of(visited(context, host), TODAY)
    replaced(sites["tomorrow"], tmp_path)
    host.log.clear()
    has_copy_of(page := visited(context, host), NEXT_DAY)
    expect(page.locator("main")).to_contain_text("Zo is het nu.")
    packs = {path.split("/")[-1].split(".bin?")[0] for path in host.log if ".bin?" in path}
    assert packs == {"begin", "dagen"}
    assert (
        len(page.evaluate(KEPT))
        == len(json.loads((tmp_path / "www" / LIST).read_text())["packs"]) + 1
    )


def test_an_update_that_fails_leaves_the_old_copy(
    context: BrowserContext, host: Host, sites: dict[str, Path], tmp_path: Path
) -> None:
    has_copy_of(visited(context, host), TODAY)
    replaced(sites["tomorrow"], tmp_path)
    damaged = (tmp_path / "www" / LIST).with_name("begin.bin")
    damaged.write_bytes(b"<html>Welkom in de trein</html>")
    with context.expect_event("response", lambda one: damaged.name in one.url):
        page = visited(context, host)
    host.gone = True
    page.goto(home(host))
    expect(page.locator(".kopie")).to_contain_text("een kopie van zaterdag 21 november")
    expect(page.locator("main")).to_contain_text("Zo was het.")


def test_a_village_that_wants_no_copies_takes_them_away(
    context: BrowserContext, host: Host, sites: dict[str, Path], tmp_path: Path
) -> None:
    has_copy_of(visited(context, host), TODAY)
    replaced(sites["without"], tmp_path)
    page = visited(context, host)
    until(page, f"!(await ({KEPT})()).length && !await ({WORKERS})()")
    assert not list((tmp_path / "www").rglob("*.bin"))


def test_a_device_that_saves_data_gets_nothing(context: BrowserContext, host: Host) -> None:
    context.add_init_script(
        "Object.defineProperty(navigator.connection, 'saveData', {value: true})"
    )
    page = visited(context, host)
    assert page.evaluate(WORKERS) == 0
    assert not [path for path in host.log if "/mee/" in path or "werker" in path]


def test_a_device_takes_no_more_than_was_said(sites: dict[str, Path]) -> None:
    """What residents need most goes first; `lijst.json` tells how much it all is."""
    told = json.loads((sites["today"] / LIST).read_text(encoding="utf-8"))
    sizes = [
        (sites["today"] / LIST).with_name(f"{name.rpartition('-')[0]}.bin").stat().st_size
        for name in told["packs"]
    ]
    assert sum(sizes) == told["size"] <= MOST
    assert told["packs"][0].startswith("begin-")
