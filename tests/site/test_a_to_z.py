"""Everything under the letter where a Dutch reader looks for it."""

from __future__ import annotations

import pytest
from views.seen import HALL, seen, typed

from generator.site.a_to_z import by_letter


def test_letters_stand_in_order_and_names_below_them() -> None:
    view = seen(
        diensten_a=typed("kernen: [west]", name="Zwemmen"),
        diensten_b=typed(name="Bellen"),
        diensten_c=typed(name="Bakken"),
        locaties_linde=HALL,
    )
    assert [
        (letter, [(item.link.name, item.note) for item in items])
        for letter, items in by_letter(view)
    ] == [
        ("B", [("Bakken", ""), ("Bellen", "")]),
        ("L", [("De Linde", "plek")]),
        ("Z", [("Zwemmen", "West")]),
    ]


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        ("Bakker", "B"),
        ("de bakker", "B"),
        ("'t Hokje", "H"),
        ("Élan", "E"),
        ("IJsclub", "I"),
        ("Østervang", "O"),
        ("112", "0–9"),
        ("4-mijl", "0–9"),
        ("☕", "0–9"),
    ],
)
def test_articles_accents_and_numbers(name: str, letter: str) -> None:
    assert [found for found, _ in by_letter(seen(diensten_a=typed(name=f'"{name}"')))] == [letter]
