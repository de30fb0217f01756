"""Of somebody's home residents see the kern and no more, wherever something is there."""

from __future__ import annotations

from consent.told import seen, service, told, told_in

from generator.views.parts import PlaceView

HOME = """
naam: Bij Ans thuis
plek: woning
kern: kleindorp
adres: {straat: Kerkstraat 9, postcode: 9672 ZQ, plaats: Kleindorp}
coordinaten: 53.1512, 7.0423
bus: Lijn 13, halte Kerkstraat
parkeren: Voor het huis met de groene deur
toegankelijkheid: [Een drempel bij de voordeur]
zoekwoorden: [ans]
contact: {telefoon: 0597 00 77 66}
gecontroleerd: 2026-10-01
"""
SOUP = """
naam: Soep
themas: [eten]
samenvatting: Samen soep eten.
contact: {telefoon: 0597 00 12 34}
locatie: ans
wanneer:
  - {dagen: [maandag], van: 10.00}
  - {dagen: [dinsdag], van: 10.00, locatie: ans}
gecontroleerd: 2026-10-01
"""
OPEN = HOME.replace("Kleindorp}", "Kleindorp, toestemming: 2026-09-01}")
PRIVATE = ("Ans", "ans/", "Kerkstraat", "9672", "53.15", "Lijn 13", "groene", "drempel", "77 66")


def place(home: str) -> PlaceView:
    return next(one for one in seen({"locaties/ans": home}).places if one.id != "dorpshuis")


def test_nothing_but_the_kern_is_in_what_residents_see() -> None:
    view = seen({"locaties/ans": HOME, "activiteiten/soep": SOUP})
    assert [word for word in PRIVATE if word in repr(view)] == []
    soup = next(one for one in view.entries if one.id == "soep")
    assert soup.place is not None
    assert (soup.place.name, soup.place.address) == ("Bij iemand thuis", "Kleindorp")
    assert soup.when[1] == "elke dinsdag vanaf 10.00 uur, bij iemand thuis in Kleindorp"


def test_the_address_is_there_once_there_is_a_date_for_it() -> None:
    shown = place(OPEN)
    assert shown.name == "Bij Ans thuis"
    assert shown.facts[0].lines == ("Kerkstraat 9, 9672 ZQ Kleindorp",)


def test_a_date_for_name_and_number_is_none_for_the_address() -> None:
    person = "persoon: {naam: Ans Bos, toestemming: 2026-09-01}"
    shown = place(HOME.replace("77 66}", f"77 66, {person}}}"))
    assert shown.name == "Bij iemand thuis"
    assert [phone.display for phone in shown.phones] == ["0597 00 77 66"]


def test_a_date_that_was_taken_back_is_none() -> None:
    assert place(OPEN.replace("09-01}", "09-01, ingetrokken: 2026-11-01}")).name == (
        "Bij iemand thuis"
    )


def test_the_kern_may_stand_in_the_address_alone() -> None:
    assert place(HOME.replace("kern: kleindorp\n", "")).facts[0].lines == ("Kleindorp",)


def test_its_address_is_an_error_in_any_text() -> None:
    soup = service("Afhalen kan op Kerkstraat 9.")
    files = {"locaties/ans": HOME, "diensten/soep": soup}
    assert [one.code for one in told_in(files) if one.level == "fout"] == ["adres"]
    assert [one.code for one in told_in({**files, "locaties/ans": OPEN})] == ["mobiel"]


def test_its_name_in_a_text_is_worth_a_look() -> None:
    files = {"locaties/ans": HOME, "diensten/soep": service("Samen eten bij Ans thuis.")}
    (found,) = [one for one in told_in(files) if one.path.endswith("soep.yml")]
    assert (found.level, found.code) == ("let op", "woning")


def test_what_is_left_out_is_told_at_the_word_home() -> None:
    found = told("locaties/ans", HOME)
    assert [(one.level, one.key, one.code) for one in found] == [
        ("let op", "plek", "woning"),
        ("let op", "contact.telefoon", "mobiel"),
    ]
    assert "weggelaten" in found[1].message
    assert "de kern" in found[0].message


def test_a_public_place_needs_no_consent_but_one_called_a_home_may_be_one() -> None:
    bare = HOME.replace("plek: woning\n", "")
    (found,) = told("locaties/ans", bare)
    assert (found.level, found.key, "plek: woning" in found.message) == ("let op", "naam", True)
    assert told("locaties/ans", bare.replace("Bij Ans thuis", "De Linde")) == []
