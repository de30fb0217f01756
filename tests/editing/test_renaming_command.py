"""`kaart hernoem` as typed, on a copy of the small village."""

from __future__ import annotations

from pathlib import Path

import pytest
from editing.typed import everything, page, typed

from generator.reading import read_map


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
            f"Kijk de kaart na met: kaart controleer --kaart {folder}",
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
        assert str(page(folder, address).meta["forward"]).endswith("/diensten/eten-thuis/")

    def test_a_route_has_its_old_addresses_too(self, folder: Path) -> None:
        typed(folder, "hernoem", "koken-lukt-niet", "eten-maken")
        for address in ("q/koken-lukt-niet.md", "wie-bel-ik/koken-lukt-niet.md"):
            assert str(page(folder, address).meta["forward"]).endswith("wie-bel-ik/eten-maken/")

    def test_says_that_a_place_keeps_its_address(self, folder: Path) -> None:
        done = typed(folder, "hernoem", "dorpshuis", "de-linde")
        assert "De oude naam 'dorpshuis' is bewaard: oude adressen" in done.output
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

    @pytest.mark.parametrize(
        ("id_", "what", "file"),
        [
            ("eten", "het thema 'Eten'", "themas.yml"),
            ("kleindorp", "de kern 'Kleindorp'", "dorp.yml"),
            ("roos", "de ondersteuner 'Roos Veen'", "dorp.yml"),
        ],
    )
    def test_what_has_no_file_of_its_own_keeps_its_id(
        self, folder: Path, id_: str, what: str, file: str
    ) -> None:
        before = everything(folder)
        done = typed(folder, "hernoem", id_, "iets-anders")
        assert done.exit_code == 1
        assert f"'{id_}' is {what} uit '{folder / file}'." in done.output
        assert f"Verander dan 'naam' in '{folder / file}'. Er is niets veranderd." in done.output
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
        assert f"De map '{tmp_path / 'nergens'}' bestaat niet" in done.output

    @pytest.mark.parametrize("step", ["open", "rename", "replace"])
    def test_a_disk_that_refuses_halfway_leaves_all_as_it_was(
        self, folder: Path, step: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        before, real = everything(folder), getattr(Path, step)
        calls = iter([False, True])

        def refuse(self: Path, *args: object, **more: object) -> object:
            is_reading = step == "open" and args != ("xb",)
            if step == "rename" or (not is_reading and next(calls, False)):
                monkeypatch.undo()
                raise OSError(28, "No space left on device", str(self))
            return real(self, *args, **more)

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
