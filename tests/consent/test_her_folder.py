"""From a village's own folder only pages and pictures go out; the rest is named and stays in."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from consent.outlets import answered, typed
from every_byte import everything_in
from photographed import drawn, saved
from start.begun import ONE, TODAY

from generator.problems import Level
from generator.publish.inspection import inspect
from generator.publish.preview.state import Preview
from generator.site.project import CONFIG_FILE, Project, project_of
from generator.start import folder_files

PROJECT = Path(__file__).parents[2]
SECRET = "Qxvjannie Veen"
DAY = ("--vandaag", f"{TODAY}")
# As if it were a page of the program, and with what would run in a browser.
ABOVE = """\
---
title: De molen <script>alert(1)</script>
description: '"><script>alert(2)</script>'
kind: '"><script>alert(3)</script>'
section: '"><script>alert(4)</script>'
forward: https://elders.example/
supporters: [{title: Qxvalert}]
---

"""
SHOWN = {
    "teksten/molen.md": f"{ABOVE}# De molen\n\n![](assets/molen.JPG)\n",
}
MILL = saved(drawn(8, 6))
HIDDEN = ("teksten/~$lijst.docx", "teksten/.kladje.md", "beeld/Thumbs.db", "beeld/desktop.ini")
LEFT_OUT = {
    "teksten/namenlijst.xlsx": "haal het weg, of zet het in een map buiten teksten",
    "teksten/brief.docx": "haal het weg, of zet het in een map buiten teksten",
    "teksten/notitie.txt": "haal het weg, of zet het in een map buiten teksten",
    "teksten/zonder-einde": "haal het weg, of zet het in een map buiten teksten",
    "teksten/los.html": "haal het weg, of zet het in een map buiten teksten",
    "teksten/script.js": "haal het weg, of zet het in een map buiten teksten",
    "teksten/lijst.markdown": "haal het weg, of zet het in een map buiten teksten",
    "teksten/foto.jpg": "haal het weg, of zet het direct in de map beeld",
    "teksten/Bestuur.MD": "haal het weg, of noem het Bestuur.md",
    "teksten/oud/notitie.md": "haal het weg, of zet het direct in de map teksten",
    "teksten/oud/leden.csv": "haal het weg, of zet het in een map buiten teksten",
    "beeld/contactlijst.xlsx": "haal het weg, of zet het in een map buiten beeld",
    "beeld/wie.md": "haal het weg, of zet het in een map buiten beeld",
    "beeld/folder.pdf": "haal het weg, of zet het in een map buiten beeld",
    "beeld/oud/feest.png": "haal het weg, of zet het direct in de map beeld",
}


def put(folder: Path, files: dict[str, bytes]) -> None:
    for place, data in files.items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_bytes(data)


@pytest.fixture
def village(tmp_path: Path) -> Path:
    """Give the map of a village in whose folder all kinds of files have come to stand."""
    secrets = dict.fromkeys((*HIDDEN, *LEFT_OUT), f"# Lijst\n\n{SECRET}\n".encode())
    hers = {place: text.encode() for place, text in SHOWN.items()}
    pictures = {"beeld/molen.JPG": MILL}
    put(tmp_path / "dorp", {**folder_files(ONE), **hers, **pictures, **secrets})
    return tmp_path / "dorp" / "kaart"


def assert_safe(made: Path, pages: str = "molen/index.html") -> None:
    """See that her page and picture are there, and nothing else of hers by name or by word."""
    found = [path for path in made.rglob("*") if path.is_file()]
    assert (made / pages).is_file()
    assert (made / "assets" / "molen.JPG").is_file()
    assert [path for path in found if SECRET.encode() in everything_in(path)] == []
    names = {Path(place).name for place in (*HIDDEN, *LEFT_OUT)}
    assert [path for path in found if path.name in names] == []


def test_each_file_is_named_with_what_to_do(village: Path) -> None:
    told = {one.path: one for one in inspect(village, TODAY).problems if one.code == "bestand"}
    assert {place: one.message.rpartition("; ")[2] for place, one in told.items()} == LEFT_OUT
    assert {one.level for one in told.values()} == {Level.NOTICE}
    assert all("komt niet op de site" in one.message for one in told.values())


def test_who_follows_the_advice_hears_nothing_more(village: Path) -> None:
    for place in LEFT_OUT:
        (village.parent / place).unlink()
    assert [one for one in inspect(village, TODAY).problems if one.code == "bestand"] == []


def test_they_are_named_too_when_the_map_has_a_mistake(village: Path) -> None:
    (village / "activiteiten" / "koffie.yml").write_text("namm: Koffie\n", encoding="utf-8")
    named = {one.path for one in inspect(village, TODAY).problems}
    assert set(LEFT_OUT) <= named


def test_not_in_the_site(village: Path, tmp_path: Path) -> None:
    typed("bouw", "--kaart", str(village), "--uit", str(tmp_path / "site"), *DAY)
    assert_safe(tmp_path / "site")


def test_what_stands_above_a_page_does_not_steer_the_shell(village: Path, tmp_path: Path) -> None:
    typed("bouw", "--kaart", str(village), "--uit", str(tmp_path / "site"), *DAY)
    page = (tmp_path / "site" / "molen" / "index.html").read_text(encoding="utf-8")
    assert "<title>De molen &lt;script&gt;" in page
    assert "<script>alert" not in page
    assert "elders.example" not in page
    assert "Qxvalert" not in page
    assert '<body class="pagina-tekst">' in page


def test_not_among_what_is_published(
    village: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # the site is made where she is
    chosen = village / "dorp.yml"
    text = chosen.read_text(encoding="utf-8")
    chosen.write_text(re.sub(r" *# voorbeeld.*", "", text), encoding="utf-8")
    to = f"map:{tmp_path / 'web'}"
    code, said = answered("publiceer", "--kaart", str(village), "--naar", to, "--ja", *DAY)
    assert code == 0, said
    assert_safe(tmp_path / "web")


def test_not_among_what_is_staged(village: Path, tmp_path: Path) -> None:
    typed("klaarzetten", "--kaart", str(village), "--uit", str(tmp_path / "klaar"), *DAY)
    assert_safe(tmp_path / "klaar" / "content", "molen.md")


def test_not_in_the_preview(village: Path, tmp_path: Path) -> None:
    preview = Preview(village, project_of(village), tmp_path)
    assert preview.rebuild(TODAY), preview.problems
    assert preview.good is not None
    assert_safe(preview.good.base.folder)
    assert preview.file("oud/notitie/") is None


def test_nor_where_texts_stand_in_content(village: Path, tmp_path: Path) -> None:
    own = village.parent
    shutil.copy(PROJECT / CONFIG_FILE, own)
    shutil.copytree(PROJECT / "overrides", own / "overrides")
    shutil.copytree(PROJECT / "content", own / "content")
    names = ("lijst.xlsx", "oud/notitie.md", "x.markdown", "assets/wie.md", "assets/leden.csv")
    put(own / "content", {name: SECRET.encode() for name in names})
    put(
        own / "content",
        {"molen.md": b"# De molen\n\n![](assets/molen.JPG)\n", "assets/molen.JPG": MILL},
    )
    assert project_of(village) == Project.at(own)
    named = {one.path for one in inspect(village, TODAY).problems if one.code == "bestand"}
    assert named == {f"content/{name}" for name in names}
    typed("bouw", "--kaart", str(village), "--uit", str(tmp_path / "site"), *DAY)
    assert_safe(tmp_path / "site")
