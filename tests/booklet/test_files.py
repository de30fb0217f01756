"""The files a build makes, and the one for a print shop."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pikepdf
import pytest
from booklet.pdf import TODAY, booklet_of, size_of
from booklet.sample import village
from PIL import Image

from generator.booklet import BookletProblem, edition, standard_editions
from generator.booklet.booklet_files import booklet_files, length_advice, make_booklet
from generator.booklet.covers import cover
from generator.booklet.imposition import with_crop_marks
from generator.booklet.making import page_count

MM = 72 / 25.4


def test_a_print_shop_gets_bleed_and_crop_marks() -> None:
    view = village()
    for name, width, height in (("boekje", 148, 210), ("drukversie", 297, 210)):
        pdf = make_booklet(view, edition(name, view, bleed=3), TODAY)
        assert size_of(pdf) == (width, height)
        with pikepdf.open(io.BytesIO(pdf)) as document:
            page = document.pages[0]
            bled = [float(value) * 25.4 / 72 for value in page.obj["/BleedBox"]]
            trim = [float(value) * 25.4 / 72 for value in page.trimbox]
        assert trim[0] - bled[0] == pytest.approx(3, abs=0.01)
        assert bled[3] - trim[3] == pytest.approx(3, abs=0.01)


def test_crop_marks_point_at_the_corners_from_outside() -> None:
    blank = io.BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page(page_size=(106 * MM, 206 * MM))
        document.pages[0].trimbox = pikepdf.Array([3 * MM, 3 * MM, 103 * MM, 203 * MM])
        document.save(blank)
    with pikepdf.open(io.BytesIO(with_crop_marks(blank.getvalue()))) as document:
        (page,) = document.pages
        sheet = [round(float(value) / MM) for value in page.mediabox]
        page.contents_coalesce()
        drawn = page.Contents.read_bytes().decode()
    assert sheet == [-8, -8, 114, 214]
    lines = re.findall(r"(\S+) (\S+) m (\S+) (\S+) l S", drawn)
    assert {tuple(round(float(value) / MM) for value in line) for line in lines} == {
        (3, -8, 3, -3), (103, -8, 103, -3), (3, 214, 3, 209), (103, 214, 103, 209),
        (-8, 3, -3, 3), (-8, 203, -3, 203), (114, 3, 109, 3), (114, 203, 109, 203),
    }  # fmt: skip


def test_bleed_has_a_limit() -> None:
    with pytest.raises(BookletProblem, match="0 tot 10 mm zijn, niet 30"):
        edition("boekje", village(), bleed=30)


@pytest.mark.parametrize(
    ("size", "said"), [(400, "1 kB"), (41_600, "42 kB"), (99_999, "100 kB"), (690_851, "0,7 MB")]
)
def test_a_small_file_is_told_in_kilobytes(size: int, said: str) -> None:
    view = village()
    (poster,) = booklet_files(view, [edition("poster", view)], TODAY)
    assert replace(poster.file, size=size).detail == f"1 bladzijde, {said}"


def test_a_build_makes_all_that_residents_can_take() -> None:
    view = village()
    made = list(booklet_files(view, standard_editions(view), TODAY))
    names = [one.file.name for one in made]
    assert names[:3] == ["boekje", "drukversie", "grootletter"]
    for kern in ("kern:westerdorp", "kern:achterbos"):
        assert {kern, f"drukversie:{kern}"} <= set(names)
    assert {f"thema:{one.ref.id}" for one in view.themes if one.entries} <= set(names)
    assert made[0].pdf == booklet_of(view)
    assert made[1].pdf == booklet_of(view, "drukversie")
    assert made[1].file.pages == made[0].file.pages == page_count(made[0].pdf)
    assert made[0].file.filename == "boekje.pdf"
    assert made[3].file.preview == "kern-westerdorp.png"
    assert made[0].file.detail.startswith("12 bladzijden, ")
    assert made[1].file.detail.startswith("12 bladzijden op 3 vellen A4, ")


def test_the_picture_of_the_cover_is_small() -> None:
    picture = Image.open(io.BytesIO(cover(booklet_of(village()))))
    assert abs(picture.width - 300) <= 1
    assert picture.height > picture.width


def test_a_thick_booklet_comes_with_advice() -> None:
    assert length_advice(80) == ""
    assert "84 bladzijden" in length_advice(84)
    assert "kern:ID" in length_advice(84)
