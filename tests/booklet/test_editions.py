"""Each edition prints what it promises, or says in Dutch why it cannot."""

from __future__ import annotations

import io

import pikepdf
import pytest
from booklet.pdf import TODAY, booklet_of, pages_with, texts
from booklet.sample import entry, large, map_of, village
from PIL import Image

from generator.booklet import (
    BookletProblem,
    booklet_files,
    edition,
    length_advice,
    make_booklet,
    preview,
    standard_editions,
)
from generator.booklet.imposition import saddle_order
from generator.booklet.making import page_count
from generator.problems import MapProblems

A4 = (210, 297)


def size_of(pdf: bytes) -> tuple[int, int]:
    """Give width and height of the first page as cut, in mm."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        left, bottom, right, top = (float(value) for value in document.pages[0].trimbox)
    return round((right - left) * 25.4 / 72), round((top - bottom) * 25.4 / 72)


def letter_sizes(pdf: bytes) -> set[float]:
    """Give every size of type in the file, in points."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return {
            float(step.operands[1])
            for page in document.pages
            for step in pikepdf.parse_content_stream(page)
            if str(step.operator) == "Tf"
        }


def test_sheets_are_ordered_to_fold() -> None:
    assert saddle_order(4) == ((4, 1), (2, 3))
    assert saddle_order(8) == ((8, 1), (2, 7), (6, 3), (4, 5))


@pytest.mark.parametrize("count", [4, 8, 12, 80])
def test_folded_sheets_read_from_first_to_last(count: int) -> None:
    sides = saddle_order(count)
    fronts, backs = sides[::2], sides[1::2]
    # Turning over the short side puts the left half of the back behind the right half in front.
    first_half = [page for front, back in zip(fronts, backs, strict=True)
                  for page in (front[1], back[0])]  # fmt: skip
    second_half = [page for front, back in zip(fronts, backs, strict=True)
                   for page in (front[0], back[1])]  # fmt: skip
    assert first_half + second_half[::-1] == list(range(1, count + 1))


def test_an_odd_booklet_is_not_imposed() -> None:
    with pytest.raises(BookletProblem, match="veelvoud van 4"):
        saddle_order(6)


def test_the_sheets_hold_the_pages_of_the_booklet_in_order() -> None:
    view = village()
    pages, sheets = texts(booklet_of(view)), texts(booklet_of(view, "drukversie"))
    assert len(sheets) == len(pages) // 2 + 1
    for sheet, (left, right) in zip(sheets[:-1], saddle_order(len(pages)), strict=True):
        bare = sheet.replace(" ", "")
        assert pages[left - 1].replace(" ", "") in bare
        assert pages[right - 1].replace(" ", "") in bare
    assert size_of(booklet_of(view, "drukversie")) == A4[::-1]


def test_the_last_sheet_tells_how_to_print() -> None:
    guide = texts(booklet_of(village(), "drukversie"))[-1]
    assert "omslaan over de korte kant" in guide
    assert "4 vellen" in guide or "3 vellen" in guide


def test_large_print_is_a4_with_letters_of_eighteen_points() -> None:
    pdf = booklet_of(village(), "grootletter")
    assert size_of(pdf) == A4
    assert min(letter_sizes(pdf)) >= 17


def test_letters_are_at_least_twelve_points() -> None:
    assert min(letter_sizes(booklet_of(village()))) >= 12


def test_a_theme_is_a_leaflet_of_four_pages() -> None:
    pdf = booklet_of(village(), "thema:ontmoeten")
    assert page_count(pdf) == 2
    assert size_of(pdf) == A4[::-1]
    assert pages_with(pdf, "Koffieochtend")
    assert pages_with(pdf, "Tafeltje Dek Je"), "also what stands elsewhere in the booklet"
    assert not pages_with(pdf, "Belbus")


def test_a_kern_has_its_own_booklet() -> None:
    pdf = booklet_of(village(), "kern:achterbos")
    assert pages_with(pdf, "'t IJsclubje")
    assert pages_with(pdf, "Belbus"), "what is for all villages"
    assert not pages_with(pdf, "Tafeltje Dek Je")
    assert not pages_with(pdf, "Anneke Bos")


def test_a_kern_can_be_printed_on_sheets() -> None:
    assert size_of(booklet_of(village(), "drukversie:kern:achterbos")) == A4[::-1]


def test_the_sheet_of_a_home_visit_is_one_page() -> None:
    pdf = booklet_of(village(), "blad", ("belbus", "ijsclub", "wijkverpleging"))
    assert page_count(pdf) == 1
    assert size_of(pdf) == A4
    assert "Afgesproken op" in texts(pdf)[0]
    assert "06 00 00 10 21" in texts(pdf)[0]


def test_eight_full_entries_still_fit_on_the_sheet() -> None:
    view = large(8)
    pdf = booklet_of(view, "blad", tuple(one.id for one in view.entries))
    assert page_count(pdf) == 1
    assert all(one.name in texts(pdf)[0] for one in view.entries)


def test_a_sheet_that_cannot_fit_says_so() -> None:
    entries = tuple(entry(f"e{at}", "Lange naam " * 60) for at in range(8))
    view = map_of(entries)
    with pytest.raises(BookletProblem, match="past niet op één bladzijde"):
        booklet_of(view, "blad", tuple(one.id for one in entries))


def test_the_poster_has_numbers_and_the_way_to_the_site() -> None:
    pdf = booklet_of(village(), "poster")
    assert page_count(pdf) == 1
    for text in ("06 00 00 10 21", "112", "kaart.wolderland.example"):
        assert text in texts(pdf)[0]


@pytest.mark.parametrize(
    ("name", "chosen", "message"),
    [
        ("boekie", (), "De uitgave 'boekie' bestaat niet; bedoelt u 'boekje'"),
        ("thema:etten", (), "Het thema 'etten' staat niet op de kaart; bedoelt u 'thema:eten'"),
        ("thema:", (), "Het thema '' staat niet op de kaart"),
        ("kern:westdorp", (), "bedoelt u 'kern:westerdorp'"),
        ("blad", (), "Kies wat er op het blad komt"),
        ("blad", ("belbuss",), "bedoelt u 'belbus'"),
        ("blad", tuple(f"x{at}" for at in range(9)), "U koos er 9"),
    ],
)
def test_what_cannot_be_made_is_explained(name: str, chosen: tuple[str, ...], message: str) -> None:
    with pytest.raises(BookletProblem) as found:
        edition(name, village(), chosen)
    assert message in str(found.value)


def test_an_empty_theme_gives_no_leaflet() -> None:
    view = map_of((entry("een", "Een"),))
    with pytest.raises(BookletProblem, match="staat nu niets"):
        make_booklet(view, edition("thema:zorg", view), TODAY)


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


def test_a_build_makes_all_that_residents_can_take() -> None:
    view = village()
    made = list(booklet_files(view, standard_editions(view), TODAY))
    names = [one.file.name for one in made]
    assert names[:3] == ["boekje", "drukversie", "grootletter"]
    assert {"kern:westerdorp", "kern:achterbos"} <= set(names)
    assert made[0].pdf == booklet_of(view)
    assert made[1].pdf == booklet_of(view, "drukversie")
    assert made[1].file.pages == made[0].file.pages == page_count(made[0].pdf)
    assert made[0].file.filename == "boekje.pdf"
    assert made[3].file.preview == "kern-westerdorp.png"
    assert "bladzijden" in made[0].file.detail


def test_the_picture_of_the_cover_is_small() -> None:
    view = village()
    picture = Image.open(io.BytesIO(preview(view, edition("boekje", view), TODAY)))
    assert abs(picture.width - 300) <= 1
    assert picture.height > picture.width


def test_a_thick_booklet_comes_with_advice() -> None:
    assert length_advice(80) == ""
    assert "84 bladzijden" in length_advice(84)
    assert "kern:ID" in length_advice(84)


def test_problems_of_the_map_are_raised_for_every_edition() -> None:
    view = map_of((entry("thee", "茶"),))
    for name in ("boekje", "drukversie", "thema:eten"):
        with pytest.raises(MapProblems):
            make_booklet(view, edition(name, view), TODAY)
