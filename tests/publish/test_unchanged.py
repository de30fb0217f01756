"""A build that would give the very site that stands there makes nothing, and says the same."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from small_village import EXAMPLE, SMALL, TODAY

from generator.keeping.store import NOTHING_KEPT, Store
from generator.publish import build as building
from generator.publish.build import build
from generator.reading import read_map
from generator.site.project import Project
from generator.views import MapView, map_view


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every time that pages are really made."""
    times: list[str] = []
    real: Callable[..., None] = building.build_site

    def counted(*values: Any) -> None:
        times.append("made")
        real(*values)

    monkeypatch.setattr(building, "build_site", counted)
    return times


@pytest.fixture(scope="module")
def view() -> MapView:
    found = read_map(SMALL).map
    assert found is not None
    return map_view(found, TODAY)


class Village:
    """A place where the small village is built, with its own engine settings and texts."""

    def __init__(self, folder: Path) -> None:
        self.project, self.target = folder / "project", folder / "site"
        for name in ("content", "overrides"):
            shutil.copytree(EXAMPLE.parent / name, self.project / name)
        shutil.copy(EXAMPLE.parent / "mkdocs.yml", self.project)
        self.store = Store(folder / "kept", "this version")

    def build(self, view: MapView, today: date = TODAY, store: Store | None = None) -> int:
        kept = self.store if store is None else store
        return build(
            view,
            today,
            project=Project.at(self.project),
            target=self.target,
            editions=(),
            store=kept,
        ).pages


@pytest.fixture
def village(tmp_path: Path) -> Village:
    return Village(tmp_path)


def test_the_same_again_makes_nothing(village: Village, view: MapView, made: list[str]) -> None:
    first = village.build(view)
    assert village.build(view) == first
    assert made == ["made"]


def test_without_a_place_to_keep_things_it_is_made_each_time(
    village: Village, view: MapView, made: list[str]
) -> None:
    for _ in range(2):
        village.build(view, store=NOTHING_KEPT)
    assert made == ["made", "made"]


def changed_page(village: Village) -> None:
    (village.target / "index.html").write_text("x", encoding="utf-8")


def lost_page(village: Village) -> None:
    (village.target / "index.html").unlink()
    (village.target / "zoeken" / "index.html").rename(village.target / "index.html")


def lost_site(village: Village) -> None:
    shutil.rmtree(village.target)


def own_text(village: Village) -> None:
    (village.project / "content" / "over.md").write_text("# Anders\n", encoding="utf-8")


def own_shell(village: Village) -> None:
    path = village.project / "overrides" / "main.html"
    path.write_text(path.read_text(encoding="utf-8") + "<!-- x -->", encoding="utf-8")


def lost_record(village: Village) -> None:
    for path in (village.project.parent / "kept").rglob("*"):
        if path.is_file():
            path.write_bytes(b"damaged")


@pytest.mark.parametrize(
    "change", [changed_page, lost_page, lost_site, own_text, own_shell, lost_record]
)
def test_after_any_change_it_is_made_anew_and_right(
    change: Callable[[Village], None], village: Village, view: MapView, made: list[str]
) -> None:
    village.build(view)
    change(village)
    village.build(view)
    assert made == ["made", "made"]
    assert "Kleindorp" in (village.target / "index.html").read_text(encoding="utf-8")


def test_another_map_another_day_or_another_version_is_made(
    village: Village, view: MapView, made: list[str], tmp_path: Path
) -> None:
    village.build(view)
    village.build(replace(view, municipality="Nieuwland"))
    village.build(view, TODAY + timedelta(days=1))
    village.build(view, TODAY + timedelta(days=1), Store(tmp_path / "kept", "next version"))
    assert len(made) == 4


def test_what_an_editor_keeps_beside_a_text_is_no_text(
    village: Village, view: MapView, made: list[str]
) -> None:
    """Emacs puts a link that leads nowhere beside a file that is being changed."""
    (village.project / "content" / ".#over.md").symlink_to("somebody@somewhere.123")
    village.build(view)
    village.build(view)
    assert made == ["made"]


def test_what_a_killed_build_left_behind_goes_also_when_there_is_nothing_to_make(
    village: Village, view: MapView
) -> None:
    village.build(view)
    left = village.target.parent / ".kaart-site-nieuw-123"
    left.mkdir()
    village.build(view)
    assert not left.exists()
