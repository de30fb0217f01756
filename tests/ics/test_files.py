"""What stands in calendar files, and when it changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from io import StringIO
from zoneinfo import ZoneInfo

import pytest
from dateutil import tz
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event
from ics.reading_back import file, made, times_in
from small_village import TODAY
from views.seen import HALL, seen, typed

from generator.calendar.events import as_typed
from generator.calendar.files import head_text
from generator.calendar.zone import moment, zone_text
from generator.model.register import Register, Sequence
from generator.views import MapView

KOFFIE = "activiteiten/koffie/koffie.ics"
NEW_YEAR = datetime(2026, 1, 1)  # noqa: DTZ001 - read in two zones
DINSDAG = "wanneer: {dagen: [dinsdag], van: 10.00, tot: 12.00}"


def coffee(*lines: str, today: date = TODAY, name: str = "koffie", **files: str) -> MapView:
    """Give a village where there is coffee, with these lines in its file."""
    activity = typed(*lines, "gecontroleerd: 2026-10-01")
    return seen(today, **{"locaties_linde": HALL, f"activiteiten_{name}": activity}, **files)


def published(view: MapView, before: Register | None, today: date = TODAY) -> Register:
    """Give the register after a map was published."""
    known = made(replace(view, register=before or Register()), today)
    return Register().model_copy(update={"calendar": known.sequences})


def test_a_rhythm_is_a_rule_that_returns() -> None:
    text = file(coffee(DINSDAG, "locatie: linde"), KOFFIE)
    assert "DTSTART;TZID=Europe/Amsterdam:20260106T100000\n" in text
    assert "DTEND;TZID=Europe/Amsterdam:20260106T120000\n" in text
    assert "RRULE:FREQ=WEEKLY;UNTIL=20281226T090000Z;BYDAY=TU\n" in text
    assert "EXDATE" not in text
    assert text.count("BEGIN:VTIMEZONE") == 1


def test_a_day_that_it_does_not_go_on_is_left_out() -> None:
    text = file(coffee(DINSDAG, "niet_op: [2026-12-29]"), KOFFIE)
    assert "EXDATE;TZID=Europe/Amsterdam:20261229T100000\n" in text


def test_what_is_moved_stands_in_the_place_of_what_it_was() -> None:
    moved = "verplaatst: {datum: 2026-12-01, naar: 2026-12-02, van: 14.00, locatie: linde}"
    text = file(coffee(DINSDAG, moved), KOFFIE)
    assert "RECURRENCE-ID;TZID=Europe/Amsterdam:20261201T100000\n" in text
    other = text.rpartition("BEGIN:VEVENT")[2]
    assert "DTSTART;TZID=Europe/Amsterdam:20261202T140000\n" in other
    assert "LOCATION:De Linde" in other
    assert "DESCRIPTION:Verplaatst van dinsdag 1 december 2026." in other


def test_a_note_with_a_rhythm_makes_no_time_another() -> None:
    note = "wanneer: {dagen: [dinsdag], van: 10.00, toelichting: neem een kopje mee}"
    text = file(coffee(note), KOFFIE)
    assert text.count("BEGIN:VEVENT") == 1
    assert text.count("neem een kopje mee") == 1


def test_loose_days_stand_beside_the_first() -> None:
    text = file(coffee("wanneer: {op: [2026-12-05, 2027-01-09, 2027-03-01]}"), KOFFIE)
    assert "DTSTART;VALUE=DATE:20261205\n" in text
    assert "RDATE;VALUE=DATE:20270109,20270301\n" in text
    assert "RRULE" not in text.partition("BEGIN:VEVENT")[2]


def test_the_name_of_an_event_stays_when_the_file_gets_another() -> None:
    before = coffee(DINSDAG)
    after = coffee(DINSDAG, "oude_namen: [koffie]", name="koffie-en-thee")
    names = [line for line in file(before, KOFFIE).split("\n") if line.startswith("UID")]
    new = "activiteiten/koffie-en-thee/koffie-en-thee.ics"
    assert [line for line in file(after, new).split("\n") if line.startswith("UID")] == names
    # Who followed the old file still gets the new one.
    assert file(after, KOFFIE) == file(after, new)


def test_a_week_later_an_unchanged_map_has_the_same_bytes() -> None:
    first = coffee(DINSDAG, "niet_op: [schoolvakanties, feestdagen]")
    known = published(first, None)
    later = {}
    for today in (TODAY, TODAY + timedelta(days=7), date(2027, 1, 1)):
        view = coffee(DINSDAG, "niet_op: [schoolvakanties, feestdagen]", today=today)
        again = replace(view, register=known)
        later[today] = made(again, today).files
    assert len(set(later.values())) == 1


def test_what_changed_has_a_higher_number_and_the_day_of_the_change() -> None:
    known = published(coffee(DINSDAG), None)
    assert known.calendar["koffie"].number == 0
    changed = coffee(DINSDAG, "niet_op: [2026-12-29]")
    then = TODAY + timedelta(days=3)
    view = replace(changed, register=known)
    text = file(view, KOFFIE, then)
    assert "SEQUENCE:1\n" in text
    assert "DTSTAMP:20261124T000000Z\nLAST-MODIFIED:20261124T000000Z\n" in text
    after = published(changed, known, then)
    assert after.calendar["koffie"].number == 1
    assert published(changed, after, then + timedelta(days=1)) == after


def test_without_a_register_nothing_is_said_of_changes() -> None:
    text = file(coffee(DINSDAG), KOFFIE)
    assert "SEQUENCE" not in text
    assert "LAST-MODIFIED" not in text
    assert "DTSTAMP:20261001T000000Z\n" in text


def test_what_left_the_map_keeps_its_number() -> None:
    gone = Register().model_copy(update={"calendar": {"bingo": Sequence(3, TODAY, "0" * 16)}})
    assert published(coffee(DINSDAG), gone).calendar["bingo"].number == 3


def test_there_is_a_file_for_all_and_one_for_each_kern() -> None:
    other = typed(DINSDAG, "kernen: [west]")
    view = coffee(DINSDAG, activiteiten_bingo=other)
    files = dict(made(view).files)
    counted = {
        path: data.count(b"BEGIN:VEVENT") for path, data in files.items() if "agenda/" in path
    }
    assert counted == {"agenda/agenda.ics": 2, "agenda/kern/oost.ics": 1, "agenda/kern/west.ics": 2}


@given(
    st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from(',;\\\n"'), min_size=1)
)
def test_any_name_comes_back_as_it_was(name: str) -> None:
    event = Event()
    event.add("summary", as_typed(name))
    whole = head_text(name, "Dorp") + event.to_ical() + b"END:VCALENDAR\r\n"
    assert all(len(line) <= 75 for line in whole.split(b"\r\n"))
    (back,) = Calendar.from_ical(whole).events
    assert str(back["summary"]) == name.replace(r"\N", r"\n")
    assert whole.count(b"\r\nX-WR-CALNAME") == 1


def test_the_zone_is_that_of_the_netherlands_to_the_hour() -> None:
    text = f"BEGIN:VCALENDAR\n{zone_text().decode()}END:VCALENDAR\n".replace("\r\n", "\n")
    ours, known = tz.tzical(StringIO(text)).get(), ZoneInfo("Europe/Amsterdam")
    for hour in range(24 * 365 * 5):
        at = NEW_YEAR + timedelta(hours=hour)
        missing = at.month in {3, 10} and at.weekday() == 6 and at.hour in {2, 3}
        if not missing:
            assert at.replace(tzinfo=ours).utcoffset() == at.replace(tzinfo=known).utcoffset()


@pytest.mark.parametrize(("minutes", "expected"), [(0, "05T00:00"), (1440, "06T00:00")])
def test_the_end_of_a_day_is_the_start_of_the_next(minutes: int, expected: str) -> None:
    assert moment(date(2026, 12, 5), minutes).isoformat()[8:16] == expected


def test_over_summer_time_the_clock_stays_the_same() -> None:
    data = dict(made(coffee("wanneer: {dagen: [zondag], van: 10.00}")).files)[KOFFIE]
    shown = times_in(data, date(2027, 3, 20), date(2027, 4, 5))
    assert {one.start for one in shown} == {"10.00"}
    assert len(shown) == 3
