"""The rest of her twenty tasks, by somebody who only clicks and types; then her files."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk.test_in_a_browser import port_of, running
from photographed import of_telephone
from playwright.sync_api import Browser, Locator, Page, expect
from small_village import SMALL


@pytest.fixture(scope="module")
def kaart(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shutil.copytree(SMALL, tmp_path_factory.mktemp("dorp") / "kaart")


@pytest.fixture(scope="module")
def her_day(kaart: Path, browser: Browser) -> Iterator[tuple[Page, str]]:
    """The browser in which she works all day, and where her first page is."""
    with running(kaart, kaart.parent / "work") as address:
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto(address)
        yield page, f"http://127.0.0.1:{port_of(address)}/beheer/"
        page.close()


@pytest.fixture
def page(her_day: tuple[Page, str]) -> Page:
    """Each task begins on the first page."""
    page, first = her_day
    page.goto(first)
    return page


def find(page: Page, words: str) -> None:
    """Look something up in the list, and open it."""
    page.get_by_role("link", name="Alles op de kaart").first.click()
    page.get_by_label("Zoek op naam, nummer of woord").fill(words)
    expect(page.locator("#lijst li").get_by_role("link")).to_have_count(1)
    page.locator("#lijst li").get_by_role("link").click()


def village(page: Page, part: str) -> None:
    page.get_by_role("navigation").get_by_role("link", name="Het dorp").click()
    page.get_by_role("link", name=part).first.click()


def reach(control: Locator) -> Locator:
    """Open what a question hides behind, one heading after another."""
    for _ in range(5):
        if control.is_visible():
            break
        closed = control.locator("xpath=ancestor::details[not(@open)]").first
        closed.locator("xpath=./summary").click()
    return control


def save(page: Page) -> None:
    page.get_by_role("button", name="Opslaan", exact=True).click()
    expect(page.get_by_text("Opgeslagen. Bewoners zien het")).to_be_visible()


def typed(kaart: Path, place: str) -> str:
    return (kaart / place).read_text(encoding="utf-8")


def test_another_day_from_a_date_on(page: Page, kaart: Path) -> None:
    find(page, "koffie")
    reach(page.get_by_label("Wat is de laatste keer?").first).fill("23-12-2026")
    reach(page.get_by_label("Donderdag", exact=True).nth(1)).check()
    reach(page.get_by_label("Hoe laat begint het?", exact=True).nth(1)).fill("14.00")
    reach(page.get_by_label("Hoe laat is het afgelopen?", exact=True).nth(1)).fill("16.00")
    reach(page.get_by_label("Wat is de eerste keer?").nth(1)).fill("7-1-2027")
    save(page)
    said = typed(kaart, "activiteiten/koffie.yml")
    assert "tot_en_met: 2026-12-23" in said
    assert "donderdag" in said
    assert "vanaf: 2027-01-07" in said


def test_a_hall_is_closed_for_a_while(page: Page, kaart: Path) -> None:
    find(page, "dorpshuis")
    reach(page.get_by_label("Wat is de eerste dag dat het dicht is?")).fill("24-12-2026")
    reach(page.get_by_label("Wat is de laatste dag dat het dicht is?")).fill("3-1-2027")
    save(page)
    said = typed(kaart, "locaties/dorpshuis.yml")
    assert "vanaf: 2026-12-24" in said
    assert "tot_en_met: 2027-01-03" in said


def test_a_copy_of_something_like_it(page: Page, kaart: Path) -> None:
    find(page, "belbus")
    page.get_by_role("link", name="Maak een kopie").click()
    page.get_by_label("Hoe heet de kopie?").fill("Avondbus")
    page.get_by_role("button", name="Maak de kopie").click()
    save(page)
    assert typed(kaart, "diensten/avondbus.yml").startswith("naam: Avondbus\n")


def test_a_place_that_is_not_on_the_map_yet(page: Page, kaart: Path) -> None:
    find(page, "koffie")
    choice = page.locator("select[name=locatie]").locator(
        "xpath=ancestor::div[contains(@class, 'veld')][1]"
    )
    reach(choice.get_by_text("Staat het er niet bij?")).click()
    choice.get_by_label("Hoe heet het? Dan maken wij er een plek van.").fill("De Oude School")
    save(page)
    assert "locatie: de-oude-school" in typed(kaart, "activiteiten/koffie.yml")
    assert "naam: De Oude School" in typed(kaart, "locaties/de-oude-school.yml")


def test_a_new_colleague(page: Page, kaart: Path) -> None:
    village(page, "Ondersteuners")
    reach(page.locator("[name='ondersteuners.1.naam']")).fill("Jan Smit")
    reach(page.locator("[name='ondersteuners.1.telefoon']")).fill("0597 00 90 02")
    reach(page.locator("[name='ondersteuners.1.toestemming']")).fill("20-11-2026")
    reach(page.locator("[name='ondersteuners.1.functie']")).fill("dorpsondersteuner")
    save(page)
    assert "naam: Jan Smit" in typed(kaart, "dorp.yml")
    assert "telefoon: 0597 00 90 01" in typed(kaart, "dorp.yml")


def test_somebody_does_not_want_to_be_on_the_map_any_more(page: Page, kaart: Path) -> None:
    number = "0597 00 90 40"
    find(page, "koffie")
    reach(page.get_by_label("Wat is het telefoonnummer?").first).fill("0597 00 90 41")
    save(page)
    page.get_by_role("link", name="Beheer").or_(page.locator(".kop-naam a")).first.click()
    page.get_by_role("link", name="Wat er veranderd is").click()
    page.get_by_role("link", name="Haal iemand uit de geschiedenis").click()
    page.get_by_label("Naam, nummer of mailadres").fill(number)
    page.get_by_role("button", name="Gooi weg uit de geschiedenis").click()
    sure = page.get_by_role("button", name="Ja")
    expect(page.get_by_text("van vroeger bewaren").or_(sure).first).to_be_visible()
    while sure.is_visible():
        sure.click()
    kept = [one for one in kaart.parent.rglob("*") if one.is_file() and "work" not in one.parts]
    assert not [one for one in kept if number.encode() in one.read_bytes()]


def test_a_photo_of_a_place(page: Page, kaart: Path, tmp_path: Path) -> None:
    photo = tmp_path / "IMG_1.jpg"
    photo.write_bytes(of_telephone(1200, 900))
    find(page, "dorpshuis")
    page.get_by_role("link", name="Een foto erbij zetten").click()
    page.get_by_label("Kies de foto").set_input_files(photo)
    page.get_by_label("Wat is er te zien?").fill("De deur van het dorpshuis.")
    page.get_by_label("Nee, er is niemand te herkennen").check()
    page.get_by_role("button", name="Opslaan").click()
    expect(page.get_by_role("img", name="De deur van het dorpshuis.")).to_be_visible()
    assert "te_zien: De deur van het dorpshuis." in typed(kaart, "locaties/dorpshuis.yml")


def test_a_booklet_is_made_and_remembered(page: Page, kaart: Path) -> None:
    page.get_by_role("link", name="Boekjes en posters maken").click()
    with page.expect_popup() as opened:
        page.get_by_role("link", name="Maak en bekijk").first.click()
    opened.value.close()
    page.get_by_text("Ik deel dit uit").first.click()
    page.get_by_role("button", name="Onthoud dit").first.click()
    expect(page.get_by_text("Elke code die erop staat, blijft werken.")).to_be_visible()
    assert "editie:" in typed(kaart, "register.yml")


def test_the_colours_of_the_village(page: Page, kaart: Path) -> None:
    village(page, "Kleuren kiezen")
    page.locator("input[type=color]").first.fill("#1d4f3a")
    page.get_by_role("button", name="Opslaan").click()
    expect(page.get_by_text("De kleuren zijn opgeslagen.")).to_be_visible()
    assert "1d4f3a" in typed(kaart, "dorp.yml").lower()


def test_a_word_of_residents(page: Page, kaart: Path) -> None:
    village(page, "Woorden proberen")
    page.get_by_label("Wat typt een bewoner?").fill("prakje")
    page.get_by_label("Woord van bewoners").fill("prakje")
    page.get_by_label("Hoort bij dit woord van de kaart").fill("maaltijd")
    page.get_by_role("button", name="Probeer").click()
    expect(page.get_by_role("heading", name="En met dit woord erbij")).to_be_visible()
    page.get_by_role("button", name="Sla dit woord op").click()
    expect(page.get_by_text("Het woord is opgeslagen.")).to_be_visible()
    assert "prakje:" in typed(kaart, "synoniemen.yml")
