"""Where a sentence ends, and how many words it has."""

from __future__ import annotations

import pytest

from generator.checks.prose import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kom langs! Bel ons? Of mail.", ["Kom langs!", "Bel ons?", "Of mail."]),
        ("Het kost € 5. Bel ons.", ["Het kost € 5.", "Bel ons."]),
        ("Open om 9.30 uur. 's Avonds dicht.", ["Open om 9.30 uur.", "'s Avonds dicht."]),
        ("Vraag dhr. A. Bos. Hij helpt.", ["Vraag dhr. A. Bos.", "Hij helpt."]),
        ("Vraag dhr. Bos. Hij helpt.", ["Vraag dhr. Bos.", "Hij helpt."]),
        ("Er is o.a. koffie. Kom ook.", ["Er is o.a. koffie.", "Kom ook."]),
        ("U zegt: “Kom.” Wij komen.", ["U zegt: “Kom.”", "Wij komen."]),
        ("Eerste regel\nloopt door. Klaar", ["Eerste regel\nloopt door.", "Klaar"]),
        ("Een kop\n\nEen zin.", ["Een kop", "Een zin."]),
        ("Wij doen:\n- klussen\n- tuinen", ["Wij doen:", "klussen", "tuinen"]),
        ("1. Bel ons.\n2. Kom langs.", ["Bel ons.", "Kom langs."]),
    ],
)
def test_a_text_is_split_into_sentences(text: str, expected: list[str]) -> None:
    """Full stops in times, prices, titles and abbreviations end nothing."""
    assert [sentence.text for sentence in sentences(text)] == expected
    assert all(text[s.offset :].startswith(s.text) for s in sentences(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Bel 0597 00 12 34.", 2),
        ("Het kost € 8,50 per maaltijd.", 5),
        ("Koffie & thee!", 2),
    ],
)
def test_a_number_counts_as_one_word(text: str, words: int) -> None:
    """A phone number is dialled, not read."""
    assert sentences(text)[0].words == words
