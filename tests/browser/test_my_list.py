"""A list of one's own: kept on the device, printed as one sheet, sent without the notes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from axe_playwright_python.sync_playwright import Axe
from browser.visit import PHONE
from playwright.sync_api import Browser, Locator, Page, expect
from walk import BuiltSite

from generator.views import MapView
from generator.views.taken import TAKEN_FACTS

FULL = "Storage.prototype.setItem = () => { throw new DOMException('vol', 'QuotaExceededError') }"
LIST = "mijn-lijst/"
A4 = (595, 842)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page on a phone that has never been here, and that has no way to share of its own."""
    context = browser.new_context(viewport={"width": PHONE, "height": 664})
    opened = context.new_page()
    opened.add_init_script("delete Navigator.prototype.share")
    yield opened
    context.close()


def keep(page: Page, address: str, ids: list[str], notes: dict[str, str] | None = None) -> None:
    """Put some entries on the list of this device, as pressing "Bewaar" does."""
    page.goto(address + LIST)
    rows = [{"id": one, "naam": one, "notitie": (notes or {}).get(one, "")} for one in ids]
    page.evaluate("rows => MapDevice.change({lijst: rows})", rows)
    expect(rows_of(page)).to_have_count(len(ids))


def rows_of(page: Page) -> Locator:
    return page.locator("[data-rijen] > li")


def printed(page: Page, target: Path) -> list[str]:
    """Give the text of each sheet of paper."""
    expect(page.locator(".vel").first).to_be_attached()
    page.evaluate("document.fonts.ready")
    page.pdf(path=target, format="A4", prefer_css_page_size=True)
    document = pypdfium2.PdfDocument(target)
    return [" ".join(one.get_textpage().get_text_bounded().split()) for one in document]


def test_an_entry_is_kept_with_a_note_until_it_is_taken_off(page: Page, address: str) -> None:
    page.goto(f"{address}diensten/tafeltje-dek-je/")
    button = page.get_by_role("button", name="Bewaar: Tafeltje Dek Je")
    button.click()
    expect(page.locator("[data-bewaar]")).to_have_text("Bewaard")
    page.get_by_role("link", name="mijn lijst (1)").click()
    page.get_by_label("Uw notitie").fill("Jan belt dinsdag.")
    page.reload()
    expect(page.get_by_label("Uw notitie")).to_have_value("Jan belt dinsdag.")
    expect(rows_of(page)).to_contain_text("0597 00 20 41")
    page.get_by_role("button", name="Haal weg: Tafeltje Dek Je").click()
    expect(rows_of(page)).to_have_count(0)
    page.get_by_role("button", name="Zet terug").click()
    expect(page.get_by_label("Uw notitie")).to_have_value("Jan belt dinsdag.")


def test_the_order_is_hers_and_the_keyboard_stays_where_it_was(page: Page, address: str) -> None:
    keep(page, address, ["tafeltje-dek-je", "persoonsalarm"])
    page.get_by_role("button", name="Naar boven: Alarmknop voor thuis").press("Enter")
    expect(rows_of(page).first).to_contain_text("Alarmknop voor thuis")
    expect(page.get_by_role("button", name="Haal weg: Alarmknop voor thuis")).to_be_focused()
    expect(page.get_by_text("Alarmknop voor thuis staat nu op plaats 1.")).to_be_visible()


def test_every_card_can_be_kept_also_one_that_was_searched(page: Page, address: str) -> None:
    for path in ("themas/eten/", "zoeken/#q=koffie", "meedoen/", "locaties/dorpshuis-de-linde/"):
        page.goto(address + path)
        expect(page.locator("main [data-id] [data-bewaar]").first).to_be_visible()
        without = page.locator(".kaartje[data-id]:not(:has([data-bewaar]))")
        names = without.evaluate_all("all => all.map(one => one.dataset.id)")
        assert [one for one in names if not one.startswith(("mens:", "uitleg:"))] == [], path
    page.goto(f"{address}zoeken/#q=tafeltje dek je")
    page.locator("[data-resultaten] [data-bewaar]").first.click()
    page.goto(address + LIST)
    expect(rows_of(page)).to_have_count(1)
    expect(page.locator("[data-op-lijst]")).to_have_text(" (1)")


def test_a_list_says_what_the_printed_sheet_says_in_its_order(
    page: Page, address: str, example_view: MapView
) -> None:
    entry = next(one for one in example_view.entries if one.id == "tafeltje-dek-je")
    keep(page, address, [entry.id])
    labels = rows_of(page).locator("dt").all_inner_texts()
    assert labels == [fact.label for key in TAKEN_FACTS if (fact := entry.fact(key))]
    said = rows_of(page).inner_text()
    wanted = [entry.name, entry.summary, *labels, "Aanmelden:", entry.first_step.said]
    places = [said.index(one) for one in wanted]
    assert places == sorted(places)


@pytest.mark.parametrize("count", [1, 3, 8])
def test_up_to_eight_are_one_sheet_with_whom_to_call(
    page: Page, address: str, example_view: MapView, tmp_path: Path, count: int
) -> None:
    entries = example_view.entries[5::17][:count]
    page.goto(address)
    page.get_by_label("Uw dorp?").select_option("oosterzijl")
    keep(page, address, [one.id for one in entries], {entries[0].id: "Jan belt dinsdag."})
    (sheet,) = printed(page, tmp_path / "lijst.pdf")
    for entry in entries:
        assert entry.name in sheet
        if entry.first_step.phone:
            assert entry.first_step.phone.display in sheet, entry.name
    for words in ("Jan belt dinsdag.", "Samira el Amrani", "112", "Voor"):
        assert words in sheet
    assert "Anneke Bos" not in sheet
    assert sheet.count("Wie belt?") == count
    picture = pypdfium2.PdfDocument(tmp_path / "lijst.pdf")[0].render(scale=150 / 72)
    found = {one.text for one in zxingcpp.read_barcodes(picture.to_pil().convert("L"))}
    wanted = {f"{example_view.site}q/{one.id}/" for one in entries}
    assert found <= wanted
    assert found == wanted or count == 8, "where they do not fit, the codes go before the letters"
    assert page.evaluate("parseFloat(document.querySelector('.vel').style.fontSize)") >= 13


def test_the_ninth_comes_on_a_second_sheet_and_she_hears_so(
    page: Page, address: str, example_view: MapView, tmp_path: Path
) -> None:
    keep(page, address, [one.id for one in example_view.entries[::14]][:9])
    expect(page.get_by_text("U krijgt 2 bladen.")).to_be_visible()
    sheets = printed(page, tmp_path / "lijst.pdf")
    assert ["(blad 1 van 2)" in sheets[0], "(blad 2 van 2)" in sheets[-1]] == [True, True]


def test_a_list_is_sent_without_notes_and_opened_by_somebody_else(
    page: Page, browser: Browser, address: str
) -> None:
    keep(page, address, ["tafeltje-dek-je", "persoonsalarm"], {"persoonsalarm": "geheim"})
    page.get_by_role("button", name="Deel").click()
    sent = page.get_by_label("Het adres").input_value()
    assert sent == f"{address}{LIST}#lijst=tafeltje-dek-je,persoonsalarm"
    assert "geheim" not in page.content().replace(">geheim</textarea>", "").split("vellen")[0]
    context = browser.new_context(viewport={"width": PHONE, "height": 664})
    other = context.new_page()
    other.goto(f"{sent},bestaat-niet,<b>x</b>")
    expect(other.get_by_role("heading", name="Een lijst van iemand")).to_be_visible()
    expect(other.get_by_text("Dit staat niet (meer) op deze kaart: bestaat-niet.")).to_be_visible()
    expect(rows_of(other)).to_have_count(0)
    other.get_by_role("button", name="Zet bij mijn lijst").click()
    expect(rows_of(other)).to_have_count(2)
    other.goto(sent)
    expect(other.get_by_text("Dit staat al allemaal op uw eigen lijst.")).to_be_visible()
    found = Axe().run(other).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []
    context.close()


def test_where_nothing_can_be_kept_the_list_goes_along_in_the_address(
    page: Page, address: str
) -> None:
    page.add_init_script(FULL)
    page.goto(f"{address}diensten/tafeltje-dek-je/")
    page.get_by_role("button", name="Bewaar: Tafeltje Dek Je").click()
    expect(page.get_by_text("Uw apparaat bewaart dit niet")).to_be_visible()
    expect(page.locator("[data-bewaar]")).to_have_text("Even op uw lijst")
    page.get_by_role("link", name="mijn lijst (1)").click()
    expect(page.locator("[data-gedeeld-lijst] > li")).to_contain_text("Tafeltje Dek Je")


def test_a_page_is_sent_by_its_short_address(page: Page, address: str) -> None:
    page.goto(f"{address}diensten/tafeltje-dek-je/")
    page.get_by_role("button", name="Deel").click()
    expect(page.get_by_label("Het adres")).to_have_value(f"{address}q/tafeltje-dek-je/")
    links = [
        page.get_by_role("link", name=name).get_attribute("href") for name in ("WhatsApp", "Mail")
    ]
    assert [str(one).split("?")[0] for one in links] == ["https://wa.me/", "mailto:"]
    page.get_by_role("button", name="Deel").click()
    expect(page.get_by_label("Het adres")).to_have_count(0)


def test_a_device_that_can_share_does_so_itself(page: Page, address: str) -> None:
    page.add_init_script(
        "navigator.share = given => { window.sent = given; return Promise.resolve() }"
    )
    page.goto(f"{address}diensten/tafeltje-dek-je/")
    page.get_by_role("button", name="Deel").click()
    assert page.evaluate("sent.url") == f"{address}q/tafeltje-dek-je/"
    expect(page.get_by_label("Het adres")).to_have_count(0)


def test_it_works_from_a_disk_and_is_sent_as_it_stands_on_the_internet(
    page: Page, site: BuiltSite, example_view: MapView
) -> None:
    page.goto((site.folder / "diensten" / "tafeltje-dek-je" / "index.html").as_uri())
    page.get_by_role("button", name="Bewaar: Tafeltje Dek Je").click()
    page.get_by_role("link", name="mijn lijst (1)").click()
    expect(rows_of(page)).to_contain_text("0597 00 20 41")
    page.get_by_role("button", name="Deel").click()
    sent = page.get_by_label("Het adres").input_value()
    assert sent == f"{example_view.site}{LIST}#lijst=tafeltje-dek-je"


def test_a_printed_address_opens_from_a_disk_too(page: Page, site: BuiltSite) -> None:
    page.goto((site.folder / "q" / "tafeltje-dek-je" / "index.html").as_uri())
    expect(page.locator("h1")).to_have_text("Tafeltje Dek Je")
    page.locator(".kruimel a").click()
    expect(page.locator("h1")).to_have_text("Eten en boodschappen")


def test_a_list_of_an_older_map_says_what_went(page: Page, address: str) -> None:
    page.goto(address)
    kept = {"lijst": [{"id": "oude-club", "naam": "De oude club"}, {"id": "tafeltje-dek-je"}, 7]}
    page.evaluate("kept => localStorage.setItem('kaart:/', kept)", json.dumps(kept))
    page.goto(address + LIST)
    expect(rows_of(page)).to_have_count(2)
    expect(rows_of(page).first).to_contain_text("De oude club")
    expect(rows_of(page).first).to_contain_text("Dit staat niet meer op deze kaart.")
