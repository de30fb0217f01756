"""Icons beside words: always one, never read aloud, and drawn in the stylesheet."""

from __future__ import annotations

import re
from urllib.parse import unquote

from made_pages import pages
from small_village import TODAY
from views.seen import THEMES, seen, typed

from generator.publish.maker import make_site
from generator.site.icons import OF_THE_SHELL, Icons, icon_names, icon_path, icons_css


def test_a_theme_may_have_any_icon_of_the_theme_folder() -> None:
    assert {"walk", "coffee", "map-marker"} <= icon_names()
    assert "walk.svg" not in icon_names()
    assert "bestaat-niet" not in icon_names()


def test_an_icon_is_its_drawing_alone() -> None:
    assert re.fullmatch(r'(<path d="[^"]+"/>)+', icon_path("walk"))
    assert icon_path("walk") != icon_path("map-marker")


class TestTheIconsOfAPage:
    def test_are_named_and_have_no_words(self) -> None:
        assert Icons().use("walk") == '<i class="icoon-walk"></i>'

    def test_are_a_marker_for_an_unknown_name(self) -> None:
        icons = Icons()
        assert icons.use('"><script>') == '<i class="icoon-map-marker"></i>'
        assert icons.used == {"map-marker"}

    def test_are_noted_once_each(self) -> None:
        icons = Icons()
        for name in ("walk", "coffee", "walk"):
            icons.use(name)
        assert icons.used == {"walk", "coffee"}


class TestTheStylesheet:
    def test_draws_each_icon_in_the_order_of_their_names(self) -> None:
        lines = icons_css({"walk", "coffee"}).splitlines()
        assert [line.partition("{")[0] for line in lines] == [".icoon-coffee", ".icoon-walk"]

    def test_holds_the_drawing_as_an_address_that_every_browser_reads(self) -> None:
        (line,) = icons_css({"walk"}).splitlines()
        found = re.fullmatch(
            r'\.icoon-walk\{--teken:url\("data:image/svg\+xml,([^"<>#]+)"\)\}', line
        )
        assert found
        assert unquote(found[1]) == (
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'>"
            f"{icon_path('walk').replace(chr(34), chr(39))}</svg>"
        )

    def test_every_icon_that_a_theme_may_have_can_be_drawn(self) -> None:
        sheet = icons_css(icon_names())
        assert sheet.count("<") == sheet.count("#") == 0
        assert sheet.count("%3Cpath d='") >= len(icon_names())


class TestASite:
    def test_draws_what_its_pages_its_cards_and_its_shell_show(self) -> None:
        view = seen(diensten_klus=typed())
        (sheet,) = (
            asset.data.decode()
            for asset in make_site(view, TODAY).assets
            if asset.path == "assets/icoontjes.css"
        )
        drawn = set(re.findall(r"^\.icoon-([a-z-]+)\{", sheet, re.MULTILINE))
        shown = set().union(*(page.icons for page in pages(view).values()))
        assert drawn >= shown | OF_THE_SHELL
        assert "bicycle" not in drawn

    def test_draws_the_icon_of_a_new_theme(self) -> None:
        themes = THEMES.replace("pot-steam", "bicycle")
        shown = pages(seen(themas=themes, diensten_klus=typed()))
        assert "bicycle" in shown["themas/eten/"].icons
        assert "bicycle" not in shown["privacy/"].icons
