"""In danger the map has one answer: a life question and the search send people to one number."""

from __future__ import annotations

import re

from generator.search.engine import SearchEngine
from generator.search.of_map import search_index
from generator.views import MapView


def test_who_types_what_a_route_calls_danger_gets_its_number(example_view: MapView) -> None:
    asked = [
        (part.strip(), route.urgent.phone.display)
        for route in example_view.routes
        if route.urgent is not None and route.urgent.phone is not None
        for question in re.findall(r"([^.?!]+)\?", route.urgent.text)
        for part in re.split(r", | of (?=[a-z]+ )", question)
    ]
    assert len(asked) > 15
    engine = SearchEngine(search_index(example_view))
    for words, number in asked:
        calls = engine.search(words).calls
        assert not calls or f"({number})" in calls[0], (words, calls)


def test_the_signs_of_a_stroke_lead_to_112_on_the_route_and_in_the_search(
    example_view: MapView,
) -> None:
    (route,) = (one for one in example_view.routes if one.id == "dokter-in-het-weekend")
    assert route.urgent is not None
    engine = SearchEngine(search_index(example_view))
    for sign in ("scheve mond", "verwarde spraak", "lamme arm", "pijn op de borst", "benauwd"):
        assert sign in route.urgent.text.lower()
        assert "(112)" in engine.search(sign).calls[0]
