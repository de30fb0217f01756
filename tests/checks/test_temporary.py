"""What is only true for a while: told with all that it touches, and once more when it is over."""

from __future__ import annotations

from datetime import date

import pytest
from small_village import TODAY
from views.seen import HALL, VILLAGE, read, typed

from generator.checks.temporary import absences, closed_places, full_and_prices
from generator.model import SocialMap

CLOSED = HALL + "gesloten: [{vanaf: 2026-12-21, tot_en_met: 2027-01-03}]\n"
HERE = "locatie: linde"
TUESDAY = "wanneer: {dagen: [dinsdag], van: 10.00}"
FILES = {
    "activiteiten_koffie": typed(HERE, TUESDAY, name="Koffie"),
    "activiteiten_bingo": typed(HERE, TUESDAY, name="Bingo"),
    "activiteiten_eerste": typed(HERE, "wanneer: {ritme: eerste dinsdag van de maand}", name="1e"),
    "activiteiten_elders": typed(TUESDAY, name="Elders"),
    "diensten_loket": typed(HERE, name="Loket"),
}


def said(check: object, found: SocialMap, today: date = TODAY) -> list[tuple[str, str, str]]:
    """Give of each notice in which file it stands, its code and what it says."""
    assert callable(check)
    return [(one.owner, one.code, one.message) for one in check(found, today)]


def test_one_list_of_all_that_does_not_go_on() -> None:
    village = VILLAGE.replace(
        "{id: roos, naam: Roos Veen,",
        "{id: roos, naam: Roos Veen, aanwezig: [{dagen: [maandag], van: 9.00, locatie: linde}],",
    )
    ((owner, code, message),) = said(
        closed_places, read(dorp=village, locaties_linde=CLOSED, **FILES)
    )
    assert (owner, code) == ("linde", "dicht")
    assert message.startswith(
        "dit gaat dan niet door (3): bingo, koffie en het spreekuur van roos. "
    )
    # The desk has no times: people are told to call first.
    assert "Ook: van loket staat er niet wanneer het hier is" in message


def test_a_place_where_nothing_is_then_needs_no_word() -> None:
    assert said(closed_places, read(locaties_linde=CLOSED)) == []


def test_a_closure_that_is_over_may_go() -> None:
    ((owner, code, message),) = said(
        closed_places, read(locaties_linde=CLOSED, **FILES), date(2027, 1, 4)
    )
    assert (owner, code, message) == ("linde", "verlopen", "dit is voorbij; haal het hier weg")


def test_of_a_place_that_stopped_what_is_still_there_with_where_it_can_be() -> None:
    stopped = f"{HALL}status: gestopt\nin_plaats_daarvan: sluis\n"
    ((_, code, message),) = said(
        closed_places, read(locaties_linde=stopped, locaties_sluis="naam: De Sluis\n", **FILES)
    )
    assert code == "gestopt"
    assert message.startswith("hier staat nog (4): bingo, eerste, koffie en loket.")
    assert message.endswith("Zet dan in dat bestand 'locatie: sluis'")


def test_whoever_stands_in_has_to_be_on_the_map() -> None:
    village = VILLAGE.replace(
        "{id: roos, naam: Roos Veen,",
        "{id: roos, naam: Roos Veen, afwezig: [{vanaf: 2026-12-21, vervanger: piet}],",
    )
    assert said(absences, read(dorp=village)) == []
    gone = village.replace(
        "telefoon: 0597 00 90 02,", "telefoon: 0597 00 90 02, ingetrokken: 2026-11-01,"
    )
    ((owner, code, message),) = said(absences, read(dorp=gone))
    assert (owner, code) == ("dorp", "afwezig")
    assert message.startswith("'piet' staat niet op de kaart")


def test_two_who_are_away_at_once_leave_nobody_to_answer() -> None:
    village = VILLAGE.replace(
        "{id: roos, naam: Roos Veen,",
        "{id: roos, naam: Roos Veen, afwezig: [{vanaf: 2026-12-21, tot_en_met: 2027-01-03, "
        "vervanger: piet}],",
    )
    both = village.replace(
        "telefoon: 0597 00 90 02,",
        "telefoon: 0597 00 90 02, afwezig: [{vanaf: 2026-12-24, tot_en_met: 2027-01-02}],",
    )
    assert said(absences, read(dorp=village)) == []
    ((owner, code, message),) = said(absences, read(dorp=both))
    assert (owner, code) == ("dorp", "afwezig")
    assert message.startswith(
        "van 24 december 2026 tot en met 2 januari 2027 is 'piet' er ook niet"
    )


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (
            "vol: tot 2026-11-21",
            "het was vol tot 21 november 2026; haal 'vol' weg, of geef een nieuwe datum",
        ),
        (
            "nieuwe_kosten: {vanaf: 2026-11-21, kosten: € 9 per keer}",
            "dit geldt sinds 21 november 2026; zet '€ 9 per keer' bij 'kosten'",
        ),
    ],
)
def test_what_has_come_may_go(line: str, message: str) -> None:
    found = read(diensten_klus=typed(line))
    assert said(full_and_prices, found, date(2026, 11, 20)) == []
    ((owner, code, told),) = said(full_and_prices, found)
    assert (owner, code) == ("klus", "verlopen")
    assert told.startswith(message)
