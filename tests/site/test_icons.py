"""Icons beside words: always one, never read aloud, and drawn in the stylesheet."""

from __future__ import annotations

import re
from urllib.parse import unquote

import pytest
from made_pages import pages
from markupsafe import escape
from small_village import TODAY
from views.seen import THEMES, seen, typed

from generator.publish.maker import make_site
from generator.site.icons import OF_THE_SHELL, icon, icon_names, icon_path, icons_css, icons_in


def test_a_theme_may_have_any_icon_of_the_theme_folder() -> None:
    assert {"walk", "coffee", "map-marker"} <= icon_names()
    assert "walk.svg" not in icon_names()
    assert "bestaat-niet" not in icon_names()


def test_an_icon_is_its_drawing_alone() -> None:
    assert re.fullmatch(r'(<path d="[^"]+"/>)+', icon_path("walk"))
    assert icon_path("walk") != icon_path("map-marker")


class TestTheIconsOfAPage:
    def test_are_named_and_have_no_words(self) -> None:
        assert icon("walk") == '<i class="icoon-walk"></i>'

    def test_are_a_marker_for_an_unknown_name(self) -> None:
        assert icon('"><script>') == '<i class="icoon-map-marker"></i>'

    def test_are_noted_once_each(self) -> None:
        page = " ".join(icon(name) for name in ("walk", "coffee", "walk"))
        assert icons_in(page) == {"walk", "coffee"}

    def test_are_not_those_that_a_text_speaks_of(self) -> None:
        assert icons_in(escape('<i class="icoon-walk"></i>')) == frozenset()


class TestTheStylesheet:
    def test_has_one_strip_with_each_icon_in_the_order_of_their_names(self) -> None:
        strip, *_ = icons_css({"walk", "coffee"}).splitlines()
        found = re.fullmatch(
            r':root\{--strook:url\("data:image/svg\+xml,([^"<>#]+)"\);--lengte:200%\}', strip
        )
        assert found
        assert unquote(found[1]).replace("'", '"') == (
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 24">'
            f'<g transform="translate(0)">{icon_path("coffee")}</g>'
            f'<g transform="translate(24)">{icon_path("walk")}</g></svg>'
        )

    @pytest.mark.parametrize(
        ("names", "places"),
        [
            ("walk", [".icoon-walk{--plek:0%}"]),
            ("walk coffee", [".icoon-coffee{--plek:0%}", ".icoon-walk{--plek:100%}"]),
            (
                "walk coffee phone",
                [
                    ".icoon-coffee{--plek:0%}",
                    ".icoon-phone{--plek:50%}",
                    ".icoon-walk{--plek:100%}",
                ],
            ),
        ],
    )
    def test_tells_where_each_icon_stands(self, names: str, places: list[str]) -> None:
        assert icons_css(names.split()).splitlines()[1:] == places

    def test_can_draw_every_icon_that_a_theme_may_have(self) -> None:
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
