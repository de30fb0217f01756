"""`kaart boekje`: which booklet, and where it comes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from commands.typing_them import TODAY, Type
from pypdf import PdfReader

from generator.booklet.editions import FORMS
from generator.wording import list_text


class TestBoekje:
    def test_a_booklet_in_a_file_of_choice(self, typed: Type, small: Path, tmp_path: Path) -> None:
        path = tmp_path / "build" / "ons boekje.pdf"
        ended = typed("boekje", "--kaart", small, "--uit", path, *TODAY)
        assert ended.said == f"Het boekje staat in {path}.\n"
        assert path.read_bytes().startswith(b"%PDF")

    def test_an_edition_in_a_folder_gets_its_own_name(
        self, typed: Type, small: Path, tmp_path: Path
    ) -> None:
        words = ("boekje", "--kaart", small, "--uit", tmp_path, *TODAY)
        for edition, named, file in (
            ("grootletter", "Het boekje met grote letters", "grootletter.pdf"),
            ("poster", "De poster", "poster.pdf"),
            ("thema:eten", "De folder", "thema-eten.pdf"),
        ):
            ended = typed(*words, "--editie", edition)
            assert ended.said == f"{named} staat in {tmp_path / file}.\n"
            assert (tmp_path / file).exists()

    def test_an_edition_that_does_not_exist(self, typed: Type, small: Path) -> None:
        ended = typed("boekje", "--kaart", small, "--editie", "grootleter")
        assert ended.code == 1
        assert ended.complained.splitlines() == [
            "De uitgave 'grootleter' bestaat niet; bedoelt u 'grootletter'?",
            f"U kunt kiezen uit: {', '.join(FORMS)}.",
        ]

    def test_the_help_names_the_same_editions(self, typed: Type) -> None:
        told = " ".join(typed("boekje", "--help").said.split())
        assert f"Welk boekje: {list_text(FORMS, 'of')}." in told

    @pytest.mark.parametrize("edition", ["grootletter", "kern:kleindorp"])
    def test_an_edition_typed_without_its_option(self, typed: Type, edition: str) -> None:
        ended = typed("boekje", edition)
        assert ended.complained.endswith(
            f"Hier is '{edition}' te veel; bedoelt u '--editie {edition}'?\n"
        )

    def test_a_theme_that_was_not_named(self, typed: Type, small: Path) -> None:
        ended = typed("boekje", "--kaart", small, "--editie", "thema")
        assert ended.complained == (
            "Het thema ontbreekt. U kunt kiezen uit: thema:eten, thema:ontmoeten\n"
        )

    def test_a_place_where_it_cannot_come(self, typed: Type, small: Path, tmp_path: Path) -> None:
        (tmp_path / "bestand").touch()
        ended = typed("boekje", "--kaart", small, "--uit", tmp_path / "bestand" / "x.pdf", *TODAY)
        assert ended.code == 1
        assert "er staat al een bestand met die naam" in ended.complained

    def test_the_sheet_of_what_was_chosen(self, typed: Type, small: Path, tmp_path: Path) -> None:
        ended = typed("boekje", "--kaart", small, "--kies", "maaltijd, koffie",
                      "--uit", tmp_path, *TODAY)  # fmt: skip
        assert ended.said == f"Het blad staat in {tmp_path / 'blad.pdf'}.\n"
        assert ended.complained == "Bezig met: het blad\n"

    def test_spaces_between_what_was_chosen_do_as_well(
        self, typed: Type, small: Path, tmp_path: Path
    ) -> None:
        ended = typed("boekje", "--kaart", small, "--kies", "maaltijd", "koffie",
                      "--uit", tmp_path, *TODAY)  # fmt: skip
        assert ended.code == 0
        sheet = PdfReader(tmp_path / "blad.pdf").pages[0].extract_text()
        assert "Warme maaltijd" in sheet
        assert "Koffieochtend" in sheet

    def test_everything_that_cannot_be_on_the_sheet_is_told_at_once(
        self, typed: Type, small: Path
    ) -> None:
        chosen = "maaltijd,maltijd,xyzzy,belbus,eten,kleindorp,dorpshuis"
        ended = typed("boekje", "--kaart", small, "--kies", chosen, *TODAY)
        assert ended.code == 1
        assert ended.complained.splitlines() == [
            "Dit kan niet op het blad:",
            "  'maltijd' staat niet op de kaart; bedoelt u 'maaltijd'?",
            "  'xyzzy' staat niet op de kaart.",
            "  'belbus' is gestopt en komt niet op papier.",
            "  'eten' is een thema. Maak daar een folder van met: --editie thema:eten",
            "  'kleindorp' is een kern. Maak daar een boekje van met: --editie kern:kleindorp",
            "  'dorpshuis' past niet. Kies een dienst, een activiteit of een groep vrijwilligers.",
        ]

    def test_choosing_nothing_is_not_choosing_everything(self, typed: Type, small: Path) -> None:
        ended = typed("boekje", "--kaart", small, "--kies", ",", *TODAY)
        assert ended.complained.startswith("Zet achter --kies wat er op het blad komt")

    def test_one_mistake_takes_one_line(self, typed: Type, small: Path) -> None:
        ended = typed("boekje", "--kaart", small, "--kies", "maltijd", *TODAY)
        assert ended.complained == "'maltijd' staat niet op de kaart; bedoelt u 'maaltijd'?\n"


@pytest.mark.parametrize(
    "address",
    [
        "https://kleindorp.example/   # voorbeeld: zet hier uw eigen adres",
        "https://www.voorbeeld.nl/",
        "https://voorbeeld.nl/kaart/",
        "http://kaart.example.com",
    ],
)
@pytest.mark.parametrize("order", ["boekje", "bouw"])
def test_nothing_is_remembered_at_an_address_of_nobody(
    typed: Type, small: Path, tmp_path: Path, address: str, order: str
) -> None:
    village = small / "dorp.yml"
    before = re.sub("(?m)^site:.*$", f"site: {address}", village.read_text(encoding="utf-8"))
    village.write_text(before, encoding="utf-8")
    target = tmp_path / "uit.pdf"
    ended = typed(order, "--kaart", small, "--uit", target, "--vastleggen", *TODAY)
    assert ended.code == 1
    assert "let op: site: " in ended.complained
    assert "Kies eerst uw eigen adres" in ended.complained
    assert not target.exists()
    assert not (small / "register.yml").exists()


def test_without_remembering_a_first_look_may_have_an_address_of_nobody(
    typed: Type, small: Path, tmp_path: Path
) -> None:
    village = small / "dorp.yml"
    text = re.sub("(?m)^site:.*$", "site: https://voorbeeld.nl/", village.read_text("utf-8"))
    village.write_text(text, encoding="utf-8")
    ended = typed("boekje", "--kaart", small, "--uit", tmp_path / "uit.pdf", *TODAY)
    assert ended.code == 0
    assert "dat is nog het voorbeeld" in ended.complained
