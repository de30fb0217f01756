"""A supporter is on leave: whom residents call then, at the build and afterwards."""

from __future__ import annotations

from datetime import date

from views.seen import VILLAGE, read, seen, typed

from generator.consent import public_map
from generator.model.leave import turns
from generator.views import MapView
from generator.views.parts import AwayLine, SupporterView

PIET = (
    "{id: piet, naam: Piet Smit, kernen: [west], telefoon: 0597 00 90 02, toestemming: 2026-01-05"
)
ROOS = (
    "{id: roos, naam: Roos Veen, kernen: [oost], telefoon: 0597 00 90 01, toestemming: 2026-01-05"
)
CHRISTMAS = "vanaf: 2026-12-21, tot_en_met: 2027-01-03"


def village(roos: str = "", piet: str = "") -> str:
    """Give two villages with more said of its supporters."""
    return VILLAGE.replace(ROOS, f"{ROOS}{roos}").replace(PIET, f"{PIET}{piet}")


def supporter(view: MapView, id_: str = "roos") -> SupporterView:
    (found,) = (one for one in view.supporters if one.id == id_)
    return found


def away(roos: str, piet: str = "", today: date = date(2026, 11, 21)) -> tuple[AwayLine, ...]:
    """Give when Roos does not answer, as residents read it."""
    return supporter(seen(today, dorp=village(roos, piet))).phone.away


def test_her_number_stays_and_says_who_answers_when() -> None:
    (line,) = away(f", afwezig: [{{{CHRISTMAS}, vervanger: piet, toelichting: met vakantie}}]")
    assert (line.first, line.last) == ("2026-12-21", "2027-01-03")
    assert line.text == (
        "Roos Veen is er niet van 21 december 2026 tot en met 3 januari 2027 (met vakantie). "
        "Bel dan Piet Smit:"
    )
    assert line.phone is not None
    assert line.phone.display == "0597 00 90 02"


def test_without_anybody_in_her_place_only_that_is_said() -> None:
    (line,) = away(f", afwezig: [{{{CHRISTMAS}}}]")
    assert line.text == "Roos Veen is er niet van 21 december 2026 tot en met 3 januari 2027."
    assert line.phone is None


def test_leave_that_is_over_is_not_told() -> None:
    assert away(f", afwezig: [{{{CHRISTMAS}, vervanger: piet}}]", today=date(2027, 1, 4)) == ()


def test_who_stands_in_may_be_away_for_a_part_of_it() -> None:
    lines = away(
        f", afwezig: [{{{CHRISTMAS}, vervanger: piet}}]", ", afwezig: [24-12-2026 t/m 26-12-2026]"
    )
    assert [(one.first, one.last, one.phone is not None) for one in lines] == [
        ("2026-12-21", "2026-12-23", True),
        ("2026-12-24", "2026-12-26", False),
        ("2026-12-27", "2027-01-03", True),
    ]


def test_wherever_her_number_stands_the_other_one_stands_beside_it() -> None:
    said = village(f", afwezig: [{{{CHRISTMAS}, vervanger: piet}}]")
    route = (
        "vraag: Wie helpt mij?\nthemas: [eten]\nkernen: [oost]\n"
        "stappen: [{tekst: Bel., naar: ondersteuner}]\n"
    )
    view = seen(
        dorp=said, diensten_klus=typed("kernen: [oost]", phone=""), contactroutes_hulp=route
    )
    (entry,) = view.entries
    assert entry.first_step.phone is not None
    assert len(entry.first_step.phone.away) == 1
    (step,) = view.routes[0].steps
    assert [len(one.phone.away) for one in step.supporters] == [1]


def test_whoever_did_not_say_yes_stands_in_for_nobody() -> None:
    silent = PIET.replace(
        ", toestemming: 2026-01-05", ", toestemming: 2026-01-05, ingetrokken: 2026-11-01"
    )
    other = "{id: joke, naam: Joke Kort, telefoon: 0597 00 90 03, toestemming: 2026-01-05}"
    text = VILLAGE.replace(ROOS, f"{ROOS}, afwezig: [{{{CHRISTMAS}, vervanger: piet}}]")
    text = text.replace(f"  - {PIET}}}", f"  - {silent}}}\n  - {other}")
    view = seen(dorp=text)
    (line,) = supporter(view).phone.away
    assert line.phone is None
    assert "Piet" not in repr(view)


def test_a_function_without_a_name_is_away_without_saying_why() -> None:
    general = (
        "{id: roos, naam: Roos Veen, functie: dorpsverbinder, telefoon: 0597 00 90 01, "
        "algemeen: ja, "
        f"afwezig: [{{{CHRISTMAS}, vervanger: piet, toelichting: Roos is ziek}}]"
    )
    view = seen(dorp=VILLAGE.replace(ROOS, general))
    (line,) = supporter(view, "ondersteuner-1").phone.away
    assert line.text.startswith("Dorpsverbinder is er niet van 21 december")
    assert "ziek" not in repr(view)
    assert line.phone is not None


def test_who_answers_is_known_for_each_day() -> None:
    shown = public_map(
        read(dorp=village(f", afwezig: [{{{CHRISTMAS}, vervanger: piet}}]")), date(2026, 11, 21)
    )
    roos, piet = shown.village.supporters
    (turn,) = turns((roos, piet), roos, date(2026, 12, 30))
    assert turn.stand_in is piet
    assert turns((roos, piet), piet, date(2026, 11, 21)) == ()


def test_on_a_day_of_her_leave_the_other_number_comes_first() -> None:
    leave = f", afwezig: [{{{CHRISTMAS}, vervanger: piet}}, {{vanaf: 2027-05-01, vervanger: piet}}]"
    phone = supporter(seen(date(2026, 12, 21), dorp=village(leave))).phone
    (now,), (later,) = phone.now, phone.later
    assert (now.first, later.first) == ("2026-12-21", "2027-05-01")
    assert phone.back == "Vanaf 4 januari 2027 weer Roos Veen:"


def test_before_and_after_her_leave_her_own_number_comes_first() -> None:
    leave = f", afwezig: [{{{CHRISTMAS}, vervanger: piet}}]"
    for today in (date(2026, 12, 20), date(2027, 1, 4)):
        phone = supporter(seen(today, dorp=village(leave))).phone
        assert (phone.now, phone.back) == ((), "")


def test_her_own_number_waits_until_nobody_stands_in_any_more() -> None:
    roos = f", afwezig: [{{{CHRISTMAS}, vervanger: piet}}]"
    piet = ", afwezig: [24-12-2026 t/m 26-12-2026]"
    phone = supporter(seen(date(2026, 12, 22), dorp=village(roos, piet))).phone
    assert [one.first for one in phone.now] == ["2026-12-21", "2026-12-24", "2026-12-27"]
    assert phone.back == "Vanaf 4 januari 2027 weer Roos Veen:"


def test_nobody_knows_when_she_is_back() -> None:
    leave = ", afwezig: [{vanaf: 2026-11-01, vervanger: piet}]"
    phone = supporter(seen(date(2026, 11, 21), dorp=village(leave))).phone
    assert phone.back == "Als Roos Veen er weer is:"


def test_where_nobody_stands_in_her_own_number_stays_first() -> None:
    phone = supporter(seen(date(2026, 12, 22), dorp=village(f", afwezig: [{{{CHRISTMAS}}}]"))).phone
    assert (phone.now, phone.back) == ((), "")


def test_her_leave_begins_on_its_first_day_whatever_others_do_and_whenever_it_is_told() -> None:
    leave = ", afwezig: [{vanaf: 2026-12-01, vervanger: piet}]"
    piet = ", afwezig: [24-12-2026 t/m 26-12-2026]"
    for today in (date(2026, 11, 21), date(2026, 12, 20)):
        first = away(leave, piet, today)[0]
        assert first.first == "2026-12-01"
    # A day on which somebody else, who does not answer for her, comes back cuts nothing.
    assert [one.first for one in away(leave, "", date(2026, 12, 30))] == ["2026-12-01"]
