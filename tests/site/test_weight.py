"""How heavy pages are: what a page weighs does not grow with the map."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from heavy_entries import heavy_entries
from small_village import EXAMPLE, TODAY
from views.seen import HALL, VILLAGE, seen, typed
from walk import BuiltSite

from benchmarks.maps import write_map
from benchmarks.weight import LIMITS, ZIPPED_LIMITS, too_heavy, weights
from generator.publish.build import build
from generator.publish.maker import make_site
from generator.publish.shell import Shells
from generator.reading import read_map
from generator.site.page import Site
from generator.site.project import Project
from generator.views import map_view

PROJECT = EXAMPLE.parent
OVERRIDES = PROJECT / "overrides"
DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag")
# An entry that says about as much as those of the example village.
SAID = (
    "samenvatting: Vrijwilligers uit het dorp brengen u op de dag die u kiest een warme maaltijd.",
    "soort: informeel",
    "voor_wie: Mensen van boven de 55 die niet meer zo goed zelf kunnen koken",
    "contact: {telefoon: 0597 00 90 60, email: eten@dorpshulp.example}",
    "locatie: linde",
    "kosten: € 7,50 voor een maaltijd",
)


def files(count: int) -> dict[str, str]:
    """Give as many entries: two of three services and groups, the rest on some day of the week."""
    found = {"locaties_linde": HALL}
    for at in range(count):
        name = f"Samen eten in het dorpshuis, groep {at}"
        folder, *more = (
            ("activiteiten", f"wanneer: {{dagen: [{DAYS[at % 5]}], van: 10.00, tot: 12.00}}"),
            ("diensten", f"openingstijden: {{dagen: [{DAYS[at % 5]}], van: 9.00, tot: 12.00}}"),
            ("vrijwilligers", "doet_wel: [Koken, Brengen]", "doet_niet: [Boodschappen doen]"),
        )[at % 3]
        found[f"{folder}_e{at}"] = entry(name, *more)
        if at % 20 == 0:
            found[f"contactroutes_r{at}"] = (
                f"vraag: Wie kookt er voor mij op dag {at}?\nthemas: [eten]\n"
                f"stappen: [{{tekst: Bel., naar: e{at}}}]\n"
            )
    return found


def entry(name: str, *more: str) -> str:
    text = typed(*more, name=name)
    kept = [line for line in text.splitlines() if not line.startswith(("samenvatting", "contact"))]
    return "\n".join((*kept, *SAID))


class Weighed:
    """A site as browsers get it: each page with its shell, and each file."""

    def __init__(self, site: Site) -> None:
        shells = Shells(OVERRIDES, site.context)
        self.pages = {page.address: shells.whole(page).encode() for page in site.pages}
        self.files = {file.path: file.data for file in site.assets}

    def heaviest(self, start: str) -> int:
        return max(len(text) for at, text in self.pages.items() if at.startswith(start))


@pytest.fixture(scope="module")
def town() -> Weighed:
    """A map with six hundred entries on one theme, which is more than a village has."""
    return Weighed(make_site(seen(dorp=VILLAGE, **files(600)), TODAY))


@pytest.fixture(scope="module")
def hamlet() -> Weighed:
    """The same with thirty."""
    return Weighed(make_site(seen(dorp=VILLAGE, **files(30)), TODAY))


def test_the_search_page_is_as_heavy_in_a_hamlet_as_in_a_town(
    hamlet: Weighed, town: Weighed
) -> None:
    assert len(town.pages["zoeken/"]) <= LIMITS["search page"]
    assert len(gzip.compress(town.pages["zoeken/"])) <= ZIPPED_LIMITS["search page"]
    assert len(town.pages["zoeken/"]) - len(hamlet.pages["zoeken/"]) < 500


def test_twenty_results_cost_no_more_than_a_picture(town: Weighed) -> None:
    cards = [data for path, data in town.files.items() if path.startswith("assets/kaartjes/")]
    assert len(cards) > 15
    assert max(len(gzip.compress(data)) for data in cards) <= 5_000


def test_the_home_page_is_light(town: Weighed) -> None:
    assert len(town.pages[""]) <= LIMITS["home"]
    days = [len(data) for path, data in town.files.items() if path.startswith("assets/dagen/2")]
    assert max(days) <= 24_000


@pytest.mark.parametrize("start", ["themas/", "agenda/", "meedoen/", "a-z/", "locaties/"])
def test_a_list_is_cut_before_it_is_too_heavy(town: Weighed, start: str) -> None:
    assert town.heaviest(start) <= LIMITS["theme"]


def test_an_entry_is_light(town: Weighed) -> None:
    assert town.heaviest("diensten/e") <= LIMITS["entry"]
    assert town.heaviest("vrijwilligers/e") <= LIMITS["entry"]


@pytest.fixture(scope="module")
def heavy_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site of a generated village, in which some entries say all that one can say."""
    folder = write_map(tmp_path_factory.mktemp("zwaar") / "kaart", 60)
    for name, text in heavy_entries().items():
        (folder / name).write_text(text, encoding="utf-8")
    reading = read_map(folder)
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    target = folder.parent / "site"
    build(
        map_view(reading.map, TODAY), TODAY, project=Project.at(PROJECT), target=target, editions=()
    )
    return target


def test_no_kind_of_page_is_over_its_limit_also_when_entries_say_all_they_can(
    heavy_site: Path,
) -> None:
    assert too_heavy(heavy_site) == []


def test_the_heaviest_entries_say_all_that_an_entry_can_say(heavy_site: Path) -> None:
    entries = next(one for one in weights(heavy_site) if one.kind == "entry")
    assert "zware-" in entries.path
    assert entries.raw > 10_000


def test_the_example_village_keeps_its_limits(site: BuiltSite) -> None:
    assert too_heavy(site.folder) == []


def test_a_page_that_is_too_heavy_is_named(tmp_path: Path) -> None:
    for name, size in (("licht", 15_600), ("zwaar", 15_601)):
        page = tmp_path / "diensten" / name / "index.html"
        page.parent.mkdir(parents=True)
        page.write_bytes(bytes(size))
    assert too_heavy(tmp_path) == [
        "entry: diensten/zwaar/index.html has 15601 bytes, at most 15600"
    ]
