"""How often things are, as village weeklies print it: understood right, or told what to type where.

Never understood wrongly: what is read is said again in full, and stands here beside what was typed.
"""

from __future__ import annotations

from datetime import date

import pytest
from two_villages import village

from generator.model import Activity
from generator.model.schedules import Schedule
from generator.problems import UnusableValue
from generator.reading.when_apart import when_apart
from generator.schedule import Rule
from generator.values.rhythm import parse_rhythm
from generator.wording import rule_text

UNDERSTOOD = {
    "iedere dinsdag": "elke dinsdag",
    "dinsdags": "elke dinsdag",
    "elke di en do": "elke dinsdag en donderdag",
    "ma/wo/vr": "elke maandag, woensdag en vrijdag",
    "ma t/m vr": "maandag tot en met vrijdag",
    "ma.wo.vr": "elke maandag, woensdag en vrijdag",
    "alle dagen behalve zondag": "maandag tot en met zaterdag",
    "elke werkdag (behalve woensdag)": "elke maandag, dinsdag, donderdag en vrijdag",
    "om de week op vrijdag (oneven weken)": "in de oneven weken op vrijdag",
    "laatste vrijdag van het kwartaal": "de laatste vrijdag van elk kwartaal",
    "laatste vrijdag van januari, april, juli en oktober": (
        "elk jaar op de laatste vrijdag van januari, april, juli en oktober"
    ),
    "laatste zondag van het jaar": "elk jaar op de laatste zondag van december",
    "elk weekend": "elke zaterdag en zondag",
    "om de week op vrijdag": "om de week op vrijdag",
    "1x per 14 dagen": "om de week",
    "eens in de veertien dagen op ma": "om de week op maandag",
    "elke dinsdag in de even weken": "in de even weken op dinsdag",
    "oneven weken": "in de oneven weken",
    "elke 3 weken": "elke 3 weken",
    "eens in de drie weken": "elke 3 weken",
    "1x per 4 weken": "elke 4 weken",
    "4-wekelijks op do": "elke 4 weken op donderdag",
    "vierwekelijks": "elke 4 weken",
    "om de zes weken op woensdag": "elke 6 weken op woensdag",
    "elke 14 weken": "elke 14 weken",
    "1e en 3e do v.d. mnd": "de eerste en derde donderdag van de maand",
    "1e do. v/d maand": "elke eerste donderdag van de maand",
    "elke 1e di v.d. mnd.": "elke eerste dinsdag van de maand",
    "2e wo/mnd": "elke tweede woensdag van de maand",
    "1e di en 3e di van de maand": "de eerste en derde dinsdag van de maand",
    "iedere 2e en 4e maandag": "de tweede en vierde maandag van de maand",
    "laatste zo vd mnd": "elke laatste zondag van de maand",
    "voorlaatste zaterdag van de maand": "elke een-na-laatste zaterdag van de maand",
    "maandelijks op de eerste vrijdag": "elke eerste vrijdag van de maand",
    "iedere 15e van de maand": "de 15e van elke maand",
    "elke maand op de 1e en de 15e": "de 1e en 15e van elke maand",
    "laatste dag van de maand": "de laatste dag van elke maand",
    "laatste werkdag van de maand": "de laatste werkdag van elke maand",
    "eens per kwartaal op de eerste dinsdag": "elk kwartaal op de eerste dinsdag",
    "eerste dinsdag van het kwartaal": "de eerste dinsdag van elk kwartaal",
    "om de maand op de eerste dinsdag": "elke 2 maanden op de eerste dinsdag",
    "halfjaarlijks op de eerste zaterdag": "elke 6 maanden op de eerste zaterdag",
    "jaarlijks op 4 mei": "elk jaar op 4 mei",
    "elk jaar de laatste zaterdag van augustus": "elk jaar op de laatste zaterdag van augustus",
    "3e za in sept": "elk jaar op de derde zaterdag van september",
    "eerste zondag van april, juli en oktober": (
        "elk jaar op de eerste zondag van april, juli en oktober"
    ),
    "elk jaar op Koningsdag": "elk jaar op Koningsdag",
    "jaarlijks op 2e pinksterdag": "elk jaar op tweede pinksterdag",
}

APART = {
    "elke wo m.u.v. schoolvakanties": {"ritme": "elke wo", "niet_op": "schoolvakanties"},
    "elke do, behalve in de zomervakantie": {"ritme": "elke do", "niet_op": "zomervakantie"},
    "ma t/m vr, niet op feestdagen": {"ritme": "ma t/m vr", "niet_op": "feestdagen"},
    "laatste do van de maand, behalve in december": {
        "ritme": "laatste do van de maand", "niet_op": "december",
    },
    "van okt t/m mrt iedere zondagmiddag": {
        "ritme": "iedere zondag", "seizoen": "okt t/m mrt", "toelichting": "in de middag",
    },
    "15-4 t/m 30-9 elke zaterdag": {"ritme": "elke zaterdag", "seizoen": "15-4 t/m 30-9"},
    "2e dinsdag vd mnd (sept t/m juni)": {
        "ritme": "2e dinsdag vd mnd", "seizoen": "sept t/m juni",
    },
    "elke zondag in juli en augustus": {"ritme": "elke zondag", "seizoen": "juli en augustus"},
    "iedere zaterdagochtend 9.30-11.30": {
        "ritme": "iedere zaterdag", "van": "9.30", "tot": "11.30",
    },
    "laatste zo vd mnd 15.00u": {"ritme": "laatste zo vd mnd", "van": "15.00"},
    "elke dinsdag om 14 uur": {"ritme": "elke dinsdag", "van": "14"},
    "elke dinsdag vanaf 1 september 2026": {
        "ritme": "elke dinsdag", "vanaf": "1 september 2026",
    },
    "8 lessen op donderdag vanaf 7 januari 2027": {
        "ritme": "donderdag", "vanaf": "7 januari 2027", "lessen": "8",
    },
    "wo- en vrijdagochtend": {"ritme": "wo en vrijdag", "toelichting": "in de ochtend"},
    "1e en 3e wo van de maand van 14.00 tot 16.00 uur (niet in juli)": {
        "ritme": "1e en 3e wo van de maand", "van": "14.00", "tot": "16.00", "niet_op": "juli",
    },
}  # fmt: skip

REFUSED = {
    "niet op maandag": "dit is niet als ritme te lezen",
    "maandag en/of dinsdag": "dit is niet als ritme te lezen",
    "maandag of dinsdag": "dit is niet als ritme te lezen",
    "elke maand": "welke dag van de maand?",
    "elk kwartaal": "typ bijvoorbeeld: elk kwartaal op de eerste dinsdag",
    "elk jaar": "typ bijvoorbeeld: elk jaar op 4 mei",
    "4 mei": "is het elk jaar, typ: elk jaar op 4 mei",
    "elk jaar op 31 april": "april heeft hoogstens 30 dagen",
    "elk jaar op 4 mei 2027": "haal het jaar weg",
    "1e di en 3e do van de maand": "maak er twee regels van",
    "2x per week": "op welke dagen is het?",
    "2x per maand op dinsdag": "eerste en derde dinsdag van de maand",
    "4x per jaar": "zet de datums een voor een bij 'op'",
    "om de dag": "zet de datums een voor een bij 'op'",
    "elke 2 dagen": "zet de datums een voor een bij 'op'",
    "elke derde week": "typ elke 3 weken of derde dinsdag van de maand",
    "eerste week van de maand op dinsdag": "typ bijvoorbeeld: eerste dinsdag van de maand",
    "eerste weekend van de maand": "noem de dag",
    "elke schooldag": "zet 'schoolvakanties' bij 'niet_op'",
    "elk jaar in de zomervakantie": "de vakantie bij 'seizoen'",
    "zo nu en dan": "dit is niet als ritme te lezen",
}


@pytest.mark.parametrize(("typed", "said"), UNDERSTOOD.items())
def test_what_is_understood_is_said_in_full(typed: str, said: str) -> None:
    assert rule_text(Rule(rhythm=parse_rhythm(typed))) == said


@pytest.mark.parametrize(("typed", "fields"), APART.items())
def test_what_holds_more_than_a_rhythm_is_taken_apart(typed: str, fields: dict[str, str]) -> None:
    with pytest.raises(UnusableValue):
        parse_rhythm(typed)
    assert when_apart(typed) == fields
    # Typed in those fields, it is a rule.
    assert Schedule.model_validate(fields)


@pytest.mark.parametrize(("typed", "told"), REFUSED.items())
def test_what_can_be_read_in_two_ways_is_refused(typed: str, told: str) -> None:
    with pytest.raises(UnusableValue, match=told.replace("?", r"\?")):
        parse_rhythm(typed)
    assert when_apart(typed) is None


def test_a_whole_line_may_stand_behind_wanneer_and_the_advice_gives_its_fields() -> None:
    text = "naam: Koor\nthemas: [overig]\nsamenvatting: Zingen.\ncontact: {telefoon: 112}\n"
    line = "wanneer: [{ritme: elke wo, van: 19.30, niet_op: [schoolvakanties]}]\n"
    (choir,) = village(activiteiten_koor=f"{text}{line}").activities
    assert isinstance(choir, Activity)
    assert rule_text(choir.schedules[0], today=date(2026, 9, 1)) == (
        "elke woensdag vanaf 19.30 uur, niet in de schoolvakanties"
    )
