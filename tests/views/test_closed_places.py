"""A place is closed for a while: typed once, and nothing that is there goes on then."""

from __future__ import annotations

from datetime import date

from views.seen import HALL, activity, only, read, seen, service, typed

from generator.views import MapView

CHRISTMAS = "gesloten: [{vanaf: 2026-12-21, tot_en_met: 2027-01-03, reden: verbouwing}]\n"
CLOSED = HALL + CHRISTMAS
SAID = "De Linde is dicht van 21 december 2026 tot en met 3 januari 2027: dit gaat dan niet door"
COFFEE = ("locatie: linde", "wanneer: {dagen: [dinsdag], van: 10.00}")


def dates(view: MapView) -> list[str]:
    """Give all dates that the agenda tells."""
    return [day.isoformat() for one in view.occasions for run in one.runs for day in run.days]


def test_what_is_there_has_no_dates_then() -> None:
    files = {"activiteiten_koffie": typed(*COFFEE)}
    open_ = dates(seen(locaties_linde=HALL, **files))
    closed = dates(seen(locaties_linde=CLOSED, **files))
    assert [day for day in open_ if day not in closed] == ["2026-12-22", "2026-12-29"]
    assert "2026-12-15" in closed
    assert "2027-01-05" in closed


def test_the_entry_says_when_it_does_not_go_on() -> None:
    assert activity(*COFFEE, locaties_linde=CLOSED).closed == (SAID,)
    hours = "openingstijden: {dagen: [maandag], van: 9.00, tot: 12.00}"
    assert service("locatie: linde", hours, locaties_linde=CLOSED).closed == (SAID,)


def test_of_what_has_no_times_there_nobody_knows_whether_it_goes_on() -> None:
    perhaps = SAID.replace("dit gaat dan niet door", "bel eerst of dit dan doorgaat")
    assert service("locatie: linde", locaties_linde=CLOSED).closed == (perhaps,)
    phone = "openingstijden: {dagen: [maandag], van: 9.00, tot: 12.00, toelichting: telefoon}"
    assert service("locatie: linde", phone, locaties_linde=CLOSED).closed == (perhaps,)


def test_hours_on_the_telephone_go_on() -> None:
    both = (
        "openingstijden:",
        "  - {dagen: [dinsdag], van: 10.00, tot: 12.00}",
        "  - {dagen: [woensdag], van: 9.00, tot: 12.00, toelichting: telefonisch}",
        "niet_op: [feestdagen]",
    )
    files = {"diensten_loket": typed("locatie: linde", *both)}
    gone = set(dates(seen(locaties_linde=HALL, **files))) - set(
        dates(seen(locaties_linde=CLOSED, **files))
    )
    assert gone == {"2026-12-22", "2026-12-29"}


def test_an_hour_elsewhere_goes_on() -> None:
    both = (
        "openingstijden:",
        "  - {dagen: [dinsdag], van: 10.00, tot: 12.00}",
        "  - {dagen: [donderdag], van: 14.00, tot: 15.30, locatie: sluis}",
        "niet_op: [feestdagen]",
    )
    files = {"diensten_loket": typed("locatie: linde", *both)}
    halls = {"locaties_sluis": HALL}
    kept = dates(seen(locaties_linde=CLOSED, **halls, **files))
    assert "2026-12-22" not in kept
    assert "2026-12-24" in kept


def test_it_says_nothing_where_it_loses_no_day() -> None:
    first_tuesday = "wanneer: {ritme: eerste dinsdag van de maand, van: 10.00}"
    assert activity("locatie: linde", first_tuesday, locaties_linde=CLOSED).closed == ()
    one_day = HALL + "gesloten: 2026-12-24\n"
    assert activity(*COFFEE, locaties_linde=one_day).closed == ()
    elsewhere = "wanneer: {dagen: [dinsdag], van: 10.00, locatie: sluis}"
    entry = activity("locatie: linde", elsewhere, locaties_linde=CLOSED, locaties_sluis=HALL)
    assert entry.closed == ()


def test_of_two_places_only_what_is_in_the_closed_one_stops() -> None:
    both = (
        "wanneer:",
        "  - {dagen: [dinsdag], van: 10.00}",
        "  - {dagen: [woensdag], van: 10.00, locatie: sluis}",
    )
    entry = activity("locatie: linde", *both, locaties_linde=CLOSED, locaties_sluis=HALL)
    assert entry.closed == (SAID.replace(": dit gaat", ": wat daar is, gaat"),)


def test_when_nobody_knows_until_when_that_is_said() -> None:
    entry = activity(*COFFEE, locaties_linde=HALL + "gesloten: [{vanaf: 2027-02-01}]\n")
    (line,) = entry.closed
    since = "De Linde is dicht vanaf 1 februari 2027"
    assert line == f"{since}, en nog niet bekend tot wanneer: dit gaat dan niet door"


def test_a_period_may_be_typed_as_people_write_it() -> None:
    short = HALL + "gesloten: 21-12-2026 t/m 3-1-2027\n"
    assert activity(*COFFEE, locaties_linde=short).closed == (SAID,)


def test_what_is_over_is_not_said_any_more() -> None:
    view = seen(date(2027, 1, 4), locaties_linde=CLOSED, activiteiten_koffie=typed(*COFFEE))
    assert only(view).closed == ()
    assert [fact.key for fact in view.places[0].facts] == ["waar"]


def test_the_place_itself_says_why() -> None:
    (place,) = seen(locaties_linde=CLOSED).places
    (told,) = (fact.lines for fact in place.facts if fact.key == "dicht")
    assert told == ("van 21 december 2026 tot en met 3 januari 2027 (verbouwing)",)


def test_the_organisation_that_lives_there_says_so_too() -> None:
    bond = "naam: Bond\nsoort: informeel\nsamenvatting: Wij zijn er.\nlocatie: linde\n"
    (shown,) = seen(locaties_linde=CLOSED, organisaties_bond=bond).organizations
    (told,) = (fact.lines for fact in shown.facts if fact.key == "dicht")
    assert told == ("De Linde is dicht van 21 december 2026 tot en met 3 januari 2027",)


def test_a_place_that_stopped_has_no_dates_hours_or_number() -> None:
    stopped = (
        f"{HALL}status: gestopt\nin_plaats_daarvan: sluis\ncontact: {{telefoon: 0597 00 20 35}}\n"
        "openingstijden: {dagen: [maandag], van: 9.00, tot: 12.00}\n"
    )
    view = seen(
        locaties_linde=stopped,
        locaties_sluis="naam: De Sluis\nkern: west\n",
        activiteiten_koffie=typed(*COFFEE, phone=""),
    )
    entry = only(view)
    assert entry.closed == ("De Linde is er niet meer: dit gaat niet door",)
    assert dates(view) == []
    assert entry.days == ()
    assert entry.phones == ()
    place = next(one for one in view.places if one.id == "linde")
    assert place.phones == ()
    told = {fact.key: fact.lines for fact in place.facts}
    assert told["dicht"] == ("De Linde is er niet meer",)
    assert told["nu"] == ("De Sluis",)
    assert "open" not in told


def test_of_somebodys_home_it_is_not_told_why_it_is_closed() -> None:
    home = "naam: Bij Jan\nplek: woning\nkern: oost\n" + CHRISTMAS.replace(
        "verbouwing", "Jan is ziek"
    )
    entry = activity(*COFFEE, locaties_linde=home)
    assert entry.closed == (SAID.replace("De Linde", "Deze plek"),)
    (place,) = seen(locaties_linde=home).places
    assert "ziek" not in repr(place)


def test_anybody_can_ask_whether_a_place_is_closed_on_a_day() -> None:
    shown = read(locaties_linde=CLOSED)
    assert [shown.closed("linde", date(2026, 12, day)) for day in (20, 21, 31)] == [
        False, True, True,
    ]  # fmt: skip
    assert not shown.closed(None, date(2026, 12, 25))
