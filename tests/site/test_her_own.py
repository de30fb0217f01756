"""What a village calls its own is seen on its site: from her folder, with no value of ours."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from photographed import drawn, saved
from start.begun import ONE, TODAY
from walk import BuiltSite, walk

from generator.problems import Level, MapProblems
from generator.publish.build import build
from generator.publish.inspection import inspect
from generator.reading import read_map
from generator.search.engine import SearchEngine
from generator.search.of_map import search_index
from generator.site.handwritten import hand_written
from generator.site.project import project_of
from generator.start import folder_files
from generator.views import map_view

HERS = """\
kleuren: {hoofd: "#7a1f5c", accent: "#005a30"}
logo: "wapen van ons.svg"
inleiding: |
  Welkom in Lutjebroek, bij de molen.

  Wij vieren dit jaar feest.
nieuws:
  - {tekst: De brug is dicht., tot_en_met: 2026-11-29}
  - {tekst: "Op 5 december komt Sinterklaas.", tot_en_met: 2026-12-05}
  - {tekst: De kermis is voorbij., tot_en_met: 2026-11-28}
"""
TEXTS = {
    "teksten/molen.md": "# De molen\n\nDie maalt op **zaterdag** en maalt boekweit.\n",
    "teksten/bestuur.md": "---\ntitle: Ons bestuur\n---\n\nWij zijn met z'n zessen.\n",
    "teksten/ijsclub.md": "# Élke winter ijs\n\nAls het vriest.\n",
    "teksten/over.md": "# Over Lutjebroek\n\nDeze kaart maakten wij zelf.\n",
    "teksten/privacy.md": "# Wat wij bewaren\n\nNiets, en dat blijft zo.\n",
    "teksten/uitleg.md": "# Woorden van hier\n\nEen **vlonder** is een stoep.\n",
    "beeld/wapen van ons.svg": (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
    ),
}


def begun(folder: Path, more: Mapping[str, str], dorp: str = "") -> Path:
    """Make the folder of a village, with files of hers in it; give its map."""
    for place, data in {**folder_files(ONE), **{k: v.encode() for k, v in more.items()}}.items():
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    village = folder / "kaart" / "dorp.yml"
    village.write_text(village.read_text("utf-8") + dorp, encoding="utf-8")
    return folder / "kaart"


def made(kaart: Path, target: Path) -> BuiltSite:
    found = read_map(kaart).map
    assert found is not None
    build(map_view(found, TODAY), TODAY, project=project_of(kaart), target=target, editions=())
    return walk(target)


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Give the site of a village with a great deal of its own."""
    folder = tmp_path_factory.mktemp("eigen")
    return made(begun(folder / "dorp", TEXTS, HERS), folder / "site")


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Give the site of a village that has only begun."""
    folder = tmp_path_factory.mktemp("kaal")
    return made(begun(folder / "dorp", {}), folder / "site")


def text(site: BuiltSite, address: str) -> str:
    return (site.folder / address / "index.html").read_text(encoding="utf-8")


def shown(html: str) -> str:
    return " ".join(
        re.sub(r"<[^>]+>", " ", html.partition("<main")[2].partition("</main>")[0]).split()
    )


def test_her_colours(own: BuiltSite) -> None:
    colours = (own.folder / "assets" / "kleuren.css").read_text(encoding="utf-8")
    assert ":root{--hoofd:#7a1f5c;--accent:#005a30;" in colours
    assert 'name="theme-color" content="#7a1f5c"' in text(own, "")


def test_her_logo_stands_on_every_page_and_ours_on_none(own: BuiltSite) -> None:
    for address, way in (("", ""), ("molen", "../"), ("diensten/luisterlijn", "../../")):
        page = text(own, address).replace('"./assets', '"assets')
        assert f'<img class="merk-logo" src="{way}assets/wapen van ons.svg" alt="">' in page
        assert "merk-beeld" not in page
    assert (own.folder / "assets" / "wapen van ons.svg").is_file()


def test_without_a_logo_there_is_the_usual_mark(bare: BuiltSite) -> None:
    assert "merk-beeld" in text(bare, "")
    assert "merk-logo" not in text(bare, "")


def test_her_introduction_on_the_home_page(own: BuiltSite) -> None:
    home = text(own, "")
    assert "<p>Welkom in Lutjebroek, bij de molen.</p>" in home
    assert "<p>Wij vieren dit jaar feest.</p>" in home


def test_news_stands_there_until_its_last_day(own: BuiltSite) -> None:
    home = text(own, "")
    assert '<li data-tot="2026-11-29">De brug is dicht.</li>' in home
    assert '<li data-tot="2026-12-05">Op 5 december komt Sinterklaas.</li>' in home
    assert "kermis" not in home
    assert "[data-nieuws]" in (own.folder / "assets" / "samen.js").read_text(encoding="utf-8")


def test_a_village_without_news_has_no_place_for_it(bare: BuiltSite) -> None:
    assert "nieuws" not in text(bare, "")
    assert "welkom" not in text(bare, "")


def test_news_that_is_over_is_told(tmp_path: Path) -> None:
    kaart = begun(tmp_path, TEXTS, HERS)
    (old,) = (one for one in inspect(kaart, TODAY).problems if one.code == "verlopen")
    assert old.key == "nieuws 3, tot_en_met"
    assert old.message.startswith(
        "dit was tot en met 28 november 2026 en staat niet meer op de voor"
    )


def test_her_pages_are_in_the_menu_by_title(own: BuiltSite) -> None:
    menu = text(own, "").partition('aria-label="Hoofdmenu"')[2].partition("</nav>")[0]
    named = re.findall(r'<a href="([^"]*)"[^>]*>([^<]*)</a>', menu)
    assert [name for _, name in named][5:] == ["Élke winter ijs", "De molen", "Ons bestuur"]
    assert [address.removeprefix("./") for address, _ in named][5:] == [
        "ijsclub/", "molen/", "bestuur/",
    ]  # fmt: skip
    assert 'href="../molen/" aria-current="page">De molen</a>' in text(own, "molen")


@pytest.mark.parametrize(
    ("address", "hers", "ours"),
    [
        ("over", "Deze kaart maakten wij zelf.", "Formeel"),
        ("privacy", "Niets, en dat blijft zo.", "cookies"),
        ("uitleg", "Een vlonder is een stoep.", "DigiD"),
    ],
)
def test_her_page_stands_for_ours(
    own: BuiltSite, bare: BuiltSite, address: str, hers: str, ours: str
) -> None:
    assert hers in shown(text(own, address))
    assert ours not in shown(text(own, address))
    assert ours in shown(text(bare, address))


def test_her_pages_can_be_found(tmp_path: Path) -> None:
    kaart = begun(tmp_path, TEXTS)
    found = read_map(kaart).map
    assert found is not None
    index = search_index(map_view(found, TODAY), hand_written(project_of(kaart)))
    assert [hit.title for hit in SearchEngine(index).search("boekweit").hits] == ["De molen"]


def test_our_page_about_the_map_names_her_villages_and_supporters(bare: BuiltSite) -> None:
    about = shown(text(bare, "over"))
    assert "wat er in Lutjebroek te doen is" in about
    assert "Truus Veen" in about
    assert "0597 00 10 01" in about


def test_and_claims_nothing_that_nobody_did(bare: BuiltSite) -> None:
    about = shown(text(bare, "over"))
    assert "elk half jaar" not in about
    assert "Alles op deze kaart" not in about
    assert "zijn nagevraagd" not in about


def test_once_it_is_so_it_says_so(tmp_path: Path) -> None:
    kaart = begun(tmp_path / "dorp", {})
    coffee = (
        "naam: Koffie\nthemas: [ontmoeten]\nsamenvatting: Samen koffie drinken.\n"
        "wanneer: [{dagen: [dinsdag], van: 10.00, tot: 12.00}]\ngecontroleerd: 2026-10-01\n"
    )
    (kaart / "activiteiten" / "koffie.yml").write_text(coffee, encoding="utf-8")
    found = read_map(kaart).map
    assert found is not None
    assert map_view(found, TODAY).asked.known == 1
    assert map_view(found, TODAY).asked.activities_twice_a_year
    late = TODAY.replace(year=2027)
    assert not map_view(found, late).asked.activities_twice_a_year


def test_a_logo_that_is_not_there_is_told_and_leaves_the_usual_mark(tmp_path: Path) -> None:
    kaart = begun(tmp_path / "dorp", {}, "logo: wapen.png\n")
    (kaart.parent / "beeld").mkdir(exist_ok=True)
    (kaart.parent / "beeld" / "Wapen.PNG").write_bytes(saved(drawn(9, 9), "PNG"))
    (told,) = (one for one in inspect(kaart, TODAY).problems if one.code == "foto")
    assert told.key == "logo"
    assert told.message == (
        "'wapen.png' staat niet in de map beeld en komt niet op de site; typ: Wapen.PNG"
    )
    assert "merk-beeld" in text(made(kaart, tmp_path / "site"), "over")


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("index.md", "bij 'inleiding', en haal dit bestand weg"),
        ("zoeken.md", "een andere naam, bijvoorbeeld: ons-zoeken.md"),
        ("Agenda.md", "een andere naam, bijvoorbeeld: ons-agenda.md"),
        ("diensten.md", "een andere naam, bijvoorbeeld: ons-diensten.md"),
    ],
)
def test_a_page_that_the_program_makes_is_not_hers_to_replace(
    tmp_path: Path, name: str, advice: str
) -> None:
    kaart = begun(tmp_path, {f"teksten/{name}": "# Iets\n"})
    with pytest.raises(MapProblems) as refused:
        hand_written(project_of(kaart))
    (problem,) = refused.value.problems
    assert problem.path == f"teksten/{name}"
    assert problem.message.endswith(advice)


def test_a_number_without_consent_is_seen_in_her_words_too(tmp_path: Path) -> None:
    kaart = begun(tmp_path, {}, "inleiding: Bel Jan op 06 12 34 56 78.\n")
    told = [str(one) for one in inspect(kaart, TODAY).problems if one.level is Level.ERROR]
    assert any("inleiding" in one for one in told)
