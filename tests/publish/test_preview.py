"""The preview shows the last good site, what is wrong, and a newer page as soon as there is one."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from http.client import HTTPConnection
from pathlib import Path
from threading import Thread

import pytest

from generator.publish.preview.server import preview_server
from generator.publish.preview.state import Preview
from generator.publish.preview.watching import snapshot

PROJECT = Path(__file__).parents[2]
TODAY = date(2026, 11, 21)


@dataclass(frozen=True)
class Answer:
    """What the server said."""

    status: int
    kind: str
    body: str


@dataclass(frozen=True)
class Shown:
    """A preview with a server before it."""

    preview: Preview
    port: int

    def get(self, address: str, host: str = "127.0.0.1") -> Answer:
        connection = HTTPConnection("127.0.0.1", self.port)
        connection.request("GET", address, headers={"Host": f"{host}:{self.port}"})
        answer = connection.getresponse()
        body = answer.read().decode("utf-8", "replace")
        kind = answer.headers.get("Content-Type", answer.headers.get("Location", ""))
        connection.close()
        return Answer(answer.status, kind, body)

    def change(self, old: str, new: str) -> None:
        path = self.preview.folder / "diensten" / "maaltijd.yml"
        text = path.read_text(encoding="utf-8").replace(old, new)
        path.write_text(text, encoding="utf-8")
        self.preview.rebuild(TODAY)

    def state(self) -> tuple[int, list[str]]:
        state = json.loads(self.get("/__kaart/stand.json").body)
        return state["version"], state["problems"]


@pytest.fixture
def shown(tmp_path: Path) -> Iterator[Shown]:
    folder = shutil.copytree(PROJECT / "tests" / "klein-dorp" / "kaart", tmp_path / "kaart")
    preview = Preview(folder, PROJECT, tmp_path / "work")
    with preview_server(preview, 0) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield Shown(preview, server.server_port)
        server.shutdown()


def test_a_page_comes_with_the_helper_that_looks_for_a_newer_one(shown: Shown) -> None:
    shown.preview.rebuild(TODAY)
    answer = shown.get("/diensten/maaltijd/")
    assert (answer.status, answer.kind) == (200, "text/html; charset=utf-8")
    assert "Warme maaltijd" in answer.body
    assert '<script src="/__kaart/bekijk.js" data-versie="1" defer></script></body>' in answer.body
    assert shown.get("/__kaart/bekijk.js").kind.startswith("text/javascript")
    assert shown.get("/__kaart/bekijk.css").kind.startswith("text/css")


def test_a_mistake_is_told_while_the_good_site_stays(shown: Shown) -> None:
    shown.preview.rebuild(TODAY)
    shown.change("[eten]", "[etn]")
    version, problems = shown.state()
    assert version == 2
    assert problems[0].startswith("kaart/diensten/maaltijd.yml:2:10: fout: themas[1]: 'etn'")
    assert "Warme maaltijd" in shown.get("/diensten/maaltijd/").body


def test_what_is_mended_is_shown(shown: Shown) -> None:
    shown.preview.rebuild(TODAY)
    shown.change("[eten]", "[etn]")
    shown.change("[etn]", "[ontmoeten]")
    assert shown.state() == (3, [])
    assert shown.preview.site is not None
    assert [path.name for path in shown.preview.workspace.iterdir()] == ["3"]


def test_a_map_that_was_never_good_gives_a_page_that_waits(shown: Shown) -> None:
    assert shown.state() == (0, [])
    shown.change("[eten]", "[etn]")
    answer = shown.get("/")
    assert answer.status == 503
    assert "Er is nog geen site" in answer.body
    assert answer.body.startswith('<!doctype html><html lang="nl">')
    assert answer.body.endswith('bekijk.js" data-versie="1" defer></script></body></html>')
    assert json.loads(shown.get("/__kaart/stand.json").body)["site"] is False


def test_a_slip_in_the_theme_does_not_end_the_preview(shown: Shown, tmp_path: Path) -> None:
    for name in ("content", "overrides"):
        shutil.copytree(PROJECT / name, tmp_path / "project" / name)
    shutil.copy(PROJECT / "mkdocs.yml", tmp_path / "project")
    (tmp_path / "project" / "overrides" / "main.html").write_text("{% if %}", encoding="utf-8")
    preview = Preview(shown.preview.folder, tmp_path / "project", tmp_path / "other")
    assert not preview.rebuild(TODAY)
    assert "TemplateSyntaxError" in preview.problems[0]


def test_a_booklet_is_made_when_somebody_asks_for_it(shown: Shown) -> None:
    shown.preview.rebuild(TODAY)
    answer = shown.get("/boekje/boekje.pdf")
    assert (answer.status, answer.kind) == (200, "application/pdf")
    assert answer.body.startswith("%PDF")
    assert shown.get("/boekje/bestaat-niet.pdf").status == 404


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/diensten/maaltijd", 301),
        ("/bestaat/niet/", 404),
        ("/../../../../etc/passwd", 404),
        ("/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd", 404),
        ("/__kaart/../../x", 404),
        ("/assets/kleuren.css?x=1", 200),
    ],
)
def test_addresses(shown: Shown, address: str, status: int) -> None:
    shown.preview.rebuild(TODAY)
    assert shown.get(address).status == status


def test_a_site_elsewhere_cannot_read_along(shown: Shown) -> None:
    shown.preview.rebuild(TODAY)
    assert shown.get("/", host="kwaad.example").status == 403
    assert shown.get("/", host="localhost").status == 200


def test_a_change_is_seen_by_its_size_time_or_name(tmp_path: Path) -> None:
    seen = [snapshot([tmp_path])]
    (tmp_path / "a.yml").write_text("a", encoding="utf-8")
    seen.append(snapshot([tmp_path]))
    (tmp_path / "a.yml").write_text("aa", encoding="utf-8")
    seen.append(snapshot([tmp_path]))
    (tmp_path / "a.yml").rename(tmp_path / "b.yml")
    seen.append(snapshot([tmp_path]))
    assert len(set(seen)) == 4
    (tmp_path / ".b.yml.swp").touch()
    assert snapshot([tmp_path, tmp_path / "weg"]) == seen[-1]
