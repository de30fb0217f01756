"""A row that says it is over, moved, full or of a part of the year never goes live in silence."""

from __future__ import annotations

from pathlib import Path

import pytest
from importing.planned import files_of, planned
from importing.test_anything import FILES, errors_with
from importing.test_sections import made_of
from small_village import SMALL, TODAY

from generator.importing.drafts import RowReport
from generator.importing.headings import guessed
from generator.importing.plan import Order, plan_import
from generator.importing.table import Row, Table
from generator.importing.telling import row_lines
from generator.reading import read_map
from generator.reading.examples import reasons_to_wait, without_reasons

DECISION = "A row that doubts itself waits"
HERE = Path(__file__).parent
USUAL = {"Naam": "Groep {}", "Omschrijving": "Wij breien samen.", "Dag": "maandag",
         "Telefoon": "0597 20 30 40", "Plaats": "", "Kosten": "gratis", "Doelgroep": "iedereen",
         "Contactpersoon": "", "Aanmelden": "", "Thema": "Eten", "Opmerkingen": "", "Status": "",
         "Kolom D": "", "Jaar": "", "Openingstijden": "", "Website": "", "E-mail": "",
         "Adres": "", "Locatie": ""}  # fmt: skip


def said_in_lists() -> list[tuple[str, str, str]]:
    """Give what must happen, the column and the text of each line of the corpus."""
    lines = (HERE / "opmerkingen.txt").read_text(encoding="utf-8").splitlines()
    parts = (line.split(" | ", 2) for line in lines if line and line[0] != "#")
    return [(what, column, text) for what, column, text in parts]


@pytest.fixture(scope="module")
def reports() -> list[RowReport]:
    """Give what became of a list in which each row has one text of the corpus."""
    rows = tuple(
        Row(at, tuple({**USUAL, "Naam": USUAL["Naam"].format(at), column: text}.values()))
        for at, (_, column, text) in enumerate(said_in_lists(), 2)
    )
    table = Table(tuple(USUAL), rows)
    social_map = read_map(SMALL).map
    assert social_map is not None
    anyway = frozenset(row.number for row in rows)
    order = Order(guessed(table), "lijst", "lijst.csv", TODAY, anyway)
    taken = [one.stem for one in FILES]
    return list(plan_import(table, order, social_map, taken, errors_with).rows)


def test_what_may_be_over_waits_and_what_only_looks_like_it_does_not(
    reports: list[RowReport],
) -> None:
    wrong = []
    for (what, column, text), row in zip(said_in_lists(), reports, strict=True):
        own = row.files[0]
        told = [one for one in (*own.waits, *row.notes) if text[-12:] in one]
        if bool(own.waits) != (what == "wacht") or (what != "blijft" and not told):
            wrong.append(f"{what} | {column} | {text}: {own.waits} {row.notes}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("line", (HERE / "seizoenen.txt").read_text(encoding="utf-8").splitlines())
def test_a_part_of_the_year_stands_in_its_field_and_is_told(line: str) -> None:
    text, key = line.split(" | ")
    plan = planned(f"Activiteit;Uitleg;Dag;Thema;Opmerking\nZang;Zingen.;maandag;Eten;{text}\n")
    own = plan.rows[0].files[0]
    assert own.waits == []
    assert f"\n{key}: " in own.bytes.decode()
    assert any(note.startswith(f"'Opmerking: {text}' is nu {key}") for note in plan.rows[0].notes)


def test_hours_have_a_part_of_the_year_of_their_own() -> None:
    text = "Naam;Uitleg;Openingstijden;Thema;Opmerking\n"
    plan = planned(f"{text}Loket;Vragen.;ma 9-12 uur;Eten;alleen oktober t/m maart\n")
    assert "seizoen: [oktober t/m maart]" in files_of(plan)["diensten/loket.yml"]


def test_a_part_of_the_year_without_days_waits() -> None:
    text = "Naam;Uitleg;Thema;Opmerking\nLoket;Vragen.;Eten;alleen oktober t/m maart\n"
    waits = planned(text).rows[0].files[0].waits
    assert waits == [
        "in de lijst staat 'Opmerking: alleen oktober t/m maart'; vraag na of het er nog is"
    ]


def test_what_moved_waits_when_the_list_says_where_it_is() -> None:
    text = "Naam;Uitleg;Thema;Waar;Opmerking\nZang;Zingen.;Eten;Het Honk;verhuisd naar De Wijk\n"
    waits = planned(text).rows[0].files[0].waits
    assert waits == ["in de lijst staat 'Opmerking: verhuisd naar De Wijk'; klopt waar het is nog?"]


def test_an_organisation_of_which_all_waits_waits_too() -> None:
    text = "Naam;Uitleg;Thema;Organisatie;Opmerking\n"
    text += "Zang;Zingen.;Eten;Welzijn Noord;gestopt\nBrei;Breien.;Eten;Steunpunt Zuid;\n"
    text += "Dans;Dansen.;Eten;Steunpunt Zuid;opgeheven\n"
    files = files_of(planned(text))
    assert files["organisaties/welzijn-noord.yml"].startswith("status: pauze")
    told = files["organisaties/steunpunt-zuid.yml"]
    assert "Brei" in told.partition("intern:")[0]
    assert "Dans" not in told.partition("intern:")[0]


def test_a_remark_is_always_told() -> None:
    text = "Naam;Uitleg;Thema;Opmerking\nZang;Zingen.;Eten;sleutel bij de koster\n"
    told = list(row_lines(planned(text), every=False))
    assert "    let op: alleen u leest 'Opmerking: sleutel bij de koster'" in told


@pytest.mark.parametrize(
    ("heading", "text"),
    [("Gestopt", "ja"), ("Gestopt?", "x"), ("Opgeheven per", "1-9-2026"),
     ("Closed", "yes")],
)  # fmt: skip
def test_a_column_about_it_says_so_with_a_mark(heading: str, text: str) -> None:
    report = planned(f"Naam;Uitleg;Thema;{heading}\nZang;Zingen.;Eten;{text}\n").rows[0]
    assert report.files[0].waits == [
        f"in de lijst staat '{heading}: {text}'; vraag na of het er nog is"
    ]


@pytest.mark.parametrize(
    ("heading", "text"), [("Gestopt", "nee"), ("Toestemming", "ja"), ("Actief", "ja")]
)
def test_a_mark_that_it_is_there_holds_nothing_back(heading: str, text: str) -> None:
    plan = planned(f"Naam;Uitleg;Thema;{heading}\nZang;Zingen.;Eten;{text}\n")
    assert plan.rows[0].files[0].waits == []


@pytest.mark.parametrize(
    ("above", "waits"),
    [("GESTOPT", True), ("Vervallen activiteiten", True), ("Oude kern", False), ("Zang", False)],
)
def test_what_stands_under_a_heading_that_says_so_waits(above: str, waits: bool) -> None:
    plan = made_of([["Naam", "Uitleg", "Thema"], [above, None, None], ["Koor", "Zingen.", "Eten"]],
                   "A2:C2")  # fmt: skip
    (own,) = [draft for draft in plan.drafts if draft.id == "koor"]
    assert bool(own.waits) == waits


def test_the_file_itself_says_why_it_waits_but_not_what_an_example_shows() -> None:
    plan = planned("Naam;Omschrijving;Opmerking\nBingo;Bingo met koffie.;nog navragen bij Jannie\n")
    content = dict(plan.rows[0].files[0].content)
    text = plan.files["diensten/bingo.yml"].decode()
    content |= {"status": "pauze", "intern": text.partition("intern: |-\n")[2].replace("  ", "")}
    assert reasons_to_wait(content) == (
        "in de lijst staat 'Opmerking: nog navragen bij Jannie'; vraag na of het er nog is",
    )
    assert "Opmerking: nog navragen" in without_reasons(content)["intern"]
    assert reasons_to_wait(without_reasons(content)) == ()
