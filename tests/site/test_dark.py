"""In the dark every letter can be read on every field it can stand on."""

from __future__ import annotations

import re

import pytest
from small_village import EXAMPLE, TODAY

from generator.reading import read_map
from generator.site.assets import LIGHTEST_IN_THE_DARK, colours_css
from generator.values.colours import contrast, lightened_until
from generator.views import map_view

STYLE = (EXAMPLE.parent / "content" / "assets" / "kaart.css").read_text(encoding="utf-8")
FIELDS = ("papier", "vel", "zand", "zand-diep")
LETTERS = ("inkt", "zacht", "open", "spoed-letters")


def colours_in_the_dark() -> dict[str, str]:
    block = STYLE.split("prefers-color-scheme: dark", 1)[1].split("}", 1)[0]
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", block))


@pytest.mark.parametrize("letters", LETTERS)
@pytest.mark.parametrize("field", FIELDS)
def test_letters_can_be_read(letters: str, field: str) -> None:
    dark = colours_in_the_dark()
    assert contrast(dark[letters], dark[field]) >= 4.5


def test_no_field_is_lighter_than_the_one_the_villages_colours_are_made_for() -> None:
    dark = colours_in_the_dark()
    assert dark["zand-diep"] == LIGHTEST_IN_THE_DARK
    assert all(contrast(dark[one], "#000000") <= contrast(LIGHTEST_IN_THE_DARK, "#000000")
               for one in FIELDS)  # fmt: skip


def test_colours_of_themes_are_lightened_for_the_dark_and_kept_by_day() -> None:
    reading = read_map(EXAMPLE)
    assert reading.map is not None
    day, dark = colours_css(map_view(reading.map, TODAY)).split("@media")
    assert ".thema-eten{--thema:#8c420c;--thema-letters:#8c420c}" in day
    found = re.findall(r"letters:(#[0-9a-f]{6})", dark)
    assert len(found) > 10
    assert all(contrast(one, LIGHTEST_IN_THE_DARK) >= 4.5 for one in found)


def test_black_becomes_light_and_white_stays_white() -> None:
    assert contrast(lightened_until("#000000", "#352f28", 5.5), "#352f28") >= 5.5
    assert lightened_until("#ffffff", "#352f28", 5.5) == "#ffffff"
