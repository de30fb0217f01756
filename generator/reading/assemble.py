"""All files together: one map, or every problem in all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.keeping.memory import Forgetful, Memory
from generator.model.themes import Theme
from generator.model.village import Village
from generator.problems import KeyPath, Problem
from generator.reading.by_name import BY_NAME
from generator.reading.circles import circles
from generator.reading.documents import validate
from generator.reading.doubles import (
    doubles_in_lists,
    former_ids_in_use,
    ids_of_files_in_village,
    same_names,
    typed_twice,
)
from generator.reading.examples import is_draft, untouched_examples
from generator.reading.files import (
    SYNONYMS_FILE,
    THEMES_FILE,
    TOP_FILES,
    VILLAGE_FILE,
    SourceFile,
)
from generator.reading.kinds import BLOCKS, KINDS
from generator.reading.known import known_ids
from generator.reading.missing import missing
from generator.reading.moved import moved_site
from generator.reading.neighbours import is_copy, read_copy
from generator.reading.newer import newer_form
from generator.reading.one_file import entry_in, read_text
from generator.reading.origin import Origin
from generator.reading.references import references_in, unknown_references
from generator.reading.registers import (
    dead_addresses,
    gone_from_paper,
    is_register,
    read_registers,
)
from generator.reading.result import Reading, finished_reading
from generator.reading.shelf import Shelf
from generator.reading.synonyms import read_synonyms
from generator.yaml.nodes import Mapping as MappingNode
from generator.yaml.nodes import Sequence

__all__ = ["Reading", "assemble", "entry_in"]


def assemble(
    files: Iterable[SourceFile], *, folder: str = "kaart", memory: Memory | None = None
) -> Reading:
    """Give the map that stands in `files`, with every problem of all of them, sorted.

    Of a map in a newer form than this program knows, that is the only problem: whatever else
    seemed wrong in it would be right tomorrow. With the `memory` of an earlier time, only files
    that changed are read again.
    """
    files = tuple(files)
    if newer := newer_form(files):
        return Reading(None, (newer,), {})
    shelf, memory = Shelf(), memory or Forgetful()
    # Files whose name is right come first: another one may only fill an open place.
    for file in sorted(files, key=lambda file: not file.sure):
        if file.folder in KINDS:
            _read_entry(shelf, file, memory)
        elif is_copy(file):
            _read_copy(shelf, file, memory)
        elif is_register(file):
            shelf.registers.append(file)
        elif file.stem in TOP_FILES:
            _read_top(shelf, file, memory)
        elif not file.folder:
            shelf.strays.add(file.stem)
    for needed in (VILLAGE_FILE, THEMES_FILE):
        if needed not in shelf.top:
            message = (
                f"het bestand '{needed}.yml' ontbreekt; zonder dat kan de kaart niet bestaan; "
                "zie 'Een nieuw dorp beginnen' in de handleiding"
            )
            path = f"{folder}/{needed}.yml"
            shelf.problems.append(Problem(path, 1, 1, "", message, code="ontbreekt"))
    shelf.problems.extend(shelf.sure(_between_files(shelf, memory)))
    return finished_reading(shelf)


def _read_entry(shelf: Shelf, file: SourceFile, memory: Memory) -> None:
    source, value, problems = memory.give(file.path, entry_in, file)
    shelf.problems.extend(problems)
    first = shelf.files.get(file.stem)
    if first is None:
        # The id is taken, even by a broken file, so that references to it stay silent.
        shelf.files[file.stem] = file
    elif file.sure:
        message = f"deze naam bestaat al: '{first.path}'; geef dit bestand een andere naam"
        shelf.problems.append(Problem(file.path, 1, 1, "", message, code="dubbel-id"))
    if source is None:
        return
    shelf.read.append((KINDS[file.folder], source))
    if first is None:
        shelf.sources[file.stem] = source
        if value is not None and source.whole:
            shelf.add(value)
            if is_draft(source):
                shelf.drafts.add(file.stem)


def _read_top(shelf: Shelf, file: SourceFile, memory: Memory) -> None:
    if file.stem in shelf.top:
        if file.sure:
            message = f"dit bestand is er twee keer; haal '{file.stem}.yml' of dit bestand weg"
            shelf.problems.append(Problem(file.path, 1, 1, "", message, code="dubbel-id"))
        return
    shelf.top.add(file.stem)
    source, problems = memory.give(file.path, read_text, file)
    shelf.problems.extend(problems)
    if source is None:
        return
    if file.stem == VILLAGE_FILE:
        _read_village(shelf, source)
    elif file.stem == THEMES_FILE:
        _read_themes(shelf, source)
    elif file.stem in BLOCKS:
        _read_block(shelf, source, file.stem)
    else:
        shelf.sources[SYNONYMS_FILE] = source
        shelf.synonyms, problems = read_synonyms(source)
        shelf.problems.extend(source.sure(problems))


def _read_copy(shelf: Shelf, file: SourceFile, memory: Memory) -> None:
    copy, problems = memory.give(file.path, read_copy, file)
    shelf.problems.extend(problems)
    if copy is not None:
        shelf.neighbours.append(copy)


def _read_village(shelf: Shelf, source: Origin) -> None:
    value, problems = validate(Village, source)
    shelf.problems.extend(source.sure((*problems, *typed_twice(Village, source))))
    shelf.sources[VILLAGE_FILE] = source
    shelf.read.append((Village, source))
    if value is not None and source.whole:
        shelf.add(value)
    for list_key in ("kernen", "ondersteuners", "noodnummers"):
        shelf.problems.extend(source.sure(doubles_in_lists(source, list_key)))
    shelf.problems.extend(source.sure(same_names(source, "kernen")))
    shelf.problems.extend(source.sure(same_names(source, "dekking", key="wat")))
    shelf.problems.extend(source.sure(untouched_examples(source, of_village=True)))


def _read_block(shelf: Shelf, source: Origin, name: str) -> None:
    value, problems = validate(BLOCKS[name], source)
    shelf.problems.extend(source.sure((*problems, *typed_twice(BLOCKS[name], source))))
    shelf.sources[name] = source
    shelf.read.append((BLOCKS[name], source))
    if value is not None and source.whole:
        shelf.add(value)


def _read_themes(shelf: Shelf, source: Origin) -> None:
    prefix: KeyPath = ()
    node = source.node
    if isinstance(node, MappingNode) and [e.key.text for e in node.entries] == [THEMES_FILE]:
        prefix, node = (THEMES_FILE,), node.entries[0].value
    if not isinstance(node, Sequence):
        message = "dit bestand is een lijst; begin elk thema met '- id: …'"
        shelf.problems.extend(source.sure([source.problem(prefix, message, "vorm")]))
        return
    if not node.items:
        message = "er staat nog geen thema in; begin met '- id: …'"
        shelf.problems.append(source.problem(prefix, message, "leeg"))
        return
    shelf.sources[THEMES_FILE] = replace(source, below=prefix)
    for index in range(len(node.items)):
        value, problems = validate(Theme, source, prefix=(*prefix, index))
        shelf.problems.extend(source.sure(problems))
        if value is not None and source.whole:
            shelf.add(value)
    shelf.problems.extend(source.sure(doubles_in_lists(source, *prefix)))
    shelf.problems.extend(source.sure(same_names(source, *prefix)))


def _between_files(shelf: Shelf, memory: Memory) -> Iterator[Problem]:
    """Find what is only wrong beside other files: ids that point to nothing or are used twice."""
    known = memory.same("known", known_ids(shelf))
    shelf.name_by_id({kind: known[kind].names for kind in BY_NAME})
    registers = memory.give("registers", read_registers, tuple(shelf.registers))
    shelf.register = registers.current
    # What was public and is gone is told once, at the register, with what to do about it.
    gone = {id_ for id_, _ in gone_from_paper(registers.printed, shelf)}
    yield from missing(
        one
        for model, source in shelf.read
        for pointing in (memory.give(source.path, references_in, model, source),)
        for one in memory.give(source.path, unknown_references, model, pointing, source, known)
        if one.elsewhere or one.id not in gone
    )
    yield from circles(shelf)
    yield from former_ids_in_use(shelf)
    yield from registers.problems
    yield from dead_addresses(registers.printed, shelf)
    yield from moved_site(registers, shelf)
    yield from ids_of_files_in_village(shelf)
