"""Fields of questions: what is filled in, what there is to choose, the rows of a list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from generator.form.asking import Question
from generator.form.controls import Place, control_of
from generator.form.controls.texts import as_text, day_shown, is_example
from generator.form.known import MAKEABLE, Known, can_make
from generator.form.long_form import written_out
from generator.form.saying import field_says, row_says
from generator.form.titles import row_title
from generator.form.tree import Field, Row, Shown
from generator.model.asked import Widget, row_of
from generator.model.fields import Private
from generator.model.seen import seen_of

_TOLD_OF_MARK = (Private.PERSON, Private.INTERNAL)
_NO_EXAMPLE = frozenset(
    {Widget.CHOICE, Widget.REFERENCE, Widget.REFERENCES, Widget.RANKED, Widget.DAYS, Widget.ROWS,
     Widget.WEEKDAYS, Widget.RHYTHM, Widget.YES_NO, Widget.BLOCK, Widget.CALENDAR, Widget.FULL,
     Widget.HOLIDAYS, Widget.PICTURE, Widget.LANGUAGES}
)  # fmt: skip


class Maker:
    """Makes fields of questions, with the map and the whole file at hand.

    `more` are the names of lists whose empty row is in sight, `making` is what is to be made for a
    question, by its name.
    """

    def __init__(
        self, known: Known, top: Mapping[str, Any], more: frozenset[str] = frozenset(),
        making: Mapping[str, str] = MappingProxyType({}),
    ) -> None:  # fmt: skip
        self.known = known
        self.made = making
        self.top = top
        self.more = more

    def part(self, question: Question, block: Mapping[str, Any], *, basic: bool) -> Field | None:
        """Give the part of a question at the top that is asked first, or the part that is not."""
        if question.asked.widget is not Widget.BLOCK:
            return self.field(question, block, "") if question.basic is basic else None
        inner = [one for one in question.inner if (one.basic and question.basic) is basic]
        if not inner:
            return None
        whole = self.field(question, block, "")
        keys = {one.key for one in inner}
        fields = tuple(one for one in (*whole.fields, *whole.more) if one.key in keys)
        if len(fields) == 1 and whole.hint:
            # Alone, the question inside speaks for the whole block.
            fields = (replace(fields[0], hint=whole.hint),)
        raw = whole.value if basic or not question.basic else ""
        filled = bool(raw) or any(one.filled for one in fields)
        return replace(whole, fields=fields, more=(), value=raw, filled=filled, basic=basic)

    def whole(self, question: Question, block: Mapping[str, Any]) -> Field:
        """Give all of a question at the top, asked first."""
        return replace(self.field(question, block, ""), basic=True)

    def field(self, question: Question, block: Mapping[str, Any], above: str) -> Field:
        """Give the field of a question about a block that stands at a name."""
        name = f"{above}.{question.key}" if above else question.key
        value = block.get(question.key)
        base = _base(question, name, self._shown(question, block, above))
        if question.block is None:
            return self._control(base, question, value, block)
        long = None if value is None else written_out(question.info, value)
        if question.asked.widget is Widget.ROWS:
            return self._rows(base, question, long)
        return self._block(base, question, long)

    def _control(
        self, base: Field, question: Question, value: Any, block: Mapping[str, Any]
    ) -> Field:
        filled = control_of(question.info).fill(Place(question.info, self.known, block), value)
        return replace(
            base, value=filled.value, other=filled.other or "", options=filled.options,
            filled=value is not None and as_text(value) != "" and not is_example(value),
            says=field_says(question.asked.widget, filled.value),
            making=self.made.get(base.name, ""),
        )  # fmt: skip

    def _block(self, base: Field, question: Question, value: Any) -> Field:
        inside = value if isinstance(value, dict) else {}
        raw = "" if value is None or isinstance(value, dict) else as_text(value)
        fields = [(one, self.field(one, inside, base.name)) for one in question.inner]
        return replace(
            base, value=raw, filled=bool(raw) or any(one.filled for _, one in fields),
            fields=tuple(field for one, field in fields if one.basic),
            more=tuple(field for one, field in fields if not one.basic),
        )  # fmt: skip

    def _rows(self, base: Field, question: Question, value: Any) -> Field:
        assert question.block is not None
        items = value if isinstance(value, list) else []
        raw = "" if value is None or isinstance(value, list) else as_text(value)
        alone = len(items) == 1
        rows = [
            self._row(question, item, f"{base.name}.{place}", in_sight=alone)
            for place, item in enumerate(items)
        ]
        called = row_of(question.block)
        wanted = base.name in self.more or not items
        blank = self._row(question, {}, f"{base.name}.{len(items)}", in_sight=wanted)
        return replace(
            base, value=raw, rows=tuple(rows), blank=blank, filled=bool(items) or bool(raw),
            row_word=called.word, row_this=called.this,
        )  # fmt: skip

    def _row(self, question: Question, item: Any, name: str, *, in_sight: bool) -> Row:
        assert question.block is not None
        if not isinstance(item, dict):
            return Row(name, as_text(item), ())
        own = item.get("id")
        known = replace(self.known, own=own) if isinstance(own, str) else self.known
        inner = Maker(known, self.top, self.more, self.made)
        fields = [(one, inner.field(one, item, name)) for one in question.inner]
        return Row(
            name, row_title(question.block, item, self.known.today),
            tuple(field for one, field in fields if one.basic),
            tuple(field for one, field in fields if not one.basic),
            says=row_says(question.block, item, self.top, self.known),
            open=in_sight,
        )  # fmt: skip

    def _shown(self, question: Question, block: Mapping[str, Any], above: str) -> Shown | None:
        when = question.asked.only_when
        if when is None:
            return None
        here = when.key in block or not above or when.key not in self.top
        holder, owner = (above, block) if here else ("", self.top)
        name = f"{holder}.{when.key}" if holder else when.key
        value = as_text(owner.get(when.key)).strip()
        fits = value.casefold() in when.words if when.words else bool(value)
        return Shown(name, when.words, when.unless, fits is not when.unless)


def _base(question: Question, name: str, shown: Shown | None) -> Field:
    info, asked = question.info, question.asked
    folder = can_make(info)
    return Field(
        name=name, key=question.key, question=asked.question,
        label=info.title or question.key, hint=_hint(question),
        example=_example(question), widget=asked.widget, required=info.is_required(),
        basic=question.basic, seen=seen_of(info).text, shown=shown,
        can_make=MAKEABLE.get(folder, ""), made=asked.made,
    )  # fmt: skip


def _hint(question: Question) -> str:
    marks = [mark for mark in _TOLD_OF_MARK if mark in question.info.metadata]
    return " ".join(filter(None, (question.asked.hint, *map(str, marks))))


def _example(question: Question) -> str:
    example = (question.info.examples or [""])[0]
    if question.asked.widget in _NO_EXAMPLE:
        return ""
    if question.asked.widget is Widget.COORDINATES:
        return ", ".join(example.values())
    texts = example if isinstance(example, list) else [example]
    return ", ".join(day_shown(as_text(text)) for text in texts)
