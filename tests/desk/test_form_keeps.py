"""What she typed is never lost: not by a closed tab, a stopped program or a refused save."""

from __future__ import annotations

import re

import pytest
from desk.at_the_desk import SERVER, AtTheDesk, read
from desk.the_form import ADDRESS, MEAL, SAVE, drafts, filled, live, send


class TestNothingIsLost:
    def test_what_was_typed_is_there_again(self, she: AtTheDesk) -> None:
        live(she, she.page(ADDRESS), samenvatting="Half getypt")
        again = she.page(ADDRESS)
        assert filled(again)["samenvatting"] == ["Half getypt"]
        assert "U was hier mee bezig op 21 november 10.00" in read(again)
        assert "Half getypt" not in she.typed(MEAL)

    def test_after_the_program_was_started_anew(self, she: AtTheDesk) -> None:
        page = she.page(ADDRESS)
        live(she, page, samenvatting="Half getypt")
        other = AtTheDesk(she.folder, she.workspace).come_in()
        assert filled(other.page(ADDRESS))["samenvatting"] == ["Half getypt"]
        # What she typed on in the old window meanwhile waited in the browser.
        waited = {**filled(page), "samenvatting": "Half getypt, en verder"}
        answer = other.client.post(
            f"/beheer/nu/{ADDRESS}", data=waited,
            headers={"Origin": SERVER, "X-Sleutel": other.desk.keys.proof},
        )  # fmt: skip
        assert answer.status_code == 200
        assert filled(other.page(ADDRESS))["samenvatting"] == ["Half getypt, en verder"]

    def test_rows_that_were_added_and_taken_away_come_back_so(self, she: AtTheDesk) -> None:
        page = she.page("activiteiten/koffie")
        name = next(name for name in filled(page) if re.fullmatch(r"wanneer\.\d+\.van", name))
        live(she, page, "activiteiten/koffie", **{name: "11.11"})
        again = she.page("activiteiten/koffie")
        assert "11.11" in str(filled(again))
        live(she, again, "activiteiten/koffie", samenvatting="Ook dit nog")
        last = filled(she.page("activiteiten/koffie"))
        assert "11.11" in str(last)
        assert last["samenvatting"] == ["Ook dit nog"]
        assert len(drafts(she).all()) == 1

    def test_two_tabs_lose_nothing(self, she: AtTheDesk) -> None:
        one, other = she.page(ADDRESS), she.page(ADDRESS)
        live(she, one, samenvatting="Uit het eerste venster")
        live(she, other, samenvatting="Uit het tweede venster")
        assert {draft.fields["samenvatting"] for draft in drafts(she).of(MEAL)} == {
            ("Uit het eerste venster",), ("Uit het tweede venster",),
        }  # fmt: skip
        assert "is hier ook iets getypt" in read(she.page(ADDRESS))

    def test_it_can_be_thrown_away(self, she: AtTheDesk) -> None:
        live(she, she.page(ADDRESS), samenvatting="Half getypt")
        send(she, she.page(ADDRESS), _weggooien="ja")
        assert "Half getypt" not in she.page(ADDRESS)
        assert drafts(she).all() == ()

    def test_what_was_under_way_when_she_saved_brings_no_draft_back(self, she: AtTheDesk) -> None:
        page = she.page(ADDRESS)
        send(she, page, samenvatting="Opgeslagen zin.", _keer="3", **SAVE)
        live(she, page, samenvatting="Opgeslagen zi", _keer="2")
        assert drafts(she).all() == ()
        live(she, page, samenvatting="Met de terugknop, en verder", _keer="4")
        assert len(drafts(she).all()) == 1

    @pytest.mark.parametrize("late", [1, 2, 3], ids=["voor", "na de weigering", "na het opslaan"])
    def test_what_was_under_way_when_she_was_refused_brings_no_draft_back(
        self, she: AtTheDesk, late: int
    ) -> None:
        """Half of a word that was kept a second later is not what she was busy with."""
        page = she.page(ADDRESS)
        halfway = {"samenvatting": "", "kosten": "half", "_keer": "2"}
        if late == 1:
            live(she, page, **halfway)
        refused = send(she, page, samenvatting="", kosten="half", _keer="3", **SAVE)
        assert "nog niet op de kaart gezet" in read(refused)
        if late == 2:
            live(she, page, **halfway)
        saved = send(she, refused, samenvatting="Warm eten.", kosten="gratis", _keer="1", **SAVE)
        if late == 3:
            live(she, page, **halfway)
        assert "Opgeslagen" in read(saved)
        assert drafts(she).all() == ()
        assert "mee bezig" not in read(she.page(ADDRESS))

    def test_a_refused_save_tells_it_in_one_box(self, she: AtTheDesk) -> None:
        refused = read(send(she, she.page(ADDRESS), samenvatting="", **SAVE))
        assert "Eén antwoord klopt nog niet" in refused
        assert "nog niet op de kaart gezet" in refused
        assert "mee bezig" not in refused
        assert "mee bezig" in read(she.page(ADDRESS))

    def test_a_word_that_is_wrong_in_several_files_can_be_mended_one_by_one(
        self, she: AtTheDesk
    ) -> None:
        """It is told at the first file that has it; mended there, it is told at the next."""
        places = sorted((she.folder / "diensten").glob("*.yml"))[:3]
        for path in places:
            text = re.sub(r"themas: .*", "themas: [onbekends]", path.read_text(encoding="utf-8"))
            path.write_text(text, encoding="utf-8")
        for path in places:
            address = f"diensten/{path.stem}"
            page = she.page(address)
            name = next(name for name in filled(page) if name.startswith("themas"))
            assert "Opgeslagen" in read(send(she, page, address, _opslaan="ja", **{name: ["eten"]}))
            assert "onbekends" not in path.read_text(encoding="utf-8")

    def test_a_mistake_that_moved_to_another_line_or_row_is_not_new(self, she: AtTheDesk) -> None:
        wrong = "\n  - weekdag: woensdagg\n    van: 10.00\n    tot: 11.00"
        right = "\n  - weekdag: maandag\n    van: 10.00\n    tot: 11.00"
        path = she.folder / MEAL
        text = path.read_text(encoding="utf-8")
        path.write_text(f"{text}openingstijden:{right}{wrong}\n", encoding="utf-8")
        page = she.page(ADDRESS)
        saved = send(she, page, samenvatting="Met\nmeer regels.", **SAVE,
                     **{"openingstijden.0._weg": "ja"})  # fmt: skip
        assert "Opgeslagen" in read(saved)
        assert "maandag" not in she.typed(MEAL)
        assert "woensdagg" in she.typed(MEAL)

    def test_what_stands_there_twice_shows_both(self, she: AtTheDesk) -> None:
        path = she.folder / MEAL
        path.write_bytes(path.read_bytes() + b"\nsamenvatting: Een ander verhaal.\n")
        page = read(she.page(ADDRESS))
        assert "Neem: Vrijwilligers brengen een warme maaltijd bij u thuis." in page
        assert "Neem: Een ander verhaal." in page

    def test_a_button_that_shows_keeps_too(self, she: AtTheDesk) -> None:
        page = send(she, she.page(ADDRESS), samenvatting="Half getypt", _bekijk="ja")
        assert filled(page)["samenvatting"] == ["Half getypt"]

    def test_what_cannot_be_kept_is_said(self, she: AtTheDesk) -> None:
        (she.folder.parent / ".concepten").write_bytes(b"hers")
        told = live(she, she.page(ADDRESS), samenvatting="Half getypt")
        assert "Niet bewaard" in str(told["waarom"])
        assert "Houd dit venster open" in str(told["waarom"])
