"""Paper outlasts a leave: it prints her own number, and below it who answers when."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import cast

import pytest
from booklet.pdf import TODAY, booklet_of, texts
from booklet.sample import phone, village
from views.seen import VILLAGE, seen, typed

from generator.site.context import site_context
from generator.site.pages import site_pages
from generator.views import MapView
from generator.views.parts import AwayLine

AWAY = AwayLine(
    "2026-12-21",
    "2027-01-03",
    "Anneke Bos is er niet van 21 december 2026 tot en met 3 januari 2027. Bel dan Geert Wiersema:",
    phone("06 00 00 10 23"),
    "van 21 december 2026 tot en met 3 januari 2027",
    "Geert Wiersema",
)
SHORT = "Van 21 december 2026 tot en met 3 januari 2027: bel Geert Wiersema, 06 00 00 10 23."


def on_leave(*, today: bool) -> MapView:
    """Give the village of which the first supporter has leave, to come or already there."""
    view = village()
    line = replace(AWAY, is_first=today)
    hers = replace(view.supporters[0].phone, away=(line,), back="Weer:" if today else "")
    first = replace(view.supporters[0], phone=hers)
    return replace(view, supporters=(first, *view.supporters[1:]))


def words(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("today", [False, True], ids=["leave-to-come", "leave-today"])
def test_the_poster_says_who_answers_below_her_own_number(today: bool) -> None:
    (page,) = texts(booklet_of(on_leave(today=today), "poster"))
    assert SHORT in words(page)
    assert "06 00 00 10 21" in page
    assert "Weer:" not in page


def test_the_booklet_says_so_on_the_cover_inside_and_at_the_back() -> None:
    pages = [words(page) for page in texts(booklet_of(on_leave(today=True), "boekje"))]
    assert SHORT in pages[0]
    assert SHORT in pages[-1]
    assert any(f"{AWAY.text} 06 00 00 10 23." in page for page in pages[1:-1])


def test_the_leaflet_of_a_theme_says_so_where_it_says_whom_to_call() -> None:
    sheets = [words(page) for page in texts(booklet_of(on_leave(today=True), "thema:eten"))]
    assert any(SHORT in sheet for sheet in sheets)


HERS = "0597 00 90 01"
TOLD = "Van 21 december 2026 tot en met 3 januari 2027: bel Piet Smit, 0597 00 90 02."
ROUTE = (
    "vraag: Wie helpt mij?\nthemas: [eten]\nkernen: [oost]\nspoed: {tekst: Nu?, naar: roos}\n"
    "stappen: [{tekst: Bel 0597 00 90 01., naar: ondersteuner}, {tekst: Bel., naar: soep}]\n"
)


@cache
def of_one_supporter() -> MapView:
    """Give a map on which the number of one supporter stands in every way it can stand.

    She is called first, her number is that of a soup kitchen and of the publisher, a life question
    leads to her and names it, and one entry has another number before hers.
    """
    leave = "{vanaf: 2026-12-21, tot_en_met: 2027-01-03, vervanger: piet}"
    hers = f"telefoon: {HERS}, toestemming: 2026-01-05"
    return seen(
        TODAY,
        dorp=VILLAGE.replace(hers, f"{hers}, afwezig: [{leave}]")
        + f"uitgever: {{naam: Dorpsbelang, telefoon: {HERS}}}\n",
        diensten_klus=typed("kernen: [oost]", phone=""),
        diensten_soep=typed("kernen: [oost]", name="Soep", phone=HERS),
        diensten_wassen=typed(
            "kernen: [oost]", "eerste_stap: huisarts", name="Wassen",
            phone=f"[{{nummer: 0597 00 91 11}}, {{nummer: {HERS}, naam: vragen}}]",
        ),
        contactroutes_hulp=ROUTE,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "chosen"),
    [
        ("boekje", ()),
        ("grootletter", ()),
        ("kern:oost", ()),
        ("thema:eten", ()),
        ("poster", ()),
        ("blad", ("klus", "soep", "wassen")),
    ],
)
def test_wherever_her_number_is_printed_her_leave_is(name: str, chosen: tuple[str, ...]) -> None:
    pages = texts(booklet_of(of_one_supporter(), name, chosen))
    with_her = [page for page in pages if HERS in words(page)]
    assert with_her
    for page in map(words, with_her):
        told = page.count("tot en met 3 januari 2027")
        assert page.count(HERS) <= told, page


def test_in_the_booklet_it_stands_below_an_entry_a_step_and_the_publisher() -> None:
    pages = texts(booklet_of(of_one_supporter()))
    assert sum(words(page).count(TOLD) for page in pages) >= 8


def test_whoever_is_known_by_her_function_alone_is_not_called_so_twice() -> None:
    known = f"telefoon: {HERS}, toestemming: 2026-01-05"
    nameless = f"telefoon: {HERS}, algemeen: ja"
    view = seen(TODAY, dorp=VILLAGE.replace(known, nameless), diensten_klus=typed(phone=""))
    for name in ("boekje", "poster"):
        told = words(" ".join(texts(booklet_of(view, name))))
        assert "ondersteuner" in told
        assert not re.search(r"(?i)dorpsondersteuner,? dorpsondersteuner", told)
    pages = " ".join(page.text for page in site_pages(view))
    plain = " ".join(re.sub("<[^>]*>", " ", pages).split())
    assert not re.search(r"(?i)dorpsondersteuner ?,? dorpsondersteuner", plain)
    assert {one["role"] for one in context(view)} == {"Oost", "dorpsondersteuner, West"}


def context(view: MapView) -> list[dict[str, str]]:
    """Give who stands at the foot of every page."""
    return cast("list[dict[str, str]]", site_context(view)["supporters"])
