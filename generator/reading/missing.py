"""One id that is not there, and every place that points to it: one problem with the ways out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator.model.places import Location
from generator.model.plain_values import ID_PATTERN, suggested_id
from generator.model.routes import Route
from generator.problems import KeyPath, Problem
from generator.reading.curls import about_curls
from generator.reading.kinds import KINDS
from generator.reading.known import Choices
from generator.reading.origin import Origin, shown

MOST_IDS = 5
"""More names than this nobody compares."""
MOST_PLACES = 8

_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "vindbaar": "een dienst, activiteit, groep, organisatie of contactroute",
        "ondersteuner": "'ondersteuner'",
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
_LISTS = {"themas": " in themas.yml", "kernen": " in dorp.yml", "noodnummers": " in dorp.yml"}
_FILES = frozenset({*KINDS, "vindbaar"})
_WITHOUT_STATUS = frozenset({Location.folder, Route.folder})


@dataclass(frozen=True)
class Unknown:
    """An id that points to nothing: where it was typed and what should stand there.

    `elsewhere` says what it is instead, when it stands in another folder; `near` is the id that
    was probably meant, and `sure` says that it can hardly be another one.
    """

    id: str
    source: Origin
    path: KeyPath
    kinds: tuple[str, ...]
    choices: Choices
    near: str
    sure: bool
    elsewhere: str

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
        elif one.elsewhere:
            start = f"'{shown(one.id)}' is {one.elsewhere}; hier hoort {_expected(one)}"
            yield one.problem(f"{start}; {_hint(one)}")
        else:
            groups.setdefault((one.id, one.of_file or one.kinds), []).append(one)
    for group in groups.values():
        places = sorted((one.problem(""), n) for n, one in enumerate(group))
        first, *more = (group[n] for _, n in places)
        others = list(dict.fromkeys(f"{one.path}:{one.line}" for one, _ in places[1:]))
        yield first.problem(_message(first, more, others))


def _message(first: Unknown, more: list[Unknown], places: list[str]) -> str:
    start = f"'{shown(first.id)}' bestaat niet; hier hoort {_expected(first)}"
    if not places:
        start = f"{start}; {_hint(first)}"
        return start if first.sure or not first.of_file else f"{_ended(start)} {_ways_out([first])}"
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
    path = f"{min(folders, default='')}/{first.id}.yml".lstrip("/")
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
    if one.near:
        return f"bedoelt u '{one.near}'?"
    ids = one.choices.ids
    if not ids:
        return "er is er nog geen een"
    if len(ids) <= MOST_IDS:
        return f"wel: {', '.join(sorted(ids))}"
    if alike := _alike(one.id, ids):
        return f"het meest lijken: {', '.join(alike)}"
    return "geen ander id lijkt erop"


def _alike(id_: str, ids: Iterable[str]) -> list[str]:
    """Give the ids that share most words with one, the nearest first."""
    wanted = _words(suggested_id(id_))
    ranked = sorted((-len(wanted & _words(other)), other) for other in ids)
    return [other for score, other in ranked[:MOST_IDS] if score]


def _words(id_: str) -> frozenset[str]:
    """Give the words of an id, by how they begin: 'koffieochtend' and 'koffie' are alike."""
    return frozenset(word[:5] for word in id_.split("-") if len(word) > 3)
