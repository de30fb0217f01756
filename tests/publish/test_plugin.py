"""MkDocs gets pages that are ready, and everything it needs to know comes from the map."""

from __future__ import annotations

import gc
import json
import os
import shutil
import subprocess
import sys
import weakref
from datetime import date
from pathlib import Path

import pytest

from generator.publish.mkdocs import EngineProblem, run_mkdocs
from generator.site.page import Asset, Page, Site
from generator.site.project import Project

PROJECT = Path(__file__).parents[2]
SMALL_MAP = PROJECT / "tests" / "klein-dorp" / "kaart"
CONTEXT = {"naam": "Kleindorp", "menu": [], "voet": [], "ondersteuners": [], "kernen": []}


def site(*pages: Page, assets: tuple[Asset, ...] = ()) -> Site:
    home = Page("index.md", "Kleindorp", "<p>Welkom</p>")
    return Site(
        "Kleindorp", "https://kleindorp.example/", date(2026, 11, 21),
        (home, *pages), assets, CONTEXT,
    )  # fmt: skip


def built(made: Site, target: Path) -> dict[str, str]:
    """Build with the real settings and theme; give path → text of every page."""
    run_mkdocs(made, Project.at(PROJECT), target)
    return {
        path.relative_to(target).as_posix(): path.read_text(encoding="utf-8")
        for path in target.rglob("*.html")
    }


def test_each_page_stands_at_its_own_address(tmp_path: Path) -> None:
    pages = Page("diensten/klus.md", "Klus", "<p>x</p>"), Page("themas/index.md", "T", "<p>y</p>")
    found = built(site(*pages), tmp_path)
    assert {"index.html", "diensten/klus/index.html", "themas/index.html", "404.html"} <= set(found)


def test_ready_html_is_passed_on_letter_by_letter(tmp_path: Path) -> None:
    text = (
        '<div>\n<p>*geen* _opmaak_ &amp; <a href="../../x/">weg</a></p>\n\n    <pre> x</pre></div>'
    )
    found = built(site(Page("diensten/klus.md", "Klus", text)), tmp_path)
    assert text in found["diensten/klus/index.html"]


@pytest.mark.parametrize("title", ["A & B: \"c\" #d 'e'", "ja", "12:30", "\x85\u2028é – €", "---"])
def test_no_title_can_break_a_page(tmp_path: Path, title: str) -> None:
    page = Page("x.md", title, "<p>x</p>", {"description": title, "lijst": [title]})
    found = built(site(page), tmp_path)
    assert "<p>x</p>" in found["x/index.html"]


def test_hand_written_pages_stand_beside_them(tmp_path: Path) -> None:
    found = built(site(), tmp_path)
    assert "<strong>Informeel</strong>" in found["over/index.html"]


def test_generated_files_are_copied_and_nothing_of_the_theme_is(tmp_path: Path) -> None:
    built(site(assets=(Asset("assets/zoek.json", b"{}"),)), tmp_path)
    assert (tmp_path / "assets" / "zoek.json").read_bytes() == b"{}"
    assert not list(tmp_path.rglob("*.min.*"))
    assert not (tmp_path / "assets" / "javascripts").exists()
    assert not (tmp_path / "search").exists()


def test_name_and_texts_of_the_theme_come_from_the_map(tmp_path: Path) -> None:
    found = built(site(), tmp_path)
    assert "Kleindorp" in found["index.html"]
    assert "Sociale kaart</title>" not in found["index.html"]


def test_the_same_pages_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        built(site(Page("x.md", "X", "<p>x</p>")), tmp_path / name)
    for path in (tmp_path / "one").rglob("*.*"):
        other = tmp_path / "two" / path.relative_to(tmp_path / "one")
        assert path.read_bytes() == other.read_bytes(), path.name


def test_pages_that_are_written_are_not_held(tmp_path: Path) -> None:
    # The engine's own things hold on to each other; with them 5,000 entries held 45 MiB of pages.
    page = Page("diensten/klus.md", "Klus", "<p>x</p>")
    gone = weakref.ref(page)
    gc.disable()
    try:
        built(site(page), tmp_path)
        del page
        assert gone() is None
    finally:
        gc.enable()


def test_every_page_that_is_done_is_counted(tmp_path: Path) -> None:
    done = []
    run_mkdocs(site(), Project.at(PROJECT), tmp_path, lambda: done.append(1))
    assert len(done) == len(list(tmp_path.rglob("index.html")))


def test_what_the_engine_warns_about_is_told_as_one_problem(tmp_path: Path) -> None:
    project = tmp_path / "project"
    for name in ("content", "overrides"):
        shutil.copytree(PROJECT / name, project / name)
    shutil.copy(PROJECT / "mkdocs.yml", project)
    (project / "content" / "over.md").write_text("[weg](bestaat-niet.md)\n", encoding="utf-8")
    with pytest.raises(EngineProblem, match=r"bestaat-niet\.md"):
        run_mkdocs(site(), Project.at(project), tmp_path / "site")


def test_settings_without_the_plugin_are_refused(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: x\nplugins: []\n", encoding="utf-8")
    (tmp_path / "docs").mkdir()
    with pytest.raises(EngineProblem, match="ontbreekt de plugin 'kaart'"):
        run_mkdocs(site(), Project.at(tmp_path), tmp_path / "site")


class TestMkdocsItself:
    """`mkdocs build` and `mkdocs serve` work too: then the plugin reads the map by itself."""

    def run(self, tmp_path: Path, source: Path) -> subprocess.CompletedProcess[str]:
        settings = {
            "INHERIT": str(PROJECT / "mkdocs.yml"),
            "docs_dir": str(PROJECT / "content"),
            "theme": {"custom_dir": str(PROJECT / "overrides")},
            "plugins": [{"kaart": {"source": str(source), "today": "2026-11-21"}}],
        }
        (tmp_path / "mkdocs.yml").write_text(json.dumps(settings), encoding="utf-8")
        return subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", "site"],
            cwd=tmp_path, capture_output=True, text=True, check=False,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        )  # fmt: skip

    def test_a_good_map_becomes_a_site(self, tmp_path: Path) -> None:
        ended = self.run(tmp_path, SMALL_MAP)
        assert (ended.returncode, ended.stderr) == (0, "")
        page = tmp_path / "site" / "diensten" / "maaltijd" / "index.html"
        assert "Warme maaltijd" in page.read_text(encoding="utf-8")

    def test_a_map_with_errors_says_where_they_are(self, tmp_path: Path) -> None:
        broken = shutil.copytree(SMALL_MAP, tmp_path / "kaart")
        (broken / "diensten" / "maaltijd.yml").write_text("naam: x\n", encoding="utf-8")
        ended = self.run(tmp_path, broken)
        assert ended.returncode == 1
        assert "kaart/diensten/maaltijd.yml:1:1: fout: samenvatting:" in ended.stderr
        assert "Traceback" not in ended.stderr
        assert not (tmp_path / "site").exists()
