"""What belongs together: lists by kind, what is near an entry, and what questions lead to it."""

from __future__ import annotations

from views.seen import HALL, WELFARE, names, seen, typed

from generator.views import MapView

ROUTE = "vraag: {question}\nstappen: [{{tekst: Bel., naar: {target}}}]\n"


def related(view: MapView, name: str) -> list[str]:
    """Give what stands below an entry as also of interest."""
    (entry,) = (one for one in view.entries if one.name == name)
    return names(view.related(entry))


class TestLists:
    def test_entries_stand_in_dutch_order(self) -> None:
        view = seen(
            diensten_a=typed(name="Yoga"),
            diensten_b=typed(name="De bakker"),
            diensten_c=typed(name="Élan"),
        )
        assert names(view.entries) == ["De bakker", "Élan", "Yoga"]

    def test_activities_and_volunteers_have_lists_of_their_own(self) -> None:
        view = seen(
            diensten_a=typed(name="Thuiszorg"),
            activiteiten_b=typed("wanneer: {dagen: maandag}", name="Yoga"),
            vrijwilligers_c=typed("doet_wel: [Gras]", "doet_niet: [Bomen]", name="Tuinploeg"),
        )
        assert names(view.activities) == ["Yoga"]
        assert names(view.volunteers) == ["Tuinploeg"]

    def test_everything_from_a_to_z_says_what_it_is(self) -> None:
        view = seen(
            diensten_a=typed("kernen: [oost]", name="Belbus"),
            contactroutes_eten=ROUTE.format(question="Eten lukt niet", target="a"),
            locaties_linde=HALL,
            organisaties_welzijn=WELFARE,
        )
        assert [(name, link.address, note) for name, link, note in view.everything] == [
            ("Belbus", "diensten/a/", "Oost"),
            ("Eten lukt niet", "wie-bel-ik/eten/", "vraag"),
            ("De Linde", "locaties/linde/", "plek"),
            ("Welzijn Wolderland", "organisaties/welzijn/", "organisatie"),
        ]

    def test_places_questions_and_organisations_stand_in_dutch_order(self) -> None:
        view = seen(
            diensten_a=typed(),
            locaties_b="naam: Zaal\n",
            locaties_c="naam: De Linde\n",
            organisaties_d=WELFARE,
            organisaties_e=WELFARE.replace("Welzijn Wolderland", "Het Anker"),
            contactroutes_f=ROUTE.format(question="Wie kookt?", target="a"),
            contactroutes_g=ROUTE.format(question="Ik ben alleen", target="a"),
        )
        assert [place.name for place in view.places] == ["De Linde", "Zaal"]
        assert [one.name for one in view.organizations] == ["Het Anker", "Welzijn Wolderland"]
        assert [route.question for route in view.routes] == ["Ik ben alleen", "Wie kookt?"]

    def test_an_organisation_that_stopped_is_in_no_list(self) -> None:
        assert seen(organisaties_a=f"{WELFARE}status: gestopt\n").organizations == ()


class TestRelated:
    def test_is_what_has_the_same_first_theme(self) -> None:
        view = seen(
            diensten_a=typed(name="Soep"),
            diensten_b=typed(name="Brood"),
            diensten_c=typed(name="Yoga", themes="ontmoeten, eten"),
        )
        assert related(view, "Soep") == ["Brood"]

    def test_is_at_most_four(self) -> None:
        view = seen(**{f"diensten_{at}": typed(name=f"Soep {at}") for at in range(1, 8)})
        assert related(view, "Soep 2") == ["Soep 1", "Soep 3", "Soep 4", "Soep 5"]

    def test_begins_with_what_is_in_the_same_place(self) -> None:
        view = seen(
            locaties_linde=HALL,
            diensten_a=typed("locatie: linde", name="Soep"),
            diensten_b=typed(name="Brood"),
            diensten_c=typed("locatie: linde", name="Koek"),
        )
        assert related(view, "Soep") == ["Koek", "Brood"]

    def test_begins_with_what_is_for_the_same_village(self) -> None:
        view = seen(
            diensten_a=typed("kernen: [west]", name="Soep"),
            diensten_b=typed("kernen: [oost]", name="Brood"),
            diensten_c=typed("kernen: [west, oost]", name="Koek"),
        )
        assert related(view, "Soep") == ["Koek", "Brood"]

    def test_lets_a_second_theme_weigh_more_than_a_village(self) -> None:
        view = seen(
            diensten_a=typed("kernen: [west]", name="Soep", themes="eten, ontmoeten"),
            diensten_b=typed("kernen: [west]", name="Brood"),
            diensten_c=typed(name="Koek", themes="eten, ontmoeten"),
        )
        assert related(view, "Soep") == ["Koek", "Brood"]

    def test_lets_no_place_at_all_count_as_the_same_place(self) -> None:
        view = seen(
            diensten_a=typed(name="Soep"),
            diensten_b=typed("kernen: [oost]", name="Brood"),
            diensten_c=typed(name="Koek"),
        )
        assert related(view, "Soep") == ["Brood", "Koek"]


class TestQuestionsThatLeadHere:
    def test_are_those_with_a_step_to_it(self) -> None:
        view = seen(
            diensten_a=typed(),
            diensten_b=typed(),
            contactroutes_c=ROUTE.format(question="Wie helpt?", target="a"),
            contactroutes_d=ROUTE.format(question="Wie kookt?", target="b"),
            contactroutes_e="vraag: Wat nu?\nstappen: [Praat erover.]\n",
        )
        assert [route.question for route in view.routes_to("a")] == ["Wie helpt?"]
