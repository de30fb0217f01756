"""A number of the whole country stands under its own name, or the supporter hears of it."""

from __future__ import annotations

from datetime import date

import pytest
from small_village import TODAY
from two_villages import entry, village

from generator.checks.dated import stale_numbers
from generator.checks.national import (
    national_numbers,
    no_alarm,
    no_doctor,
    register,
    register_lines,
)
from generator.search.emergencies import default_emergencies
from generator.values.phone import parse_phone


def about_number(name: str, phone: str, explanation: str = "") -> list[str]:
    more = f", uitleg: {explanation}" if explanation else ""
    typed = f'[{{id: nummer, naam: "{name}", telefoon: "{phone}"{more}}}]'
    return [one.message for one in national_numbers(village(noodnummers=typed), TODAY)]


class TestAnEmergencyNumber:
    @pytest.mark.parametrize(
        ("name", "phone"),
        [
            ("Huisarts of huisartsenspoedpost", "112"),
            ("Dokter bij spoed", "112"),
            ("Politie, geen spoed", "112"),
            ("Dierenambulance", "112"),
            ("Brandweer Wolderland voor een vergunning", "0900-8844"),
            ("Veilig Thuis", "113"),
            ("Kindertelefoon", "0800-2000"),
            ("Politie", "0800 9009"),
        ],
    )
    def test_of_the_country_under_another_name(self, name: str, phone: str) -> None:
        (message,) = about_number(name, phone)
        assert f"en hier heet het '{name}'" in message

    def test_of_the_doctor_is_not_saved_by_a_word_in_its_explanation(self) -> None:
        assert about_number("Huisarts", "112", "Bij levensgevaar.")

    @pytest.mark.parametrize(
        ("name", "phone"),
        [
            ("Levensgevaar", "112"),
            ("Politie, brandweer of ambulance", "112"),
            ("Denkt u aan zelfdoding?", "113"),
            ("Geweld thuis", "0800-2000"),
            ("Politie zonder spoed", "0900-8844"),
            ("Gaslucht of geen stroom", "0800-9009"),
            ("Na seksueel geweld", "0800 0188"),
            ("Dierenambulance", "144"),
            ("Huisartsenpost", "0597 00 11 11"),
        ],
    )
    def test_under_a_name_that_fits(self, name: str, phone: str) -> None:
        assert about_number(name, phone) == []

    def test_with_a_well_known_name_and_another_number(self) -> None:
        (message,) = about_number("Veilig Thuis", "0800-2001")
        assert "Veilig Thuis heeft landelijk 0800 2000, en hier staat 0800 2001" in message


class TestTheAlarmNumber:
    @pytest.mark.parametrize(
        ("id_", "name"),
        [
            ("112", "Levensgevaar"),
            ("nood", "Bij levensgevaar"),
            ("alarmnummer", "Hulp"),
            ("112", "Hulp"),
            ("a", "Alarmnummer 112"),
        ],
    )
    def test_is_112_and_no_other(self, id_: str, name: str) -> None:
        typed = f'[{{id: "{id_}", naam: {name}, telefoon: 0597 00 11 11}}]'
        found = village(noodnummers=typed)
        (notice,) = national_numbers(found, TODAY)
        assert "zet er 112 neer" in notice.message
        assert list(no_alarm(found, TODAY)) == []

    def test_is_asked_for_where_it_lacks(self) -> None:
        (found,) = no_alarm(village(), TODAY)
        assert (found.owner, found.code) == ("dorp", "alarmnummer")
        assert "zet er een bij met id '112'" in found.message

    def test_is_there(self) -> None:
        typed = '[{id: "112", naam: Levensgevaar, telefoon: "112"}]'
        assert list(no_alarm(village(noodnummers=typed), TODAY)) == []


class TestAnEntry:
    def test_with_another_number_than_its_name(self) -> None:
        wrong = entry(name="Slachtofferhulp").replace("telefoon: 112", "telefoon: 0900-0110")
        (found,) = national_numbers(village(diensten_hulp=wrong), TODAY)
        assert (found.owner, found.code) == ("hulp", "landelijk")

    def test_a_branch_with_a_name_of_its_own_may_have_a_number_of_its_own(self) -> None:
        branch = entry(name="Slachtofferhulp Groningen").replace("112", "050 300 40 50")
        assert list(national_numbers(village(diensten_hulp=branch), TODAY)) == []

    def test_that_names_a_line_in_its_text_with_a_wrong_number(self) -> None:
        line = "beschrijving: Wilt u praten? Bel de Luisterlijn, 088 0767 001."
        text = entry(line).replace("112", "0597 00 11 22")
        (found,) = national_numbers(village(diensten_klus=text), TODAY)
        assert "De Luisterlijn met 088 076 7001" in found.message or "Luisterlijn" in found.message

    def test_that_names_a_line_with_its_own_number(self) -> None:
        line = "beschrijving: Wilt u praten? Bel de Luisterlijn, 088 0767 000."
        text = entry(line).replace("112", "0597 00 11 22")
        assert list(national_numbers(village(diensten_klus=text), TODAY)) == []


class TestTheDoctor:
    def test_is_asked_for_in_a_village_without_one(self) -> None:
        (found,) = no_doctor(village(), TODAY)
        assert (found.owner, found.code) == ("dorp", "spoedpost")

    def test_is_not_there_when_only_112_is_called_so(self) -> None:
        typed = '[{id: dokter, naam: Huisartsenpost, telefoon: "112"}]'
        assert list(no_doctor(village(noodnummers=typed), TODAY))

    def test_is_there_with_a_number_of_the_region(self) -> None:
        typed = "[{id: dokter, naam: Huisartsenpost, telefoon: 0597 00 11 11}]"
        assert list(no_doctor(village(noodnummers=typed), TODAY)) == []

    def test_number_is_asked_again_after_a_year(self) -> None:
        typed = "[{id: a, naam: Dokter, telefoon: 0597 00 11 11, gecontroleerd: 2026-10-01}]"
        found = village(noodnummers=typed)
        assert list(stale_numbers(found, date(2027, 10, 1))) == []
        assert [one.code for one in stale_numbers(found, date(2027, 10, 2))] == ["verouderd"]
        assert [one.code for one in stale_numbers(found, date(2026, 9, 1))] == ["verouderd"]


class TestTheRegister:
    def test_says_of_every_number_who_says_so_and_when(self) -> None:
        assert len(register_lines()) == len(register()) > 20
        assert all(line.source and line.checked for line in register_lines())

    def test_has_every_number_that_is_shown_in_danger_under_a_fitting_name(self) -> None:
        for one in default_emergencies():
            number = register()[parse_phone(one.phone).digits]
            assert number.phone.href == one.phone_href
            assert number.fits(one.name)

    def test_names_fit_their_own_numbers(self) -> None:
        for one in register().values():
            others = [name for name in {n.name for n in register().values()} if name != one.name]
            assert one.fits(one.name), one.name
            assert not any(one.fits(name) for name in others), one.name
