"""What residents read of people who said yes, and what is left out of those who did not."""

from __future__ import annotations

import pytest
from consent.told import ROOS, public, read, seen, service, told, told_in, village
from small_village import TODAY

from generator.consent import referrers_map
from generator.model import Contact

YES = "toestemming: 2026-09-01"


def contact_of(contact: str) -> Contact:
    """Give what is left of a contact."""
    (one,) = [one for one in public({"diensten/soep": service(contact=contact)}).services
              if one.id == "soep"]  # fmt: skip
    assert one.contact is not None
    return one.contact


def numbers(contact: str) -> list[str]:
    return [one.number.digits for one in contact_of(contact).phones]


class TestAPerson:
    def test_without_a_date_is_left_out_whole_and_the_rest_stays(self) -> None:
        left = contact_of(
            "{telefoon: [0597 00 12 34, 06 11 11 11 11], email: gre@soep.example, "
            "persoon: {naam: Gré de Boer, functie: gastvrouw}, toelichting: Loop binnen.}"
        )
        assert [one.number.digits for one in left.phones] == ["0597001234"]
        assert (left.person, left.email, left.note) == (None, None, "Loop binnen.")

    def test_is_told_at_each_place_with_what_to_type(self) -> None:
        found = told(
            "diensten/soep",
            service(contact="{telefoon: 06 11 11 11 11, email: gre@soep.example, "
                    "persoon: {naam: Gré de Boer}}"),
        )  # fmt: skip
        assert [(one.level, one.key, one.code) for one in found] == [
            ("let op", "contact.telefoon", "mobiel"),
            ("let op", "contact.email", "mailadres"),
            ("let op", "contact.persoon.naam", "toestemming"),
        ]
        assert all("weggelaten" in one.message and YES[:11] in one.message for one in found)

    def test_comes_back_with_the_date(self) -> None:
        left = contact_of("{telefoon: 06 11 11 11 11, email: gre@soep.example, "
                          f"persoon: {{naam: Gré de Boer, {YES}}}}}")  # fmt: skip
        assert left.person is not None
        assert (left.person.name, left.email) == ("Gré de Boer", "gre@soep.example")
        assert [one.number.digits for one in left.phones] == ["0611111111"]

    def test_who_says_yes_on_a_day_to_come_said_nothing_yet(self) -> None:
        left = contact_of(
            "{telefoon: 06 11 11 11 11, persoon: {naam: Gré, toestemming: 2027-01-01}}"
        )
        assert (left.person, left.phones) == (None, ())

    @pytest.mark.parametrize("name", ["Coördinator maaltijden", "Planner", "De balie", "Team Oost"])
    def test_is_not_what_has_a_function_for_a_name(self, name: str) -> None:
        assert (
            told("diensten/soep", service(contact=f"{{telefoon: 112, persoon: {{naam: {name}}}}}"))
            == []
        )


class TestTwoPeople:
    """One's yes never covers another's number."""

    def test_whose_names_stand_beside_their_numbers(self) -> None:
        two = (
            "telefoon: [{nummer: 06 11 11 11 11, naam: Geert}, {nummer: 06 22 22 22 22, naam: Gré}]"
        )
        assert numbers(f"{{{two}, persoon: {{naam: Gré de Boer, {YES}}}}}") == ["0622222222"]

    def test_of_whom_one_says_nothing(self) -> None:
        two = "telefoon: [06 11 11 11 11, 06 22 22 22 22]"
        assert numbers(f"{{{two}, persoon: {{naam: Gré de Boer, {YES}}}}}") == ["0611111111"]

    def test_who_both_said_yes(self) -> None:
        two = (f"telefoon: [{{nummer: 06 11 11 11 11, naam: Geert, {YES}}}, "
               f"{{nummer: 06 22 22 22 22, naam: Gré, {YES}}}]")  # fmt: skip
        assert numbers(f"{{{two}}}") == ["0611111111", "0622222222"]

    def test_of_whom_one_has_the_mailbox(self) -> None:
        left = contact_of(
            f"{{email: jan.visser@soep.example, persoon: {{naam: Gré de Boer, {YES}}}}}"
        )
        assert left.email is None

    def test_a_name_beside_an_open_number_needs_a_yes_too(self) -> None:
        (phone,) = contact_of("{telefoon: {nummer: 0597 00 12 34, naam: Henk}}").phones
        assert phone.purpose is None
        (phone,) = contact_of("{telefoon: {nummer: 0597 00 12 34, naam: Afspraken}}").phones
        assert phone.purpose == "Afspraken"


class TestTheSamePerson:
    """A yes counts for a number wherever it stands."""

    def test_may_be_called_elsewhere_too(self) -> None:
        files = {
            "dorp": village(ROOS),
            "diensten/soep": service(contact="{telefoon: 06 00 00 90 01}"),
        }
        assert told_in(files) == []

    def test_may_be_named_beside_her_own_number(self) -> None:
        soup = "{telefoon: 06 11 11 11 11, persoon: {naam: Gré de Boer, toestemming: 2026-09-01}}"
        files = {"diensten/soep": service(contact=soup)}
        bread = "{telefoon: 06 11 11 11 11, persoon: {naam: Gré de Boer}}"
        assert told_in({**files, "diensten/brood": service(contact=bread, name="Brood")}) == []

    def test_is_not_everybody_with_that_name(self) -> None:
        soup = "{telefoon: 06 11 11 11 11, persoon: {naam: Jan Smit, toestemming: 2026-09-01}}"
        bread = "{telefoon: 06 22 22 22 22, persoon: {naam: Jan Smit}}"
        files = {"diensten/soep": service(contact=soup),
                 "diensten/brood": service(contact=bread, name="Brood")}  # fmt: skip
        assert {one.path for one in told_in(files)} == {"kaart/diensten/brood.yml"}


class TestAnOrganisation:
    @pytest.mark.parametrize(
        "contact",
        [
            "{telefoon: 0597 00 12 34}", "{telefoon: {nummer: 06 11 11 11 11, algemeen: ja}}",
            "{telefoon: 06 11 11 11 11, email: vriendenkring@gmail.com, algemeen: ja}",
            "{email: info@soep.example}", "{email: zangkoor.vivace@hotmail.com}",
            "{telefoon: 0800-2000}", "{telefoon: 088 0767 000, website: https://soep.example}",
        ],
    )  # fmt: skip
    def test_needs_nobodys_yes(self, contact: str) -> None:
        assert told("diensten/soep", service(contact=contact)) == []

    def test_says_so_after_the_advice(self) -> None:
        (found,) = told("diensten/soep", service(contact="{telefoon: 06 11 11 11 11}"))
        assert "algemeen: ja" in found.message


class TestWhoTookItBack:
    GONE = "{telefoon: [06 11 11 11 11, 0597 00 77 66], email: gre@soep.example, persoon: {naam: Gré de Boer, functie: gastvrouw, toestemming: 2026-01-01, ingetrokken: 2026-11-01}}"  # noqa: E501

    def test_is_gone_with_all_her_numbers(self) -> None:
        left = contact_of(self.GONE)
        assert (left.phones, left.email, left.person) == ((), None, None)

    def test_is_gone_elsewhere_too_although_there_is_a_date_there(self) -> None:
        other = f"{{telefoon: 06 11 11 11 11, persoon: {{naam: Gré de Boer, {YES}}}}}"
        files = {"diensten/soep": service(contact=self.GONE),
                 "diensten/brood": service(contact=other, name="Brood")}  # fmt: skip
        brood = next(one for one in public(files).services if one.id == "brood")
        assert brood.contact is not None
        assert (brood.contact.phones, brood.contact.person) == ((), None)

    def test_is_found_by_name_and_number_in_every_text(self) -> None:
        files = {
            "diensten/soep": service(contact=self.GONE),
            "diensten/brood": service("Vraag het Gré de Boer.", name="Brood"),
            "contactroutes/vraag": "vraag: Wie helpt?\nstappen: [Bel 0597 00 77 66]\ngecontroleerd: 2026-10-01\n",  # noqa: E501
            "synoniemen": "gastvrouw: [gré de boer]\n",
        }
        found = [(one.path, one.code) for one in told_in(files) if one.level == "fout"]
        assert found == [
            ("kaart/contactroutes/vraag.yml", "mobiel"),
            ("kaart/diensten/brood.yml", "naam"),
            ("kaart/synoniemen.yml", "naam"),
        ]

    def test_leaves_the_number_that_others_have_too(self) -> None:
        files = {
            "diensten/soep": service(contact=self.GONE.replace("0597 00 77 66", "0597 00 90 20"))
        }
        soup = next(one for one in public(files).services if one.id == "soep")
        assert soup.contact is not None
        assert [one.number.digits for one in soup.contact.phones] == ["0597009020"]


class TestASupporter:
    SILENT = "{id: hilda, naam: Hilda Smit, telefoon: 06 22 22 22 22, email: hilda@x.example}"

    @pytest.mark.parametrize("number", ["06 22 22 22 22", "0597 00 90 02"])
    def test_without_a_date_is_an_error_that_asks_for_one_or_a_general_number(
        self, number: str
    ) -> None:
        alone = self.SILENT.replace("06 22 22 22 22", number)
        (found,) = told("dorp", village(alone))
        assert (found.level, found.key) == ("fout", "ondersteuner 1 (hilda), toestemming")
        assert "toestemming" in found.message
        assert "algemeen: ja" in found.message

    def test_with_a_date_is_none(self) -> None:
        assert told("dorp", village(self.SILENT.replace("}", f", {YES}}}"))) == []

    def test_with_a_general_number_is_known_by_her_function(self) -> None:
        general = self.SILENT.replace("06 22 22 22 22", "0597 00 90 02").replace(
            "}", ", algemeen: ja}"
        )
        assert [one.level for one in told("dorp", village(general))] == ["let op"]
        view = seen({"dorp": village(general)})
        (one,) = view.supporters
        assert (one.id, one.name, one.phone.display) == (
            "ondersteuner-1", "Dorpsondersteuner", "0597 00 90 02",
        )  # fmt: skip
        assert (one.email, one.about, one.photo) == ("", "", None)
        assert "Hilda" not in repr(view)

    def test_who_took_it_back_leaves_the_others(self) -> None:
        gone = self.SILENT.replace("}", ", ingetrokken: 2026-11-01}")
        route = "vraag: Wie helpt?\nstappen: [{tekst: Vraag het haar., naar: hilda}]\n"
        files = {"dorp": village(ROOS, gone), "contactroutes/vraag": route}
        view = seen(files)
        assert [one.name for one in view.supporters] == ["Roos Veen"]
        asked = next(one for one in view.routes if one.id == "vraag")
        assert [one.name for one in asked.steps[0].supporters] == ["Roos Veen"]
        assert [one.level for one in told_in(files) if one.path == "kaart/dorp.yml"] == ["let op"]

    def test_who_took_it_back_may_go_when_others_are_there_for_every_kern(self) -> None:
        gone = self.SILENT.replace("}", ", ingetrokken: 2026-11-01}")
        here = ROOS.replace("naam:", "kernen: [kleindorp], naam:")
        joke = "{id: joke, naam: Joke Kort, telefoon: 0597 00 90 03, toestemming: 2026-09-01}"
        there = joke.replace("naam:", "kernen: [zandhoek], naam:")
        assert [one.level for one in told("dorp", village(here, gone))] == ["fout"]
        assert [one.level for one in told("dorp", village(here, there, gone))] == ["let op"]

    @pytest.mark.parametrize("others", [(), (ROOS.replace("naam:", "kernen: [zandhoek], naam:"),)])
    def test_who_took_it_back_is_an_error_while_there_is_nobody_else(
        self, others: tuple[str, ...]
    ) -> None:
        gone = self.SILENT.replace("}", ", kernen: [kleindorp], ingetrokken: 2026-11-01}")
        (found,) = told("dorp", village(*others, gone))
        assert (found.level, "algemeen" in found.message) == ("fout", True)


class TestOthersInTheVillage:
    def test_a_publisher_who_is_a_person_needs_a_date_and_a_club_does_not(self) -> None:
        person = "uitgever: {naam: Henk Bos, telefoon: 06 22 22 22 22, adres: Kerkstraat 3}\n"
        (found,) = told("dorp", village(ROOS, more=person))
        assert (found.level, found.key) == ("let op", "uitgever.naam")
        assert seen({"dorp": village(ROOS, more=person)}).publisher.name == "Roos Veen"
        dated = person.replace("}", f", {YES}}}")
        assert seen({"dorp": village(ROOS, more=dated)}).publisher.name == "Henk Bos"
        club = "uitgever: {naam: Welzijn Kleindorp, telefoon: 0597 00 20 11, adres: Kerkstraat 3}\n"
        assert told("dorp", village(ROOS, more=club)) == []

    def test_a_mobile_number_for_emergencies_asks_whose_it_is(self) -> None:
        wanted = '112", spoed: ja}\n  - {id: dijk, naam: Dijkwacht, telefoon: 06 33 33 33 33}'
        typed = village(ROOS).replace('112", spoed: ja}', wanted)
        (found,) = told("dorp", typed)
        assert (found.level, found.code) == ("fout", "mobiel")
        assert told("dorp", typed.replace("33 33}", "33 33, algemeen: ja}")) == []


class TestNumbersForReferrers:
    def test_are_in_no_public_map(self) -> None:
        two = "{telefoon: [0597 00 12 34, {nummer: 0597 00 99 99, alleen_voor: verwijzers}]}"
        assert numbers(two) == ["0597001234"]
        assert told("diensten/soep", service(contact=two)) == []

    @pytest.mark.parametrize(("more", "shown"), [("", []), (", algemeen: ja", ["0644444444"])])
    def test_are_on_the_sheet_for_them_with_consent_alone(
        self, more: str, shown: list[str]
    ) -> None:
        closed = f"{{telefoon: {{nummer: 06 44 44 44 44, alleen_voor: verwijzers{more}}}}}"
        reading = read({"diensten/soep": service(contact=closed)})
        assert reading.map is not None
        found = [one for one in referrers_map(reading.map, TODAY).services if one.id == "soep"]
        assert found[0].contact is not None
        assert [one.number.digits for one in found[0].contact.phones] == shown
        assert [one.code for one in told("diensten/soep", service(contact=closed))] == (
            [] if shown else ["mobiel"]
        )
