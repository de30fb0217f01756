"""What changed in a file, in words: "telefoon van Tafeltje Dek Je, 0597 00 20 41 → …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from generator.editing.history.kept_files import is_beside
from generator.editing.spans import CannotEdit, opened

_LONG, _LINES = 60, 5
_TITLE = re.compile(r"^(?:# +|title: *)([^\r\n]+)", re.MULTILINE)
_GONE = "deze versie is vergeten"


def in_words(
    place: str, before: bytes | None, after: bytes | None, *, gone: bool, by_name: bool = False
) -> list[str]:
    """Give one line per difference between the bytes of a file at two moments.

    None is no file, or bytes that are no longer kept when `gone` says so. With `by_name` a file is
    told by what it is called on the map alone, for who does not know of files.
    """
    telling = _of_hers if is_beside(place) else _of_map
    return telling(place, before, after, gone=gone, by_name=by_name)


def _of_map(
    place: str, before: bytes | None, after: bytes | None, *, gone: bool, by_name: bool
) -> list[str]:
    old, new = value_of(before), value_of(after)
    name = name_in(new) or name_in(old) or PurePosixPath(place).stem
    at = "" if by_name else f" ({place})"
    if gone:
        return [f"{name if by_name else place}: {_GONE}"]
    if before is None:
        return [f"nieuw: {name}{at}"]
    if after is None:
        return [f"weggehaald: {name}{at}"]
    if old is None or new is None:
        said = "niet te vertellen wat" if by_name else "het was of is niet te lezen als YAML"
        return [f"{name if by_name else place} is veranderd; {said}"]
    lines = list(_differences(dict(_flat(old)), dict(_flat(new)), name))
    if not lines:
        return [f"opmerkingen, volgorde of witregels in {name}{at}"]
    more = len(lines) - _LINES
    return lines if more <= 0 else [*lines[:_LINES], f"en nog {more} in {name}"]


def _of_hers(
    place: str, before: bytes | None, after: bytes | None, *, gone: bool, by_name: bool
) -> list[str]:
    """Tell what became of a page or a picture of hers."""
    is_page = PurePosixPath(place).suffix == ".md"
    title = next(filter(None, map(_title, (after, before))), "") if is_page else ""
    what = "bladzijde" if is_page else "plaatje"
    name = f"{what} {title or PurePosixPath(place).name}"
    at = "" if by_name or not title else f" ({place})"
    if gone:
        return [f"{name}: {_GONE}"]
    if before is None:
        return [f"nieuw: {name}{at}"]
    if after is None:
        return [f"weggehaald: {name}{at}"]
    if not is_page:
        return [f"{name} is een ander plaatje"]
    old, new = (data.decode(errors="replace") for data in (before, after))
    same = " ".join(old.split()) == " ".join(new.split())
    return [f"witregels in {name}{at}" if same else f"{name}, {as_changed(old, new)}"]


def _title(data: bytes | None) -> str:
    """Give what stands above a page."""
    found = _TITLE.search((data or b"").decode(errors="replace"))
    return shortened(found[1]) if found else ""


def _differences(old: Mapping[str, str], new: Mapping[str, str], name: str) -> Iterator[str]:
    for key in dict.fromkeys((*old, *new)):
        before, after = old.get(key), new.get(key)
        if before is None and after is not None:
            yield f"{key} van {name} erbij: {shortened(after)}"
        elif after is None and before is not None:
            yield f"{key} van {name} weg: {shortened(before)}"
        elif before is not None and after is not None and before != after:
            yield f"{key} van {name}, {as_changed(before, after)}"


def as_changed(before: str, after: str) -> str:
    """Give two texts side by side; of long ones from where they begin to differ."""
    same = 0
    if max(len(before), len(after)) > _LONG:
        while before[:same] == after[:same] and same < min(len(before), len(after)):
            same += 1
        same = before.rfind(" ", 0, max(same - 1, 0)) + 1
    lead = "…" if same else ""
    return f"{lead}{shortened(before[same:])} → {lead}{shortened(after[same:])}"


def shortened(text: str) -> str:
    """Give a text on one line, not longer than fits in a list."""
    line = " ".join(text.split())
    return line if len(line) <= _LONG else f"{line[: _LONG - 1].rstrip()}…"


def value_of(data: bytes | None) -> Any:
    """Give what a file says; None when there is none or it cannot be read."""
    if data is None:
        return None
    try:
        return opened(data).content
    except CannotEdit:
        return None


def name_in(value: Any) -> str:
    """Give what a file calls the thing it is about; '' when it does not say."""
    if not isinstance(value, dict):
        return ""
    return next((str(value[key]) for key in ("naam", "vraag") if value.get(key)), "")


def _flat(value: Any, way: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
    """Give each text in a value by the way to it, as one would say that."""
    if isinstance(value, dict):
        for key, one in value.items():
            # Whose telephone it is, is told by the name behind it.
            yield from _flat(one, way if key == "contact" else (*way, str(key)))
    elif isinstance(value, list) and any(isinstance(one, dict | list) for one in value):
        for number, one in enumerate(value, 1):
            own = one.get("id") if isinstance(one, dict) else None
            said = f"{way[-1] if way else 'deel'} {f'({own})' if own else number}"
            yield from _flat(one, (*way[:-1], said))
    else:
        told = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
        yield ", ".join(way) or "tekst", told
