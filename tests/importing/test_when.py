"""When something is, said with a part of the day, or with a first and a last day."""

from __future__ import annotations

import pytest
from importing.planned import planned

from generator.importing.times import Columns, when_in, when_of
from generator.model.schedules import Schedule


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("maandagmiddag 1 uur", "13.00", None),
        ("di-avond 7.45 u", "19.45", None),
        ("zaterdagmiddag 1.30 - 5 uur", "13.30", "17.00"),
        ("woensdag 's avonds van 6 tot 9 uur", "18.00", "21.00"),
        ("'s middags 3 u op dinsdag", "15.00", None),
        ("donderdagavond 20.15 uur", "20.15", None),
        ("vrijdagochtend 9 tot 11.30 uur", "9", "11.30"),
        ("ma- en dinsdagavond 8-10 uur", "20.00", "22.00"),
    ],
)
def test_an_hour_beside_a_part_of_the_day_is_in_that_part(
    text: str, start: str, end: str | None
) -> None:
    blocks, is_read = when_in(text, Schedule)
    assert is_read
    assert [(block["van"], block.get("tot")) for block in blocks] == [(start, end)]


@pytest.mark.parametrize(
    "text",
    ["maandagochtend 3 uur", "dinsdagnacht 1 uur", "woensdagavond 10.00-12.00 en 14.00 uur",
     "dinsdagmiddag 9.00-10.00", "zo 3 uur", "za 7-9 uur", "di 8 uur", "vr 1-5 uur",
     "zondagmiddag 12-2 uur"],
)  # fmt: skip
def test_an_hour_of_which_nobody_knows_the_half_of_the_day_stays_as_it_was(text: str) -> None:
    assert when_in(text, Schedule) == ([{"toelichting": text}], False)


@pytest.mark.parametrize(
    ("columns", "block", "unread"),
    [
        (Columns("dinsdagavond", first="7.30", last="9.30"),
         {"dagen": "dinsdag", "van": "19.30", "tot": "21.30"}, ""),
        (Columns("vrijdagmiddag"), {"dagen": "vrijdag", "toelichting": "in de middag"}, ""),
        (Columns("vr", first="kwart over negen", last="elf uur"),
         {"dagen": "vr", "toelichting": "kwart over negen tot elf uur"},
         "kwart over negen; elf uur"),
        (Columns("ma", first="8.5", last="16"), {"dagen": "ma", "toelichting": "8.5 tot 16"},
         "8.5"),
        (Columns("zo", first="3", last="5"), {"dagen": "zo", "toelichting": "3 tot 5"},
         "3 tot 5"),
        (Columns("zo", first="8", last="10"), {"dagen": "zo", "toelichting": "8 tot 10"},
         "8 tot 10"),
        (Columns("zo", first="8", last="17"), {"dagen": "zo", "van": "8.00", "tot": "17.00"}, ""),
        (Columns("zo", first="8:00", last="9:30"),
         {"dagen": "zo", "van": "8.00", "tot": "9.30"}, ""),
        (Columns("zo", first="05:30", last="11:00"),
         {"dagen": "zo", "van": "5.30", "tot": "11.00"}, ""),
    ],
)  # fmt: skip
def test_what_cannot_be_read_in_a_column_is_said_as_it_was(
    columns: Columns, block: dict[str, str], unread: str
) -> None:
    assert when_of(columns) == ([block], unread)


def course(headings: str, cells: str) -> tuple[object, list[str]]:
    """Give when a course is and why it waits, from a list with these columns."""
    plan = planned(f"Activiteit;Omschrijving;Thema;{headings}\nTekenles;Tekenen.;Eten;{cells}\n")
    own = plan.rows[0].files[0]
    assert "op" not in str(own.content["wanneer"]).split("'")
    return own.content["wanneer"], own.waits


@pytest.mark.parametrize(
    "headings", ["Begindatum;Einddatum", "Eerste les;Laatste les", "Geldig vanaf;Geldig t/m"]
)
def test_a_first_and_a_last_day_stand_beside_what_returns(headings: str) -> None:
    when, waits = course(f"{headings};Dag;Begintijd", "6-1-2027;7-4-2027;woensdag;10.00")
    assert when == [{"dagen": "woensdag", "van": "10.00", "vanaf": "2027-01-06",
                     "tot_en_met": "2027-04-07"}]  # fmt: skip
    assert waits == []


@pytest.mark.parametrize("last", ["", "9-5-2027"])
def test_a_first_day_alone_is_not_the_day_on_which_it_is(last: str) -> None:
    when, waits = course("Startdatum;Einddatum;Begintijd", f"6-5-2027;{last};10.00")
    assert "vanaf 6-5-2027" in str(when)
    assert "zet erbij op welke dagen" in waits[0]


def test_what_begins_and_ends_on_one_day_is_on_that_day() -> None:
    text = "Activiteit;Omschrijving;Startdatum;Einddatum;Begintijd\n"
    plan = planned(f"{text}Fair;Kramen.;5-6-2027;5-6-2027;10.00\n")
    assert plan.rows[0].files[0].content["wanneer"] == [{"op": ["2027-06-05"], "van": "10.00"}]


def test_what_is_over_waits() -> None:
    _, waits = course("Startdatum;Einddatum;Dag", "6-1-2026;7-4-2026;woensdag")
    assert waits == ["de einddatum 7-4-2026 is voorbij"]


def test_a_date_of_which_nobody_knows_what_it_is_the_date_of_is_kept() -> None:
    text = "Activiteit;Omschrijving;Oprichtingsdatum;Dag\nTekenles;Tekenen.;6-1-1987;woensdag\n"
    own = planned(text).rows[0].files[0]
    assert own.content["wanneer"] == [{"dagen": "woensdag"}]
    assert "Oprichtingsdatum: 6-1-1987" in own.bytes.decode()


def test_a_date_among_the_days_is_the_day_on_which_it_is() -> None:
    when = when_of(Columns("5-6-2027", first="11:00", last="12.15"))
    assert when == ([{"op": ["2027-06-05"], "van": "11.00", "tot": "12.15"}], "")
