"""The reader by example: what it gives, and where things stand."""

from __future__ import annotations

import codecs

import pytest
import yaml

from generator.yaml import as_value, key_mark_at, mark_at, path_text, read, walk
from generator.yaml.nodes import Mapping, Mark, Scalar, Sequence

TEXT = """\
naam: Koffie
contact:
  telefoon: 0612345670
  "email": a@dorp.example
wanneer:
  - {dagen: [maandag, dinsdag], van: 9.30}
  - van: 10.00
kosten:
"""


def test_every_scalar_stays_text() -> None:
    node, problems = read("x.yml", TEXT.encode())
    assert problems == ()
    assert node is not None
    assert as_value(node) == {
        "naam": "Koffie",
        "contact": {"telefoon": "0612345670", "email": "a@dorp.example"},
        "wanneer": [{"dagen": ["maandag", "dinsdag"], "van": "9.30"}, {"van": "10.00"}],
        "kosten": "",
    }


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        ((), (1, 1), (1, 1)),
        (("naam",), (1, 7), (1, 1)),
        (("contact",), (3, 3), (2, 1)),
        (("contact", "telefoon"), (3, 13), (3, 3)),
        (("contact", "email"), (4, 12), (4, 3)),
        (("contact", "fax"), (3, 3), (2, 1)),
        (("contact", "telefoon", "nummer"), (3, 13), (3, 3)),
        (("wanneer", 0), (6, 5), (6, 5)),
        (("wanneer", 0, "dagen", 1), (6, 23), (6, 23)),
        (("wanneer", 0, "van"), (6, 38), (6, 33)),
        (("wanneer", 1, "van"), (7, 10), (7, 5)),
        (("wanneer", 7, "van"), (6, 3), (5, 1)),
        (("wanneer", "x"), (6, 3), (5, 1)),
        (("fax",), (1, 1), (1, 1)),
    ],
)
def test_places(path: tuple[str | int, ...], value: tuple[int, int], key: tuple[int, int]) -> None:
    node, _ = read("x.yml", TEXT.encode())
    assert node is not None
    assert mark_at(node, path) == Mark(*value)
    assert key_mark_at(node, path) == Mark(*key)


def test_nodes_tell_whether_a_text_was_quoted() -> None:
    node, _ = read("x.yml", b"a: b\nc: 'd'\ne: |\n  f\ng: [h]\n")
    assert isinstance(node, Mapping)
    a, c, e, g = (entry.value for entry in node.entries)
    assert (a, c) == (Scalar("b", Mark(1, 4)), Scalar("d", Mark(2, 4), quoted=True))
    assert isinstance(e, Scalar)
    assert e.quoted
    assert isinstance(g, Sequence)
    assert g.items == (Scalar("h", Mark(5, 5)),)


def test_nodes_tell_where_they_end() -> None:
    node, _ = read("x.yml", b"a: bc\nd: {e: 'f', g: [h]}\ni:\n  - j k\n")
    assert isinstance(node, Mapping)
    (a, d, i) = node.entries
    assert (a.key.end, a.value.end) == (Mark(1, 2), Mark(1, 6))
    assert d.value.end == Mark(2, 20)
    assert isinstance(i.value, Sequence)
    assert i.value.items[0].end == Mark(4, 8)


def test_ends_are_those_of_the_file_as_typed_after_mending() -> None:
    node, _ = read("x.yml", b"a: @b c\nd: e #3\nf: g\n")
    assert isinstance(node, Mapping)
    assert [entry.value.end for entry in node.entries] == [Mark(1, 8), Mark(2, 8), Mark(3, 5)]


def test_places_are_those_of_the_file_as_typed_after_mending() -> None:
    node, problems = read("x.yml", b'a: {b: @c, d: "e", f:g, h: i}\n')
    assert [p.code for p in problems] == ["teken", "spatie"]
    assert node is not None
    assert as_value(node) == {"a": {"b": "@c", "d": "e", "f": "g", "h": "i"}}
    assert mark_at(node, ("a", "d")) == Mark(1, 15)
    assert mark_at(node, ("a", "h")) == Mark(1, 28)


def test_utf8_mark_is_accepted() -> None:
    node, problems = read("x.yml", codecs.BOM_UTF8 + "naam: Café\n".encode())
    assert problems == ()
    assert node is not None
    assert as_value(node) == {"naam": "Café"}


def test_a_path_counts_from_one_and_stays_readable() -> None:
    assert path_text(()) == ""
    assert path_text(("wanneer", 1, "van")) == "wanneer[2].van"
    assert path_text((0, "oud huis", "a.b", "")) == "[1].'oud huis'.'a.b'.''"


def test_the_slow_parser_gives_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    fast = read("x.yml", TEXT.encode())
    monkeypatch.setattr(walk, "LOADER", yaml.SafeLoader)
    assert read("x.yml", TEXT.encode()) == fast
    node, problems = read("x.yml", b"a: " + b"x" * 2000 + b"\n" + b"y" * 1500 + b": z\n")
    assert node is None
    assert [p.code for p in problems] == ["opmaak"]
