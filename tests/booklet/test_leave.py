"""Paper outlasts a leave: it prints her own number, and below it who answers when."""

from __future__ import annotations

from dataclasses import replace

import pytest
from booklet.pdf import booklet_of, texts
from booklet.sample import phone, village

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
