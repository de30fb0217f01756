"""The register of what was printed: readable text to which only is added."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.editing import CannotRecord, record
from generator.model.printed import PRINTED_FOLDERS, Printed
from generator.yaml import as_value, read

DAY = date(2026, 11, 21)
COFFEE = Printed("activiteiten", "koffie", "Koffieochtend")
MEAL = Printed("diensten", "maaltijd", "Warme maaltijd")

FIRST = """\
# Dit bestand schrijft de computer, bij kaart publiceer en bij --vastleggen.
# Het onthoudt wat er op de site en op papier staat. Gooi het niet weg en verander niets:
# zo blijven alle adressen en QR-codes op papier werken.
edities:
  - editie: "boekje"
    datum: 2026-11-21
    diensten:
      maaltijd: "Warme maaltijd"
    activiteiten:
      koffie: "Koffieochtend"
"""


def content(text: str) -> Any:
    node, problems = read("kaart/edities/2026-11.yml", text.encode())
    assert node is not None
    assert problems == ()
    return as_value(node)


def test_the_first_edition_makes_a_register_with_names_and_kinds() -> None:
    assert record(None, "boekje", DAY, [COFFEE, MEAL]) == FIRST


def test_the_next_edition_comes_below_and_nothing_above_changes() -> None:
    text = record(FIRST, "blad", date(2026, 11, 28), [COFFEE])
    assert text == FIRST + (
        '  - editie: "blad"\n'
        "    datum: 2026-11-28\n"
        "    activiteiten:\n"
        '      koffie: "Koffieochtend"\n'
    )


def test_the_order_of_the_ids_does_not_matter() -> None:
    assert record(None, "boekje", DAY, [MEAL, COFFEE, MEAL]) == FIRST


def test_the_same_edition_again_changes_nothing() -> None:
    assert record(FIRST, "boekje", DAY, [COFFEE, MEAL]) == FIRST


def test_the_same_edition_with_something_else_in_it_is_added_and_not_replaced() -> None:
    text = record(FIRST, "boekje", DAY, [COFFEE])
    assert text.startswith(FIRST)
    assert len(content(text)["edities"]) == 2


def test_what_a_supporter_wrote_in_it_stays_with_her_line_endings() -> None:
    mine = "# van Roos\r\nedities:\r\n  - editie: boekje   # mooi\r\n    datum: 1 oktober 2026"
    text = record(mine, "blad", DAY, [COFFEE])
    assert text.startswith(mine + "\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert [one["editie"] for one in content(text)["edities"]] == ["boekje", "blad"]


def test_a_list_without_indentation_goes_on_without_it() -> None:
    text = record("edities:\n- editie: boekje\n  datum: 2026-10-01\n", "blad", DAY, [COFFEE])
    assert text.endswith("- editie: blad\n  datum: 2026-11-21\n  activiteiten:\n"
                         "    koffie: Koffieochtend\n")  # fmt: skip


def test_an_empty_register_is_written_as_a_new_one() -> None:
    assert record("\n", "boekje", DAY, [COFFEE, MEAL]) == FIRST


@pytest.mark.parametrize(
    "text",
    [
        "titel: iets anders\n",
        "edities: nog niets\n",
        'edities: "niet dicht\n',
        "gewone tekst\n",
    ],
)
def test_a_register_that_is_built_differently_is_left_alone(text: str) -> None:
    with pytest.raises(CannotRecord):
        record(text, "blad", DAY, [COFFEE])


IDS = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)?", fullmatch=True)


@settings(deadline=None)
@given(
    name=st.text(max_size=40),
    printed=st.lists(
        st.builds(Printed, st.sampled_from(PRINTED_FOLDERS), IDS, st.text(max_size=60)),
        unique_by=lambda one: one.id,
        max_size=5,
    ),
)
def test_whatever_something_is_called_the_register_reads_without_an_error(
    name: str, printed: list[Printed]
) -> None:
    text = record(FIRST, name, DAY, printed)
    node, problems = read("x", text.encode())
    assert node is not None
    assert not [problem for problem in problems if problem.level == "fout"]
    found = as_value(node)["edities"][-1]
    for folder in PRINTED_FOLDERS:
        ids = {one.id for one in printed if one.folder == folder}
        assert set(found.get(folder, {})) == ids
