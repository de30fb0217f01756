"""Dates that change nothing, or that go where nothing can be: she hears which day she meant."""

from __future__ import annotations

from datetime import date

import pytest
from small_village import village_with

from generator.checks import check_map
from generator.problems import Problem
from generator.site.icons import icon_names

TODAY = date(2026, 11, 28)
# The first of December 2026 is a Tuesday.
TEXT = (
    "naam: Koor\nthemas: [eten]\nsamenvatting: Zingen.\ngecontroleerd: 2026-10-01\n"
    "contact: {telefoon: 0597 00 12 34}\nlocatie: zaal\n"
)
PLACE = (
    "naam: Zaal\nplek: openbaar\n"
    "adres: {straat: Kerkstraat 1, postcode: 9671 AB, plaats: Kleindorp}\n"
    "gesloten: 21-12-2026 t/m 3-1-2027\n"
)

PAUSED = f"{PLACE.partition('gesloten')[0].replace('Zaal', 'Kerkzaal')}status: pauze\n"


def found(rest: str) -> list[Problem]:
    """Give the notices about days that never come."""
    reading = village_with("activiteiten/koor.yml", f"{TEXT}{rest}\n".encode(),
                           **{"locaties/zaal.yml": PLACE.encode(),
                              "locaties/pauze.yml": PAUSED.encode()})  # fmt: skip
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    notices = check_map(reading.map, reading.sources, TODAY, icon_names())
    return [one for one in notices if one.code == "nooit"]


@pytest.mark.parametrize(
    ("rest", "key", "words"),
    [
        ("wanneer:\n  - {dagen: dinsdag, niet_op: 2026-12-02}", "wanneer[1].niet_op",
         "op woensdag 2 december 2026 is het toch al niet; bedoelt u 2026-12-01 of 2026-12-08?"),
        ("wanneer:\n  - {dagen: dinsdag}\nniet_op: [2026-12-02, 2026-12-08]", "niet_op",
         "op woensdag 2 december 2026 is het toch al niet"),
        ("wanneer:\n  - {dagen: dinsdag, wel_op: 2026-12-03}", "wanneer[1].wel_op",
         "zet 2026-12-03 bij 'op' in een eigen regel"),
        ("wanneer:\n  - {dagen: dinsdag, verplaatst: {datum: 2026-12-01, naar: 2020-12-02}}",
         "wanneer[1].verplaatst.naar",
         "ver van dinsdag 1 december 2026; bedoelt u het jaar 2026?"),
        ("wanneer:\n  - {dagen: dinsdag, verplaatst: {datum: 2026-12-15, naar: 2026-12-23}}",
         "wanneer[1].verplaatst.naar", "op woensdag 23 december 2026 is de plek dicht"),
        ("wanneer: {dagen: di, locatie: pauze, verplaatst: {datum: 15-12-2026, naar: 16-12-2026}}",
         "wanneer.verplaatst.naar", "16 december 2026 is de plek dicht"),
        ("wanneer:\n  - {dagen: dinsdag, verplaatst: {datum: 2026-12-15, locatie: pauze}}",
         "wanneer[1].verplaatst.locatie", "15 december 2026 is de plek dicht"),
        ("wanneer:\n  - {dagen: dinsdag}\nverplaatst: {datum: 2026-12-15, locatie: pauze}",
         "verplaatst.locatie", "15 december 2026 is de plek dicht"),
    ],
)  # fmt: skip
def test_a_date_that_changes_nothing(rest: str, key: str, words: str) -> None:
    (one,) = found(rest)
    assert one.key == key
    assert words in one.message


@pytest.mark.parametrize(
    "rest",
    [
        "wanneer:\n  - {dagen: dinsdag, niet_op: 2026-12-01}",
        "wanneer:\n  - {dagen: dinsdag, niet_op: 2020-01-01}",
        "wanneer:\n  - {dagen: dinsdag, niet_op: feestdagen, wel_op: 2027-04-27}",
        "wanneer:\n  - {dagen: dinsdag, verplaatst: {datum: 2026-12-15, naar: 2026-12-16}}",
        "wanneer:\n  - {dagen: dinsdag}\n  - {dagen: woensdag}\nniet_op: 2026-12-02",
        "wanneer:\n  - {toelichting: In overleg}\nniet_op: 2026-12-02",
    ],
)
def test_a_date_that_does_something_is_no_news(rest: str) -> None:
    assert found(rest) == []


def test_a_date_that_the_activity_and_its_rule_both_move_is_told_however_it_is_spelled() -> None:
    text = (
        f"{TEXT}wanneer:\n  - {{dagen: dinsdag, verplaatst: {{datum: 2026-12-01, van: 9.00}}}}\n"
        "verplaatst: {datum: 1 december 2026, van: 10.00}\n"
    )
    reading = village_with("activiteiten/koor.yml", text.encode(),
                           **{"locaties/zaal.yml": PLACE.encode()})  # fmt: skip
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    notices = check_map(reading.map, reading.sources, TODAY, icon_names())
    (one,) = [one for one in notices if one.key == "verplaatst.datum"]
    assert one.code == "dubbel"
    assert "dinsdag 1 december 2026 staat ook bij 'verplaatst' onder 'wanneer'" in one.message
