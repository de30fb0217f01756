"""What nobody can promise, and amounts whose year is over."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from small_village import TODAY
from two_villages import entry, village

from generator.checks.notices import Notice
from generator.checks.promises import (
    amounts_of_a_year,
    false_promises,
    promises_in,
    promises_of_village,
)

CONTENT = Path(__file__).parents[2] / "content"


def about(text: str) -> list[Notice]:
    typed = entry(f'beschrijving: "{text}"')
    return list(false_promises(village(diensten_klus=typed), TODAY))


@pytest.mark.parametrize(
    "text",
    [
        "Het gesprek blijft tussen u en de dokter.",
        "Alles wat u vertelt blijft onder ons.",
        "Wat u zegt blijft altijd onder ons.",
        "Uw verhaal blijft geheim.",
        "Niemand hoeft het te weten.",
        "Niemand in het dorp hoort ervan.",
        "Niemand komt het te weten.",
        "De ondersteuner doet niets buiten u om.",
        "Er gebeurt niets zonder u.",
        "Zij vertelt niets verder.",
        "Zij zegt het aan niemand.",
        "Er wordt niets doorverteld.",
        "Het gesprek is strikt vertrouwelijk.",
        "De hulp is gratis en vertrouwelijk.",
        "De werker heeft een zwijgplicht.",
        "Zij noemt uw naam nooit.",
        "Uw naam blijft geheim.",
        "Wat u vertelt, blijft altijd bij ons.",
        "Wij praten er met niemand over.",
        "Uw verhaal wordt nooit doorverteld.",
        "De dokter mag niets zeggen.",
        "U kunt bellen zonder dat uw man het merkt.",
        "Uw geheim is bij ons veilig.",
        "De arts heeft een beroepsgeheim.",
    ],
)
def test_secrecy_that_is_promised_without_end_is_found(text: str) -> None:
    assert [one.code for one in about(text)] == ["belofte"]


@pytest.mark.parametrize(
    "text",
    [
        "De dokter bespreekt eerst met u wat er gebeurt.",
        "U hoeft uw naam niet te zeggen.",
        "Bellen is gratis en anoniem.",
        "Uw wachtwoord houdt u voor uzelf.",
        "Niemand blijft achter.",
        "Niemand lacht u uit.",
        "De deur blijft open.",
        "U blijft zelf de baas.",
        "Zij vertelt alleen bij gevaar iets verder, en het blijft anders tussen u en haar.",
        "Zij doet niets zonder overleg.",
        "De zaal blijft de hele avond warm.",
        "Zij geven geen medische raad.",
        "De vrijwilliger blijft een middag bij uw man.",
        "U blijft gewoon bij ons eten.",
    ],
)
def test_what_is_true_or_something_else_is_left_alone(text: str) -> None:
    assert about(text) == []


def test_routes_and_places_promise_too() -> None:
    route = "vraag: Wat nu?\nstappen: [Bel. Het blijft tussen u en ons.]\n"
    place = "naam: Zaal\nkern: oost\ntoegankelijkheid: [Niemand hoort ervan.]\n"
    found = false_promises(village(contactroutes_vraag=route, locaties_zaal=place), TODAY)
    assert sorted(one.owner for one in found) == ["vraag", "zaal"]


def test_the_supporter_promises_too() -> None:
    told = "[{id: a, naam: Nood, telefoon: 0597 00 11 11, uitleg: Niemand hoort ervan.}]"
    assert [one.owner for one in promises_of_village(village(noodnummers=told), TODAY)] == ["dorp"]


@pytest.mark.parametrize("page", sorted(CONTENT.glob("*.md")), ids=lambda page: page.name)
def test_our_own_pages_promise_nothing_of_the_kind(page: Path) -> None:
    assert promises_in(page.read_text(encoding="utf-8")) == []


def cost(text: str, today: date) -> list[str]:
    typed = entry(f'kosten: "{text}"')
    return [one.message for one in amounts_of_a_year(village(diensten_klus=typed), today)]


@pytest.mark.parametrize(
    "text",
    [
        "Hoogstens € 21,80 per maand in 2026",
        "€ 21,80 per maand (2026)",
        "In 2026 € 21,80",
        "21,80 euro, tarief 2026",
        "€ 40 voor het seizoen 2025-2026",
        "€ 40 voor het seizoen 2025/2026",
        "Per 1 januari 2026 € 21,80",
        "€ 21,80 per 1-1-2026",
        "In 2026 betaalt u een bijdrage. Die is € 21,80.",
    ],
)
def test_an_amount_of_a_year_is_to_be_looked_at_when_the_year_ends(text: str) -> None:
    assert cost(text, date(2026, 12, 31)) == []
    (message,) = cost(text, date(2027, 1, 1))
    assert message.startswith("dit bedrag hoort bij 2026; kijk wat het in 2027 is")


@pytest.mark.parametrize(
    "text",
    [
        "€ 5 sinds 2019",
        "€ 5 vanaf 2024",
        "€ 5, sinds 1 juli 2024",
        "Opgericht in 2019. Een kop koffie kost € 1.",
        "Gratis",
        "€ 2026",
    ],
)
def test_an_amount_without_a_year_of_its_own_stays(text: str) -> None:
    assert cost(text, date(2030, 1, 1)) == []


def test_what_changes_every_year_asks_for_its_year() -> None:
    assert "zet het jaar erbij" in cost("Eigen bijdrage € 21,80 per maand", TODAY)[0]
    assert cost("Eigen bijdrage € 21,80 per maand in 2026", TODAY) == []
    assert cost("U betaalt een eigen bijdrage", TODAY) == []
