"""Her own pages: typed as plain text, shown as they become, and refused with the reason."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from desk.at_the_desk import AtTheDesk, read

from generator.desk.rounds.her_texts import OwnText, read_text, written
from generator.editing.history import keep

MILL = "De molen draait op zaterdag.\n\n## Wanneer\n\n- in de ochtend\n"


def texts(she: AtTheDesk) -> Path:
    return she.folder.parent / "teksten"


def test_a_new_page_is_put_in_her_folder_under_a_name_that_is_free(she: AtTheDesk) -> None:
    for _ in range(2):
        assert "is opgeslagen" in read(she.send("teksten/_nieuw", titel="De molen", tekst=MILL))
    assert sorted(one.name for one in texts(she).iterdir()) == ["de-molen-2.md", "de-molen.md"]
    assert (texts(she) / "de-molen.md").read_text(encoding="utf-8") == f"# De molen\n\n{MILL}"
    assert read(she.page("teksten")).count("De molen") == 2


def test_every_save_can_be_put_back(she: AtTheDesk) -> None:
    """The page itself, a photo with what is said of it, and a page that was taken away."""
    she.send("teksten/_nieuw", titel="De molen", tekst=MILL)
    path = texts(she) / "de-molen.md"
    first = path.read_bytes()
    she.send("teksten/de-molen", titel="De molen", tekst="Dicht.\n")
    history = she.page("geschiedenis")
    assert "Bladzijde De molen, …molen De molen draait" in read(history)
    (version, *_) = re.findall(r'name="versie" value="([^"]+)"', history)
    she.send("geschiedenis/terug", versie=version, plek="teksten/de-molen.md")
    assert path.read_bytes() == first
    she.send("teksten/de-molen", _weg="ja")
    assert not path.exists()
    (version, *_) = re.findall(r'name="versie" value="([^"]+)"', she.page("geschiedenis"))
    she.send("geschiedenis/terug", versie=version, plek="teksten/de-molen.md")
    assert path.read_bytes() == first


def test_what_one_command_did_is_taken_back_with_one_button(she: AtTheDesk) -> None:
    assert she.desk.versions is not None
    meal = she.folder / "diensten" / "maaltijd.yml"
    before = meal.read_bytes()
    keep(she.desk.versions, she.folder, "", she.desk.now())
    for name in ("een", "twee"):
        (she.folder / "diensten" / f"{name}.yml").write_text(f"naam: {name}\n", encoding="utf-8")
    meal.write_bytes(before + b"# uit de lijst\n")
    kept = keep(she.desk.versions, she.folder, "importeer", she.desk.now())
    assert kept is not None
    assert "Maak alle 3 ongedaan" in read(she.page("geschiedenis"))
    (she.folder / "diensten" / "twee.yml").write_text("naam: Twee\n", encoding="utf-8")
    said = read(she.send("geschiedenis/terug", versie=kept.file.stem, alles="ja"))
    assert "Wat daarna nog veranderd is, staat er nog." in said
    assert meal.read_bytes() == before
    assert not (she.folder / "diensten" / "een.yml").exists()
    assert (she.folder / "diensten" / "twee.yml").exists()


def test_what_it_becomes_is_shown_before_it_is_kept(she: AtTheDesk) -> None:
    page = she.send("teksten/_nieuw", titel="De molen", tekst=MILL, _bekijk="ja")
    assert "<h2>Wanneer</h2>" in page.replace(' id="wanneer"', "")
    assert "<li>in de ochtend</li>" in page
    assert not texts(she).exists()


@pytest.mark.parametrize(
    ("title", "text", "says"),
    [
        ("", "Iets.", "Geef de bladzijde een titel"),
        ("Molen", "<script>alert(1)</script>", "HTML komt niet op de site"),
        ("Molen", "<b onclick='x()'>klik</b>\n\n<div>x</div>", "komt niet op de site"),
        ("Molen", "[hier](javascript:alert(1))", "kan hier niet"),
    ],
)
def test_what_may_not_be_on_the_site_is_not_kept(
    title: str, text: str, says: str, she: AtTheDesk
) -> None:
    page = she.send("teksten/_nieuw", titel=title, tekst=text)
    assert says in read(page)
    assert "<script>alert" not in page
    assert 'href="javascript' not in page
    assert not texts(she).exists()


def test_a_page_with_the_name_of_one_of_ours_gets_another(she: AtTheDesk) -> None:
    she.send("teksten/_nieuw", titel="Zoeken", tekst="Iets.")
    assert [one.name for one in texts(she).iterdir()] == ["ons-zoeken.md"]


def test_only_a_page_of_hers_can_be_asked_for(she: AtTheDesk) -> None:
    for name in ("privacy", "..%2Fdorp", "%2e%2e%2fkaart%2fdorp", "nergens"):
        assert she.client.get(f"/beheer/teksten/{name}").status_code == 404


def test_a_page_that_goes_is_gone(she: AtTheDesk) -> None:
    she.send("teksten/_nieuw", titel="De molen", tekst=MILL)
    she.send("teksten/de-molen", _weg="ja")
    assert not list(texts(she).iterdir())
    kept = she.folder.parent / "originelen" / "de-molen.md"
    assert kept.read_text(encoding="utf-8") == f"# De molen\n\n{MILL}"


@pytest.mark.parametrize(
    "data",
    [
        b"# De molen\n\nHij draait.\n", b"# De molen\r\n\r\nHij draait.\r\n",
        b"\xef\xbb\xbf# De molen\n\nHij draait.\n", b"# De molen", b"# De molen\nHij draait.",
        b"Zonder titel.\n", b"---\ntitle: De molen\n---\n\nHij draait.\n", b"", b"\n\n# De molen\n",
    ],
)  # fmt: skip
def test_what_nobody_changed_keeps_every_byte(data: bytes, she: AtTheDesk) -> None:
    page = read_text("molen", data)
    assert page
    assert written(page, data) == data
    texts(she).mkdir()
    (texts(she) / "molen.md").write_bytes(data)
    if data.strip():
        she.send("teksten/molen", titel=page.title or "", tekst=page.body)
    assert (texts(she) / "molen.md").read_bytes() == data


def test_a_change_keeps_the_ends_of_the_lines() -> None:
    old = b"\xef\xbb\xbf# De molen\r\n\r\nHij draait.\r\n"
    new = written(OwnText("molen", "De molen", "Hij staat stil.\n"), old)
    assert new == b"\xef\xbb\xbf# De molen\r\n\r\nHij staat stil.\r\n"
