"""What residents read of something that begins later, pauses, has stopped or is over."""

from __future__ import annotations

import pytest
from views.seen import seen, typed

from generator.views.whole import Gone


def gone(*lines: str, kind: str = "diensten", **files: str) -> Gone:
    """Give what is said of an entry with these lines, which is not on the map."""
    text = typed(*lines)
    (found,) = (one for one in seen(**{f"{kind}_klus": text}, **files).gone if one.id == "klus")
    return found


def test_stopped_with_since_when_why_and_what_to_do_instead() -> None:
    found = gone(
        "status: gestopt",
        "sinds: 2026-06-30",
        "reden: De bus is verkocht.",
        "in_plaats_daarvan: soep",
        diensten_soep=typed(name="Soep"),
    )
    assert (found.status, found.since) == ("gestopt", "30 juni 2026")
    assert found.reason == "De bus is verkocht."
    assert found.instead is not None
    assert (found.instead.name, found.instead.address) == ("Soep", "diensten/soep/")
    assert (found.name, found.kind) == ("Klus", "diensten")
    assert (found.link.address, found.permanent_address) == ("diensten/klus/", "q/klus/")


def test_instead_may_be_a_question() -> None:
    found = gone(
        "status: gestopt",
        "in_plaats_daarvan: hulp",
        contactroutes_hulp="vraag: Wie helpt?\nstappen: [Bel.]\n",
    )
    assert found.instead is not None
    assert (found.instead.name, found.instead.address) == ("Wie helpt?", "wie-bel-ik/hulp/")


def test_stopped_without_a_word_about_it() -> None:
    found = gone("status: gestopt")
    assert (found.since, found.reason, found.instead) == ("", "", None)


def test_a_club_stopped_with_since_when_why_and_who_does_it_now() -> None:
    club = "naam: {}\nsoort: informeel\nsamenvatting: Wij helpen.\n"
    ended = "status: gestopt\nsinds: 2026-06-30\nreden: Geen bestuur.\nin_plaats_daarvan: bond\n"
    view = seen(
        organisaties_klus=club.format("Klusclub") + ended, organisaties_bond=club.format("Bond"),
        diensten_soep=typed("organisatie: klus", name="Soep"),
    )  # fmt: skip
    (found,) = view.gone
    assert (found.status, found.since, found.reason) == ("gestopt", "30 juni 2026", "Geen bestuur.")
    assert found.instead is not None
    assert found.instead.address == "organisaties/bond/"
    assert found.link.address == "organisaties/klus/"
    assert [one.id for one in view.organizations] == ["bond"]
    assert view.entries[0].organization is None, "what goes on does not lead to who has gone"


def test_pauses() -> None:
    found = gone("status: pauze", "sinds: 2026-11-01")
    assert (found.status, found.since) == ("pauze", "1 november 2026")


def test_begins_later() -> None:
    found = gone("vanaf: 2026-11-22")
    assert (found.status, found.since) == ("begint", "22 november 2026")


def test_pauses_even_when_it_would_begin_later() -> None:
    found = gone("status: pauze", "vanaf: 2027-01-01")
    assert (found.status, found.since) == ("pauze", "")


@pytest.mark.parametrize(
    ("kind", "lines"),
    [
        ("diensten", ["tot_en_met: 2026-11-20"]),
        ("activiteiten", ["wanneer: {op: [2026-11-10, 2026-11-20]}"]),
    ],
)
def test_is_over_since_its_last_day(kind: str, lines: list[str]) -> None:
    found = gone(*lines, kind=kind)
    assert (found.status, found.since) == ("gestopt", "20 november 2026")


def test_is_not_over_on_its_last_day() -> None:
    view = seen(diensten_klus=typed("vanaf: 2026-11-21", "tot_en_met: 2026-11-21"))
    assert view.gone == ()
    assert [entry.name for entry in view.entries] == ["Klus"]


DRAFT = "status: pauze   # haal deze regel weg als het op de kaart mag"


@pytest.mark.parametrize(
    "lines",
    [
        (DRAFT,),
        ("status: pauze", "soort: informeel   # voorbeeld: kies uit formeel, informeel"),
    ],
)
def test_what_waits_for_its_first_day_has_no_page(lines: tuple[str, ...]) -> None:
    view = seen(diensten_klus=typed(*lines), diensten_soep=typed(name="Soep"))
    assert [one.id for one in view.entries] == ["soep"]
    assert view.gone == ()
    assert "q/klus/" not in dict(view.permanent_links)


def test_what_was_on_the_map_before_keeps_its_page_whatever_its_file_says() -> None:
    known = "bladzijden: {/diensten/klus/: 2026-11-01 0123456789abcdef}\n"
    view = seen(diensten_klus=typed(DRAFT), diensten_soep=typed(name="Soep"), register=known)
    assert [one.id for one in view.gone] == ["klus"]


def test_an_activity_in_a_place_that_waits_says_nothing_of_that_place() -> None:
    place = f"{DRAFT}\nnaam: Zaal\nadres: {{straat: Weg 1, postcode: 9676 BA, plaats: Oost}}\n"
    view = seen(
        activiteiten_klus=typed("wanneer: {dagen: dinsdag}", "locatie: zaal"), locaties_zaal=place
    )
    (entry,) = view.entries
    assert (entry.place, entry.closed, view.places) == (None, (), ())
