"""One id that is not there, and every place that points to it: one problem with the ways out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType

from generator.model.plain_values import ID_PATTERN, suggested_id
from generator.model.routes import Route
from generator.problems import KeyPath, Problem
from generator.reading.curls import about_curls
from generator.reading.kinds import KINDS
from generator.reading.known import Choices
from generator.reading.origin import Origin, shown
from generator.values.nearest import distance, nearest
from generator.values.text import fold

_APART = re.compile(r"\s*(?:[,;/|&+]|\ben/of\b|\ben\b|\bof\b)\s*")
_NO_ONE = re.compile(
    r"geen|nee|onbekend|niet bekend|nog (?:niet|onbekend).*|geen .*|niemand|nergens"
)
_EVERYWHERE = re.compile(
    r"(?:voor )?(?:alle?s?|overal|iedereen|alle (?:kernen|dorpen)|het hele dorp)"
)
_TYPO = 3
"""More letters than this nobody gets wrong; it is another word then."""
MOST_LOOKED_UP = 200
"""For more ids than this nobody waits for a suggestion: something else is wrong then."""
MOST_IDS = 5
"""More names than this nobody compares."""
MOST_PLACES = 8

_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "vindbaar": "een dienst, activiteit, groep, organisatie of contactroute",
        "ondersteuner": "'ondersteuner'",
        "ondersteuners": "een ondersteuner uit dorp.yml",
        "noodnummers": "een noodnummer uit dorp.yml",
        "kernen": "een kern uit dorp.yml",
        "themas": "een thema uit themas.yml",
        "diensten": "iets uit de map diensten",
        "activiteiten": "iets uit de map activiteiten",
        "vrijwilligers": "iets uit de map vrijwilligers",
        "organisaties": "iets uit de map organisaties",
        "locaties": "iets uit de map locaties",
        "contactroutes": "iets uit de map contactroutes",
    }
)
_LISTS = {"themas": " in themas.yml"} | dict.fromkeys(
    ("kernen", "noodnummers", "ondersteuners"), " in dorp.yml"
)
_FILES = frozenset({*KINDS, "vindbaar"})
_WITHOUT_STATUS = frozenset({Route.folder})


@dataclass(frozen=True)
class Unknown:
    """An id that points to nothing: where it was typed and what should stand there.

    `elsewhere` says what it is instead, when it stands in another folder; `several` says that
    more than one may stand there, `needed` that one must, `compared` that the other ids are
    looked through.
    """

    id: str
    source: Origin
    path: KeyPath
    kinds: tuple[str, ...]
    choices: Choices
    elsewhere: str
    several: bool = False
    needed: bool = False
    compared: bool = True

    @cached_property
    def near(self) -> str:
        """The id that was probably meant; nothing when none comes close."""
        if not self.compared:
            return ""
        named = self.choices.names.get(fold(self.id))
        return named or nearest(self.id, self.choices.ids) or ""

    @property
    def sure(self) -> bool:
        """Tell whether it can hardly be another id that was meant."""
        named = self.near and self.near == self.choices.names.get(fold(self.id))
        typo = self.near and distance(self.id, self.near, _TYPO) <= _TYPO
        return bool(named or typo)

    @property
    def of_file(self) -> bool:
        """Tell whether a file should have this id."""
        named = ID_PATTERN.fullmatch(self.id) is not None and not self.id.isdecimal()
        return named and not _FILES.isdisjoint(self.kinds)

    def problem(self, message: str) -> Problem:
        """Give a problem at the place where the id was typed."""
        return self.source.problem(self.path, message, "verwijst")


def missing(unknowns: Iterable[Unknown]) -> Iterator[Problem]:
    """Give one problem for each id that is not there, at the first place that points to it."""
    groups: dict[object, list[Unknown]] = {}
    for one in unknowns:
        if curls := about_curls(one.id):
            yield one.source.problem(one.path, *curls)
        elif together := _together(one):
            yield one.problem(together)
        elif one.elsewhere:
            start = f"'{shown(one.id)}' is {one.elsewhere}; hier hoort {_expected(one)}"
            yield one.problem(f"{start}; {_hint(one)}")
        else:
            groups.setdefault((one.id, one.of_file or one.kinds), []).append(one)
    for number, listed in enumerate(groups.values()):
        many = number >= MOST_LOOKED_UP
        group = [replace(one, compared=False) for one in listed] if many else listed
        places = sorted((one.problem(""), n) for n, one in enumerate(group))
        first, *more = (group[n] for _, n in places)
        others = list(dict.fromkeys(f"{one.path}:{one.line}" for one, _ in places[1:]))
        yield first.problem(_message(first, more, others))


def _together(one: Unknown) -> str:
    """Say what to type when several known ids stand in one text."""
    parts = [part for part in _APART.split(one.id) if part]
    found = [part if part in one.choices.ids else one.choices.names.get(fold(part), "")
             for part in parts]  # fmt: skip
    if len(parts) < 2 or not all(found):
        return ""
    if one.several:
        return f"dit zijn er {len(found)}; zet er een komma tussen: {', '.join(found)}"
    return f"hier past er één; typ {' of '.join(found)}, en noem de rest in 'beschrijving'"


def _message(first: Unknown, more: list[Unknown], places: list[str]) -> str:
    start = f"'{shown(first.id)}' bestaat niet; hier hoort {_expected(first)}"
    if not places:
        start = f"{start}; {_hint(first)}"
        told = first.sure or not first.of_file or "haal deze regel weg" in start
        return start if told else f"{_ended(start)} {_ways_out([first])}"
    near = f"; bedoelt u '{first.near}'?" if first.near else ""
    named = ", ".join(places[:MOST_PLACES])
    rest = f" en nog {len(places) - MOST_PLACES} keer" if len(places) > MOST_PLACES else ""
    ways_out = _ended(_ways_out([first, *more]))
    return f"{_ended(start + near)} {ways_out} Er wordt ook naar verwezen in: {named}{rest}"


def _ended(text: str) -> str:
    return text if text.endswith("?") else f"{text}."


def _ways_out(group: list[Unknown]) -> str:
    """Say what to do when a file was thrown away or got another name."""
    first = group[0]
    if not first.of_file:
        where = _LISTS.get(first.kinds[-1], "")
        return f"Is het weg? Zet het terug{where}, of haal deze verwijzingen weg"
    folders = {kind for one in group for kind in one.kinds if kind in KINDS}
    # Which folder it was in is known only where no more than one can be meant.
    path = f"{min(folders)}/{first.id}.yml" if len(folders) == 1 else f"{first.id}.yml"
    new = first.near if first.sure else "NIEUWE-NAAM"
    stopped = (
        "" if folders & _WITHOUT_STATUS else "Is het gestopt, zet er dan 'status: gestopt' in. "
    )
    return (
        f"Is het bestand weg? Zet '{path}' terug, of maak het. {stopped}"
        f"Heeft het een andere naam? Typ: kaart hernoem {first.id} {new}"
    )


def _expected(one: Unknown) -> str:
    return ", of ".join(_NAMES[kind] for kind in one.kinds)


def _hint(one: Unknown) -> str:
    """Name the id that was meant, or the few that come near."""
    if left_out := _left_out(one):
        return left_out
    if one.near:
        return f"bedoelt u '{one.near}'?"
    if not one.choices.ids:
        return "er is er nog geen een"
    if few := _few(one):
        return f"wel: {', '.join(few)}"
    alike = _alike(one.id, one.choices.ids) if one.compared else []
    return f"het meest lijken: {', '.join(alike)}" if alike else "geen ander id lijkt erop"


def _left_out(one: Unknown) -> str:
    """Say that nothing has to stand here, when the words say so."""
    words = fold(one.id).strip(" .")
    if one.needed:
        return ""
    if _NO_ONE.fullmatch(words):
        return "haal deze regel weg als er geen is"
    everywhere = "kernen" in one.kinds and _EVERYWHERE.fullmatch(words)
    return "haal deze regel weg, dan geldt het overal" if everywhere else ""


def _few(one: Unknown) -> list[str]:
    """Give all ids when there are few; for a number those that are numbers."""
    ids = sorted(one.choices.ids)
    numbers = [id_ for id_ in ids if id_.isdecimal()] if one.id.isdecimal() else []
    return numbers or (ids if len(ids) <= MOST_IDS else [])


def _alike(id_: str, ids: Iterable[str]) -> list[str]:
    """Give the ids that share most words with one, the nearest first."""
    wanted = _words(suggested_id(id_))
    ranked = sorted((-len(wanted & _words(other)), other) for other in ids)
    return [other for score, other in ranked[:MOST_IDS] if score]


def _words(id_: str) -> frozenset[str]:
    """Give the words of an id, by how they begin: 'koffieochtend' and 'koffie' are alike."""
    return frozenset(word[:5] for word in id_.split("-") if len(word) > 3)
