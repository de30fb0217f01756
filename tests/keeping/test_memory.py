"""A memory gives what was made before, as long as everything it was made from is the same."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.keeping.memory import Forgetful, Memory, watched

DECISION = "What a page depends on is noted while it is made"


@dataclass(frozen=True)
class Village:
    name: str
    people: tuple[str, ...]
    streets: tuple[str, ...] = ()

    def living_in(self, street: str) -> tuple[str, ...]:
        return tuple(one for one in self.people if one.endswith(street))


VILLAGE = Village("Westerdorp", ("Jan, Kerkstraat", "Els, Dijk"), ("Kerkstraat", "Dijk"))


class Baker:
    """Bakes a sign about a village and counts how often."""

    def __init__(self) -> None:
        self.baked = 0

    def sign(self, village: Village, street: str) -> list[str]:
        self.baked += 1
        return [village.name, *village.living_in(street)]


def test_the_same_question_gives_the_very_same_object() -> None:
    baker, memory = Baker(), Memory()
    first = memory.give("a", baker.sign, watched(VILLAGE), "Dijk")
    again = memory.give("a", baker.sign, watched(replace(VILLAGE)), "Dijk")
    assert first == ["Westerdorp", "Els, Dijk"]
    assert again is first
    assert baker.baked == 1


def test_what_was_not_read_may_change() -> None:
    baker, memory = Baker(), Memory()
    memory.give("a", baker.sign, watched(VILLAGE), "Dijk")
    changed = replace(VILLAGE, people=("Piet, Kerkstraat", "Els, Dijk"), streets=())
    memory.give("a", baker.sign, watched(changed), "Dijk")
    assert baker.baked == 1


def test_what_was_read_may_not_change_be_it_an_attribute_or_a_call() -> None:
    baker, memory = Baker(), Memory()
    memory.give("a", baker.sign, watched(VILLAGE), "Dijk")
    renamed = memory.give("a", baker.sign, watched(replace(VILLAGE, name="Oosterdorp")), "Dijk")
    moved = memory.give(
        "a", baker.sign, watched(replace(VILLAGE, people=("Els, Dijk",) * 2)), "Dijk"
    )
    assert renamed == ["Oosterdorp", "Els, Dijk"]
    assert moved == ["Westerdorp", "Els, Dijk", "Els, Dijk"]
    assert baker.baked == 3


def test_another_argument_is_another_question() -> None:
    baker, memory = Baker(), Memory()
    memory.give("a", baker.sign, watched(VILLAGE), "Dijk")
    assert memory.give("a", baker.sign, watched(VILLAGE), "Kerkstraat")[1:] == ["Jan, Kerkstraat"]


def test_an_equal_result_is_the_old_object_so_that_others_need_not_be_made_anew() -> None:
    baker, memory = Baker(), Memory()
    first = memory.give("a", baker.sign, watched(VILLAGE), "Dijk")
    moved = replace(VILLAGE, people=(*VILLAGE.people, "Piet, Kerkstraat"))
    memory.give("a", baker.sign, watched(moved), "Dijk")
    other = replace(VILLAGE, people=("Els, Dijk",))
    assert memory.give("a", baker.sign, watched(other), "Dijk") is first


def test_a_number_that_equals_a_yes_is_something_else() -> None:
    memory = Memory()
    assert memory.give("a", str, 1) == "1"
    assert memory.give("a", str, True) == "True"


def test_what_is_gone_is_forgotten() -> None:
    baker, memory = Baker(), Memory()
    memory.give("a", baker.sign, VILLAGE, "Dijk")
    memory.forget_unused()
    memory.forget_unused()
    memory.give("a", baker.sign, VILLAGE, "Dijk")
    assert baker.baked == 2


def test_two_makers_may_use_the_same_key() -> None:
    memory = Memory()
    assert memory.give("a", len, "koffie") == 6
    assert memory.give("a", str.upper, "koffie") == "KOFFIE"


def test_who_makes_something_once_keeps_nothing() -> None:
    baker, memory = Baker(), Forgetful()
    first = memory.give("a", baker.sign, watched(VILLAGE), "Dijk")
    assert memory.give("a", baker.sign, watched(VILLAGE), "Dijk") == first
    assert baker.baked == 2, "nothing was kept, so it was made again"
    assert not memory.kept_by(baker.sign)
