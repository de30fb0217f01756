"""Whatever is typed: a value or located problems, never anything else."""

from __future__ import annotations

import re
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.problems import Level
from generator.yaml import as_value, read

GOOD = [
    path.read_text(encoding="utf-8")
    for path in sorted((Path(__file__).parent / "goed").glob("*.yml"))
]
SIGNS = st.sampled_from(
    [
        "'", '"', "[", "]", "{", "}", ":", ": ", " #", "#", "- ", "-", "\n", "\n  ", "\t", "|",
        ">", "&a", "*a", "!x", "? ", "%", "@", "`", ",", "---\n", "...\n", "<<: ", "\u00a0",
        "\u200b", "\x1b", "\u2028", "\\", "é", "  ", "\r", "\ufeff", "x:y", "naam: ", "\n-a", "a",
    ]
)  # fmt: skip


def check(data: bytes, lines: int) -> None:
    node, problems = read("x.yml", data)
    assert node is not None or any(p.level is Level.ERROR for p in problems)
    assert list(problems) == sorted(problems)
    for problem in problems:
        assert 1 <= problem.line <= lines
        assert problem.column >= 1
        assert problem.code
        assert problem.message.isprintable()
        assert problem.key.isprintable()
        # A file that itself holds «» may of course have them quoted.
        assert "gevonden: «». " not in problem.message or b"\xab" in data
    if node is not None:
        repr(as_value(node)).encode("utf-8")


def check_text(text: str) -> None:
    check(text.encode("utf-8"), len(re.split("\r\n|\r|\n", text)))


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text(text: str) -> None:
    check_text(text)


@settings(max_examples=300, deadline=None)
@given(st.binary())
@example(b"\xff\xfea")
@example(b"a: \xe9\r\rb")
def test_any_bytes(data: bytes) -> None:
    # However they are read, no bytes hold more lines than they have line ends in them.
    check(data, 1 + data.count(b"\n") + data.count(b"\r"))


@settings(max_examples=500, deadline=None)
@given(st.lists(SIGNS, max_size=40).map("".join))
@example("> 5\n#\n")
@example("[a\n  #b\n: c")
@example("a: |\n b\n# c\n d")
def test_any_signs(text: str) -> None:
    check_text(text)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A good file with a few signs put in, taken out or moved."""
    text = draw(st.sampled_from(GOOD))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        kind = draw(st.sampled_from("idm"))
        if kind == "i":
            text = text[:at] + draw(SIGNS) + text[at:]
        elif kind == "d":
            text = text[:at] + text[at + draw(st.integers(1, 5)) :]
        else:
            to = draw(st.integers(0, len(text)))
            text = text[:at] + text[to : to + 1] + text[at + 1 :]
    return text


@settings(max_examples=500, deadline=None)
@given(mutated())
def test_a_good_file_with_slips(text: str) -> None:
    check_text(text)


values = st.recursive(
    st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), max_size=12),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text("abcdefg", min_size=1, max_size=4), inner, max_size=3)
    ),
    max_leaves=12,
)


def _clean(value: object) -> object:
    if isinstance(value, dict):
        return {key: _clean(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_clean(item) for item in value]
    return re.sub("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]", " ", str(value))


def _written(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{k}: {_written(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_written, value)) + "]"
    return '"' + str(value).replace("\\", "\\\\").replace('"', '\\"') + '"'


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.text("abcdefg", min_size=1, max_size=4), values, min_size=1, max_size=4))
def test_well_written_values_come_back_unchanged(value: dict[str, object]) -> None:
    text = "".join(f"{key}: {_written(item)}\n" for key, item in value.items())
    node, problems = read("x.yml", text.encode())
    # A text may look garbled, and typographic quotes are noticed; nothing is wrong.
    assert all(problem.level is Level.NOTICE for problem in problems)
    assert node is not None
    assert as_value(node) == _clean(value)
