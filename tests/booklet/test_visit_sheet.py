"""The sheet left behind after a home visit: large letters, and nothing that she needs is lost."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from random import Random

import pytest
from booklet.areas import over_a_code, over_each_other, over_the_edge, pages
from booklet.pdf import TODAY, booklet_of, reader_of, texts
from booklet.sample import entry, village

from generator.booklet import BookletProblem, edition
from generator.booklet.booklet_files import make_booklet, sides_advice
from generator.booklet.making import page_count
from generator.views import MapView
from generator.views.taken import asked_next

DECISION = "A visit is one sheet, and its cards say the same"
VISIT = (
    "eetclub-de-linde", "deeltaxi", "tafeltje-dek-je", "persoonsalarm", "digicafe",
    "huisartsenpraktijk-westerdorp", "wmo-loket", "automaatje",
)  # fmt: skip


def sizes(pdf: bytes) -> Counter[float]:
    """Count the letters of each size, in points."""
    found: Counter[float] = Counter()

    def see(text: str, page: list[float], line: list[float], _: object, size: float) -> None:
        found[round(size * abs(line[3]) * abs(page[3]), 1)] += len(text.strip())

    for page in reader_of(pdf).pages:
        page.extract_text(visitor_text=see)
    return +found


def bare(text: str) -> str:
    return re.sub(r"[\s\xa0-]", "", text)


@pytest.mark.parametrize("count", [1, 2, 3, 5, 8])
def test_a_sheet_of_the_example_keeps_when_where_and_telephone(
    example_view: MapView, count: int
) -> None:
    pdf = booklet_of(example_view, "blad", VISIT[:count])
    assert page_count(pdf) == 1
    (page,) = map(bare, texts(pdf))
    known = {one.id: one for one in example_view.entries}
    for id_ in VISIT[:count]:
        one = known[id_]
        where = (one.place.name, one.place.address.split(",")[0]) if one.place else ()
        number = one.first_step.phone or one.phones[0]
        for part in (one.name, *one.when, one.when_note, *where, number.display):
            assert bare(part).casefold() in page.casefold(), (id_, part)
    (shown,) = pages(pdf)
    assert over_the_edge(shown, 7) == []
    assert over_a_code(shown) == []
    assert over_each_other(shown) == []
    if count <= 5:
        assert len(shown.codes) == count


@pytest.mark.parametrize(("count", "least"), [(1, 18), (3, 18), (5, 14), (8, 13)])
def test_the_fewer_are_chosen_the_larger_the_letters(
    example_view: MapView, count: int, least: float
) -> None:
    found = sizes(booklet_of(example_view, "blad", VISIT[:count]))
    assert min(found) >= 13
    (usual, _), *_ = found.most_common(1)
    assert usual >= least


def eights(view: MapView, how_many: int) -> list[tuple[str, ...]]:
    """Give so many choices of eight as somebody could make at a kitchen table."""
    chance = Random(17)
    ids = [one.id for one in view.entries]
    return [tuple(chance.sample(ids, 8)) for _ in range(how_many)]


def test_any_eight_of_the_example_are_one_sheet_that_says_until_when_to_sign_up(
    example_view: MapView,
) -> None:
    known = {one.id: one for one in example_view.entries}
    lost = 0
    for ids in eights(example_view, 12):
        pdf = booklet_of(example_view, "blad", ids)
        assert page_count(pdf) == 1, ids
        assert min(sizes(pdf)) >= 13
        (page,) = map(bare, texts(pdf))
        for one in map(known.__getitem__, ids):
            assert all(bare(line).casefold() in page.casefold() for line in one.when), one.id
        asked = [text for id_ in ids for question, text in asked_next(known[id_])
                 if question == "Aanmelden"]  # fmt: skip
        said = [bare(text) in page for text in asked]
        # Of the same kind all are told, or none where nothing else could give.
        assert len(set(said)) <= 1, ids
        lost += not all(said)
    assert lost <= 2


def test_what_one_card_says_the_others_say_too(example_view: MapView) -> None:
    known = {one.id: one for one in example_view.entries}
    for ids in eights(example_view, 6):
        (page,) = map(bare, texts(booklet_of(example_view, "blad", ids)))
        these = [known[id_] for id_ in ids]
        prices = [bare(", ".join(fact.lines)) for one in these if (fact := one.fact("kosten"))]
        for told in (prices, [bare(one.summary) for one in these]):
            assert len({part in page for part in told}) <= 1, ids


def test_supporters_are_named_however_little_room_there_is(example_view: MapView) -> None:
    names = [one.name for one in example_view.supporters]
    for ids in (VISIT, VISIT[:3], ("welkomgroep-oosterzijl", "hospice", "wmo-loket")):
        (page,) = texts(booklet_of(example_view, "blad", ids))
        assert [name for name in names if name not in page] == []


def test_what_cannot_be_one_sheet_says_that_it_goes_on_at_the_back() -> None:
    when = tuple(f"de {at}e dinsdag na volle maan, van 10.00 tot 11.00 uur" for at in range(9))
    many = tuple(entry(f"lang-{at}", f"Lange naam {at}", when=when) for at in range(8))
    view = replace(village(), entries=many)
    pdf = booklet_of(view, "blad", tuple(one.id for one in many))
    said = texts(pdf)
    assert len(said) > 1
    assert f"Kant 1 van {len(said)}. Kijk ook op de achterkant." in said[0]
    assert f"Kant {len(said)} van {len(said)}" in said[-1]
    assert sum(len(one.codes) for one in pages(pdf)) == 8
    wanted = edition("blad", view, tuple(one.id for one in many))
    assert f"het werden {len(said)} kanten. Kies er minder" in sides_advice(wanted, len(said))
    assert sides_advice(wanted, 1) == ""


def test_of_one_village_it_has_one_supporter_and_the_doctor(example_view: MapView) -> None:
    chosen = edition("blad", example_view, VISIT[:3], kern="achterbos")
    (page,) = texts(make_booklet(example_view, chosen, TODAY))
    assert "Geert Wiersema" in page
    assert "Anneke Bos" not in page
    for number in ("06 00 00 10 23", "112", "0597 00 21 71", "0597 00 21 11"):
        assert number in page
    for words in ("Datum van het bezoek", "Wie belt?", "kaart.wolderland.example", "Uitgave 1, "):
        assert words in page


def test_where_there_is_more_than_one_practice_the_doctor_is_written_in() -> None:
    practices = tuple(
        entry(f"arts{at}", f"Huisarts {at}", phones=village().entries[0].phones) for at in (1, 2)
    )
    for count, is_printed in ((1, True), (2, False)):
        view = replace(village(), entries=(*village().entries, *practices[:count]))
        (page,) = texts(booklet_of(view, "blad", ("koffieochtend",)))
        assert ("0597 00 30 30" in page) is is_printed


def test_nine_are_two_sheets_that_can_be_typed(example_view: MapView) -> None:
    nine = (*VISIT, "breicafe")
    with pytest.raises(BookletProblem) as told:
        edition("blad", example_view, nine)
    orders = re.findall(r"--kies (\S+) --uit (\S+)", str(told.value))
    assert [file for _, file in orders] == ["blad-1.pdf", "blad-2.pdf"]
    typed = [tuple(ids.split(",")) for ids, _ in orders]
    assert sum(typed, ()) == nine
    for ids in typed:
        assert edition("blad", example_view, ids).chosen == ids
