"""What a page says of itself to who shows a link to it: its name, its sentence and a picture."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from small_village import EXAMPLE, TODAY
from views.seen import VILLAGE, seen

from generator.publish.maker import make_site
from generator.publish.shell import Shells
from generator.site.page import Page, Site

OVERRIDES = EXAMPLE.parent / "overrides"
KLUS = """
naam: Klus & zo
themas: [eten]
soort: informeel
samenvatting: Wij klussen <graag> "samen".
contact: {telefoon: 0597 00 91 11}
"""
ROUTE = """
vraag: Wie helpt mij met koken?
themas: [eten]
stappen: [{tekst: Bel ons, naar: klus}]
"""
LOST = "{naam: Weg, themas: [eten], samenvatting: Wij., status: gestopt, reden: Op}"


@pytest.fixture(scope="module")
def site() -> Site:
    view = seen(diensten_klus=KLUS, contactroutes_koken=ROUTE, diensten_weg=LOST)
    return make_site(view, TODAY)


def told(site: Site, address: str) -> dict[str, str]:
    """Give what the page at an address says of itself, as it stands there."""
    page = next(one for one in site.pages if one.address == address)
    return dict(
        re.findall(
            r'<meta(?: name="\w+")? property="og:(\w+)" content="([^"]*)">', whole(site, page)
        )
    )


def whole(site: Site, page: Page) -> str:
    return Shells(Path(OVERRIDES), site.context).whole(page)


def test_an_entry_says_its_name_its_sentence_and_its_full_address(site: Site) -> None:
    assert told(site, "diensten/klus/") == {
        "title": "Klus &amp; zo", "description": "Wij klussen &lt;graag&gt; &#34;samen&#34;.",
        "url": "https://twee.example/diensten/klus/",
        "image": "https://twee.example/assets/deel/thema-eten.png",
    }  # fmt: skip


@pytest.mark.parametrize(("address", "picture"), [
    ("", "dorp"), ("themas/eten/", "thema-eten"), ("themas/ontmoeten/", "thema-ontmoeten"),
    ("wie-bel-ik/koken/", "thema-eten"), ("agenda/", "dorp"),
])  # fmt: skip
def test_each_page_has_the_picture_of_its_theme_or_else_of_the_village(
    site: Site, address: str, picture: str
) -> None:
    found = told(site, address)
    assert found["image"] == f"https://twee.example/assets/deel/{picture}.png"
    assert found["description"]
    assert found["image"].removeprefix(site.address) in {one.path for one in site.assets}


def test_what_is_not_to_be_found_says_nothing_of_itself(site: Site) -> None:
    assert told(site, "diensten/weg/") == {}


def test_a_site_without_an_address_of_its_own_says_nothing() -> None:
    view = seen(dorp=VILLAGE.replace("twee.example", "www.voorbeeld.nl"), diensten_klus=KLUS)
    site = make_site(view, TODAY)
    assert all('property="og:' not in whole(site, page) for page in site.pages)
    assert not [one for one in site.assets if one.path.startswith("assets/deel/")]
