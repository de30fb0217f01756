"""`kaart bouw`: where everything is, or why the old site stays."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

import pytest
from commands.typing_them import TODAY, Type, spoil
from pypdf import PdfReader

from generator.booklet.editions import WHOLE_BOOKLET
from generator.publish.build import Progress

PROJECT = Path(__file__).parents[2]
HAND_WRITTEN = list((PROJECT / "generator" / "site" / "texts").glob("*.md"))


class TestBouw:
    def test_it_ends_with_where_everything_is(
        self, typed: Type, small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        build_module = import_module("generator.publish.build")
        monkeypatch.setattr(build_module, "standard_editions", lambda _: (WHOLE_BOOKLET,))
        site = tmp_path / "site"
        ended = typed("bouw", "--kaart", small, "--uit", site, *TODAY)
        pages = len(list(site.rglob("index.html"))) - len(HAND_WRITTEN)
        assert ended.complained.splitlines() == [  # what is being made, where no bar is drawn
            "Bezig met: boekjes",
            f"Bezig met: bladzijden van de site ({pages + len(HAND_WRITTEN)})",
        ]
        assert ended.code == 0
        look = f"kaart bekijk --kaart {small}"
        assert ended.said.splitlines()[-3:] == [
            f"De site staat in {site} ({pages} bladzijden).",
            f"Het boekje staat in {site / 'boekje' / 'boekje.pdf'}.",
            f"Bekijken: open {site / 'index.html'} in uw browser, of typ: {look}",
        ]
        assert "Warme maaltijd" in (site / "diensten/maaltijd/index.html").read_text("utf-8")
        assert PdfReader(site / "boekje" / "boekje.pdf").pages

    def test_a_mistake_in_the_map_leaves_the_site_as_it_was(
        self, typed: Type, small: Path, tmp_path: Path
    ) -> None:
        (tmp_path / "site").mkdir()
        (tmp_path / "site" / "index.html").write_text("old", encoding="utf-8")
        spoil(small)
        ended = typed("bouw", "--kaart", small, "--uit", tmp_path / "site")
        assert ended.code == 1
        assert "kaart/diensten/maaltijd.yml:2:10: fout" in ended.complained
        assert "De vorige site staat er nog" in ended.complained
        assert [path.name for path in (tmp_path / "site").iterdir()] == ["index.html"]

    def test_it_does_not_build_over_the_map(self, typed: Type, small: Path) -> None:
        ended = typed("bouw", "--kaart", small, "--uit", small)
        assert ended.code == 1
        assert "uw eigen bestanden" in ended.complained
        assert (small / "dorp.yml").exists()

    def test_a_sign_that_cannot_be_printed_is_told_with_its_place_and_the_site_is_there(
        self, typed: Type, small: Path, tmp_path: Path
    ) -> None:
        path = small / "diensten" / "maaltijd.yml"
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("Warme maaltijd", "Warme 漢 maaltijd"), encoding="utf-8")
        ended = typed("bouw", "--kaart", small, "--uit", tmp_path / "site", *TODAY)
        assert ended.code == 0
        assert "kaart/diensten/maaltijd.yml:1:7: let op: naam: het boekje kan" in ended.complained
        assert (tmp_path / "site" / "boekje" / "boekje.pdf").is_file()

    def test_a_booklet_that_cannot_be_made_leaves_the_site_and_is_told_last(
        self, typed: Type, small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        build_module = import_module("generator.publish.build")
        monkeypatch.setattr(build_module, "standard_editions", lambda _: (WHOLE_BOOKLET,))
        monkeypatch.setattr("generator.booklet.making.page_count", lambda _: 1 // 0)
        path = small / "diensten" / "maaltijd.yml"
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("Warme maaltijd", "Soep van de dag"), encoding="utf-8")
        site = tmp_path / "site"
        for _ in range(2):  # what is not complete is not taken for done the next time
            ended = typed("bouw", "--kaart", small, "--uit", site, *TODAY)
            assert ended.code == 0
            assert ended.complained.splitlines()[-1].startswith(
                "Let op: Het boekje ontbreekt op de site. Het boekje kon niet worden gemaakt"
            )
        assert (site / "index.html").is_file()
        assert not (site / "boekje" / "boekje.pdf").exists()
        assert "boekje.pdf" not in (site / "boekje/index.html").read_text("utf-8")

    def test_a_mistake_in_a_hand_written_page_is_told_without_a_traceback(
        self, typed: Type, small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("content", "overrides"):
            shutil.copytree(PROJECT / name, tmp_path / name)
        shutil.copy(PROJECT / "mkdocs.yml", tmp_path)
        (tmp_path / "content" / "over.md").write_text("[weg](bestaat-niet.md)", encoding="utf-8")
        build_module = import_module("generator.publish.build")
        monkeypatch.setattr(build_module, "standard_editions", lambda _: ())
        monkeypatch.chdir(tmp_path)
        ended = typed("bouw", "--kaart", small, "--uit", tmp_path / "site", *TODAY)
        assert ended.code == 1
        assert "content/over.md:1:7: fout: de link" in ended.complained
        assert "bestaat-niet.md" in ended.complained
        assert not (tmp_path / "site").exists()

    def test_the_count_ends_where_it_should(
        self, typed: Type, small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        counted: list[tuple[str, int, int]] = []

        @contextmanager
        def counting() -> Iterator[Progress]:
            yield lambda what, done, total: counted.append((what, done, total))

        build_module = import_module("generator.publish.build")
        monkeypatch.setattr(build_module, "standard_editions", lambda _: (WHOLE_BOOKLET,))
        monkeypatch.setattr("generator.commands.make.progress", counting)
        typed("bouw", "--kaart", small, "--uit", tmp_path / "site", *TODAY)
        for what in ("Boekjes", "Bladzijden van de site"):
            (*_, (done, total)) = [step[1:] for step in counted if step[0] == what]
            assert done == total
