"""Columns that are not what they seem: row numbers, days on which a list was kept."""

from __future__ import annotations

import pytest
from importing.planned import files_of, planned

from generator.importing.telling import row_lines


@pytest.mark.parametrize("heading", ["Nr", "Nr.", "Volgnr", "ID", "No.", "Nummer"])
def test_a_column_that_counts_is_no_house_number(heading: str) -> None:
    text = f"{heading};naam;omschrijving;adres;site\n1;Soep;Eten.;Kade 4;s.example\n"
    text += "2;Brei;Breien.;Gemeentehuis;\n"
    files = files_of(planned(text + "3a;Zang;Zingen.;Weg 8, 9671 AB Kleindorp;z.example\n"))
    assert "straat: Kade 4\n" in files["locaties/kade-4.yml"]
    assert "straat: Weg 8\n" in files["locaties/weg-8-kleindorp.yml"]
    assert "locaties/gemeentehuis.yml" in files
    assert f"{heading}: 1" in files["diensten/soep.yml"]


def test_a_house_number_of_its_own_is_one() -> None:
    files = files_of(
        planned("naam;omschrijving;straat;huisnr;site\nSoep;Eten.;Kade;12;s.example\n")
    )
    assert "straat: Kade 12\n" in files["locaties/kade-12.yml"]


@pytest.mark.parametrize(
    "heading",
    ["Wijzigingsdatum", "Datum_mutatie", "Bijgewerkt", "Ingevoerd op", "Datum aangemaakt",
     "Laatst gewijzigd", "Laatste update", "Datum controle"],
)  # fmt: skip
def test_the_day_on_which_a_list_was_kept_is_no_day_of_the_activity(heading: str) -> None:
    text = f"naam;omschrijving;{heading};begintijd;dag\nBingo;Bingo.;14-3-2025;19:30;vrijdag\n"
    told = files_of(planned(text))["activiteiten/bingo.yml"]
    assert "datum: 2025-03-14" in told
    assert "{dagen: vrijdag, van: 19.30}" in told


def test_a_day_and_a_date_that_say_something_else_are_both_told() -> None:
    plan = planned("naam;omschrijving;datum;begintijd;dag\nBingo;Bingo.;14-3-2027;19:30;vrijdag\n")
    told = files_of(plan)["activiteiten/bingo.yml"]
    assert "vrijdag, 14-3-2027, 19.30 uur" in told
    (note,) = [one for one in plan.rows[0].notes if "als dag of tijd gelezen" in one]
    assert "'vrijdag, 14-3-2027, 19.30 uur' kan niet als dag of tijd" in note


@pytest.mark.parametrize(
    ("text", "lacks"),
    [("om de week ma 19.30", "vanaf welke dag"), ("di halfacht", "'s avonds is"),
     ("zie website", None)],
)  # fmt: skip
def test_a_time_that_stays_in_words_is_quoted_with_what_it_lacks(
    text: str, lacks: str | None
) -> None:
    plan = planned(f"Activiteit;Omschrijving;Openingstijden\nBingo;Bingo met koffie.;{text}\n")
    told = [one for one in plan.rows[0].notes if "als dag of tijd gelezen" in one]
    assert [one for one in told if f"'{text}' kan niet" in one and str(lacks) in one] == told
    assert bool(told) == bool(lacks)


def test_what_is_done_is_the_name_before_who_does_it() -> None:
    text = "Organisatienaam;Activiteit;Omschrijving\nWelzijn Noord;Samen breien;Breien.\n"
    assert planned(text).rows[0].name == "Samen breien"
    assert "organisaties/welzijn-noord.yml" in planned(text).files


def test_a_group_is_the_name_and_where_is_the_place() -> None:
    text = "Groep;Wat doen ze?;Waar\nTuinploeg;Zij tuinieren.;oude school\n"
    plan = planned(text)
    assert plan.rows[0].name == "Tuinploeg"
    assert "naam: Oude school\n" in files_of(plan)["locaties/oude-school.yml"]


@pytest.mark.parametrize(
    ("days", "first", "last", "meant"),
    [
        ("1e donderdag v/d maand", "0,729166667", "", "van: 17.30"),
        ("ma t/m vr", "8.30", "", "{dagen: ma t/m vr, van: 8.30}"),
        ("dinsdagochtend 9:30-11:00", "9.30", "", "{dagen: dinsdag, van: 9:30, tot: 11:00}"),
        ("woensdagavond", "30-12-1899 19:45:00", "30-12-1899 21:45:00", "van: 19.45, tot: 21.45"),
        ("di en do", "12:00:00", "13:30:00", "{dagen: di en do, van: 12.00, tot: 13.30}"),
        ("2e ma v.d. mnd", "30-12-1899 19:30:00", "", "van: 19.30"),
        ("5 per jaar", "0,5", "", "5 per jaar, 12.00 uur"),
        ("wisselend", "30-12-1899 20:00:00", "", "wisselend, 20.00 uur"),
    ],
)
@pytest.mark.parametrize("headings", ["Dag en tijd;Aanvang;Einde", "Dagdeel;Begintijd;Eindtijd"])
def test_days_and_hours_in_columns_of_their_own_are_read_together(
    headings: str, days: str, first: str, last: str, meant: str
) -> None:
    plan = planned(f"Naam;Omschrijving;{headings}\nKoor;Zingen.;{days};{first};{last}\n")
    told = plan.rows[0].files[0].bytes.decode().partition("intern:")[0]
    assert meant in told
    assert "1899" not in told
    assert "0,7" not in told


def test_a_company_among_volunteers_is_formal() -> None:
    plan = planned("Groep;Omschrijving\nSchoon B.V.;Zij poetsen.\n", "lijst 'werkgroepen'")
    assert "soort: formeel\n" in next(iter(files_of(plan).values()))


def test_volunteers_are_informal() -> None:
    plan = planned("Groep;Omschrijving\nVervoer;Zij rijden.\n", "lijst 'vrijwilligers dorpen'")
    assert "soort: informeel\n" in next(iter(files_of(plan).values()))


@pytest.mark.parametrize(
    "who",
    ["Jan van der Meer en Piet Kuipers", "Jan Bos / Ria Vis", "Jan & Ria"],
)
def test_two_people_in_one_cell_are_not_one_person(who: str) -> None:
    plan = planned(f"naam;omschrijving;contactpersoon\nKoor;Zingen.;{who}\n")
    told = next(iter(files_of(plan).values()))
    assert "persoon:" not in told.partition("intern:")[0]
    assert f"contactpersoon: {who}" in told


def test_totals_and_footnotes_are_no_entries_and_are_told() -> None:
    text = "Nr;naam;omschrijving\n1;Koor;Zingen.\n2;Brei;Breien.\nTotaal;2;\n"
    text += "* Aan deze lijst kunnen geen rechten worden ontleend.;;\n"
    plan = planned(text)
    assert [row.aside for row in plan.rows] == [
        "", "", "een telling", "een opmerking bij de lijst",
    ]  # fmt: skip
    assert len(plan.files) == 2
    assert "Er staat: Totaal 2" in " ".join(row_lines(plan, every=False))


@pytest.mark.parametrize(("heading", "text"), [("Actief", "Onwaar"), ("Loopt nog", "nee")])
def test_what_the_list_calls_off_waits(heading: str, text: str) -> None:
    plan = planned(f"naam;omschrijving;thema;{heading}\nKoor;Zingen.;Ontmoeten;{text}\n")
    waits = plan.rows[0].files[0].waits
    assert waits == [f"in de lijst staat '{heading}: {text}'; vraag na of het er nog is"]


def test_the_yes_of_one_publishes_no_number_of_another() -> None:
    text = "naam;omschrijving;contact 1;mobiel 1;contact 2;mobiel 2\n"
    text += "Rijden;Wij rijden.;Hinke Boersma;06-13579135;Wiebe Postma;0624680246\n"
    text += "Tuin;Tuinieren.;Jan van der Meer en Piet Kuipers;0651234567 / 0652345678;;\n"
    files = list(files_of(planned(text)).values())
    shown = [told.partition("intern:")[0] for told in files]
    assert "telefoon: 06 13 57 91 35\n" in shown[0]
    assert "0624680246" in files[0]
    assert "Wiebe" not in shown[0]
    assert "06 24" not in shown[0]
    assert "contact:" not in shown[1]
    assert "0651234567 / 0652345678" in files[1]


@pytest.mark.parametrize("where", ["bij u thuis", "wisselend", "diverse locaties", "aan huis"])
def test_what_is_nowhere_is_no_place(where: str) -> None:
    plan = planned(f"naam;omschrijving;waar\nMaatje;Samen op pad.;{where}\n")
    assert not any(path.startswith("locaties/") for path in plan.files)
    assert f"waar: {where}" in files_of(plan)["diensten/maatje.yml"]


def test_a_row_that_is_called_like_an_emergency_number_gets_a_file_of_its_own() -> None:
    assert "diensten/112-2.yml" in planned("naam;omschrijving\n112;Bel bij nood.\n").files


def test_house_numbers_that_rise_are_house_numbers() -> None:
    text = "naam;omschrijving;straat;huisnr.;toev.;site;thema\n"
    text += "".join(f"Loket {at};Vragen.;Kade;{at};{'bis' * (at == 2)};x.example;Eten\n"
                    for at in range(1, 6))  # fmt: skip
    files = files_of(planned(text))
    streets = {line.strip() for told in files.values() for line in told.splitlines()}
    assert {"straat: Kade 1", "straat: Kade 2bis", "straat: Kade 5"} <= streets


@pytest.mark.parametrize(
    ("heading", "text"), [("Status", "on hold"), ("Loopt nog", "nee"), ("Geldig", "verlopen")]
)
def test_what_the_list_holds_back_waits(heading: str, text: str) -> None:
    plan = planned(f"naam;omschrijving;thema;{heading}\nKoor;Zingen.;Ontmoeten;{text}\n")
    waits = plan.rows[0].files[0].waits
    assert waits == [f"in de lijst staat '{heading}: {text}'; vraag na of het er nog is"]


def test_what_may_not_be_in_a_name_is_in_no_address_either() -> None:
    plan = planned("naam;omschrijving\nKlussen: bel Okke op 06-12345678;Klussen.\n")
    own = plan.rows[0].files[0]
    assert "okke" not in own.id
    assert "Okke" not in own.bytes.decode().partition("intern:")[0]


def test_a_page_number_is_no_entry() -> None:
    plan = planned("naam;omschrijving\nKoor;Zingen.\npagina 3 / 7;\n")
    assert plan.rows[1].aside == "een opmerking bij de lijst"


def test_lines_of_a_price_stay_apart() -> None:
    plan = planned('naam;omschrijving;kosten\nKoor;Zingen.;"gratis\nmap € 4,50"\n')
    assert plan.rows[0].files[0].content["kosten"] == "Gratis, map € 4,50"


def test_sentences_under_wat_are_no_names() -> None:
    text = "Organisatie;Wat;Tel\nDe Brug;Praten over geld.;0597203040\nSteun;Rouw delen.;\n"
    plan = planned(text)
    assert [row.name for row in plan.rows] == ["De Brug", "Steun"]
    assert plan.rows[1].files[0].content["samenvatting"] == "Rouw delen."
    names = planned("Organisatie;Wat;Tel\nDe Brug;Geldzorgen;0597203040\n")
    assert names.rows[0].name == "Geldzorgen"


def test_a_mail_address_among_the_numbers_is_one() -> None:
    plan = planned("naam;omschrijving;vast/mail\nKoor;Zingen.;info@koor.example\n")
    assert plan.rows[0].files[0].content["contact"] == {"email": "info@koor.example"}
    assert not any("telefoonnummer" in note for note in plan.rows[0].notes)
