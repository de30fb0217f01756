"""One change in a file of the map, in whatever way it was typed: as meant, or not at all."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_village import EXAMPLE, SMALL

from generator.editing.edit import with_field, with_item, with_text, without
from generator.editing.spans import CannotEdit, opened
from generator.problems import KeyPath

DECISION = "One editor, which reads back what it wrote"


def edited(text: str, change: Callable[..., bytes], path: KeyPath, *rest: Any) -> str:
    return change(opened(text.encode()), path, *rest).decode()


class TestATextAtAPath:
    """Left is the file before, right what it becomes with the text 'Nieuw' at naam, a, 1 or so."""

    @pytest.mark.parametrize(
        ("before", "path", "after"),
        [
            ("naam: Oud   # zo\n", ("naam",), "naam: Nieuw   # zo\n"),
            ("naam: 'Oud'\r\n", ("naam",), "naam: 'Nieuw'\r\n"),
            ('naam: "O\\x75d" # x', ("naam",), 'naam: "Nieuw" # x'),
            ("naam:\n  Oud\n  en zo\na: 1\n", ("naam",), "naam:\n  Nieuw\na: 1\n"),
            ("naam: |\n  Oud.\n\n  En zo.\n\na: 1\n", ("naam",), "naam: Nieuw\n\na: 1\n"),
            ("naam:\na: 1\n", ("naam",), "naam: Nieuw\na: 1\n"),
            ("b:\n  a: oud\n  c: d\n", ("b", "a"), "b:\n  a: Nieuw\n  c: d\n"),
            ("b: {a: oud, c: d}\n", ("b", "a"), "b: {a: Nieuw, c: d}\n"),
            ("b:\n  - oud\n  - a: x\n", ("b", 1, "a"), "b:\n  - oud\n  - a: Nieuw\n"),
            ("b: [oud, 'foto''s']\n", ("b", 1), "b: [oud, 'Nieuw']\n"),
            ("b:\n  c: d\n# slot\n", ("b", "a"), "b:\n  c: d\n  a: Nieuw\n# slot\n"),
            ("b:\n  - c: d\n", ("b", 0, "a"), "b:\n  - c: d\n    a: Nieuw\n"),
            ("b: {c: d}\n", ("b", "a"), "b: {a: Nieuw, c: d}\n"),
        ],
    )
    def test_changes_and_all_else_stays(self, before: str, path: KeyPath, after: str) -> None:
        assert edited(before, with_text, path, "Nieuw") == after

    def test_gets_quotes_when_it_needs_them(self) -> None:
        assert edited("a: b\n", with_text, ("a",), "b: c") == 'a: "b: c"\n'
        assert edited("a: [b, c]\n", with_text, ("a", 0), "b, c") == 'a: ["b, c", c]\n'
        assert edited("a: 'b'\n", with_text, ("a",), "foto's") == "a: 'foto''s'\n"

    def test_of_several_lines_comes_below(self) -> None:
        text = "Een.\n\nTwee.\n"
        assert edited("a:\n  b: c\n", with_text, ("a", "b"), text) == (
            "a:\n  b: |\n    Een.\n\n    Twee.\n"
        )
        assert edited("- b\n- c\n", with_text, (0,), text) == "- |\n  Een.\n\n  Twee.\n- c\n"
        assert edited("{b: c}\n", with_text, ("b",), text) == '{b: "Een.\\n\\nTwee.\\n"}\n'

    def test_of_a_list_is_not_changed_into_a_text(self) -> None:
        for before in ("a: [b]\n", "a: {b: c}\n"):
            with pytest.raises(CannotEdit):
                edited(before, with_text, ("a",), "b")


class TestTakingSomethingAway:
    @pytest.mark.parametrize(
        ("before", "path", "after"),
        [
            ("a: 1\nb: 2  # x\n# slot\nc: 3\n", ("b",), "a: 1\n# slot\nc: 3\n"),
            ("a: 1\r\nb:\r\n  - 2\r\n  - 3", ("b",), "a: 1\r\n"),
            ("a: 1\nb: |\n  x\n\n  y\nc: 3\n", ("b",), "a: 1\nc: 3\n"),
            ("a:\n  - b: 1\n    c: 2\n  - d\n", ("a", 0), "a:\n  - d\n"),
            ("a:\n  - b: 1\n    c: 2\n  - d\n", ("a", 0, "b"), "a:\n  - c: 2\n  - d\n"),
            ("a:\n  - b: 1\n    c: 2\n  - d\n", ("a", 0, "c"), "a:\n  - b: 1\n  - d\n"),
            ("a: [b, 'c' , d]\n", ("a", 0), "a: ['c' , d]\n"),
            ("a: [b, 'c' , d]\n", ("a", 2), "a: [b, 'c']\n"),
            ("a: {b: 1, c: 2}\n", ("a", "c"), "a: {b: 1}\n"),
        ],
    )
    def test_takes_its_lines_and_no_more(self, before: str, path: KeyPath, after: str) -> None:
        assert edited(before, without, path) == after

    @pytest.mark.parametrize("path", [("a",), ("a", 0), ("b",), ("a", 3)])
    def test_the_last_one_stays(self, path: KeyPath) -> None:
        with pytest.raises(CannotEdit):
            edited("a:\n  - x\n", without, path)


class TestOneMore:
    def test_item(self) -> None:
        block = {"van": "9.00", "tot": "10.00"}
        assert edited("a:\n - b: c\nd: e\n", with_item, ("a",), block) == (
            "a:\n - b: c\n - van: 9.00\n   tot: 10.00\nd: e\n"
        )
        assert edited("a:\n - b\n", with_item, ("a",), "naam:x") == 'a:\n - b\n - "naam:x"\n'

    def test_field(self) -> None:
        assert edited("a: b\n", with_field, (), "c", {"d": ["e, f"]}) == (
            'a: b\nc:\n  d: ["e, f"]\n'
        )
        with pytest.raises(CannotEdit):
            edited("a: b\n", with_field, (), "a", "c")


# All files of both villages, as typed on other machines as well, and with remarks in them.
FILES = sorted(path for root in (EXAMPLE, SMALL) for path in root.rglob("*.yml"))
STATES: dict[str, Callable[[str], str]] = {
    "as it is": lambda text: text,
    "from Windows": lambda text: text.replace("\n", "\r\n"),
    "with a byte order mark": lambda text: f"\ufeff{text}",
    "without an end": lambda text: text.rstrip("\n"),
    "with remarks": lambda text: re.sub(
        r"^([a-z_]+: [^|>\n]+)\n(?=[a-z_]+:)",
        r"\1   # let op\n\n# zo\n",
        f"{text}# slot\n",
        flags=re.MULTILINE,
    ),
}
WORDS = [
    "Nieuw",
    "a: b",
    "[x",
    "'s avonds",
    "Een, twee",
    "# 1",
    "Een.\n\nTwee.\n",
    "2026-12-01",
    "-",
]


def every_path(value: Any, path: KeyPath = ()) -> Iterator[KeyPath]:
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    for step, part in inner:
        yield (*path, step)
        if isinstance(part, dict | list):
            yield from every_path(part, (*path, step))


def value_at(value: Any, path: KeyPath) -> Any:
    for step in path:
        value = value[step]
    return value


CHANGES = ("text", "item", "field", "without")


def attempt(data: bytes, path: KeyPath, change: str, words: str) -> bool | None:
    """Make one change; tell whether it was made, or None when it has no meaning there."""
    file = opened(data)
    wanted = deepcopy(file.content)
    holder, part = value_at(wanted, path[:-1]), value_at(wanted, path)
    word = words.strip()
    try:
        if change == "text" and isinstance(part, str):
            holder[path[-1]] = words
            made = with_text(file, path, words)
        elif change == "item" and isinstance(part, list) and isinstance(part[0], str):
            part.append(word)
            made = with_item(file, path, word)
        elif change == "field" and isinstance(part, dict):
            part["zz"] = words
            made = with_field(file, path, "zz", words)
        elif change == "without" and len(holder) > 1:
            del holder[path[-1]]
            made = without(file, path)
        else:
            return None
    except CannotEdit:
        return False
    assert opened(made).content == wanted
    return True


@settings(deadline=None)
@given(st.data())
def test_a_random_change_is_made_as_meant_or_not_at_all(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(FILES))
    state = data.draw(st.sampled_from(sorted(STATES)))
    typed = STATES[state](path.read_text(encoding="utf-8")).encode()
    paths = list(every_path(opened(typed).content))
    change, words = data.draw(st.sampled_from(CHANGES)), data.draw(st.sampled_from(WORDS))
    attempt(typed, data.draw(st.sampled_from(paths)), change, words)


def test_almost_nothing_is_refused() -> None:
    made = [
        attempt(typed, path, change, "Nieuw: dit")
        for file in FILES
        if file.is_relative_to(SMALL)
        for state in (STATES["from Windows"], STATES["with remarks"])
        for typed in (state(file.read_text(encoding="utf-8")).encode(),)
        for path in every_path(opened(typed).content)
        for change in CHANGES
    ]
    told = [one for one in made if one is not None]
    assert told.count(False) <= len(told) // 50
