"""What is guessed is guessed from the map's own words, and told."""

from __future__ import annotations

import pytest
from importing.planned import planned

from generator.importing.themes import Themes
from generator.model import Theme


def theme(id_: str, name: str) -> Theme:
    return Theme.model_validate({"id": id_, "naam": name, "vraag": "Wat is er?"})


THEMES = Themes(
    (theme("thuis-hulp", "Hulp in en om het huis"), theme("geld-en-papieren", "Geld en brieven"),
     theme("ontmoeten", "Mensen ontmoeten"), theme("jong", "Kinderen en gezin")),
    {"eenzaam": ("ontmoeten",)},
)  # fmt: skip


@pytest.mark.parametrize(
    ("category", "id_"),
    [("Geld", "geld-en-papieren"), ("Geldzaken", "geld-en-papieren"),
     ("Schulden", "geld-en-papieren"),
     ("Huis en tuin", "thuis-hulp"), ("eenzaam", "ontmoeten"), ("Kind & gezin", "jong")],
)  # fmt: skip
def test_a_category_is_the_theme_that_has_its_words(category: str, id_: str) -> None:
    assert THEMES.near_category(category) == (id_,)


@pytest.mark.parametrize("category", ["Overig", "Ouderen", "Geld en huis", ""])
def test_a_category_of_no_theme_or_of_two_is_none(category: str) -> None:
    assert THEMES.near_category(category) == ()


@pytest.mark.parametrize(
    ("heading", "typed", "cost", "asked"),
    [
        ("Contributie", "35", "€ 35", "is dat per keer, per maand of per jaar?"),
        ("Contributie", "0", "Gratis", "klopt dat?"),
        ("Kosten", "4,50", "€ 4,50", "is dat per keer, per maand of per jaar?"),
        ("Contributie per jaar", "35", "€ 35 per jaar", "klopt dat?"),
        ("Cost per session", "3", "€ 3 per keer", "klopt dat?"),
    ],
)
def test_a_bare_number_is_a_price_and_that_is_told(
    heading: str, typed: str, cost: str, asked: str
) -> None:
    report = planned(f"Naam;Uitleg;Thema;{heading}\nKoor;Zingen.;Eten;{typed}\n").rows[0]
    assert report.files[0].content["kosten"] == cost
    assert f"'{heading}: {typed}' is nu '{cost}'; {asked}" in report.notes


def test_a_price_in_words_is_not_asked_about() -> None:
    report = planned("Naam;Uitleg;Thema;Kosten\nKoor;Zingen.;Eten;€ 35 per jaar\n").rows[0]
    assert not any("Kosten" in note for note in report.notes)


@pytest.mark.parametrize("column", ["Dorp", "Plaats"])
@pytest.mark.parametrize("typed", ["Kleindrp", "Klein", "Kleindörp"])
def test_a_village_that_is_nearly_one_of_the_map_is_asked_about(column: str, typed: str) -> None:
    report = planned(f"Naam;Uitleg;Thema;{column}\nKoor;Zingen.;Eten;{typed}\n").rows[0]
    own = report.files[0]
    said = "Zet dan in 'diensten/koor.yml': kernen: [kleindorp]"
    assert own.content.get("kernen") == ["kleindorp"] or any(said in one for one in report.notes)


def test_a_village_that_is_not_on_the_map_is_told() -> None:
    report = planned("Naam;Uitleg;Thema;Dorp\nKoor;Zingen.;Eten;Franeker\n").rows[0]
    assert "'Franeker' is geen dorp van uw kaart; bewoners van alle dorpen zien dit" in report.notes
