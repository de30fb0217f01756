"""What is told beside the form, and what can be looked up of it later."""

from __future__ import annotations

import re

from desk.at_the_desk import SERVER, AtTheDesk, read
from desk.the_form import ADDRESS, SAVE, filled, live, send


class TestBeside:
    def test_the_page_is_told_after_a_few_letters(self, she: AtTheDesk) -> None:
        told = live(she, she.page(ADDRESS), samenvatting="Half getypt.")
        assert "Half getypt." in str(told["bladzijde"])
        assert "Half getypt." in str(told["kaartje"])
        address = str(told["adres"])
        assert "Half getypt." in she.client.get(address).text
        block = she.client.get(str(told["blok"]))
        assert block.content.startswith(b"\x89PNG")
        style = she.client.get(f"{address}../../assets/kaart.css")
        assert style.status_code == 200

    def test_what_is_wrong_is_told_at_its_control(self, she: AtTheDesk) -> None:
        told = live(she, she.page(ADDRESS), samenvatting="")
        assert isinstance(told["mis"], dict)
        assert "v-samenvatting" in told["mis"]
        assert told["deels"] is True

    def test_what_could_be_better_is_told_when_asked(self, she: AtTheDesk) -> None:
        page = she.page(ADDRESS)
        text = "Wij participeren in de keten van de WMO."
        now = live(she, page, samenvatting=text)["mis"]
        later = live(she, page, samenvatting=text, _let_op="ja")["mis"]
        assert isinstance(now, dict)
        assert isinstance(later, dict)
        assert "v-samenvatting" in later
        assert "v-samenvatting" not in now

    def test_the_search_of_the_draft(self, she: AtTheDesk) -> None:
        page = she.page(ADDRESS)
        asked = {**filled(page), "samenvatting": "Zeldzame pompoensoep.", "_zoek": "pompoensoep"}
        answer = she.client.post(
            f"/beheer/zoekt/{ADDRESS}", data=asked, headers={"Origin": SERVER}
        ).json()
        assert "Gevonden, op plaats 1" in answer["gevonden"]
        nothing = she.client.post(
            f"/beheer/zoekt/{ADDRESS}", data={**asked, "_zoek": "zwembad"},
            headers={"Origin": SERVER},
        ).json()  # fmt: skip
        assert "zoekwoorden" in nothing["gevonden"]

    def test_a_frame_leads_nowhere_else(self, she: AtTheDesk) -> None:
        page = she.page(ADDRESS)
        concept = filled(page)["_concept"][0]
        answer = she.client.get(f"/beheer/naast/{concept}//elders.example/")
        assert answer.headers.get("location", "/").startswith("/")
        assert not answer.headers.get("location", "/").startswith("//")
        for address in ("../../dorp.yml", "%2e%2e/dorp.yml", "kaart/dorp.yml"):
            assert she.client.get(f"/beheer/naast/{concept}/{address}").status_code >= 300


class TestHistory:
    def test_in_her_words(self, she: AtTheDesk) -> None:
        send(she, she.page(ADDRESS), kosten="gratis", **SAVE)
        words = read(she.page("geschiedenis"))
        assert "21 november 10.00" in words
        assert "Warme maaltijd. Wat kost het? € 8,50 per maaltijd → gratis" in words
        assert "yml" not in words

    def test_of_a_busy_day_the_rest_is_folded_and_the_date_stands_there_once(
        self, she: AtTheDesk
    ) -> None:
        for price in range(12):
            send(she, she.page(ADDRESS), kosten=f"{price} per maaltijd", **SAVE)
        page = she.page("geschiedenis")
        (day, rest) = re.findall(r"<summary>(.*?)</summary>", page, re.DOTALL)[-2:]
        assert "Vandaag" in day
        assert rest == "Nog 4 van deze dag"
        seen = re.sub(r'<span class="verborgen">.*?</span>', "", page)
        assert "21 november" not in read(seen), "the day is the heading"
        assert page.count('name="plek"') == 12, "each can be put back"

    def test_somebody_is_forgotten(self, she: AtTheDesk) -> None:
        send(she, she.page(ADDRESS), kosten="vraag Jannie Veen", **SAVE)
        live(she, she.page(ADDRESS), kosten="bel Jannie Veen")
        send(she, she.page(ADDRESS), kosten="gratis", **SAVE)
        live(she, she.page(ADDRESS), kosten="bel Jannie Veen")
        words = read(she.send("vergeten", naam="Jannie Veen", zeker="ja"))
        assert "is weg uit wat wij van vroeger bewaren: 1 bewaarde tekst" in words
        assert "boekjes" in words
        kept = b"".join(path.read_bytes() for path in she.folder.parent.rglob(".*/**/*")
                        if path.is_file())  # fmt: skip
        assert b"Jannie" not in kept

    def test_half_a_name_throws_nothing_away(self, she: AtTheDesk) -> None:
        assert "hele naam" in read(she.send("vergeten", naam="Jo"))
