"""What a village has and what it lacks: each example is a small map and the answer it gives."""

from __future__ import annotations

import re

import pytest
from small_village import TODAY
from two_villages import answers, entry, read_villages, row, village

from generator.checks.coverage import CoverageCell, CoverageRow, coverage, from_outside, lacking
from generator.checks.norm import read_norm, village_norm
from generator.model import SocialMap
from generator.model.judgement import Need
from generator.problems import UnusableValue

ELSEWHERE = "naam: De zaal\nadres: {plaats: Oldenzaal}\n"
OFFICE = "naam: Welzijn\nsoort: formeel\nsamenvatting: Iets.\nlocatie: daar\n"


class TestWhereSomethingCounts:
    def test_for_the_kernen_it_names(self) -> None:
        assert answers(village(diensten_klus=entry("kernen: [oost]"))) == [
            "formeel",
            "niets",
        ]

    def test_everywhere_without_kernen_and_reach(self) -> None:
        assert answers(village(diensten_klus=entry())) == ["formeel", "formeel"]

    @pytest.mark.parametrize("reach", ["gemeente", "regio", "landelijk"])
    def test_from_outside_when_it_reaches_far(self, reach: str) -> None:
        assert answers(village(diensten_klus=entry(f"bereik: {reach}"))) == ["van buiten"] * 2

    def test_in_the_kern_where_it_is(self) -> None:
        found = village(
            diensten_klus=entry("bereik: gemeente", "locatie: zaal"),
            locaties_zaal="naam: De zaal\nkern: west\n",
        )
        assert answers(found) == ["van buiten", "formeel"]

    def test_in_the_kern_it_names_and_from_outside_for_the_other(self) -> None:
        found = village(diensten_klus=entry("bereik: gemeente", "kernen: [west]"))
        assert answers(found) == ["van buiten", "formeel"]

    def test_with_the_reach_of_its_organisation(self) -> None:
        organization = "naam: Welzijn\nsoort: formeel\nsamenvatting: Iets.\nbereik: gemeente\n"
        found = village(
            diensten_klus=entry("organisatie: welzijn"), organisaties_welzijn=organization
        )
        assert answers(found) == ["van buiten"] * 2

    def test_but_not_for_another_kern_when_only_the_organisation_reaches_far(self) -> None:
        organization = "naam: Welzijn\nsoort: formeel\nsamenvatting: Iets.\nbereik: gemeente\n"
        found = village(
            diensten_klus=entry("organisatie: welzijn", "kernen: [oost]"),
            organisaties_welzijn=organization,
        )
        assert answers(found) == ["formeel", "niets"]

    def test_not_when_it_has_stopped_or_pauses(self) -> None:
        for status in ("gestopt", "pauze"):
            assert answers(village(diensten_klus=entry(f"status: {status}"))) == ["niets"] * 2


class TestWhatCounts:
    def test_what_nobody_called_formal_or_informal_is_there(self) -> None:
        nobody_said = entry("kernen: [oost]").replace("soort: formeel\n", "")
        assert answers(village(diensten_klus=nobody_said)) == ["is er", "niets"]

    def test_informal_and_formal_together_are_both(self) -> None:
        found = village(
            diensten_klus=entry("kernen: [oost]"),
            vrijwilligers_team=entry("doet_wel: [Klussen]", "doet_niet: [Schilderen]"),
        )
        assert answers(found) == ["beide", "informeel"]
        assert row(found, "klussen").cells[0].ids == ("klus", "team")

    def test_the_ids_from_outside_when_there_is_nothing_in_the_kern(self) -> None:
        found = village(diensten_klus=entry("bereik: regio"))
        assert row(found, "klussen").cells[0].ids == ("klus",)

    def test_the_first_theme_counts_and_the_second_does_not(self) -> None:
        first = village(diensten_x=entry(name="Het busje", theme="vervoer"))
        second = village(diensten_x=entry(name="De bus", theme="overig, vervoer"))
        assert answers(first, "vervoer") == ["formeel"] * 2
        assert answers(second, "vervoer") == ["niets"] * 2

    def test_the_first_theme_alone_is_enough_for_an_activity_only(self) -> None:
        played = entry("wanneer: [{dagen: [maandag]}]", name="Sjoelen", theme="ontmoeten")
        app = entry(name="De buurtapp", theme="ontmoeten")
        assert answers(village(activiteiten_x=played), "contact") == ["informeel"] * 2
        assert answers(village(diensten_x=app), "contact") == ["niets"] * 2

    def test_a_word_counts_without_capitals_and_accents(self) -> None:
        found = village(diensten_x=entry(name="MAALTÍJD aan huis"))
        assert answers(found, "maaltijden") == ["formeel"] * 2

    def test_one_search_word_is_not_enough_and_two_are(self) -> None:
        one = village(diensten_x=entry("zoekwoorden: [contact, maaltijden]", name="Loket"))
        two = village(diensten_x=entry("zoekwoorden: [warm eten, maaltijden]", name="Proef"))
        assert answers(one, "maaltijden") == ["niets"] * 2
        assert answers(two, "maaltijden") == ["formeel"] * 2

    @pytest.mark.parametrize(
        ("name", "need"),
        [
            ("Brandalarm nakijken", "alarmering"),
            ("Kringloop voor huishoudens", "huishoudelijke-hulp"),
            ("Klussenmarkt", "klussen"),
            ("Thuiszorgwinkel", "thuiszorg"),
        ],
    )
    def test_a_word_counts_only_as_a_whole_word(self, name: str, need: str) -> None:
        assert answers(village(diensten_x=entry(name=name)), need) == ["niets"] * 2

    @pytest.mark.parametrize("name", ["Een klus", "Klusjes", "Klussen", "KLUSJE in huis"])
    def test_a_plain_ending_makes_no_other_word(self, name: str) -> None:
        assert answers(village(diensten_x=entry(name=name))) == ["formeel"] * 2

    def test_a_name_that_says_it_is_something_else(self) -> None:
        found = village(diensten_x=entry(name="Voedselbank met maaltijden"))
        assert answers(found, "maaltijden") == ["niets"] * 2

    def test_the_wrong_kind_of_thing(self) -> None:
        found = village(activiteiten_x=entry("wanneer: [{dagen: [maandag]}]", name="Thuiszorg"))
        assert answers(found, "thuiszorg") == ["niets"] * 2

    def test_a_place_is_there_or_elsewhere(self) -> None:
        found = village(locaties_huis="naam: Dorpshuis\nkern: oost\n")
        assert answers(found, "ontmoetingsplek") == ["is er", "van buiten"]

    def test_a_village_hall_may_stand_on_the_map_as_a_service(self) -> None:
        hall = entry("kernen: [oost]", name="Dorpshuis De Linde")
        lent = entry("kernen: [oost]", name="Bibliotheek aan huis")
        coffee = entry("kernen: [oost]", name="Koffie in het dorpshuis")
        assert answers(village(diensten_x=hall), "ontmoetingsplek") == ["is er", "niets"]
        for other in (lent, coffee):
            assert answers(village(diensten_x=other), "ontmoetingsplek") == ["niets"] * 2

    def test_a_home_is_no_meeting_place(self) -> None:
        found = village(locaties_huis="naam: Huiskamer\nkern: oost\nplek: woning\n")
        assert answers(found, "ontmoetingsplek") == ["niets"] * 2

    def test_a_supporter_is_there_for_her_own_kernen(self) -> None:
        assert answers(village(), "ondersteuner") == ["is er", "niets"]


class TestWhoseItIs:
    """A map in the municipality Losser, with something from elsewhere on it."""

    @pytest.mark.parametrize(
        ("lines", "files", "answer"),
        [
            # Nothing says where it is: the supporter means her own village.
            ((), {}, "formeel"),
            # It is where another municipality is, and says nothing about how far it reaches.
            (("locatie: daar",), {"locaties_daar": ELSEWHERE}, "niets"),
            (("locatie: daar", "bereik: gemeente"), {"locaties_daar": ELSEWHERE}, "niets"),
            (("locatie: daar", "bereik: regio"), {"locaties_daar": ELSEWHERE}, "van buiten"),
            (("locatie: daar", "kernen: [oost, west]"), {"locaties_daar": ELSEWHERE}, "formeel"),
            # The organization sits there.
            (("organisatie: wie",), {"organisaties_wie": OFFICE, "locaties_daar": ELSEWHERE},
             "niets"),
            (("organisatie: wie", "bereik: landelijk"),
             {"organisaties_wie": OFFICE, "locaties_daar": ELSEWHERE}, "van buiten"),
            # A place in our municipality that is no kern of this map.
            (("locatie: daar",), {"locaties_daar": "naam: Zaal\nadres: {plaats: Losser}\n"},
             "van buiten"),
            # A place nobody knows: only what says that it comes here, comes here.
            (("locatie: daar",), {"locaties_daar": "naam: Zaal\nadres: {plaats: Buurse}\n"},
             "niets"),
            (("locatie: daar", "bereik: gemeente"),
             {"locaties_daar": "naam: Zaal\nadres: {plaats: Buurse}\n"}, "van buiten"),
        ],
    )  # fmt: skip
    def test_by_its_reach_its_place_and_its_organisation(
        self, lines: tuple[str, ...], files: dict[str, str], answer: str
    ) -> None:
        found = village(gemeente="Losser", diensten_klus=entry(*lines), **files)
        assert answers(found) == [answer] * 2

    @pytest.mark.parametrize(
        ("name", "answer"),
        [
            ("Klussendienst Oldenzaal", "niets"),
            ("Klussendienst gemeente Buren", "niets"),
            ("Klussendienst Buren voor Buren", "formeel"),
            ("Klussendienst Losser", "formeel"),
            ("Klussendienst Overijssel", "formeel"),
        ],
    )
    def test_by_the_municipality_in_its_name(self, name: str, answer: str) -> None:
        assert answers(village(gemeente="Losser", diensten_x=entry(name=name))) == [answer] * 2

    def test_not_by_its_name_when_the_map_does_not_say_its_own_municipality(self) -> None:
        found = village(diensten_x=entry(name="Klussendienst Oldenzaal"))
        assert answers(found) == ["formeel"] * 2

    def test_and_what_is_not_ours_is_named_so_that_she_can_look(self) -> None:
        found = village(gemeente="Losser", diensten_x=entry(name="Klussendienst Oldenzaal"))
        assert [one.id for one in row(found, "klussen").elsewhere] == ["x"]


class TestWhatTheSupporterSays:
    """`dekking` in dorp.yml goes before the words of an entry."""

    def test_that_something_counts(self) -> None:
        said = "[{wat: klussen, wel: [schuur]}]"
        found = village(dekking=said, diensten_schuur=entry(name="De schuur"))
        assert answers(found) == ["formeel"] * 2

    def test_that_something_does_not_count(self) -> None:
        found = village(dekking="[{wat: klussen, niet: [klus]}]", diensten_klus=entry())
        assert answers(found) == ["niets"] * 2

    def test_of_one_need_says_nothing_of_another(self) -> None:
        found = village(dekking="[{wat: advies, niet: [klus]}]", diensten_klus=entry())
        assert answers(found) == ["formeel"] * 2

    def test_that_something_of_another_municipality_is_of_use_here(self) -> None:
        there = entry(name="Klussendienst Oldenzaal")
        found = village(gemeente="Losser", dekking="[{wat: klussen, wel: [x]}]", diensten_x=there)
        assert answers(found) == ["van buiten"] * 2

    def test_of_a_kind_that_does_not_count_by_itself(self) -> None:
        place = "naam: De schuur\nkern: oost\n"
        found = village(dekking="[{wat: klussen, wel: [schuur]}]", locaties_schuur=place)
        assert answers(found) == ["is er", "van buiten"]

    @pytest.mark.parametrize(
        ("said", "says"),
        [
            ("[{wat: klusen, wel: [klus]}]", "bedoelt u 'klussen'?"),
            ("[{wat: klussen, wel: [kluss]}]", "bedoelt u 'klus'?"),
            ("[{wat: klussen, wel: [klus], niet: [klus]}]", "staat bij 'wel' en bij 'niet'"),
            ("[{wat: klussen}]", "zet erbij wat hier 'wel' of 'niet' bij hoort"),
            ("{klussen: [klus]}", "wat"),
        ],
    )
    def test_must_be_about_something(self, said: str, says: str) -> None:
        problems = read_villages(dekking=said, diensten_klus=entry()).problems
        assert any(says in str(one) and one.path == "kaart/dorp.yml" for one in problems)

    def test_can_be_said_of_every_need_in_the_norm(self) -> None:
        assert {str(need) for need in Need} == {one.id for one in village_norm().provisions}


class TestTheSentences:
    def test_name_the_kernen_and_leave_a_question(self) -> None:
        found = lacking(coverage(village(diensten_klus=entry("kernen: [oost]")), TODAY))
        assert (
            "In West is er geen hulp bij klussen. Wie hangt een lamp op of knipt de heg?" in found
        )

    def test_say_it_once_when_no_kern_has_it(self) -> None:
        found = lacking(coverage(village(), TODAY))
        assert found[2].startswith("Op de hele kaart is er geen hulp bij klussen.")

    def test_do_not_name_more_than_six_kernen(self) -> None:
        kern = village().village.kernen[0]
        cells = [CoverageCell(kern.model_copy(update={"name": f"K{n}"}), (), ()) for n in range(9)]
        there = row(village(diensten_klus=entry()), "klussen").cells[0]
        one = CoverageRow(village_norm().provisions[2], (*cells, there))
        assert lacking([one])[0].startswith("In K0, K1, K2, K3, K4 en nog 4 kernen is er geen ")

    def test_tell_per_kern_what_comes_from_outside(self) -> None:
        found = village(
            diensten_klus=entry("bereik: regio"), diensten_x=entry("bereik: regio", name="Taxi")
        )
        assert from_outside(coverage(found, TODAY)) == (
            "Oost heeft dit niet zelf, wel van buiten: klussen in huis en tuin, vervoer.",
            "West heeft dit niet zelf, wel van buiten: klussen in huis en tuin, vervoer.",
        )


class TestTheNorm:
    def test_has_the_seven_first_and_says_where_it_comes_from(self) -> None:
        norm = village_norm()
        assert [one.group for one in norm.provisions] == ["zeven"] * 7 + ["aanvulling"] * 6
        assert "Alles Zelf" in norm.source

    @pytest.mark.parametrize(
        ("text", "says"),
        [
            ("[a]\nnaam = A\n", "ontbreekt 'groep'"),
            ("naam = A\n", "niet te lezen"),
            ("[a]\nnaam = A\ngroep = g\nvraag = v\ngeen = g\nsoorten = huizen\n", "'huizen'"),
            ("[a]\nnaam = A\ngroep = g\nvraag = v\ngeen = g\nsoorten = diensten\nx = y\n", "'x'"),
        ],
    )
    def test_a_norm_that_is_changed_wrongly_is_refused(self, text: str, says: str) -> None:
        with pytest.raises(UnusableValue, match=re.escape(says)):
            read_norm(text)


class TestTheExampleVillage:
    """Judged by hand; when the map changes, look again whether the table is true."""

    @pytest.mark.parametrize(
        ("provision", "westerdorp", "achterbos", "oosterzijl"),
        [
            ("advies", "beide", "formeel", "formeel"),
            ("contact", "informeel", "informeel", "informeel"),
            ("klussen", "informeel", "niets", "niets"),
            ("maaltijden", "beide", "informeel", "informeel"),
            ("huishoudelijke-hulp", "van buiten", "van buiten", "van buiten"),
            ("thuiszorg", "van buiten", "van buiten", "van buiten"),
            ("alarmering", "van buiten", "van buiten", "van buiten"),
            ("ontmoetingsplek", "is er", "is er", "is er"),
            ("bewegen", "beide", "beide", "informeel"),
            ("vervoer", "van buiten", "van buiten", "informeel"),
            ("mantelzorg", "beide", "formeel", "van buiten"),
            ("clientondersteuning", "formeel", "van buiten", "van buiten"),
            ("ondersteuner", "is er", "is er", "is er"),
        ],
    )
    def test_is_true(
        self,
        example_map: SocialMap,
        provision: str,
        westerdorp: str,
        achterbos: str,
        oosterzijl: str,
    ) -> None:
        assert answers(example_map, provision) == [westerdorp, achterbos, oosterzijl]
