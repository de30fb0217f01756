"""What a reader is asked once, and what her device keeps: the village and the size of letters."""

from __future__ import annotations

import json
from collections.abc import Iterator
from urllib.parse import unquote

import pytest
from browser.visit import PHONE
from playwright.sync_api import Browser, Page, expect
from walk import BuiltSite

REMEMBERS = "wat-dit-apparaat-onthoudt/"
FULL = "Storage.prototype.setItem = () => { throw new DOMException('vol', 'QuotaExceededError') }"
BLOCKED = """Object.defineProperty(window, 'localStorage', {
  get() { throw new DOMException('dicht', 'SecurityError') }
})"""
MOVED = """() => new Promise(done => new PerformanceObserver(list => done(
  list.getEntries().filter(one => !one.hadRecentInput).reduce((sum, one) => sum + one.value, 0)
)).observe({ type: 'layout-shift', buffered: true }) || setTimeout(done, 300, 0))"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page on a device that has never been here."""
    context = browser.new_context(viewport={"width": PHONE, "height": 664})
    yield context.new_page()
    context.close()


def question(page: Page) -> str:
    """Give what the line at the top says; nothing when it is not there."""
    line = page.locator(".dorpvraag:visible")
    return line.inner_text() if line.count() else ""


def size_of_letters(page: Page) -> float:
    size = page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)")
    return float(size)


def test_the_village_is_asked_once_and_carried_everywhere(page: Page, address: str) -> None:
    page.goto(address)
    assert "Uw dorp?" in question(page)
    page.get_by_label("Uw dorp?").select_option(label="Oosterzijl")
    expect(page.locator(".dorpvraag")).to_contain_text("Oosterzijl staat nu steeds bovenaan.")
    for path in ("themas/eten/", "agenda/", "zoeken/#q=koffie", "wie-bel-ik/ik-ben-gevallen/"):
        page.goto(address + path)
        assert question(page) == "", path
        expect(page.locator(".voet .beller-wie:visible strong")).to_have_text("Samira el Amrani")
    page.goto(f"{address}ondersteuners/")
    expect(page.locator(".mens:visible h2")).to_have_text("Samira el Amrani")
    page.locator("main .elders summary").click()
    expect(page.locator("main").get_by_text("Andere dorpen (")).to_be_visible()
    expect(page.locator(".mens:visible")).not_to_have_count(1)


def test_who_does_not_answer_is_left_in_peace(page: Page, address: str) -> None:
    page.goto(address)
    page.get_by_role("button", name="Niet nu").click()
    expect(page.locator("main")).to_be_focused()
    page.goto(f"{address}themas/eten/")
    assert question(page) == ""
    assert page.locator("footer").get_by_label("Uw dorp").input_value() == ""


def test_the_question_is_in_no_ones_way(page: Page, address: str) -> None:
    page.route("**/*.woff2", lambda route: route.abort())  # letters that come late move things too
    for path in ("", "themas/eten/"):
        page.goto(address + path)
        box = page.locator(".dorpvraag").bounding_box()
        assert box is not None
        assert box["height"] <= 60
        assert page.evaluate(MOVED) <= 0.02, path
    page.goto(f"{address}diensten/tafeltje-dek-je/")
    assert question(page) == "", "there the first step comes first"


def test_larger_letters_stay_and_the_page_changes_with_them(page: Page, address: str) -> None:
    page.goto(address)
    usual = size_of_letters(page)
    page.get_by_role("button", name="Grotere letters").click()
    page.get_by_role("button", name="Grootst").click()
    assert size_of_letters(page) > 1.3 * usual
    page.get_by_role("button", name="Klaar").click()
    for path in ("", "themas/eten/", "diensten/tafeltje-dek-je/", "agenda/", "zoeken/#q=koffie"):
        page.goto(address + path)
        for width in (320, 390, 834, 1280):
            page.set_viewport_size({"width": width, "height": 664})
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (path, width)
    page.set_viewport_size({"width": 1280, "height": 664})
    page.goto(address)
    expect(page.locator(".menu summary")).to_be_hidden()
    page.set_viewport_size({"width": 834, "height": 664})
    expect(page.locator(".menu summary")).to_be_visible()
    page.goto(address + REMEMBERS)
    page.locator("main").get_by_role("button", name="Gewoon").click()
    assert size_of_letters(page) == usual
    expect(page.locator(".menu summary")).to_be_hidden()


def test_one_button_forgets_it_all(page: Page, address: str) -> None:
    page.goto(address + REMEMBERS)
    expect(page.get_by_text("Dit apparaat onthoudt nu niets van deze kaart.")).to_be_visible()
    page.locator("main").get_by_label("Uw dorp").select_option("achterbos")
    page.locator("main").get_by_role("button", name="Groter", exact=True).click()
    page.get_by_role("button", name="Vergeet alles").click()
    expect(page.get_by_text("Alles is vergeten.")).to_be_visible()
    expect(page.locator("main").get_by_label("Uw dorp")).to_have_value("")
    assert page.evaluate("localStorage.length") == 0
    page.goto(address)
    assert question(page)


@pytest.mark.parametrize("trouble", [FULL, BLOCKED], ids=["full", "blocked"])
def test_what_cannot_be_kept_lasts_for_this_page_and_says_so(
    page: Page, address: str, trouble: str
) -> None:
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.add_init_script(trouble)
    page.goto(address)
    page.get_by_label("Uw dorp?").select_option(label="Achterbos")
    expect(page.locator(".dorpvraag")).to_contain_text("Dit apparaat kan dat niet onthouden.")
    expect(page.locator(".voet .beller-wie:visible strong")).to_have_text("Geert Wiersema")
    page.goto(address + REMEMBERS)
    page.locator("main").get_by_role("button", name="Groter", exact=True).click()
    expect(page.get_by_text("Dit apparaat kan niets bewaren.")).to_be_visible()
    assert wrong == []


@pytest.mark.parametrize(
    ("kept", "village"),
    [
        ({"dorp": "achterbos"}, "achterbos"),
        ({"kaart:/": json.dumps({"dorp": "achterbos", "kleur": "blauw", "lijst": 3})}, "achterbos"),
        ({"kaart:/": json.dumps({"dorp": ["x"], "letters": "constructor"})}, ""),
        ({"kaart:/": json.dumps({"dorp": "opgeheven-dorp", "gevraagd": True})}, ""),
        ({"kaart:/": "{half"}, ""),
        ({"kaart:/": "null"}, ""),
    ],
    ids=["first version", "newer", "nonsense", "village that went", "broken", "nothing"],
)
def test_what_another_version_kept_is_read_as_far_as_it_goes(
    page: Page, address: str, kept: dict[str, str], village: str
) -> None:
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(f"{address}assets/merk.svg")
    page.evaluate(
        "kept => { for (const name in kept) localStorage.setItem(name, kept[name]) }", kept
    )
    page.goto(address)
    assert page.locator("footer").get_by_label("Uw dorp").input_value() == village
    assert bool(question(page)) == (not village)
    assert wrong == []


def test_without_scripts_nothing_is_asked(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    assert page.locator("select:visible, .letterknop:visible").count() == 0
    page.goto(address + REMEMBERS)
    assert page.locator("main button:visible, main select:visible").count() == 0
    expect(page.get_by_text("Scripts staan hier uit.")).to_be_visible()
    context.close()


def test_from_a_disk_it_is_kept_too(page: Page, site: BuiltSite) -> None:
    page.goto((site.folder / "index.html").as_uri())
    page.get_by_label("Uw dorp?").select_option(label="Achterbos")
    page.goto((site.folder / "themas" / "eten" / "index.html").as_uri())
    assert page.locator("footer").get_by_label("Uw dorp").input_value() == "achterbos"


def test_who_says_that_something_is_wrong_need_not_say_where(page: Page, address: str) -> None:
    page.goto(f"{address}diensten/tafeltje-dek-je/")
    page.locator(".klopt").get_by_role("link", name="Klopt er iets niet?").click()
    expect(page.get_by_text("Het gaat over de bladzijde: Tafeltje Dek Je")).to_be_visible()
    expect(page.locator("blockquote")).to_contain_text("“Tafeltje Dek Je”")
    mail = unquote(page.get_by_role("link", name="Mail naar").get_attribute("href") or "")
    assert "?subject=Klopt er iets niet: Tafeltje Dek Je&" in mail
    assert f"{address}diensten/tafeltje-dek-je/\n" in mail
    expect(page.get_by_role("heading", name="Wat mist u in het dorp?")).to_be_visible()


def test_what_somebody_searched_is_not_told(page: Page, address: str) -> None:
    page.goto(f"{address}zoeken/#q=mijn man drinkt")
    expect(page.locator("[data-resultaten] > li").first).to_be_visible()
    page.locator("footer").get_by_role("link", name="Klopt er iets niet?").click()
    expect(page.get_by_text("Het gaat over de bladzijde: Zoeken")).to_be_visible()
    assert "drinkt" not in page.content() + page.url


@pytest.mark.parametrize(
    "hash_", ["van=//kwaad.example/&naam=Klik", "van=../../x/&naam=Klik", "van=javascript:&naam=K"]
)
def test_an_address_that_somebody_made_up_leads_nowhere(
    page: Page, address: str, hash_: str
) -> None:
    page.goto(f"{address}klopt-er-iets-niet/#{hash_}")
    expect(page.get_by_text("Het gaat over de bladzijde")).to_be_hidden()


@pytest.mark.parametrize(
    ("moment", "first"),
    [
        ("2026-12-01T10:00:00+01:00", "Anneke Bos"),  # a Tuesday, her day
        ("2026-12-03T10:00:00+01:00", "Hilda Mulder"),  # a Thursday
        ("2026-12-02T20:00:00+01:00", "Hilda Mulder"),  # an evening before that
    ],
)
def test_of_two_who_help_the_same_village_the_one_who_answers_comes_first(
    page: Page, address: str, moment: str, first: str
) -> None:
    page.clock.install(time=moment)
    page.goto(address)
    page.get_by_label("Uw dorp?").select_option(label="Westerdorp")
    expect(page.locator(".voet .bellers > li strong:visible").first).to_have_text(first)
    expect(page.locator(".voor-mensen .mens h3:visible").first).to_have_text(first)
    numbers = page.locator(".voet .bellers > li:visible > .belknop")
    clear, lighter = (
        number.evaluate("one => getComputedStyle(one).backgroundColor") for number in numbers.all()
    )
    assert clear != lighter
    expect(page.locator(".voet").get_by_text("Andere dorpen (2)")).to_be_visible()
