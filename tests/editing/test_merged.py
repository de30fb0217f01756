"""What two people made of the same file: what each changed alone stands, the rest is asked."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from edits_by_chance import FILES, by_chance, readable, typed

from generator.editing.amending import Clash, as_read, merged, settled

BASE = {
    "naam": "Koffie",
    "kosten": "€ 1",
    "telefoon": [{"nummer": "1", "van": "Jan"}, {"nummer": "2", "van": "Roos"}],
    "themas": ["eten", "samen"],
}


def with_(**fields: Any) -> dict[str, Any]:
    return {**BASE, **fields}


@pytest.mark.parametrize(
    ("mine", "theirs", "both"),
    [
        (with_(naam="Thee"), with_(kosten="€ 2"), with_(naam="Thee", kosten="€ 2")),
        (with_(naam="Thee"), with_(naam="Thee"), with_(naam="Thee")),
        (with_(nieuw="a"), with_(ander="b"), with_(nieuw="a", ander="b")),
        (with_(contact={"a": "1"}), with_(contact={"b": "2"}),
         with_(contact={"a": "1", "b": "2"})),
        ({"naam": "Koffie"}, BASE, {"naam": "Koffie"}),
        (with_(themas=["eten", "samen", "zorg"]), with_(themas=["eten"]),
         with_(themas=["eten", "zorg"])),
        (with_(themas=["eten", "samen", "zorg"]), with_(themas=["eten", "samen", "zorg", "muziek"]),
         with_(themas=["eten", "samen", "zorg", "muziek"])),
    ],
)  # fmt: skip
def test_what_each_changed_alone_stands(mine: Any, theirs: Any, both: Any) -> None:
    found = merged(BASE, mine, theirs)
    assert (found.content, found.clashes) == (both, ())
    assert merged(BASE, theirs, mine).content == both


def test_two_cells_of_one_row_go_together_also_when_it_moved() -> None:
    mine = with_(telefoon=[{"nummer": "1", "van": "Jan"}, {"nummer": "3", "van": "Roos"}])
    theirs = with_(telefoon=[{"nummer": "0", "van": "Piet"}, *BASE["telefoon"][:1],
                             {"nummer": "2", "van": "Roos Bos"}])  # fmt: skip
    found = merged(BASE, mine, theirs)
    assert found.content["telefoon"] == [
        {"nummer": "0", "van": "Piet"},
        {"nummer": "1", "van": "Jan"},
        {"nummer": "3", "van": "Roos Bos"},
    ]
    assert not found.clashes


def test_the_same_thing_changed_by_both_is_asked_with_both() -> None:
    found = merged(BASE, with_(naam="Thee"), with_(naam="Melk"))
    assert found.clashes == (Clash(("naam",), "Koffie", "Thee", "Melk"),)
    assert found.content["naam"] == "Thee"
    assert settled(found, ["Melk"])["naam"] == "Melk"
    assert "naam" not in settled(found, [None])


def test_what_one_took_away_and_the_other_changed_stays_until_it_is_asked() -> None:
    mine = with_(telefoon=[BASE["telefoon"][0]])
    theirs = with_(telefoon=[BASE["telefoon"][0], {"nummer": "9", "van": "Roos"}])
    for found in (merged(BASE, mine, theirs), merged(BASE, theirs, mine)):
        (clash,) = found.clashes
        assert clash.path == ("telefoon", 1)
        assert found.content == theirs
        assert settled(found, [None]) == mine
        assert settled(found, [theirs["telefoon"][1]]) == theirs


def test_several_questions_are_answered_by_themselves() -> None:
    base = {"a": ["1", "2", "3"], "b": "x"}
    found = merged(base, {"a": ["m", "n", "3"], "b": "y"}, {"a": ["k", "l", "3"], "b": "z"})
    assert [clash.path for clash in found.clashes] == [("a", 0), ("a", 1), ("b",)]
    assert settled(found, [None, "l", "z"]) == {"a": ["l", "3"], "b": "z"}


def test_who_changed_alone_gets_what_she_made_of_any_file() -> None:
    chance = Random("merged")
    for path in chance.sample(FILES, 120):
        file = readable(typed(path, "as it is"))
        if not file:
            continue
        base = as_read(file.content)
        one, other = (as_read(by_chance(chance, base).wanted) for _ in range(2))
        for mine, theirs, both in ((one, base, one), (base, one, one), (one, one, one)):
            assert merged(base, mine, theirs).content == both
            assert not merged(base, mine, theirs).clashes
        if not all(isinstance(what, dict) for what in (base, one, other)):
            continue
        both = merged(base, one, other).content
        for key in {*base, *one, *other}:
            if other.get(key) == base.get(key):
                assert both.get(key) == one.get(key)
            elif one.get(key) == base.get(key):
                assert both.get(key) == other.get(key)
