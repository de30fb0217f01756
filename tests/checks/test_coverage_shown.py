"""`kaart dekking` on the terminal and as a page that only the supporter sees."""

from __future__ import annotations

import re
import shutil
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner
from small_village import EXAMPLE, SMALL, TODAY
from two_villages import entry, village

from generator.checks.coverage import CoverageCell, CoverageRow, Presence, coverage
from generator.checks.norm import village_norm
from generator.cli import kaart
from generator.commands.coverage import coverage_table
from generator.commands.coverage_page import coverage_page
from generator.model import SocialMap
from generator.site.pages import site_pages
from generator.views import map_view


def click_free(line: str) -> str:
    return re.sub(r"\x1b\[\d+m", "", line)


class TestTheCommand:
    def test_shows_a_table_of_words_and_then_sentences(self) -> None:
        done = CliRunner().invoke(
            kaart, ["dekking", "--kaart", str(EXAMPLE), "--vandaag", "2026-11-21"]
        )
        assert done.exit_code == 0
        lines = done.output.splitlines()
        assert lines[0].split() == ["Westerdorp", "Achterbos", "Oosterzijl"]
        # Twice somebody in Achterbos asked for what is not there.
        assert lines[3].split()[-4:] == ["informeel", "niets", "2×", "niets"]
        assert max(map(len, lines)) <= 80
        assert "In Achterbos en Oosterzijl is er geen hulp bij klussen." in done.output

    def test_names_the_files_behind_each_answer_and_how_to_correct_them(self) -> None:
        done = CliRunner().invoke(
            kaart, ["dekking", "--kaart", str(EXAMPLE), "--vandaag", "2026-11-21"]
        )
        assert "- klussen: klussendienst, klusteam." in done.output
        assert "dekking: [{wat: klussen, wel: [bestand], niet: [bestand]}]" in done.output
        # A file's name is never cut at its own dash.
        assert "wandelgroep-achterbos" in done.output

    def test_many_kernen_stand_in_tables_below_each_other(self) -> None:
        kern = village().village.kernen[0]
        cells = [
            CoverageCell(kern.model_copy(update={"name": f"Nieuwe Dorperbroek {n}"}), (), ())
            for n in range(5)
        ]
        lines = list(coverage_table((CoverageRow(village_norm().provisions[0], tuple(cells)),)))
        assert [line.split()[0] if line else "" for line in lines] == [
            "\x1b[1m", "Informatie", "", "\x1b[1m", "Informatie", "", "\x1b[1m", "Informatie",
        ]  # fmt: skip
        assert all(len(click_free(line)) <= 80 for line in lines)

    def test_writes_a_page_for_the_supporter(self, tmp_path: Path) -> None:
        page = tmp_path / "dekking.html"
        done = CliRunner().invoke(
            kaart,
            ["dekking", "--kaart", str(SMALL), "--html", str(page), "--vandaag", "2026-11-21"],
        )
        assert done.exit_code == 0
        assert "hij is voor uzelf" in done.output
        assert "21 november 2026" in page.read_text(encoding="utf-8")

    @pytest.mark.parametrize("place", ["site/dekking.html", "content/x.html", "kaart/x.html"])
    def test_refuses_to_put_it_where_it_would_be_published(
        self, place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        shutil.copytree(SMALL, tmp_path / "kaart")
        monkeypatch.chdir(tmp_path)
        done = CliRunner().invoke(kaart, ["dekking", "--html", place])
        assert done.exit_code == 1
        assert "alleen voor u" in done.output
        assert not (tmp_path / place).exists()

    def test_says_it_when_the_page_cannot_be_written(self, tmp_path: Path) -> None:
        (tmp_path / "vol").write_text("geen map", encoding="utf-8")
        for target, says in ((tmp_path, "is een map"), (tmp_path / "vol" / "x", "kan niet in")):
            done = CliRunner().invoke(
                kaart, ["dekking", "--kaart", str(SMALL), "--html", str(target)]
            )
            assert done.exit_code == 1
            assert says in done.output


class _Requests(HTMLParser):
    """Collects every attribute by which a page could ask for something from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"script", "img", "link", "iframe", "object"}:
            self.found.append(tag)
        self.found += [name for name, _ in attrs if name in {"src", "href", "srcset", "action"}]


class TestThePage:
    def page(self, social_map: SocialMap) -> str:
        rows = coverage(social_map, TODAY)
        return coverage_page(social_map.village.name, rows, village_norm(), TODAY)

    def test_asks_for_nothing_and_stays_out_of_search_engines(self, example_map: SocialMap) -> None:
        page, requests = self.page(example_map), _Requests()
        requests.feed(page)
        assert requests.found == []
        assert '<meta name="robots" content="noindex, nofollow">' in page
        assert "default-src 'none'" in page
        assert "url(" not in page

    def test_shows_text_from_the_map_as_text(self) -> None:
        page = self.page(village(diensten_klus=entry(name='"Klus <script>alert(1)</script>"')))
        assert "Klus &lt;script&gt;" in page
        assert "<script" not in page

    def test_names_what_counts_and_where_the_norm_comes_from(self, example_map: SocialMap) -> None:
        page = self.page(example_map)
        assert "<li>Klussendienst Westerdorp</li>" in page
        assert "alleszelf.nl" in page
        assert page.count('class="niets"') == 2

    def test_names_what_belongs_elsewhere_and_says_how_to_correct(self) -> None:
        page = self.page(village(gemeente="Losser", diensten_x=entry(name="Klussen Oldenzaal")))
        assert "hoort ergens anders: Klussen Oldenzaal." in page
        assert "<code>dekking</code>" in page

    def test_never_becomes_part_of_the_site(self, example_map: SocialMap) -> None:
        pages = site_pages(map_view(example_map, TODAY))
        assert not [page.path for page in pages if "dekking" in page.path]

    def test_says_it_when_nothing_is_missing(self) -> None:
        found = village(diensten_klus=entry())
        only = [one for one in coverage(found, TODAY) if one.provision.id == "klussen"]
        page = coverage_page("Hier", only, village_norm(), TODAY)
        assert "Er ontbreekt niets" in page
        assert Presence.FORMAL in page
