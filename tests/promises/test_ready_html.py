"""A text of the village is never taken for markup, whatever signs are in it."""

from __future__ import annotations

from html import escape

from promises.village import SIGNS
from small_village import TODAY
from walk import BuiltSite

from generator.publish.maker import make_site
from generator.views import MapView

DECISION = "Pages are ready HTML inside Markdown files"


def html(website: BuiltSite, address: str) -> str:
    return (website.folder / address / "index.html").read_text(encoding="utf-8")


def test_text_of_a_village_is_never_read_as_markdown_or_html(website: BuiltSite) -> None:
    text = html(website, "diensten/soepbus/")
    written = escape(SIGNS, quote=False)
    assert f'<p class="zin">{written}</p>' in text.replace("&#39;", "'").replace("&#34;", '"')
    assert "# Geen kop" in website.text("diensten/soepbus/")
    assert "* geen lijst" in website.text("diensten/soepbus/")


def test_the_engine_passes_every_page_on_untouched(website: BuiltSite, village: MapView) -> None:
    pages = make_site(village, TODAY, texts=()).pages
    # The village of these tests has a page about the map of its own.
    same = [page for page in pages if page.address not in {"zoeken/", "boekje/", "over/"}]
    assert len(same) > 30
    assert [page.path for page in same if page.text not in html(website, page.address)] == []


def test_a_page_is_one_block_without_empty_lines(village: MapView) -> None:
    for page in make_site(village, TODAY).pages:
        if page.meta.get("forward"):  # it only sends on, and is one line
            assert page.text.startswith("<p>")
            assert "\n" not in page.text
            continue
        assert page.text.startswith('<div class="inhoud">\n'), page.path
        assert page.text.endswith("</div>\n"), page.path
        assert [line for line in page.text.rstrip().split("\n") if not line.strip()] == []


def test_hand_written_pages_stay_markdown(website: BuiltSite) -> None:
    assert "<strong>Informeel</strong>" in html(website, "over/")
