"""What holds a row back for the sake of people: who said no, who is named, who is a row herself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from generator.importing.allowed import is_no_yes, says_of_consent
from generator.importing.drafts import Cell, FileDraft
from generator.importing.fields import KEPT
from generator.importing.headings import field_of
from generator.importing.names_told import (
    is_list_of_people,
    is_only_somebody,
    is_somebody,
    told_of_people,
)
from generator.importing.periods import holds_back, is_past_season
from generator.importing.rows import SECTION, Cells, Found
from generator.importing.standing_words import FULL, MOVED, says
from generator.values.text import fold

OWN_LINE = (
    "het nummer kan van de contactpersoon thuis zijn; vraag of het op de kaart mag, of zet er een "
    "nummer van de groep neer"
)
_MOST = 0.5
_ENTRY = "lijkt een naam; die staat bij 'contact', en komt pas op de kaart als iemand ja zegt"


def are_people(names: Sequence[str]) -> bool:
    """Tell whether most names of a list are those of people."""
    return len(names) > 1 and sum(map(is_somebody, names)) >= _MOST * len(names)


def people_apart(cells: Cells, notes: list[str]) -> None:
    """Take who to ask out of the texts that should say what something is, and say so."""
    texts = cells.get("omschrijving", [])
    named = [cell for cell in texts if is_only_somebody(cell.text)]
    if not named:
        return
    cells["omschrijving"] = [cell for cell in texts if cell not in named]
    cells["contactpersoon"] = [*cells.get("contactpersoon", ()), *named]
    notes += [f"'{cell.heading}: {cell.line}' {_ENTRY}" for cell in named]


def judge_allowed(own: FileDraft, found: Found) -> Cells:
    """Let a file wait of which nobody said yes, and give the cells that are of something else."""
    left: Cells = {}
    for name, several in found.cells.items():
        left[name] = [cell for cell in several if not _is_of_consent(name, cell)]
        for cell in several:
            if _is_of_consent(name, cell) and is_no_yes(cell.heading, cell.text):
                own.waits.append(f"in de lijst staat '{cell.heading}: {cell.line}'; {_MAY}")
    if aside := found.row.aside:
        own.waits.append(f"deze regel is in de lijst {aside}; {STILL}")
    own.waits += [f"bij '{heading}' staat niets; {_MAY}" for heading in found.unanswered]
    return left


_MAY = "vraag of dit op de kaart mag"


def _is_of_consent(name: str, cell: Cell) -> bool:
    return name == KEPT and says_of_consent(cell.heading)


def judge_time(own: FileDraft, cells: Iterable[Cell], today: date) -> None:
    """Let a file wait that stands under a heading, or in a column, of a time that is not now."""
    for cell in cells:
        is_above = cell.heading == SECTION and holds_back(cell.text, today)
        if is_above or is_past_season(cell.heading, cell.text, today) or is_unsure(cell):
            why = f"in de lijst staat '{cell.heading}: {cell.line}'; {STILL}"
            own.waits += [] if why in own.waits else [why]


def is_unsure(cell: Cell) -> bool:
    """Tell whether a column about how things are says anything but that all is well."""
    told = " ".join(fold(cell.text).split()).strip(" .!")
    is_status = _STATUS.fullmatch(" ".join(fold(cell.heading).split()).strip(" .:?"))
    return bool(is_status) and not (_WELL.fullmatch(told) or says(FULL, told) or says(MOVED, told))


STILL = "vraag na of het er nog is"
_STATUS = re.compile(r"(?:huidige )?(?:status|stand van zaken|stavaza|staat|state|toestand|fase)")
_WELL = re.compile(
    r"(?:is |het |nog |nu |weer |al |ja |gewoon |volop )*(?:actief|active|ok|oke|o\.k|ja|loopt|"
    r"lopende?|lopen|open|actueel|current|bestaand|bestaat|gaande|goed|prima|akkoord|definitief|gepubliceerd|"
    r"live|online|nieuw|in orde|in gebruik|gecontroleerd|gecheckt|compleet|klaar|bevestigd|draait|"
    r"doorlopend|structureel|vast|permanent|running|ongoing|published|up to date|bijgewerkt|"
    r"klopt|gaat door|1|x|v|✓|a)(?: (?:nog|door|goed|gewoon|weer|prima))*"
    r"(?:[ ,]*(?:sinds|per|op|vanaf)? ?(?:\d{1,2}[-/]\d{1,2}[-/])?(?:19|20)\d\d)?"
)


def says_people(found: Found) -> bool:
    """Tell whether the headings of a row say that it is of a person: "Achternaam", "Bewoner"."""
    named = [cell.heading for cell in found.cells.get("naam", ())]
    if any(map(is_list_of_people, named)):
        return True
    is_known = any(field_of(heading) == "naam" for heading in named)
    return not is_known and any(is_list_of_people(cell.heading) for cell in found.report.cells)


def judge_people(drafts: Iterable[FileDraft], *, of_people: bool) -> None:
    """Let each file wait that names somebody where residents read it."""
    for at, draft in enumerate(drafts):
        draft.waits += told_of_people(draft.content, of_people=of_people and not at)
