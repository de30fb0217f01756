"""Phrases of which somebody judged what number they ask for, and an engine to try them on."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from small_village import EXAMPLE, TODAY

from generator.reading import read_map
from generator.search.index import Index
from generator.search.of_map import search_index
from generator.views import MapView, map_view

FOLDER = Path(__file__).parent / "gevaar"
# `ontwikkeld` was written by somebody who never saw our lists, `eigen` and `soorten` (kind by
# kind, each in ten ways) by who wrote them; `verbreed` begins with another stranger's phrases and
# goes on with what their kinds brought to mind: dialect, what is said in a veiled way, sayings.
# `gehoord` is a third stranger's, after phrases in the voice of a child, a carer or a neighbour; it
# ends with what a fourth wrote, most of it before reading the lists.
SETS = ("ontwikkeld", "eigen", "soorten", "verbreed", "gehoord")


@dataclass(frozen=True)
class Phrase:
    """What somebody types; every number that is a right first answer, none when all is calm."""

    text: str
    numbers: tuple[str, ...]
    kind: str


@cache
def phrases(name: str) -> tuple[Phrase, ...]:
    """Give the phrases of one set."""
    found = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return tuple(Phrase(one["q"], tuple(one["numbers"]), one["kind"]) for one in found)


def every_phrase() -> tuple[Phrase, ...]:
    """Give the phrases of all sets."""
    return tuple(phrase for name in SETS for phrase in phrases(name))


@cache
def village() -> MapView:
    """Give the example village, which has a number for the doctor at night."""
    found = read_map(EXAMPLE).map
    assert found is not None
    return map_view(found, TODAY)


@cache
def village_index() -> Index:
    """Give its search index."""
    return search_index(village())
