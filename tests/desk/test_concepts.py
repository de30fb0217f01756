"""Nothing typed is ever lost: a closed tab, a crash, a power cut, a server that stopped."""

from __future__ import annotations

import os
import stat
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from generator.desk.saving.concepts import Concept, Concepts, as_bytes, as_text, mark, new_id
from generator.desk.saving.purging import purge_concepts

DECISION = "What is typed is kept as it was typed, one draft for each open page"
WHEN = datetime.fromisoformat("2026-11-28T14:10:00+01:00")
PLACE = "diensten/koffie.yml"
BASE = b"\xef\xbb\xbfnaam: Koffie\r\nsamenvatting: Kom \xc3\xa9\xc3\xa9n keer langs.\r\n"
TYPED = {"naam": ("Koffie & thee <b>",), "contact.telefoon.0.nummer": ("0597 00 20 4",)}


def concept(**other: Any) -> Concept:
    known: dict[str, Any] = {
        "id": new_id(), "place": PLACE, "base": BASE, "shown": {"naam": "Koffie"},
        "fields": TYPED, "when": WHEN,
    }  # fmt: skip
    return Concept(**{**known, **other})


@pytest.fixture
def concepts(tmp_path: Path) -> Concepts:
    return Concepts(tmp_path / "dorp" / ".concepten")


def again(concepts: Concepts) -> Concepts:
    """The drafts as another run of the program finds them."""
    return Concepts(concepts.folder)


@pytest.mark.parametrize(
    "text",
    ["", "gewoon", "é ½ 😀", "regel\nregel\r\n", "\ud83d", "\u2028\x00", "x" * 10_000, '"\\'],
    ids=["niets", "woord", "emoji", "regels", "half teken", "onzichtbaar", "lang", "tekens"],
)
def test_what_was_typed_comes_back_to_the_letter(concepts: Concepts, text: str) -> None:
    kept = concepts.keep(concept(fields={"naam": (text, text)}))
    assert again(concepts).get(kept.id) == kept
    assert kept.fields["naam"] == (text, text)


@pytest.mark.parametrize("base", [None, b"", BASE, b"\xff\xfe\x00", b"naam: [half"])
def test_what_she_began_from_comes_back_to_the_byte(concepts: Concepts, base: bytes | None) -> None:
    kept = concepts.keep(concept(base=base))
    found = again(concepts).get(kept.id)
    assert found is not None
    assert found.base == base
    assert as_bytes(as_text(base)) == base


def test_they_stand_with_the_newest_first(concepts: Concepts) -> None:
    first = concepts.keep(concept(when=WHEN.replace(hour=9)))
    last = concepts.keep(concept(when=WHEN.replace(hour=18)))
    other = concepts.keep(concept(place="diensten/anders.yml", when=WHEN))
    assert again(concepts).of(PLACE) == (last, first)
    assert again(concepts).all() == (last, other, first)


def test_two_windows_never_write_over_each_other(concepts: Concepts) -> None:
    one = concepts.keep(concept())
    other = concepts.keep(concept(fields={"naam": ("In het andere venster",)}))
    concepts.keep(concept(id=one.id, fields={"naam": ("Weer in het eerste",)}))
    assert {found.fields["naam"] for found in again(concepts).of(PLACE)} == {
        ("In het andere venster",), ("Weer in het eerste",),
    }  # fmt: skip
    assert concepts.get(other.id) == other


def test_a_page_opened_again_goes_on_with_the_draft(concepts: Concepts) -> None:
    before = concepts.keep(concept())
    goes_on = concepts.keep(concept(), instead_of=mark(before))
    assert again(concepts).of(PLACE) == (goes_on,)


def test_what_was_typed_meanwhile_in_the_old_window_stays(concepts: Concepts) -> None:
    before = concepts.keep(concept())
    seen = mark(before)
    concepts.keep(concept(id=before.id, fields={"naam": ("Toch nog iets",)}))
    concepts.keep(concept(), instead_of=seen)
    assert len(again(concepts).of(PLACE)) == 2


def test_a_disk_that_fills_keeps_the_last_whole_draft(
    concepts: Concepts, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = concepts.keep(concept())

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as filled:
        filled.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="space"):
            concepts.keep(concept(id=kept.id, fields={"naam": ("Past niet",)}))
    assert again(concepts).get(kept.id) == kept
    assert {path.name for path in concepts.folder.iterdir()} == {".gitignore", f"{kept.id}.json"}


def test_a_damaged_draft_hides_no_other_and_stays(concepts: Concepts) -> None:
    kept = concepts.keep(concept())
    damaged = concepts.folder / "0123456789abcdef.json"
    for data in (b"", b"{", b"[]", b'{"bestand": 3}', b'{"bestand": "../dorp.yml"}', b"\xff"):
        damaged.write_bytes(data)
        assert again(concepts).all() == (kept,)
        assert damaged.read_bytes() == data


def test_they_are_for_her_alone_and_no_git_takes_them(concepts: Concepts) -> None:
    concepts.keep(concept())
    assert (concepts.folder / ".gitignore").read_bytes() == b"*\n"
    if sys.platform != "win32":
        assert stat.S_IMODE(concepts.folder.stat().st_mode) == 0o700


@pytest.mark.parametrize("id_", ["", "..", "../../dorp", "0123456789ABCDEF", "x" * 16, "a/b"])
def test_no_name_leads_out_of_the_folder(concepts: Concepts, id_: str) -> None:
    concepts.keep(concept())
    with pytest.raises(ValueError, match=r".*"):
        concepts.keep(concept(id=id_))
    assert concepts.get(id_) is None
    concepts.drop(id_)
    assert len(concepts.all()) == 1


@pytest.mark.parametrize("place", ["../x.yml", "/etc/x.yml", "a/b/c.yml", "x.txt", "A/x.yml", ""])
def test_a_draft_is_about_a_file_of_the_map(concepts: Concepts, place: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        concepts.keep(concept(place=place))


def test_a_new_name_takes_the_drafts_along(concepts: Concepts) -> None:
    kept = concepts.keep(concept())
    concepts.moved(PLACE, "diensten/thee.yml")
    (found,) = again(concepts).of("diensten/thee.yml")
    assert (found.id, found.fields) == (kept.id, kept.fields)


def test_who_withdrew_is_taken_out_of_drafts_too(concepts: Concepts) -> None:
    typed = concepts.keep(concept(fields={"contact.persoon": ("Jannie Veen",)}))
    began = concepts.keep(concept(base=b"contact: {persoon: 'Jannie  Veen'}\n"))
    shown = concepts.keep(concept(shown={"contact": {"persoon": "Jannie Veen"}}))
    named = concepts.keep(concept(place="locaties/bij-jannie-veen.yml"))
    stays = concepts.keep(concept())
    assert purge_concepts(again(concepts), "Jannie Veen") == 4
    assert again(concepts).all() == (stays,)
    assert not {one.id for one in (typed, began, shown, named)} & {
        path.stem for path in concepts.folder.iterdir()
    }
