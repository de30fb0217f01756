"""The judged entries of `checks/dekking/beoordeeld.csv`, and how often the rules agree.

A person read each entry and said which needs it answers, and whether it is of the village, from
outside, or of another municipality, before any rule was looked at. A need in brackets is one
about which people may differ; it counts for nothing. Every second entry is kept apart: rules are
made on the others only.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from small_village import TODAY

from generator.checks.coverage import CoverageRow, coverage
from generator.model import SocialMap
from generator.model.typed import typed_lines
from generator.reading.assemble import assemble
from generator.reading.files import SourceFile

FILE = Path(__file__).parent / "checks" / "dekking" / "beoordeeld.csv"
THEMES = (
    "eten ontmoeten bewegen thuis-hulp vervoer zorg mantelzorg dementie rouw-en-somber "
    "geld-en-papieren wonen computer jong-en-gezin meedoen overig"
).split()
THING = "dit"


@dataclass(frozen=True)
class Judged:
    """One entry as it stands in the list, with what a person said about it."""

    typed: dict[str, str]
    needs: frozenset[str]
    doubtful: frozenset[str]
    where: str

    @property
    def name(self) -> str:
        """Give its name."""
        return self.typed["naam"]

    def alone(self) -> SocialMap:
        """Give a map on which only its kind weighs: nothing says where it is."""
        return _map(self, gemeente="", where=())

    def in_its_village(self) -> SocialMap:
        """Give the map of the village that has it in its list."""
        return _map(self, gemeente=self.typed["gemeente"], where=("organisatie", "plaats", "reach"))

    def found(self) -> frozenset[str]:
        """Give the needs that the rules say it answers."""
        rows = coverage(self.alone(), TODAY)
        return frozenset(one.provision.id for one in rows if THING in _ids(one))

    def found_where(self) -> str:
        """Give where the rules say it is, by the first need it answers."""
        rows = coverage(self.in_its_village(), TODAY)
        wanted = [one for one in rows if one.provision.id in self.needs & self.found()]
        if not wanted:
            return ""
        cell = wanted[0].cells[0]
        ids = {one.id for one in cell.here}, {one.id for one in cell.outside}
        return "hier" if THING in ids[0] else "buiten" if THING in ids[1] else "niet"


def _ids(row: CoverageRow) -> set[str]:
    return {one.id for cell in row.cells for one in (*cell.here, *cell.outside)}


@cache
def judged() -> tuple[Judged, ...]:
    """Give all judged entries."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return tuple(_judged(row) for row in csv.DictReader(file, delimiter=";"))


def made_on() -> tuple[Judged, ...]:
    """Give the half the rules were made on."""
    return judged()[0::2]


def kept_apart() -> tuple[Judged, ...]:
    """Give the half nobody looked at while making the rules."""
    return judged()[1::2]


def _judged(row: dict[str, str]) -> Judged:
    needs = [need.strip() for need in row["behoeften"].split(",") if need.strip()]
    sure = frozenset(need for need in needs if not need.startswith("("))
    return Judged(row, sure, frozenset(n.strip("()") for n in needs) - sure, row["waar"])


def _map(one: Judged, gemeente: str, where: tuple[str, ...]) -> SocialMap:
    typed = one.typed
    kern = {"id": "kern", "naam": typed["kern"] if where else "Het dorp"}
    village: dict[str, object] = {
        "naam": "Een kaart",
        "site": "https://kaart.example/",
        "kernen": [kern, {"id": "elders", "naam": "Nergenshuizen"}],
        "ondersteuners": [{"id": "roos", "naam": "Roos Veen", "kernen": ["elders"],
                           "telefoon": "0597 00 90 01", "toestemming": "2026-09-01"}],
    }  # fmt: skip
    village |= {"gemeente": gemeente} if gemeente else {}
    files = {"/dorp": village, f"{typed['soort']}/{THING}": _entry(one, where)}
    if where:
        files |= dict(_around(typed))
    sources = [_source(path, text) for path, text in files.items()]
    themes = "\n".join(f"- {{id: {theme}, naam: {theme}}}" for theme in THEMES)
    reading = assemble([*sources, SourceFile("kaart/themas.yml", "", "themas", themes.encode())])
    assert reading.map is not None, (one.name, reading.problems)
    return reading.map


def _source(path: str, fields: dict[str, object]) -> SourceFile:
    folder, _, stem = path.partition("/")
    return SourceFile(f"kaart/{path}.yml", folder, stem, "\n".join(_lines(fields)).encode())


def _lines(fields: dict[str, object]) -> Iterable[str]:
    for key, value in fields.items():
        yield from typed_lines(key, value)


def _entry(one: Judged, where: tuple[str, ...]) -> dict[str, object]:
    typed = one.typed
    fields: dict[str, object] = {"naam": one.name}
    keywords = [word.strip() for word in typed["zoekwoorden"].split(",") if word.strip()]
    fields |= {"zoekwoorden": keywords} if keywords else {}
    if typed["soort"] == "locaties":
        return fields | (_address(typed["plaats"], typed["kern"]) if where else {"kern": "kern"})
    fields |= {"themas": [typed["themas"]], "samenvatting": typed["samenvatting"].strip()}
    fields |= {"contact": {"telefoon": "112"}}
    if typed["soort"] == "activiteiten":
        fields |= {"wanneer": [{"dagen": ["maandag"]}]}
    if typed["soort"] == "vrijwilligers":
        fields |= {"doet_wel": ["Helpen"], "doet_niet": ["Zorg"]}
    if where:
        named = typed["kernen"] or (typed["bereik"] == "dorp" and typed["waar"] == "hier")
        fields |= {"kernen": ["kern"]} if named else {}
        fields |= {"bereik": typed["bereik"]} if typed["bereik"] else {}
        fields |= {"organisatie": "wie"} if typed["organisatie"] else {}
        fields |= {"locatie": "daar"} if typed["plaats"] else {}
    return fields


def _around(typed: dict[str, str]) -> Iterable[tuple[str, dict[str, object]]]:
    if typed["soort"] != "locaties" and typed["plaats"]:
        yield "locaties/daar", {"naam": "De zaal", **_address(typed["plaats"], typed["kern"])}
    if typed["organisatie"]:
        seat = {"locatie": "zetel"} if typed["zetel"] else {}
        told = {"soort": "formeel", "samenvatting": "Een organisatie."}
        yield "organisaties/wie", {"naam": typed["organisatie"], **told, **seat}
    if typed["organisatie"] and typed["zetel"]:
        yield "locaties/zetel", {"naam": "Het kantoor", **_address(typed["zetel"], typed["kern"])}


def _address(city: str, kern: str) -> dict[str, object]:
    at: dict[str, object] = {"kern": "kern"} if city == kern else {}
    return {**at, "adres": {"plaats": city}}


@dataclass
class Score:
    """How often rules and judge agree: right, too much, and missed."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: list[tuple[str, str]] = field(default_factory=list)
    missed: list[tuple[str, str]] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Give the share of what the rules say that is true."""
        return self.right.total() / max(self.right.total() + len(self.wrong), 1)

    @property
    def recall(self) -> float:
        """Give the share of what is true that the rules say."""
        return self.right.total() / max(self.right.total() + len(self.missed), 1)


def score(entries: Iterable[Judged]) -> Score:
    """Compare the rules with the judge, need by need."""
    total = Score()
    for one in entries:
        found = one.found()
        total.right.update(found & one.needs)
        total.wrong += [(need, one.name) for need in sorted(found - one.needs - one.doubtful)]
        total.missed += [(need, one.name) for need in sorted(one.needs - found)]
    return total
