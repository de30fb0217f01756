"""A course says its last day, also when a lesson moved, was skipped or falls out."""

from __future__ import annotations

from datetime import date

import pytest
from small_village import village_with
from views.seen import HALL, activity, read, seen, typed

from generator.checks import check_map
from generator.model import Activity
from generator.views import map_view

TODAY = date(2026, 12, 1)
HEAD = "wanneer: {dagen: dinsdag, vanaf: 2027-01-05, lessen: 8"
START = "elke dinsdag, vanaf 5 januari 2027, "


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ((HEAD + "}",), "8 keer, de laatste op dinsdag 23 februari 2027"),
        ((HEAD + ", niet_op: 2027-01-12}",),
         "8 keer, de laatste op dinsdag 2 maart 2027, niet op 12 januari 2027"),
        ((HEAD + "}", "niet_op: schoolvakanties"), "8 keer, de laatste op dinsdag 2 maart 2027"),
        ((HEAD + ", verplaatst: {datum: 2027-02-23, naar: 2027-03-04}}",),
         "8 keer, de laatste op donderdag 4 maart 2027"),
        ((HEAD + "}", "verplaatst: {datum: 2027-02-23, naar: 2027-02-25}"),
         "8 keer, de laatste op donderdag 25 februari 2027"),
        ((HEAD + "}", "verplaatst: {datum: 2027-02-23, naar: 2027-02-15}"),
         "8 keer, de laatste op dinsdag 16 februari 2027"),
        ((HEAD.replace("8", "1") + "}",), "1 keer, op dinsdag 5 januari 2027"),
    ],
)  # fmt: skip
def test_the_last_day_of_a_course(lines: tuple[str, ...], told: str) -> None:
    assert activity(*lines).when[0] == START + told


def test_a_lesson_lost_to_a_closed_door_is_not_counted() -> None:
    hall = HALL + "gesloten: 2027-02-22 t/m 2027-02-28\n"
    one = activity(HEAD + "}", "locatie: zaal", locaties_zaal=hall)
    assert one.when[0] == START + "7 keer, de laatste op dinsdag 16 februari 2027"


def test_the_words_are_the_same_in_every_week_of_the_course() -> None:
    text = typed(HEAD + ", verplaatst: {datum: 2027-02-23, naar: 2027-03-04}}", name="Koffie")
    said = {
        map_view(read(activiteiten_koffie=text), day).entries[0].when[0]
        for day in (TODAY, date(2027, 1, 19), date(2027, 3, 4))
    }
    assert said == {START + "8 keer, de laatste op donderdag 4 maart 2027"}


def test_the_agenda_says_it_too() -> None:
    text = typed(HEAD + "}", name="Koffie")
    (day,) = seen(TODAY, activiteiten_koffie=text).agenda
    assert day.items[0].rhythm == START + "8 keer, de laatste op dinsdag 23 februari 2027"


@pytest.mark.parametrize("off", ["niet_op: schoolvakanties", "niet_op: [2027-01-12, 2027-01-19]"])
def test_a_course_that_the_whole_activity_interrupts_stays_until_its_last_lesson(off: str) -> None:
    text = typed(HEAD + "}", off, name="Koffie")
    (one,) = seen(date(2027, 3, 2), activiteiten_koffie=text).entries
    assert one.when[0].startswith(START + "8 keer")


def test_a_course_lasts_longer_where_more_days_are_holidays() -> None:
    text = typed(HEAD + ", niet_op: feestdagen}", name="Koffie")
    (one,) = read(activiteiten_koffie=text).activities
    assert isinstance(one, Activity)
    # Carnaval is on Tuesday the ninth of February; a village may count it among its holidays.
    assert one.last_day == date(2027, 3, 2)


COURSE = (
    "naam: Cursus\nthemas: [eten]\nsamenvatting: Leren koken.\ngecontroleerd: 2026-10-01\n"
    "contact: {telefoon: 0597 00 12 34}\nlocatie: zaal\n"
)
CLOSED = (
    "naam: Zaal\nplek: openbaar\n"
    "adres: {straat: Kerkstraat 1, postcode: 9671 AB, plaats: Kleindorp}\n"
    "gesloten: 2027-01-18 t/m 2027-01-24\n"
)


def lost(rule: str) -> list[str]:
    """Give what is said beside 'lessen'."""
    reading = village_with("activiteiten/cursus.yml", f"{COURSE}wanneer:\n  - {rule}\n".encode(),
                           **{"locaties/zaal.yml": CLOSED.encode()})  # fmt: skip
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    notices = check_map(reading.map, reading.sources, TODAY, frozenset())
    return [one.message for one in notices if one.key == "wanneer[1].lessen"]


@pytest.mark.parametrize(
    "mended",
    [
        "{dagen: dinsdag, vanaf: 2027-01-05, lessen: 8, niet_op: 2027-01-19}",
        "{dagen: dinsdag, vanaf: 2027-01-05, lessen: 7, niet_op: 2027-01-19}",
    ],
)
def test_she_hears_how_many_lessons_remain_and_what_to_type(mended: str) -> None:
    (message,) = lost("{dagen: dinsdag, vanaf: 2027-01-05, lessen: 8}")
    assert message == (
        "van de 8 keer gaat het 7 keer door: op 19 januari 2027 is de plek dicht. Zet bij "
        "'niet_op': 2027-01-19; dan komt die keer er aan het eind bij. Komt die er niet bij, typ "
        "dan ook 'lessen: 7'"
    )
    assert lost(mended) == []
