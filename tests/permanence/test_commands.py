"""`kaart hernoem` and `kaart boekje --vastleggen` as typed, on a copy of the small village."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from small_village import SMALL, TODAY

from generator.cli import kaart
from generator.pages import Page, site_pages
from generator.reading import read_map
from generator.views import map_view

REGISTER = "edities/2026-11.yml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(SMALL, tmp_path / "kaart")


def typed(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(kaart, [*words, "--kaart", str(folder)], catch_exceptions=False)


def booklet(folder: Path, *words: str) -> Result:
    place = str(folder.parent / "uit.pdf")
    return typed(
        folder, "boekje", "--vastleggen", "--uit", place, "--vandaag", "2026-11-21", *words
    )


def everything(folder: Path) -> dict[str, bytes]:
    """Give every file below a folder, hidden ones too."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def page(folder: Path, path: str) -> Page:
    reading = read_map(folder)
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    return next(one for one in site_pages(map_view(reading.map, TODAY)) if one.path == path)


class TestRenaming:
    def test_tells_what_it_did(self, folder: Path) -> None:
        done = typed(folder, "hernoem", "maaltijd", "eten-thuis")
        assert done.exit_code == 0
        assert done.output.splitlines() == [
            "kaart/diensten/maaltijd.yml heet nu kaart/diensten/eten-thuis.yml",
            "De oude naam 'maaltijd' is bewaard: oude adressen en QR-codes blijven werken.",
            (
                "kaart/contactroutes/koken-lukt-niet.yml:4: "
                "- {tekst: Bel voor een warme maaltijd., naar: eten-thuis}"
            ),
            "Kijk de kaart na met: kaart controleer",
        ]

    def test_changes_those_files_and_no_others(self, folder: Path) -> None:
        before = everything(folder)
        typed(folder, "hernoem", "maaltijd", "eten-thuis")
        after = everything(folder)
        assert before.keys() - after.keys() == {"diensten/maaltijd.yml"}
        assert after.keys() - before.keys() == {"diensten/eten-thuis.yml"}
        assert {path for path in before.keys() & after if before[path] != after[path]} == {
            "contactroutes/koken-lukt-niet.yml"
        }

    @pytest.mark.parametrize(
        "address", ["q/maaltijd.md", "q/eten-thuis.md", "diensten/maaltijd.md"]
    )
    def test_old_and_new_addresses_lead_to_the_same_page(self, folder: Path, address: str) -> None:
        typed(folder, "hernoem", "maaltijd", "eten-thuis")
        assert str(page(folder, address).meta["doorsturen"]).endswith("/diensten/eten-thuis/")

    def test_a_route_has_its_old_addresses_too(self, folder: Path) -> None:
        typed(folder, "hernoem", "koken-lukt-niet", "eten-maken")
        for address in ("q/koken-lukt-niet.md", "wie-bel-ik/koken-lukt-niet.md"):
            assert str(page(folder, address).meta["doorsturen"]).endswith("wie-bel-ik/eten-maken/")

    def test_says_that_a_place_loses_its_address(self, folder: Path) -> None:
        done = typed(folder, "hernoem", "dorpshuis", "de-linde")
        assert "Het adres met 'dorpshuis' op de site vervalt." in done.output
        assert read_map(folder).problems == ()

    def test_there_and_back_leaves_one_old_name(self, folder: Path) -> None:
        typed(folder, "hernoem", "maaltijd", "eten-thuis")
        typed(folder, "hernoem", "eten-thuis", "maaltijd")
        text = (folder / "diensten" / "maaltijd.yml").read_text(encoding="utf-8")
        assert text.endswith("oude_namen: [eten-thuis]\n")
        assert read_map(folder).problems == ()

    def test_a_refusal_changes_nothing(self, folder: Path) -> None:
        before = everything(folder)
        done = typed(folder, "hernoem", "maaltijd", "koffie")
        assert done.exit_code == 1
        assert done.output.endswith("Kies een andere naam.\nEr is niets veranderd.\n")
        assert everything(folder) == before

    def test_a_file_in_the_way_that_is_no_part_of_the_map(self, folder: Path) -> None:
        (folder / "diensten" / "eten-thuis.yml").mkdir()
        before = everything(folder)
        done = typed(folder, "hernoem", "maaltijd", "eten-thuis")
        assert done.exit_code == 1
        assert "'kaart/diensten/eten-thuis.yml' bestaat al" in done.output
        assert everything(folder) == before

    def test_a_folder_that_is_not_there(self, tmp_path: Path) -> None:
        done = typed(tmp_path / "nergens", "hernoem", "a", "b")
        assert done.exit_code == 1
        assert "bestaat niet" in done.output

    @pytest.mark.parametrize("step", ["write_bytes", "rename", "replace"])
    def test_a_disk_that_refuses_halfway_leaves_all_as_it_was(
        self, folder: Path, step: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        before, real = everything(folder), getattr(Path, step)
        calls = iter([False, True])

        def refuse(self: Path, *args: object) -> object:
            if step == "rename" or next(calls, False):
                monkeypatch.undo()
                raise OSError(28, "No space left on device", str(self))
            return real(self, *args)

        monkeypatch.setattr(Path, step, refuse)
        done = typed(folder, "hernoem", "maaltijd", "eten-thuis")
        assert done.exit_code == 1
        assert "de schijf is vol" in done.output
        assert everything(folder) == before

    def test_a_disk_that_also_refuses_to_put_it_back_can_be_tried_again(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        real = Path.rename

        def once(self: Path, target: Path) -> Path:
            monkeypatch.setattr(Path, "rename", refuse)
            return real(self, target)

        def refuse(self: Path, *_: object) -> None:
            raise OSError(28, "No space left on device", str(self))

        monkeypatch.setattr(Path, "rename", once)
        monkeypatch.setattr(Path, "replace", refuse)
        done = typed(folder, "hernoem", "maaltijd", "eten-thuis")
        assert done.exit_code == 1
        assert "typ dan dezelfde opdracht nog een keer" in done.output
        monkeypatch.undo()
        assert typed(folder, "hernoem", "maaltijd", "eten-thuis").exit_code == 0
        assert read_map(folder).problems == ()


class TestRecording:
    def test_writes_what_is_on_paper(self, folder: Path) -> None:
        done = booklet(folder)
        assert done.exit_code == 0, done.output
        assert f"vastgelegd in {folder / REGISTER}" in done.output
        text = (folder / REGISTER).read_text(encoding="utf-8")
        assert '  - editie: "boekje"\n    datum: 2026-11-21\n    diensten:\n' in text
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
        (folder / "edities").mkdir()
        (folder / REGISTER).write_text("edities: []\n", encoding="utf-8")
        done = booklet(folder)
        assert done.exit_code == 1
        assert "Het boekje is niet vastgelegd" in done.output
        assert (folder / REGISTER).read_text(encoding="utf-8") == "edities: []\n"

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
        assert str(page(folder, "q/maaltijd.md").meta["doorsturen"]).endswith("diensten/maaltijd/")
