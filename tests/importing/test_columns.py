"""Columns that are not what they seem: row numbers, days on which a list was kept."""

from __future__ import annotations

import pytest
from importing.planned import files_of, planned


@pytest.mark.parametrize("heading", ["Nr", "Nr.", "Volgnr", "ID", "No.", "Nummer"])
def test_a_column_that_counts_is_no_house_number(heading: str) -> None:
    text = f"{heading};naam;omschrijving;adres\n1;Soep;Eten.;Kade 4\n2;Brei;Breien.;Gemeentehuis\n"
    files = files_of(planned(text + "3a;Zang;Zingen.;Weg 8, 9671 AB Kleindorp\n"))
    assert "straat: Kade 4\n" in files["locaties/kade-4.yml"]
    assert "straat: Weg 8\n" in files["locaties/weg-8-kleindorp.yml"]
    assert "locaties/gemeentehuis.yml" in files
    assert f"{heading}: 1" in files["diensten/soep.yml"]


def test_a_house_number_of_its_own_is_one() -> None:
    files = files_of(planned("naam;omschrijving;straat;huisnr\nSoep;Eten.;Kade;12\n"))
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
    assert any("niet alles kan als dag of tijd" in note for note in plan.rows[0].notes)
