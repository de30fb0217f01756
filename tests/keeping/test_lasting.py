"""A memory that lasts gives the next run what this one made of the very same, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from generator.keeping.lasting import LastingMemory
from generator.keeping.memory import watched
from generator.keeping.store import NOTHING_KEPT, Store

baked: list[str] = []


@dataclass(frozen=True)
class Village:
    name: str
    people: tuple[str, ...] = ()
    streets: frozenset[str] = frozenset()

    def living_in(self, street: str) -> tuple[str, ...]:
        return tuple(one for one in self.people if one.endswith(street))


@dataclass(frozen=True)
class Region:
    name: str
    villages: tuple[Village, ...]


VILLAGE = Village("Westerdorp", ("Jan, Kerkstraat", "Els, Dijk"), frozenset({"Dijk", "Lijn"}))


def sign(village: Village, colour: str) -> str:
    baked.append(colour)
    return f"{village.name} in {colour}"


def addresses(village: Village, street: str) -> str:
    baked.append(street)
    return "; ".join(village.living_in(street))


def last_of(region: Region) -> str:
    baked.append(region.name)
    return region.villages[-1].name


def street_sign(streets: frozenset[str]) -> str:
    baked.append("streets")
    return " ".join(sorted(streets))


def rumour(tell: Callable[[], str]) -> str:
    baked.append("rumour")
    return tell()


@pytest.fixture(autouse=True)
def _nothing_baked() -> None:
    baked.clear()


class Runs:
    """One run after another, each with a memory of its own and the same store."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def sign(self, village: Village, colour: str = "green", version: str = "1") -> str:
        memory = LastingMemory(Store(self.folder, version), "signs")
        given = memory.keep("sign", sign, watched(village), colour)
        memory.save()
        return given


@pytest.fixture
def runs(tmp_path: Path) -> Runs:
    return Runs(tmp_path)


def test_the_next_run_need_not_make_it_again(runs: Runs) -> None:
    assert runs.sign(VILLAGE) == runs.sign(VILLAGE) == "Westerdorp in green"
    assert baked == ["green"]


def test_what_was_not_read_may_change(runs: Runs) -> None:
    runs.sign(VILLAGE)
    runs.sign(replace(VILLAGE, people=()))
    assert baked == ["green"]


def test_what_was_read_and_what_was_handed_over_may_not(runs: Runs) -> None:
    runs.sign(VILLAGE)
    assert runs.sign(replace(VILLAGE, name="Oosterdorp")) == "Oosterdorp in green"
    assert runs.sign(replace(VILLAGE, name="Oosterdorp"), "red") == "Oosterdorp in red"
    assert baked == ["green", "green", "red"]


def test_another_version_of_the_program_makes_it_itself(runs: Runs) -> None:
    runs.sign(VILLAGE)
    runs.sign(VILLAGE, version="2")
    assert baked == ["green", "green"]


@pytest.mark.parametrize("damage", [b"", b"damaged", None])
def test_what_was_damaged_or_cut_short_is_made_again(runs: Runs, damage: bytes | None) -> None:
    runs.sign(VILLAGE)
    for path in runs.folder.rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes()[:-5] if damage is None else damage)
    assert runs.sign(VILLAGE) == "Westerdorp in green"
    assert baked == ["green", "green"]


def kept_twice(folder: Path, key: str, make: Callable[..., str], *arguments: object) -> str:
    for _ in range(2):
        memory = LastingMemory(Store(folder), "signs")
        given = memory.keep(key, make, *arguments)
        memory.save()
    return given


def test_equal_is_enough_however_the_parts_came_to_be(tmp_path: Path) -> None:
    """Two equal texts are one object in one run, and two in a run that read them elsewhere."""
    name = "Els, Dijk"
    kept_twice(tmp_path, "region", last_of, Region("Noord", (Village("a", (name, name)),)))
    twice = name, "".join([*name])
    kept_twice(tmp_path, "region", last_of, Region("Noord", (Village("a", twice),)))
    assert baked == ["Noord"]


def test_the_order_of_a_set_does_not_count(tmp_path: Path) -> None:
    kept_twice(tmp_path, "streets", street_sign, VILLAGE.streets)
    assert kept_twice(tmp_path, "streets", street_sign, frozenset({"Lijn", "Dijk"})) == "Dijk Lijn"
    assert baked == ["streets"]


def test_what_was_asked_with_arguments_is_asked_again_each_time(tmp_path: Path) -> None:
    kept_twice(tmp_path, "addresses", addresses, watched(VILLAGE), "Dijk")
    assert baked == ["Dijk", "Dijk"]


def test_what_cannot_be_written_down_is_made_each_time(tmp_path: Path) -> None:
    assert kept_twice(tmp_path, "rumour", rumour, lambda: "it will snow") == "it will snow"
    assert baked == ["rumour", "rumour"]


def test_what_nobody_asked_for_is_gone_the_next_time(runs: Runs) -> None:
    runs.sign(VILLAGE)
    memory = LastingMemory(Store(runs.folder, "1"), "signs")
    memory.save()
    runs.sign(VILLAGE)
    assert baked == ["green", "green"]


def test_who_keeps_nothing_gets_the_same(tmp_path: Path) -> None:
    memory = LastingMemory(NOTHING_KEPT, "signs")
    assert memory.keep("sign", sign, watched(VILLAGE), "blue") == "Westerdorp in blue"
    memory.save()
    assert list(tmp_path.iterdir()) == []


def test_many_results_stand_side_by_side(tmp_path: Path) -> None:
    """More than one piece of the tape; each result is found again, in any order."""
    colours = [f"{number:0>3}" * 1_000 for number in range(100)]
    memory = LastingMemory(Store(tmp_path), "signs")
    for colour in colours:
        memory.keep(colour, sign, VILLAGE, colour)
    memory.save()
    again = LastingMemory(Store(tmp_path), "signs")
    for colour in reversed(colours):
        assert again.keep(colour, sign, VILLAGE, colour) == f"Westerdorp in {colour}"
    assert baked == colours


def test_one_thing_in_a_long_list_makes_another_list(tmp_path: Path) -> None:
    streets = tuple(Village(str(number)) for number in range(20))
    region = Region("Noord", streets)
    changed = Region("Noord", (*streets[:-1], Village("twenty")))
    assert kept_twice(tmp_path, "region", last_of, region) == "19"
    assert kept_twice(tmp_path, "region", last_of, changed) == "twenty"
    assert baked == ["Noord", "Noord"]
