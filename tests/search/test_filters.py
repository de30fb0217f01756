"""The filters of the finder: what passes, and how many each value would give."""

from __future__ import annotations

from search_sample import DOCUMENTS, engine


def test_filters_count_every_value_under_the_other_filters() -> None:
    every = engine().filter("")
    shown = [one.id for one in DOCUMENTS if one.kind not in {"contactroute", "uitleg"}]
    assert sorted(every.ids) == sorted(shown), "routes are shown elsewhere, and texts help nobody"
    assert every.counts["dag:dinsdag"] == 3
    chosen = engine().filter("", "dag:dinsdag", "soort:informeel")
    assert set(chosen.ids) == {"koffie", "tafeltje"}
    assert (chosen.counts["soort:informeel"], chosen.counts["soort:formeel"]) == (2, 1)
    assert chosen.counts["dag:vrijdag"] == 1
    both = engine().filter("", "dag:dinsdag", "dag:vrijdag", "soort:informeel")
    assert set(both.ids) == {"koffie", "tafeltje", "eettafel"}


def test_what_has_no_kern_is_for_every_kern() -> None:
    assert "tafeltje" in engine().filter("", "kern:achterbos").ids
    assert "huisarts-jansen" not in engine().filter("", "kern:achterbos").ids
    counts = engine().filter("dokter").counts
    assert (counts["kern:westerdorp"], counts["kern:achterbos"]) == (1, 1)
