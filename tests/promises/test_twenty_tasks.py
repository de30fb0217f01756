"""Her twenty tasks: each is told once in the manual, and done once in a browser by a test."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
MANUAL = (TESTS.parent / "HANDLEIDING.md").read_text(encoding="utf-8")
HERS, OTHERS, ROUNDS, FORM = (
    f"{name}.py" for name in (
        "browser/test_her_desk", "browser/test_her_other_tasks", "desk/test_rounds_in_a_browser",
        "desk/test_in_a_browser",
    )
)  # fmt: skip
DONE_IN = {
    "een nummer, tijd of prijs veranderen": (HERS, "test_a_new_number"),
    "een andere dag, vanaf een datum": (OTHERS, "test_another_day_from_a_date_on"),
    "dicht met kerst, of een andere tijd dicht": (OTHERS, "test_a_hall_is_closed_for_a_while"),
    "iets nieuws": (HERS, "test_something_new_from_its_name_to_the_map"),
    "iets wat op iets anders lijkt": (OTHERS, "test_a_copy_of_something_like_it"),
    "een plek die nog niet op de kaart staat": (
        OTHERS, "test_a_place_that_is_not_on_the_map_yet",
    ),
    "iets gaat even niet door, en begint weer": (HERS, "test_something_pauses_and_begins_again"),
    "iets stopt": (HERS, "test_a_club_stops"),
    "een ander adres op de site": (HERS, "test_a_page_gets_another_address"),
    "een nieuwe ondersteuner": (OTHERS, "test_a_new_colleague"),
    "iemand wil niet meer op de kaart": (
        OTHERS, "test_somebody_does_not_want_to_be_on_the_map_any_more",
    ),
    "navragen of alles nog klopt": (ROUNDS, "test_she_calls_one_after_another_and_stops"),
    "een foto van een ondersteuner, plek of activiteit": (OTHERS, "test_a_photo_of_a_place"),
    "een blad voor een huisbezoek": (ROUNDS, "test_she_makes_a_sheet_for_a_visit"),
    "boekjes, folders en de poster": (OTHERS, "test_a_booklet_is_made_and_remembered"),
    "kleuren en logo": (OTHERS, "test_the_colours_of_the_village"),
    "een eigen bladzijde schrijven": (ROUNDS, "test_what_she_wrote_is_there_when_she_comes_back"),
    "een woord van bewoners erbij": (OTHERS, "test_a_word_of_residents"),
    "zien wat er eerder stond, en terugzetten": (
        FORM, "test_she_types_sees_it_saves_it_and_takes_it_back",
    ),
    "op internet zetten": (HERS, "test_the_site_goes_on_the_internet"),
}  # fmt: skip


def rows() -> list[list[str]]:
    """Give the cells of the table of tasks in the chapter about the desk."""
    table = MANUAL.partition("### Wat u wilt doen\n")[2].partition("\n### ")[0]
    lines = [line for line in table.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[1:]]


def test_there_are_twenty_and_each_is_told_once() -> None:
    assert [task for task, *_ in rows()] == [*DONE_IN]
    assert len(DONE_IN) == 20


@pytest.mark.parametrize("task", DONE_IN)
def test_each_is_done_in_a_browser(task: str) -> None:
    file, name = DONE_IN[task]
    tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
    (found,) = (
        one for one in tree.body if isinstance(one, ast.FunctionDef) and one.name == name
    )  # fmt: skip
    assert {one.arg for one in found.args.args} & {"page", "form"}
    assert re.search(r"click\(\)|find\(page|village\(page", ast.unparse(found))


@pytest.mark.parametrize("task", DONE_IN)
def test_each_has_its_place_in_the_files_too(task: str) -> None:
    """What the last cell names is a heading of the manual, or the number of a chapter."""
    (where,) = (row[2] for row in rows() if row[0] == task)
    headings = set(re.findall(r"(?m)^#{2,3} (.+)$", MANUAL))
    numbers = {one.split(" ")[0] for one in headings if one[0].isdigit()}
    named = re.findall(r"\*([^*]+)\*", where)
    assert {one for one in named if one not in headings and one != "dorp.yml"} == set()
    assert named or set(re.findall(r"hoofdstuk (\d+)", where)) & numbers
