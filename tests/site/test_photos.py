"""A supporter's photo is a file of the site, or there is no picture at all."""

from __future__ import annotations

import io
from pathlib import Path
from shutil import copytree

import pytest
from photographed import drawn, of_telephone, saved
from pypdf import PdfReader
from small_village import SMALL, TODAY, village_with

from generator.booklet import edition
from generator.booklet.block import block_picture
from generator.booklet.booklet_files import make_booklet
from generator.checks import check_map
from generator.keeping.store import NOTHING_KEPT
from generator.problems import Problem
from generator.publish.build import build
from generator.publish.maker import make_site
from generator.reading import Reading
from generator.site.icons import icon_names
from generator.site.pages import site_pages
from generator.site.photos import (
    photos_in,
    with_photo_on_paper,
    with_photos_on_paper,
    with_photos_there,
)
from generator.site.project import Project, project_of
from generator.site.stage import write_staging
from generator.views import map_view

DECISION = "A photo needs a sentence and a yes, and tells nothing else"
VILLAGE = (SMALL / "dorp.yml").read_text(encoding="utf-8")


def with_photo(name: str) -> bytes:
    return VILLAGE.replace(
        "    naam: Roos Veen\n", f"    naam: Roos Veen\n    foto: {name}\n"
    ).encode()


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("../../etc/passwd", "dit is geen foto"),
        ("../../roos.jpg", "typ: roos.jpg"),
        ("content/assets/roos.jpg", "typ: roos.jpg"),
        ("https://dorp.example/roos.jpg", "typ: roos.jpg"),
        ("roos.docx", "dit is geen foto"),
        ("ja", "dit is geen foto"),
        ("Roos", "dit is geen foto"),
    ],
)
def test_what_is_no_photo_is_refused(name: str, says: str) -> None:
    (problem,) = village_with("dorp.yml", with_photo(name)).problems
    assert says in problem.message


BLOCK = """    foto:
      bestand: roos.webp
      te_zien: Roos zwaait naar u op de brug.
      wie_erop: geheim Roos en haar buurvrouw
"""
YES = "      toestemming: 2026-09-01\n"


def photographed(block: str) -> Reading:
    """Read the small village with a photo of its supporter."""
    typed = VILLAGE.replace("    naam: Roos Veen\n", f"    naam: Roos Veen\n{block}")
    reading = village_with("dorp.yml", typed.encode())
    assert reading.map is not None, reading.problems
    return reading


def project_with(folder: Path, **files: bytes) -> Project:
    """Give a project with pictures."""
    assets = folder / "content" / "assets"
    assets.mkdir(parents=True)
    for name, data in files.items():
        (assets / f"{name}.webp").write_bytes(data)
    return Project.at(folder)


def told(reading: Reading, photos: frozenset[str]) -> list[Problem]:
    assert reading.map is not None
    found = check_map(reading.map, reading.sources, TODAY, icon_names(), photos)
    return [one for one in found if "foto" in one.key or one.code == "foto"]


def shown(reading: Reading, project: Project) -> str:
    assert reading.map is not None
    view = with_photos_there(map_view(reading.map, TODAY), project)
    return "".join(page.text for page in site_pages(view, ()))


def test_a_photo_is_shown_with_what_is_to_be_seen_and_a_fixed_size(tmp_path: Path) -> None:
    reading, project = photographed(BLOCK + YES), project_with(tmp_path, roos=b"")
    assert told(reading, photos_in(project)) == []
    pages = shown(reading, project)
    assert 'assets/roos.webp" alt="Roos zwaait naar u op de brug." width="96" height="96"' in pages
    assert "buurvrouw" not in pages
    assert reading.map is not None
    view = map_view(reading.map, TODAY)
    assert with_photos_there(view, project) is view


def test_a_photo_that_is_not_there_is_told_and_left_out(tmp_path: Path) -> None:
    reading, project = photographed(BLOCK + YES), project_with(tmp_path)
    (one,) = told(reading, photos_in(project))
    assert (one.code, one.key) == ("foto", "ondersteuner 1 (roos), foto.bestand")
    assert one.message.startswith("'roos.webp' staat niet in de map beeld en komt niet op de site;")
    assert "roos.webp" not in shown(reading, project)


def test_without_what_is_to_be_seen_it_is_left_out(tmp_path: Path) -> None:
    block = "".join(line for line in (BLOCK + YES).splitlines(True) if "te_zien" not in line)
    reading, project = photographed(block), project_with(tmp_path, roos=b"")
    assert "zet onder 'foto' bij 'te_zien' in één zin wat er te zien is" in "".join(
        one.message for one in told(reading, photos_in(project))
    )
    assert "roos.webp" not in shown(reading, project)


class TestConsent:
    def test_a_photo_that_nobody_said_yes_to_is_left_out_and_its_file_too(
        self, tmp_path: Path
    ) -> None:
        reading, project = photographed(BLOCK), project_with(tmp_path, roos=b"een gezicht")
        (one,) = told(reading, photos_in(project))
        assert (one.code, one.level) == ("toestemming", "let op")
        assert "zet onder 'foto' de datum bij 'toestemming'" in one.message
        assert "roos.webp" not in shown(reading, project)
        assert reading.map is not None
        site = make_site(map_view(reading.map, TODAY), TODAY)
        assert site.withheld == ("assets/roos.webp",)
        write_staging(site, project, tmp_path / "klaar")
        assert not list((tmp_path / "klaar").rglob("*.webp"))

    def test_the_engine_leaves_out_the_file_as_well(self, tmp_path: Path) -> None:
        folder = tmp_path / "dorp"
        copytree(SMALL, folder / "kaart")
        (folder / "beeld").mkdir()
        (folder / "beeld" / "roos.webp").write_bytes(saved(drawn(9, 9), "WEBP"))
        (folder / "beeld" / "molen.webp").write_bytes(saved(drawn(8, 9), "WEBP"))
        (folder / "teksten").mkdir()
        (folder / "teksten" / "molen.md").write_text("# Molen\n\n![De molen](assets/molen.webp)\n")
        reading = photographed(BLOCK)
        assert reading.map is not None
        project = project_of(folder / "kaart")
        view = map_view(reading.map, TODAY)
        build(view, TODAY, project=project, target=tmp_path / "site", editions=())
        assert [one.name for one in (tmp_path / "site").rglob("*.webp")] == ["molen.webp"]

    def test_with_nobody_to_recognise_no_yes_is_needed(self, tmp_path: Path) -> None:
        reading = photographed(f"{BLOCK}      niemand_herkenbaar: ja\n")
        assert "roos.webp" in shown(reading, project_with(tmp_path, roos=b""))

    def test_a_yes_that_is_taken_back_holds_no_more(self) -> None:
        for more in (YES, "      niemand_herkenbaar: ja\n"):
            reading = photographed(f"{BLOCK}{more}      ingetrokken: 2026-11-01\n")
            (one,) = told(reading, frozenset({"roos.webp"}))
            assert "Haal dit blok weg, en het bestand uit de map beeld" in one.message

    def test_a_yes_to_come_is_no_yes_yet(self) -> None:
        reading = photographed(BLOCK + YES.replace("2026", "2027"))
        left_out = [one.message for one in told(reading, frozenset({"roos.webp"}))]
        assert any("deze foto is weggelaten" in message for message in left_out)


def test_a_file_alone_is_shown_as_before_and_gets_a_notice(tmp_path: Path) -> None:
    reading, project = photographed("    foto: roos.webp\n"), project_with(tmp_path, roos=b"")
    (one,) = told(reading, photos_in(project))
    assert one.message.startswith("zeg ook wat er te zien is")
    assert 'assets/roos.webp" alt="Foto van Roos Veen"' in shown(reading, project)


@pytest.mark.parametrize("place", ["diensten/maaltijd.yml", "locaties/dorpshuis.yml"])
def test_a_place_and_what_there_is_to_do_have_a_photo_too(place: str, tmp_path: Path) -> None:
    block = "foto: {bestand: zaal.webp, te_zien: De zaal is leeg., niemand_herkenbaar: ja}\n"
    reading = village_with(place, (SMALL / place).read_bytes() + block.encode())
    assert reading.map is not None, reading.problems
    pages = shown(reading, project_with(tmp_path, zaal=b""))
    assert 'zaal.webp" alt="De zaal is leeg." width="960" height="720" loading="lazy"' in pages
    assert told(reading, frozenset({"zaal.webp"})) == []


def test_paper_shows_it_in_grey_and_does_without_what_it_cannot_read(tmp_path: Path) -> None:
    reading = photographed(BLOCK + YES)
    assert reading.map is not None
    view = map_view(reading.map, TODAY)
    for name, data in (("goed", of_telephone(600, 600)), ("kapot", b"geen foto")):
        project = project_with(tmp_path / name, roos=data)
        pdf = make_booklet(
            with_photos_on_paper(view, project), edition("boekje", view), TODAY, NOTHING_KEPT
        )
        pictures = [
            image
            for page in PdfReader(io.BytesIO(pdf)).pages
            for image in page.images
            if image.image is not None and image.image.width >= 300
        ]
        assert [one.image.mode for one in pictures if one.image] == ["L"] * (name == "goed")


def test_the_block_beside_the_form_has_the_photo_of_the_booklet(tmp_path: Path) -> None:
    block = b"foto: {bestand: zaal.webp, te_zien: De zaal is leeg., niemand_herkenbaar: ja}\n"
    path = "activiteiten/koffie.yml"
    reading = village_with(path, (SMALL / path).read_bytes() + block)
    assert reading.map is not None, reading.problems
    view = map_view(reading.map, TODAY)
    project = project_with(tmp_path, zaal=of_telephone(600, 450))
    alone = with_photo_on_paper(view, "koffie", project.files())
    whole = with_photos_on_paper(view, project)
    (one,) = (one.photo for one in alone.entries if one.id == "koffie")
    assert one
    assert one.paper
    assert one in [each.photo for each in whole.entries]
    assert block_picture(alone, "koffie", TODAY) != block_picture(view, "koffie", TODAY)
    assert with_photo_on_paper(view, "belbus", project.files()) is view


def test_a_photo_in_other_capitals_is_named() -> None:
    reading = village_with("dorp.yml", with_photo("Roos.JPG"))
    messages = [one.message for one in told(reading, frozenset({"roos.jpg"}))]
    assert any(message.endswith("typ: roos.jpg") for message in messages)
