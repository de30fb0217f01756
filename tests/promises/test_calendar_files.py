"""A calendar shows the days that the map has, and nothing that may have to be taken back."""

from __future__ import annotations

from datetime import date

from ics.reading_back import made, times_in
from small_village import EXAMPLE, TODAY

from generator.consent import public_map
from generator.reading import read_map
from generator.views import map_view
from generator.views.dates import dates_of

DECISION = "A calendar file says what the days show, not what the rule was"
SPRING = date(2027, 3, 1), date(2027, 5, 31)


def test_every_calendar_of_the_example_village_shows_the_days_of_the_map() -> None:
    reading = read_map(EXAMPLE)
    assert reading.map is not None
    social_map, view = public_map(reading.map, TODAY), map_view(reading.map, TODAY)
    files = dict(made(view).files)
    activities = {one.id: one for one in social_map.activities}
    assert len(view.calendar) > 40
    for one in view.calendar:
        shown = times_in(files[f"activiteiten/{one.id}/{one.id}.ics"], *SPRING)
        expected = [time.date for time in dates_of(social_map, activities[one.id], *SPRING)]
        assert sorted(time.day for time in shown) == expected, one.id


def test_no_number_of_anybody_stands_in_a_calendar() -> None:
    reading = read_map(EXAMPLE)
    assert reading.map is not None
    view = map_view(reading.map, TODAY)
    village = dict(made(view).files)["agenda/agenda.ics"].decode().replace("\r\n ", "")
    numbers = {phone.display for entry in view.activities for phone in entry.phones}
    # A summary may say a number that a supporter typed there herself.
    said = " ".join(entry.summary for entry in view.activities)
    assert [number for number in numbers if number in village and number not in said] == []
    assert len(numbers) > 10
