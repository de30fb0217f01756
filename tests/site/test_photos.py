"""A supporter's photo is a file of the site, or there is no picture at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_village import SMALL, TODAY, village_with

from generator.checks import check_map
from generator.site.icons import icon_names
from generator.site.pages import site_pages
from generator.site.photos import photos_in, with_photos_there
from generator.site.project import Project
from generator.views import map_view

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


def test_a_photo_that_is_not_there_is_told_and_left_out(tmp_path: Path) -> None:
    (tmp_path / "content" / "assets").mkdir(parents=True)
    reading = village_with("dorp.yml", with_photo("roos.jpg"))
    assert reading.map is not None
    notices = check_map(
        reading.map, reading.sources, TODAY, icon_names(), photos_in(Project.at(tmp_path))
    )
    (told,) = (one.message for one in notices if one.code == "foto")
    assert told.startswith("'roos.jpg' staat niet in de map beeld en komt niet op de site; ")
    view = with_photos_there(map_view(reading.map, TODAY), Project.at(tmp_path))
    assert not any("roos.jpg" in page.text for page in site_pages(view, ()))


def test_a_photo_that_is_there_is_shown(tmp_path: Path) -> None:
    (tmp_path / "content" / "assets").mkdir(parents=True)
    (tmp_path / "content" / "assets" / "roos.jpg").write_bytes(b"")
    reading = village_with("dorp.yml", with_photo("roos.jpg"))
    assert reading.map is not None
    notices = check_map(
        reading.map, reading.sources, TODAY, icon_names(), photos_in(Project.at(tmp_path))
    )
    assert [one for one in notices if one.code == "foto"] == []
    view = map_view(reading.map, TODAY)
    assert with_photos_there(view, Project.at(tmp_path)) is view
    assert any("assets/roos.jpg" in page.text for page in site_pages(view, ()))


def test_a_photo_in_other_capitals_is_named() -> None:
    reading = village_with("dorp.yml", with_photo("Roos.JPG"))
    assert reading.map is not None
    photos = frozenset({"roos.jpg"})
    notices = check_map(reading.map, reading.sources, TODAY, icon_names(), photos)
    assert any(one.message.endswith("typ: roos.jpg") for one in notices)
