"""Each edition prints what it promises, or says in Dutch why it cannot."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from booklet.pdf import booklet_of, pages_with, reader_of, size_of, texts
from booklet.sample import entry, large, map_of, village

from generator.booklet import BookletProblem, edition
from generator.booklet.imposition import saddle_order
from generator.booklet.making import page_count

A4 = (210, 297)


def letter_sizes(pdf: bytes) -> Counter[float]:
    """Count the letters of every size as it stands on paper, in points."""
    found: Counter[float] = Counter()

    def see(text: str, page: list[float], line: list[float], _: object, size: float) -> None:
        if text.strip():
            found[round(size * abs(line[3]) * abs(page[3]), 2)] += len(text.strip())

    for page in reader_of(pdf).pages:
        page.extract_text(visitor_text=see)
    return found


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


def test_pages_that_do_not_fold_are_not_put_on_sheets() -> None:
    with pytest.raises(BookletProblem, match="veelvoud van 4"):
        saddle_order(6)


def test_the_sheets_hold_the_pages_of_the_booklet_in_order() -> None:
    view = village()
    pages, sheets = texts(booklet_of(view)), texts(booklet_of(view, "drukversie"))
    assert len(sheets) == len(pages) // 2 + 2
    for sheet, (left, right) in zip(sheets[:-2], saddle_order(len(pages)), strict=True):
        bare = sheet.replace(" ", "")
        assert pages[left - 1].replace(" ", "") in bare
        assert pages[right - 1].replace(" ", "") in bare
    assert size_of(booklet_of(view, "drukversie")) == A4[::-1]


def test_the_last_sheets_tell_how_to_print_also_on_one_side_at_a_time() -> None:
    *_, guide, by_hand = texts(booklet_of(village(), "drukversie"))
    assert "omslaan over de korte kant" in guide
    for one in ("oneven bladzijden", "omgekeerde volgorde", "naar boven", "naar beneden"):
        assert one in by_hand
    assert "4 vellen" in guide or "3 vellen" in guide


def test_large_print_is_a4_with_letters_of_eighteen_points() -> None:
    pdf = booklet_of(village(), "grootletter")
    assert size_of(pdf) == A4
    sizes = letter_sizes(pdf)
    assert min(sizes) >= 18
    assert sizes.most_common(1)[0][0] >= 18


def test_letters_are_at_least_twelve_points() -> None:
    sizes = letter_sizes(booklet_of(village()))
    assert min(sizes) >= 12
    assert sizes.most_common(1)[0][0] > 12, "the words of an entry"


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
    assert "Datum van het bezoek" in texts(pdf)[0]
    assert "06 00 00 10 21" in texts(pdf)[0]


def test_eight_full_entries_still_fit_on_the_sheet() -> None:
    view = large(8)
    pdf = booklet_of(view, "blad", tuple(one.id for one in view.entries))
    assert page_count(pdf) == 1
    assert all(one.name in texts(pdf)[0] for one in view.entries)


def test_a_sheet_that_is_too_full_goes_on_at_its_back() -> None:
    entries = tuple(entry(f"e{at}", f"Lange naam {at} " * 60) for at in range(8))
    pdf = booklet_of(map_of(entries), "blad", tuple(one.id for one in entries))
    assert page_count(pdf) > 1
    assert all(pages_with(pdf, f"Lange naam {at}") for at in range(8))


def test_a_poster_of_many_people_and_long_texts_is_one_page() -> None:
    view = village()
    long = tuple(replace(one, explanation="Wie er opneemt. " * 40) for one in view.emergencies)
    full = replace(view, emergencies=long * 10, supporters=view.supporters * 10)
    pdf = booklet_of(full, "poster")
    assert page_count(pdf) == 1
    for text in ("06 00 00 10 21", "112", "kaart.wolderland.example"):
        assert text in texts(pdf)[0]


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
        ("thema:", (), "Het thema ontbreekt. U kunt kiezen uit: thema:eten"),
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


def test_a_leaflet_of_a_theme_without_anything_tells_whom_to_call() -> None:
    pdf = booklet_of(map_of((entry("een", "Een"),)), "thema:zorg")
    assert pages_with(pdf, "Bij dit onderwerp staat nu niets op de kaart.")
    assert pages_with(pdf, "06 00 00 10 21")


def test_the_booklet_of_a_kern_sends_nobody_to_a_supporter_elsewhere() -> None:
    pdf = booklet_of(village(), "kern:achterbos")
    steps = " ".join(texts(pdf))
    assert "06 00 00 10 23" in steps
    assert "06 00 00 10 21" not in steps


def test_a_kern_of_which_nobody_is_the_supporter_has_those_of_the_others() -> None:
    view = village()
    view = replace(view, supporters=view.supporters[:1])
    assert pages_with(booklet_of(view, "kern:achterbos"), "06 00 00 10 21")
