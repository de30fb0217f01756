"""A script that keeps what she types and a button that saves it never get in each other's way."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from desk.at_the_desk import AT_TEN, AtTheDesk

from generator.desk.saving.concepts import Concept, new_id
from generator.desk.saving.saving import planned, put_in_place
from generator.desk.saving.undoing import CannotDo

TIMES = 60


def test_one_draft_that_is_kept_many_times_at_once_is_whole(she: AtTheDesk) -> None:
    draft = Concept(new_id(), "diensten/bingo.yml", None, {}, {"naam": ("Bingo",)}, AT_TEN)
    with ThreadPoolExecutor(8) as hands:
        kept = list(hands.map(lambda _: she.desk.concepts.keep(draft), range(TIMES)))
    assert sorted(one.number for one in kept) == list(range(1, TIMES + 1))
    (found,) = she.desk.concepts.all()
    assert (found.fields, found.number) == (draft.fields, TIMES)


def test_a_file_that_is_saved_many_times_at_once_is_one_of_those(she: AtTheDesk) -> None:
    place = "diensten/maaltijd.yml"
    before = (she.folder / place).read_bytes()
    plans = [
        planned(she.folder, place, before, {"naam": f"Maaltijd {number}"}) for number in range(8)
    ]

    def save(number: int) -> bool:
        try:
            put_in_place(she.folder, [plans[number]], None, AT_TEN)
        except CannotDo:
            return False
        return True

    with ThreadPoolExecutor(8) as hands:
        saved = list(hands.map(save, range(8)))
    assert sum(saved) == 1
    assert (she.folder / place).read_bytes() == plans[saved.index(True)].data
