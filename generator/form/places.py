"""At which control a problem stands: one that can be focused, for every place in a file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.form.tree import Field, Form, Row
from generator.model.asked import Widget
from generator.problems import KeyPath, Problem
from generator.values.calendar_names import WEEKDAYS

_LISTS: Mapping[str, str] = {
    "thema": "themas", "kern": "kernen", "ondersteuner": "ondersteuners",
    "noodnummer": "noodnummers", "zoekproef": "zoekproeven", "signaal": "signalen",
}  # fmt: skip
_SPOKEN = re.compile(rf"({'|'.join(_LISTS)}) (\d+)(?: \([^)]*\))?(?:, )?")
_NO_NAMES = frozenset({*WEEKDAYS, "elke", "om", "op", "van", "tot", "alleen", "de", "vanaf"})
_NUMBER = re.compile(r" (\d+)(?=, |$)")
_STEP = re.compile(r"'([^']*)'|\[(\d+)\]|([^.\[\],' ]+)")


def key_path(key: str) -> KeyPath:
    """Give the steps in the name that messages give to a place: `wanneer[2].van`."""
    if found := _SPOKEN.match(key):
        rest = key[found.end() :]
        key = f"{_LISTS[found[1]]}[{found[2]}]{'.' if rest else ''}{rest}"
    key = _NUMBER.sub(r"[\1]", key).replace(", ", ".")
    return tuple(
        int(number) - 1 if number else quoted or plain
        for quoted, number, plain in _STEP.findall(key)
    )


def at_control(problem: Problem, form: Form) -> str:
    """Give the name of the control at which a problem stands; the nearest one around its place.

    What is about the file as a whole stands at the first control.
    """
    return control_at(form, key_path(problem.key))


def control_at(form: Form, path: KeyPath) -> str:
    """Give the name of the control at a path, or of the nearest one around it."""
    known = controls(form)
    name = ""
    for step in path:
        tries = (f"{name}.{step}", f"{name}.0.{step}") if name else (str(step), _row(form, step))
        found = next((one for one in tries if one in known), None)
        if found is None:
            break
        name = found
    return known.get(name) or next(iter(known.values()), "")


def _row(form: Form, step: str | int) -> str:
    """Give the place of a word of residents, which is a key in its file and a row in the form."""
    fields = [one for one in form.basic if one.name == "synoniemen"]
    rows = (row for one in fields for row in one.rows if row.fields)
    found = next((row for row in rows if row.fields[0].value == step), None)
    return found.fields[1 if step else 0].name if found else ""


def controls(form: Form) -> dict[str, str]:
    """Give every name in a form with the control that is focused for it, in page order."""
    found: dict[str, str] = {}
    for field in (*form.basic, *(one for group in form.groups for one in group.fields)):
        for name, control in _controls(field):
            found.setdefault(name, control)
    for one in form.unseen:
        found[one.name] = one.control
    return found


def _controls(field: Field) -> Iterator[tuple[str, str]]:
    yield field.name, first_control(field)
    for one in (*field.fields, *field.more):
        yield from _controls(one)
    for row in field.rows:
        yield row.name, _first_of_row(row)
        for one in row.all:
            yield from _controls(one)


def labels(form: Form) -> dict[str, str]:
    """Give the question of each control, with what its row is called where there are several."""
    found: dict[str, str] = {}
    for field in (*form.basic, *(one for group in form.groups for one in group.fields)):
        for name, label in _labels(field, ""):
            found.setdefault(name, label)
    return {**found, **{one.control: f"“{one.key}”" for one in form.unseen}}


def _labels(field: Field, row: str) -> Iterator[tuple[str, str]]:
    yield field.name, f"{field.question} ({_inside(row)})" if row else field.question
    for one in (*field.fields, *field.more):
        yield from _labels(one, row)
    for each in field.rows_shown:
        title = each.title if len(field.rows) > 1 else row
        for one in each.all:
            yield from _labels(one, title)
    yield from ((each.away, field.question) for each in field.rows if not each.fields)


def _inside(title: str) -> str:
    """Give a title as it stands inside a line: a day or "elke" has a capital only in front."""
    first = title.partition(" ")[0].strip(",")
    return f"{title[:1].lower()}{title[1:]}" if first.lower() in _NO_NAMES else title


def first_control(field: Field) -> str:
    """Give the name of the first control of a field: itself, or the first one inside."""
    if field.widget not in {Widget.ROWS, Widget.BLOCK} or field.value:
        return field.name
    inner = (*field.fields, *field.more)
    rows = (*field.rows, *((field.blank,) if field.blank else ()))
    if rows:
        return _first_of_row(rows[0])
    return first_control(inner[0]) if inner else field.name


def _first_of_row(row: Row) -> str:
    return first_control(row.all[0]) if row.all else row.away
