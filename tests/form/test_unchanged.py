"""A form that comes back as it was shown changes nothing, whatever stands in the file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from form.browserless import sent_by
from form.pages import TOPS, rendered, sent_back, small_map
from length import LONG
from pydantic import BaseModel
from small_village import EXAMPLE, TODAY

from generator.editing.spans import CannotEdit, opened
from generator.form import Form, Known, content_from, form_of, text_from, whole_form
from generator.form.whole import WHOLE
from generator.reading.kinds import KINDS

TESTS = Path(__file__).parent.parent
STATES = ("zoals het is", "met opmerkingen", "CRLF", "BOM", "zonder laatste regeleinde", "alles")


def kind_of(path: Path) -> type[BaseModel] | None:
    """Give the kind of a file of a map, or of an example of one that is called MAP--NAAM."""
    first = path.stem.partition("--")[0]
    return TOPS.get(first) or KINDS.get(first) or KINDS.get(path.parent.name)


def every_file() -> list[Path]:
    """Give every file of every map, and every example of a mistake."""
    found = [*EXAMPLE.rglob("*.yml"), *TESTS.rglob("*.yml")]
    return sorted(path for path in found if kind_of(path))


def readable() -> Iterator[tuple[Path, type[BaseModel], bytes, Any]]:
    for path in every_file():
        model = kind_of(path)
        data = path.read_bytes()
        try:
            content = opened(data).content
        except CannotEdit:
            continue
        assert model
        yield path, model, data, content


def test_nothing_changes_in_any_file() -> None:
    around = Known(small_map(), TODAY)
    tried = 0
    for path, model, _, content in readable():
        posted = sent_back(form_of(model, content, known=around))
        assert content_from(model, posted, content, around) == content, path
        tried += 1
    assert tried > 500


def test_nothing_is_lost_when_there_is_nothing_to_choose_from() -> None:
    for path, model, _, content in list(readable())[:: 1 if LONG else 9]:
        assert content_from(model, sent_back(form_of(model, content)), content) == content, path


def test_the_page_itself_sends_the_same() -> None:
    around = Known(small_map(), TODAY)
    for path, model, _, content in list(readable())[:: 1 if LONG else 12]:
        form = form_of(model, content, known=around)
        sent = sent_by(rendered(form))
        assert content_from(model, sent, content, around) == content, path
        assert filled(sent) == filled(sent_back(form)), path


def filled(posted: dict[str, list[str]]) -> dict[str, list[str]]:
    """Give what is filled in; an empty control may be sent or not."""
    kept = {name: [text for text in texts if text] for name, texts in posted.items()}
    return {name: texts for name, texts in kept.items() if texts}


def in_state(data: bytes, state: str) -> bytes:
    """Give a file as another editor would have left it."""
    remarked = b"# van Anneke\n" + data.replace(b"\n", b"\n# let op\n", 1)
    if state == "met opmerkingen":
        return remarked
    if state == "CRLF":
        return data.replace(b"\n", b"\r\n")
    if state == "BOM":
        return b"\xef\xbb\xbf" + data
    if state == "zonder laatste regeleinde":
        return data.rstrip(b"\n")
    if state == "alles":
        return b"\xef\xbb\xbf" + remarked.replace(b"\n", b"\r\n").rstrip(b"\r\n")
    return data


@pytest.mark.parametrize("state", STATES)
def test_nothing_changes_however_the_file_is_written(state: str) -> None:
    for path, model, data, _ in list(readable())[:: 1 if LONG else 25]:
        try:
            content = opened(in_state(data, state)).content
        except CannotEdit:
            continue
        posted = sent_back(form_of(model, content))
        assert content_from(model, posted, content) == content, path


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_text_that_no_form_can_be_made_of_stays_as_it_was(ends: str) -> None:
    text = f"naam Koffie{ends}  themas: [eten{ends}"
    form: Form = whole_form(text)
    sent = sent_by(rendered(form))
    assert text_from(sent, text) == text
    mended = {WHOLE: [sent[WHOLE][0].replace("naam", "naam:")]}
    assert text_from(mended, text) == text.replace("naam", "naam:")
    assert text_from({}, text) == text
