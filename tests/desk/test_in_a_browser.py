"""The form in a real browser: she only types and clicks, and loses nothing, whatever stops."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from desk.at_the_desk import AtTheDesk
from playwright.sync_api import Browser, BrowserContext, Page, expect

from generator.desk.app import desk_app, entry_address
from generator.publish.preview.server import News
from generator.publish.preview.state import Preview

# How long something may take says something about the machine only.
expect.set_options(timeout=30_000)
MEAL, ADDRESS = "diensten/maaltijd.yml", "/beheer/diensten/maaltijd"

# How much room there is between what she types in and the bar that tells how it is kept.
ABOVE_THE_BAR = (
    "document.querySelector('.knoppen-onder').getBoundingClientRect().top"
    " - document.activeElement.getBoundingClientRect().bottom"
)


def door(port: int = 0) -> socket.socket:
    found = socket.socket()
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    found.bind(("127.0.0.1", port))
    found.listen()
    return found


@contextmanager
def running(folder: Path, workspace: Path, port: int = 0) -> Iterator[str]:
    """Kaart beheer as it runs in its own window; give the address that it shows there."""
    at_desk = AtTheDesk(folder, workspace)
    preview = Preview(folder, at_desk.desk.project, workspace)
    app = desk_app(at_desk.desk, preview, News())
    own = door(port)
    server = uvicorn.Server(uvicorn.Config(app, log_level="critical", timeout_graceful_shutdown=1))
    thread = Thread(target=server.run, kwargs={"sockets": [own]}, daemon=True)
    thread.start()
    try:
        yield entry_address(f"http://127.0.0.1:{own.getsockname()[1]}", at_desk.desk.keys.entry)
    finally:
        server.should_exit = True
        thread.join(10)
        own.close()


def port_of(address: str) -> int:
    return int(address.split(":")[2].partition("/")[0])


@pytest.fixture
def address(small: Path, tmp_path: Path) -> Iterator[str]:
    with running(small, tmp_path / "work") as found:
        yield found


@pytest.fixture
def her_browser(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context
    context.close()


def opened(browser: BrowserContext, address: str) -> Page:
    """Open the form of the meals, in a new tab."""
    page = browser.new_page()
    page.goto(address)
    page.goto(f"http://127.0.0.1:{port_of(address)}{ADDRESS}")
    return page


@pytest.fixture
def form(her_browser: BrowserContext, address: str) -> Page:
    return opened(her_browser, address)


def type_summary(page: Page, text: str) -> None:
    page.locator("#v-samenvatting").fill(text)


def summary(page: Page) -> str:
    return page.locator("#v-samenvatting").input_value()


def beside(page: Page, text: str) -> None:
    """See a text on the page beside the form."""
    frame = page.frame_locator("#raam-bladzijde")
    expect(frame.get_by_text(text).first).to_be_attached()


def kept(page: Page) -> None:
    expect(page.locator("#stand")).to_contain_text("Bewaard, nog niet op de kaart")


def test_she_types_sees_it_saves_it_and_takes_it_back(form: Page, small: Path) -> None:
    before = (small / MEAL).read_bytes()
    type_summary(form, "Soep aan de deur.")
    beside(form, "Soep aan de deur.")
    kept(form)
    assert (small / MEAL).read_bytes() == before
    form.get_by_role("button", name="Opslaan").click()
    expect(form.get_by_text("Opgeslagen.")).to_be_visible()
    assert "samenvatting: Soep aan de deur." in (small / MEAL).read_text(encoding="utf-8")
    assert [*(small.parent / ".concepten").glob("*.json")] == []
    expect(form.locator("html.met-script")).to_be_attached()
    assert form.evaluate("JSON.stringify(localStorage)") == "{}"
    form.get_by_role("button", name="Ongedaan maken").click()
    expect(form.get_by_text("precies zoals het was")).to_be_visible()
    assert (small / MEAL).read_bytes() == before


def test_the_page_beside_goes_along_with_the_question(form: Page) -> None:
    form.set_viewport_size({"width": 1280, "height": 420})
    frame = form.frame_locator("#raam-bladzijde")
    form.locator("#v-kosten").fill("€ 9,75 per keer")
    expect(frame.get_by_text("€ 9,75 per keer").first).to_be_in_viewport()
    form.locator("#v-naam").focus()
    expect(frame.locator("main").get_by_text("Warme maaltijd").first).to_be_in_viewport()


def test_card_booklet_and_search_follow(form: Page) -> None:
    type_summary(form, "Pompoensoep aan de deur.")
    kept(form)
    form.get_by_text("Het kaartje in een lijst").click()
    card = form.frame_locator("#raam-kaartje")
    expect(card.get_by_text("Pompoensoep aan de deur.")).to_be_visible()
    form.get_by_text("In het boekje", exact=True).click()
    block = form.locator("#beeld-blok")
    expect(block).to_be_visible()
    assert block.evaluate("one => one.decode().then(() => one.naturalWidth)") > 300
    form.get_by_text("Wat typt iemand die dit zoekt?").click()
    form.get_by_label("Typ wat iemand zou typen").fill("pompoensoep")
    expect(form.locator("#gevonden")).to_contain_text("Gevonden, op plaats 1")
    type_summary(form, "Erwtensoep aan de deur.")
    expect(form.locator("#gevonden")).to_contain_text("wordt zo niet gevonden")


def test_a_mistake_is_told_at_its_question_and_goes_when_mended(form: Page) -> None:
    type_summary(form, "")
    wrong = form.locator("#v-samenvatting-mis")
    expect(wrong).to_be_visible()
    expect(form.locator("#v-samenvatting")).to_have_attribute("aria-invalid", "true")
    type_summary(form, "Soep aan de deur.")
    expect(wrong).to_have_count(0)


def test_a_closed_tab_loses_nothing(form: Page, her_browser: BrowserContext, address: str) -> None:
    form.locator("#v-samenvatting").press_sequentially("En nog dit: ")
    form.close(run_before_unload=True)
    again = her_browser.new_page()
    again.goto(f"http://127.0.0.1:{port_of(address)}{ADDRESS}")
    expect(again.locator("#v-samenvatting")).to_have_value(
        "En nog dit: Vrijwilligers brengen een warme maaltijd bij u thuis."
    )
    expect(again.get_by_text("U was hier mee bezig op")).to_be_visible()


def test_what_another_tab_was_asked_about_comes_not_instead_of_what_was_saved(
    form: Page, her_browser: BrowserContext, small: Path
) -> None:
    other = her_browser.new_page()
    other.goto(form.url)
    path = small / MEAL
    path.write_text(path.read_text(encoding="utf-8").replace("€ 8,50", "€ 9"), encoding="utf-8")
    form.locator("[id='v-kosten']").fill("€ 10")
    form.get_by_role("button", name="Opslaan").click()
    expect(form.get_by_text("Iemand anders veranderde hier ook iets")).to_be_visible()
    type_summary(other, "Soep aan de deur.")
    other.get_by_role("button", name="Opslaan").click()
    expect(other.get_by_text("Opgeslagen. Bewoners zien het")).to_be_visible()
    expect(other.get_by_role("button", name="Ongedaan maken")).to_be_visible()
    expect(other.get_by_text("Een ander veranderde hier intussen ook iets")).to_be_visible()
    assert summary(other) == "Soep aan de deur."


def test_a_list_that_stands_there_twice_is_sent_once_and_is_whole_for_her(
    form: Page, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, address = small / "activiteiten" / "koffie.yml", form.url.rpartition("/beheer/")[0]
    before = place.read_bytes()

    def choices() -> dict[str, list[str]]:
        return {
            str(one.get_attribute("name")): one.evaluate(
                "list => [...list.options].map(o => o.text)"
            )
            for one in form.locator("select[name$=locatie]").all()
        }

    form.goto(f"{address}/beheer/activiteiten/koffie")
    whole = choices()
    monkeypatch.setattr("generator.desk.lists.LONG", 2)
    form.reload()
    expect(form.locator("select[data-als]").first).to_be_attached()
    sent = form.request.get(form.url).text()
    hall = "Het Dorpshuis"
    assert sent.count(f">{hall}</option>") < sum(hall in one for one in whole.values())
    assert choices() == whole
    form.get_by_role("button", name="Opslaan", exact=True).click()
    expect(form.get_by_text("Er was niets veranderd")).to_be_visible()
    assert place.read_bytes() == before


def test_boxes_to_tick_that_stand_there_twice_are_sent_once_and_are_all_there_for_her(
    form: Page, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    village, server = small / "dorp.yml", form.url.rpartition("/beheer/")[0]
    village.write_bytes(village.read_bytes() + b"dekking: [{wat: klussen, wel: [klusteam]}]\n")
    before = village.read_bytes()
    monkeypatch.setattr("generator.desk.lists.LONG", 2)
    monkeypatch.setattr("generator.desk.lists.MANY", 1)
    form.goto(f"{server}/beheer/dorp/dekking")

    def choices(question: str) -> list[str]:
        asked = form.locator("fieldset", has=form.locator(f"legend:text-is('{question}')"))
        boxes = asked.last.locator(".keuze label")
        return sorted(boxes.evaluate_all("all => all.map(one => one.textContent)"))

    right, wrong = choices("Wat hoort hier wel bij?"), choices("Wat hoort hier niet bij?")
    assert right == wrong
    assert len(right) > 3
    sent = form.request.get(form.url).text()
    assert sent.count(">Warme maaltijd</label>") == 1
    form.get_by_role("button", name="Opslaan", exact=True).click()
    expect(form.get_by_text("Er was niets veranderd")).to_be_visible()
    assert village.read_bytes() == before


def test_a_program_that_stops_loses_nothing(
    her_browser: BrowserContext, small: Path, tmp_path: Path
) -> None:
    with running(small, tmp_path / "work") as address:
        page = opened(her_browser, address)
        type_summary(page, "Voor het stoppen.")
        kept(page)
    page.locator("#v-samenvatting").focus()
    page.evaluate(f"scrollBy(0, -({ABOVE_THE_BAR}) + 4)")
    type_summary(page, "Voor het stoppen, en erna.")
    expect(page.locator("#stand")).to_contain_text("Wat u typt staat nog in deze browser")
    page.wait_for_function(f"{ABOVE_THE_BAR} >= 0")
    with running(small, tmp_path / "work", port_of(address)) as newer:
        again = opened(her_browser, newer)
        expect(again.locator("#v-samenvatting")).to_have_value("Voor het stoppen, en erna.")


def test_a_full_disk_loses_nothing(form: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("generator.desk.saving.concepts.put", full)
        type_summary(form, "Op een volle schijf.")
        form.get_by_role("button", name="Opslaan").click()
        expect(form.get_by_text("de schijf is vol")).to_be_visible()
        form.go_back()
        expect(form.locator("#stand")).to_contain_text("staat nog in deze browser")
    form.reload()
    expect(form.locator("#v-samenvatting")).to_have_value("Op een volle schijf.")


def test_a_word_among_many_is_searched_by_name(form: Page, address: str, small: Path) -> None:
    words = [f"woord-{number}: maaltijd\n" for number in range(20)]
    (small / "synoniemen.yml").write_text("".join([*words, "prakje: eten\n"]), encoding="utf-8")
    form.goto(f"http://127.0.0.1:{port_of(address)}/beheer/synoniemen")
    names = form.locator(".rij:not(.rij-nieuw) > summary:visible")
    expect(names).to_have_count(21)
    form.get_by_label("Zoek in deze lijst").fill("Prak")
    expect(names).to_have_text(["prakje → eten"])


def test_on_a_phone_the_page_is_one_tap_away(form: Page) -> None:
    form.set_viewport_size({"width": 390, "height": 800})
    type_summary(form, "Soep aan de deur.")
    form.get_by_role("link", name="Bekijk hoe het wordt").click()
    expect(form.locator("#raam-bladzijde")).to_be_in_viewport(ratio=0.9)
    beside(form, "Soep aan de deur.")
    form.get_by_role("link", name="Terug naar de vragen").click()
    expect(form.locator("#raam-bladzijde")).not_to_be_in_viewport()
    assert summary(form) == "Soep aan de deur."


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("address_of", [ADDRESS, "/beheer/geschiedenis", "/beheer/vergeten"])
def test_it_can_be_used_by_everybody(form: Page, address: str, width: int, address_of: str) -> None:
    form.set_viewport_size({"width": width, "height": 800})
    type_summary(form, "")
    expect(form.locator("#v-samenvatting-mis")).to_be_visible()
    form.goto(f"http://127.0.0.1:{port_of(address)}{address_of}")
    found = Axe().run(form, options={"iframes": False}).response["violations"]
    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found] == []
    assert form.evaluate("document.documentElement.scrollWidth") <= width


def test_without_scripts_the_buttons_do_the_same(
    browser: Browser, address: str, small: Path
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = opened(context, address)
    page.locator("#v-samenvatting").fill("Soep aan de deur.")
    page.get_by_role("button", name="Bekijk hoe het wordt").click()
    beside(page, "Soep aan de deur.")
    page.get_by_role("button", name="Opslaan").click()
    assert "samenvatting: Soep aan de deur." in (small / MEAL).read_text(encoding="utf-8")
    context.close()
