"""What came back from a page as plain content: only what differs from what was shown changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel

from generator.form.asking import Question, questions_of
from generator.form.controls import Answer, Filled, Place, control_of
from generator.form.controls.texts import as_text
from generator.form.documents import block_of, content_of
from generator.form.known import Known, can_make
from generator.form.long_form import block_typed, rows_typed, written_out
from generator.form.tree import AWAY, NEW, OTHER
from generator.form.whole import text_from
from generator.model.asked import Widget
from generator.model.declarations import aliases
from generator.model.plain_values import suggested_id
from generator.yaml.unseen import clean

Posted = Mapping[str, Sequence[str]]
Block = dict[str, Any]


@dataclass(frozen=True)
class Made:
    """Something that was asked to be made from within another form: what the new file is about."""

    folder: str
    id: str
    name: str


def content_from(
    model: type[BaseModel], posted: Posted, before: Any, known: Known | None = None
) -> Any:
    """Give the new content of a file that said `before`.

    `posted` are the texts of each control by its name. A control that was not on the page changes
    nothing; a page that comes back as it was shown gives content equal to `before`. Of a file that
    cannot be read, `before` is its text, and so is what comes back.
    """
    if isinstance(before, str):
        return text_from(posted, before)
    return _read(model, posted, before, known)[0]


def made_by(
    model: type[BaseModel], posted: Posted, before: Any, known: Known | None = None
) -> tuple[Made, ...]:
    """Give what was asked to be made beside this file; `content_from` already points there."""
    if isinstance(before, str):
        return ()
    return _read(model, posted, before, known)[1]


def _read(
    model: type[BaseModel], posted: Posted, before: Any, known: Known | None
) -> tuple[Any, tuple[Made, ...]]:
    block = block_of(model, before)
    reader = _Reader(posted, known or Known())
    after = reader.block(model, questions_of(model), block, "")
    content = before if after == block else content_of(model, after, before)
    return content, tuple(reader.made)


@dataclass
class _Reader:
    """Reads a posted page; notes what is to be made on the way."""

    posted: Posted
    known: Known
    made: list[Made] = field(default_factory=list)

    def block(
        self, model: type[BaseModel], asked: tuple[Question, ...], before: Block, above: str
    ) -> Block:
        """Give a block as it became; its fields stay in their order, new ones come behind."""
        after = dict(before)
        for key in before:
            gone = f"{above}.{key}.{AWAY}" if above else f"{key}.{AWAY}"
            if key not in aliases(model) and self._ticked(gone):
                del after[key]
        for question in asked:
            value = self._field(question, before, above)
            if value is None:
                after.pop(question.key, None)
            else:
                after[question.key] = value
        return after

    def _ticked(self, name: str) -> bool:
        return any(self.posted.get(name, ()))

    def _field(self, question: Question, block: Block, above: str) -> Any:
        name = f"{above}.{question.key}" if above else question.key
        before = block.get(question.key)
        if self._ticked(f"{name}.{AWAY}"):
            return None
        if question.block is None:
            return self._control(question, block, before, name)
        long = None if before is None else written_out(question.info, before)
        if question.asked.widget is Widget.ROWS:
            return self._rows(question, before, long, name)
        return self._inner(question, before, long, name)

    def _raw(self, name: str, before: Any) -> Any:
        """Give what stays of a value that is no block or list, and was shown as it is."""
        texts = self.posted.get(name)
        if texts is None or _same((as_text(before),), texts):
            return before
        return texts[-1].strip() or None

    def _inner(self, question: Question, before: Any, long: Any, name: str) -> Any:
        assert question.block is not None
        if long is not None and not isinstance(long, dict):
            raw = self._raw(name, before)
            if raw is not None:
                return raw
        inside = long if isinstance(long, dict) else {}
        after = self.block(question.block, question.inner, inside, name)
        if after == inside and isinstance(long, dict):
            return before
        if not after:
            return None
        return block_typed(question.info, before, after)

    def _rows(self, question: Question, before: Any, long: Any, name: str) -> Any:
        if long is not None and not isinstance(long, list):
            raw = self._raw(name, before)
            if raw is not None:
                return raw
        items = long if isinstance(long, list) else []
        rows = list(self._each_row(question, items, name))
        if rows == items and isinstance(long, list):
            return before
        return rows_typed(question.info, before, rows) if rows else None

    def _each_row(self, question: Question, items: list[Any], name: str) -> Iterator[Any]:
        assert question.block is not None
        for place, item in enumerate(items):
            here = f"{name}.{place}"
            if self._ticked(f"{here}.{AWAY}"):
                continue
            inside = item if isinstance(item, dict) else {}
            row = self.block(question.block, question.inner, inside, here)
            if not isinstance(item, dict):
                # Something that is no row stays, unless there are answers in its place.
                yield row or item
                continue
            if row or not item:
                yield row
        for place in self._new_places(name, len(items)):
            here = f"{name}.{place}"
            row = self.block(question.block, question.inner, {}, here)
            if row and not self._ticked(f"{here}.{AWAY}"):
                yield _with_id(question.block, row, items)

    def _new_places(self, name: str, count: int) -> list[int]:
        """Give the numbers of the rows that were not there yet, in their order."""
        start = f"{name}."
        steps = {
            one.removeprefix(start).partition(".")[0]
            for one in self.posted
            if one.startswith(start)
        }
        return sorted(
            int(step) for step in steps if step.isdecimal() and len(step) < 6 and int(step) >= count
        )

    def _control(self, question: Question, block: Block, before: Any, name: str) -> Any:
        texts, other = self.posted.get(name), self.posted.get(f"{name}.{OTHER}")
        wanted = (self.posted.get(f"{name}.{NEW}") or ("",))[-1].strip()
        folder = can_make(question.info)
        if wanted and folder:
            return self._make(folder, wanted)
        if texts is None and other is None:
            return before
        control, place = control_of(question.info), Place(question.info, self.known, block)
        filled = control.fill(place, before)
        answer = Answer(
            filled.texts if texts is None else tuple(map(_plain, texts)),
            (filled.other or "") if other is None else _plain(other[-1]),
        )
        if _as_shown(filled, answer):
            return before
        return control.take(place, before, answer)

    def _make(self, folder: str, name: str) -> str:
        same = (one for one in self.made if (one.folder, one.name) == (folder, name))
        found = next(same, None) or Made(folder, self.known.free_id(name), name)
        if found not in self.made:
            self.made.append(found)
        return found.id


def _as_shown(filled: Filled, answer: Answer) -> bool:
    return _same(filled.texts, answer.texts) and _same((filled.other or "",), (answer.other,))


def _same(shown: Sequence[str], came: Sequence[str]) -> bool:
    """Tell whether texts came back as they were shown; an empty one says that all is unticked."""
    return [_plain(one) for one in shown if one] == [_plain(one) for one in came if one]


def _plain(text: str) -> str:
    """Give a text without what comes along when pasting: odd line ends, tabs, signs without width.

    A tab would make a story of lines one line between quotes, which nobody reads in the file.
    """
    return clean(text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))


def _with_id(model: type[BaseModel], row: Block, rows: Sequence[Any]) -> Block:
    """Give a new row the lasting name that it needs, where nobody typed one."""
    name = row.get("naam")
    if "id" not in aliases(model) or "id" in row or not name:
        return row
    taken = {one.get("id") for one in rows if isinstance(one, dict)}
    wanted = suggested_id(name)
    numbered = (f"{wanted}-{number}" for number in range(2, len(taken) + 3))
    return {"id": next(one for one in (wanted, *numbered) if one not in taken), **row}
