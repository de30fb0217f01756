"""What the form works with beside the desk itself: drafts, the map read with them, and versions."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from threading import Lock

from generator.desk.beside.draft import Beside, Draft
from generator.desk.beside.searching import Searcher
from generator.desk.desk import Desk
from generator.desk.filled import known_to
from generator.desk.saving.concepts import Concept, Concepts
from generator.desk.sheet import Sheet, sheet_of
from generator.desk.subjects import Subject

_MOST_OPEN = 20


@dataclass
class Workbench:
    """One desk's drafts, and what each of them comes to on the map."""

    desk: Desk
    beside: Beside = field(init=False)
    concepts: Concepts = field(init=False)
    searcher: Searcher = field(default_factory=Searcher)
    _handed_in: dict[str, int] = field(default_factory=dict)
    _open: OrderedDict[str, Draft] = field(default_factory=OrderedDict)
    _saved: dict[str, datetime] = field(default_factory=dict)
    _merged: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def __post_init__(self) -> None:
        self.beside = Beside(self.desk.folder, self.desk.project, self.desk.store)
        self.concepts = self.desk.concepts

    @property
    def versions(self) -> Path | None:
        """Give the folder with the versions of the map; None when none are kept."""
        return self.desk.versions

    def sheet(self, subject: Subject, concept: Concept) -> Sheet:
        """Give what a draft comes to now, and remember it for who looks at its pages."""
        standing = self.desk.standing()
        made = sheet_of(self.beside, standing, subject, concept, known_to(self.desk, standing))
        with self._lock:
            self._open[concept.id] = made.draft
            self._open.move_to_end(concept.id)
            while len(self._open) > _MOST_OPEN:
                self._open.popitem(last=False)
        return made

    def looked_at(self, id_: str) -> Draft | None:
        """Give the map as the draft with this id has it; None when nobody has it open."""
        with self._lock:
            return self._open.get(id_)

    def keep(self, concept: Concept, instead_of: str, turn: int) -> Concept:
        """Keep what was typed; `turn` counts what the page has sent.

        What was under way when the same page was handed in comes too late and is let go. Raises
        what `Concepts.keep` does.
        """
        with self._lock:
            if turn <= self._handed_in.get(concept.id, -1):
                return concept
            return self.concepts.keep(concept, instead_of)

    def take(self, concept: Concept, instead_of: str, turn: int) -> Concept:
        """Keep what a page was handed in with by a button, whatever came of it.

        It leads to another page, so what the script of this one had under way comes too late.
        Raises what `Concepts.keep` does.
        """
        with self._lock:
            kept = self.concepts.keep(concept, instead_of)
            self._handed_in[concept.id] = turn
            return kept

    def saved(self, place: str) -> None:
        """Remember when a file was saved or put back here."""
        self._saved[place] = self.desk.now()

    def is_since(self, concept: Concept) -> bool:
        """Tell whether something was typed after its file was last saved or put back here."""
        saved = self._saved.get(concept.place)
        return saved is None or concept.when > saved

    def merged(self, id_: str, lines: tuple[str, ...]) -> None:
        """Remember what somebody else changed in the file in which a draft was saved."""
        if lines:
            self._merged[id_] = lines

    def merged_with(self, id_: str) -> tuple[str, ...]:
        """Give that, in words, for the page that says that it was saved."""
        return self._merged.get(id_, ())

    def let_go(self, id_: str, turn: int) -> None:
        """Throw away the draft of a page that was handed in. Raises `OSError`."""
        with self._lock:
            self._handed_in[id_] = turn
            self.concepts.drop(id_)
