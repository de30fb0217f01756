"""What is full, a waiting list, and a price that changes on a date."""

from __future__ import annotations

from datetime import date

import pytest
from views.seen import seen, service, typed

from generator.views import EntryView


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (("vol: ja",), "Vol"),
        (("vol: nee",), ""),
        (("vol: volgeboekt",), "Vol"),
        (("vol: Helaas vol!",), "Vol"),
        (("vol: Ja, uitverkocht",), "Vol"),
        (("vol: geen plek meer",), "Vol"),
        (("vol: tot nader order",), "Vol"),
        (("vol: volgeboekt tot 15 januari 2027",), "Vol tot 15 januari 2027"),
        (("vol: niet vol",), ""),
        (("vol: er is nog plek",), ""),
        (("vol: tot 2027-01-15",), "Vol tot 15 januari 2027"),
        (("vol: tot 15 januari 2027",), "Vol tot 15 januari 2027"),
        (("vol: t/m 14-1-2027",), "Vol tot 15 januari 2027"),
        (("vol: ja", "wachtlijst: ja"), "Vol; er is een wachtlijst"),
        (("vol: ja", "wachtlijst: nee"), "Vol; er is geen wachtlijst"),
        (("vol: ja", "wachtlijst: Bel ons voor de lijst."), "Vol. Bel ons voor de lijst."),
        (("wachtlijst: ja",), "Er is een wachtlijst"),
        (("wachtlijst: ongeveer drie maanden",), "Wachtlijst: ongeveer drie maanden"),
        (("vol: tot 2026-11-01", "wachtlijst: ja"), ""),
    ],
)
def test_whether_there_is_room(lines: tuple[str, ...], told: str) -> None:
    entry = service(*lines)
    assert entry.room == told
    assert [fact.lines for fact in entry.facts if fact.key == "plek"] == ([(told,)] if told else [])


def on(day: date, *lines: str) -> EntryView:
    """Give a service with these lines as residents see it on a day."""
    (entry,) = seen(day, diensten_klus=typed(*lines)).entries
    return entry


PRICE = (
    "kosten: € 8,50 per maaltijd",
    "nieuwe_kosten: {vanaf: 2027-01-01, kosten: € 9 per maaltijd}",
)


def test_until_a_new_price_begins_both_stand_there() -> None:
    assert on(date(2026, 12, 31), *PRICE).cost == (
        "€ 8,50 per maaltijd; vanaf 1 januari 2027 € 9 per maaltijd"
    )


def test_after_that_only_the_new_one() -> None:
    assert on(date(2027, 1, 1), *PRICE).cost == "€ 9 per maaltijd"


def test_what_becomes_free_is_found_as_free_from_that_day_on() -> None:
    lines = ("kosten: € 2 per keer.", "nieuwe_kosten: {vanaf: 2027-01-01, kosten: Gratis}")
    before, after = on(date(2026, 12, 31), *lines), on(date(2027, 1, 1), *lines)
    assert before.cost == "€ 2 per keer; vanaf 1 januari 2027 gratis"
    assert "gratis" not in {hint.name for hint in before.hints}
    assert "gratis" in {hint.name for hint in after.hints}


def test_a_new_price_needs_no_old_one() -> None:
    assert on(date(2026, 12, 1), PRICE[1]).cost == "vanaf 1 januari 2027 € 9 per maaltijd"


def test_on_the_last_day_of_full_there_is_still_no_room() -> None:
    assert on(date(2027, 1, 14), "vol: tot 2027-01-15").room
    assert not on(date(2027, 1, 15), "vol: tot 2027-01-15").room
