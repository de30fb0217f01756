"""`kaart boekje --vastleggen` as typed, and what it is for in later years."""

from __future__ import annotations

from pathlib import Path

import pytest
from editing.typed import REGISTER, booklet, page, typed

from generator.commands.recording import refuse_to_forget
from generator.reading import read_map


class TestRecording:
    def test_writes_what_is_on_paper(self, folder: Path) -> None:
        done = booklet(folder)
        assert done.exit_code == 0, done.output
        assert f"vastgelegd in {folder / REGISTER}" in done.output
        text = (folder / REGISTER).read_text(encoding="utf-8")
        assert (
            '  - editie: "boekje"\n    datum: 2026-11-21\n    site: "https://kleindorp.example/"\n'
            in text
        )
        assert '      maaltijd: "Warme maaltijd"\n' in text
        assert "belbus" not in text  # stopped, so not printed
        assert read_map(folder).problems == ()

    def test_a_booklet_without_the_option_is_not_recorded(self, folder: Path) -> None:
        typed(folder, "boekje", "--uit", str(folder.parent / "uit.pdf"))
        assert not (folder / REGISTER).exists()

    def test_a_sheet_for_one_visit_holds_only_what_was_chosen(self, folder: Path) -> None:
        booklet(folder, "--kies", "koffie")
        text = (folder / REGISTER).read_text(encoding="utf-8")
        assert "koffie:" in text
        assert "maaltijd:" not in text

    def test_a_poster_has_nothing_to_record(self, folder: Path) -> None:
        done = booklet(folder, "--editie", "poster")
        assert "er valt niets vast te leggen" in done.output
        assert not (folder / REGISTER).exists()

    def test_a_register_it_cannot_add_to_is_left_alone(self, folder: Path) -> None:
        full = f"edities: []\n#{'x' * 999_970}\n"  # with more in it, nobody could read it
        (folder / REGISTER).write_text(full, encoding="utf-8")
        done = booklet(folder)
        assert done.exit_code == 1
        assert "Het boekje is niet vastgelegd" in done.output
        assert (folder / REGISTER).read_text(encoding="utf-8") == full

    def test_a_disk_that_is_full(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(*_: object) -> str:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("generator.commands.recording.record", refuse)
        done = booklet(folder)
        assert done.exit_code == 1
        assert "(de schijf is vol)" in done.output


class TestFromPaperToTheYearsAfter:
    def test_thrown_away_put_back_renamed_and_found(self, folder: Path) -> None:
        booklet(folder)
        meal = folder / "diensten" / "maaltijd.yml"
        text = meal.read_text(encoding="utf-8")

        meal.rename(meal.with_name("eten-thuis.yml"))
        checked = typed(folder, "controleer")
        assert checked.exit_code == 1
        assert "Heet het nu 'eten-thuis'? Typ: kaart hernoem maaltijd eten-thuis." in checked.output

        assert typed(folder, "hernoem", "maaltijd", "eten-thuis").exit_code == 0
        assert read_map(folder).map is not None

        (folder / "diensten" / "eten-thuis.yml").unlink()
        assert read_map(folder).map is None
        meal.write_text(f"{text}status: gestopt\nreden: Niemand kookt meer.\n", encoding="utf-8")
        (folder / "contactroutes" / "koken-lukt-niet.yml").write_text(
            "vraag: Koken lukt niet meer\nstappen: [Bel Roos.]\n", encoding="utf-8"
        )
        assert "Niemand kookt meer." in page(folder, "diensten/maaltijd.md").text
        assert str(page(folder, "q/maaltijd.md").meta["forward"]).endswith("diensten/maaltijd/")


class TestARegisterThatGotLost:
    """Only the site of last time still knows what lies on paper; a build would forget it."""

    def published(self, folder: Path) -> Path:
        booklet(folder)
        site = folder.parent / "site"
        site.mkdir()
        text = (folder / REGISTER).read_text(encoding="utf-8")
        whose = 'naam: "Kleindorp"\nsite: "https://kleindorp.example/"\n'
        (site / REGISTER).write_text(whose + text, encoding="utf-8")
        (folder / REGISTER).unlink()
        return site

    def test_is_asked_for_before_anything_is_built(self, folder: Path) -> None:
        site = self.published(folder)
        done = typed(folder, "bouw", "--uit", str(site), "--vandaag", "2026-11-21")
        assert done.exit_code == 1
        assert f"Kopieer '{site / REGISTER}' naar de map '{folder}'" in done.output
        assert [one.name for one in site.iterdir()] == [REGISTER]

    def test_is_no_matter_once_it_is_back(self, folder: Path) -> None:
        site = self.published(folder)
        (folder / REGISTER).write_bytes((site / REGISTER).read_bytes())
        reading = read_map(folder)
        assert reading.map is not None, reading.problems
        refuse_to_forget(folder, site, reading.map)
