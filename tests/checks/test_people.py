"""What points to one person, and what only looks like it."""

from __future__ import annotations

import pytest

from generator.values.people import (
    is_person_name,
    is_personal_mail,
    mail_addresses_in,
    numbers_in,
    person_name,
)


@pytest.mark.parametrize(
    "text",
    [
        "Anneke", "Anneke Bos", "Gré de Boer", "Jan van der Veen", "J. Bos", "A.B. de Wit",
        "mevrouw Bos", "dhr. Jansen", "Samira el Amrani", "Anne-Marie Smit", "Peter O'Neil",
        "mevr. Zwaneveld", "zr. Bos", "wijkzuster Bep", "tante Bep", "familie De Boer",
        "coördinator Kroeze", "beheerder A. Bos", "voorzitter mevrouw Smit", "Bos, A.",
        "De Vries", "van der Berg", "Łukasz Kowalski", "Ds. A. van der Meer",
        "Feikje d'Hôtel", "beheerder d’Hont", "Anne l'Ami",
    ],
)  # fmt: skip
def test_a_name_of_a_person(text: str) -> None:
    assert is_person_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "Coördinator maaltijden", "Team Oost", "Receptie", "De balie", "Wmo-loket", "beheerder",
        "Dorpsondersteuner", "Bestuur Dorpsbelang", "Koster", "Wijkverpleegkundige", "12", "de kok",
        "Dorpshuis De Linde", "Stichting Bos", "coördinator Wmo", "voorzitter KBO",
    ],
)  # fmt: skip
def test_a_function_is_no_person(text: str) -> None:
    assert not is_person_name(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("mevr. Zwaneveld", ("", "", "zwaneveld")),
        ("van der Berg", ("", "van der", "berg")),
        ("Bos, Anneke", ("anneke", "", "bos")),
        ("Bos, A.", ("a.", "", "bos")),
        ("wijkzuster Bep", ("", "", "bep")),
        ("coördinator Gré de Boer", ("gre", "de", "boer")),
        ("Mieke Bos, coördinator", ("mieke", "", "bos")),
    ],
)
def test_a_name_taken_apart(text: str, parts: tuple[str, str, str]) -> None:
    name = person_name(text)
    assert (name.first, name.between, name.last) == parts


@pytest.mark.parametrize(
    "address",
    [
        "jan.bos@dorp.example", "a.de.wit@x.nl", "g.j.boer@gmail.com", "kuipertje52@ziggo.nl",
        "Gré.Boer@hotmail.com", "henk@dorpsbelang.example", "trijntje@huizing.example",
    ],
)  # fmt: skip
def test_a_mailbox_of_one_person(address: str) -> None:
    assert is_personal_mail(address)


@pytest.mark.parametrize(
    "address",
    [
        "info@dorp.example", "team.oost@dorp.example", "x@y.nl", "kerk@gmail.com",
        "zangkoorvivace@hotmail.com", "dorpshuis.delinde@gmail.com", "secretaris@ijsclub.example",
        "info.westerdorp@ziggo.nl", "de.linde.beheer@outlook.com", "wmo-loket@wolderland.example",
    ],
)  # fmt: skip
def test_a_mailbox_of_an_organisation(address: str) -> None:
    assert not is_personal_mail(address)


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("Bel 06-12345678.", ["0612345678"]),
        ("Bel 06 12 34 56 78 of 0597 00 12 34", ["0612345678", "0597001234"]),
        ("+31 (0)6 12345678", ["0612345678"]),
        ("0031612345678", ["0612345678"]),
        ("Rekening NL00BANK0123456789", []),
        ("Bel 0999 12 34 56", []),
        ("Bel 112, of 0900 8844", []),
        ("van 06.00 tot 12.00", []),
        ("(06) 1234 5678", ["0612345678"]),
        ("06 – 12 34 56 78", ["0612345678"]),
        ("06/12.34.56.78!", ["0612345678"]),
        ("Uit Duitsland: +49 1512 3456789", ["0049015123456789"[:4] + "15123456789"]),
    ],
)
def test_numbers_in_a_text(text: str, digits: list[str]) -> None:
    assert [number.digits for _, number in numbers_in(text)] == digits


def test_mail_addresses_in_a_text() -> None:
    text = "Mail jan.bos@dorp.example\nof (info@dorp.example)."
    assert list(mail_addresses_in(text)) == [(5, "jan.bos@dorp.example"), (30, "info@dorp.example")]
