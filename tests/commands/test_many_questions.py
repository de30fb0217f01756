"""`kaart zoek --json` and `--vragen`: what a program, or a judge from outside, reads."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from small_village import SMALL

from generator.cli import kaart

EXAMPLE = """[{"q": "eten aan huis"}, {"q": "ik ben eenzaam"}]"""


def told(*words: str) -> str:
    result = CliRunner().invoke(kaart, ["zoek", "--kaart", str(SMALL), *words])
    assert result.exit_code == 0, result.output
    return result.output


def refused(*words: str) -> str:
    result = CliRunner().invoke(kaart, ["zoek", "--kaart", str(SMALL), *words])
    assert result.exit_code in (1, 2)
    return result.output


def test_one_question_as_json() -> None:
    answer = json.loads(told("kofieochtent", "--json"))
    assert (answer["q"], answer["ids"][0], answer["nummers"]) == ("kofieochtent", "koffie", [])
    assert answer["bedoelde"] is None, "the map itself understood it"


def test_the_life_question_stands_in_the_ids_where_it_stands_on_the_page() -> None:
    answer = json.loads(told("koken", "--json"))
    assert answer["levensvraag"] == "koken-lukt-niet"
    assert answer["levensvraag_bovenaan"] is True
    assert answer["ids"] == ["koken-lukt-niet"]


def test_all_questions_of_a_file_are_answered_in_order(tmp_path: Path) -> None:
    asked = tmp_path / "vragen.json"
    asked.write_text(
        json.dumps([{"q": "pijn op de borst", "id": "v1", "soort": "gevaar"}, {"q": "xyzzyq"}]),
        encoding="utf-8",
    )
    danger, nothing = json.loads(told("--vragen", str(asked)))
    assert (danger["id"], danger["nummers"], danger["bellen"]) == ("v1", ["112"], ["112"])
    assert (nothing["q"], nothing["ids"], nothing["levensvraag"]) == ("xyzzyq", [], None)
    assert nothing["levensvraag_bovenaan"] is False


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('[{"q": "eten"}', "{file}:1:15: dit is geen JSON. Zo ziet het eruit: {example}"),
        ('{"q": "eten"}', "'{file}' is geen lijst met vragen. Zo is het goed: {example}"),
        (
            '[{"q": "eten"}, {"vraag": "x"}]',
            "'{file}': bij vraag 2 staat geen 'q' met woorden. Zo is het goed: {example}",
        ),
        ("[" * 100_000, "'{file}' is geen lijst met vragen. Zo is het goed: {example}"),
    ],
)
def test_a_file_without_questions_is_explained(tmp_path: Path, written: str, said: str) -> None:
    file = tmp_path / "vragen.json"
    file.write_text(written, encoding="utf-8")
    assert refused("--vragen", str(file)).strip() == said.format(file=file, example=EXAMPLE)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    missing = tmp_path / "weg.json"
    assert f"Het bestand '{missing}' is er niet." in refused("--vragen", str(missing))


@pytest.mark.parametrize("words", [[], ["eten", "--vragen", "vragen.json"]])
def test_words_or_a_file_and_not_both(words: list[str]) -> None:
    assert "het een of het ander" in refused(*words)
