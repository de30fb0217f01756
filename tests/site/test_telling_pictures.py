"""A photo that says where it was made, such as at somebody's home, says so on no site."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from desk.at_the_desk import AtTheDesk, read
from photographed import drawn, of_telephone, saved
from small_village import SMALL, TODAY

from generator.cli import kaart
from generator.consent import public_map
from generator.keeping.store import NOTHING_KEPT
from generator.pictures import tells_where
from generator.problems import MapProblems
from generator.publish.inspection import inspect
from generator.publish.maker import make_site
from generator.reading import read_map
from generator.site.handwritten import hand_written
from generator.site.project import project_of
from generator.site.stage import write_staging
from generator.views import map_view


@pytest.fixture
def village(tmp_path: Path) -> Path:
    """Give a village with two photos, of which one tells where it was made."""
    shutil.copytree(SMALL, tmp_path / "kaart")
    (tmp_path / "beeld").mkdir()
    (tmp_path / "beeld" / "molen.jpg").write_bytes(of_telephone(600, 400, turned=6))
    (tmp_path / "beeld" / "brug.jpg").write_bytes(saved(drawn(300, 300)))
    return tmp_path


def told(village: Path) -> list[str]:
    found = inspect(village / "kaart", TODAY).problems
    return [f"{one.path}: {one.level}: {one.message}" for one in found if one.code == "foto"]


def test_it_is_told_and_the_site_goes_out_without_that(village: Path) -> None:
    """Each picture is made anew on its way out, so the site need not wait for it."""
    (one,) = told(village)
    assert one.startswith("beeld/molen.jpg: let op: deze foto vertelt waar hij gemaakt is")
    (village / "teksten").mkdir()
    page = "# De molen\n\n![De molen](assets/molen.jpg)\n"
    (village / "teksten" / "molen.md").write_text(page, encoding="utf-8")
    project = project_of(village / "kaart")
    reading = read_map(village / "kaart")
    assert reading.map is not None
    assert hand_written(project), "nothing stops it"
    view = map_view(public_map(reading.map, TODAY), TODAY)
    pages = make_site(view, TODAY, texts=hand_written(project), store=NOTHING_KEPT)
    write_staging(pages, project, village / "klaar")
    assert tells_where((village / "beeld" / "molen.jpg").read_bytes())
    (sent,) = (village / "klaar").rglob("molen.jpg")
    assert not tells_where(sent.read_bytes())


def test_what_only_is_called_a_picture_still_stops_it(village: Path) -> None:
    """Nobody can make that anew."""
    (village / "beeld" / "lijst.jpg").write_bytes(b"Anja Bos, 06-12345678")
    with pytest.raises(MapProblems):
        hand_written(project_of(village / "kaart"))


def test_following_the_advice_mends_it(village: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(village)
    advice = told(village)[0].rpartition("kaart foto ")[2]
    before = (village / "beeld" / "molen.jpg").read_bytes()
    done = CliRunner().invoke(kaart, ["foto", advice, "--kaart", "kaart"])
    assert done.exit_code == 0, done.output
    assert told(village) == []
    assert (village / "originelen" / "molen.jpg").read_bytes() == before
    assert (village / "originelen" / ".gitignore").read_bytes() == b"*\n"
    assert not tells_where((village / "beeld" / "molen.jpg").read_bytes())


def test_a_photo_from_elsewhere_comes_with_the_pictures(
    village: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(village)
    Path("Anneke Bos.JPG").write_bytes(of_telephone())
    done = CliRunner().invoke(kaart, ["foto", "Anneke Bos.JPG", "--kaart", "kaart"])
    assert done.exit_code == 0, done.output
    assert not tells_where((village / "beeld" / "anneke-bos.jpg").read_bytes())
    again = CliRunner().invoke(kaart, ["foto", "Anneke Bos.JPG", "--kaart", "kaart"])
    assert again.exit_code == 1
    assert "staat al een foto" in again.output


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [("weg.jpg", None, "is er niet"), ("brief.jpg", b"Beste", "een tekst en geen foto"),
     ("film.mov", b"\0\0\0\x18ftypqt  ", "eerst een .jpg")],
)  # fmt: skip
def test_what_is_no_photo_is_said(
    name: str, data: bytes | None, says: str, village: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(village)
    if data is not None:
        Path(name).write_bytes(data)
    done = CliRunner().invoke(kaart, ["foto", name, "--kaart", "kaart"])
    assert done.exit_code == 1
    assert says in done.output


def test_at_the_desk_it_is_a_button(village: Path) -> None:
    she = AtTheDesk(village / "kaart", village / "work").come_in()
    assert "Een foto" in read(she.page(""))
    assert "Haal het uit molen.jpg" in read(she.page("foto"))
    she.send("foto/schoon", plaatje="molen.jpg")
    assert told(village) == []
    assert she.client.get("/beheer/foto").text.count("Haal het uit") == 0
