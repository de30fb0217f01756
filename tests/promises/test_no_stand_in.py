"""In danger a number is shown as what it is, or not at all."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small_village import TODAY
from two_villages import village

from generator.checks.national import national_numbers, no_doctor
from generator.search.engine import SearchEngine
from generator.search.of_map import search_index
from generator.views import MapView, map_view

DECISION = "No number stands in for another"


def engine(numbers: str) -> SearchEngine:
    return SearchEngine(search_index(map_view(village(noodnummers=numbers), TODAY)))


@pytest.mark.parametrize(
    "numbers",
    [
        "[]",
        '[{id: "112", naam: Levensgevaar, telefoon: "112"}]',
        '[{id: huisartsenpost, naam: Huisartsenpost, telefoon: "112"}]',
        "[{id: tand, naam: Tandarts, telefoon: 0597 00 44 44, uitleg: Bel anders de spoedpost.}]",
    ],
)
def test_without_the_doctors_number_fever_shows_none(numbers: str) -> None:
    assert engine(numbers).search("hoge koorts").calls == ()
    assert [one.code for one in no_doctor(village(noodnummers=numbers), TODAY)] == ["spoedpost"]


def test_with_it_fever_shows_that_number() -> None:
    numbers = "[{id: post, naam: Huisartsenpost, telefoon: 0597 00 11 11}]"
    assert engine(numbers).search("hoge koorts").calls == ("Huisartsenpost (0597 00 11 11)",)


def test_a_wrong_label_is_noticed_and_never_rewritten() -> None:
    wrong = village(noodnummers='[{id: a, naam: Huisarts, telefoon: "112"}]')
    assert [one.code for one in national_numbers(wrong, TODAY)] == ["landelijk"]
    (shown,) = map_view(wrong, TODAY).emergencies
    assert (shown.name, shown.phone.display) == ("Huisarts", "112")


def test_what_a_village_calls_a_national_number_keeps_that_number(example_view: MapView) -> None:
    renamed = tuple(replace(one, name=f"Bij ons {one.name}") for one in example_view.emergencies)
    found = SearchEngine(search_index(replace(example_view, emergencies=renamed)))
    assert found.search("hartaanval").calls == ("Bij ons Levensgevaar (112)",)
