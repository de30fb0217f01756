"""What a check says reaches her: in words about questions, and never as a mistake of signs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from form.pages import model_of, rendered, small_map
from form.test_told import FILE_WORDS, known

from generator.checks import CODES
from generator.form import form_of
from generator.form.words import OF_LINES
from generator.problems import Level, Problem
from generator.yaml.explain import TABLE

SAID = [
    tuple(line.split(" | ", 3))
    for line in (Path(__file__).parent / "gezegd.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
OF_TEXT = {row.code for row in TABLE}
LONG_WORD = re.compile(r"[^\W\d_]{4,}|\d{2,}")


def told(place: str, key: str, code: str, message: str) -> str:
    problem = Problem(f"kaart/{place}", 1, 1, key, message, Level.NOTICE, code)
    (one,) = form_of(model_of(place), {}, [problem], known()).told
    return one.text


@pytest.mark.parametrize(
    ("place", "key", "code", "message"), SAID, ids=lambda text: text[:30] if text else "-"
)
def test_the_form_tells_the_same_thing(place: str, key: str, code: str, message: str) -> None:
    text = told(place, key, code, message)
    assert text != OF_LINES
    assert not FILE_WORDS.search(re.sub(r"\b[a-z]+(?:-[a-z]+)+\b", "", text)), text
    assert {word.lower() for word in LONG_WORD.findall(message)} & {
        word.lower() for word in LONG_WORD.findall(text)
    }, text


@pytest.mark.parametrize("code", sorted(CODES - OF_TEXT))
def test_no_word_about_a_file_hides_what_a_check_found(code: str) -> None:
    """A sentence that nobody said again for the form yet is told as it is."""
    message = "de koffieochtend gaat niet door. Zet het op een regel in dat bestand"
    for level in Level:
        problem = Problem("kaart/diensten/x.yml", 1, 1, "naam", message, level, code)
        (one,) = form_of(model_of("diensten/x.yml"), {}, [problem], known()).told
        assert "koffieochtend gaat niet door" in one.text


def test_a_closed_hall_tells_by_name_what_does_not_go_on() -> None:
    names = {one.id: one.name for one in small_map().entries}
    first, second = list(names)[:2]
    text = told(
        "locaties/x.yml", "gesloten[1]", "dicht",
        f"dit gaat dan niet door (2): {first} en {second}. Bewoners lezen dat het dan dicht is. Is "
        "iets dan ergens anders? Zet het in dat bestand",
    )  # fmt: skip
    assert names[first] in text
    assert names[second] in text
    assert "bestand" not in text


def test_what_a_closed_hall_touches_is_one_click_away() -> None:
    first, second = [one.id for one in small_map().entries][:2]
    message = f"dit gaat dan niet door (2): {first} en {second}. Bewoners lezen dat het dicht is"
    problem = Problem("kaart/locaties/x.yml", 1, 1, "gesloten[1]", message, Level.NOTICE, "dicht")
    content = {"naam": "X", "kern": "kleindorp", "gesloten": [{"vanaf": "2026-12-01"}]}
    form = form_of(model_of("locaties/x.yml"), content, [problem], known())
    (one,) = form.told
    by_id = small_map().by_id
    assert [address for _, address in one.about] == [
        f"{by_id[id_].folder}/{id_}" for id_ in (first, second)
    ]
    page = rendered(form)
    assert all(f'href="/beheer/{address}">{name}</a>' in page for name, address in one.about)


def test_a_problem_leads_to_no_more_than_what_it_names() -> None:
    for code, message in (
        ("lang", "247 tekens; hoogstens 200 past in het boekje"),
        ("verwijst", "'nergens-te-vinden' bestaat niet; kies iets anders"),
    ):
        problem = Problem("kaart/diensten/x.yml", 1, 1, "samenvatting", message, Level.NOTICE, code)
        (one,) = form_of(model_of("diensten/x.yml"), {}, [problem], known()).told
        assert one.about == ()
