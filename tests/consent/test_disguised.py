"""Marks, spaces and wide digits do not hide a name or a number that nobody may read."""

from __future__ import annotations

import pytest

from generator.consent.ledger import Withheld
from generator.consent.names import names_in
from generator.values.people import numbers_in, person_name

HER = Withheld(person_name("Wubbechien Zwaneveld"), "thee", withdrawn=False)


@pytest.mark.parametrize(
    "text",
    [
        "Bel Wubbechien  Zwaneveld.",
        "Bel Wubbechien  **Zwaneveld**.",
        "Bel **Wubbechien** *Zwaneveld*.",
        "Zie Wubbechien_Zwaneveld op de site.",
    ],
)
def test_a_name_between_marks_is_found(text: str) -> None:
    assert [one.sure for one in names_in(text, [HER], "koffie")] == [True]


def test_a_street_called_after_her_is_not_her() -> None:
    assert list(names_in("In de Wubbechien Zwaneveldstraat.", [HER], "koffie")) == []


def test_a_number_in_wide_digits_is_found() -> None:
    assert [(at, one.digits) for at, one in numbers_in("bel ０６ １２３４ ５６７８")] == [
        (4, "0612345678")
    ]
