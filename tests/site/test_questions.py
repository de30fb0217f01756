"""The life questions by theme, as on the page "Wie bel ik?"."""

from __future__ import annotations

from views.seen import seen

from generator.site.questions import questions_by_theme


def route(question: str, themes: str = "") -> str:
    return f"vraag: {question}\nthemas: [{themes}]\nstappen: [Bel.]\n"


def groups(**files: str) -> list[tuple[str, list[str]]]:
    """Give the headings, each with its questions."""
    return [
        (theme.name, [question.question for question in questions])
        for theme, questions in questions_by_theme(seen(**files))
    ]


def test_each_question_stands_once_under_its_first_theme() -> None:
    assert groups(
        contactroutes_a=route("Ik ben alleen", "ontmoeten, eten"),
        contactroutes_b=route("Wie kookt er?", "eten"),
    ) == [("Eten", ["Wie kookt er?"]), ("Ontmoeten", ["Ik ben alleen"])]


def test_questions_without_a_theme_come_last() -> None:
    assert groups(
        contactroutes_a=route("Help").replace("themas: []\n", ""),
        contactroutes_b=route("Wie kookt er?", "eten"),
    ) == [("Eten", ["Wie kookt er?"]), ("Andere vragen", ["Help"])]


def test_a_theme_without_questions_has_no_heading() -> None:
    assert groups() == []
