"""Private notes stay private: marked words in every `intern` field and comment get nowhere."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from dulwich.objects import Blob
from dulwich.repo import Repo
from every_byte import everything_in
from small_village import SMALL, TODAY

from generator.carry.branch import BranchCarrier
from generator.carry.carrier import Carrier, PlaceCarrier
from generator.carry.folder import FolderPlace
from generator.carry.locked import Publisher
from generator.carry.manifest import of_folder
from generator.carry.repositories import Repository
from generator.carry.secrets import Asking
from generator.carry.zipped import ZipCarrier, unpack
from generator.publish.build import build
from generator.reading import read_map
from generator.site.project import Project
from generator.values.destination import Destination, Kind
from generator.views import map_view

WORD = "KANARIE"
PROJECT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small village with a marked note and a marked comment in every file, published."""
    folder = tmp_path_factory.mktemp("privé") / "kaart"
    shutil.copytree(SMALL, folder)
    for number, path in enumerate(sorted(folder.rglob("*.yml"))):
        text = path.read_text(encoding="utf-8")
        lines = [line for line in text.splitlines() if not line.startswith("intern:")]
        marked = "\n".join(f"{line}  # {WORD}{number}c" for line in lines if line.strip())
        if not marked.startswith("-"):
            marked += f"\nintern: {WORD}{number}i"
        path.write_text(f"# {WORD}{number}k\n{marked}\n", encoding="utf-8")
    supporters = folder / "dorp.yml"
    text = supporters.read_text(encoding="utf-8")
    supporters.write_text(
        text.replace("    functie:", f"    intern: {WORD}s\n    functie:", 1), encoding="utf-8"
    )
    reading = read_map(folder)
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    assert reading.map.village.internal is not None
    assert reading.map.village.supporters[0].internal == f"{WORD}s"
    target = tmp_path_factory.mktemp("uit") / "site"
    build(map_view(reading.map, TODAY), TODAY, project=Project.at(PROJECT), target=target)
    return target


def test_no_note_or_comment_is_in_any_published_file(published: Path) -> None:
    files = [path for path in published.rglob("*") if path.is_file()]
    assert {".html", ".js", ".pdf", ".png"} <= {path.suffix for path in files}
    leaking = [path.name for path in files if WORD.encode() in everything_in(path)]
    assert leaking == []


def test_none_is_in_what_goes_out_or_is_kept(published: Path, tmp_path: Path) -> None:
    found = of_folder(published)
    to = Destination(Kind.GIT, str(tmp_path / "pages.git"), branch="pages")
    Repo.init_bare(to.path, mkdir=True).close()
    now = datetime(2026, 11, 21, tzinfo=UTC)
    nobody = Asking(lambda _: False, lambda _: "", lambda _: False)
    ways: list[Carrier] = [
        ZipCarrier(tmp_path / "site.zip"),
        PlaceCarrier(FolderPlace(tmp_path / "web"), Publisher("Anneke", "a", now)),
        BranchCarrier(Repository(to, None, nobody), "pages", now),
    ]
    for way in ways:
        way.carry(published, found, way.look(), lambda *_: None)
    unpack(tmp_path / "site.zip", tmp_path / "uitgepakt")
    for folder in ("web", "uitgepakt"):
        # The bytes that were looked through above, and not one file more.
        assert of_folder(tmp_path / folder) == found
    with Repo(to.path) as repo:
        marks = {mark for mark in repo.object_store if isinstance(repo[mark], Blob)}
    ours = {Blob.from_string((published / path).read_bytes()).id for path in found}
    assert marks == ours | {Blob.from_string(b"").id}


def test_the_check_would_see_a_leak_inside_a_booklet(published: Path) -> None:
    booklet = published / "boekje" / "boekje.pdf"
    assert b"Warme maaltijd" in everything_in(booklet)
