"""Another engine builds the same site from the same pages, put in a folder as files."""

from __future__ import annotations

import html
import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
import yaml

from generator.publish.maker import make_site
from generator.publish.mkdocs import run_mkdocs
from generator.reading import read_map
from generator.site.handwritten import hand_written
from generator.site.page import Asset, Page, Site
from generator.site.project import Project
from generator.site.stage import (
    may_stage_in,
    page_source,
    staged_config,
    staged_files,
    write_staging,
)
from generator.views import map_view

PROJECT = Path(__file__).parents[2]
SMALL_MAP = PROJECT / "tests" / "klein-dorp" / "kaart"
TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def small() -> Site:
    found = read_map(SMALL_MAP).map
    assert found is not None
    return make_site(map_view(found, TODAY), TODAY, texts=hand_written(Project.at(PROJECT)))


def test_a_page_is_one_line_of_front_matter_and_its_text() -> None:
    page = Page("diensten/klus.md", "Klus: #1", "<p>x</p>\n", {"kind": "vermelding"})
    assert page_source(page) == (
        '---\n{"title": "Klus: #1", "kind": "vermelding"}\n---\n\n<p>x</p>\n'
    )


@pytest.mark.parametrize(
    "title", ["ja", "12:30", "0612", "é – €", "\x85\u2028\u2029\x7f\ufeff", "🙂", "a\tb\nc", "---"]
)
def test_front_matter_says_the_same_as_json_and_as_yaml(title: str) -> None:
    line = page_source(Page("x.md", title, "")).splitlines()[1]
    assert json.loads(line) == yaml.safe_load(line) == {"title": title}


@pytest.mark.parametrize(
    ("path", "file"),
    [
        ("index.md", "index.md"),
        ("diensten/klus.md", "diensten/klus/index.md"),
        ("themas/index.md", "themas/index.md"),
    ],
)
def test_each_page_is_the_index_of_its_own_address(path: str, file: str) -> None:
    assert list(staged_files([Page(path, "x", "")], [])) == [file]


def test_assets_keep_their_path_and_bytes() -> None:
    assert staged_files([], [Asset("assets/a.json", b"\x00")]) == {"assets/a.json": b"\x00"}


def test_the_settings_add_to_ours_and_ask_for_no_plugin(small: Site) -> None:
    config = staged_config(small, "../mkdocs.yml", "../overrides")
    assert config["INHERIT"] == "../mkdocs.yml"
    assert config["plugins"] == []
    assert config["site_name"] == "Kleindorp"
    assert config["extra"] == {"village": small.context}


def test_an_earlier_page_does_not_stay_behind(small: Site, tmp_path: Path) -> None:
    write_staging(small, Project.at(PROJECT), tmp_path)
    (tmp_path / "content" / "oud.md").touch()
    write_staging(small, Project.at(PROJECT), tmp_path)
    assert not (tmp_path / "content" / "oud.md").exists()
    assert (tmp_path / "content" / "over.md").exists()


@pytest.fixture(scope="module")
def sites(small: Site, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("staging")
    config = write_staging(small, Project.at(PROJECT), folder)
    command = [str(Path(sys.executable).with_name("zensical")), "build", "-f", str(config)]
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    run_mkdocs(small, Project.at(PROJECT), folder / "mkdocs")
    return folder / "mkdocs", folder / "site"


def test_staging_writes_where_nothing_is_or_only_what_it_wrote_before(
    small: Site, tmp_path: Path
) -> None:
    assert may_stage_in(tmp_path / "new")
    write_staging(small, Project.at(PROJECT), tmp_path / "staged")
    assert may_stage_in(tmp_path / "staged")
    (tmp_path / "own" / "content").mkdir(parents=True)
    assert not may_stage_in(tmp_path / "own")
    (tmp_path / "settings").mkdir()
    (tmp_path / "settings" / "zensical.yml").write_text("site_name: van mij\n", encoding="utf-8")
    assert not may_stage_in(tmp_path / "settings")


class TestZensical:
    """The way out when MkDocs ends: the newest Zensical, the same theme, the same pages."""

    def test_every_page_is_there_in_both(self, small: Site, sites: tuple[Path, Path]) -> None:
        for page in small.pages:
            for site in sites:
                assert (site / page.address / "index.html").is_file(), page.path

    def test_every_asset_is_there_in_both(self, small: Site, sites: tuple[Path, Path]) -> None:
        for asset in small.assets:
            for site in sites:
                assert (site / asset.path).read_bytes() == asset.data

    def test_the_pages_say_the_same(self, small: Site, sites: tuple[Path, Path]) -> None:
        for address in [*(page.address for page in small.pages), "over/", "uitleg/"]:
            ours, theirs = (said(site / address / "index.html") for site in sites)
            assert ours == theirs, address

    def test_the_page_for_a_lost_address_says_the_same(self, sites: tuple[Path, Path]) -> None:
        ours, theirs = (said(site / "404.html") for site in sites)
        assert ours == theirs


def said(page: Path) -> list[str]:
    """Give the lines of a page; the engines differ in how they escape and write the root."""
    text = html.unescape(page.read_text(encoding="utf-8")).replace('"/."', '"/"')
    return [line.strip() for line in text.splitlines() if line.strip()]
