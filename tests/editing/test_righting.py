"""An answer that stands in a file twice: both are seen, and one stays, or the two together."""

from __future__ import annotations

import pytest

from generator.editing.righting import twice
from generator.editing.spans import CannotEdit

FILES = [
    (
        b"\xef\xbb\xbfnaam: T # hoi\r\nwoorden: [a]\r\nkosten: 5\r\nwoorden:\r\n  - b\r\n",
        "woorden",
        b"\xef\xbb\xbfnaam: T # hoi\r\nwoorden: [a]\r\nkosten: 5\r\n",
        b"\xef\xbb\xbfnaam: T # hoi\r\nkosten: 5\r\nwoorden:\r\n  - b\r\n",
    ),
    (b"a: {naam: x, naam: y}\n", "a.naam", b"a: {naam: x}\n", b"a: {naam: y}\n"),
    (b"\"naam\": a\n'naam': b\n", "naam", b"\"naam\": a\n", b"'naam': b\n"),
    (
        b"rij:\n  - naam: a\n    naam: b\n", "rij[1].naam",
        b"rij:\n  - naam: a\n", b"rij:\n  - naam: b\n",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("data", "key", "first", "second"), FILES)
def test_one_of_the_two_goes_with_its_lines(
    data: bytes, key: str, first: bytes, second: bytes
) -> None:
    both = twice(data, key)
    assert both.with_first() == first
    assert both.with_second() == second


def test_two_together_stand_where_the_first_stood() -> None:
    both = twice(b"woorden: [a]\nnaam: T\nwoorden: [b]\n", "woorden")
    assert (both.first, both.second) == (["a"], ["b"])
    assert both.with_both(["a", "b"]) == b"woorden: [a, b]\nnaam: T\n"


def test_of_three_the_third_never_goes_unseen() -> None:
    both = twice(b"naam: a\nnaam: b\nnaam: c\n", "naam")
    assert both.with_first() == b"naam: a\nnaam: c\n"
    with pytest.raises(CannotEdit):
        both.with_second()


def test_what_stands_there_once_is_not_there_twice() -> None:
    with pytest.raises(CannotEdit):
        twice(b"naam: a\n", "naam")
