"""Whom residents call: supporters, numbers in danger, the publisher, a person behind an entry."""

from __future__ import annotations

import pytest
from views.seen import HALL, VILLAGE, WELFARE, seen, service

from generator.views.parts import PhotoView

WHOLE = """
naam: Oost en West
site: https://twee.example
kernen: [{id: oost, naam: Oost}, {id: west, naam: West}]
ondersteuners:
  id: roos
  naam: Roos van der Veen
  functie: dorpsverbinder
  kernen: [west, oost]
  telefoon: 0597 00 90 01
  email: roos@twee.example
  werkgever: welzijn
  tekst: Roos denkt mee.
  foto: roos.jpg
  toestemming: 2026-09-01
  aanwezig: {dagen: [maandag], van: 9.00, tot: 12.00, locatie: linde}
noodnummers:
  - {id: "112", naam: Levensgevaar, telefoon: "112", uitleg: Als elke seconde telt., spoed: ja}
  - {id: geweld, naam: Geweld thuis, telefoon: 0800-2000}
"""


class TestSupporters:
    def test_one_of_whom_all_is_known(self) -> None:
        (roos,) = seen(dorp=WHOLE, organisaties_welzijn=WELFARE, locaties_linde=HALL).supporters
        assert (roos.id, roos.name, roos.first_name) == ("roos", "Roos van der Veen", "Roos")
        assert (roos.title, roos.employer) == ("dorpsverbinder", "Welzijn Wolderland")
        assert (roos.kernen, roos.kern_text) == (("west", "oost"), "Oost en West")
        assert (roos.phone.display, roos.phone.href) == ("0597 00 90 01", "tel:+31597009001")
        assert (roos.email, roos.about, roos.photo) == (
            "roos@twee.example",
            "Roos denkt mee.",
            PhotoView("roos.jpg", "Foto van Roos van der Veen"),
        )
        assert roos.presence == ("maandag van 9.00 tot 12.00 uur, in De Linde",)

    def test_one_of_whom_little_is_known(self) -> None:
        roos = seen().supporters[0]
        assert (roos.title, roos.kern_text) == ("dorpsondersteuner", "Oost")
        assert (roos.email, roos.about, roos.photo, roos.employer) == ("", "", None, "")
        assert roos.presence == ()

    def test_one_without_villages_is_there_for_all(self) -> None:
        roos = seen(dorp=VILLAGE.replace("kernen: [oost], ", "")).supporters[0]
        assert roos.kernen == ("oost", "west")
        assert roos.kern_text == "Oost en West"


class TestNumbersInDanger:
    def test_say_who_answers_and_whether_it_is_urgent(self) -> None:
        view = seen(dorp=WHOLE, organisaties_welzijn=WELFARE, locaties_linde=HALL)
        assert [
            (one.id, one.name, one.explanation, one.phone.display, one.phone.href, one.urgent)
            for one in view.emergencies
        ] == [
            ("112", "Levensgevaar", "Als elke seconde telt.", "112", "tel:112", True),
            ("geweld", "Geweld thuis", "", "0800 2000", "tel:08002000", False),
        ]


class TestPublisher:
    def test_is_the_first_supporter_when_nobody_is_named(self) -> None:
        publisher = seen().publisher
        assert (publisher.name, publisher.address, publisher.email) == ("Roos Veen", "", "")
        assert publisher.phone is not None
        assert publisher.phone.display == "0597 00 90 01"

    def test_is_whom_the_village_names(self) -> None:
        named = (
            "uitgever: {naam: Dorpsbelang, adres: Kerkstraat 1, email: a@b.example, "
            "telefoon: 0597 00 10 00}\n"
        )
        publisher = seen(dorp=VILLAGE + named).publisher
        assert (publisher.name, publisher.address) == ("Dorpsbelang", "Kerkstraat 1")
        assert publisher.email == "a@b.example"
        assert publisher.phone is not None
        assert publisher.phone.display == "0597 00 10 00"

    def test_may_have_no_number_at_all(self) -> None:
        publisher = seen(dorp=f"{VILLAGE}uitgever: {{naam: Dorpsbelang}}\n").publisher
        assert (publisher.address, publisher.email, publisher.phone) == ("", "", None)


class TestThePersonBehindAnEntry:
    @pytest.mark.parametrize(
        ("person", "text"),
        [
            (
                "{naam: Ans Kuiper, functie: coördinator, toestemming: 2026-09-01}",
                "Ans Kuiper, coördinator",
            ),
            ("{naam: Ans Kuiper, toestemming: 2026-09-01}", "Ans Kuiper"),
            ("{functie: coördinator}", "coördinator"),
            ("{naam: Coördinator maaltijden}", "coördinator maaltijden"),
        ],
    )
    def test_keeps_the_capital_of_a_name_but_not_of_a_function(
        self, person: str, text: str
    ) -> None:
        assert service(f"contact: {{telefoon: 0597 00 91 11, persoon: {person}}}").person == text

    def test_may_be_nobody(self) -> None:
        assert service().person == ""


class TestNumbersOfAnEntry:
    def test_say_what_they_are_for_and_what_is_good_to_know(self) -> None:
        number = "{nummer: 0597 00 91 12, naam: Vragen, tijden: op werkdagen, kosten: gratis}"
        (phone,) = service(f"contact: {{telefoon: [{number}]}}").phones
        assert (phone.display, phone.purpose) == ("0597 00 91 12", "Vragen")
        assert phone.note == "op werkdagen, gratis"

    def test_are_not_shown_when_they_are_for_professionals(self) -> None:
        number = "{nummer: 0597 00 91 12, alleen_voor: verwijzers}"
        entry = service(f"contact: {{telefoon: [0597 00 91 11, {number}]}}")
        assert [phone.display for phone in entry.phones] == ["0597 00 91 11"]
