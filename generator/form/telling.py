"""Puts each problem at the control it is about, in the words of the form."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.form.places import controls
from generator.form.tree import Field, Form, Row, Told, Unseen


def told_at(form: Form, told: Iterable[Told]) -> Form:
    """Give the form with each problem at its control, and all of them in the order of the page."""
    every = in_order(form, told)
    by_control: dict[str, list[Told]] = {}
    for one in every:
        by_control.setdefault(one.control, []).append(one)
    teller = _Teller(by_control)
    return replace(
        form,
        basic=tuple(map(teller.field, form.basic)),
        groups=tuple(
            replace(group, fields=tuple(map(teller.field, group.fields))) for group in form.groups
        ),
        unseen=tuple(map(teller.unseen, form.unseen)),
        told=every,
    )


def in_order(form: Form, told: Iterable[Told]) -> tuple[Told, ...]:
    """Give what is told in the order of the page, mistakes first."""
    order = {control: place for place, control in enumerate(controls(form).values())}
    return tuple(sorted(told, key=lambda one: (not one.is_error, order.get(one.control, 0))))


class _Teller:
    """Hands out what is told; each only once, though a field may stand in two places."""

    def __init__(self, by_control: dict[str, list[Told]]) -> None:
        self.by_control = by_control

    def _at(self, control: str) -> tuple[Told, ...]:
        return tuple(self.by_control.get(control, ()))

    def field(self, field: Field) -> Field:
        return replace(
            field,
            told=self._at(field.name),
            fields=tuple(map(self.field, field.fields)),
            more=tuple(map(self.field, field.more)),
            rows=tuple(map(self.row, field.rows)),
            blank=self.row(field.blank) if field.blank else None,
        )

    def row(self, row: Row) -> Row:
        return replace(
            row,
            told=self._at(row.away),
            fields=tuple(map(self.field, row.fields)),
            more=tuple(map(self.field, row.more)),
        )

    def unseen(self, unseen: Unseen) -> Unseen:
        return replace(unseen, told=self._at(unseen.control))
