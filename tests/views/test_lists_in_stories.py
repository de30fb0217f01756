"""Lines that begin with a dash or a bullet are read one below the other."""

from __future__ import annotations

from generator.views.pieces import paragraphs


def test_each_item_is_a_paragraph_of_its_own() -> None:
    assert paragraphs("Wij doen:\n- koffie\n  met koek\n- soep\n\nKom erbij.") == (
        "Wij doen:", "• koffie met koek", "• soep", "Kom erbij.",
    )  # fmt: skip


def test_bullets_of_a_word_processor_are_items_too() -> None:
    assert paragraphs("• koffie\n•\tsoep") == ("• koffie", "• soep")


def test_one_line_with_a_dash_is_no_list() -> None:
    assert paragraphs("Wij eten samen\n– elke week –\nin de zaal.") == (
        "Wij eten samen – elke week – in de zaal.",
    )
