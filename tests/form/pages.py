"""What a browser sends back from a form of which nobody touched anything."""

from __future__ import annotations

from collections.abc import Iterator

from generator.form import Field, Form
from generator.form.tree import OTHER
from generator.model.asked import Widget

_WITH_TEXT_BESIDE = {Widget.RHYTHM, Widget.CALENDAR, Widget.FULL}
_MANY = {Widget.REFERENCES, Widget.RANKED, Widget.DAYS, Widget.WEEKDAYS, Widget.CALENDAR,
         Widget.HOLIDAYS, Widget.LANGUAGES, Widget.FULL, Widget.YES_NO}  # fmt: skip


def sent_back(form: Form) -> dict[str, list[str]]:
    """Give the texts of every control by its name, as an unaltered page posts them."""
    posted: dict[str, list[str]] = {}
    for field in every_field(form):
        if field.name in posted:
            continue
        for name, texts in _sent(field):
            posted[name] = [text.replace("\n", "\r\n") for text in texts]
    return posted


def every_field(form: Form) -> Iterator[Field]:
    """Give every field, those of empty rows too."""
    for field in (*form.basic, *(one for group in form.groups for one in group.fields)):
        yield from _inside(field)


def _inside(field: Field) -> Iterator[Field]:
    yield field
    rows = (*field.rows, *((field.blank,) if field.blank else ()))
    for inner in (*field.fields, *field.more, *(one for row in rows for one in row.all)):
        yield from _inside(inner)


def _sent(field: Field) -> Iterator[tuple[str, list[str]]]:
    if field.widget in {Widget.ROWS, Widget.BLOCK}:
        if field.value:
            yield field.name, [field.value]
        return
    if field.widget in _MANY:
        yield field.name, ["", *(one.value for one in field.options if one.chosen)]
    elif field.options and field.widget is not Widget.ICON:
        yield field.name, [one.value for one in field.options if one.chosen][:1]
    else:
        yield field.name, [field.value]
    if field.widget in _WITH_TEXT_BESIDE:
        yield f"{field.name}.{OTHER}", [field.other]
