"""A map with what the reader refuses taken out of it, so that what is left passes the check.

Which fields go together is known to the reader alone. Whoever makes a map without knowing asks the
reader, and takes away or replaces what it points at.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from generator.model.typed import typed_lines, typed_out
from generator.problems import Level, Problem
from generator.reading.assemble import assemble
from generator.reading.files import SourceFile

# A file as its fields; themas.yml is a list of blocks.
Fields = dict[str, Any] | list[dict[str, Any]]
# What a map cannot do without, in words that every place takes.
PLAIN: Mapping[str, Callable[[int], Any]] = {
    "naam": lambda n: f"Koffie {n}",
    "vraag": lambda n: f"Wie zet er koffie {n}?",
    "samenvatting": lambda _: "Iets in het dorp.",
    "tekst": lambda _: "Bel gerust.",
    "doet_wel": lambda _: ["Koffie zetten"],
    "doet_niet": lambda _: ["Zorg geven"],
    "stappen": lambda _: [{"tekst": "Bel gerust."}],
    "wanneer": lambda _: [{"dagen": ["dinsdag"], "van": "10.00", "tot": "12.00"}],
}
# At first only what is pointed at is taken away, then all of its field.
ROUNDS, CAREFUL = 8, 3


def as_text(fields: Fields) -> str:
    """Give a file as it would be typed."""
    return "".join(f"{line}\n" for line, _ in _lines(fields))


def sources(files: Mapping[str, str]) -> list[SourceFile]:
    """Give the texts of files as the reader finds them in a folder."""
    return [
        SourceFile(f"kaart/{path}", path.rpartition("/")[0],
                   path.rpartition("/")[2].removesuffix(".yml"), text.encode())
        for path, text in files.items()
    ]  # fmt: skip


def mended(files: dict[str, Fields]) -> dict[str, str]:
    """Give the texts of the files of a map, less what the reader refuses of it."""
    for turn in range(ROUNDS):
        texts = {path: as_text(fields) for path, fields in files.items()}
        wrong = [one for one in assemble(sources(texts)).problems if one.level is Level.ERROR]
        if not wrong:
            break
        # From below, so that what is gone moves nothing that is still pointed at.
        places = {(one.path, one.line): one for one in sorted(wrong, reverse=True)}
        for at, problem in enumerate(places.values()):
            fields = files[problem.path.removeprefix("kaart/")]
            _mend(fields, problem, turn * 1000 + at, whole=turn >= CAREFUL)
    return texts


def _lines(fields: Fields) -> list[tuple[str, tuple[str | int, ...]]]:
    """Give the lines of a file, each with the way to the field or the item that stands there."""
    if isinstance(fields, list):
        return [(f"- {typed_out(item)}", (at,)) for at, item in enumerate(fields)]
    found: list[tuple[str, tuple[str | int, ...]]] = []
    for key, value in fields.items():
        first, *others = typed_lines(key, value)
        found.append((first, (key,)))
        found += [(line, (key, *at)) for line, at in _items(value, others)]
    return found


def _items(value: Any, lines: list[str]) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Give the lines below a field, each with the number of its item; a long row has several."""
    mark = lines[0][: lines[0].find("-") + 1] if isinstance(value, list) and lines else None
    at = -1
    for line in lines:
        at += bool(mark) and line.startswith(f"{mark} ")
        yield line, (at,) if mark else ()


def _mend(fields: Fields, problem: Problem, number: int, *, whole: bool) -> None:
    """Take away or replace the innermost field that a problem names, or the whole field."""
    said = re.findall(r"[a-z_]+", re.sub(r"\(.*?\)", "", problem.key))
    way = _lines(fields)[problem.line - 1][1]
    holder: Any = fields
    for step in way[:-1] if not whole else ():
        holder = holder[step]
    at = way[0] if whole else way[-1]
    while not whole and (deeper := _deeper(holder[at], said)) is not None:
        holder, at = holder[at], deeper
    if isinstance(at, str) and at in PLAIN and holder[at] != (plain := PLAIN[at](number)):
        holder[at] = plain
    else:
        del holder[at]


def _deeper(block: Any, said: list[str]) -> str | int | None:
    """Give where in a block or a list a field stands that a problem names."""
    if isinstance(block, list):
        return next((at for at, one in enumerate(block) if {*said} & {*one}), None)
    return next((key for key in reversed(said) if key in block), None)
