"""A step of a life question says the same as what it leads to."""

from __future__ import annotations

import pytest
from small_village import TODAY
from two_villages import village

from generator.checks.notices import Notice
from generator.checks.steps import contradictions

NUMBERS = (
    '[{id: "112", naam: Levensgevaar, telefoon: "112"}, '
    '{id: "113", naam: Zelfmoord, telefoon: "113"}]'
)
POST = (
    "naam: Huisartsenpost\nthemas: [overig]\nsamenvatting: De dokter.\n"
    "contact: {telefoon: [0597 00 21 71, 0597 00 21 72]}\n"
)


def about(step: str, post: str = POST, *, urgent: bool = False) -> list[Notice]:
    where = f"spoed: {step}\nstappen: [Bel iemand.]" if urgent else f"stappen: [{step}]"
    found = village(
        noodnummers=NUMBERS, diensten_post=post, contactroutes_vraag=f"vraag: Wat nu?\n{where}\n"
    )
    return list(contradictions(found, TODAY))


@pytest.mark.parametrize(
    "step",
    [
        "{tekst: Bel 0597 00 21 79., naar: post}",
        "{tekst: Bel 112., naar: post}",
        '{tekst: Denkt u aan zelfmoord? Bel 113., naar: "112"}',
        '{tekst: Pijn op de borst? Bel direct 112., naar: "113"}',
        "{tekst: Bel Roos op 06 12 34 56 78., naar: ondersteuner}",
    ],
)
@pytest.mark.parametrize("urgent", [False, True])
def test_a_number_in_the_words_that_the_button_does_not_dial(step: str, urgent: bool) -> None:
    (found,) = about(step, urgent=urgent)
    assert (found.owner, found.code) == ("vraag", "tegenspraak")


@pytest.mark.parametrize(
    "step",
    [
        "{tekst: Bel 0597-002172., naar: post}",
        '{tekst: "Bel de post. Bij gevaar belt u 112.", naar: post}',
        '{tekst: Is er gevaar? Bel 112., naar: "112"}',
        "{tekst: Bel 112.}",
        "{tekst: Bel Roos op 0597 00 90 01., naar: ondersteuner}",
        "{tekst: Kom langs. Het kost € 112., naar: post}",
    ],
)
def test_a_number_that_is_the_buttons_own_or_only_besides(step: str) -> None:
    assert about(step) == []


@pytest.mark.parametrize(
    "step",
    [
        "Bel het wijkteam.",
        "Meld u bij de EHBO-groep.",
        "Is het stil in huis? Ga naar het inloopuur.",
        "Vraag uw apotheek.",
    ],
)
def test_a_name_that_its_entry_does_not_bear(step: str) -> None:
    (found,) = about(f"{{tekst: {step}, naar: post}}")
    assert "en de stap wijst naar 'Huisartsenpost'" in found.message


@pytest.mark.parametrize(
    "step",
    [
        "Bel de huisartsenpost.",
        "Bel uw huisarts.",
        "Ga naar de huisartsen.",
        "Bel de dokter.",
        "Vraag raad bij iemand die u vertrouwt.",
        "Bel vandaag iemand.",
    ],
)
def test_a_name_that_it_bears_or_none(step: str) -> None:
    assert about(f"{{tekst: {step}, naar: post}}") == []


@pytest.mark.parametrize(
    ("step", "field"),
    [
        ("U heeft geen brief van de dokter nodig.", "verwijzing: via de huisarts"),
        ("Dat kan zonder verwijzing.", "verwijzing: Een besluit van de gemeente"),
        ("Bel dag en nacht.", "openingstijden: [{dagen: elke dag, van: 9.00, tot: 21.00}]"),
        ("Bellen is gratis.", "kosten: De gewone belkosten"),
        ("Het kost niets.", "kosten: € 5 per keer"),
    ],
)
def test_a_promise_that_its_entry_does_not_keep(step: str, field: str) -> None:
    (found,) = about(f"{{tekst: {step}, naar: post}}", f"{POST}{field}\n")
    assert f"'{field.split(':', maxsplit=1)[0]}'" in found.message
    assert about(f"{{tekst: {step}, naar: post}}") == []


@pytest.mark.parametrize(
    ("step", "field"),
    [
        ("U heeft geen brief van de dokter nodig.", "verwijzing: niet nodig"),
        ("Bel dag en nacht.", "openingstijden: [{dagen: elke dag, van: 0.00, tot: 24.00}]"),
        ("Er is dag en nacht zorg.",
         "openingstijden: [{dagen: elke dag, van: 9.00, tot: 20.00, toelichting: telefoon}]"),
        ("Bellen is gratis.", "kosten: De hulp is gratis. U betaalt de gewone belkosten."),
        ("Bellen is niet gratis.", "kosten: De gewone belkosten"),
    ],
)  # fmt: skip
def test_a_promise_that_it_does_keep(step: str, field: str) -> None:
    assert about(f"{{tekst: {step}, naar: post}}", f"{POST}{field}\n") == []
