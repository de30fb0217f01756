"""What a village has is read from whole words, the kind of thing and where it is."""

from __future__ import annotations

from two_villages import answers, entry, row, village

DECISION = "What a village has is read from words, kind and place"


def test_a_part_of_a_word_is_not_the_word() -> None:
    shop = entry(name="Kringloop voor huishoudens")
    help_ = entry(name="Hulp bij het huishouden")
    assert answers(village(diensten_x=shop), "huishoudelijke-hulp") == ["niets"] * 2
    assert answers(village(diensten_x=help_), "huishoudelijke-hulp") == ["formeel"] * 2


def test_a_name_says_more_than_a_search_word() -> None:
    loket = entry("zoekwoorden: [maaltijden]", name="Loket")
    assert answers(village(diensten_x=loket), "maaltijden") == ["niets"] * 2
    assert answers(village(diensten_x=entry(name="Maaltijden")), "maaltijden") == ["formeel"] * 2


def test_what_another_municipality_has_is_not_ours() -> None:
    theirs = entry(name="Klussendienst Oldenzaal")
    assert answers(village(gemeente="Losser", diensten_x=theirs)) == ["niets"] * 2
    assert answers(village(gemeente="Oldenzaal", diensten_x=theirs)) == ["formeel"] * 2


def test_every_answer_names_its_files_and_the_supporter_corrects_it() -> None:
    files = {"diensten_klus": entry(), "diensten_schuur": entry(name="De schuur")}
    before, after = (
        village(**files),
        village(dekking="[{wat: klussen, wel: [schuur], niet: [klus]}]", **files),
    )
    assert row(before, "klussen").cells[0].ids == ("klus",)
    assert row(after, "klussen").cells[0].ids == ("schuur",)
