"""One answer changed: only that answer is another one afterwards, and the file can say it."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from edits_by_chance import STATES
from form.pages import TOPS, small_map
from length import LONG
from pydantic import BaseModel
from small_village import EXAMPLE, SMALL, TODAY
from start.begun import ONE as BEGUN
from start.begun import map_of

from generator.editing.amending import amended
from generator.editing.spans import opened
from generator.form import Field, Known, content_from, form_of
from generator.form.posts import Posts, every_field, posts_of
from generator.form.tree import OTHER
from generator.model.asked import Widget
from generator.reading import read_map
from generator.reading.kinds import KINDS
from generator.start import folder_files

TYPED = {
    Widget.DATE: "3-4-2027", Widget.CONSENT: "3-4-2027", Widget.DATES: "3-4-2027, 10-4-2027",
    Widget.TIME: "13.45", Widget.PHONE: "0597 00 77 66", Widget.MAIL: "info@zevenhuis.example",
    Widget.WEB: "https://zevenhuis.example", Widget.NUMBER: "7", Widget.POSTCODE: "9671 ZZ",
    Widget.COLOUR: "#123456", Widget.COORDINATES: "53.1234, 7.0987", Widget.WORDS: "zeven, acht",
    Widget.LINES: "Zeven dingen\r\nAcht dingen: nu", Widget.SEASON: "mei t/m juni",
    Widget.TEXT: "Zeven zinnen.\r\n\r\nEn: een regel met # erin.",
}  # fmt: skip
KNOWN = Known(small_map(), TODAY)


@dataclass(frozen=True)
class Kept:
    """A village with its files by their places in the map, and what its forms choose from."""

    known: Known
    files: Mapping[str, bytes]


def villages() -> Mapping[str, Kept]:
    """A kept village, one that has just begun, and one typed on Windows with remarks all over."""
    odd = STATES["all of it"]
    example = read_map(EXAMPLE).map
    return {
        "small": Kept(KNOWN, _files(SMALL)),
        "begun": Kept(
            Known(map_of(BEGUN), TODAY),
            {
                place.removeprefix("kaart/"): data
                for place, data in folder_files(BEGUN).items()
                if place.startswith("kaart/")
            },
        ),
        "from Windows": Kept(
            Known(example, TODAY),
            {place: odd(data.decode()).encode() for place, data in _files(EXAMPLE).items()},
        ),
    }


def _files(folder: Path) -> Mapping[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*.yml"))
    }


def other_texts(field: Field) -> dict[str, tuple[str, ...]]:
    """Give what somebody fills in who wants something else there than what stands there now."""
    if field.widget in {Widget.ROWS, Widget.BLOCK}:
        return {}
    if field.widget is Widget.RHYTHM:
        return {f"{field.name}.{OTHER}": ("elke 3 weken",)}
    if field.widget is Widget.CALENDAR:
        return {f"{field.name}.{OTHER}": ("kerstvakantie, 28-12-2027",)}
    if field.widget in {Widget.LANGUAGES, Widget.REFERENCES, Widget.RANKED, Widget.DAYS,
                        Widget.WEEKDAYS, Widget.HOLIDAYS, Widget.YES_NO, Widget.FULL}:  # fmt: skip
        free = [one.value for one in field.options if not one.chosen]
        chosen = [one.value for one in field.chosen]
        return {field.name: ("", *chosen, *free[:1])} if free else {field.name: ("", *chosen[1:])}
    if field.options and field.widget is not Widget.ICON:
        free = [one.value for one in field.options if not one.chosen]
        return {field.name: (free[0],)} if free else {}
    return {field.name: (TYPED.get(field.widget, "Zeven anders: ja"),)}


def changed_names(before: Posts, after: Posts) -> set[str]:
    def filled(texts: tuple[str, ...]) -> list[str]:
        return [text for text in texts if text]

    names = {*before, *after}
    return {one for one in names if filled(before.get(one, ())) != filled(after.get(one, ()))}


def edits(kept: Kept) -> Iterator[tuple[type[BaseModel], bytes, Any, Field]]:
    chosen = (
        sorted(kept.files)
        if LONG
        else random.Random(5).sample(sorted(kept.files), min(12, len(kept.files)))
    )
    for place in chosen:
        folder, _, name = place.rpartition("/")
        model = KINDS.get(folder) if folder else TOPS.get(name.removesuffix(".yml"))
        if model is None:
            continue
        data = kept.files[place]
        content = opened(data).content
        for field in every_field(form_of(model, content, known=kept.known)):
            yield model, data, content, field


@pytest.mark.parametrize("name", ["small", "begun", "from Windows"])
def test_one_answer_changes_one_answer(name: str) -> None:
    kept = villages()[name]
    known = kept.known
    every = [one for one in edits(kept) if other_texts(one[3])]
    tried = every if LONG else random.Random(14).sample(every, 60)
    for model, data, content, field in tried:
        before = posts_of(form_of(model, content, known=known))
        texts = other_texts(field)
        after = content_from(model, {**before, **texts}, content, known)
        assert after != content, (field.name, texts)
        assert opened(amended(data, after)).content == after, (field.name, texts)
        # A rhythm offers other days and a list gets another empty row: nothing is filled in there.
        changed = changed_names(before, posts_of(form_of(model, after, known=known)))
        around = field.name.rpartition(".")[0] if _makes_a_row(field, before) else field.name
        assert changed, field.name
        assert all(one.startswith(around) for one in changed), (field.name, changed)


def _makes_a_row(field: Field, before: Posts) -> bool:
    """Tell whether a field stood in an empty row, which it makes one of the list."""
    around = field.name.rpartition(".")[0]
    return around.rpartition(".")[2].isdecimal() and not any(
        any(texts) for name, texts in before.items() if name.startswith(f"{around}.")
    )
