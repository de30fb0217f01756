"""What a reader keeps is on her device, in one place, and nobody else gets to know it."""

from __future__ import annotations

import json

from browser.visit import PHONE
from playwright.sync_api import Browser, expect
from promises.conftest import Host
from small_village import TODAY
from views.seen import THEMES, VILLAGE, read, typed

from generator.booklet.printed_parts import entry_content
from generator.site.taken_files import taken_files
from generator.views import MapView, map_view

DECISION = "What a reader keeps stays on her device"


def test_her_list_and_her_notes_are_in_one_place_and_reach_no_server(
    browser: Browser, host: Host
) -> None:
    page = browser.new_page(viewport={"width": PHONE, "height": 664})
    page.goto(f"{host.address}diensten/maaltijd/")
    page.locator("[data-bewaar]").click()
    page.locator(".bewaard-melding a").click()
    page.get_by_label("Uw notitie").fill("Mijn zus belt.")
    expect(page.locator("[data-rijen] > li")).to_have_count(1)
    page.get_by_role("button", name="Deel").click()
    shared = page.get_by_label("Het adres").input_value()
    assert shared == f"{host.address}mijn-lijst/#lijst=maaltijd"
    kept = page.evaluate("Object.entries(localStorage)")
    assert [name for name, _ in kept] == ["kaart:/"]
    assert json.loads(kept[0][1])["lijst"][0]["notitie"] == "Mijn zus belt."
    assert page.context.cookies() == []
    page.goto(shared)
    page.reload()
    asked = " ".join(host.log)
    assert "zus" not in asked
    assert "lijst=" not in asked
    page.close()


def test_a_list_says_the_same_as_the_printed_sheet(village: MapView) -> None:
    files = told(village)
    for entry in village.entries:
        sheet = entry_content(entry, village.site)
        asked, phones = sheet["asked"], sheet["phones"]
        assert isinstance(asked, list)
        assert isinstance(phones, list)
        for one in asked:
            assert json.dumps(one["text"], ensure_ascii=False) in files
        for phone in phones:
            assert phone["number"] in files


def told(view: MapView) -> str:
    return "".join(one.data.decode() for one in taken_files(view))


def test_what_stopped_is_known_on_a_list_too(example_view: MapView) -> None:
    files = told(example_view)
    assert example_view.gone
    assert [one.id for one in example_view.gone if f'"{one.id}":{{"name"' not in files] == []


def test_a_list_from_before_a_new_name_still_knows_what_it_was() -> None:
    found = read(dorp=VILLAGE, themas=THEMES, diensten_klus=typed("oude_namen: [karwei]"))
    assert '"karwei":"klus"' in told(map_view(found, TODAY))
