"""`kaart boekje --vastleggen` as typed, and what it is for in later years."""

from __future__ import annotations

from pathlib import Path

import pytest
from editing.typed import REGISTER, booklet, page, typed

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

    def test_of_a_poster_the_address_of_the_site_is_kept(self, folder: Path) -> None:
        booklet(folder, "--editie", "poster")
        text = (folder / REGISTER).read_text(encoding="utf-8")
        assert text.endswith(
            '  - editie: "poster"\n    datum: 2026-11-21\n    site: "https://kleindorp.example/"\n'
        )

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

        monkeypatch.setattr("generator.commands.recording.handed_out", refuse)
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

    def test_is_put_back_before_anything_is_built(self, folder: Path) -> None:
        site = self.published(folder)
        (folder / "diensten" / "maaltijd.yml").unlink()
        (folder / "contactroutes" / "koken-lukt-niet.yml").unlink()
        done = typed(folder, "bouw", "--uit", str(site), "--vandaag", "2026-11-21")
        assert done.exit_code == 1
        assert (
            "Uw kaart weet niet meer wat er op papier ligt: boekje (21 november 2026). De site "
            f"weet het nog. Dat staat nu weer in '{folder / REGISTER}'." in done.output
        )
        assert [one.name for one in site.iterdir()] == [REGISTER]

        again = typed(folder, "bouw", "--uit", str(site), "--vandaag", "2026-11-21")
        assert again.exit_code == 1
        assert "dit is gedrukt op 21 november 2026 (boekje), maar het bestand is er" in again.output

    def test_of_which_only_a_part_got_lost_is_added_to(self, folder: Path) -> None:
        site = self.published(folder)
        # Made where the site is not to be seen.
        away = site.rename(site.with_name("elders"))
        booklet(folder, "--kies", "koffie")
        away.rename(site)
        done = typed(folder, "bouw", "--uit", str(site), "--vandaag", "2026-11-21")
        assert done.exit_code == 1
        register = read_map(folder).map
        assert register is not None
        assert register.register is not None
        assert [one.name for one in register.register.editions] == ["blad", "boekje"]


class TestARegisterThatGotLostAndAnAddressThatChanged:
    """Both at once: the site beside the map is of another address, and all the same of this map."""

    @pytest.mark.parametrize("command", ["boekje", "bouw", "publiceer"])
    def test_is_an_error_that_says_what_to_do(self, folder: Path, command: str) -> None:
        TestARegisterThatGotLost().published(folder)
        village = folder / "dorp.yml"
        old = "https://kleindorp.example/"
        text = village.read_text(encoding="utf-8")
        village.write_text(text.replace(old, "https://nieuw.example/"), encoding="utf-8")
        more = ("--uit", str(folder.parent / "uit.pdf")) if command == "boekje" else ()
        done = typed(folder, command, *more, "--vandaag", "2026-11-21")
        assert done.exit_code == 1, done.output
        assert "Uw kaart weet niet meer wat er op papier ligt: boekje (21" in done.output
        assert f"staat nu weer in '{folder / REGISTER}'" in done.output

        again = typed(folder, command, *more, "--vandaag", "2026-11-21")
        assert again.exit_code == 1
        assert f"Zet bij 'oude_adressen': {old}" in again.output
        text = village.read_text(encoding="utf-8")
        village.write_text(f"{text}oude_adressen: {old}\n", encoding="utf-8")
        assert typed(folder, "controleer").exit_code == 0


def test_a_site_of_before_anything_went_out_is_nothing_to_lose(folder: Path) -> None:
    site = folder.parent / "site"
    site.mkdir()
    whose = 'naam: "Kleindorp"\nsite: "https://elders.example/"\n'
    (site / REGISTER).write_text(whose, encoding="utf-8")
    done = typed(folder, "boekje", "--uit", str(folder.parent / "uit.pdf"))
    assert done.exit_code == 0, done.output
    assert not (folder / REGISTER).exists()
    told = typed(folder, "bouw", "--uit", str(site), "--vandaag", "2026-11-21")
    assert "oude_adressen: https://elders.example/" in told.output
