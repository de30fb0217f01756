"""A colleague is asked for like a person: no names for programs, and never her own replacement."""

from __future__ import annotations

import pytest
from form.pages import rendered, sent_back, small_map
from small_village import TODAY

from generator.form import Form, Known, content_from, form_of
from generator.model.village import Village
from generator.problems import Problem

CONTENT = {
    "ondersteuners": [
        {"id": "roos", "naam": "Roos Veen", "telefoon": "0597 00 90 01",
         "afwezig": [{"vanaf": "2026-12-21"}]},
    ]
}  # fmt: skip
ID = "ondersteuners.0.id"


def form(*problems: Problem) -> Form:
    return form_of(Village, CONTENT, problems, Known(small_map(), TODAY), only=("ondersteuners",))


def test_the_name_for_the_address_is_made_by_the_program() -> None:
    page = rendered(form())
    assert f'<input type="hidden" name="{ID}" value="roos">' in page
    assert "Vaste naam" not in page
    assert content_from(Village, sent_back(form()), CONTENT) == CONTENT


def test_somebody_new_gets_one_from_her_name() -> None:
    posted = {**sent_back(form()), "ondersteuners.1.naam": ["Samira el Amrani"]}
    after = content_from(Village, posted, CONTENT)
    assert after["ondersteuners"][1] == {"id": "samira-el-amrani", "naam": "Samira el Amrani"}


def test_it_is_asked_where_it_is_wrong() -> None:
    wrong = Problem(
        "kaart/dorp.yml", 2, 1, "ondersteuner 1, id", "een id heeft alleen kleine letters"
    )
    assert 'id="v-ondersteuners-0-id"' in rendered(form(wrong))


@pytest.mark.parametrize(("row", "offered"), [("0", []), ("1", ["Roos Veen"])])
def test_nobody_replaces_herself(row: str, offered: list[str]) -> None:
    jan = {"id": "jan", "naam": "Jan", "afwezig": [{"vanaf": "2026-12-21"}]}
    two = {"ondersteuners": [*CONTENT["ondersteuners"], jan]}
    shown = form_of(Village, two, (), Known(small_map(), TODAY), only=("ondersteuners",))
    name = f"ondersteuners.{row}.afwezig.0.vervanger"
    (field,) = (one for one in shown.all_fields() if one.name == name)
    assert [one.label for one in field.options if one.value] == offered
