"""What a page sends back of which nobody touched anything: the texts of every control by its name.

A browser does the same with the templates; here it serves to say what a button puts where.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.form.tree import OTHER, Field, Form
from generator.model.asked import Widget

_WITH_TEXT_BESIDE = frozenset({Widget.RHYTHM, Widget.CALENDAR, Widget.FULL})
TICKED = frozenset(
    {Widget.REFERENCES, Widget.RANKED, Widget.DAYS, Widget.WEEKDAYS, Widget.CALENDAR,
     Widget.HOLIDAYS, Widget.LANGUAGES, Widget.FULL, Widget.YES_NO}
)  # fmt: skip
"""Widgets of which several texts come back, or none."""
Posts = dict[str, tuple[str, ...]]


def posts_of(form: Form) -> Posts:
    """Give the texts of every control, those of empty rows too."""
    found: Posts = {}
    for field in every_field(form):
        if field.name not in found:
            found.update(_sent(field))
    return found


def every_field(form: Form) -> Iterator[Field]:
    """Give every field, those of empty rows too."""
    for field in (*form.basic, *(one for group in form.groups for one in group.fields)):
        yield from _inside(field)


def _inside(field: Field) -> Iterator[Field]:
    yield field
    rows = (*field.rows, *((field.blank,) if field.blank else ()))
    for inner in (*field.fields, *field.more, *(one for row in rows for one in row.all)):
        yield from _inside(inner)


def _sent(field: Field) -> Iterator[tuple[str, tuple[str, ...]]]:
    if field.widget in {Widget.ROWS, Widget.BLOCK}:
        if field.value:
            yield field.name, (field.value,)
        return
    chosen = tuple(one.value for one in field.chosen)
    if field.widget in TICKED:
        yield field.name, ("", *chosen)
    elif field.options and field.widget is not Widget.ICON:
        yield field.name, chosen[:1]
    else:
        yield field.name, (field.value,)
    if field.widget in _WITH_TEXT_BESIDE:
        yield f"{field.name}.{OTHER}", (field.other,)
