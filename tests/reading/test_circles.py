"""What leads back to where somebody is: a step to its own route, replacements in a ring."""

from __future__ import annotations

from datetime import date

import pytest
from renaming import meal, small

from generator.reading.assemble import Reading, assemble
from generator.views import map_view

TODAY = date(2026, 11, 21)


def read(**files: str) -> Reading:
    return assemble(small(**files))


def rings(**files: str) -> list[str]:
    return [str(one) for one in read(**files).problems if one.code == "kring"]


def gone(instead: str) -> str:
    return meal(f"status: gestopt\nreden: Op.\nin_plaats_daarvan: {instead}\n")


def test_a_step_to_its_own_route() -> None:
    route = (
        "vraag: Hoe?\nspoed: {tekst: Bel., naar: hoe}\nstappen:\n  - {tekst: Kijk., naar: hoe}\n"
    )
    found = rings(contactroutes_hoe=route)
    assert [one.split(": ")[2] for one in found] == ["spoed.naar", "stappen[1].naar"]
    assert all("deze stap leidt naar deze vraag zelf; haal 'naar' hier weg" in one for one in found)


def test_a_thing_that_replaces_itself() -> None:
    (found,) = rings(diensten_a=gone("a"))
    assert "'a' is dit bestand zelf" in found


def test_a_ring_is_told_once_with_its_whole_way() -> None:
    (found,) = rings(diensten_a=gone("b"), diensten_b=gone("c"), diensten_c=gone("a"))
    assert "dit gaat in een kring (a → b → c → a)" in found


def test_a_way_into_a_ring_is_no_second_mistake() -> None:
    (found,) = rings(diensten_a=gone("b"), diensten_b=gone("c"), diensten_c=gone("b"))
    assert "(b → c → b)" in found


@pytest.mark.parametrize("length", [1, 2, 5])
def test_who_looks_for_what_stopped_is_led_to_the_first_that_is_still_there(length: int) -> None:
    chain = {f"diensten_weg{n}": gone(f"weg{n + 1}") for n in range(length)}
    chain[f"diensten_weg{length}"] = meal("").replace("naam: ", "naam: Nieuw ")
    reading = read(**chain)
    assert reading.map is not None
    views = {one.id: one for one in map_view(reading.map, TODAY).gone}
    leads = [views[f"weg{n}"].instead for n in range(length)]
    assert [link.id if link else "" for link in leads] == [f"weg{length}"] * length


def test_where_nothing_is_left_nothing_is_offered() -> None:
    reading = read(diensten_a=gone("b"), diensten_b=meal("status: gestopt\nreden: Op.\n"))
    assert reading.map is not None
    assert {one.id: one.instead for one in map_view(reading.map, TODAY).gone}["a"] is None
