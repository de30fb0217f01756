"""A row of a list as files of the map: what each cell becomes, and what only she can know."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from generator.importing.allowed import asks_for_a_yes
from generator.importing.drafts import Cell, FileDraft, RowReport
from generator.importing.places import KnownPlaces
from generator.importing.table import Row, Table
from generator.importing.themes import Themes
from generator.model import SocialMap
from generator.model.plain_values import EXAMPLE_TEXT, WINDOWS_NAMES, is_nothing, suggested_id
from generator.reading.file_names import RESERVED
from generator.values.text import fold

_LONGEST_ID = 60
_MARK = re.compile(r"\(kenmerk ([0-9a-f]{8})\)")
# What a heading inside the list is called in 'intern'.
SECTION = "Kop erboven"
Cells = dict[str, list[Cell]]


@dataclass
class Found:
    """A row as it was read: its cells by field, and what is told of it.

    `unanswered` are the columns about a yes in which nothing stands.
    """

    row: Row
    cells: Cells
    report: RowReport
    unanswered: tuple[str, ...] = ()

    @property
    def mark(self) -> str:
        """Give eight signs by which the same row is known again, whatever became of it."""
        cells = (cell for cell in self.report.cells if cell.heading != SECTION)
        told = "\x1f".join(f"{cell.heading}={cell.text}" for cell in cells)
        return hashlib.sha256(told.encode()).hexdigest()[:8]

    def texts(self, name: str) -> list[str]:
        """Give what stands in the columns that are this field."""
        return [cell.text for cell in self.cells.get(name, ())]

    def text(self, name: str) -> str:
        """Give what stands in the columns that are this field, as one line."""
        return " ".join(" ".join(self.texts(name)).split())


def rows_of(table: Table, fields: Sequence[str]) -> list[Found]:
    """Give the rows of a table, each cell under the field that its column is."""
    return [_found(row, table.headings, fields) for row in table.rows]


def _found(row: Row, headings: Sequence[str], fields: Sequence[str]) -> Found:
    by_field: Cells = {}
    cells = []
    for heading, name, text in zip(headings, fields, row.cells, strict=True):
        if text:
            cells.append(Cell(heading, text))
            by_field.setdefault(name, []).append(cells[-1])
    filled = zip(headings, row.cells, strict=True)
    unanswered = tuple(head for head, text in filled if not text and asks_for_a_yes(head))
    found = Found(row, by_field, RowReport(row.number, "", cells), unanswered)
    named = found.text("naam")
    found.report.name = "" if is_nothing(named) else named
    texts = [cell.text for cell in cells]
    found.report.aside = _aside(texts, named)
    if row.section and set(texts) == {row.section}:
        found.report.aside = "een kop met niets eronder"
    elif row.section and not found.report.aside:
        cells.append(Cell(SECTION, row.section))
    return found


def _aside(texts: Sequence[str], named: str) -> str:
    """Give what a row is that is no entry of the list: a total, or a remark below it."""
    first = fold(texts[0]) if texts else ""
    if _TOTAL.match(first) and not any(_WORDS.search(text) for text in texts[1:]):
        return "een telling"
    if len(texts) == 1 and (_REMARK.match(first) or (not named and len(first.split()) > 6)):
        return "een opmerking bij de lijst"
    return ""


_TOTAL = re.compile(r"(?:sub|eind)?tota(?:al|len)\b|aantal\b|som\b|gemiddeld|total\b")
_WORDS = re.compile(r"[^\W\d_]{3,}")
_REMARK = re.compile(
    r"[*†¹]|(?:p|pag|pagina|blad|bladzijde)\.? ?\d+(?: ?(?:van|/) ?\d+)?$|"
    r"\(?\d?\)?\s?(?:bron|let op|legenda|toelichting|noot|nb|n\.b\.|bijgewerkt|laatst|"
    r"disclaimer|opmerking|versie|peildatum|aan de|deze lijst|dit overzicht)\b|©"
)


def marks_in(text: str | None) -> list[str]:
    """Give the marks of the rows that a text in 'intern' says it was made of."""
    return _MARK.findall(text or "")


@dataclass
class MadePlace:
    """A place that was made of a row: its file, and the files of what is there."""

    draft: FileDraft
    users: list[FileDraft] = field(default_factory=list)
    is_home: bool = False

    def guard(self) -> None:
        """Show nobody where it is, and say of what is there nothing about the place either."""
        if self.is_home:
            return
        self.is_home = True
        content = self.draft.content
        source = {"bron": content.pop("bron")} if "bron" in content else {}
        self.draft.content = {**content, "plek": "woning", **source}
        self.draft.waits.append("dit kan iemands huis zijn")
        for user in self.users:
            user.content.pop("locatie", None)
            self.tell_village(user)

    def tell_village(self, user: FileDraft) -> None:
        """Say of what is there in which village it is: that is no secret, the street is."""
        if (kern := self.draft.content.get("kern")) and "bereik" not in user.content:
            user.content.setdefault("kernen", [kern])

    def wait(self) -> None:
        """Let the place wait when it may be a home, or when everything that is there waits."""
        told = "alles op deze plek wacht; vul ook hier 'straat' in als er iets op de kaart mag"
        if self.users and all(user.waits for user in self.users) and not self.draft.waits:
            self.draft.waits.append(told)
            for user in self.users:
                user.remarks["locatie"] = "deze plek wacht ook: vul die ook in"
        if self.draft.waits:
            self._unfilled()

    def _unfilled(self) -> None:
        """Put the street with what only she reads: residents never heard of a place without one."""
        content = self.draft.content
        known = content.get("adres", {})
        address = {**known, "straat": f"{EXAMPLE_TEXT} de straat en het nummer"}
        if known.get("straat") == address["straat"]:
            return
        after: dict[str, Any] = {
            key: content.pop(key) for key in ("plek", "bron") if key in content
        }
        self.draft.content = {**content, "adres": address, **after}
        for cell in self.draft.cells:
            cell.kept = cell.kept or cell.to == "locatie"


@dataclass
class Workplace:
    """What is known while files are made: the map, and what was made of earlier rows.

    `list_name` is what residents read as the source, `file_name` what the supporter calls it;
    `has_days` says that the list tells of each row when that was seen, `list_day` is when the whole
    of it was; `of_people` that most of its rows are people.
    """

    social_map: SocialMap
    list_name: str
    file_name: str
    today: date
    taken: set[str]
    has_days: bool = False
    list_day: date | None = None
    of_people: bool = False
    themes: Themes = field(init=False)
    places: KnownPlaces = field(init=False)
    owners: dict[str, str] = field(init=False)
    made: dict[str, MadePlace] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Learn what is on the map already."""
        self.taken |= {one.id for one in self.social_map.village.emergency_numbers}
        self.themes = Themes(self.social_map.themes, self.social_map.synonyms)
        self.places = KnownPlaces.of(self.social_map)
        self.owners = {plain_name(one.name): one.id for one in self.social_map.organizations}

    def origin(self, found: Found) -> str:
        """Give the first line of 'intern', by which a row is known again."""
        return f"Uit {self.file_name}, regel {found.row.number} (kenmerk {found.mark})."

    def free(self, name: str) -> str:
        """Give a file name that nobody has yet, and keep it."""
        wanted = suggested_id(name)
        if len(wanted) > _LONGEST_ID:
            wanted = wanted[:_LONGEST_ID].rpartition("-")[0] or wanted[:_LONGEST_ID]
        id_, number = wanted, 2
        while id_ in self.taken or id_ in RESERVED or id_ in WINDOWS_NAMES or is_nothing(id_):
            id_, number = f"{wanted}-{number}", number + 1
        self.taken.add(id_)
        return id_


_SMALL = frozenset("de het een van in op voor te stichting vereniging en 't".split())


def words_of(name: str) -> tuple[str, ...]:
    """Give the words by which a name is known: no articles, no capitals, no signs."""
    return tuple(word for word in re.split(r"[^\w]+", fold(name)) if word and word not in _SMALL)


def plain_name(name: str) -> str:
    """Give a name by which two ways of writing it are the same."""
    return " ".join(words_of(name)) or fold(name)


def told(texts: Iterable[str]) -> str:
    """Give texts as one, each ending as a sentence."""
    ended = (text if text[-1:] in ".!?…" else f"{text}." for text in texts if text)
    return " ".join(ended)
