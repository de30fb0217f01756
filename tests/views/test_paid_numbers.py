"""A call that costs extra: residents read it wherever the number stands."""

from __future__ import annotations

import re

import pytest
from booklet.pdf import booklet_of, texts
from views.seen import VILLAGE, seen, service, typed

from generator.site.pages import site_pages
from generator.views import MapView

ROUTE = """
vraag: Hoe kom ik thuis?
spoed: {tekst: Bel dan., naar: klus}
stappen: [{tekst: Bel de lijn op 0900 1234., naar: klus}]
"""


@pytest.mark.parametrize("number", ["0900-1234", "0906 1234", "0909-1234", "1888", "18 50"])
def test_a_number_that_costs_extra_says_so(number: str) -> None:
    assert service(f"contact: {{telefoon: {number}}}").phones[0].note == "bellen kost extra"


@pytest.mark.parametrize("number", ["0800-1234", "14 0597", "0597 00 12 34", "113", "088 000 1234"])
def test_a_number_that_costs_no_more_than_usual_says_nothing(number: str) -> None:
    assert service(f"contact: {{telefoon: {number}}}").phones[0].note == ""


def test_what_the_supporter_says_of_the_costs_takes_its_place() -> None:
    phone = service("contact: {telefoon: [{nummer: 0900-1234, kosten: 10 cent per minuut}]}")
    assert phone.phones[0].note == "10 cent per minuut"
    told = service("contact: {telefoon: 0900-1234}", "kosten: De gewone belkosten")
    assert told.phones[0].note == "de gewone belkosten"
    other = service("contact: {telefoon: 0900-1234}", "kosten: Gratis")
    assert other.phones[0].note == "bellen kost extra"


def paid() -> MapView:
    line = typed("contact: {telefoon: 0900-1234}", "eerste_stap: rechtstreeks")
    police = "{id: politie, naam: Politie, telefoon: 0900-5678, uitleg: Als het kan wachten.}"
    village = VILLAGE.replace("noodnummers: [", f"noodnummers: [{police}, ")
    return seen(dorp=village, diensten_klus=line, contactroutes_thuis=ROUTE)


def test_it_stands_on_every_page_with_the_number_and_on_its_card() -> None:
    for page in site_pages(paid(), ()):
        buttons = page.text.count(">0900 1234<")
        assert page.text.count("bellen kost extra") >= buttons, page.path


def test_an_emergency_number_says_it_behind_who_answers() -> None:
    number = next(one for one in paid().emergencies if one.id == "politie")
    assert number.explanation == "Als het kan wachten. Bellen kost extra."


@pytest.mark.parametrize(
    ("kind", "chosen"), [("boekje", ()), ("grootletter", ()), ("blad", ("klus",))]
)
def test_it_stands_on_paper_beside_every_number(kind: str, chosen: tuple[str, ...]) -> None:
    text = re.sub(r"\s+", " ", " ".join(texts(booklet_of(paid(), kind, chosen))))
    to_call = text.count("0900 1234") - text.count("op 0900 1234")
    assert to_call
    assert text.count("0900 1234 bellen kost extra") == to_call


def test_it_stands_on_paper_beside_an_emergency_number() -> None:
    text = re.sub(r"\s+", " ", " ".join(texts(booklet_of(paid()))))
    assert text.count("Bellen kost extra. 0900 5678") == text.count("0900 5678") > 0
