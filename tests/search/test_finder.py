"""The page with results: on a phone, from a disk, with choices, and with a broken index."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, expect
from search.bare_site import asked, finder, ids


def test_results_tell_why_and_filters_count(page: Page, site: Path) -> None:
    finder(page, site, "?q=eten+aan+huis")
    first = page.locator("[data-resultaten] [data-id]").first
    expect(first).to_have_attribute("data-id", "tafeltje")
    expect(first).to_contain_text("gevonden op: eten aan huis")
    finder(page, site, "?q=fysiotherapie")
    expect(page.locator("mark").first).to_have_text("Fysiotherapie")
    expect(page.locator("[data-zonder-js]")).to_be_hidden()
    finder(page, site)
    page.locator("summary").click()
    expect(page.locator("label", has_text="dinsdag")).to_contain_text("(3)")


def test_the_address_keeps_the_search_and_back_works(page: Page, site: Path) -> None:
    finder(page, site, "?q=dokter")
    page.locator("summary").click()
    page.get_by_label("Achterbos").check()
    assert asked(page) == {"q": ["dokter"], "kern": ["achterbos"]}
    assert ids(page) == ["huisarts-bos"]
    page.go_back()
    expect(page.get_by_label("Achterbos")).not_to_be_checked()
    assert "huisarts-jansen" in ids(page)
    page.go_forward()
    assert ids(page) == ["huisarts-bos"]
    page.locator("[data-wis]").click()
    assert asked(page) == {}
    assert len(ids(page)) > 10


def test_a_step_back_undoes_a_choice_or_a_question_and_not_a_letter(page: Page, site: Path) -> None:
    finder(page, site)
    field = page.locator("#q")
    field.press_sequentially("koffie")
    field.press("Enter")
    expect(page.locator("[data-melding]")).to_contain_text("“koffie”")
    field.fill("")
    field.press_sequentially("dokter")
    expect(page.locator("[data-melding]")).to_contain_text("“dokter”")
    page.locator("summary").click()
    page.get_by_label("Achterbos").check()
    page.go_back()
    expect(page.get_by_label("Achterbos")).not_to_be_checked()
    expect(field).to_have_value("dokter")
    page.go_back()
    expect(field).to_have_value("koffie")
    page.go_back()
    expect(field).to_have_value("")


def test_choices_that_leave_nothing_can_be_undone_at_once(page: Page, site: Path) -> None:
    finder(page, site, "?q=koffie&thema=zorg")
    expect(page.locator("[data-melding]")).to_contain_text("met deze keuzes")
    expect(page.locator("summary")).to_have_text("Filters (1)")
    page.get_by_role("button", name="Zonder keuzes").click()
    assert asked(page) == {"q": ["koffie"]}
    assert ids(page)[0] == "koffie"


def test_on_a_phone_a_button_under_the_choices_leads_to_the_results(page: Page, site: Path) -> None:
    finder(page, site, "?q=dokter")
    page.locator("summary").click()
    page.get_by_label("Achterbos").check()
    page.get_by_role("button", name="Toon 1 resultaat").click()
    expect(page.get_by_label("Achterbos")).to_be_hidden()
    expect(page.locator("[data-melding]")).to_be_focused()


def test_a_screen_reader_hears_the_outcome_and_the_number_once_typing_stops(
    page: Page, site: Path
) -> None:
    finder(page, site)
    expect(page.get_by_role("status")).not_to_be_empty()
    page.evaluate("""() => {
      window.heard = 0
      const seen = new MutationObserver(() => { window.heard += 1 })
      seen.observe(document.querySelector('[data-gezegd]'), {childList: true})
    }""")
    page.locator("#q").press_sequentially("ik wil dood")
    expect(page.get_by_role("status")).to_contain_text("113 Zelfmoordpreventie: bel 113.")
    assert page.evaluate("window.heard") == 1


def test_a_day_leads_to_the_agenda_and_a_loose_word_to_no_life_question(
    page: Page, site: Path
) -> None:
    finder(page, site, "?q=wat+is+er+dinsdag")
    expect(page.locator("[data-wegwijzer]")).to_have_text(
        "Bekijk in de agenda wat er op dinsdag is"
    )
    finder(page, site, "?q=ik+heb+parkinson")
    expect(page.locator("[data-wegwijzer]")).to_be_hidden()


def test_there_is_always_a_way_on(page: Page, site: Path) -> None:
    finder(page, site, "?q=xqzjv")
    expect(page.locator("[data-melding]")).to_contain_text("Geen resultaten")
    expect(page.get_by_role("link", name="Bel 0597 00 12 34")).to_be_visible()
    expect(page.get_by_role("link", name="Bel 0597 00 56 78")).to_be_visible()
    finder(page, site, "?q=huisarts+achterbos")
    expect(page.get_by_role("link", name="Bel 0597 00 12 34")).to_be_hidden()
    expect(page.get_by_role("link", name="Bel 0597 00 56 78")).to_be_visible()
    finder(page, site, "?q=fisiotherapie")
    page.get_by_role("button", name="fysiotherapie").click()
    assert asked(page) == {"q": ["fysiotherapie"]}
    expect(page.locator("[data-verder]")).to_contain_text("Zorg en gezondheid")
    finder(page, site, "?q=gevallen")
    expect(page.get_by_role("link", name="Ik ben gevallen")).to_be_visible()


def test_in_danger_only_what_helps_stands_under_the_number(page: Page, site: Path) -> None:
    finder(page, site, "?q=mijn+man+slaat+mij")
    expect(page.locator(".gevaar a")).to_have_attribute("href", "tel:08002000")
    assert ids(page) == []
    expect(page.locator("[data-melding]")).to_contain_text("Bel het nummer hierboven")
    assert "?" not in page.url, "loading it again sends nothing"
    finder(page, site, "?q=gevallen+en+beweegt+niet")
    expect(page.locator(".gevaar a").first).to_be_visible()
    expect(page.locator("[data-wegwijzer]")).to_be_hidden()


def test_a_result_opens_from_a_disk(page: Page, site: Path) -> None:
    finder(page, site, "?q=koffieochtend")
    link = page.locator("[data-id='koffie'] a")
    expect(link).to_have_attribute("href", "../diensten/koffie/index.html")


def test_small_words_are_not_marked_and_long_questions_are_cut(page: Page, site: Path) -> None:
    finder(page, site, "?q=eten+aan+huis")
    assert "aan" not in [one.lower() for one in page.locator("mark").all_text_contents()]
    finder(page, site, "?q=" + "koffie+" * 20)
    expect(page.locator("[data-melding]")).to_contain_text("…”")


def test_enter_takes_no_results_away(page: Page, site: Path) -> None:
    finder(page, site)
    page.locator("#q").press_sequentially("fys")
    expect(page.locator("[data-id='fysio']")).to_be_visible()
    page.locator("#q").press("Enter")
    expect(page.locator("[data-id='fysio']")).to_be_visible()


def test_the_link_to_the_contents_keeps_the_results(page: Page, site: Path) -> None:
    finder(page, site, "?q=dokter")
    page.evaluate("window.before = document.querySelector('[data-resultaten]').firstChild")
    page.evaluate("location.hash = 'inhoud'")
    page.wait_for_timeout(200)
    assert page.evaluate("window.before.isConnected")
