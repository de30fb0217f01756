"""A theme begins with the shortest way; the home page with the questions a village chose."""

from __future__ import annotations

import pytest
from views.seen import VILLAGE, names, seen, typed

from generator.views import MapView


def route(question: str, *targets: str, themes: str = "eten") -> str:
    """Give a life question with a step to each of these."""
    steps = ", ".join(f"{{tekst: Bel., naar: {target}}}" for target in targets)
    return f"vraag: {question}\nthemas: [{themes}]\nstappen: [{steps}]\n"


def on_theme(view: MapView, id_: str = "eten") -> list[str]:
    """Give the names on the page of a theme, from top to bottom."""
    (theme,) = (theme for theme in view.themes if theme.ref.id == id_)
    return names(theme.entries)


class TestThePageOfATheme:
    def test_holds_what_has_it_as_one_of_its_themes(self) -> None:
        view = seen(
            diensten_a=typed(name="Brood"),
            diensten_b=typed(name="Yoga", themes="ontmoeten"),
            diensten_c=typed(name="Samen eten", themes="ontmoeten, eten"),
        )
        assert on_theme(view) == ["Brood", "Samen eten"]
        assert on_theme(view, "ontmoeten") == ["Samen eten", "Yoga"]

    def test_follows_the_steps_of_its_questions_first_steps_first(self) -> None:
        view = seen(
            diensten_appels=typed(name="Appels"),
            diensten_brood=typed(name="Brood"),
            diensten_soep=typed(name="Soep"),
            diensten_vis=typed(name="Vis"),
            contactroutes_a=route("Een vraag", "vis", "soep"),
            contactroutes_b=route("Nog een vraag", "brood", "vis"),
        )
        assert on_theme(view) == ["Vis", "Brood", "Soep", "Appels"]

    def test_pays_no_heed_to_questions_of_another_theme(self) -> None:
        view = seen(
            diensten_appels=typed(name="Appels"),
            diensten_vis=typed(name="Vis"),
            contactroutes_a=route("Een vraag", "vis", themes="ontmoeten, eten"),
        )
        assert on_theme(view) == ["Appels", "Vis"]

    def test_begins_with_what_has_it_as_its_first_theme(self) -> None:
        view = seen(
            diensten_appels=typed(name="Appels", themes="ontmoeten, eten"),
            diensten_vis=typed(name="Vis"),
            contactroutes_a=route("Een vraag", "appels"),
        )
        assert on_theme(view) == ["Vis", "Appels"]

    @pytest.mark.parametrize("near", ["kernen: [oost]", "locatie: zaal"])
    def test_puts_what_is_near_before_national_lines(self, near: str) -> None:
        view = seen(
            locaties_zaal="naam: Zaal\n",
            diensten_appels=typed(name="Appels"),
            diensten_vis=typed(near, name="Vis"),
        )
        assert on_theme(view) == ["Vis", "Appels"]

    def test_holds_the_questions_that_name_it(self) -> None:
        view = seen(
            diensten_vis=typed(),
            contactroutes_a=route("Een vraag", "vis", themes="ontmoeten, eten"),
            contactroutes_b=route("Nog een vraag", "vis", themes="ontmoeten"),
        )
        asked = {t.ref.id: [one.question for one in t.routes] for t in view.themes}
        assert asked == {"eten": ["Een vraag"], "ontmoeten": ["Een vraag", "Nog een vraag"]}


QUESTIONS = {
    "diensten_vis": typed(),
    "contactroutes_a": route("Eerste van eten", "vis"),
    "contactroutes_b": route("Tweede van eten", "vis"),
    "contactroutes_c": route("Ook over ontmoeten", "vis", themes="eten, ontmoeten"),
    "contactroutes_d": route("Van ontmoeten", "vis", themes="ontmoeten"),
}


class TestTheHomePage:
    def test_asks_the_first_question_of_each_theme(self) -> None:
        found = [route.question for route in seen(**QUESTIONS).front_routes]
        assert found == ["Eerste van eten", "Van ontmoeten"]

    def test_asks_what_the_village_chose_in_that_order(self) -> None:
        view = seen(dorp=f"{VILLAGE}voorop: [d, b]\n", **QUESTIONS)
        assert [route.question for route in view.front_routes] == [
            "Van ontmoeten",
            "Tweede van eten",
        ]


def test_the_village_itself() -> None:
    view = seen(dorp=f'{VILLAGE}kleuren: {{hoofd: "#111111", accent: "#222222"}}\n')
    assert (view.name, view.municipality) == ("Oost en West", "Wolderland")
    assert (view.colour, view.accent) == ("#111111", "#222222")
    assert [(kern.id, kern.name) for kern in view.kernen] == [("oost", "Oost"), ("west", "West")]
    assert view.made_on == "21 november 2026"
    assert view.synonyms == ()


def test_a_village_without_a_municipality_says_nothing_of_it() -> None:
    assert seen(dorp=VILLAGE.replace("gemeente: Wolderland\n", "")).municipality == ""
