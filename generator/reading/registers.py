"""The register, and whether every address that was ever public still leads somewhere.

In: `register.yml`, the files in `edities/` of before there was one register, and what else was
read. Out: the register, and a problem for each id of then that has gone, at its line in the
register, with the way to mend it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.model.printed import PRINTED_FOLDERS, MonthOfEditions, Printed, PrintedEdition
from generator.model.register import Register
from generator.problems import KeyPath, Level, Problem
from generator.reading.documents import validate
from generator.reading.file_names import EDITIONS_FOLDER, REGISTER_FILE, SourceFile
from generator.reading.origin import Origin
from generator.reading.shelf import Shelf
from generator.values.nearest import nearest
from generator.values.text import fold
from generator.wording import date_text

_WORD = re.compile(r"[^\W_]{3,}")
_PUBLIC = "dit stond op de site, en kan dus op papier staan"
_FORGET = "Noemt deze naam iemand die niet meer op de kaart wil? Haal dan deze regel weg"
_SMALL_WORDS = frozenset("het een van voor aan bij met uit door onze uw".split())


@dataclass(frozen=True)
class OnPaper:
    """An id as it was printed or published, in words that say so, and where the register does."""

    item: Printed
    told: str
    source: Origin
    path: KeyPath
    is_printed: bool = True


@dataclass(frozen=True)
class Registers:
    """What the registers say: the one of this map, and everything that ever had an address."""

    current: Register | None
    editions: tuple[PrintedEdition, ...]
    printed: tuple[OnPaper, ...]
    problems: tuple[Problem, ...]


def is_register(file: SourceFile) -> bool:
    """Tell whether a file is the register, or one of those of before."""
    return file.folder == EDITIONS_FOLDER or (not file.folder and file.stem == REGISTER_FILE)


def read_registers(files: Iterable[SourceFile]) -> Registers:
    """Give what the registers say, those of before first, with what is wrong in them."""
    current: Register | None = None
    editions: list[PrintedEdition] = []
    printed: list[OnPaper] = []
    problems: list[Problem] = []
    for file in sorted(files, key=lambda file: (not file.folder, file.path)):
        source, wrong = Origin.of(file.path, file.data) if file.data is not None else (None, ())
        problems.extend(wrong)
        if source is None or not source.whole:
            continue
        kind: type[MonthOfEditions | Register] = MonthOfEditions if file.folder else Register
        register, wrong = validate(kind, source)
        problems.extend(wrong)
        if register is not None:
            current = register if isinstance(register, Register) else current
            editions.extend(register.editions)
            printed.extend(_on_paper(register.editions, source))
            if isinstance(register, Register):
                public = register.ever_public.items()
                printed.extend(OnPaper(one, _PUBLIC, source, path, is_printed=False)
                               for one, path in public)  # fmt: skip
    return Registers(current, tuple(editions), tuple(printed), tuple(problems))


def _on_paper(editions: Iterable[PrintedEdition], source: Origin) -> Iterator[OnPaper]:
    for index, edition in enumerate(editions):
        for item in edition.printed:
            path = ("edities", index, item.folder, item.id)
            yield OnPaper(item, f"dit is gedrukt {told_of(edition)}", source, path)


def told_of(edition: PrintedEdition) -> str:
    """Say when an edition was printed, and which."""
    return f"op {date_text(edition.day)} ({edition.name})"


def dead_addresses(printed: Sequence[OnPaper], shelf: Shelf) -> Iterator[Problem]:
    """Find ids on paper that lead nowhere now, and those that lead to something else."""
    first = _first(printed)
    last = {one.item.id: one.item.name for one in printed if one.is_printed}
    living = {id_: file for id_, file in shelf.files.items() if file.folder in PRINTED_FOLDERS}
    gone = dict(gone_from_paper(printed, shelf))
    fresh = {id_: _name(shelf, id_) for id_ in living if id_ not in first}
    for id_, one in sorted(first.items()):
        if id_ in living:
            yield from _reused(shelf, id_, last.get(id_, ""))
        elif id_ in gone:
            yield one.source.problem(one.path, _gone(one, shelf, fresh), "gedrukt", at_key=True)


def gone_from_paper(printed: Sequence[OnPaper], shelf: Shelf) -> Iterator[tuple[str, OnPaper]]:
    """Give each id that had an address and of which nothing answers for it, where it first had."""
    living = {id_ for id_, file in shelf.files.items() if file.folder in PRINTED_FOLDERS}
    known = living | former_ids(shelf.sources).keys()
    return ((id_, one) for id_, one in _first(printed).items() if id_ not in known)


def _first(printed: Sequence[OnPaper]) -> dict[str, OnPaper]:
    return {one.item.id: one for one in reversed(printed)}


def former_ids(sources: Mapping[str, Origin]) -> dict[str, str]:
    """Give each former id with the id that answers for it now, also from files with mistakes."""
    found: dict[str, str] = {}
    for id_, source in sources.items():
        content: Any = source.content
        typed = content.get("oude_namen") if isinstance(content, dict) else None
        texts = typed.split(",") if isinstance(typed, str) else typed
        if isinstance(texts, list):
            found |= {text.strip(): id_ for text in texts if isinstance(text, str)}
    return found


def _name(shelf: Shelf, id_: str) -> str:
    content = shelf.content(id_)
    name = content.get("naam", content.get("vraag")) if isinstance(content, dict) else None
    return name if isinstance(name, str) else ""


def _gone(one: OnPaper, shelf: Shelf, fresh: Mapping[str, str]) -> str:
    """Say what is on paper and what to do: the file was renamed, moved or thrown away."""
    item = one.item
    path = f"{item.folder}/{item.id}.yml"
    start = f"{one.told}, maar het bestand is er niet meer"
    if item.id in shelf.files:
        moved = shelf.files[item.id].path
        return f"{start}; wat in '{moved}' staat, heeft geen code: zet '{path}' terug"
    restore = f"zet '{path}' terug" + (
        "" if item.folder == "contactroutes" else " met 'status: gestopt' en een 'reden'"
    )
    restore = f"{restore}. {_FORGET}"
    new = _renamed(item, fresh)
    if new:
        return (
            f"{start}. Heet het nu '{new}'? Typ: kaart hernoem {item.id} {new}. Anders: {restore}"
        )
    return f"{start}; de code op papier moet blijven werken: {restore}"


def _renamed(item: Printed, fresh: Mapping[str, str]) -> str | None:
    """Give the new id that is probably the same thing: the same name, or one that is close."""
    by_name = {fold(name): id_ for id_, name in sorted(fresh.items()) if name}
    near = nearest(item.name, by_name)
    return by_name.get(fold(item.name)) or nearest(item.id, fresh) or by_name.get(near or "")


def _reused(shelf: Shelf, id_: str, printed: str) -> Iterator[Problem]:
    now = _name(shelf, id_)
    if now and printed and not _share_a_word(printed, now):
        message = (
            f"op papier heet dit '{printed}'. Is het iets anders geworden? Geef dat een eigen "
            "bestand, en zet hier het oude terug met 'status: gestopt'"
        )
        key = "vraag" if shelf.files[id_].folder == "contactroutes" else "naam"
        yield shelf.sources[id_].problem((key,), message, "hergebruikt", Level.NOTICE)


def _share_a_word(left: str, right: str) -> bool:
    """Tell whether two names have a word in common, also inside a longer one."""
    ours, theirs = _words(left), _words(right)
    if not ours or not theirs:
        return True
    return any(
        a == b or (min(len(a), len(b)) > 3 and (a in b or b in a)) for a in ours for b in theirs
    )


def _words(name: str) -> frozenset[str]:
    return frozenset(_WORD.findall(fold(name))) - _SMALL_WORDS
