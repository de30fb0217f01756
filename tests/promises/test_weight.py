"""Small villages have one page for a list; on a large map a list goes on at its own address."""

from __future__ import annotations

import re

from small_village import TODAY
from walk import BuiltSite

from generator.publish.maker import make_site
from generator.site.portions import CARDS, NAMES, QUESTIONS, TIMES
from generator.views import MapView

DECISION = "A page does not grow with the map"


def test_the_example_village_keeps_one_page_for_each_list(example_view: MapView) -> None:
    addresses = {page.address for page in make_site(example_view, TODAY).pages}
    parts = {f"themas/{theme.ref.id}/2/" for theme in example_view.themes}
    assert not addresses & {*parts, "agenda/maandag/", "a-z/a/", "meedoen/2/"}


def test_the_limits_are_as_was_said() -> None:
    assert (CARDS, TIMES, NAMES, QUESTIONS) == (60, 140, 600, 150)


def test_the_home_page_and_the_agenda_fetch_their_days_and_hold_none(website: BuiltSite) -> None:
    assert (website.folder / "assets" / "dagen" / "2026-11-16.js").is_file()
    for address in ("", "agenda"):
        page = (website.folder / address / "index.html").read_text(encoding="utf-8")
        assert re.findall(r"\d{4}-\d{2}-\d{2}", page) == []


def test_no_template_gives_its_indentation(website: BuiltSite) -> None:
    for address in ("", "zoeken/", "agenda/"):
        text = (website.folder / address / "index.html").read_text(encoding="utf-8")
        assert not [line for line in text.splitlines() if line.startswith("  ")]
