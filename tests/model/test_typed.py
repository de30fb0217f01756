"""An example as a supporter would type it, and that the reader makes the same of it again."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.typed import indented, typed_item, typed_lines, typed_out
from generator.problems import Level
from generator.yaml import as_value, read


@pytest.mark.parametrize(
    ("value", "typed"),
    [
        ("Tafeltje Dek Je", "Tafeltje Dek Je"),
        ("ja", "ja"),
        ("€ 8,50, of een strippenkaart", "€ 8,50, of een strippenkaart"),
        ("https://westerdorp.example", "https://westerdorp.example"),
        ("Hulp thuis: bel ons", '"Hulp thuis: bel ons"'),
        ("#1f4e5f", '"#1f4e5f"'),
        ("'t Hokje", '''"'t Hokje"'''),
        ("", '""'),
        (["- los", "a?b"], '["- los", a?b]'),
        (["Wassen, drogen", "strijken"], '["Wassen, drogen", strijken]'),
        ([{"dagen": ["dinsdag"], "van": "10.00"}], "[{dagen: [dinsdag], van: 10.00}]"),
        ({"naam": 'Roos "de Wit"'}, '{naam: Roos "de Wit"}'),
        ({"naam": '"Roos"'}, """{naam: '"Roos"'}"""),
    ],
)
def test_quotes_stand_only_where_they_are_needed(value: Any, typed: str) -> None:
    assert typed_out(value) == typed


def test_a_field_of_several_lines() -> None:
    value = {"tekst": "Een.\n\nTwee.\n", "wanneer": [{"dagen": ["ma"]}, {"datum": "2026-12-01"}]}
    assert typed_lines("stap", value) == [
        "stap:",
        "  tekst: |",
        "    Een.",
        "",
        "    Twee.",
        "  wanneer:",
        "    - {dagen: [ma]}",
        "    - {datum: 2026-12-01}",
    ]


@pytest.mark.parametrize("sign", ["👩‍👩‍👧", "❤️", "🏴‍☠️", "\U0001fae9", "نمی‌دانم"])
def test_signs_that_are_joined_leave_a_text_as_it_was_typed(sign: str) -> None:
    text = f"U zit met elkaar {sign}\naan tafel.\n"
    lines = ["beschrijving: |", f"  U zit met elkaar {sign}", "  aan tafel."]
    assert typed_lines("beschrijving", text) == lines
    assert typed_out(f"Samen {sign}") == f"Samen {sign}"
    node, problems = read("", "\n".join([*lines, ""]).encode())
    assert node is not None
    assert (as_value(node), problems) == ({"beschrijving": text}, ())


@pytest.mark.parametrize("text", ["Een\u200d", "\u200dTwee", "a \u200d b", "👩\u200d👧"])
def test_what_joins_comes_back_wherever_it_stands(text: str) -> None:
    node, _ = read("", f"naam: {typed_out(text)}\n".encode())
    assert node is not None
    assert as_value(node) == {"naam": text}


SIGNS = "-?:,[]{}#&*!|>'\"%@` \t\n“”‘’•–;.~=<\\aZ1é€😀"
# The reader gives nothing that cannot be seen, so no value holds it.
SEEN = st.characters(exclude_categories=["C", "Z", "M"])
TEXTS = st.text(st.sampled_from(SIGNS), max_size=8) | st.text(SEEN, max_size=8)
KEYS = st.from_regex(r"[a-z][a-z0-9_-]{0,3}|[a-z]{1,3} [a-z]{1,3}", fullmatch=True)
VALUES: st.SearchStrategy[Any] = st.recursive(
    TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=6,
)


def read_back(text: str) -> Any:
    node, problems = read("kaart/dorp.yml", text.encode())
    assert [one for one in problems if one.level is Level.ERROR] == [], text
    assert node is not None
    return as_value(node)


@settings(deadline=None)
@given(VALUES)
def test_whatever_is_typed_out_reads_as_the_same_value(value: Any) -> None:
    assert read_back(f"veld: {typed_out(value)}\n") == {"veld": value}
    first, *rest = typed_item(value)
    item = "".join(f"{line}\n" for line in (f"  - {first}", *indented(indented(rest))))
    assert read_back(f"veld:\n{item}") == {"veld": [value]}


@settings(deadline=None)
@given(KEYS, VALUES)
def test_whatever_is_typed_in_lines_reads_as_the_same_value(key: str, value: Any) -> None:
    text = "".join(f"{line}\n" for line in typed_lines(key, value))
    assert read_back(text) == {key: value}
