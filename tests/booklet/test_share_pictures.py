"""What others show beside a link to the site: a picture of the village and of each theme."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image
from views.seen import THEMES, VILLAGE, seen

from generator.booklet.share_pictures import share_pictures
from generator.keeping.store import Store
from generator.views import MapView

DECISION = "Who sends a page on shows a picture of words"
MOST_BYTES = 40_000
NAMES = {"assets/deel/dorp.png", "assets/deel/thema-eten.png", "assets/deel/thema-ontmoeten.png"}


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("RGB")


def with_themes(*names: str) -> MapView:
    return seen(themas="".join(f'- {{id: t{at}, naam: "{name}", vraag: "{name}"}}\n'
                               for at, name in enumerate(names)))  # fmt: skip


def test_there_is_one_for_the_village_and_one_for_each_theme_of_the_size_that_others_show() -> None:
    made = dict(share_pictures(seen()))
    assert made.keys() == NAMES
    for data in made.values():
        assert opened(data).size == (1200, 630)
        assert len(data) <= MOST_BYTES


def test_each_has_the_colour_of_its_theme() -> None:
    made = dict(share_pictures(seen()))
    assert opened(made["assets/deel/thema-eten.png"]).getpixel((5, 5)) == (0x8C, 0x42, 0x0C)


def test_the_same_map_gives_the_same_bytes_kept_or_not(tmp_path: Path) -> None:
    store = Store(tmp_path)
    first = share_pictures(seen(), store)
    assert first == share_pictures(seen(), store) == share_pictures(seen())


def test_another_name_gives_another_picture_whatever_was_kept(tmp_path: Path) -> None:
    store, other = Store(tmp_path), THEMES.replace("naam: Eten", "naam: Samen eten")
    before, after = (dict(share_pictures(seen(themas=one), store)) for one in (THEMES, other))
    assert before["assets/deel/thema-eten.png"] != after["assets/deel/thema-eten.png"]


def test_a_site_without_an_address_of_its_own_has_none() -> None:
    assert share_pictures(seen(dorp=VILLAGE.replace("twee.example", "www.voorbeeld.nl"))) == ()


def test_no_text_is_too_long_or_too_strange() -> None:
    odd = with_themes(
        "W" * 60, "Zorg en welzijn voor iedereen " * 4, "🙂", "مساعدة في المنزل", "*#$["
    )
    for data in dict(share_pictures(odd)).values():
        assert len(data) <= MOST_BYTES


def test_no_letter_stands_outside_the_picture() -> None:
    """Beside the drawing and at the edges there is nothing but the colour."""
    odd = with_themes("Ondersteuningscoördinatie", "Mantelzorgondersteuning en vrijwilligerswerk")
    for at, data in list(share_pictures(odd))[1:]:
        picture = opened(data)
        edge = picture.crop((0, 0, 70, 500)).getcolors()
        between = picture.crop((822, 470, 1200, 500)).getcolors()
        assert len(edge or ()) == 1, at
        assert len(between or ()) == 1, at
