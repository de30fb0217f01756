"""A date that was moved has to be one, and may not come where there is one already."""

from datetime import date

import pytest
from small_village import village_with

from generator.checks.moved import moved_wrongly
from generator.problems import Level

COFFEE = (
    "naam: Koffie\nthemas: [eten]\nsamenvatting: Samen koffie drinken.\n"
    "wanneer:\n  - {{dagen: dinsdag, van: 10.00, verplaatst: {moved}}}\n"
)
TODAY = date(2026, 11, 21)


def told(moved: str, whole: str = "") -> list[str]:
    text = COFFEE.format(moved=moved) + whole
    found = village_with("activiteiten/koffie.yml", text.encode())
    assert found.map is not None, found.problems
    return [one.message for one in moved_wrongly(found.map, TODAY)]


def test_a_date_that_is_one_moves_without_a_word() -> None:
    assert told("[{datum: 2026-12-01, naar: 2026-12-02}]") == []
    assert told("[{datum: 2026-12-01, van: 14.00}]") == []


def test_on_another_day_there_is_nothing_to_move() -> None:
    assert told("[{datum: 2026-12-02, naar: 2026-12-03}]") == [
        (
            "op woensdag 2 december 2026 is dit er niet, dus er is niets te verplaatsen; "
            "typ 2026-12-01 of 2026-12-08"
        )
    ]


def test_two_cannot_be_on_one_day() -> None:
    assert told("[{datum: 2026-12-01, naar: 2026-12-08}]") == [
        (
            "op dinsdag 8 december 2026 is dit er al; typ een andere dag. Gaat dinsdag 1 december 2026 "
            "niet door, zet die datum dan bij 'niet_op'"
        )
    ]


def test_what_is_moved_for_the_whole_activity_is_looked_at_too() -> None:
    (message,) = told("[]", "verplaatst: [{datum: 2026-12-02, naar: 2026-12-03}]\n")
    assert message.startswith("op woensdag 2 december 2026 is dit er niet")


def test_what_is_over_is_no_news() -> None:
    assert told("[{datum: 2026-11-11, naar: 2026-11-12}]") == []


@pytest.mark.parametrize(
    ("rule", "says"),
    [
        ("{dagen: dinsdag, van: 10.00, lessen: 8}", "bij 'lessen' hoort 'vanaf'"),
        ("{dagen: dinsdag, seizoen: zomer}", "typ bijvoorbeeld: juni t/m augustus"),
        ("{dagen: dinsdag, niet_op: zomer}", "typ bijvoorbeeld: juni t/m augustus"),
        ("{dagen: dinsdag, niet_op: vakantie}", "welke vakantie? typ: schoolvakanties"),
        (
            "{op: [" + ", ".join(f"{1 + n % 28}-{1 + n // 28 % 12}-{2027 + n // 336}"
                                 for n in range(400)) + "]}",
            "200 is het meeste",
        ),
    ],
)  # fmt: skip
def test_a_rule_that_says_too_little_or_too_much_is_refused(rule: str, says: str) -> None:
    text = f"naam: Koffie\nthemas: [eten]\nsamenvatting: Samen.\nwanneer: {rule}\n"
    problems = village_with("activiteiten/koffie.yml", text.encode()).problems
    errors = [one.message for one in problems if one.level is Level.ERROR]
    assert any(says in message for message in errors), errors
