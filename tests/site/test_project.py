"""Where texts, theme and settings come from: first the village's own folder, then ours."""

from pathlib import Path

import pytest
from photographed import drawn, saved

from generator.site.handwritten import hand_written, texts_by_hand
from generator.site.photos import photos_in
from generator.site.project import CONFIG_FILE, Project, project_of

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def village(tmp_path: Path) -> Path:
    """Give the folder of a village: a map, a text of her own, and a picture."""
    folder = tmp_path / "mijn dorp"
    for name in ("kaart", "teksten", "beeld"):
        (folder / name).mkdir(parents=True)
    (folder / "kaart" / "dorp.yml").touch()
    (folder / "teksten" / "over.md").write_text("# Over Lutje\n\nWij zijn klein.\n", "utf-8")
    (folder / "teksten" / "molen.md").write_text("# De molen\n\nDie draait.\n", "utf-8")
    (folder / "beeld" / "roos.jpg").write_bytes(saved(drawn(9, 9)))
    return folder


def test_her_text_stands_for_ours_and_the_rest_is_there(village: Path) -> None:
    texts = {one.address: one.title for one in hand_written(project_of(village / "kaart"))}
    assert texts == {
        "molen/": "De molen",
        "over/": "Over Lutje",
        "uitleg/": "Moeilijke woorden uitgelegd",
    }


def test_her_files_are_named_as_they_stand_in_her_folder(village: Path) -> None:
    assert {"teksten/molen.md", "teksten/over.md"} <= set(
        texts_by_hand(project_of(village / "kaart"))
    )


def test_her_pictures_stand_beside_our_assets(village: Path) -> None:
    project = project_of(village / "kaart")
    assert {f"assets/{name}" for name in ("roos.jpg", "kaart.css", "kaart.js")} <= {
        *project.files()
    }
    with project.content() as content:
        assert (content / "assets" / "roos.jpg").is_file()
        assert (content / "assets" / "kaart.css").is_file()
        assert (content / "molen.md").is_file()
    assert not content.exists()


def test_a_photo_is_a_picture_and_no_script_of_ours(village: Path) -> None:
    assert photos_in(project_of(village / "kaart")) == {"roos.jpg"}


def test_a_map_without_a_folder_around_it_is_its_own_village(tmp_path: Path) -> None:
    (tmp_path / "dorp.yml").touch()
    (tmp_path / "teksten").mkdir()
    (tmp_path / "teksten" / "over.md").write_text("# Hier\n", "utf-8")
    assert "Hier" in {one.title for one in hand_written(project_of(tmp_path))}


def test_a_folder_with_settings_and_theme_is_a_project_of_its_own() -> None:
    assert project_of(PROJECT / "kaart") == Project.at(PROJECT)


def test_settings_that_lie_there_without_a_theme_are_not_ours(village: Path) -> None:
    (village / CONFIG_FILE).touch()
    assert project_of(village / "kaart").settings == PROJECT / CONFIG_FILE
