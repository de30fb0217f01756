"""What stands somewhere is only replaced by the same thing of the same map, unless it was asked."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from publish.sites import OURS
from walk import BuiltSite

from generator.cli import kaart
from generator.commands.running import run
from generator.publish.whose import Owner, owner_of

TESTS = Path(__file__).parents[1]


@pytest.fixture
def two_maps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder with the maps 'een' and 'twee', and go there."""
    for name in ("content", "overrides"):
        shutil.copytree(TESTS.parent / name, tmp_path / name)
    shutil.copy(TESTS.parent / "mkdocs.yml", tmp_path)
    for name in ("een", "twee"):
        shutil.copytree(TESTS / "klein-dorp" / "kaart", tmp_path / name)
    village = tmp_path / "twee" / "dorp.yml"
    text = village.read_text(encoding="utf-8").replace("naam: Kleindorp", "naam: Verderop")
    village.write_text(text.replace("Roos Veen", "Jo Berg"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def typed(line: str, capsys: pytest.CaptureFixture[str]) -> str:
    """Type a command and give all that it says."""
    with pytest.raises(SystemExit):
        run(kaart, line.split())
    said = capsys.readouterr()
    return said.out + said.err


@pytest.mark.parametrize(
    ("command", "made", "refused"),
    [
        ("bouw", "site/index.html", "staat de site van een andere kaart: Kleindorp"),
        ("klaarzetten", "build/zensical.yml", "bladzijden van een andere kaart (Kleindorp)"),
        ("boekje --editie poster", "poster.pdf", "een boekje van een andere kaart (Wie helpt u"),
        ("boekje --uit x.pdf", "x.pdf", "een boekje van een andere kaart (Sociale kaart van"),
        ("dekking --html d.html", "d.html", "de dekking van een andere kaart (Kleindorp)"),
    ],
)
def test_what_another_map_made_stays_until_somebody_says_so(
    two_maps: Path, command: str, made: str, refused: str, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(f"{command} --kaart een", capsys)
    first = (two_maps / made).read_bytes()

    told = typed(f"{command} --kaart twee", capsys)
    assert refused in told
    assert (two_maps / made).read_bytes() == first

    advised = next(line for line in told.splitlines() if line.endswith("--vervang"))
    typed(advised.partition("Typ: kaart ")[2], capsys)
    assert (two_maps / made).read_bytes() != first


@pytest.mark.parametrize(
    ("command", "path"),
    [
        ("bouw", "site/index.html"),
        ("klaarzetten", "build/zensical.yml"),
        ("boekje", "boekje.pdf"),
        ("dekking --html d.html", "d.html"),
    ],
)
def test_what_is_not_ours_is_never_replaced(
    two_maps: Path, command: str, path: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (two_maps / path).parent.mkdir(exist_ok=True)
    (two_maps / path).write_text("<title>Mijn vakantie</title>", encoding="utf-8")
    told = typed(f"{command} --kaart een --vervang", capsys)
    assert "iets anders" in told or "eigen bestanden" in told
    assert (two_maps / path).read_text(encoding="utf-8") == "<title>Mijn vakantie</title>"


@pytest.mark.parametrize("command", ["bouw", "klaarzetten", "boekje", "dekking --html d.html"])
def test_the_same_map_replaces_its_own_as_often_as_it_likes(
    two_maps: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(f"{command} --kaart een", capsys)
    (two_maps / "een").rename(two_maps / "verhuisd")
    assert "andere" not in typed(f"{command} --kaart verhuisd", capsys)


def test_a_site_of_before_there_was_a_register_is_known_by_its_title(tmp_path: Path) -> None:
    home = f"<title>Oost &amp; West</title>{OURS}"
    (tmp_path / "index.html").write_text(home, encoding="utf-8")
    assert owner_of(tmp_path) == Owner("Oost & West")


def test_a_home_page_of_today_is_known_in_the_same_way(site: BuiltSite, tmp_path: Path) -> None:
    shutil.copy(site.folder / "index.html", tmp_path)
    owner = owner_of(tmp_path)
    assert owner is not None
    assert owner.name == "Westerdorp, Achterbos en Oosterzijl"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (Owner("Oost", "https://oost.nl/"), Owner("Oost", "https://oost.nl/"), True),
        (Owner("Oost"), Owner("Oost", "https://oost.nl/"), True),
        (Owner("Oost", "https://oost.nl/"), Owner("West", "https://oost.nl/"), False),
        (Owner("Oost", "https://oost.nl/"), Owner("Oost", "https://ander-oost.nl/"), False),
    ],
)
def test_a_map_is_known_by_its_name_and_address(one: Owner, other: Owner, same: bool) -> None:
    assert one.is_same(other) is same
