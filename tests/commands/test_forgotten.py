"""Somebody withdraws, and is then in no file of ours on this computer any more."""

from __future__ import annotations

import io
import pickle
import re
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from commands.typing_them import TODAY, Type
from every_byte import everything_in

from generator.desk.saving.concepts import Concept, Concepts

NAME = "Feikje in 't Véld"
ID = "feikje-in-t-veld"
MEAL = "diensten/maaltijd.yml"
PERSON = f'  persoon: {{naam: "{NAME}", toestemming: 2026-01-05}}\n'
PLACES = ("map:web", "zip:site.zip")


@pytest.fixture
def home(small: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let all of a computer be in one folder: hers, what is kept of it, and a second village."""
    home = small.parent
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("KAART_GEGEVENS", str(home / ".gegevens"))
    monkeypatch.setenv("KAART_CACHE", str(home / ".cache"))
    monkeypatch.setenv("KAART_VERSIES", "aan")
    monkeypatch.setattr(tempfile, "tempdir", str(home))
    (home / "dorp").mkdir()
    shutil.move(small, home / "dorp" / "kaart")
    monkeypatch.chdir(home / "dorp")
    return home


def with_her(home: Path) -> str:
    """Put her on the map with her consent; give the file as it was."""
    path = home / "dorp" / "kaart" / MEAL
    before = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"contact:\n", "contact:\n" + PERSON, before), encoding="utf-8")
    return before


def publish(typed: Type) -> None:
    for place in PLACES:
        ended = typed("publiceer", *TODAY, "--ja", "--naar", place)
        assert ended.code == 0, ended.complained


def unpacked(data: bytes) -> Iterator[bytes]:
    """Give bytes, and whatever is squeezed or packed in them."""
    yield data
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            for name in packed.namelist():
                yield name.encode()
                yield from unpacked(packed.read(name))
    for start in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", data):
        try:
            yield zlib.decompressobj().decompress(data[start.start() :])
        except zlib.error:
            continue


def tells(path: Path) -> bool:
    """Tell whether a file says her name, or what it is called does."""
    words = [NAME.encode(), NAME.encode("cp1252"), NAME.replace("'", "&#39;").encode(),
             ID.encode(), pickle.dumps(NAME)[3:-2], b"Feikje"]  # fmt: skip
    said = (path.name.encode(), everything_in(path), *unpacked(path.read_bytes()))
    return any(word in one for one in said for word in words)


def where(home: Path) -> list[str]:
    """Give every file on the computer that tells of her."""
    return [
        path.relative_to(home).as_posix()
        for path in sorted(home.rglob("*")) if path.is_file() and tells(path)
    ]  # fmt: skip


@pytest.fixture
def gone(home: Path, typed: Type) -> Path:
    """Let her be on the map, on two sites and in a draft, and then be gone from map and sites."""
    before = with_her(home)
    publish(typed)
    concepts = Concepts(home / "dorp" / ".concepten")
    draft = Concept("0" * 16, MEAL, None, None, {"naam": (NAME,)}, datetime.fromtimestamp(0))  # noqa: DTZ006
    concepts.keep(draft)
    (concepts.folder / ("1" * 16 + ".json")).write_text(f'{{"velden": "{NAME}', encoding="utf-8")
    assert {".gegevens", ".cache", "dorp"} <= {place.split("/")[0] for place in where(home)}
    (home / "dorp" / "kaart" / MEAL).write_text(before, encoding="utf-8")
    publish(typed)
    return home


def test_she_is_in_no_file_of_this_computer(gone: Path, typed: Type) -> None:
    assert any("gepubliceerd" in place for place in where(gone))
    (gone / "kaart-fout-x.txt").write_text(f"KeyError: {NAME}", encoding="utf-8")
    ended = typed("geschiedenis", "--vergeet", NAME)
    assert ended.code == 0, ended.complained
    assert ended.said.startswith(
        f"'{NAME}' is weg uit wat deze computer van uw kaart bewaart: 1 bewaarde tekst, 2 keer "
        "iets wat getypt en niet opgeslagen was, 2 bewaarde versies van de site.\n"
    )
    assert "staat het nog" not in ended.said
    assert where(gone) == []
    kept = list(gone.rglob("gepubliceerd/*/*.zip"))
    assert len(kept) == len(PLACES), "what holds nobody who withdrew stays to go back to"


def test_what_is_of_her_own_making_is_named_and_stays(home: Path, typed: Type) -> None:
    """A list, a letter and a site that was built once: each says it still."""
    village = home / "dorp"
    (village / "lijsten").mkdir()
    (village / "lijsten" / "oud.csv").write_bytes(f"Naam;Wie\nEten;{NAME}\n".encode("cp1252"))
    with zipfile.ZipFile(village / "brief.docx", "w") as packed:
        packed.writestr("document.xml", f"<p>{NAME.replace(chr(39), '&apos;')}</p>")
    for name in ("index.html", "bestanden.json", "versie.json"):
        (village / "site").mkdir(exist_ok=True)
        (village / "site" / name).write_text(f"<b>{NAME}</b>", encoding="utf-8")
    ended = typed("geschiedenis", "--vergeet", NAME)
    assert "staat het nog:\n  brief.docx\n  lijsten/oud.csv\n  site\nGooi weg" in ended.said
    (village / "site" / "index.html").write_text("Nieuw gebouwd", encoding="utf-8")
    (village / "site" / "bestanden.json").write_text("{}", encoding="utf-8")
    (village / "site" / "versie.json").write_text("{}", encoding="utf-8")
    again = typed("geschiedenis", "--vergeet", NAME)
    assert "staat het nog:\n  brief.docx\n  lijsten/oud.csv\nGooi weg" in again.said


def test_also_where_no_versions_are_kept(
    home: Path, typed: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KAART_VERSIES", "uit")
    with_her(home)
    ended = typed("geschiedenis", "--vergeet", NAME)
    assert ended.said.startswith(f"'{NAME}' staat nu nog op de kaart, in:\n  ")
    assert ended.code == 1
