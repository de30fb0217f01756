"""Icons beside words: always one, never read aloud, and drawn once where there are many."""

from __future__ import annotations

import re

from generator.site.icons import IconSheet, icon_names, icon_path, icon_svg


def test_a_theme_may_have_any_icon_of_the_theme_folder() -> None:
    assert {"walk", "coffee", "map-marker"} <= icon_names()
    assert "walk.svg" not in icon_names()
    assert "bestaat-niet" not in icon_names()


def test_an_unknown_icon_becomes_a_marker() -> None:
    assert icon_path("bestaat-niet") == icon_path("map-marker")
    assert icon_path("walk") != icon_path("map-marker")


def test_an_icon_is_its_drawing_alone() -> None:
    assert re.fullmatch(r'(<path d="[^"]+"/>)+', icon_path("walk"))


def test_screen_readers_and_the_tab_key_pass_over_an_icon() -> None:
    assert icon_svg("walk") == (
        f'<svg class="icoon" viewBox="0 0 24 24" aria-hidden="true">{icon_path("walk")}</svg>'
    )


class TestASheetOfIcons:
    def test_refers_to_each_icon(self) -> None:
        used = IconSheet().use("walk")
        assert used.startswith('<svg class="icoon" aria-hidden="true">')
        assert used.endswith('<use href="#icoon-walk"/></svg>')

    def test_draws_each_icon_once_in_the_order_of_their_names(self) -> None:
        sheet = IconSheet()
        for name in ("walk", "coffee", "walk"):
            sheet.use(name)
        sheet.need(["coffee"])
        assert sheet.finished("<p></p>") == (
            '<p></p>\n<svg class="tekeningen" aria-hidden="true">'
            f'<symbol id="icoon-coffee" viewBox="0 0 24 24">{icon_path("coffee")}</symbol>'
            f'<symbol id="icoon-walk" viewBox="0 0 24 24">{icon_path("walk")}</symbol></svg>'
        )

    def test_draws_what_stands_there_once_in_its_place(self) -> None:
        sheet = IconSheet()
        assert sheet.finished(f"<p>{sheet.use('walk')}</p>") == f"<p>{icon_svg('walk')}</p>"

    def test_tells_which_icons_were_used(self) -> None:
        sheet = IconSheet()
        sheet.use("walk")
        assert sheet.used == {"walk"}

    def test_lets_no_name_become_a_tag(self) -> None:
        sheet = IconSheet()
        used = sheet.use('"><script>')
        assert "<script>" not in used
        assert "<script>" not in sheet.finished(used + sheet.use('"><script>'))
