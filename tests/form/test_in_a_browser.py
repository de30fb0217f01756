"""The form in a real browser: rows that grow, questions that come and go, buttons that mend."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from form.pages import model_of, page_of, small_map
from playwright.sync_api import Browser, Page
from small_village import EXAMPLE, TODAY

import generator.desk
from generator.form import Known, content_from, form_of
from generator.model.social_map import SocialMap
from generator.problems import Problem
from generator.reading import read_map

STATIC = Path(generator.desk.__file__).parent / "static"
TEA: dict[str, Any] = {
    "naam": "Thee", "themas": ["eten"], "samenvatting": "Samen thee drinken.",
    "contact": {"telefoon": "0597 00 12 34"},
    "wanneer": [{"dagen": ["dinsdag"], "van": "10.00", "tot": "12.00"}],
}  # fmt: skip
ACTIVITY = model_of("activiteiten/thee.yml")
WIDTHS = (390, 1280)


def known() -> Known:
    return Known(small_map(), TODAY)


def problem(key: str, message: str, code: str = "waarde") -> Problem:
    return Problem("kaart/activiteiten/thee.yml", 1, 1, key, message, code=code)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    opened = browser.new_page(viewport={"width": 390, "height": 664})
    yield opened
    opened.close()


def show(
    page: Page,
    content: dict[str, Any],
    *problems: Problem,
    script: bool = True,
    around: Known | None = None,
) -> None:
    page.set_content(page_of(form_of(ACTIVITY, content, problems, around or known())))
    for name in ("beheer.css", "formulier.css"):
        page.add_style_tag(path=STATIC / name)
    for name in ("formulier.js", "datum.js", "zoeklijst.js") if script else ():
        page.add_script_tag(path=STATIC / name)


def sent(page: Page) -> dict[str, list[str]]:
    """Give what the browser would send now."""
    pairs = page.evaluate("[...new FormData(document.querySelector('form')).entries()]")
    found: dict[str, list[str]] = {}
    for name, text in pairs:
        found.setdefault(name, []).append(text)
    return found


def saved(page: Page) -> Any:
    return content_from(ACTIVITY, sent(page), TEA, known())


@pytest.mark.parametrize("script", [True, False])
def test_what_nobody_touched_is_sent_back_as_it_was(page: Page, *, script: bool) -> None:
    show(page, TEA, script=script)
    assert saved(page) == TEA


def test_a_new_number_stays_as_short_as_it_was(page: Page) -> None:
    show(page, TEA)
    page.get_by_label("Wat is het telefoonnummer?").first.fill("0597 00 12 35")
    assert saved(page)["contact"] == {"telefoon": "0597 00 12 35"}


def test_a_second_and_a_third_number_come_behind_it(page: Page) -> None:
    show(page, TEA)
    page.get_by_text("Nog een nummer erbij").click()
    page.locator("[name='contact.telefoon.1.nummer']").fill("112")
    page.get_by_role("button", name="Nog een nummer erbij").click()
    page.keyboard.type("113")
    numbers = [one["nummer"] for one in saved(page)["contact"]["telefoon"]]
    assert numbers == ["0597 00 12 34", "112", "113"]


def test_a_moved_day_and_a_rhythm_that_names_it(page: Page) -> None:
    show(page, TEA)
    page.get_by_label("Dinsdag").first.uncheck()
    page.get_by_label("Donderdag").first.check()
    page.locator("[name='wanneer.0.ritme']").select_option("eerste donderdag van de maand")
    (rule,) = saved(page)["wanneer"]
    assert rule["dagen"] == ["donderdag"]
    assert rule["ritme"] == "eerste donderdag van de maand"


def test_a_question_that_counts_sometimes_stands_there_only_then(page: Page) -> None:
    show(page, TEA)
    page.get_by_text("Op de kaart of niet").click()
    why = page.get_by_label("Waarom is het gestopt of gepauzeerd?")
    assert not why.is_visible()
    page.get_by_label("Nee, dit is gestopt").check()
    why.fill("Er zijn te weinig mensen.")
    assert saved(page)["status"] == "gestopt"
    assert saved(page)["reden"] == "Er zijn te weinig mensen."


def test_a_new_place_is_named_without_leaving(page: Page) -> None:
    show(page, TEA)
    page.locator(".veld-verwijzing", has_text="Waar is het?").get_by_text(
        "Staat het er niet"
    ).click()
    page.locator("[name='locatie._nieuw']").fill("Theehuis De Kan")
    assert saved(page)["locatie"] == "theehuis-de-kan"


def test_a_link_of_a_map_becomes_a_place() -> None:
    place = model_of("locaties/kerk.yml")
    for link in (
        "https://www.google.com/maps/@53.1512,7.0423,17z",
        "https://www.google.com/maps/place/Kerk/@53.1,7.1,17z/data=!3d53.1512!4d7.0423",
        "https://www.openstreetmap.org/?mlat=53.1512&mlon=7.0423#map=17/53.2/7.2",
        "https://www.openstreetmap.org/#map=17/53.1512/7.0423",
        "https://maps.apple.com/?ll=53.1512,7.0423", "geo:53.1512,7.0423", "53.1512, 7.0423",
    ):  # fmt: skip
        content = content_from(place, {"coordinaten": [link]}, {"naam": "Kerk"})
        assert content["coordinaten"] == {"breedte": "53.1512", "lengte": "7.0423"}, link


def test_the_list_above_leads_to_the_question_behind_its_heading(page: Page) -> None:
    wrong = {**TEA, "gecontroleerd": "2026-31-12"}
    message = "maand 31 bestaat niet; typ: 31-12-2026; gevonden: «2026-31-12»"
    show(page, wrong, problem("gecontroleerd", message))
    page.locator(".samenvatting a").click()
    assert page.evaluate("document.activeElement.name") == "gecontroleerd"
    page.get_by_role("button", name="Maak ervan: 31-12-2026").click()
    assert sent(page)["gecontroleerd"] == ["31-12-2026"]


def test_days_can_be_ticked_with_the_keyboard(page: Page) -> None:
    show(page, TEA)
    page.locator("[name='wanneer.0.dagen'][value='maandag']").focus()
    page.keyboard.press("Space")
    assert saved(page)["wanneer"][0]["dagen"] == ["maandag", "dinsdag"]


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_stands_in_the_way_of_anybody(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 664})
    wrong = {**TEA, "soort": "informel", "themas": ["etn"], "kleur": "blauw"}
    show(
        page, wrong,
        problem("soort", "dit woord kan hier niet; bedoelt u 'informeel'? Kies uit: …", "keuze"),
        problem("themas[1]", "'etn' bestaat niet; bedoelt u 'eten'?", "verwijst"),
        problem("kleur", "onbekend veld; wat hier kan: naam", "onbekend"),
        around=Known(example(), TODAY),
    )  # fmt: skip
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    found = Axe().run(page).response["violations"]
    own = [
        one for one in found if one["id"] not in {"landmark-one-main", "region", "html-has-lang"}
    ]
    assert [(one["id"], one["nodes"][0]["html"]) for one in own] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    pressed = "form button, form select, form summary, form textarea, form .keuze, form [type=text]"
    heights = page.locator(pressed).evaluate_all(
        "all => all.filter(one => one.getClientRects().length && one.type !== 'checkbox')"
        ".map(one => [one.getBoundingClientRect().height, one.outerHTML.slice(0, 90)])"
    )
    assert [one for one in heights if one[0] < 43] == []


def example() -> SocialMap:
    reading = read_map(EXAMPLE)
    assert reading.map
    return reading.map


def test_a_place_is_found_by_a_few_letters_of_its_name(page: Page) -> None:
    show(page, TEA, around=Known(example(), TODAY))
    box = page.get_by_role("combobox", name="Waar is het?")
    assert box.input_value() == "Geen plek"
    box.fill("linde dorps")
    page.keyboard.press("Enter")
    assert box.input_value() == "Dorpshuis De Linde"
    assert saved(page)["locatie"] == "dorpshuis-de-linde"
    box.fill("")
    page.keyboard.press("Tab")
    assert "locatie" not in saved(page)


def test_an_arrow_down_goes_to_the_first_that_fits_and_makes_nothing(page: Page) -> None:
    show(page, TEA, around=Known(example(), TODAY))
    page.get_by_role("combobox", name="Waar is het?").fill("linde dorps")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert saved(page)["locatie"] == "dorpshuis-de-linde"


def test_a_place_that_is_not_there_is_made_from_the_same_box(page: Page) -> None:
    show(page, TEA, around=Known(example(), TODAY))
    page.get_by_role("combobox", name="Waar is het?").fill("Theehuis De Kan")
    page.get_by_role("option", name="Nieuw maken: Theehuis De Kan").click()
    assert saved(page)["locatie"] == "theehuis-de-kan"
    box = page.get_by_role("combobox", name="Waar is het?")
    assert box.input_value() == "Nieuw: Theehuis De Kan"
    box.fill("linde dorps")
    page.keyboard.press("Enter")
    assert box.input_value() == "Dorpshuis De Linde"
    assert saved(page)["locatie"] == "dorpshuis-de-linde"


@pytest.mark.parametrize("width", [320, 390])
def test_twice_as_large_letters_fit_on_a_phone(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 664})
    show(page, TEA, around=Known(example(), TODAY))
    page.add_style_tag(content="html { font-size: 225% !important }")
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
