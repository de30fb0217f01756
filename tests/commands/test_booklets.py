"""`kaart boekje`: which booklet, and where it comes."""

from __future__ import annotations

from pathlib import Path

from commands.typing_them import TODAY, Type


class TestBoekje:
    def test_a_booklet_in_a_file_of_choice(self, typed: Type, small: Path, tmp_path: Path) -> None:
        path = tmp_path / "build" / "ons boekje.pdf"
        ended = typed("boekje", "--kaart", small, "--uit", path, *TODAY)
        assert ended.said == f"Het boekje staat in {path}.\n"
        assert path.read_bytes().startswith(b"%PDF")

    def test_an_edition_in_a_folder_gets_its_own_name(
        self, typed: Type, small: Path, tmp_path: Path
    ) -> None:
        typed("boekje", "--kaart", small, "--editie", "grootletter", "--uit", tmp_path, *TODAY)
        assert (tmp_path / "grootletter.pdf").exists()

    def test_an_edition_that_does_not_exist(self, typed: Type, small: Path) -> None:
        ended = typed("boekje", "--kaart", small, "--editie", "grootleter")
        assert ended.code == 1
        assert "bedoelt u 'grootletter'" in ended.complained

    def test_a_place_where_it_cannot_come(self, typed: Type, small: Path, tmp_path: Path) -> None:
        (tmp_path / "bestand").touch()
        ended = typed("boekje", "--kaart", small, "--uit", tmp_path / "bestand" / "x.pdf", *TODAY)
        assert ended.code == 1
        assert "er staat al een bestand met die naam" in ended.complained

    def test_the_sheet_of_what_was_chosen(self, typed: Type, small: Path, tmp_path: Path) -> None:
        ended = typed("boekje", "--kaart", small, "--kies", "maaltijd, koffie",
                      "--uit", tmp_path, *TODAY)  # fmt: skip
        assert ended.said == f"Het boekje staat in {tmp_path / 'blad.pdf'}.\n"
