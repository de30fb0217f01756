"""News goes by itself, on a site that was made before its last day."""

from __future__ import annotations

from pathlib import Path

import pytest
from browser.visit import WIDE, Visit
from playwright.sync_api import Browser
from small_village import EXAMPLE, TODAY
from views.seen import THEMES, VILLAGE, read

from generator.publish.build import build
from generator.site.project import Project
from generator.views import map_view

NEWS = (
    "nieuws:\n"
    "  - {tekst: De brug is dicht., tot_en_met: 2026-11-24}\n"
    "  - {tekst: Sinterklaas komt., tot_en_met: 2026-12-05}\n"
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the home page of a village with news, made on 21 November 2026."""
    found = read(dorp=f"{VILLAGE}{NEWS}", themas=THEMES)
    target = tmp_path_factory.mktemp("nieuws") / "site"
    view = map_view(found, TODAY)
    build(view, TODAY, project=Project.at(EXAMPLE.parent), target=target, editions=())
    return target / "index.html"


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-11-22T09:00:00+01:00", ["De brug is dicht.", "Sinterklaas komt."]),
        ("2026-11-24T23:59:00+01:00", ["De brug is dicht.", "Sinterklaas komt."]),
        ("2026-11-25T00:01:00+01:00", ["Sinterklaas komt."]),
        ("2026-12-06T00:01:00+01:00", []),
    ],
)
def test_what_is_over_is_gone(browser: Browser, home: Path, moment: str, said: list[str]) -> None:
    visit = Visit(browser, WIDE)
    visit.page.clock.install(time=moment)
    visit.page.goto(home.as_uri())
    assert visit.page.locator("[data-nieuws] li:visible").all_inner_texts() == said
    assert visit.page.locator("[data-nieuws]").count() == bool(said)
    assert visit.errors == []
    visit.page.close()
