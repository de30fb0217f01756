"""Two people, or two tabs, at the same thing: both stay, and the same answer is asked about."""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape

import pytest
from desk.at_the_desk import AT_TEN, AtTheDesk, read
from desk.the_form import ADDRESS, MEAL, SAVE, drafts, filled, live, send

from generator.desk.asked import PROOF


class TestTwoAtOnce:
    def test_another_field_is_kept(self, she: AtTheDesk) -> None:
        page = she.page(ADDRESS)
        path = she.folder / MEAL
        path.write_text(she.typed(MEAL).replace("€ 8,50", "€ 9"), encoding="utf-8")
        send(she, page, samenvatting="Van mij.", **SAVE)
        assert "€ 9" in she.typed(MEAL)
        assert "samenvatting: Van mij." in she.typed(MEAL)

    def test_what_the_other_changed_is_said(self, she: AtTheDesk) -> None:
        page = she.page(ADDRESS)
        (she.folder / MEAL).write_text(she.typed(MEAL).replace("€ 8,50", "€ 9"), encoding="utf-8")
        told = read(send(she, page, samenvatting="Van mij.", **SAVE))
        assert "Een ander veranderde hier intussen ook iets." in told
        assert "€ 8,50 per maaltijd → € 9 per maaltijd" in told
        assert "Een ander" not in read(send(she, she.page(ADDRESS), samenvatting="En nog.", **SAVE))

    def test_what_she_types_after_saving_is_there_when_she_loads_the_page_again(
        self, she: AtTheDesk
    ) -> None:
        clock = [AT_TEN]
        she.desk.now = lambda: clock[0]
        page = send(she, she.page(ADDRESS), samenvatting="Van mij.", **SAVE)
        address = f"{ADDRESS}?opgeslagen=ja&klaar={filled(page)['_concept'][0]}"
        assert "Opgeslagen." in read(she.page(address))
        clock[0] += timedelta(minutes=1)
        live(she, page, samenvatting="Van mij, en meer.")
        again = she.page(address)
        assert filled(again)["samenvatting"] == ["Van mij, en meer."]
        assert "Opgeslagen." not in read(again)

    def test_who_saves_reads_that_and_not_what_another_tab_left(self, she: AtTheDesk) -> None:
        one, other = she.page(ADDRESS), she.page(ADDRESS)
        (she.folder / MEAL).write_text(
            re.sub("samenvatting: .*", "samenvatting: Van haar.", she.typed(MEAL)), encoding="utf-8"
        )
        send(she, one, samenvatting="Half klaar.", **SAVE)  # is asked which of the two
        told = send(she, other, naam="Eten aan de deur", **SAVE)
        assert "Opgeslagen." in read(told)
        assert filled(told)["samenvatting"] == ["Van haar."]
        assert "is hier ook iets getypt dat niet is opgeslagen" in read(told)
        assert drafts(she).all()[0].fields["samenvatting"] == ("Half klaar.",)

    @pytest.mark.parametrize(("chosen", "stays"), [("mijn", "Van mij."), ("ander", "Van haar.")])
    def test_the_same_field_is_asked_about(self, she: AtTheDesk, chosen: str, stays: str) -> None:
        page = she.page(ADDRESS)
        said = re.sub("samenvatting: .*", "samenvatting: Van haar.", she.typed(MEAL))
        (she.folder / MEAL).write_text(said, encoding="utf-8")
        asked = send(she, page, samenvatting="Van mij.", **SAVE)
        words = read(asked)
        assert "Van u: Van mij." in words
        assert "Van de ander: Van haar." in words
        assert she.typed(MEAL) == said
        answer(she, asked, chosen)
        assert f"samenvatting: {stays}" in she.typed(MEAL)

    @pytest.mark.parametrize(("chosen", "stays"), [("mijn", True), ("ander", False)])
    def test_what_was_taken_away_meanwhile_is_asked_about(
        self, she: AtTheDesk, chosen: str, stays: bool
    ) -> None:
        page = she.page(ADDRESS)
        (she.folder / MEAL).unlink()
        asked = send(she, page, samenvatting="Van mij.", **SAVE)
        assert "Van de ander: weggehaald" in read(asked)
        answer(she, asked, chosen)
        assert (she.folder / MEAL).exists() is stays

    def test_a_remark_is_asked_about_before_it_goes(self, she: AtTheDesk) -> None:
        asked = send(she, she.page(ADDRESS), gecontroleerd="", **SAVE)
        assert "met Ans gebeld" in read(asked)
        assert "met Ans gebeld" in she.typed(MEAL)


def answer(she: AtTheDesk, asked: str, chosen: str) -> str:
    """Choose one of two where a page asks; give the next page."""
    carried = dict(re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', asked))
    carried.pop(PROOF)
    values = {name: unescape(text) for name, text in carried.items()}
    return she.send(ADDRESS, **values, **{"_keuze.0": chosen}, **SAVE)
