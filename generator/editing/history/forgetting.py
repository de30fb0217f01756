"""Taking somebody who withdrew out of every version."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

from generator.editing.history.versions import (
    Version,
    content,
    let_go,
    marks_kept,
    pages_kept,
    read_versions,
    state,
    write,
)
from generator.editing.history.words import value_of
from generator.editing.spans import CannotEdit, opened
from generator.model.plain_values import suggested_id

_FEWEST_DIGITS = 6
_NUMBER = re.compile(r"[+(]?\d(?:[ ().-]*\d){5,}")


@dataclass(frozen=True)
class Forgotten:
    """How many kept texts were thrown away, and in which files of the map it stands to this day.

    `pictures` are the names of pictures that were shown with somebody and are not there any more.
    """

    texts: int
    still_there: tuple[str, ...]
    pictures: frozenset[str] = frozenset()


def forget(folder: Path, typed: str) -> Forgotten:
    """Throw away every kept text in which a name, a number or an id stands.

    A file that has it now is left: the map itself says it then. Versions no longer name a file
    that has the name in its own. Raises `OSError`.
    """
    versions, id_ = read_versions(folder), suggested_id(typed)
    now = state(versions)
    is_named, has_it = in_name(id_), looking_for(typed)
    marks = {mark for mark in marks_kept(folder) if _tells(folder, mark, has_it)}
    marks |= {
        mark for version in versions for place, change in version.changes.items()
        if is_named(place) for mark in (change.before, change.after) if mark
    }  # fmt: skip
    staying = {place: mark for place, mark in now.items() if mark in marks}
    shown = _pictures(folder, has_it)
    marks |= _marks_of(shown, versions) - set(now.values())
    for version in versions:
        left = {
            place: change for place, change in version.changes.items()
            if place in staying or not is_named(place)
        }  # fmt: skip
        if left != version.changes:
            write(replace(version, changes=left))
    thrown = marks - set(staying.values())
    kept = set(marks_kept(folder))
    for mark in thrown:
        let_go(folder, mark)
    pages = [one for one in pages_kept(folder) if has_it(one.read_bytes().decode(errors="replace"))]
    for page in pages:
        page.unlink()
    gone = frozenset(name for name in shown if _place_of(name) not in now)
    return Forgotten(len(thrown & kept) + len(pages), tuple(sorted(staying)), gone)


def _pictures(folder: Path, has_it: Callable[[str], bool]) -> set[str]:
    """Give the pictures that were shown with somebody: nobody can read in those who is on them."""
    marks = {mark for mark in marks_kept(folder) if _tells(folder, mark, has_it)}
    return {name for mark in marks for name in _shown_with(value_of(content(folder, mark)), has_it)}


def _place_of(picture: str) -> str:
    return f"beeld/{picture}"


def _marks_of(pictures: set[str], versions: tuple[Version, ...]) -> set[str]:
    places = set(map(_place_of, pictures))
    return {
        mark for version in versions for place, change in version.changes.items()
        if place in places for mark in (change.before, change.after) if mark
    }  # fmt: skip


def _shown_with(value: Any, has_it: Callable[[str], bool]) -> Iterator[str]:
    """Give the names of pictures in the smallest blocks in which somebody stands."""
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for one in inside:
        yield from _shown_with(one, has_it)
    photo = value.get("foto") if isinstance(value, dict) else None
    if photo and has_it(str(value)):
        yield str(photo.get("bestand", "") if isinstance(photo, dict) else photo)


def _tells(folder: Path, mark: str, has_it: Callable[[str], bool]) -> bool:
    data = content(folder, mark)
    if data is None:
        return True  # nobody can tell what stands in it
    text = data.decode(errors="replace")
    try:
        return has_it(text) or has_it(str(opened(data).content))
    except CannotEdit:
        return has_it(text)


def in_name(id_: str) -> Callable[[str], bool]:
    """Give what tells whether a file is named after somebody; '' is nobody."""
    # One word alone, such as "veen", stands in names of files that are about something else.
    longer = f"-{id_}-" if "-" in id_ else ""

    def is_named(place: str) -> bool:
        stem = PurePosixPath(place).stem
        return bool(id_) and (stem == id_ or bool(longer and longer in f"-{stem}-"))

    return is_named


def looking_for(typed: str) -> Callable[[str], bool]:
    """Give what tells whether a name, a number or an id stands in a text."""
    digits = _digits(typed)
    if len(digits) >= _FEWEST_DIGITS and not re.search(r"[^\d\s()+.-]", typed):
        # A number with and without the code of the country ends alike.
        return lambda text: any(_digits(one).endswith(digits[-9:]) for one in _NUMBER.findall(text))
    wanted = f" {_plain(typed)} "
    words = wanted.split()

    def has_it(text: str) -> bool:
        # Most texts lack one of the words, and that is soon seen.
        folded = text.casefold()
        return all(word in folded for word in words) and wanted in f" {_plain(text)} "

    return has_it


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", text.casefold()).split())
