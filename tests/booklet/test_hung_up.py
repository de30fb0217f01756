"""What hangs on a wall, lies in an old booklet or goes to be signed, made from the same map."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from booklet.areas import over_a_code, over_each_other, over_the_edge, pages
from booklet.pdf import texts

from generator.booklet import BookletProblem, edition
from generator.booklet.booklet_files import make_booklet
from generator.booklet.editions import Behind, of_one_kern
from generator.booklet.kinds import ALL
from generator.booklet.making import page_count
from generator.booklet.printed_in import handed_out
from generator.booklet.timetable import times_in, together
from generator.model import SocialMap
from generator.model.printed import PrintedEdition
from generator.model.register import Change, Register
from generator.publish.bringing import read_register
from generator.views import MapView, map_view

DAY = date(2026, 11, 29)


@pytest.fixture(scope="module")
def view(example_map: SocialMap) -> MapView:
    return map_view(example_map, DAY)


def made(name: str, view: MapView, social_map: SocialMap, day: date = DAY) -> bytes:
    return make_booklet(view, edition(name, view, given=Behind(social_map, day)), day)


def words(pdf: bytes) -> str:
    return " ".join(texts(pdf))


@pytest.mark.parametrize(
    "name",
    ["koelkast:kern:achterbos", "maand:kern:westerdorp", "maand-a3:kern:westerdorp", "toestemming",
     "jaar", "turfblad"],
)  # fmt: skip
def test_each_is_whole_on_its_sheet(name: str, view: MapView, example_map: SocialMap) -> None:
    pdf = made(name, view, example_map)
    for page in pages(pdf):
        assert over_the_edge(page, 5) == []
        assert over_a_code(page) == []
        assert over_each_other(page) == []
    if name not in {"toestemming", "turfblad"}:
        assert page_count(pdf) == 1


def test_the_fridge_has_five_numbers_and_the_week(view: MapView, example_map: SocialMap) -> None:
    said = words(made("koelkast:kern:achterbos", view, example_map))
    for one in ("112", "0597 00 21 11", "0597 00 21 71", "06 00 00 10 23", "Familie of buren"):
        assert one in said
    assert "06 00 00 10 21" not in said
    assert "Soosmiddag" in said


def test_a_month_says_what_was_moved_and_what_does_not_go_on(
    view: MapView, example_map: SocialMap
) -> None:
    said = words(made("maand:kern:westerdorp", view, example_map))
    assert "December in Westerdorp" in said
    assert re.search(r"Eetclub De Linde(, Dorpshuis De Linde)?: niet op 29 december", said)
    assert "Leesclub Westerdorp: gaat niet door, wel op dinsdag 15 december" in said
    assert "verplaatst van dinsdag 8 december" in said


@pytest.mark.parametrize(
    ("day", "month"), [(date(2026, 11, 5), "November"), (date(2026, 11, 22), "December")]
)
def test_near_the_end_of_a_month_the_next_one_is_made(
    view: MapView, example_map: SocialMap, day: date, month: str
) -> None:
    assert f"{month} in Oosterzijl" in words(made("maand:kern:oosterzijl", view, example_map, day))


def test_every_time_of_a_month_stands_in_it(view: MapView) -> None:
    times = times_in(view, "westerdorp", date(2026, 12, 1), date(2026, 12, 31))
    weekly, single = together(times)
    of_a_week = {one.time.id for one in weekly}
    assert of_a_week | {one.id for one in single} == {one.id for one in times}
    assert all(not one.is_off or not one.note.startswith("verplaatst") for one in times)


def test_what_is_told_of_every_time_does_not_take_it_out_of_the_week(view: MapView) -> None:
    times = times_in(view, "achterbos", date(2026, 12, 1), date(2026, 12, 31))
    walks = [one for one in times if one.id == "wandelgroep-achterbos"]
    assert [one.note for one in walks if not one.is_off][:1] != [""]
    weekly, single = together(times)
    assert "wandelgroep-achterbos" in {one.time.id for one in weekly}
    assert "wandelgroep-achterbos" not in {one.id for one in single}


def test_a_day_on_the_refrigerator_goes_by_the_clock(view: MapView, example_map: SocialMap) -> None:
    said = words(made("koelkast:kern:achterbos", view, example_map))
    assert "Wandelgroep" in said
    wednesday = said[said.index("Woensdag") : said.index("Donderdag")]
    begins = [int(hour) * 60 + int(more) for hour, more in re.findall(r"(\d+)\.(\d\d)", wednesday)]
    assert len(begins) > 1
    assert begins == sorted(begins)


def test_a_month_in_which_nothing_happens_says_so(view: MapView, example_map: SocialMap) -> None:
    said = words(made("maand:kern:westerdorp", replace(view, dates=()), example_map))
    assert "staat er niets in de agenda" in said


def with_booklet(view: MapView, left_out: str, changed: str) -> MapView:
    """Give the map with a booklet of before: without one thing, and another has changed since."""
    there = [one for one in view.entries if one.id != left_out]
    by_folder = {kind: {one.id: one.name for one in there if one.kind == kind}
                 for kind in ("diensten", "activiteiten", "vrijwilligers")}  # fmt: skip
    by_folder["activiteiten"]["tabletuur-oosterzijl"] = "Tabletuur Oosterzijl"
    before = PrintedEdition.model_validate({"editie": "boekje", "datum": "2026-09-01", **by_folder})
    (entry,) = [one for one in view.entries if one.id == changed]
    since = {f"/{entry.link.address}": Change(date(2026, 11, 1), "0" * 16)}
    register = Register().model_copy(update={"pages": since, "editions": (before,)})
    return replace(view, register=register)


@pytest.mark.parametrize("name", ["nieuw", "inlegvel"])
def test_what_is_new_is_held_against_the_booklet_that_was_handed_out(
    name: str, view: MapView, example_map: SocialMap
) -> None:
    then = with_booklet(view, "digicafe", "deeltaxi")
    said = words(made(name, then, example_map))
    assert "sinds het boekje van 1 september 2026" in said
    new, changed, stopped = (said.index(one) for one in ("Digicafé", "Deeltaxi", "Tabletuur"))
    assert said.index("Nieuw ") < new < said.index("Veranderd") < changed < stopped
    assert "Tabletuur Oosterzijl is gestopt." in said
    assert "Taalcafé" not in said


def test_of_what_changed_it_says_what(view: MapView, example_map: SocialMap) -> None:
    """Held against the marks of that booklet, so that the long text of the site does not count."""
    (then,) = with_booklet(view, "digicafe", "deeltaxi").register.editions  # type: ignore[union-attr]
    text = handed_out(None, view, edition("boekje", view), date(2026, 9, 1))
    register = read_register(text.encode())
    assert register is not None
    known = {**register.editions[0].marks}
    assert known.keys() >= {"deeltaxi", "wmo-loket"}
    name, _, place, _, *rest = known["deeltaxi"].split()
    known["deeltaxi"] = " ".join((name, "0000", place, "0000", *rest))
    marked = then.model_copy(update={"marks": known})
    register = register.model_copy(update={"editions": (marked,)})
    said = words(made("nieuw", replace(view, register=register), example_map))
    assert "Anders dan in uw boekje: wanneer en kosten. Deeltaxi" in said
    assert said.count("Anders dan in uw boekje") == 1
    assert "Wmo-loket" not in said


def test_a_leaf_for_an_old_booklet_has_as_many_fronts_as_backs(
    view: MapView, example_map: SocialMap
) -> None:
    for changed in ("deeltaxi", "eetclub-de-linde"):
        pdf = made("inlegvel", with_booklet(view, "digicafe", changed), example_map)
        assert page_count(pdf) % 2 == 0


@pytest.mark.parametrize("theme", ["vervoer", "dementie"])
def test_a_leaflet_of_eight_is_one_sheet_with_everything_on_it(
    theme: str, view: MapView, example_map: SocialMap
) -> None:
    """Below the last entry, or on the front where those fill the pages, stands what is urgent."""
    pdf = made(f"lezen:thema:{theme}", view, example_map)
    assert page_count(pdf) == 4
    said = words(pdf)
    (shown,) = [one for one in view.themes if one.ref.id == theme]
    assert len(shown.entries) == 8
    for name in (*(one.name for one in shown.entries), "112", "0597 00 21 71"):
        assert name in said
    for page in pages(pdf):
        assert over_the_edge(page, 5) == []
        assert over_a_code(page) == []
        assert over_each_other(page) == []


def test_without_a_booklet_that_was_handed_out_it_says_how_to_note_one(
    view: MapView, example_map: SocialMap
) -> None:
    for register in (None, Register()):
        with pytest.raises(BookletProblem, match="kaart boekje --vastleggen"):
            made("nieuw", replace(view, register=register), example_map)


def test_a_slip_says_what_stands_there_of_a_person(view: MapView, example_map: SocialMap) -> None:
    said = words(made("toestemming", view, example_map))
    for one in example_map.village.supporters:
        assert f"Uw naam: {one.name}" in said
        assert f"Uw telefoonnummer: {one.phone.display}" in said
    assert said.count("Handtekening") >= len(example_map.village.supporters)
    assert "Bestuurslid handwerken" not in said, "a function needs nobody's yes"


def test_the_year_counts_what_the_map_knows(view: MapView, example_map: SocialMap) -> None:
    said = words(made("jaar", with_booklet(view, "digicafe", "deeltaxi"), example_map))
    assert "1 kwam erbij: Digicafé." in said
    assert "Tabletuur Oosterzijl" in said
    assert f"{view.asked.known} van de {view.asked.total}" in said


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("boekje", "kern:achterbos"),
        ("drukversie", "drukversie:kern:achterbos"),
        ("koelkast", "koelkast:kern:achterbos"),
        ("maand-a3", "maand-a3:kern:achterbos"),
        ("blad", "blad"),
    ],
)
def test_an_edition_of_one_village_is_typed_with_its_name(typed: str, name: str) -> None:
    assert of_one_kern(typed, "achterbos") == name


def test_without_a_village_it_says_which_there_are(view: MapView, example_map: SocialMap) -> None:
    with pytest.raises(BookletProblem, match="koelkast:kern:achterbos"):
        made("koelkast", view, example_map)
    with pytest.raises(BookletProblem, match="Laat --kern weg"):
        of_one_kern("poster", "achterbos")


def test_each_form_says_where_it_is_offered_and_has_a_name_of_its_own() -> None:
    assert len({kind.form for kind in ALL}) == len(ALL)
    assert all(kind.group for kind in ALL)
