"""The booklet as it is read: every entry once, and every page number right."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from booklet.pdf import TODAY, booklet_of, lines, pages_with, texts
from booklet.sample import entry, large, map_of, village

from generator.booklet import edition
from generator.booklet.booklet_files import make_booklet
from generator.booklet.making import page_count
from generator.views import MapView
from generator.wording import capital


@pytest.fixture(scope="module")
def view() -> MapView:
    return village()


@pytest.fixture(scope="module")
def pdf(view: MapView) -> bytes:
    return booklet_of(view)


def page_of(pdf: bytes, view: MapView, id_: str) -> int:
    """Find the page of an entry by its printed address, which nothing else repeats."""
    found = next(one for one in view.entries if one.id == id_)
    (page,) = pages_with(pdf, f"kaart.wolderland.example/{found.permanent_address}".rstrip("/"))
    return page


def test_every_entry_stands_once_under_its_theme(pdf: bytes, view: MapView) -> None:
    for one in view.entries:
        text = texts(pdf)[page_of(pdf, view, one.id) - 1]
        assert text.count(f"{one.name} ") >= 1
        assert one.theme.name in text


def test_an_entry_prints_the_words_of_the_site(pdf: bytes, view: MapView) -> None:
    for one in view.entries:
        text = texts(pdf)[page_of(pdf, view, one.id) - 1]
        shown = [one.summary, *map(capital, one.when), one.cost, one.first_step.said]
        shown += [phone.display for phone in one.phones]
        assert [part for part in shown if part not in text] == []


def test_the_contents_give_the_page_of_every_theme(pdf: bytes, view: MapView) -> None:
    contents = " ".join(lines(pdf, 4))
    for theme in view.themes:
        first = page_of(pdf, view, next(e.id for e in theme.entries if e.theme.id == theme.ref.id))
        assert f"{theme.ref.number} {theme.ref.name} {first}" in contents


def test_a_question_leads_to_the_page_of_its_answer(pdf: bytes, view: MapView) -> None:
    (page,) = [at for at in pages_with(pdf, "Bel de Belbus.") if at > 4]
    assert f"Bel de Belbus. 0597 00 30 30 blz. {page_of(pdf, view, 'belbus')}" in " ".join(
        lines(pdf, page)
    )


def test_the_supporters_are_found_from_an_entry_without_a_number(pdf: bytes, view: MapView) -> None:
    (supporters,) = pages_with(pdf, "Uw ondersteuners Weet u niet")
    text = texts(pdf)[page_of(pdf, view, "ijsclub") - 1]
    assert f"Bel de ondersteuner van uw dorp. Kijk op blz. {supporters}." in text


def test_the_index_is_in_dutch_order_with_the_right_pages(pdf: bytes, view: MapView) -> None:
    (index,) = [at for at in pages_with(pdf, "Register") if at > 4]
    found = [re.fullmatch(r"(.+?) ([0-9, ]+)", line) for line in lines(pdf, index)]
    terms = [(match[1], match[2]) for match in found if match]
    assert [term for term, _ in terms] == [
        "Belbus", "busje", "eten aan huis", "Geweld thuis", "'t IJsclubje", "koffie",
        "koffie drinken", "Koffieochtend", "Levensgevaar", "naar het ziekenhuis", "schaatsen",
        "steunkousen", "Tafeltje Dek Je", "vervoer", "warme maaltijd", "wassen",
        "De wijkverpleging", "winter", "ziekenhuis, naar het",
    ]  # fmt: skip
    assert dict(terms)["schaatsen"] == str(page_of(pdf, view, "ijsclub"))
    assert dict(terms)["wassen"] == str(page_of(pdf, view, "wijkverpleging"))


def test_a_word_that_leads_to_one_page_twice_names_it_once() -> None:
    two = (entry("een", "Eén", keywords=("soep",)), entry("twee", "Twee", keywords=("Soep",)))
    pdf = booklet_of(map_of(two))
    index, *_ = [at for at in pages_with(pdf, "Register") if at > 4]
    (line,) = [line for line in lines(pdf, index) if line.startswith("soep")]
    assert re.fullmatch(r"soep [0-9]+", line)


def test_what_belongs_to_a_second_theme_is_named_there_with_its_page(
    pdf: bytes, view: MapView
) -> None:
    coffee = texts(pdf)[page_of(pdf, view, "koffieochtend") - 1]
    assert f"Kijk ook bij Tafeltje Dek Je {page_of(pdf, view, 'tafeltje-dek-je')}" in coffee


@pytest.mark.parametrize("count", [1, 2, 7, 11, 20, 33])
def test_the_number_of_pages_is_a_multiple_of_four(count: int) -> None:
    assert page_count(booklet_of(large(count))) % 4 == 0


def test_a_map_without_entries_still_tells_whom_to_call() -> None:
    pdf = booklet_of(map_of(()))
    assert page_count(pdf) % 4 == 0
    assert pages_with(pdf, "06 00 00 10 21")


def test_left_over_pages_are_for_own_numbers() -> None:
    pdf = booklet_of(large(2))
    assert any("Mijn eigen nummers" in page for page in texts(pdf))
    assert texts(pdf)[-2].startswith(("Aantekeningen", "Mijn eigen nummers"))
    assert "Als het dringend is" in texts(pdf)[-1]
    assert "112" in texts(pdf)[-1]


def test_the_same_map_gives_the_same_bytes(view: MapView, pdf: bytes) -> None:
    assert make_booklet(view, edition("boekje", view), TODAY) == pdf


def test_another_day_gives_another_date() -> None:
    view = village()
    made = make_booklet(view, edition("boekje", view), TODAY.replace(month=12))
    assert f"Uitgave 1, {TODAY.day} december 2026" in texts(made)[0]


def test_an_entry_longer_than_a_page_runs_on_and_is_not_cut_off() -> None:
    words = " ".join(f"woord{at}" for at in range(900))
    pdf = booklet_of(map_of((entry("lang", "Lang verhaal", summary=words),)))
    assert "woord899" in " ".join(texts(pdf))


def test_a_village_with_many_numbers_keeps_one_back_cover() -> None:
    view = village()
    many = replace(view, emergencies=view.emergencies * 4, supporters=view.supporters * 4)
    pdf = booklet_of(many)
    assert page_count(pdf) % 4 == 0


@pytest.mark.parametrize("count", [1, 6, 40])
def test_long_texts_for_when_it_is_urgent_stand_whole_inside_and_fit_on_the_back(
    count: int,
) -> None:
    view = village()
    explanation = (
        "Wie er opneemt en wat u dan vertelt, staat hier in een zin van ruim honderd tekens"
    )
    numbers = tuple(
        replace(view.emergencies[1], id=f"nood{at}", name=f"Nood {at}", explanation=explanation)
        for at in range(count)
    )
    pdf = booklet_of(replace(view, emergencies=(*view.emergencies, *numbers)))
    assert page_count(pdf) % 4 == 0
    assert "Levensgevaar" in texts(pdf)[-1]
    assert "Alles staat ook op internet" in texts(pdf)[-1]
    inside = " ".join(texts(pdf)[:-1])
    assert inside.count(explanation) == count


def test_pages_that_the_template_counted_wrong_are_filled_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    view = village()
    counted = iter((13, 16))
    monkeypatch.setattr("generator.booklet.making.page_count", lambda pdf: next(counted, len(pdf)))
    made = make_booklet(view, edition("boekje", view), TODAY)
    assert page_count(made) == page_count(booklet_of(view)) + 3


def test_who_has_no_numbers_for_when_it_is_urgent_is_not_sent_to_them() -> None:
    without = booklet_of(replace(village(), emergencies=()))
    assert "achter op dit boekje" in texts(booklet_of(village()))[1]
    assert "achter op dit boekje" not in texts(without)[1]


def test_what_holds_for_all_hours_does_not_read_on_after_the_last() -> None:
    hours = ("maandag van 9.00 tot 12.00 uur", "dinsdag van 13.00 tot 15.00 uur")
    pdf = booklet_of(map_of((entry("open", "Open", when=hours, when_note="niet op feestdagen"),)))
    text = " ".join(texts(pdf))
    assert "Dinsdag van 13.00 tot 15.00 uur Niet op feestdagen" in text
