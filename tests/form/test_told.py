"""Every problem stands at a control, in words about questions, and its button mends it."""

from __future__ import annotations

import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
from advice.following import File
from advice.slips import SLIPS, file_with
from advice.test_followed import GOLDENS, essence, example, told
from form.pages import model_of, rendered, sent_back, small_map
from length import LONG
from pydantic import BaseModel
from small_village import SMALL, TODAY

from generator.editing.spans import CannotEdit, opened
from generator.form import Form, Known, at_control, content_from, form_of, mended, whole_form
from generator.form.whole import WHOLE
from generator.model.typed import typed_lines, typed_out
from generator.problems import Level, Problem

# What only somebody knows who looks into the files.
FILE_WORDS = re.compile(
    r"yaml|\.yml|kaart/|\bgit\b|`|[{}\[\]]|\bids?\b|\bbestand|\bveld(?:en)?\b|inspring|"
    r"dubbele punt|gevonden:|kaart (?:herzien|hernoem|controleer)|\bblok\b|[a-z]_[a-z]|"
    r"\bmap (?:locat|dienst|organ|activ|vrijw|contact|beeld)|\bdeze regel\b|\bde regel\b|"
    r"stukje vanaf|# voorbeeld",
    re.IGNORECASE,
)
# Who sees the text itself may hear of its lines and signs.
TEXT_WORDS = re.compile(r"yaml|\.yml|kaart/|\bgit\b", re.IGNORECASE)
EVERY = sorted(GOLDENS.glob("*.yml"))
# Trying each button reads the village twice; a quick run tries every fourth file.
TRIED = EVERY if LONG else EVERY[::4]
SLIPS_TRIED = SLIPS if LONG else SLIPS[::8]


class Focusable(HTMLParser):
    """Notes the ids of what can be focused in a page."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        takes_focus = tag in {"input", "select", "textarea", "button", "summary"}
        if takes_focus and given.get("type") != "hidden" and given.get("id"):
            self.ids.add(str(given["id"]))


def focusable(page: str) -> set[str]:
    found = Focusable()
    found.feed(page)
    return found.ids


@cache
def known() -> Known:
    return Known(small_map(), TODAY)


def shown(file: File, problems: list[Problem]) -> Form:
    model = model_of(file.path)
    try:
        content = opened(file.text.encode()).content
    except CannotEdit:
        return whole_form(file.text, problems)
    return form_of(model, content, problems, known())


def slip(kind: str, line: str) -> File:
    return File(*file_with(kind, line, (SMALL / "dorp.yml").read_text(encoding="utf-8")))


def check_words_and_places(file: File) -> None:
    problems = told(file)
    form = shown(file, problems)
    ids = focusable(rendered(form))
    assert len(form.told) == len(problems)
    for one in form.told:
        assert one.id in ids, (one.problem, one.control)
        assert one.control == at_control(one.problem, form)
        words = TEXT_WORDS if one.control == WHOLE else FILE_WORDS
        assert not words.search(one.text), (one.problem, one.text)
        assert one.text[0].isupper() or one.text[0] in "“0123456789"
        assert one.text.endswith((".", "?", "!"))


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.stem)
def test_a_problem_stands_at_a_control_in_words_about_questions(path: Path) -> None:
    check_words_and_places(example(path))


@pytest.mark.parametrize(("kind", "line"), [slip[:2] for slip in SLIPS_TRIED])
def test_a_slip_stands_at_a_control_too(kind: str, line: str) -> None:
    check_words_and_places(slip(kind, line))


def typed(content: object) -> str:
    """Give content as a file."""
    lines = [f"- {typed_out(item)}" for item in content] if isinstance(content, list) else []
    if isinstance(content, dict):
        lines = [line for key, value in content.items() for line in typed_lines(key, value)]
    return "".join(f"{line}\n" for line in lines)


def check_buttons(file: File) -> int:
    model: type[BaseModel] = model_of(file.path)
    try:
        content = opened(file.text.encode()).content
    except CannotEdit:
        return 0
    form = form_of(model, content, told(file), known())
    pressed = 0
    for one in form.told:
        for button in one.mends:
            after = content_from(model, mended(sent_back(form), button.value), content, known())
            before = [essence(each) for each in told(File(file.path, typed(content)))]
            now = told(File(file.path, typed(after)))
            new = [each for each in now if each.level is Level.ERROR]
            assert [essence(each) for each in now].count(essence(one.problem)) < max(
                1, before.count(essence(one.problem))
            ), (one.problem, button.label)
            assert all(essence(each) in before for each in new), (one.problem, button.label, new)
            pressed += 1
    return pressed


def test_a_button_mends_what_it_stands_at_and_breaks_nothing() -> None:
    assert sum(check_buttons(example(path)) for path in TRIED) >= 15


def test_a_button_mends_a_slip_too() -> None:
    assert sum(check_buttons(slip(kind, line)) for kind, line, _ in SLIPS_TRIED) >= 8


def test_a_hard_word_has_its_easier_one_a_click_away() -> None:
    content = {"naam": "Logeerhuis", "themas": ["eten"], "samenvatting": "Respijtzorg voor u."}
    message = "'Respijtzorg' is een moeilijk woord; schrijf liever: tijdelijk iemand anders"
    problem = Problem("kaart/diensten/x.yml", 3, 1, "samenvatting", message, Level.NOTICE, "jargon")
    form = form_of(model_of("diensten/x.yml"), content, [problem], known())
    (button,) = form.told[0].mends
    assert button.label == "Schrijf: tijdelijk iemand anders"
    after = content_from(
        model_of("diensten/x.yml"), mended(sent_back(form), button.value), content, known()
    )
    assert after["samenvatting"] == "Tijdelijk iemand anders voor u."


def test_a_button_that_somebody_made_up_changes_nothing() -> None:
    content = {"naam": "Thee", "themas": ["eten"], "samenvatting": "Thee."}
    form = form_of(model_of("diensten/x.yml"), content, (), known())
    for odd in ("", "{", "[1]", '{"naam": "x"}', '{"naam": 3}', "null", "[" * 50_000):
        posted = mended(sent_back(form), odd)
        assert content_from(model_of("diensten/x.yml"), posted, content, known()) == content


def test_a_row_with_a_number_that_somebody_made_up_changes_nothing() -> None:
    content = {"naam": "Thee", "themas": ["eten"], "samenvatting": "Thee."}
    form = form_of(model_of("diensten/x.yml"), content, (), known())
    posted = {**sent_back(form), f"openingstijden.{'9' * 5000}.toelichting": ["x"]}
    assert content_from(model_of("diensten/x.yml"), posted, content, known()) == content


def test_the_list_above_says_which_row_is_meant() -> None:
    hours = [{"dagen": ["maandag"], "van": "9.00"}, {"dagen": ["vrijdag"], "van": "25.00"}]
    content = {"naam": "Thee", "openingstijden": hours, "kleur": "blauw"}
    path = "kaart/diensten/x.yml"
    late = "een dag loopt van 0.00 tot 24.00; typ bijvoorbeeld 9.30 of 14.00"
    problems = [
        Problem(path, 4, 1, "openingstijden[2].van", late),
        Problem(path, 5, 1, "kleur", "onbekend veld; wat hier kan: naam", code="onbekend"),
    ]
    form = form_of(model_of("diensten/x.yml"), content, problems, known())
    assert [one.label for one in form.told] == ["Van hoe laat? (vrijdag, van 25.00)", "“kleur”"]
