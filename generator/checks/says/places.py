"""At which place, or in which kern, a text says that something is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.checks.says.aside import is_aside
from generator.checks.says.clauses import DAY, Clause
from generator.checks.says.whose import is_ours
from generator.model import Activity, AnyEntry, Location, SocialMap
from generator.model.village import Village
from generator.values.text import fold

# What a place is, before what it is called: people leave it out.
_KIND = re.compile(
    r"\A(?:het\s+|de\s+)?(?:dorpshuis|buurthuis|wijkcentrum|wijkgebouw|gebouw|zalencentrum|zaal|cafe"
    r"|kulturhus|mfa|dienstencentrum|woonzorgcentrum|zorgcentrum|zorgboerderij|boerderij|sporthal"
    r"|sportpark|gymzaal|buurtkamer|verenigingsgebouw|ontmoetingscentrum|trefpunt)\s+(?=\S)"
)
_WORD = re.compile(r"[^\W\d_]+")
_AT = r"\b(?:in|bij|van)\s+(?:de\s+)?(?:het\s+)?(?:\w+\s+){0,2}?"
_ELSEWHERE = re.compile(
    r"\b(?:ook|tegen|naast|tegenover|achter|naar|parkeren|koopt|kopen|te\s+koop|haalt?|halen|ophalen"
    r"|vertrek\w*|verzamel\w*|opstap\w*|tuin|verbouwing|vroeger|eerder|eens|soms|regen|daarna"
    r"|afloop|collega\w*|zelfde|andere|behalve|liever|wandel\w*|fiets\w*|lopen|rijd\w*|bezoek\w*"
    r"|woon\w*|wonen|opgroei\w*|geboren|dorpsbelang|winkel|bakker|slager"
    r"|vertrekt|start|loket|kerst|pasen|opgenomen|\w*zelfde|later|dagje|mei|bus|belbus|optred\w*|treden|feest\w*|jubileum|sleutel|balie|bar|jaarlijks|zomer|winter|lente|herfst)\b"
)
_NOT_BEFORE = re.compile(r"\b(?:voor|als|niet|geen|u\s+kent)\b")
_STREET = re.compile(r"\b(?:naar|in|aan|op)\s+(?:de\s+|het\s+)?$|^\W*$")


@dataclass(frozen=True)
class Places:
    """The names by which places and kernen are known, folded, each with the ids that bear it."""

    names: Mapping[str, frozenset[str]]
    streets: Mapping[str, frozenset[str]]
    kernen: Mapping[str, str]

    @cached_property
    def any_name(self) -> re.Pattern[str] | None:
        """Give what finds each of these names in a folded text, the longest first."""
        known = sorted({*self.names, *self.streets, *self.kernen}, key=len, reverse=True)
        if not known:
            return None
        return re.compile(rf"(?<![\w'-])(?:{'|'.join(map(re.escape, known))})(?![\w-])")

    @cached_property
    def _last_words(self) -> frozenset[str]:
        known = (*self.names, *self.streets, *self.kernen)
        return frozenset(words[-1] for name in known if (words := _WORD.findall(name)))

    def elsewhere(self, clause: Clause, own: tuple[Location, ...]) -> bool:
        """Tell whether a clause names a place or a kern that is none of these."""
        ids = {one.id for one in own} | {one.kern for one in own}
        named = self.any_name.findall(clause.text) if own and self.any_name else ()
        return any(not ids & self._ids(name) for name in named)

    def _ids(self, name: str) -> frozenset[str]:
        kern = {self.kernen[name]} if name in self.kernen else set[str]()
        nobody = frozenset[str]()
        return self.names.get(name, nobody) | self.streets.get(name, nobody) | kern

    def may_be_in(self, text: str) -> bool:
        """Tell quickly whether a folded text may name a place, by the last word of each name."""
        return not self._last_words.isdisjoint(_WORD.findall(text))

    def only(self, text: str) -> str:
        """Give the id of the place whose name a text is, perhaps with its kern; '' for all else."""
        bare = re.sub(r"\A(?:in|bij)\s+", "", fold(text).strip(" .,()"))
        for kern in self.kernen:
            bare = bare.removesuffix(f" in {kern}").removesuffix(f", {kern}")
        ids = self.names.get(bare, frozenset())
        return next(iter(ids)) if len(ids) == 1 else ""

    @classmethod
    def of(cls, village: Village, locations: Iterable[Location]) -> Places:
        """Give the names of the places and kernen of a map."""
        names: dict[str, set[str]] = {}
        streets: dict[str, set[str]] = {}
        for one in locations:
            for name in _names_of(one):
                names.setdefault(name, set()).add(one.id)
            street = fold(one.address.street or "") if one.address else ""
            if any(sign.isdigit() for sign in street):
                streets.setdefault(street, set()).add(one.id)
        kernen = {fold(one.name): one.id for one in village.kernen}
        return cls(
            {name: frozenset(ids) for name, ids in names.items()},
            {street: frozenset(ids) for street, ids in streets.items()},
            kernen,
        )


def _names_of(one: Location) -> Iterator[str]:
    """Give the name of a place, and the part of it that is said alone."""
    name = fold(one.name)
    yield name
    short = _KIND.sub("", name, count=1)
    # "De Linde" tells a place by itself; "Westerdorp" or "Bibliotheek" does not.
    if short != name and re.match(r"(?:de|het|'t)\s", short):
        yield short


def own_places(social_map: SocialMap, entry: AnyEntry) -> tuple[Location, ...]:
    """Give the places where the fields say that an entry is."""
    rules = (*entry.opening_hours, *getattr(entry, "schedules", ()))
    ids = dict.fromkeys((entry.location, *(rule.location for rule in rules)))
    return tuple(filter(None, map(social_map.location, ids)))


def other_place(
    clause: Clause, entry: AnyEntry, own: tuple[Location, ...], places: Places, *, running: bool
) -> Iterator[tuple[str, str]]:
    """Give the place that a clause names and the fields do not, and what these say."""
    if not own or places.any_name is None or clause.asks or is_aside(clause.text):
        return
    ids = {one.id for one in own}
    called = fold(" ".join((entry.name, *(one.name for one in own))))
    for found in places.any_name.finditer(clause.text):
        name, before = found[0], clause.text[: found.start()]
        if name in places.streets:
            if not places.streets[name] & ids and not _ELSEWHERE.search(before[:-8]):
                yield clause.typed(*found.span()), _spoken(own[0])
            continue
        if name in called or _ELSEWHERE.search(clause.text) or _NOT_BEFORE.search(before):
            continue
        if name in places.kernen:
            other = _other_kern(name, before, entry, own, places)
        else:
            other = not places.names[name] & ids and _is_at(before)
        if other and not (running and _may_be_besides(clause, entry)):
            yield clause.typed(*found.span()), _spoken(own[0])
            return


def _spoken(place: Location) -> str:
    street = place.address.street if place.address else None
    return f"locatie: {place.name}" + (f", {street}" if street else "")


def _may_be_besides(clause: Clause, entry: AnyEntry) -> bool:
    """Tell whether a running text may well be about a second place, or about others.

    A service often has one on another day: "Op woensdag is er een behandelkamer in 't Hokje".
    """
    if not isinstance(entry, Activity) and re.search(DAY, clause.text):
        return True
    return not is_ours(clause, fold(entry.name))


def _is_at(before: str) -> bool:
    return re.search(rf"{_AT}$|^\W*$", before) is not None


def _other_kern(
    name: str, before: str, entry: AnyEntry, own: tuple[Location, ...], places: Places
) -> bool:
    """Tell whether an entry is said to be in a kern where none of its places is."""
    kern = places.kernen[name]
    known = {one.kern for one in own}
    at = re.search(r"\bin\s+$", before) is not None
    return at and None not in known and kern not in known and kern not in entry.kernen
