"""A field name that is not known where it stands: what was probably meant, and where it belongs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pydantic import BaseModel

from generator.model.entries import Activity, Service, VolunteerGroup
from generator.model.places import Location, Organization
from generator.model.village import Route, Theme, Village
from generator.reading.kinds import KIND_NAMES, KINDS
from generator.reading.other_words import OTHER_WORDS
from generator.reading.source import Path, aliases, models_along, models_in
from generator.values.nearest import nearest
from generator.values.text import fold

_DEEPEST = 3
# A file with a field of one of these others probably stands in the wrong folder.
_MOVABLE = (Service, Activity, VolunteerGroup, Route)
_FOLDERS: Mapping[type[BaseModel], str] = {model: folder for folder, model in KINDS.items()}
_PLACES: Mapping[type[BaseModel], str] = {Village: "in dorp.yml", Theme: "in themas.yml"}
_POINTERS: Mapping[type[BaseModel], str] = {
    Location: "; typ hier 'locatie: …'",
    Organization: "; typ hier 'organisatie: …'",
}


@dataclass(frozen=True)
class _Unknown:
    """An unknown key: as typed, as the Dutch `word` it may stand for, and where it stands."""

    model: type[BaseModel]
    above: Path
    key: str
    word: str

    @property
    def owner(self) -> type[BaseModel]:
        return models_along(self.model, self.above)[-1]

    @property
    def here(self) -> tuple[str, ...]:
        return tuple(aliases(self.owner))


Advice = tuple[str, Path] | None


def unknown_key(model: type[BaseModel], location: Path) -> tuple[str, Path]:
    """Give the message for an unknown key, and the path of the field that was probably meant.

    The path is the one typed when no field can be named with certainty.
    """
    key = str(location[-1])
    unknown = _Unknown(model, location[:-1], key, _word(key, model))
    for advise in (_in_this_block, _in_a_block_around, _in_another_file, _mistyped_below):
        if advice := advise(unknown):
            return advice
    return f"onbekend veld; wat hier kan: {', '.join(unknown.here)}", location


def _in_this_block(unknown: _Unknown) -> Advice:
    word, above = unknown.word, unknown.above
    near = word if word in unknown.here else None
    if near is None and (place := _below(unknown.owner, word, 1)):
        return _belongs(unknown, place), (*above, word)
    near = near or nearest(unknown.key, unknown.here)
    return (f"onbekend veld; bedoelt u '{near}'?", (*above, near)) if near else None


def _in_a_block_around(unknown: _Unknown) -> Advice:
    word = unknown.word
    if place := _below(unknown.owner, word, _DEEPEST):
        return _belongs(unknown, place), (*unknown.above, word)
    if word in aliases(unknown.model):
        owner = KIND_NAMES.get(unknown.model, "het bestand")
        advice = f"hoort bij {owner} zelf; laat deze regel minder ver inspringen"
        return f"{_called(unknown)} {advice}", (word,)
    place = _below(unknown.model, word, _DEEPEST)
    return (_belongs(unknown, place), (*unknown.above, word)) if place else None


def _in_another_file(unknown: _Unknown) -> Advice:
    kinds = [kind for kind in KIND_NAMES if unknown.word in aliases(kind)]
    if not kinds:
        return None
    movable = [kind for kind in kinds if kind in _MOVABLE]
    if unknown.model in _MOVABLE and movable:
        names = " of ".join(KIND_NAMES[kind] for kind in movable)
        folders = " of ".join(f"'{_FOLDERS[kind]}'" for kind in movable)
        advice = f"hoort bij {names}; zet dit bestand in de map {folders}"
    elif kinds[0] in _PLACES:
        advice = f"hoort bij {KIND_NAMES[kinds[0]]}; zet het {_PLACES[kinds[0]]}"
    else:
        own = f"hoort bij {KIND_NAMES[kinds[0]]}; maak daarvoor een bestand in de map"
        advice = f"{own} '{_FOLDERS[kinds[0]]}'{_POINTERS.get(kinds[0], '')}"
    return f"{_called(unknown)} {advice}", (*unknown.above, unknown.key)


def _mistyped_below(unknown: _Unknown) -> Advice:
    near = nearest(unknown.key, {names[-1] for names in _keys_below(unknown.owner)})
    if near is None:
        return None
    place = _below(unknown.owner, near, _DEEPEST)
    message = f"onbekend veld; bedoelt u '{near}'? Dat hoort onder {place}"
    return message, (*unknown.above, unknown.key)


def _word(key: str, model: type[BaseModel]) -> str:
    """Give the Dutch key for a word of other systems or languages, else the key, tidied."""
    tidy = "_".join(fold(key).replace("-", " ").split())
    if tidy in aliases(model) or _below(model, tidy, _DEEPEST):
        return tidy
    return OTHER_WORDS.get(tidy, tidy)


def _called(unknown: _Unknown) -> str:
    same = fold(unknown.key) == unknown.word
    return f"'{unknown.word}'" if same else f"bedoelt u '{unknown.word}'? Dat"


def _belongs(unknown: _Unknown, place: str) -> str:
    return f"{_called(unknown)} hoort onder {place}; zet het daar en laat het verder inspringen"


def _below(model: type[BaseModel], key: str, depth: int) -> str:
    """Say under which fields of a block a key belongs: 'contact' of 'openingstijden'."""
    places = [names[:-1] for names in _keys_below(model, depth) if names[-1] == key]
    shortest = min(map(len, places), default=0)
    return " of ".join(f"'{'.'.join(names)}'" for names in places if len(names) == shortest)


def _keys_below(
    model: type[BaseModel], depth: int = _DEEPEST, above: tuple[str, ...] = ()
) -> Iterator[tuple[str, ...]]:
    for key, name in aliases(model).items():
        if above:
            yield (*above, key)
        if depth:
            for block in models_in(model.model_fields[name].annotation):
                yield from _keys_below(block, depth - 1, (*above, key))
