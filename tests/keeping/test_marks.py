"""A mark is the same for what is the same, however it came to be, and another for anything else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from small_village import EXAMPLE

from generator.keeping.marks import Marks
from generator.model.periods import Closure
from generator.reading import read_map


@dataclass(frozen=True)
class Hall:
    closed: Closure
    also: tuple[Closure, ...] = ()


@dataclass(frozen=True)
class Street:
    name: str
    houses: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @cached_property
    def length(self) -> int:
        return len(self.houses)


def mark(value: object) -> bytes:
    return Marks().of(value)


def test_a_map_that_is_read_again_has_the_same_marks() -> None:
    one, other = (read_map(EXAMPLE).map for _ in range(2))
    assert one is not None
    assert other is not None
    assert list(map(mark, one.by_id.values())) == list(map(mark, other.by_id.values()))
    assert len(set(map(mark, one.by_id.values()))) == len(one.by_id)


def test_which_fields_were_typed_counts_and_their_order_does_not() -> None:
    one = Closure.model_validate({"vanaf": "2026-12-21", "reden": "verbouwing"})
    other = Closure.model_validate({"reden": "verbouwing", "vanaf": "2026-12-21"})
    bare = Closure.model_validate({"vanaf": "2026-12-21"})
    spelled_out = bare.model_copy(update={"reason": None})
    assert mark(one) == mark(other) != mark(bare) != mark(spelled_out)
    halls = [Hall(closed, (closed,)) for closed in (one, other, bare, spelled_out)]
    assert mark(halls[0]) == mark(halls[1])
    assert len(set(map(mark, halls))) == 3


def test_what_was_worked_out_meanwhile_does_not_count() -> None:
    street = Street("Dijk", {"1": frozenset({"Els", "Jan"})})
    before = mark(street)
    assert street.length == 1
    assert mark(street) == before


def test_the_order_of_sets_and_of_mappings_does_not_count_and_what_is_in_them_does() -> None:
    street = Street("Dijk", {"1": frozenset({"Els", "Jan"}), "2": frozenset()})
    turned = Street("Dijk", {"2": frozenset(), "1": frozenset(["Jan", "Els"])})
    other = replace(street, houses={"1": frozenset({"Els"}), "2": frozenset({"Jan"})})
    assert mark(street) == mark(turned) != mark(other)
