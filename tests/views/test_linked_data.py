"""What search engines read of a page: the same facts as residents, in the words of schema.org."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from made_pages import text
from small_village import TODAY
from views.seen import seen

from generator.model.register import Register
from generator.site.changes import recorded
from generator.site.pages import page_of

ACTIVITY = (
    "naam: Koffie\nthemas: [ontmoeten]\nsamenvatting: Samen koffie.\n"
    "contact: {telefoon: 0597 00 12 34}\n"
)
BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>')


def told(address: str, **files: str) -> dict[str, Any]:
    """Give what the page at an address says to search engines."""
    (found,) = BLOCK.findall(text(address, **files))
    return dict(json.loads(found))


def activity(when: str) -> dict[str, Any]:
    return told("activiteiten/koffie/", activiteiten_koffie=f"{ACTIVITY}{when}\n")


@pytest.mark.parametrize(
    ("when", "schedule"),
    [
        ("wanneer: {dagen: [dinsdag], van: 10.00, tot: 12.00}",
         {"repeatFrequency": "P1W", "byDay": ["Tuesday"], "startTime": "10:00",
          "endTime": "12:00"}),
        ("wanneer: {ritme: elke tweede woensdag van de maand, van: 19.30}",
         {"repeatFrequency": "P1M", "byDay": ["Wednesday"], "byMonthWeek": [2],
          "startTime": "19:30"}),
        ("wanneer: {dagen: [maandag], ritme: om de week, vanaf: 2026-11-23}",
         {"repeatFrequency": "P2W", "byDay": ["Monday"], "startDate": "2026-11-23"}),
    ],
)  # fmt: skip
def test_an_activity_is_an_event_with_its_rhythm(when: str, schedule: dict[str, object]) -> None:
    found = activity(when)
    (made,) = found["eventSchedule"]
    assert found["@type"] == "Event"
    assert made | schedule == made
    assert made["scheduleTimezone"] == "Europe/Amsterdam"


def test_what_is_once_has_its_day_and_its_time() -> None:
    found = activity("wanneer: {op: [2026-12-12], van: 14.00, tot: 16.00}")
    assert (found["startDate"], found["endDate"]) == ("2026-12-12T14:00", "2026-12-12T16:00")


def test_a_rhythm_without_words_is_not_said_half() -> None:
    found = activity("wanneer: {dagen: [maandag], ritme: even weken}")
    assert "eventSchedule" not in found


SERVICE = ACTIVITY.replace("Koffie", "Soep").replace("Samen koffie", "Warm")


def service(more: str) -> dict[str, Any]:
    return told("diensten/soep/", diensten_soep=f"{SERVICE}{more}\n")


def test_help_has_its_hours_and_its_number() -> None:
    found = service("openingstijden: [{dagen: [maandag, vrijdag], van: 9.00, tot: 12.30}]")
    assert found["@type"] == "Service"
    assert found["availableChannel"]["servicePhone"][0]["telephone"] == "0597 00 12 34"
    assert found["hoursAvailable"] == [{
        "@type": "OpeningHoursSpecification", "dayOfWeek": ["Monday", "Friday"],
        "opens": "09:00", "closes": "12:30",
    }]  # fmt: skip


HOURS = "openingstijden: [{dagen: [maandag], van: 9.00, tot: 12.30}]\n"
SHUT = {"@type": "OpeningHoursSpecification", "opens": "00:00", "closes": "00:00"}


def test_hours_say_on_which_holidays_and_dates_the_door_is_closed() -> None:
    found = service(f"{HOURS}niet_op: [feestdagen, 2026-12-28]")["hoursAvailable"]
    assert (found[0]["dayOfWeek"], found[0]["opens"]) == (["Monday"], "09:00")
    assert found[1:] == [
        {**SHUT, "dayOfWeek": "PublicHolidays"},
        {**SHUT, "validFrom": "2026-12-28", "validThrough": "2026-12-28"},
    ]


def test_hours_say_what_was_said_beside_them() -> None:
    noted = HOURS.replace("12.30}", "12.30, toelichting: Alleen aan de telefoon}")
    assert service(noted)["hoursAvailable"][0]["description"] == "Alleen aan de telefoon"


@pytest.mark.parametrize("more", [
    "niet_op: [schoolvakanties]", "niet_op: [koningsdag]",
    "niet_op: [feestdagen]\nwel_op: [koningsdag]",
])  # fmt: skip
def test_hours_for_which_there_are_no_words_are_left_to_the_page(more: str) -> None:
    assert "hoursAvailable" not in service(f"{HOURS}{more}")


def test_hours_on_a_holiday_of_their_own_are_left_to_the_page() -> None:
    own = "openingstijden: [{dagen: [zondag, feestdagen], van: 9.00, tot: 12.30}]\n"
    assert "hoursAvailable" not in service(own)


def test_a_rhythm_with_a_last_day_names_each_day_on_which_it_is_not() -> None:
    found = activity("wanneer: {dagen: [vrijdag], van: 10.00, vanaf: 2026-12-04, tot_en_met: "
                     "2027-01-08}\nniet_op: [feestdagen, 2026-12-18]")  # fmt: skip
    (schedule,) = found["eventSchedule"]
    assert schedule["exceptDate"] == ["2026-12-18", "2026-12-25", "2027-01-01"]
    assert found["startDate"] == "2026-12-04T10:00"


def test_an_event_begins_on_the_first_day_that_it_is_there() -> None:
    monthly = "{ritme: elke tweede woensdag van de maand, van: 19.30, vanaf: 2026-09-01}"
    assert activity(f"wanneer: {monthly}")["startDate"] == "2026-09-09T19:30"
    weekly = "wanneer: {dagen: [vrijdag], vanaf: 2026-12-04}\nniet_op: [2026-12-04]"
    assert activity(weekly)["startDate"] == "2026-12-11"


def test_a_period_without_it_is_named_day_by_day() -> None:
    found = activity("wanneer: {dagen: [vrijdag]}\nniet_op: [1 juli 2027 tot en met 16 juli 2027]")
    assert found["eventSchedule"][0]["exceptDate"] == ["2027-07-02", "2027-07-09", "2027-07-16"]
    assert "startDate" not in found


def test_help_says_its_website_its_languages_and_what_each_number_is_for() -> None:
    more = "talen: [nl, fy]\n"
    contact = (
        "contact: {website: soep.example, telefoon: [{nummer: 0597 00 12 34, naam: Bestellen}]}"
    )
    found = told("diensten/soep/", diensten_soep=SERVICE.replace(
        "contact: {telefoon: 0597 00 12 34}", contact) + more)["availableChannel"]  # fmt: skip
    assert found["serviceUrl"] == "https://soep.example"
    assert found["availableLanguage"] == ["nl", "fy"]
    assert found["servicePhone"] == [
        {"@type": "ContactPoint", "telephone": "0597 00 12 34", "contactType": "Bestellen"}
    ]


def test_what_the_municipality_offers_is_of_the_government() -> None:
    town = (
        "naam: Gemeente Oost\nsoort: formeel\nsamenvatting: Regelt.\ncontact: {telefoon: 14 0597}\n"
    )
    found = told(
        "diensten/soep/", diensten_soep=f"{SERVICE}organisatie: gemeente\n",
        organisaties_gemeente=town,
    )  # fmt: skip
    assert found["@type"] == "GovernmentService"
    assert found["provider"]["@type"] == "GovernmentOrganization"


def test_no_text_of_a_map_ends_the_block_or_begins_a_tag() -> None:
    hostile = "Wie </script><!--<script>alert(1) & zo zegt"
    page = text("diensten/soep/", diensten_soep=f'{SERVICE}voor_wie: "{hostile}"\n')
    (block,) = BLOCK.findall(page)
    assert "<" not in block
    assert json.loads(block)["audience"]["audienceType"] == hostile


def test_what_programs_read_does_not_count_as_a_change_of_the_page() -> None:
    view = seen(diensten_soep=SERVICE)
    page = page_of(view, "soep")
    assert page is not None
    bare = type(page)(page.path, page.title, BLOCK.sub("", page.text), page.meta, page.icons)
    assert bare.text != page.text
    one, other = (recorded(Register(), view, [p], (), TODAY).pages for p in (page, bare))
    assert one == other
