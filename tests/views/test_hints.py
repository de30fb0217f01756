"""What the filters of the search know of an entry."""

from __future__ import annotations

import pytest
from views.seen import HALL, activity, service

from generator.views.hints import takes_little_time
from generator.views.parts import EntryView


def hints(entry: EntryView) -> list[tuple[str, str]]:
    return [(hint.name, hint.value) for hint in entry.hints]


def test_a_service_of_which_little_is_known() -> None:
    assert hints(service()) == [("verwijzing", "nee")]


def test_an_activity_of_which_all_is_known() -> None:
    entry = activity(
        "wanneer: {dagen: [dinsdag, vrijdag]}",
        "kosten: Gratis",
        "locatie: linde",
        "bereik: dorp",
        "soort: informeel",
        locaties_linde=f"{HALL}rolstoel: ja\n",
    )
    assert hints(entry) == [
        ("dag", "dinsdag"),
        ("dag", "vrijdag"),
        ("soort", "informeel"),
        ("gratis", "ja"),
        ("rolstoel", "ja"),
        ("verwijzing", "nee"),
        ("verwijzing", "geen-indicatie"),
        ("dorp", "ja"),
    ]


@pytest.mark.parametrize(
    ("cost", "is_free"),
    [
        ("Gratis", True),
        ("gratis voor leden", True),
        ("Geen kosten", True),
        ("Kosteloos", True),
        ("€ 0", True),
        ('"0"', True),
        ("€ 0,50", False),
        ("€ 8,50, de eerste keer gratis", False),
    ],
)
def test_free_is_what_begins_with_free(cost: str, is_free: bool) -> None:
    assert (("gratis", "ja") in hints(service(f"kosten: {cost}"))) is is_free


@pytest.mark.parametrize(
    ("referral", "is_free_to_come"),
    [
        ("Niet nodig", True),
        ("geen", True),
        ("Nee, kom gerust", True),
        ("via de huisarts", False),
        ("Ja, niet zonder brief", False),
    ],
)
def test_without_a_referral(referral: str, is_free_to_come: bool) -> None:
    found = hints(service(f"verwijzing: {referral}"))
    assert (("verwijzing", "nee") in found) is is_free_to_come


def test_nobody_has_to_look_first_where_that_is_sure() -> None:
    sure = ("verwijzing", "geen-indicatie")
    assert sure in hints(service("verwijzing: niet nodig"))
    assert sure not in hints(service("verwijzing: niet nodig", "wet: Wmo"))
    assert sure not in hints(service("verwijzing: via de huisarts", "soort: informeel"))


def test_how_it_goes_and_who_speaks_what() -> None:
    entry = service("kenmerken: [aan huis, hond mee]", "talen: [nl, ar]")
    assert {("zo", "aan-huis"), ("zo", "hond-mee"), ("taal", "arabisch")} <= set(hints(entry))
    assert entry.traits == "Bij u thuis en een hond mag mee"


@pytest.mark.parametrize(
    ("time", "is_little"),
    [
        ("een uur", True),
        ("een tot twee uur", True),
        ("tien minuten per dag", True),
        ("zo veel of weinig als u wilt", True),
        ("twee uur", False),
        ("een dagdeel van drie uur", False),
        ("een avond per maand en wat losse uren", False),
        ("", False),
    ],
)
def test_what_takes_about_an_hour(time: str, is_little: bool) -> None:
    assert takes_little_time(time) is is_little


@pytest.mark.parametrize("answer", ["deels", "nee"])
def test_a_wheelchair_counts_only_when_one_gets_in(answer: str) -> None:
    entry = service("locatie: linde", locaties_linde=f"{HALL}rolstoel: {answer}\n")
    assert ("rolstoel", "ja") not in hints(entry)


@pytest.mark.parametrize(
    ("lines", "is_by_neighbours"),
    [
        (["soort: informeel"], True),
        (["soort: informeel", "bereik: dorp"], True),
        (["soort: informeel", "bereik: regio"], False),
        (["soort: formeel", "bereik: dorp"], False),
    ],
)
def test_by_neighbours_is_informal_and_of_this_village(
    lines: list[str], is_by_neighbours: bool
) -> None:
    assert (("dorp", "ja") in hints(service(*lines))) is is_by_neighbours
