"""The example village, built once and walked: nothing missing, nothing broken, nothing private."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest
from small_village import EXAMPLE, TODAY
from walk import BuiltSite

from generator.model import SocialMap
from generator.publish.maker import make_site
from generator.search.engine import SearchEngine
from generator.search.of_map import search_index
from generator.views import MapView

ALLOWED = {"tel", "mailto", "geo"}


def test_every_internal_link_resolves(site: BuiltSite) -> None:
    broken = []
    for address, page in site.pages.items():
        for link in (*page.links, *page.loads):
            parts = urlsplit(link)
            if parts.scheme or link.startswith("//"):
                continue
            file, fragment = site.target(address, link)
            if not file.is_file():
                broken.append(f"{address}: {link}")
            elif fragment and file.name == "index.html":
                there = file.parent.relative_to(site.folder).as_posix()
                page_there = site.pages["" if there == "." else f"{there}/"]
                if fragment not in page_there.ids:
                    broken.append(f"{address}: {link} (geen #{fragment})")
    assert broken == []


def test_nothing_is_loaded_from_another_host(site: BuiltSite) -> None:
    loaded = {link for page in site.pages.values() for link in page.loads}
    # The mark in the tab stands in the page itself.
    here = {link for link in loaded if not link.startswith("data:image/svg+xml,")}
    assert not [link for link in here if urlsplit(link).scheme or link.startswith("//")]


def test_links_that_leave_are_web_mail_or_phone(site: BuiltSite) -> None:
    schemes = {urlsplit(link).scheme for page in site.pages.values() for link in page.links}
    assert schemes <= {"", "http", "https", *ALLOWED}


def test_every_active_entry_has_its_page_and_stands_on_its_theme_pages(
    site: BuiltSite, example_view: MapView
) -> None:
    for entry in example_view.entries:
        assert entry.id in site.pages[entry.link.address].entries
        for theme in entry.themes:
            assert entry.id in site.pages[theme.address].entries, f"{entry.id} op {theme.id}"


def test_everything_stands_in_the_list_from_a_to_z(site: BuiltSite, example_view: MapView) -> None:
    links = site.pages["a-z/"].links
    for _, link, _ in example_view.everything:
        assert f"../{link.address}" in links


def test_every_entry_is_found_by_its_own_name(example_view: MapView) -> None:
    engine = SearchEngine(search_index(example_view))
    missing = [
        entry.id
        for entry in example_view.entries
        if entry.id not in [hit.id for hit in engine.search(entry.name).hits[:3]]
    ]
    assert missing == []


def test_every_printed_address_leads_somewhere(site: BuiltSite, example_map: SocialMap) -> None:
    ids = [entry.id for entry in example_map.entries] + [route.id for route in example_map.routes]
    assert [id_ for id_ in ids if f"q/{id_}/" not in site.pages] == []


def test_the_number_of_whom_it_concerns_stands_on_every_page(
    site: BuiltSite, example_view: MapView
) -> None:
    only_send_on = {address for address, _ in example_view.permanent_links}
    about = {one.link.address: one.kernen for one in example_view.entries}
    about |= {one.link.address: one.kernen for one in example_view.places}
    about |= {one.link.address: one.kernen for one in example_view.organizations}
    about |= {one.link.address: one.kernen for one in example_view.routes}
    for address in site.pages.keys() - only_send_on:
        here = {*about.get(address, ())}
        near = [one for one in example_view.supporters if here & {*one.kernen}]
        for supporter in near or example_view.supporters:
            assert supporter.phone.display in site.text(address), address


def test_who_is_not_named_is_one_tap_away(site: BuiltSite, example_view: MapView) -> None:
    entry = next(one for one in example_view.entries if len(one.kernen) == 1)
    missing = [
        one
        for one in example_view.supporters
        if one.phone.display not in site.text(entry.link.address)
    ]
    assert missing
    assert "../../ondersteuners/" in site.pages[entry.link.address].links
    for supporter in missing:
        assert supporter.phone.display in site.text("ondersteuners/")


def test_a_page_that_only_sends_on_is_as_light_as_can_be(
    site: BuiltSite, example_view: MapView
) -> None:
    for address, link in example_view.permanent_links:
        page = (site.folder / address / "index.html").read_bytes()
        # The names of where it leads stand in it three times; all else takes the same room.
        assert len(page) - 2 * len(link.name.encode()) - 2 * len(link.address) < 450, address


def test_every_card_says_formal_or_informal_where_somebody_said_so(
    site: BuiltSite, example_view: MapView
) -> None:
    for theme in example_view.themes:
        who = "beroepskrachten|dorpsgenoten|(?:landelijk, met )?vrijwilligers"
        marks = re.findall(rf"(?:Formeel|Informeel) : (?:{who})", site.text(theme.ref.address))
        assert len(marks) == sum(bool(entry.formality) for entry in theme.entries)


def test_what_has_stopped_says_so_and_where_to_go(site: BuiltSite, example_view: MapView) -> None:
    assert example_view.gone
    for gone in example_view.gone:
        assert "Samen iets anders vinden?" in site.text(gone.link.address)
        if gone.instead:
            assert gone.instead.name in site.text(gone.link.address)


def test_private_notes_and_referrers_numbers_never_get_out(
    site: BuiltSite, example_map: SocialMap
) -> None:
    notes = [
        *(entry.internal for entry in example_map.entries),
        *(location.internal for location in example_map.locations),
        *(organization.internal for organization in example_map.organizations),
    ]
    secrets = {note for note in notes if note}
    secrets |= {
        phone.number.display
        for thing in example_map.entries
        for phone in (thing.contact.phones if thing.contact else ())
        if not phone.is_public
    }
    assert len(secrets) >= 5
    for file in site.folder.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            leaked = [secret for secret in secrets if secret.encode() in content]
            assert not leaked, file


def test_the_same_map_gives_the_same_bytes(example_view: MapView) -> None:
    first, second = (make_site(example_view, TODAY) for _ in range(2))
    assert first == second


def test_pages_are_small(site: BuiltSite) -> None:
    """A page with all its HTML should open at once on an old phone."""
    heavy = [
        str(file)
        for kind in ("diensten", "activiteiten", "vrijwilligers")
        for file in (site.folder / kind).rglob("index.html")
        if file.stat().st_size > 16_000
    ]
    assert heavy == []


@pytest.mark.parametrize("address", ["", "zoeken/", "diensten/tafeltje-dek-je/"])
def test_the_theme_of_the_engine_adds_nothing(site: BuiltSite, address: str) -> None:
    for link in site.pages[address].loads:
        assert "stylesheets/main" not in link
        assert "bundle" not in link


def test_the_example_is_a_believable_village(example_map: SocialMap) -> None:
    assert EXAMPLE.is_dir()
    assert len(example_map.village.kernen) == 3
    assert len(example_map.village.supporters) == 4
    assert 12 <= len(example_map.themes) <= 14
    assert len(example_map.entries) >= 80
    assert len(example_map.routes) >= 15
