"""What belongs with an entry, held against the plain rule that compares it with every other."""

from __future__ import annotations

from booklet.pieces import HALL, entry
from booklet.sample import map_of
from hypothesis import given
from hypothesis import strategies as st

from generator.views.parts import EntryView, Link, PlaceLine

BARN = PlaceLine("De Schuur", "", "Achterbos", Link("De Schuur", "locaties/schuur/", "locaties",
                                                    "schuur"), "", "")  # fmt: skip
THEMES = ("eten", "ontmoeten", "bewegen", "vervoer", "zorg")


def names(entries: tuple[EntryView, ...]) -> list[str]:
    return [one.name for one in entries]


def test_what_shares_most_comes_first() -> None:
    soup = entry("soep", "Soep", ("eten", "ontmoeten"))
    others = (
        entry("brood", "Brood", ("eten",), kernen=("achterbos",), place=None),
        entry("kaarten", "Kaarten", ("ontmoeten", "eten")),
        entry("pizza", "Pizza", ("eten", "ontmoeten"), kernen=("achterbos",), place=BARN),
        entry("stamppot", "Stamppot", ("eten", "ontmoeten")),
    )
    # Cards stand under another theme first, so they do not belong with soup.
    assert names(map_of((soup, *others)).related(soup)) == ["Stamppot", "Pizza", "Brood"]


def test_there_are_at_most_four_and_alike_ones_keep_the_order_of_the_map() -> None:
    entries = tuple(entry(f"eettafel-{at}", f"Eettafel {at}") for at in range(9))
    related = map_of(entries).related(entries[2])
    assert names(related) == ["Eettafel 0", "Eettafel 1", "Eettafel 3", "Eettafel 4"]


def by_comparing_all(entries: tuple[EntryView, ...], one: EntryView) -> list[str]:
    def in_common(other: EntryView) -> int:
        themes = {theme.id for theme in one.themes} & {theme.id for theme in other.themes}
        same_place = one.place is not None and one.place == other.place
        return 2 * len(themes) + same_place + bool(set(one.kernen) & set(other.kernen))

    others = [other for other in entries if other.id != one.id and other.theme.id == one.theme.id]
    return names(tuple(sorted(others, key=lambda other: -in_common(other))[:4]))


one_entry = st.fixed_dictionaries(
    {
        "themes": st.lists(st.sampled_from(THEMES), min_size=1, max_size=6).map(tuple),
        "kernen": st.lists(st.sampled_from(("oost", "west", "zuid")), max_size=2).map(tuple),
        "place": st.sampled_from((None, HALL, BARN)),
    }
)


@given(st.lists(one_entry, min_size=1, max_size=25))
def test_the_shelves_give_what_comparing_with_all_gives(drawn: list[dict[str, object]]) -> None:
    entries = tuple(entry(f"e{at}", f"E {at}", **one) for at, one in enumerate(drawn))  # type: ignore[arg-type]
    view = map_of(entries)
    for one in entries:
        assert names(view.related(one)) == by_comparing_all(entries, one)
