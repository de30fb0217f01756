"""The feed: what is new, what stopped and what came back, with the day on which that was so."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from urllib.parse import urljoin
from xml.etree import ElementTree as ET

import pytest
from views.seen import THEMES, VILLAGE, seen

from generator.exchange.feed import MOST, feed
from generator.model.register import Register, Turn
from generator.publish.maker import make_site
from generator.site.changes import recorded
from generator.site.page import Site
from generator.site.turns import turns
from generator.views import MapView
from generator.views.addresses import FEED

DECISION = "News is what came and went, by the register, and never what changed"
FIRST, LATER, LAST = date(2026, 11, 21), date(2026, 11, 28), date(2026, 12, 5)
ATOM = "{http://www.w3.org/2005/Atom}"
KLUS = "{naam: Klus, themas: [eten], soort: informeel, samenvatting: Wij klussen., "
PHONE = "contact: {telefoon: 0597 00 91 11}"
OPEN = f"{KLUS}{PHONE}}}"
NEW = (
    "{naam: Koffie & thee, themas: [eten], soort: informeel, "
    f"samenvatting: Kom <langs>., {PHONE}}}"
)
STOPPED = f"{KLUS}{PHONE}, status: gestopt, reden: Te weinig klussers}}"
RESTING = f"{KLUS}{PHONE}, status: pauze, reden: Het is vakantie}}"


def site_of(day: date, before: Register, /, **files: str) -> tuple[Site, Register]:
    """Publish a map on a day and give its site with what the register says after it."""
    view = replace(seen(day, **files), register=before)
    site = make_site(view, day)
    return site, recorded(before, view, site.pages, (), day)


def told(site: Site) -> list[tuple[str, str, str]]:
    """Give title, day and summary of each thing in the feed of a site."""
    (data,) = (one.data for one in site.assets if one.path == FEED)
    checked(data)
    return [
        (text(one, "title"), text(one, "updated")[:10], text(one, "summary"))
        for one in ET.fromstring(data).iter(f"{ATOM}entry")
    ]


def text(parent: ET.Element, name: str) -> str:
    return parent.findtext(f"{ATOM}{name}") or ""


def checked(data: bytes) -> ET.Element:
    """Hold a feed against what RFC 4287 asks of it."""
    root = ET.fromstring(data)
    assert root.tag == f"{ATOM}feed"
    entries = root.findall(f"{ATOM}entry")
    for one in (root, *entries):
        for needed in ("id", "title", "updated"):
            assert len(one.findall(f"{ATOM}{needed}")) == 1
        assert re.fullmatch(r"(?:https?://\S+|urn:uuid:[0-9a-f-]{36})", text(one, "id"))
        moment = datetime.fromisoformat(text(one, "updated"))
        assert moment.tzinfo is not None
        links = [(link.get("rel"), link.get("href")) for link in one.findall(f"{ATOM}link")]
        assert len(links) == len({rel for rel, _ in links})
        assert all((href or "").startswith("https://twee.example/") for _, href in links)
        assert "alternate" in dict(links)
    # Without an author of its own an entry has that of the feed, which then must have one.
    assert root.findtext(f"{ATOM}author/{ATOM}name")
    (own,) = (one for one in root.findall(f"{ATOM}link") if one.get("rel") == "self")
    assert own.get("href") == urljoin("https://twee.example/", FEED) == text(root, "id")
    ids = [text(one, "id") for one in entries]
    assert len(ids) == len(set(ids))
    moments = [text(one, "updated") for one in entries]
    assert moments == sorted(moments, reverse=True)
    return root


def test_nothing_is_news_on_the_first_day() -> None:
    site, after = site_of(FIRST, Register(), diensten_klus=OPEN)
    assert told(site) == []
    assert after.turns == {}


def test_what_came_and_what_stopped_are_told_with_their_day_the_last_first() -> None:
    _, first = site_of(FIRST, Register(), diensten_klus=OPEN)
    _, later = site_of(LATER, first, diensten_klus=OPEN, diensten_koffie=NEW)
    site, after = site_of(LAST, later, diensten_klus=STOPPED, diensten_koffie=NEW)
    assert told(site) == [
        ("Gestopt: Klus", "2026-12-05", "Te weinig klussers"),
        ("Nieuw: Koffie & thee", "2026-11-28", "Kom <langs>."),
    ]
    assert after.turns == {"klus": Turn("gestopt", LAST), "koffie": Turn("nieuw", LATER)}


def test_the_same_map_later_gives_the_same_bytes() -> None:
    _, first = site_of(FIRST, Register(), diensten_klus=OPEN)
    one, after = site_of(LATER, first, diensten_klus=OPEN, diensten_koffie=NEW)
    two, _ = site_of(LAST, after, diensten_klus=OPEN, diensten_koffie=NEW)
    assert len({asset.data for site in (one, two) for asset in site.assets
                if asset.path == FEED}) == 1  # fmt: skip


def test_what_rested_comes_back() -> None:
    _, first = site_of(FIRST, Register(), diensten_klus=OPEN)
    site, later = site_of(LATER, first, diensten_klus=RESTING)
    assert told(site) == [("Ligt stil: Klus", "2026-11-28", "Het is vakantie")]
    site, _ = site_of(LAST, later, diensten_klus=OPEN)
    assert told(site) == [("Weer op de kaart: Klus", "2026-12-05", "Wij klussen.")]


def test_another_name_for_its_file_is_no_news() -> None:
    _, first = site_of(FIRST, Register(), diensten_klus=OPEN)
    renamed = OPEN.replace("{naam", "{oude_namen: [klus], naam")
    site, _ = site_of(LATER, first, diensten_klussen=renamed)
    assert told(site) == []


def test_what_had_gone_before_there_was_a_list_is_no_news() -> None:
    before = Register.model_validate({
        "bladzijden": {"/": f"2026-10-01 {0:016}"}, "gepubliceerd": {"diensten": {"klus": "Klus"}},
    })  # fmt: skip
    assert turns(before, seen(FIRST, diensten_klus=STOPPED), FIRST) == {}


def test_what_is_no_longer_on_the_map_at_all_is_not_named() -> None:
    _, first = site_of(FIRST, Register(), diensten_klus=OPEN)
    _, later = site_of(LATER, first, diensten_klus=OPEN, diensten_koffie=NEW)
    site, after = site_of(LAST, later, diensten_klus=OPEN)
    assert told(site) == []
    assert after.turns == {}


def test_the_pages_that_list_things_lead_to_it_and_so_does_the_page_of_the_data() -> None:
    site, _ = site_of(FIRST, Register())
    assert site.context["feed"] == FEED
    assert f'href="../{FEED}"' in next(one.text for one in site.pages if one.address == "data/")


@pytest.mark.parametrize("view", [
    seen(diensten_klus=OPEN),
    replace(seen(dorp=VILLAGE.replace("twee.example", "www.voorbeeld.nl")), register=Register()),
])  # fmt: skip
def test_without_a_memory_or_an_address_there_is_none(view: MapView) -> None:
    site = make_site(view, FIRST)
    assert not [one for one in site.assets if one.path == FEED]
    assert site.context["feed"] == ""


def test_it_stays_short_and_no_sign_breaks_it() -> None:
    view = seen(themas=THEMES, **{f"diensten_d{n}": NEW for n in range(MOST + 5)})
    odd = "\U0001f600 ]]> \x00\x0b\ud800\ufffe</summary>"
    view = replace(view, entries=tuple(replace(one, summary=odd) for one in view.entries))
    root = checked(feed(view, {f"d{n}": Turn("nieuw", FIRST) for n in range(MOST + 5)}, FIRST))
    summaries = {text(one, "summary") for one in root.findall(f"{ATOM}entry")}
    assert summaries == {"\U0001f600 ]]> </summary>"}
    assert len(root.findall(f"{ATOM}entry")) == MOST


def test_another_price_is_no_news() -> None:
    _, first = site_of(FIRST, Register(), diensten_klus=OPEN)
    dearer = OPEN.replace("{naam", "{kosten: € 5, naam")
    site, _ = site_of(LATER, first, diensten_klus=dearer)
    assert told(site) == []
