"""Supporters who stand in for each other on the same day: then nobody answers."""

from __future__ import annotations

import pytest
from small_village import village_with

PEOPLE = """naam: Kleindorp
site: https://kleindorp.example/
kernen: [Kleindorp]
ondersteuners:
  - id: roos
    naam: Roos Veen
    telefoon: 0597 00 90 01
    toestemming: 2026-09-01
    afwezig:
      - {{vanaf: 2026-12-21, tot_en_met: 2027-01-03, vervanger: {of_roos}}}
  - id: piet
    naam: Piet Smit
    telefoon: 0597 00 90 02
    toestemming: 2026-09-01
    afwezig:
      - {{vanaf: {from_}, tot_en_met: 2027-01-31, vervanger: {of_piet}}}
  - {{id: joke, naam: Joke Kort, telefoon: 0597 00 90 03, toestemming: 2026-09-01}}
"""


def told(of_roos: str, of_piet: str, from_: str = "2027-01-03") -> list[str]:
    """Give what is said of a village in which these two are on leave."""
    text = PEOPLE.format(of_roos=of_roos, of_piet=of_piet, from_=from_)
    problems = village_with("dorp.yml", text.encode()).problems
    return [f"{one.line}: {one.key}: {one.message}" for one in problems if one.level == "fout"]


def test_on_the_same_day_in_a_circle() -> None:
    assert told("piet", "roos") == [
        (
            "10: ondersteuner 1 (roos), afwezig 1, vervanger: op 3 januari 2027 vervangen zij elkaar "
            "in een kring (roos → piet → roos), en neemt niemand op; noem hier iemand anders, of haal "
            "deze regel weg"
        )
    ]


def test_one_after_the_other_is_no_circle() -> None:
    assert told("piet", "roos", from_="2027-01-04") == []


def test_for_herself() -> None:
    assert told("roos", "joke") == [
        (
            "10: ondersteuner 1 (roos), afwezig 1, vervanger: zij kan zichzelf niet vervangen; noem "
            "iemand anders, of haal deze regel weg"
        )
    ]


@pytest.mark.parametrize("of_roos", ["joke", "piet"])
def test_what_the_advice_says_mends_it(of_roos: str) -> None:
    assert told(of_roos, "joke") == []


def test_somebody_who_is_not_there() -> None:
    (line,) = told("jokke", "joke")
    assert (
        "'jokke' bestaat niet; hier hoort een ondersteuner uit dorp.yml; bedoelt u 'joke'?" in line
    )


def test_leave_that_ends_before_it_begins() -> None:
    (line,) = told("joke", "joke", from_="2027-03-01")
    assert "de einddatum is eerder dan de begindatum" in line
    assert line.startswith("16: ondersteuner 2 (piet), afwezig 1, tot_en_met")
