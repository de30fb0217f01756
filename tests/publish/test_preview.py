"""The preview shows the last good site, what is wrong, and a newer page as soon as there is one."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from publish.edits import CHANGES, Everything
from starlette.testclient import TestClient

from generator.publish.preview import watching
from generator.publish.preview.server import News, preview_app
from generator.publish.preview.state import Preview
from generator.publish.preview.watching import days_and_changes, snapshot
from generator.site.project import Project

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

    def get(self, address: str, host: str = "127.0.0.1") -> Answer:
        client = TestClient(preview_app(self.preview, News()), base_url=f"http://{host}:8000")
        answer = client.get(address, follow_redirects=False)
        kind = answer.headers.get("Content-Type", answer.headers.get("Location", ""))
        return Answer(answer.status_code, kind, answer.text)

    def change(self, old: str, new: str) -> None:
        path = self.preview.folder / "diensten" / "maaltijd.yml"
        text = path.read_text(encoding="utf-8").replace(old, new)
        path.write_text(text, encoding="utf-8")
        self.preview.rebuild(TODAY)


@pytest.fixture
def shown(tmp_path: Path) -> Shown:
    folder = shutil.copytree(PROJECT / "tests" / "klein-dorp" / "kaart", tmp_path / "kaart")
    return Shown(Preview(folder, Project.at(PROJECT), tmp_path / "work"))


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
    assert shown.preview.version == 2
    assert shown.preview.problems[0].startswith(
        "kaart/diensten/maaltijd.yml:2:10: fout: themas[1]: 'etn'"
    )
    assert "Warme maaltijd" in shown.get("/diensten/maaltijd/").body


def test_what_is_mended_is_shown(shown: Shown) -> None:
    shown.preview.rebuild(TODAY)
    shown.change("[eten]", "[etn]")
    shown.change("[etn]", "[ontmoeten]")
    assert (shown.preview.version, shown.preview.problems) == (3, ())
    assert "Ontmoeten" in shown.get("/diensten/maaltijd/").body


def test_a_map_that_was_never_good_gives_a_page_that_waits(shown: Shown) -> None:
    assert (shown.preview.version, shown.preview.problems) == (0, ())
    shown.change("[eten]", "[etn]")
    answer = shown.get("/")
    assert answer.status == 503
    assert "Er is nog geen site" in answer.body
    assert answer.body.startswith('<!doctype html><html lang="nl">')
    assert answer.body.endswith('bekijk.js" data-versie="1" defer></script></body></html>')


def test_a_slip_in_the_theme_does_not_end_the_preview(shown: Shown, tmp_path: Path) -> None:
    for name in ("content", "overrides"):
        shutil.copytree(PROJECT / name, tmp_path / "project" / name)
    shutil.copy(PROJECT / "mkdocs.yml", tmp_path / "project")
    (tmp_path / "project" / "overrides" / "main.html").write_text("{% if %}", encoding="utf-8")
    preview = Preview(shown.preview.folder, Project.at(tmp_path / "project"), tmp_path / "other")
    assert not preview.rebuild(TODAY)
    assert preview.problems[0].startswith("In 'overrides/main.html' staat een fout, op regel 1.")


def test_a_booklet_is_made_when_somebody_asks_for_it(shown: Shown) -> None:
    shown.preview.rebuild(TODAY)
    answer = shown.get("/boekje/boekje.pdf")
    assert (answer.status, answer.kind) == (200, "application/pdf")
    assert answer.body.startswith("%PDF")
    assert shown.get("/boekje/boekje.pdf").body == answer.body
    assert shown.get("/boekje/bestaat-niet.pdf").status == 404


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/diensten/maaltijd", 301),
        ("/bestaat/niet/", 404),
        ("/../../../../etc/passwd", 404),
        ("/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd", 404),
        ("/__kaart/../../x", 404),
        ("/__kaart/onbekend.js", 404),
        ("/%00", 404),
        (f"/{'a' * 300}/", 404),
        ("/%ff%fe/", 404),
        ("/diensten/maaltijd/index.html", 200),
        ("/over/", 200),
        ("/assets/zoekindex.js", 200),
        ("/assets/kaart.css", 200),
        ("/assets/kleuren.css?x=1", 200),
    ],
)
def test_addresses(shown: Shown, address: str, status: int) -> None:
    shown.preview.rebuild(TODAY)
    assert shown.get(address).status == status


def test_a_site_elsewhere_cannot_read_along(shown: Shown) -> None:
    shown.preview.rebuild(TODAY)
    assert shown.get("/", host="kwaad.example").status == 400
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


def everything_of(preview: Preview) -> dict[str, bytes | None]:
    assert preview.good is not None, preview.problems
    engine = preview.good.base.folder
    files = {path.relative_to(engine).as_posix() for path in engine.rglob("*.*")}
    kept = {path for path in files if not path.startswith("sitemap")}
    addresses = {*preview.good.pages, *preview.good.assets, *kept, "assets/zoekindex.js"}
    return {address: preview.file(address) for address in sorted(addresses)}


def test_after_every_kind_of_change_the_preview_is_what_a_fresh_one_would_be(
    tmp_path: Path,
) -> None:
    every = Everything(tmp_path)
    warm = Preview(every.map, Project.at(every.project), tmp_path / "work")
    warm.rebuild(TODAY)
    before = everything_of(warm)
    for what, change in CHANGES.items():
        change(tmp_path)
        warm.rebuild(TODAY)
        now = everything_of(warm)
        fresh = Preview(every.map, Project.at(every.project), tmp_path / "work")
        fresh.rebuild(TODAY)
        assert now == everything_of(fresh), what
        assert now != before, what
        before = now
    (every.map / "diensten" / "maaltijd.yml").unlink()
    warm.rebuild(TODAY)
    fresh = Preview(every.map, Project.at(every.project), tmp_path / "work")
    fresh.rebuild(TODAY)
    assert (warm.problems, warm.good is None) == (fresh.problems, False)


def test_when_the_day_turns_the_preview_turns_with_it(shown: Shown) -> None:
    shown.preview.rebuild(TODAY)
    assert '"made":"2026-11-' in str(shown.get("/assets/dagen/stand.js").body)
    shown.preview.rebuild(date(2026, 12, 24))
    assert '"made":"2026-12-24"' in str(shown.get("/assets/dagen/stand.js").body)


def put_in_its_place(path: Path) -> None:
    path.with_name("b.yml").write_text("naam: thee", encoding="utf-8")
    path.with_name("b.yml").replace(path)


def written_over(path: Path) -> None:
    path.write_text("naam: thee", encoding="utf-8")


@pytest.mark.parametrize("edit", [put_in_its_place, written_over])
def test_an_edit_of_the_same_size_that_keeps_the_time_is_seen(
    tmp_path: Path, edit: Callable[[Path], None]
) -> None:
    path = tmp_path / "a.yml"
    path.write_text("naam: soep", encoding="utf-8")
    before, seen = path.stat(), snapshot([tmp_path])
    edit(path)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert (path.stat().st_size, path.stat().st_mtime_ns) == (before.st_size, before.st_mtime_ns)
    assert snapshot([tmp_path]) != seen


def test_changes_and_midnight_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "LOOK_UP", 200)
    (tmp_path / "a.yml").touch()
    days, stop = [date(2026, 12, 31), date(2027, 1, 1)], Event()
    told = days_and_changes([tmp_path, tmp_path / "is-er-niet"], lambda: days[0], stop)
    assert next(told) == date(2026, 12, 31)
    (tmp_path / "a.yml").write_text("x", encoding="utf-8")
    assert next(told) == date(2026, 12, 31)
    days.pop(0)
    assert next(told) == date(2027, 1, 1)
    stop.set()
    assert list(told) == []


async def _heard(preview: Preview, news: News) -> list[str]:
    found = []
    async for _ in news.heard():
        found.append(f"{preview.version}")
        if len(found) == 1:
            preview.rebuild(TODAY)
            news.tell()
        else:
            news.tell(more=False)
    return found


def test_an_open_page_is_told_of_every_new_version(shown: Shown) -> None:
    assert asyncio.run(_heard(shown.preview, News())) == ["0", "1"]
