"""Installed from its package, on a computer without the repository, everything works."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from small_village import TODAY
from walk import BuiltSite

PROJECT = Path(__file__).parents[2]
LONG_NAME = "Sint Annaparochie & 't Bildt – één map voor élk dorp " + "x" * 147


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder in which the package is unpacked."""
    place = tmp_path_factory.mktemp("package")
    source = place / "source"
    for name in ("generator", "overrides", "content"):
        shutil.copytree(PROJECT / name, source / name)
    (source / "requirements").mkdir()
    shutil.copy(PROJECT / "requirements" / "run.txt", source / "requirements")
    for name in ("mkdocs.yml", "pyproject.toml", "README.md", "LICENSE", ".gitignore"):
        shutil.copy(PROJECT / name, source)
    wheel = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-index",
             "--no-build-isolation", "--disable-pip-version-check", "--wheel-dir", str(place),
             str(source)]  # fmt: skip
    subprocess.run(wheel, check=True, capture_output=True)
    (made,) = place.glob("*.whl")
    with zipfile.ZipFile(made) as packed:
        packed.extractall(place / "lib")
    shutil.rmtree(source)
    return place / "lib"


def kaart(library: Path, here: Path, *words: str) -> str:
    """Type a command in a folder, with the program from the package; give what it says."""
    surroundings = {**os.environ, "PYTHONPATH": str(library), "PYTHONSAFEPATH": "1"}
    ended = subprocess.run(
        [sys.executable, "-c", "from generator.cli import main; main()", *words],
        cwd=here, env=surroundings, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr + ended.stdout
    return ended.stdout


def village(folder: Path) -> Path:
    """Put the example village in a folder as somebody would have it who installed the program."""
    shutil.copytree(PROJECT / "kaart", folder / "kaart")
    (folder / "teksten").mkdir()
    for text in (PROJECT / "content").glob("*.md"):
        shutil.copy(text, folder / "teksten")
    return folder


def files(folder: Path) -> dict[str, bytes]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def test_the_package_carries_what_a_site_needs(installed: Path) -> None:
    carried = installed / "generator" / "carried"
    assert (carried / "mkdocs.yml").is_file()
    assert (carried / "overrides" / "main.html").is_file()
    assert (carried / "content" / "assets" / "kaart.js").is_file()
    # With it a workflow installs the very versions that belong to this program.
    assert "--hash=sha256:" in (carried / "requirements" / "run.txt").read_text(encoding="utf-8")
    assert not list(carried.rglob("over.md"))  # the example's own texts speak for its villages


@pytest.mark.parametrize("name", ["dorp", LONG_NAME])
def test_the_same_site_byte_for_byte(
    installed: Path, name: str, tmp_path: Path, site: BuiltSite
) -> None:
    here = tmp_path / name
    here.mkdir()
    said = kaart(installed, village(here), "bouw", "--vandaag", TODAY.isoformat())
    assert "De site staat in site" in said
    ours, theirs = files(site.folder), files(here / "site")
    assert sorted(theirs) == sorted(ours)
    assert [path for path in ours if ours[path] != theirs[path]] == []


@pytest.mark.parametrize(
    "words", ["controleer", "zoek koffie", "dekking", "toon brief-begrijp-ik-niet"]
)
def test_commands_work_from_inside_the_map_too(installed: Path, words: str, tmp_path: Path) -> None:
    here = village(tmp_path)
    assert kaart(installed, here / "kaart", *words.split())


def test_a_village_begins_on_a_computer_without_the_repository(
    installed: Path, tmp_path: Path
) -> None:
    said = kaart(
        installed, tmp_path, "begin", LONG_NAME, "--naam", "Lutjebroek", "--kern", "Lutjebroek",
        "--gemeente", "Stede Broec", "--ondersteuner", "Truus Veen", "--telefoon", "0597 00 10 01",
        "--toestemming", "2026-11-01",
    )  # fmt: skip
    assert "12 thema's, 30 levensvragen en 17 landelijke nummers" in said
    found = kaart(installed, tmp_path / LONG_NAME, "zoek", "ik ben eenzaam")
    assert "Levensvraag bovenaan: Ik voel me alleen" in found
