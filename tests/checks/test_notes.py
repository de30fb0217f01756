"""A note beside fixed days that says what a field can say: which field, and is it right?"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from said_village import with_lines

from generator.checks import only
from generator.checks.says import telling_notes
from generator.problems import Problem
from generator.values.calendar_names import WEEKDAYS

TODAY = date(2026, 11, 29)
TABLE = Path(__file__).parent / "gezegd" / "toelichtingen.txt"
LINES = [
    tuple(line.split(" | "))
    for line in TABLE.read_text().splitlines()
    if line and not line.startswith("#")
]
# What may stand beside the note, as somebody would have typed it.
TYPED = {
    "van": "van: 10.00", "tot": "tot: 12.00", "niet_op": "niet_op: [feestdagen, schoolvakanties]",
    "seizoen": "seizoen: juni t/m augustus", "ritme": "ritme: even weken", "dagen": "",
}  # fmt: skip


def notices(days: str, more: list[str], note: str, *, hours: bool = False) -> list[Problem]:
    """Read an activity, or a service, with one line with these days, fields and note."""
    names = ", ".join(WEEKDAYS[int(day)] if day.isdigit() else day for day in days.split(","))
    fields = [f"dagen: [{names}]", *more, *([f'toelichting: "{note}"'] if note else [])]
    reading = with_lines("{" + ", ".join(filter(None, fields)) + "}", hours=hours)
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    return list(only(telling_notes, reading.map, reading.sources, TODAY))


@pytest.mark.parametrize(("told", "days", "beside", "note"), LINES)
def test_a_note_beside_fixed_days(told: str, days: str, beside: str, note: str) -> None:
    found = notices(days, [TYPED[name] for name in beside.split()], note)
    if told == "-":
        assert found == []
        return
    (one,) = found
    assert (one.code, one.key) == ("toelichting", "wanneer[1].toelichting")
    assert told in one.message


@pytest.mark.parametrize("hours", [False, True])
@pytest.mark.parametrize(("days", "beside", "note"), [one[1:] for one in LINES if ":" in one[0]])
def test_the_advice_can_be_followed_to_the_letter(
    days: str, beside: str, note: str, *, hours: bool
) -> None:
    """Type what is advised, take the note away, and nothing is said any more."""
    more = [TYPED[name] for name in beside.split()]
    (one,) = notices(days, more, note, hours=hours)
    advised = re.search(r"Typ in plaats daarvan '([a-z_]+: [^']+)'", one.message)
    if advised is None:
        added = re.search(r"Zet bij 'niet_op' ook: ([^.]+), en haal", one.message)
        assert added is not None
        more = [typed.replace("[", f"[{added[1]}, ") for typed in more]
        assert notices(days, more, "", hours=hours) == []
        return
    field = advised[1].partition(":")[0]
    kept = [typed for typed in more if not typed.startswith(f"{field}:")]
    if "bij 'vanaf' de datum van de eerste keer" in one.message:
        first = date(2026, 11, 30).toordinal() + int(days.split(",", maxsplit=1)[0])
        kept.append(f"vanaf: {date.fromordinal(first)}")
    if field == "wel_op" and hours:
        assert "voor het hele bestand" in one.message
        return
    if field == "dagen":
        named = advised[1].partition(": ")[2].strip("[]").split(", ")
        days = ",".join(str(WEEKDAYS.index(one)) if one in WEEKDAYS else one for one in named)
        assert notices(days, kept, "", hours=hours) == []
    else:
        assert notices(days, [*kept, advised[1]], "", hours=hours) == []


def test_a_line_of_a_place_or_a_supporter_is_looked_at_too() -> None:
    line = "{dagen: maandag, toelichting: niet in juli}"
    reading = with_lines("{dagen: dinsdag}", place=line, supporter=line)
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    found = only(telling_notes, reading.map, reading.sources, TODAY)
    assert [one.path for one in found] == ["kaart/dorp.yml", "kaart/locaties/linde.yml"]
    assert all("'niet_op: [juli]'" in one.message for one in found)


@pytest.mark.parametrize("hours", [False, True])
def test_a_note_alone_that_is_a_rhythm_belongs_in_its_field(*, hours: bool) -> None:
    reading = with_lines("{toelichting: Elke eerste maandag van de maand}", hours=hours)
    assert reading.map is not None
    (one,) = only(telling_notes, reading.map, reading.sources, TODAY)
    assert "Typ in plaats daarvan 'ritme: Elke eerste maandag van de maand'" in one.message


def test_an_activity_that_names_its_days_in_a_note_alone_is_in_no_agenda() -> None:
    reading = with_lines("{toelichting: Meestal op dinsdag en soms op donderdag}")
    assert reading.map is not None
    assert only(telling_notes, reading.map, reading.sources, TODAY) == ()
    reading = with_lines("{toelichting: dinsdag en donderdag vanaf half tien}")
    assert reading.map is not None
    (one,) = only(telling_notes, reading.map, reading.sources, TODAY)
    assert "in de agenda staat het niet" in one.message


def test_hours_without_days_are_only_words() -> None:
    reading = with_lines("{toelichting: Dag en nacht}", hours=True)
    assert reading.map is not None
    assert only(telling_notes, reading.map, reading.sources, TODAY) == ()


def test_it_can_be_switched_off() -> None:
    reading = with_lines("{dagen: dinsdag, toelichting: niet in juli}", off="toelichting")
    assert reading.map is not None
    assert only(telling_notes, reading.map, reading.sources, TODAY) == ()


@pytest.mark.parametrize(
    ("note", "place"),
    [("De Linde in Westerdorp", "linde"), ("in De Linde", "linde"),
     ("Dorpshuis De Linde", "linde"), ("De Linde, zaal 2", ""), ("opstappen bij De Linde", ""),
     ("op afspraak", "")],
)  # fmt: skip
def test_a_note_that_is_a_place_belongs_in_its_field(note: str, place: str) -> None:
    """Who reads "De Sluis, Oosterzijl (De Linde in Westerdorp)" goes to the wrong village."""
    found = notices("1", [], note, hours=True)
    assert [f"'locatie: {place}'" in one.message for one in found] == ([True] if place else [])
