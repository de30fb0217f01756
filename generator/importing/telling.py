"""What an import does, in words: on the screen and in the file that she can keep."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from generator.importing.drafts import Cell, RowReport
from generator.importing.fields import BY_NAME, KEPT
from generator.importing.plan import Plan
from generator.importing.rows import SECTION
from generator.importing.table import Table

_KINDS = {
    "diensten": ("dienst", "diensten"),
    "activiteiten": ("activiteit", "activiteiten"),
    "vrijwilligers": ("groep vrijwilligers", "groepen vrijwilligers"),
    "organisaties": ("organisatie", "organisaties"),
    "locaties": ("plek", "plekken"),
}
_EXAMPLE = 32
# Less is a code or a number.
_WORD = re.compile(r"[^\W\d_]{3,}")


def mapping_lines(table: Table, fields: Sequence[str]) -> Iterator[str]:
    """Give which column becomes what, with the first cell of each as an example."""
    width = max(map(len, table.headings), default=0)
    for number, (heading, name) in enumerate(zip(table.headings, fields, strict=True), 1):
        cells = (row.cells[number - 1] for row in table.rows)
        example = " ".join(next(filter(None, cells), "").split())
        shown = f"{example[:_EXAMPLE]}…" if len(example) > _EXAMPLE else example
        becomes = BY_NAME[name].becomes
        yield f"{number:>3}  {heading:<{width}}  → {becomes:<32}  {shown}".rstrip()


def summary_lines(plan: Plan) -> Iterator[str]:
    """Give in numbers what happens."""
    kinds = Counter(draft.folder for draft in plan.drafts)
    made = [f"{kinds[k]} {_KINDS[k][kinds[k] != 1]}" for k in _KINDS if kinds[k]]
    waits = sum(bool(draft.waits) for draft in plan.drafts)
    made_of = _many(len(plan.files), "nieuw bestand", "nieuwe bestanden")
    yield f"{_many(len(plan.rows), 'regel', 'regels')} gelezen; {made_of}."
    if made:
        yield f"Nieuw: {', '.join(made)}."
    if waits:
        waiting = "wacht er 1" if waits == 1 else f"wachten er {waits}"
        yield f"Daarvan {waiting} ('status: pauze'): daar moet u nog iets invullen."
    alike = sum(bool(row.alike) for row in plan.rows)
    there = sum(bool(row.there and not row.alike) for row in plan.rows)
    if there:
        told = _many(there, "regel is", "regels zijn")
        yield f"{told} al eens ingelezen; daar verandert niets aan."
    if alike:
        told = _many(alike, "regel lijkt", "regels lijken")
        yield f"{told} op iets wat er al is; dat komt er niet nog een keer bij."
    yield from _of_people(plan)
    yield from cells_lines(plan)


def _many(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"


def cells_lines(plan: Plan) -> Iterator[str]:
    """Give how many cells went where."""
    made = [cell for row in plan.rows if row.files for cell in row.cells]
    placed = sum(cell.to != KEPT for cell in made)
    if made:
        kept = len(made) - placed
        cells = _many(len(made), "cel", "cellen")
        yield f"{cells}: {placed} in een veld, {kept} alleen bij 'intern'."


def _of_people(plan: Plan) -> Iterator[str]:
    names = mobiles = 0
    for draft in plan.drafts:
        contact = draft.content.get("contact", {})
        names += "naam" in contact.get("persoon", {})
        phones = contact.get("telefoon", [])
        numbers = [phones] if isinstance(phones, str) else [one["nummer"] for one in phones]
        mobiles += sum(number.startswith("06") for number in numbers)
    if names or mobiles:
        yield (
            f"Niet op de site en niet in het boekje, tot u vraagt of het mag en de datum bij "
            f"'toestemming' zet: {_many(names, 'naam', 'namen')} van mensen en "
            f"{_many(mobiles, 'mobiel nummer', 'mobiele nummers')}."
        )


def row_lines(plan: Plan, *, every: bool) -> Iterator[str]:
    """Give row by row what she should look at; with `every` all rows, and all their cells."""
    for row in plan.rows:
        waits = any(draft.waits for draft in row.files)
        wanted = row.alike or row.aside or row.notes or waits or any(_remarks(row))
        if wanted or every:
            yield from _row(row, every=every)


def _row(row: RowReport, *, every: bool) -> Iterator[str]:
    name = row.name or "zonder naam"
    if row.aside and not row.files:
        text = " ".join(cell.text for cell in row.cells)
        yield f"Regel {row.number}: dit lijkt {row.aside}; niet toegevoegd. Er staat: {text}"
    if row.alike:
        yield f"Regel {row.number}, {name}: lijkt op {row.there} ({row.alike}); niet toegevoegd."
    elif row.there:
        yield f"Regel {row.number}, {name}: staat al op de kaart als {row.there}."
    for draft in row.files[:1]:
        yield f"Regel {row.number}, {name}: {draft.path} ({row.why})"
    for draft in row.files[1:]:
        if every or draft.waits:
            yield f"    ook nieuw: {draft.path}"
    for draft in row.files:
        for wait in dict.fromkeys(draft.waits):
            yield f"    let op: {draft.path} wacht nog: {wait}"
    yield from (f"    let op: {note}" for note in dict.fromkeys(row.notes))
    yield from (f"    let op: alleen u leest '{remark}'" for remark in _remarks(row))
    if every and row.files:
        yield from (f"    {line}" for line in _cells(row.cells))


def _remarks(row: RowReport) -> Iterator[str]:
    """Give what stands in 'intern' only, in words, and is not told already."""
    told = [*row.notes, *(wait for draft in row.files for wait in draft.waits)]
    for cell in row.cells if row.files else ():
        text = f"{cell.heading}: {' '.join(cell.text.split())}"
        in_words = cell.heading != SECTION and _WORD.search(cell.text)
        if cell.to == KEPT and in_words and not any(cell.text in one for one in told):
            yield text


def _cells(cells: Iterable[Cell]) -> Iterator[str]:
    for cell in cells:
        also = ", en zoals het er stond bij 'intern'" if cell.kept and cell.to != KEPT else ""
        yield f"{cell.heading} → {cell.to}{also}"
