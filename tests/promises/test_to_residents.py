"""What residents may count on, whatever else changes."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest
from booklet.pdf import booklet_of, lines, pages_with, texts
from browser.visit import PHONE, Visit
from playwright.sync_api import Browser, expect
from promises.conftest import Host
from search_sample import found
from small_village import TODAY
from walk import BuiltSite

from generator.booklet import edition
from generator.booklet.content import booklet_content
from generator.views import EntryView, MapView

SUPPORTER = "0597 00 90 01"


class TestFindsItAmongTheFirstThreeInHerOwnWordsAndSpelling:
    @pytest.mark.parametrize(
        ("words", "meant"),
        [
            ("dokter", "huisarts-bos"),
            ("kofie", "koffie"),
            ("eten aan huis", "tafeltje"),
            ("wie kan er bij mij een lamp ophangen", "klussen"),
            ("haren knippen", "kapper"),
            ("fisiotherapie", "fysio"),
            ("zuster voor mijn steunkousen", "wijkverpleging"),
        ],
    )
    def test_what_she_means_is_one_of_three(self, words: str, meant: str) -> None:
        assert meant in found(words)[:3]


class TestAPageAnswersWithinOnePhoneScreen:
    @pytest.mark.parametrize(
        ("part", "says"),
        [
            ("h1", "Eetclub"),
            # For whom is part of the one sentence that every entry has.
            (".zin", "voor wie niet graag alleen kookt"),
            (".feit-wanneer dd", "Woensdag van 12.00 tot 14.00 uur"),
            (".feit-waar dd", "Het Dorpshuis"),
            (".feit-kosten dd", "€ 6"),
            (".stap", "U kunt zelf bellen."),
            (".belknop-groot", "0597 00 90 60"),
        ],
    )
    def test_what_for_whom_when_where_cost_and_first_step(
        self, browser: Browser, host: Host, part: str, says: str
    ) -> None:
        page = Visit(browser, PHONE).page
        page.goto(f"{host.address}diensten/eetclub/")
        place = page.locator(part).first
        expect(place).to_contain_text(says)
        box = place.bounding_box()
        assert box is not None
        assert box["y"] + box["height"] <= 844
        page.close()

    def test_the_phone_number_is_a_button(self, website: BuiltSite, village: MapView) -> None:
        for entry in village.entries:
            numbers = {line.href for line in entry.phones}
            assert numbers <= set(website.pages[entry.link.address].links), entry.id


class TestThereIsNoDeadEnd:
    def test_no_result_leads_to_the_supporters_number(self, browser: Browser, host: Host) -> None:
        page = Visit(browser, PHONE).page
        page.goto(f"{host.address}zoeken/#q=xyzzyplugh")
        expect(page.locator("[data-melding]")).to_contain_text("Geen resultaten")
        expect(page.locator("[data-helper] a.belknop").first).to_have_text(f"Bel {SUPPORTER}")
        page.close()

    def test_what_has_stopped_says_so_and_leads_on(self, website: BuiltSite) -> None:
        said = website.text("diensten/belbus/")
        assert "Er waren te weinig chauffeurs." in said
        assert "../../activiteiten/koffie/" in website.pages["diensten/belbus/"].links
        assert SUPPORTER in said

    @pytest.mark.parametrize(
        ("printed", "now"),
        [
            ("soepbus", "diensten/soepbus/"),
            ("soepwagen", "diensten/soepbus/"),
            ("belbus", "diensten/belbus/"),
            ("koken-lukt-niet", "wie-bel-ik/koken-lukt-niet/"),
        ],
    )
    def test_an_old_code_on_paper_still_leads_somewhere(
        self, website: BuiltSite, printed: str, now: str
    ) -> None:
        text = (website.folder / "q" / printed / "index.html").read_text(encoding="utf-8")
        assert f'<meta http-equiv="refresh" content="0; url=../../{now}index.html">' in text
        assert f'href="../../{now}index.html"' in text
        assert now in website.pages

    def test_the_number_stands_on_every_page_also_on_the_one_for_a_lost_address(
        self, website: BuiltSite
    ) -> None:
        for path in website.folder.rglob("*.html"):
            text = path.read_text(encoding="utf-8")
            if onward := re.search(r'http-equiv="refresh" content="0; url=([^"]+)"', text):
                text = (path.parent / onward[1]).read_text(encoding="utf-8")
            assert SUPPORTER in text, path


class TestTheBookletIsTheSameMap:
    def test_the_same_entries_and_nothing_that_has_stopped(self, village: MapView) -> None:
        content = booklet_content(village, edition("boekje", village), TODAY)
        themes = content["themes"]
        assert isinstance(themes, list)
        printed = [one["id"] for theme in themes for one in theme["entries"]]
        assert sorted(printed) == sorted(entry.id for entry in village.entries)
        assert [one.id for one in village.gone] == ["belbus"]

    def test_the_same_wording(self, village: MapView, website: BuiltSite) -> None:
        pdf = booklet_of(village)
        for entry in (one for one in village.entries if one.id != "soepbus"):
            for part in (entry.name, entry.summary, *entry.when, entry.first_step.said):
                assert pages_with(pdf, part[1:]), part
                assert part[1:] in website.text(entry.link.address)

    def test_the_page_numbers_are_right(self, village: MapView) -> None:
        pdf = booklet_of(village)
        (index,) = [at for at in pages_with(pdf, "Register") if at > 4]
        found = [re.fullmatch(r"(.+?) ([0-9]+)", line) for line in lines(pdf, index)]
        terms = {match[1]: int(match[2]) for match in found if match}
        for entry in village.entries:
            assert printed_on(pdf, entry) == terms[entry.name], entry.name

    def test_a_code_leads_to_an_address_that_the_site_keeps(
        self, village: MapView, website: BuiltSite
    ) -> None:
        codes = booklet_content(village, edition("boekje", village), TODAY)["codes"]
        assert isinstance(codes, dict)
        led_to = {urlsplit(address).path.lstrip("/") for address in codes.values()}
        assert {f"q/{entry.id}/" for entry in village.entries} <= led_to
        assert led_to <= set(website.pages)


def printed_on(pdf: bytes, entry: EntryView) -> int:
    """Find the page of an entry by its printed address, which nothing else repeats."""
    (page,) = [at for at, text in enumerate(texts(pdf), 1)
               if re.search(rf"kleindorp\.example/q/{entry.id}\b", text)]  # fmt: skip
    return page


class TestNothingPrivateLeaksAndNobodyIsFollowed:
    def test_a_private_note_is_in_no_file(self, website: BuiltSite) -> None:
        for path in website.folder.rglob("*"):
            if path.is_file():
                data = path.read_bytes()
                assert b"Sleutel bij de buren" not in data, path
                assert b"met Ans gebeld" not in data, path

    @pytest.mark.parametrize("where", ["", "themas/eten/", "diensten/eetclub/", "zoeken/#q=soep"])
    def test_a_page_asks_nothing_of_another_host_and_leaves_no_cookie(
        self, browser: Browser, host: Host, where: str
    ) -> None:
        context = browser.new_context()
        page = context.new_page()
        hosts: set[str] = set()
        page.on("request", lambda request: hosts.add(urlsplit(request.url).netloc))
        page.goto(host.address + where)
        page.wait_for_load_state("networkidle")
        assert hosts == {urlsplit(host.address).netloc}
        assert context.cookies() == []
        assert page.evaluate("localStorage.length + sessionStorage.length") == 0
        context.close()
