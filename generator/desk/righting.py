"""What is wrong in the text of a file and can be put right at once, without her seeing that text.

In: the kind of a file and its bytes. Out: for a problem the buttons that put it right; and for the
button that was pressed, the bytes that the file gets.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any, Final

from pydantic import BaseModel

from generator.editing.amending import amended, marked, unmarked
from generator.editing.righting import Twice, is_twice, straightened, twice
from generator.editing.spans import CannotEdit, opened
from generator.form import Right, Righter
from generator.form.controls.texts import in_words, is_example
from generator.form.long_form import written_out
from generator.form.mends.case import block_at
from generator.form.places import key_path
from generator.model.declarations import aliases
from generator.problems import KeyPath, Problem
from generator.reading.examples import is_example_text, is_unchosen

_SLIPS, _FIRST, _SECOND, _BOTH = "alles", "eerste", "tweede", "samen"
_AGREED, _WITHOUT = "klopt", "zonder"
_LONGEST: Final = 60
_SLIP = Right(
    "Hier is een spatie of een teken verkeerd getypt. Wat er bedoeld is, is zeker.",
    (("Zet het recht", _SLIPS),),
)
_GUESSED = Right("Dit is nog niet door u gekozen. Klopt het, of wordt het iets anders?", ())
_EXAMPLE = "Hier staat nog niets van uzelf. Vul het in."
_MAY_GO = "Hier staat nog niets van uzelf. Vul het in, of laat het weg als u het niet weet."
_WHICH = "Dit antwoord staat er twee keer. Welk van de twee is goed?"
_SAME = "Dit antwoord staat er twee keer, en is twee keer hetzelfde."


def righter(model: type[BaseModel], data: bytes | None) -> Righter:
    """Give what tells how to put a problem in these bytes right; nothing where that is not sure."""

    def right(problem: Problem) -> Right | None:
        if data is None:
            return None
        if is_unchosen(problem) or is_example_text(problem):
            return _of_example(model, problem)
        if is_twice(problem):
            with suppress(CannotEdit):
                return _of_two(model, twice(data, problem.key), problem.key)
            return None
        with suppress(CannotEdit):
            return _SLIP if straightened(data) != data else None
        return None

    return right


def righted(model: type[BaseModel], data: bytes, way: str) -> bytes:
    """Give the file after a button was pressed. Raises `CannotEdit`."""
    name, _, key = way.partition(" ")
    if name == _SLIPS:
        return straightened(data)
    if name == _AGREED and key in marked(data):
        return unmarked(data, {key})
    if name == _WITHOUT and _may_go(model, key_path(key)):
        content = opened(data).content
        return amended(data, _left_out(content, key_path(key)))
    both = twice(data, key)
    made = dict(_ways(model, both)).get(name)
    if made is None:
        raise CannotEdit
    return made


def _of_example(model: type[BaseModel], problem: Problem) -> Right | None:
    """Give what there is to do with what the program typed and nobody made her own."""
    path = key_path(problem.key)
    if is_unchosen(problem):
        return replace(_GUESSED, buttons=(("Dit klopt zo", f"{_AGREED} {problem.key}"),))
    if not _may_go(model, path):
        return Right(_EXAMPLE, ())
    return Right(_MAY_GO, (("Laat dit weg", f"{_WITHOUT} {problem.key}"),))


def _may_go(model: type[BaseModel], path: KeyPath) -> bool:
    """Tell whether a question may stay open: what it stands in holds together without it."""
    if not path:
        return False
    *above, key = path
    block = block_at(model, tuple(above)) or model
    name = aliases(block).get(str(key))
    is_in_row = any(isinstance(one, int) for one in above)
    return name is not None and not is_in_row and not block.model_fields[name].is_required()


def _left_out(content: Any, path: KeyPath) -> Any:
    """Give what a file says without one example, and without a block that has nothing left."""
    key, *below = path
    if not isinstance(content, dict) or key not in content:
        raise CannotEdit
    if not below and not is_example(content[key]):
        raise CannotEdit
    inside = _left_out(content[key], tuple(below)) if below else None
    rest = {name: value for name, value in content.items() if name != key}
    return {name: inside if name == key else content[name] for name in content} if inside else rest


def _of_two(model: type[BaseModel], both: Twice, key: str) -> Right | None:
    if both.first == both.second:
        return Right(_SAME, (("Haal het tweede weg", f"{_FIRST} {key}"),))
    labels = {_FIRST: f"Neem: {_short(both.first)}", _SECOND: f"Neem: {_short(both.second)}",
              _BOTH: "Neem ze samen"}  # fmt: skip
    buttons = tuple((labels[name], f"{name} {key}") for name, _ in _ways(model, both))
    return Right(_WHICH, buttons) if buttons else None


def _ways(model: type[BaseModel], both: Twice) -> Iterator[tuple[str, bytes]]:
    """Give each way that surely comes out as meant, with the bytes that it gives."""
    with suppress(CannotEdit):
        yield _FIRST, both.with_first()
    with suppress(CannotEdit):
        yield _SECOND, both.with_second()
    together = _together(model, both)
    if together is not None:
        with suppress(CannotEdit):
            yield _BOTH, both.with_both(together)


def _together(model: type[BaseModel], both: Twice) -> list[Any] | None:
    """Give the two answers as one list; None where the question has no list for an answer."""
    *above, key = both.path
    block = block_at(model, tuple(above)) or model
    name = aliases(block).get(str(key))
    if name is None:
        return None
    info = block.model_fields[name]
    first, second = written_out(info, both.first), written_out(info, both.second)
    if not isinstance(first, list) or not isinstance(second, list):
        return None
    return [*first, *(one for one in second if one not in first)]


def _short(value: Any) -> str:
    text = " ".join(in_words(value).split()) or "niets"
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
