"""A picture goes out because something shows it, never because it lies in the folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from shutil import copytree

import pytest
from photographed import drawn, saved
from small_village import SMALL, TODAY

from generator.checks import publishable
from generator.problems import Level, Problem
from generator.publish.build import build
from generator.publish.inspection import inspect
from generator.reading import read_map
from generator.site.handwritten import texts_by_hand
from generator.site.project import project_of
from generator.views import map_view

PHOTO = saved(drawn(200, 200))
BLOCK = """foto:
  bestand: pannen.jpg
  te_zien: Mien roert in de soep.
"""
YES = "  toestemming: 2026-09-01\n"


@pytest.fixture
def village(tmp_path: Path) -> Path:
    """Give the folder of a village with an empty folder for pictures."""
    copytree(SMALL, tmp_path / "dorp" / "kaart")
    for name in ("beeld", "teksten"):
        (tmp_path / "dorp" / name).mkdir()
    return tmp_path / "dorp"


def write(village: Path, files: Mapping[str, bytes]) -> None:
    for place, data in files.items():
        (village / place).write_bytes(data)


def add(village: Path, place: str, more: str) -> None:
    path = village / "kaart" / place
    path.write_text(path.read_text("utf-8") + more, encoding="utf-8")


def online(village: Path) -> list[str]:
    """Build the site, and give the pictures that everybody can fetch."""
    project = project_of(village / "kaart")
    found = publishable(read_map(village / "kaart"), TODAY, texts_by_hand(project)).map
    assert found is not None
    build(map_view(found, TODAY), TODAY, project=project, target=village / "site", editions=())
    kinds = {".jpg", ".png", ".svg", ".webp", ".gif"}
    every = (one for one in (village / "site").rglob("*") if one.suffix.lower() in kinds)
    # The mark and the pictures beside a link are drawn by the program.
    hers = (one for one in every if one.parent.name != "deel")
    return sorted(one.name for one in hers if not one.name.startswith("merk"))


def told(village: Path) -> list[Problem]:
    return [one for one in inspect(village / "kaart", TODAY).problems
            if one.path.startswith("beeld/")]  # fmt: skip


def test_a_photo_that_was_only_put_there_stays_at_home_and_is_told(village: Path) -> None:
    write(village, {"beeld/klaas thuis.jpg": PHOTO})
    assert online(village) == []
    (one,) = told(village)
    assert (one.path, one.level) == ("beeld/klaas thuis.jpg", Level.NOTICE)
    assert "het staat niet op de kaart en niet op een bladzijde" in one.message
    assert "haal het weg als het niet meer mag" in one.message


def test_with_the_block_it_is_shown_and_when_that_is_taken_away_it_is_gone(village: Path) -> None:
    write(village, {"beeld/pannen.jpg": PHOTO})
    meal = village / "kaart" / "diensten" / "maaltijd.yml"
    before = meal.read_bytes()
    add(village, "diensten/maaltijd.yml", BLOCK + YES)
    assert online(village) == ["pannen.jpg"]
    assert told(village) == []
    meal.write_bytes(before)
    assert online(village) == []
    assert [one.path for one in told(village)] == ["beeld/pannen.jpg"]


def test_a_photo_without_a_yes_stays_at_home_and_is_told_once(village: Path) -> None:
    write(village, {"beeld/pannen.jpg": PHOTO})
    add(village, "diensten/maaltijd.yml", BLOCK)
    assert online(village) == []
    assert told(village) == []
    assert any("toestemming" in one.message for one in inspect(village / "kaart", TODAY).problems)


def test_the_logo_and_what_a_page_of_hers_shows_or_leads_to_go_out(village: Path) -> None:
    page = b"# Molen\n\n![De molen](assets/molen.webp)\n\nZie het [affiche](assets/affiche.jpg).\n"
    write(village, {
        "beeld/wapen.png": saved(drawn(20, 20), "PNG"),
        "beeld/molen.webp": saved(drawn(9, 9), "WEBP"),
        "beeld/affiche.jpg": PHOTO,
        "beeld/over.gif": saved(drawn(7, 7, "P"), "GIF"),
        "teksten/molen.md": page,
    })  # fmt: skip
    add(village, "dorp.yml", "logo: wapen.png\n")
    assert online(village) == ["affiche.jpg", "molen.webp", "wapen.png"]
    assert [one.path for one in told(village)] == ["beeld/over.gif"]


def test_a_link_to_elsewhere_on_the_computer_never_goes_out(village: Path, tmp_path: Path) -> None:
    secret = tmp_path / "geheim.jpg"
    secret.write_bytes(PHOTO)
    (village / "beeld" / "pannen.jpg").symlink_to(secret)
    (village / "teksten" / "bestuur.md").symlink_to(tmp_path / "lijst.txt")
    (tmp_path / "lijst.txt").write_text("# Leden\n\nPietje Puk\n", encoding="utf-8")
    add(village, "diensten/maaltijd.yml", BLOCK + YES)
    assert online(village) == []
    assert not (village / "site" / "bestuur").exists()
    every = inspect(village / "kaart", TODAY).problems
    links = [one.path for one in every if "een koppeling naar iets buiten deze map" in one.message]
    assert links == ["beeld/pannen.jpg", "teksten/bestuur.md"]


def test_a_link_to_another_picture_in_the_folder_is_a_picture(village: Path) -> None:
    write(village, {"beeld/soep.jpg": PHOTO})
    (village / "beeld" / "pannen.jpg").symlink_to(village / "beeld" / "soep.jpg")
    add(village, "diensten/maaltijd.yml", BLOCK + YES)
    assert online(village) == ["pannen.jpg"]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("adressen.JPG", b"Jan de Boer;Dorpsstraat 4"),
        ("leeg.png", b""),
        ("half.png", saved(drawn(200, 200), "PNG")[:90]),
        ("eigenlijk-jpeg.png", PHOTO),
        ("brief.webp", b"%PDF-1.7"),
        ("brief.avif", PHOTO),
        ("kring.svg", b"Jan, Piet en Klaas"),
        ("kring.svg", b"<html xmlns='http://www.w3.org/1999/xhtml'/>"),
        ("kring.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script>x()</script></svg>"),
    ],
)
def test_what_is_no_picture_of_its_kind_is_a_mistake(village: Path, name: str, data: bytes) -> None:
    write(village, {f"beeld/{name}": data})
    wrong = [one for one in told(village) if one.level is Level.ERROR]
    assert [(one.path, one.code) for one in wrong] == [(f"beeld/{name}", "foto")]
    assert "haal dit bestand weg uit deze map, of zet hier het" in wrong[0].message


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF", "ICO"])
def test_a_true_picture_is_none(village: Path, kind: str) -> None:
    write(village, {f"beeld/rad.{kind.lower()}": saved(drawn(32, 32), kind)})
    assert [one for one in told(village) if one.level is Level.ERROR] == []


WHO = b"Jannie Veen 06-12345678"
DRAWING = b"""<svg xmlns='http://www.w3.org/2000/svg'><!-- %s --><title>%s</title>
<path d='M0 0h9v9z'/>
<text>%s</text></svg>"""


def test_what_a_picture_tells_beside_what_is_seen_stays_at_home(village: Path) -> None:
    write(village, {
        "beeld/kring.svg": DRAWING % (WHO, WHO, b"Sinds 1920"),
        "beeld/pannen.jpg": saved(drawn(200, 200), comment=WHO) + WHO,
        "beeld/wapen.png": saved(drawn(20, 20), "PNG") + WHO,
        "teksten/molen.md": b"# Molen\n\n![Kring](assets/kring.svg) ![Wapen](assets/wapen.png)\n",
    })  # fmt: skip
    add(village, "diensten/maaltijd.yml", BLOCK + YES)
    assert online(village) == ["kring.svg", "pannen.jpg", "wapen.png"]
    public = [one.read_bytes() for one in (village / "site" / "assets").iterdir() if one.is_file()]
    assert [data for data in public if b"Jannie" in data] == []
    assert b"Sinds 1920" in (village / "site" / "assets" / "kring.svg").read_bytes()
    assert WHO in (village / "beeld" / "pannen.jpg").read_bytes(), "hers stays as it is"


def test_what_is_written_in_a_drawing_is_judged_as_any_text(village: Path) -> None:
    write(village, {"beeld/kring.svg": DRAWING % (b"", b"", b"Bel Jannie: 06 12 34 56 78")})
    (one,) = (one for one in told(village) if one.level is Level.ERROR)
    assert (one.path, one.line, one.code) == ("beeld/kring.svg", 3, "mobiel")
    by_hand = texts_by_hand(project_of(village / "kaart"))
    assert publishable(read_map(village / "kaart"), TODAY, by_hand).map is None
