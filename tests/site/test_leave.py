"""A site made while a supporter is on leave: on no page does her own number come first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from small_village import EXAMPLE
from views.seen import THEMES, VILLAGE, read, typed

from generator.publish.build import build
from generator.site.project import Project
from generator.views import map_view

ROOS = (
    "{id: roos, naam: Roos Veen, kernen: [oost], telefoon: 0597 00 90 01, toestemming: 2026-01-05"
)
LEAVE = ", afwezig: [{vanaf: 2026-12-21, tot_en_met: 2027-01-03, vervanger: piet}]"
ROUTE = (
    "vraag: Wie helpt mij?\nthemas: [eten]\nkernen: [oost]\n"
    "stappen: [{tekst: Bel., naar: ondersteuner}]\n"
)
HERS, INSTEAD = "tel:+31597009001", "tel:+31597009002"


def made(folder: Path, today: date) -> Path:
    """Build the site of two villages; nobody is named as its publisher."""
    village = VILLAGE.replace(ROOS, ROOS + LEAVE)
    found = read(
        dorp=village,
        themas=THEMES,
        diensten_klus=typed("kernen: [oost]", phone=""),
        contactroutes_hulp=ROUTE,
    )
    project = Project.at(EXAMPLE.parent)
    build(map_view(found, today), today, project=project, target=folder, editions=())
    return folder


@pytest.fixture(scope="module")
def in_her_leave(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("verlof") / "site", date(2026, 12, 22))


def hers(site: Path) -> Iterator[tuple[str, str]]:
    """Give each place where her own number can be called, with all that stands before it there.

    What stands before begins after the last such place on the same page.
    """
    for path in sorted((*site.rglob("*.html"), *site.glob("assets/kaartjes/*.js"))):
        *places, _ = path.read_text().split(HERS)
        for before in places:
            yield path.relative_to(site).as_posix(), before


def test_who_stands_in_comes_first_on_every_page(in_her_leave: Path) -> None:
    places = list(hers(in_her_leave))
    pages = {page for page, _ in places}
    for page in ("index.html", "ondersteuners/index.html", "diensten/klus/index.html",
                 "wie-bel-ik/hulp/index.html", "zoeken/index.html", "privacy/index.html",
                 "klopt-er-iets-niet/index.html", "assets/kaartjes/0.js"):  # fmt: skip
        assert page in pages
    for page, before in places:
        leave = before.rpartition("Roos Veen is er niet van 21 december 2026")[2]
        assert INSTEAD in leave, page
        assert "Vanaf 4 januari 2027 weer Roos Veen:" in leave.partition(INSTEAD)[2], page
