"""Every door asks first: nothing is made of a map in which a text holds what is private."""

from __future__ import annotations

import shutil
from contextlib import chdir
from pathlib import Path

import pytest
from consent.outlets import DAY, PROJECT, answered
from consent.told import service
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError
from small_village import SMALL, TODAY

from generator.checks import check_pages, publishable
from generator.publish.preview.state import Preview
from generator.reading import read_map
from generator.site.project import Project

NUMBER = "06 77 88 99 00"
GONE = "{telefoon: 0597 00 12 34, persoon: {naam: Gré de Boer, ingetrokken: 2026-11-01}}"
DOORS = (
    ("bouw", "--uit", "{uit}/site"),
    ("boekje", "--uit", "{uit}"),
    ("boekje", "--kies", "soep", "--uit", "{uit}/blad.pdf"),
    ("boekje", "--vastleggen", "--uit", "{uit}"),
    ("toon", "soep"),
    ("zoek", "soep"),
    ("klaarzetten", "--uit", "{uit}/klaar"),
    ("dekking", "--html", "{uit}/dekking.html"),
    ("herzien", "soep"),
)


def village(folder: Path, soup: str) -> Path:
    """Write the small village with a soup in it."""
    shutil.copytree(SMALL, folder)
    (folder / "diensten" / "soep.yml").write_text(soup, encoding="utf-8")
    return folder


def answer(folder: Path, *words: str) -> tuple[object, str]:
    with chdir(PROJECT):
        return answered(*words, "--kaart", str(folder), *DAY)


@pytest.mark.parametrize("door", DOORS, ids=" ".join)
def test_a_private_number_in_a_text_stops_every_command(
    door: tuple[str, ...], tmp_path: Path
) -> None:
    kaart = village(tmp_path / "kaart", service(f"Bel {NUMBER}."))
    out = tmp_path / "uit"
    code, said = answer(kaart, *(word.format(uit=out) for word in door))
    assert code == 1
    assert "soep.yml:6:15: fout: beschrijving" in said
    assert not out.exists() or not list(out.rglob("*"))


def test_a_preview_shows_the_mistake_and_no_page(tmp_path: Path) -> None:
    kaart = village(tmp_path / "kaart", service(f"Bel {NUMBER}."))
    preview = Preview(kaart, Project.at(PROJECT), tmp_path)
    assert not preview.rebuild(TODAY)
    assert ["soep.yml:6:15: fout" in line for line in preview.problems] == [True]
    assert preview.good is None


def test_the_site_engine_on_its_own_stops_too(tmp_path: Path) -> None:
    kaart = village(tmp_path / "kaart", service(f"Bel {NUMBER}."))
    config = load_config(str(PROJECT / "mkdocs.yml"), site_dir=str(tmp_path / "site"))
    config.plugins["kaart"].load_config({"source": str(kaart), "today": f"{TODAY}"})
    with pytest.raises(PluginError, match=r"soep\.yml:6:15: fout"):
        config.plugins.run_event("config", config)


def test_a_map_without_such_a_text_passes_as_it_was(tmp_path: Path) -> None:
    reading = read_map(village(tmp_path / "kaart", service("Bel 0597 00 12 34.")))
    assert publishable(reading, TODAY) is reading


@pytest.mark.parametrize("off", ["", "controle: {uit: [mobiel, toestemming]}\n"])
def test_a_build_ends_with_what_was_left_out(tmp_path: Path, off: str) -> None:
    kaart = village(tmp_path / "kaart", service(contact=f"{{telefoon: {NUMBER}}}"))
    dorp = kaart / "dorp.yml"
    dorp.write_text(dorp.read_text(encoding="utf-8") + off, encoding="utf-8")
    code, said = answer(kaart, "bouw", "--uit", str(tmp_path / "site"))
    assert code == 0, said
    told = said[said.index("Dit is weggelaten:") :]
    assert "soep.yml:5:21: let op: contact.telefoon: dit mobiele nummer is weggelaten" in told
    assert ("weggelaten" in answer(kaart, "controleer")[1]) is not bool(off)


def test_an_error_cannot_be_switched_off(tmp_path: Path) -> None:
    kaart = village(tmp_path / "kaart", service(f"Bel {NUMBER}."))
    dorp = kaart / "dorp.yml"
    dorp.write_text(dorp.read_text(encoding="utf-8") + "controle: {uit: [mobiel]}\n", "utf-8")
    assert answer(kaart, "controleer")[0] == 1


def test_a_page_written_by_hand_is_read_too(tmp_path: Path) -> None:
    village_map = read_map(village(tmp_path / "kaart", service(contact=GONE))).map
    assert village_map is not None
    pages = {"content/over.md": f"# Over\n\nDank aan Gré de Boer.\n\nBel {NUMBER}.\n",
             "content/uitleg.md": "Bel 112, of de boer."}  # fmt: skip
    found = check_pages(village_map, pages, TODAY)
    assert [(one.path, one.line, one.level, one.code) for one in found] == [
        ("content/over.md", 3, "fout", "naam"),
        ("content/over.md", 5, "fout", "mobiel"),
    ]
    reading = read_map(tmp_path / "kaart")
    assert publishable(reading, TODAY).map is not None
    assert publishable(reading, TODAY, pages).map is None
