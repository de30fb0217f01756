"""What a supporter reads about what changes for residents."""

from __future__ import annotations

from dataclasses import replace

from generator.carry.changes import OPEN, Snapshot, Thing, changes, of_pages


def thing(name: str, mark: str = "1", state: str = OPEN) -> Thing:
    return Thing(name, state, mark, mark)


BEFORE = Snapshot(
    {"/diensten/a/": thing("Klussen"), "/diensten/b/": thing("Maaltijd"),
     "/activiteiten/c/": thing("Koffie"), "/diensten/d/": thing("Oud", state="gestopt")},
    {"/": "1"}, frozenset({"Anja Bos", "Piet Kort"}),
)  # fmt: skip


def test_nothing() -> None:
    assert changes(BEFORE, BEFORE) == ("niets", ())


def test_new_stopped_changed_and_names() -> None:
    after = Snapshot(
        {"/diensten/a/": thing("Klussen", "2"), "/diensten/b/": thing("Maaltijd", "2", "gestopt"),
         "/diensten/e/": thing("Vervoer"), "/diensten/f/": thing("Bellen"),
         "/diensten/d/": thing("Oud", state="gestopt")},
        {"/": "2"}, frozenset({"Piet Kort"}),
    )  # fmt: skip
    line, lines = changes(BEFORE, after)
    assert line == "2 nieuw, 2 gestopt, 1 gewijzigd, 1 naam minder"
    assert lines == ("Nieuw: Bellen, Vervoer", "Gestopt: Koffie, Maaltijd", "Gewijzigd: Klussen",
                     "Naam minder: Anja Bos")  # fmt: skip


def test_paused_and_begun_again() -> None:
    after = replace(BEFORE, things={**BEFORE.things, "/diensten/a/": thing("Klussen", "2", "pauze"),
                                    "/diensten/d/": thing("Oud", "2")})  # fmt: skip
    assert changes(BEFORE, after)[0] == "1 weer begonnen, 1 op pauze"
    assert changes(after, BEFORE)[0] == "1 weer begonnen, 1 gestopt"


def test_only_other_pages() -> None:
    after = replace(BEFORE, others={"/": "1", "/over/": "2"})
    assert changes(BEFORE, after)[0] == "alleen iets op 1 andere bladzijde"


def test_from_the_pages_alone_as_published_on_another_computer() -> None:
    pages = {"/": "1", "/diensten/": "1", "/diensten/a/": "1", "/diensten/weg/": "1",
             "/diensten/b/": "9", "/activiteiten/c/": "1", "/diensten/d/": "1"}  # fmt: skip
    known = of_pages(pages, BEFORE)
    assert known.people is None
    assert changes(known, replace(BEFORE, others={"/": "1", "/diensten/": "1"}))[1] == (
        "Gestopt: weg", "Gewijzigd: Maaltijd",
    )  # fmt: skip


def test_it_is_read_back_as_it_was_kept() -> None:
    assert Snapshot.read(BEFORE.as_json()) == BEFORE
    broken_ones: list[object] = [None, {}, {"things": 3}, {"things": {}, "others": {}}]
    for broken in broken_ones:
        assert Snapshot.read(broken) is None
