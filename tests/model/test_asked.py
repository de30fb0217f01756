"""Every declared field says how the form asks for it; at most twelve questions come first."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from generator.model.asked import Asked, Heading, Widget, asked_of, row_of
from generator.model.declarations import aliases, blocks
from generator.model.fields import Reference
from generator.model.guide import FILES

# What only somebody knows who looks into the files.
FILE_WORDS = re.compile(
    r"yaml|\bids?\b|bestand|\bveld|inspring|\bregel weg|\bmap\b|\bkaart [a-z]+ing|_|'[a-z]+'",
    re.IGNORECASE,
)
MODELS = [model for _, _, model in FILES]
FIELDS = [(model, key) for model in MODELS for key in aliases(model)]


def asked(model: type[BaseModel], key: str) -> Asked:
    return asked_of(model.model_fields[aliases(model)[key]])


@pytest.mark.parametrize(("model", "key"), FIELDS, ids=lambda one: getattr(one, "__name__", one))
def test_a_field_says_how_it_is_asked_for(model: type[BaseModel], key: str) -> None:
    one = asked(model, key)
    info = model.model_fields[aliases(model)[key]]
    assert one.question or one.widget is Widget.KEPT
    assert bool(blocks(model, key)) == (
        one.widget in {Widget.ROWS, Widget.BLOCK, Widget.COORDINATES}
    )
    if any(isinstance(mark, Reference) for mark in info.metadata):
        assert one.widget in {Widget.REFERENCE, Widget.REFERENCES, Widget.RANKED}
    if one.only_when:
        assert one.only_when.key in set(aliases(model)) | {"soort", "status"}


@pytest.mark.parametrize("model", MODELS, ids=lambda one: one.__name__)
def test_no_two_fields_of_a_kind_stand_on_the_same_place(model: type[BaseModel]) -> None:
    places = [(one.heading, one.order) for key in aliases(model) if (one := asked(model, key))]
    kept = [place for place in places if place != (Heading.INSIDE, 0)]
    assert len(kept) == len(set(kept))


def inner_blocks() -> Iterator[type[BaseModel]]:
    for model, key in FIELDS:
        yield from blocks(model, key)


@pytest.mark.parametrize("block", sorted(set(inner_blocks()), key=str), ids=lambda b: b.__name__)
def test_a_block_says_what_a_row_of_it_is_called(block: type[BaseModel]) -> None:
    assert row_of(block).word
    assert set(row_of(block).keys) <= set(aliases(block))


@pytest.mark.parametrize(("model", "key"), FIELDS, ids=lambda one: getattr(one, "__name__", one))
def test_a_question_speaks_of_no_files(model: type[BaseModel], key: str) -> None:
    one = asked(model, key)
    assert not FILE_WORDS.search(f"{one.question} {one.hint}")
