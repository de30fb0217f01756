"""Slips of the keyboard are mended in the file itself, where it is certain what was meant."""

from __future__ import annotations

import pytest

from generator.yaml import as_value, read
from generator.yaml.explain import TABLE, Row
from generator.yaml.straight import straight

MENDED = [
    (b"naam:Bewegen\r\nsoort: x # ja\r\n", b"naam: Bewegen\r\nsoort: x # ja\r\n"),
    (b"contact:\n\ttelefoon: 0597\n", b"contact:\n  telefoon: 0597\n"),
    (b"kernen:\n  -a\n   \n  * b\n", b"kernen:\n  - a\n   \n  - b\n"),
    (b"\xef\xbb\xbfnaam:Thee", b"\xef\xbb\xbfnaam: Thee"),
    (b"uitleg: Let op: kom\n", b"uitleg: 'Let op: kom'\n"),
    ("naam:\u00a0Thee\n".encode(), b"naam: Thee\n"),
    (b"naam: Thee\n", b"naam: Thee\n"),
]
UNSURE = [b"naam Koffie\nsoort: a\n", b"kosten: [a, b\n", b"a: 'b\nc: d\n", b"\x00\x01" * 40]


@pytest.mark.parametrize(("typed", "right"), MENDED)
def test_what_is_certain_is_mended_and_nothing_else(typed: bytes, right: bytes) -> None:
    assert straight(typed) == right


@pytest.mark.parametrize("typed", UNSURE)
def test_what_may_mean_two_things_is_left_to_her(typed: bytes) -> None:
    assert straight(typed) is None


@pytest.mark.parametrize("row", [one for one in TABLE if one.sure], ids=lambda row: row.spot)
def test_what_is_mended_says_what_was_read_before(row: Row) -> None:
    data = row.example if isinstance(row.example, bytes) else row.example.encode()
    right = straight(data)
    node, problems = read("", data)
    assert right is not None
    assert node is not None
    again, left = read("", right)
    assert again is not None
    assert as_value(again) == as_value(node)
    assert len(left) <= len(problems)
