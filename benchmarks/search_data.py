"""Reads maps and judged queries from JSON, for the search benchmark."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.search.emergencies import default_emergencies
from generator.search.index import Index, build_index
from generator.search.wordlists import default_synonyms, default_terms, merged
from generator.views.findable import SearchDocument, SearchKern, SearchTheme


@dataclass(frozen=True)
class Query:
    """A resident's query with the ids of which any in the first three is a hit."""

    id: str
    text: str
    category: str
    expected: frozenset[str]


def read_queries(path: Path) -> tuple[Query, ...]:
    """Read judged queries."""
    rows = json.loads(path.read_text(encoding="utf-8"))
    return tuple(
        Query(str(row["id"]), row["q"], row.get("category", ""), frozenset(row["expected"]))
        for row in rows
    )


def read_entries(path: Path) -> tuple[dict[str, Any], ...]:
    """Read the entries of a map as they stand in the file."""
    return tuple(json.loads(path.read_text(encoding="utf-8")))


def document(entry: dict[str, Any]) -> SearchDocument:
    """Make one entry findable, as the generator would do with an entry of its own map."""
    summary, _, rest = entry.get("description", "").partition(". ")
    phone, village = entry.get("phone", ""), entry.get("village", "")
    days = tuple(entry.get("hours", {}))
    # "Voor alle inwoners van" says in words what an entry without kernen says in a map.
    everywhere = "oor alle inwoners" in rest
    free = "gratis" in entry.get("description", "").lower()
    return SearchDocument(
        id=entry["id"],
        title=entry["title"],
        url=f"diensten/{entry['id']}/",
        summary=summary.rstrip(".") + ".",
        themes=(entry["theme"],) if entry.get("theme") else (),
        kernen=() if everywhere or not village else (village,),
        keywords=(*entry.get("keywords", "").split(), *entry.get("tags", ())),
        body=rest,
        phones=(phone,) if phone else (),
        facets=(*(("dag", day) for day in days), *((("gratis", "ja"),) if free else ())),
    )


def repeated(entries: tuple[dict[str, Any], ...], count: int) -> tuple[dict[str, Any], ...]:
    """Repeat the entries with new names until there are `count`."""
    made = []
    for number in range(count):
        entry = entries[number % len(entries)]
        turn = number // len(entries)
        if turn:
            name = f"{entry['title']} {_name(turn * 131 + number % 37)}"
            entry = {**entry, "id": f"{entry['id']}-{turn}", "title": name}
        made.append(entry)
    return tuple(made)


def index_of(entries: tuple[dict[str, Any], ...]) -> Index:
    """Build the index of these entries with the words that ship with the generator."""
    documents = [document(entry) for entry in entries]
    labels = {entry["theme"]: entry.get("theme_label", "") for entry in entries if "theme" in entry}
    kernen = sorted({kern for found in documents for kern in found.kernen})
    return build_index(
        documents,
        synonyms=merged(default_synonyms(), default_terms()),
        themes=[SearchTheme(key, label) for key, label in labels.items()],
        kernen=[SearchKern(kern, kern) for kern in kernen],
        emergencies=default_emergencies(),
    )


def _name(number: int) -> str:
    syllables = ("ber", "dal", "eem", "for", "gro", "hul", "kim", "lan", "mor", "nes", "tol", "wij")
    letters: list[str] = []
    while number or not letters:
        number, rest = divmod(number, len(syllables))
        letters.append(syllables[rest])
    return "".join(letters).capitalize()
