"""Numbers in one cell, with the words beside them: each has a place, or is told."""

from __future__ import annotations

import pytest
from importing.planned import planned

HEAD = "naam;omschrijving;thema;telefoon;email;website\n"


def row(phone: str = "", mail: str = "", site: str = "") -> tuple[object, list[str], str]:
    """Give the block 'contact' of a row, what is told of it, and its file above 'intern'."""
    report = planned(f"{HEAD}Koor;Zingen.;Eten;{phone};{mail};{site}\n").rows[0]
    own = report.files[0]
    shown = own.bytes.decode().partition("intern:")[0]
    return own.content.get("contact"), report.notes, shown


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("0519 777005 (na 18u)", [{"nummer": "0519 77 70 05", "tijden": "na 18u"}]),
        ("0900-1234567 (15 ct/min)", [{"nummer": "0900 123 45 67", "kosten": "15 ct/min"}]),
        ("0800-2000 gratis", [{"nummer": "0800 2000", "kosten": "gratis"}]),
        ("0519-441002 (alleen app)", [{"nummer": "0519 44 10 02", "naam": "alleen app"}]),
        ("0519-441002 toestel 12", [{"nummer": "0519 44 10 02", "naam": "toestel 12"}]),
        ("14 0519 (Wmo-loket)", [{"nummer": "14 0519", "naam": "Wmo-loket"}]),
        ("ma-vr 9.00-12.00: 0519 123456",
         [{"nummer": "0519 12 34 56", "tijden": "ma-vr 9.00-12.00"}]),
        ("bel 0519 123456 tussen 9 en 12 uur",
         [{"nummer": "0519 12 34 56", "tijden": "tussen 9 en 12 uur"}]),
        ("kantoor: 0519-123456, avond: 0519 22 11 04",
         [{"nummer": "0519 12 34 56", "naam": "kantoor"},
          {"nummer": "0519 22 11 04", "tijden": "avond"}]),
        ("0519-123456 0612345678",
         [{"nummer": "0519 12 34 56"}, {"nummer": "06 12 34 56 78"}]),
    ],
)  # fmt: skip
def test_what_stands_beside_a_number_has_a_place(cell: str, numbers: list[object]) -> None:
    contact, notes, _ = row(cell)
    assert contact == {"telefoon": numbers}
    assert not any("intern" in note for note in notes)


@pytest.mark.parametrize("cell", ["0519-441002 of 441003", "0519-441002/441003"])
def test_a_second_number_has_the_area_code_of_the_first_and_that_is_told(cell: str) -> None:
    contact, notes, _ = row(cell)
    assert contact == {"telefoon": [{"nummer": "0519 44 10 02"}, {"nummer": "0519 44 10 03"}]}
    assert "'441003' is gelezen als 0519 44 10 03, met het netnummer ervoor; klopt dat?" in notes


@pytest.mark.parametrize(
    ("cell", "words"),
    [("0519 123456 (Jan)", "Jan"), ("0519 123456 Boukje", "Boukje"), ("0519-441002/03", "03"),
     ("0597 20 30 40 en 0519 12 34 5", "0519 12 34 5"), ("0519-441002 (privé)", "privé")],
)  # fmt: skip
def test_what_may_not_be_published_or_is_no_number_is_told(cell: str, words: str) -> None:
    _, notes, shown = row(cell)
    assert any(note.startswith(f"'{words}' uit 'telefoon' staat alleen bij") for note in notes)
    assert words not in shown.partition("contact:")[2]


def test_a_number_that_is_somebodys_own_is_for_the_supporter_only() -> None:
    contact, notes, _ = row("0519-441002 (privé)")
    assert contact is None
    assert any("staat dat het van iemand zelf is" in note for note in notes)


@pytest.mark.parametrize(
    ("mail", "site", "words"),
    [("info@a.example en hulp@a.example", "", "hulp@a.example"),
     ("info@a.example (alleen ma)", "", "alleen ma"),
     ("", "a.example, b.example", "https://b.example"),
     ("", "www.a.example (onder kopje zorg)", "onder kopje zorg")],
)  # fmt: skip
def test_a_second_address_and_words_beside_it_are_told(mail: str, site: str, words: str) -> None:
    _, notes, _ = row("", mail, site)
    assert any(f"'{words}' uit" in note for note in notes), notes


@pytest.mark.parametrize(
    ("heading", "text"),
    [("Adres", "Postbus 12"), ("Postcode", "9671 AB"), ("Functie", "x" * 90),
     ("Soort", "iets anders")],
)  # fmt: skip
def test_a_cell_that_found_no_place_is_told(heading: str, text: str) -> None:
    report = planned(f"naam;omschrijving;thema;{heading}\nKoor;Zingen.;Eten;{text}\n").rows[0]
    assert any(text in note and "'intern'" in note for note in report.notes), report.notes
