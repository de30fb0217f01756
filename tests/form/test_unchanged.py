"""A form that comes back as it was shown changes nothing, whatever stands in the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from form.pages import TOPS, sent_back, small_map
from pydantic import BaseModel
from small_village import EXAMPLE, TODAY

from generator.editing.spans import CannotEdit, opened
from generator.form import Known, content_from, form_of
from generator.reading.kinds import KINDS

TESTS = Path(__file__).parent.parent


def model_of(path: Path) -> type[BaseModel] | None:
    """Give the kind of a file of a map, or of an example of one that is called MAP--NAAM."""
    first = path.stem.partition("--")[0]
    return TOPS.get(first) or KINDS.get(first) or KINDS.get(path.parent.name)


def every_file() -> list[Path]:
    """Give every file of every map, and every example of a mistake."""
    found = [*EXAMPLE.rglob("*.yml"), *TESTS.rglob("*.yml")]
    return sorted(path for path in found if model_of(path))


@pytest.mark.parametrize("known", ["met kaart", "zonder kaart"])
def test_nothing_changes_in_any_file(known: str) -> None:
    around = Known(small_map(), TODAY) if known == "met kaart" else Known()
    tried = 0
    for path in every_file():
        model = model_of(path)
        assert model
        try:
            content = opened(path.read_bytes()).content
        except CannotEdit:
            continue
        posted = sent_back(form_of(model, content, known=around))
        assert content_from(model, posted, content, around) == content, path
        tried += 1
    assert tried > 500
