"""Small villages have one page for a list; on a large map a list goes on at its own address."""

from __future__ import annotations

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


def test_the_home_page_fetches_today_and_holds_no_day(website: BuiltSite) -> None:
    home = (website.folder / "index.html").read_text(encoding="utf-8")
    files = {path.stem for path in (website.folder / "assets" / "vandaag").iterdir()}
    assert {*home.partition('data-vandaag="')[2].partition('"')[0].split()} == files
    assert 'data-datums="' not in home


def test_no_template_gives_its_indentation(website: BuiltSite) -> None:
    for address in ("", "zoeken/", "agenda/"):
        text = (website.folder / address / "index.html").read_text(encoding="utf-8")
        assert not [line for line in text.splitlines() if line.startswith("  ")]
