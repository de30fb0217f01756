"""What was shown and comes back leaves a file as it was typed, however oddly that was."""

from __future__ import annotations

from typing import Any

import pytest
from form.pages import sent_back

from generator.form import content_from, form_of
from generator.form.asking import Question, questions_of
from generator.model import Activity
from generator.model.asked import asked_of
from generator.model.declarations import aliases
from generator.reading.kinds import KINDS

DECISION = "An answer that comes back as it was shown is no answer"
ODD: dict[str, Any] = {
    "naam": "Biljarten", "themas": "Spel, sport", "soort": "INFORMEEL", "kostn": "niets",
    "contact": {"telefoon": "0597-00 12 34"}, "gecontroleerd": "1 okt. 2026", "bron": "de krant",
    "wanneer": {"dagen": "ma t/m vr", "ritme": "1e vd mnd", "van": "14:00 u"},
    "status": "misschien", "niet_op": "feestdagen en zomervakantie",
}  # fmt: skip


def test_what_was_typed_oddly_stays_as_it_was() -> None:
    assert content_from(Activity, sent_back(form_of(Activity, ODD)), ODD) == ODD


@pytest.mark.parametrize(("key", "text"), [("status", "misschien"), ("naam", "Biljarten")])
def test_one_other_answer_leaves_the_rest_alone(key: str, text: str) -> None:
    posted = {**sent_back(form_of(Activity, ODD)), key: ["actief"]}
    assert ODD[key] == text
    assert content_from(Activity, posted, ODD) == {**ODD, key: "actief"}


def test_what_no_list_knows_is_a_choice_and_what_no_question_asks_is_named() -> None:
    form = form_of(Activity, ODD)
    status = next(one for one in form.all_fields() if one.name == "status")
    assert [one.label for one in status.options if not one.known] == ["misschien"]
    assert [one.key for one in form.unseen] == ["kostn"]


def test_each_field_says_itself_how_it_is_asked() -> None:
    fields = (Activity.model_fields[name] for name in aliases(Activity).values())
    assert all(asked_of(one).question for one in fields)


def test_at_most_twelve_questions_come_first() -> None:
    def leaves(question: Question) -> int:
        basic = [one for one in question.inner if one.basic]
        return sum(map(leaves, basic)) if question.block else 1

    for model in KINDS.values():
        assert sum(leaves(one) for one in questions_of(model) if one.basic) <= 12, model
