"""Everything that goes out of a map, by every door there is, as bytes to search."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path

import pytest
from every_byte import everything_in
from small_village import EXAMPLE, TODAY

from generator.cli import kaart
from generator.commands.running import run
from generator.publish.preview.state import Preview
from generator.reading import read_map
from generator.search.engine import SearchEngine
from generator.search.of_map import search_index
from generator.site.project import Project
from generator.views import map_view

PROJECT = EXAMPLE.parent
DAY = ("--vandaag", f"{TODAY}")
EDITIONS = ("boekje", "drukversie", "grootletter", "kern:kleindorp", "thema:eten", "poster",
            "drukversie:kern:kleindorp")  # fmt: skip


def typed(*words: str) -> str:
    """Give what a command says that succeeds."""
    code, said = answered(*words)
    assert code == 0, said
    return said


def answered(*words: str) -> tuple[object, str]:
    """Give how a command ends and what it says."""
    said = io.StringIO()
    with redirect_stdout(said), redirect_stderr(said), pytest.raises(SystemExit) as ended:
        run(kaart, list(words))
    return ended.value.code, said.getvalue()


def outlets(folder: Path, work: Path) -> Iterator[tuple[str, bytes]]:
    """Give the name and the bytes of all that is made of a map: files, answers and pages."""
    to = ("--kaart", str(folder), *DAY)
    ids = [path.stem for kind in folder.iterdir() if kind.is_dir() for path in kind.glob("*.yml")]
    with chdir(PROJECT):
        yield "bouw", typed("bouw", "--uit", str(work / "site"), *to).encode()
        for name in EDITIONS:
            yield name, typed("boekje", "--editie", name, "--uit", str(work / "los"), *to).encode()
        chosen = ",".join(one for one in ids if one.startswith(("iets-d", "iets-a", "iets-v")))
        yield "blad", typed("boekje", "--kies", chosen, "--uit", str(work / "los"), *to).encode()
        typed("klaarzetten", "--uit", str(work / "klaar"), *to)
        typed("dekking", "--html", str(work / "dekking.html"), *to)
        for one in ids:
            yield f"toon {one}", typed("toon", one, *to).encode()
        yield "zoek", typed("zoek", "iets", "in", "diensten", *to).encode()
        keep = typed("boekje", "--vastleggen", "--uit", str(work / "los"), *to)
        yield "vastleggen", keep.encode()
    yield from ((f"register {one.name}", one.read_bytes()) for one in folder.rglob("edities/*"))
    for path in (*work.rglob("*"),):
        if path.is_file():
            yield path.relative_to(work).as_posix(), everything_in(path)
    yield from _previewed(folder, work)
    yield "woorden van het zoeken", _searched(folder)


def _previewed(folder: Path, work: Path) -> Iterator[tuple[str, bytes]]:
    place = work / "bekijk"
    place.mkdir()
    preview = Preview(folder, Project.at(PROJECT), place)
    assert preview.rebuild(TODAY), preview.problems
    assert preview.good is not None
    for address in (*preview.good.pages, *preview.good.assets, "assets/zoekindex.js"):
        yield f"bekijk {address}", preview.file(address) or b""


def _searched(folder: Path) -> bytes:
    """Give the words by which the index would answer, which it holds packed."""
    reading = read_map(folder)
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    engine = SearchEngine(search_index(map_view(reading.map, TODAY)))
    answers = [engine.search(word, today=TODAY) for word in ("qxv", "iets", "kleindorp")]
    return repr(answers).encode()


def leaks(content: bytes, marks: dict[str, str]) -> set[str]:
    """Give the fields whose marked word stands in these bytes, in whatever notation."""
    text = content.decode("utf-8", "replace").lower()
    without_breaks = re.sub(r"<wbr>|\u00ad|\u200b", "", text)
    digits = re.sub(r"[^0-9]", "", re.sub(r"[0-9]{30,}", "", text)) if b"06" in content else ""
    return {
        place
        for mark, place in marks.items()
        if mark in without_breaks or (mark.isdigit() and (mark in digits or mark in text))
    }
