"""The village's colours, its mark and its letters, as files beside the pages."""

from __future__ import annotations

from importlib.resources import files
from io import BytesIO

import pytest
from fontTools.ttLib import TTFont
from views.seen import VILLAGE, seen

from generator.site.assets import site_assets, web_font
from generator.views import MapView


@pytest.fixture(scope="module")
def view() -> MapView:
    return seen(dorp=f'{VILLAGE}kleuren: {{hoofd: "#111111", accent: "#222222"}}\n')


def test_the_files_beside_the_pages(view: MapView) -> None:
    assert [asset.path for asset in site_assets(view)] == [
        "assets/kleuren.css",
        "assets/merk.svg",
        "assets/kaart.webmanifest",
        "assets/merk-180.png",
        "assets/merk-192.png",
        "assets/merk-512.png",
        "assets/letter-400.woff2",
        "assets/letter-600.woff2",
    ]


def test_colours_are_named_once_for_all_pages(view: MapView) -> None:
    by_day, dark = site_assets(view)[0].data.decode().split("@media")
    assert by_day == (
        ":root{--hoofd:#111111;--accent:#222222;--hoofd-letters:#111111;--accent-letters:#222222}\n"
        ".thema-eten{--thema:#8c420c;--thema-letters:#8c420c}\n"
        ".thema-ontmoeten{--thema:#1f4e5f;--thema-letters:#1f4e5f}\n"
    )
    assert dark.splitlines()[1] == ":root{--hoofd-letters:#a9a9a9;--accent-letters:#afafaf}"


def test_the_mark_in_the_browser_tab_has_the_colour_of_the_village(view: MapView) -> None:
    mark = site_assets(view)[1].data.decode()
    assert mark.startswith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">')
    assert '<rect width="48" height="48" rx="10" fill="#111111"/>' in mark
    assert mark.endswith("</svg>\n")


@pytest.mark.parametrize(("weight", "style"), [("400", "Regular"), ("600", "Semibold")])
def test_each_weight_is_a_letter_of_its_own(view: MapView, weight: str, style: str) -> None:
    (asset,) = (one for one in site_assets(view) if weight in one.path)
    assert asset.data == web_font(style)
    assert asset.data[:4] == b"wOF2"


def test_the_letter_has_every_sign_of_dutch_and_its_neighbours_and_no_more() -> None:
    with TTFont(BytesIO(web_font("Regular"))) as font:
        known = set(font.getBestCmap())
    assert {ord(sign) for sign in "aZ09&é\u0133ößø€’“”–…−"} <= known
    assert not {ord(sign) for sign in "Жαﬁ→"} & known
    assert len(known) < 400


def test_the_letter_bears_the_date_of_its_maker_so_that_it_has_the_same_bytes_tomorrow() -> None:
    source = files("font_source_sans_pro") / "files" / "SourceSansPro-Regular.ttf"
    with TTFont(BytesIO(source.read_bytes())) as made, TTFont(BytesIO(web_font("Regular"))) as ours:
        assert ours["head"].modified == made["head"].modified
