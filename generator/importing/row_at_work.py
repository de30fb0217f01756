"""A row of a list while its files are made: its cells by field, and what was found in them."""

from __future__ import annotations

from generator.importing.cells import read
from generator.importing.drafts import FileDraft
from generator.importing.fields import KEPT
from generator.importing.judging import people_apart
from generator.importing.places import place_of
from generator.importing.rows import Found, Workplace, told
from generator.importing.times import When
from generator.model.plain_values import is_nothing, parse_sentence
from generator.model.shared_fields import Formality

LONGEST_NAME = 100
"""So many signs a name has at most."""
FORMALITIES = tuple(str(one) for one in Formality)
"""What residents can be told of who does something: formeel, informeel."""


class RowAtWork:
    """A row with what was found in it; `when` and whether all of that was read come later.

    `where` is its place, `text` what it says of itself, `kept` the cells that only she reads.
    """

    def __init__(self, place: Workplace, found: Found) -> None:
        self.place, self.found = place, found
        self.report, self.cells = found.report, found.cells
        self.notes = self.report.notes
        self.kept = self.cells.get(KEPT, [])
        self.where = place_of(self.cells, self.notes)
        people_apart(self.cells, self.notes)
        self.text = told(filter(is_told, found.texts("omschrijving")))
        self.when: When = []
        self.is_read = True
        self.undated = ""

    def to(self, name: str, key: str, *, kept: bool = False) -> None:
        """Say of the cells of a field where they went; `kept` when they stand in 'intern' too."""
        for cell in self.cells.get(name, ()):
            cell.to, cell.kept = key, kept or cell.kept

    def more(self, own: FileDraft, text: str) -> None:
        """Add to the story what residents should know and no field can hold."""
        known = own.content.get("beschrijving", "")
        own.content["beschrijving"] = f"{known}\n\n{text}".strip()


def is_told(text: str) -> bool:
    """Tell whether a text says something, and may stand in a sentence of the map."""
    return not is_nothing(text) and bool(read(parse_sentence, text))
