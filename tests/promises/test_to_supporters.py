"""What a supporter may count on: plain words, her own text, a whole site, and a way on."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from small_village import SMALL, TODAY, village_with

from benchmarks.same import differences
from generator.cli import kaart
from generator.publish.maker import make_site
from generator.site.stage import page_source
from generator.views import map_view

DAY = ("--vandaag", TODAY.isoformat())
BROKEN = {
    "half a word": b"naam: Warme maaltijd\nthemas: [et",
    "no text at all": b"\xff\xfe\x00\xd8",
    "empty": b"",
    "a list": b"- a\n- b\n",
    "a field that is not there": b"naam: x\nthemas: [eten]\nsamenvating: Iets.\n",
}


@pytest.fixture
def village(tmp_path: Path) -> Path:
    """Give a copy of the small map, to change at will."""
    return shutil.copytree(SMALL, tmp_path / "kaart")


def typed(*words: object) -> Result:
    return CliRunner().invoke(kaart, [str(word) for word in words])


class TestNeverATraceback:
    @pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN.keys())
    def test_whatever_is_in_a_file_she_is_told_which_in_dutch(
        self, village: Path, data: bytes
    ) -> None:
        (village / "diensten" / "maaltijd.yml").write_bytes(data)
        ended = typed("controleer", "--kaart", village, *DAY)
        assert isinstance(ended.exception, SystemExit)
        assert ended.exit_code == 1
        assert "diensten/maaltijd.yml" in ended.output
        assert "Traceback" not in ended.output


class TestNeverLosesText:
    def test_agreeing_changes_the_date_and_no_other_byte(self, village: Path) -> None:
        path = village / "diensten" / "maaltijd.yml"
        before = path.read_bytes()
        assert typed("herzien", "maaltijd", "--akkoord", "--kaart", village, *DAY).exit_code == 0
        assert path.read_bytes() == before.replace(b"2026-10-01", b"2026-11-21")

    def test_renaming_keeps_every_line_that_was_there(self, village: Path) -> None:
        before = {path.name: path.read_bytes().splitlines() for path in village.rglob("*.yml")}
        assert typed("hernoem", "maaltijd", "tafeltje", "--kaart", village).exit_code == 0
        after = (village / "diensten" / "tafeltje.yml").read_bytes().splitlines()
        assert [line for line in before["maaltijd.yml"] if line not in after] == []
        assert b"intern: Sleutel bij de buren op 14." in after

    def test_a_new_file_never_takes_the_place_of_another(self, village: Path) -> None:
        before = (village / "diensten" / "maaltijd.yml").read_bytes()
        typed("nieuw", "dienst", "Maaltijd", "--kaart", village)
        assert (village / "diensten" / "maaltijd.yml").read_bytes() == before


class TestNeverPublishesABrokenOrHalfSite:
    @pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN.keys())
    def test_with_a_mistake_the_site_stays_as_it_was(
        self, village: Path, tmp_path: Path, data: bytes
    ) -> None:
        site, kept = tmp_path / "site", tmp_path / "kept"
        site.mkdir()
        (site / "index.html").write_text("De site van gisteren.", encoding="utf-8")
        shutil.copytree(site, kept)
        (village / "diensten" / "maaltijd.yml").write_bytes(data)
        ended = typed("bouw", "--kaart", village, "--uit", site, *DAY)
        assert ended.exit_code == 1
        assert "De vorige site staat er nog." in ended.output
        assert differences(kept, site) == []


# As if MkDocs had never been installed: whoever asks for it gets an ImportError.
WITHOUT_ENGINE = """
import sys
sys.modules["mkdocs"] = None
from generator.cli import main
main()
"""


class TestGoesOnWhenTheSiteEngineDies:
    def run(self, *words: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", WITHOUT_ENGINE, *map(str, words)],
            capture_output=True, text=True, encoding="utf-8", check=False,
        )  # fmt: skip

    def test_every_page_is_still_made_to_the_last_byte(self, tmp_path: Path) -> None:
        ended = self.run("klaarzetten", "--kaart", SMALL, "--uit", tmp_path / "klaar", *DAY)
        assert (ended.returncode, ended.stderr) == (0, "")
        found = village_with("diensten/maaltijd.yml",
                             (SMALL / "diensten" / "maaltijd.yml").read_bytes()).map  # fmt: skip
        assert found is not None
        pages = [one for one in make_site(map_view(found, TODAY), TODAY).pages
                 if one.address != "zoeken/"]  # fmt: skip
        assert len(pages) > 30
        for page in pages:
            written = tmp_path / "klaar" / "content" / page.address / "index.md"
            assert written.read_text(encoding="utf-8") == page_source(page)

    def test_the_booklet_is_still_made(self, tmp_path: Path) -> None:
        ended = self.run("boekje", "--editie", "poster", "--kaart", SMALL,
                         "--uit", tmp_path / "poster.pdf", *DAY)  # fmt: skip
        assert ended.returncode == 0, ended.stderr
        assert (tmp_path / "poster.pdf").read_bytes().startswith(b"%PDF")

    @pytest.mark.parametrize("words", [("controleer",), ("zoek", "koffie"), ("toon", "koffie")])
    def test_the_other_commands_still_work(self, words: tuple[str, ...]) -> None:
        ended = self.run(*words, "--kaart", SMALL, *DAY)
        assert (ended.returncode, ended.stderr) == (0, "")
