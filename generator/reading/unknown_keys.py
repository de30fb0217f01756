"""A field name that is not known where it stands: what was probably meant, and where it belongs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from pydantic import BaseModel

from generator.model.declarations import aliases, blocks, models_along
from generator.model.entries import Activity, VolunteerGroup
from generator.model.organizations import Organization
from generator.model.places import Location
from generator.model.routes import Route
from generator.model.services import Service
from generator.model.themes import Theme
from generator.model.village import Village
from generator.problems import KeyPath
from generator.reading.kinds import KIND_NAMES, KINDS
from generator.reading.other_words import LOOSE_WORDS, OTHER_WORDS
from generator.values.nearest import nearest
from generator.values.text import fold
from generator.wording import list_text

_DEEPEST = 3
# A file with a field of one of these others probably stands in the wrong folder.
_MOVABLE = (Service, Activity, VolunteerGroup, Route)
_FOLDERS: Mapping[type[BaseModel], str] = {model: folder for folder, model in KINDS.items()}
_PLACES: Mapping[type[BaseModel], str] = {Village: "in dorp.yml", Theme: "in themas.yml"}
# When something is, stops or begins is told of what people go to, not of where or by whom it is.
_OF_ENTRIES = frozenset(
    {"niet_op", "status", "reden", "sinds", "in_plaats_daarvan", "vanaf", "tot_en_met"}
)
_ENTRIES_OF: Mapping[type[BaseModel], str] = {
    Location: "de diensten en activiteiten die er zijn",
    Organization: "de diensten en activiteiten van deze organisatie",
    Route: "de diensten en activiteiten waar de stappen naar wijzen",
}
_POINTERS: Mapping[type[BaseModel], str] = {
    Location: "locatie",
    Organization: "organisatie",
}


@dataclass(frozen=True)
class _Unknown:
    """An unknown key: as typed, as the Dutch `word` it may stand for, and where it stands."""

    model: type[BaseModel]
    above: KeyPath
    key: str
    word: str

    @property
    def owner(self) -> type[BaseModel]:
        return models_along(self.model, self.above)[-1]

    @property
    def here(self) -> tuple[str, ...]:
        return tuple(aliases(self.owner))


@dataclass(frozen=True)
class Advice:
    """The message, and the paths of the fields that were probably meant and so do not lack."""

    message: str
    fields: tuple[KeyPath, ...] = ()


def unknown_key(
    model: type[BaseModel], location: KeyPath, typed: frozenset[str] = frozenset()
) -> Advice:
    """Give what to say about an unknown key; `typed` are the keys beside it."""
    key, above = str(location[-1]), location[:-1]
    unknown = _Unknown(model, above, key, _word(key, model, models_along(model, above)[-1], typed))
    for advise in (
        _in_this_block,
        _in_a_block_around,
        _with_the_entries,
        _in_another_file,
        _mistyped_below,
    ):
        if advice := advise(unknown):
            return advice
    return Advice(f"onbekend veld; wat hier kan: {', '.join(unknown.here)}")


def _in_this_block(unknown: _Unknown) -> Advice | None:
    word, above = unknown.word, unknown.above
    near = word if word in unknown.here else LOOSE_WORDS.get(word)
    near = near if near in unknown.here else None
    if near is None and (below := _below(unknown.owner, word, 1)):
        return _belongs(unknown, below)
    near = near or nearest(unknown.key, unknown.here)
    return Advice(f"onbekend veld; bedoelt u '{near}'?", ((*above, near),)) if near else None


def _in_a_block_around(unknown: _Unknown) -> Advice | None:
    word = unknown.word
    if below := _below(unknown.owner, word, _DEEPEST):
        return _belongs(unknown, below)
    if word in aliases(unknown.model):
        return Advice(f"{_called(unknown)} hoort bij {_itself(unknown)}", ((word,),))
    below = _below(unknown.model, word, _DEEPEST)
    return _belongs(unknown, below) if below else None


def _belongs(unknown: _Unknown, below: list[tuple[str, ...]]) -> Advice:
    message = f"{_called(unknown)} hoort onder {_places(below)}"
    if unknown.above and unknown.word in aliases(unknown.model):
        return Advice(f"{message}, of bij {_itself(unknown)}", ((unknown.word,),))
    message = f"{message}; zet het daar en laat het verder inspringen"
    return Advice(message, tuple((*unknown.above, names[0]) for names in below))


def _itself(unknown: _Unknown) -> str:
    owner = KIND_NAMES.get(unknown.model, "het bestand")
    return f"{owner} zelf; laat deze regel dan minder ver inspringen"


def _with_the_entries(unknown: _Unknown) -> Advice | None:
    entries = _ENTRIES_OF.get(unknown.model)
    if entries and unknown.word == "oude_namen":
        reason = "het adres daarvan staat op geen papier; haal deze regel weg"
        return Advice(f"{_called(unknown)} kan niet bij {KIND_NAMES[unknown.model]}: {reason}")
    if entries is None or unknown.word not in _OF_ENTRIES:
        return None
    return Advice(
        f"{_called(unknown)} kan niet bij {KIND_NAMES[unknown.model]}; zet het bij {entries}, "
        "en haal het hier weg"
    )


def _in_another_file(unknown: _Unknown) -> Advice | None:
    kinds = [kind for kind in KIND_NAMES if unknown.word in aliases(kind)]
    if not kinds:
        return None
    movable = [kind for kind in kinds if kind in _MOVABLE]
    if unknown.model in _MOVABLE and movable:
        names = list_text((KIND_NAMES[kind] for kind in movable), "of")
        folders = list_text((f"'{_FOLDERS[kind]}'" for kind in movable), "of")
        advice = f"hoort bij {names}; zet dit bestand in de map {folders}"
    elif kinds[0] in _PLACES:
        advice = f"hoort bij {KIND_NAMES[kinds[0]]}; zet het {_PLACES[kinds[0]]}"
    else:
        own = f"hoort bij {KIND_NAMES[kinds[0]]}; maak daarvoor een bestand in de map"
        pointer = _POINTERS.get(kinds[0])
        here = f" en typ hier '{pointer}: …'" if pointer in aliases(unknown.model) else ""
        advice = f"{own} '{_FOLDERS[kinds[0]]}'{here}"
    return Advice(f"{_called(unknown)} {advice}")


def _mistyped_below(unknown: _Unknown) -> Advice | None:
    near = nearest(unknown.key, {names[-1] for names in _keys_below(unknown.owner)})
    if near is None:
        return None
    place = _places(_below(unknown.owner, near, _DEEPEST))
    return Advice(f"onbekend veld; bedoelt u '{near}'? Dat hoort onder {place}")


def _word(key: str, model: type[BaseModel], owner: type[BaseModel], typed: frozenset[str]) -> str:
    """Give the Dutch key for a word of other systems or languages, else the key, tidied."""
    tidy = "_".join(fold(key).replace("-", " ").split())
    if tidy in aliases(model) or _below(model, tidy, _DEEPEST):
        return tidy
    words = OTHER_WORDS.get(tidy, (tidy,))
    free = [word for word in words if word in aliases(owner) and word not in typed]
    known = [word for word in words if word in aliases(model) or _below(model, word, _DEEPEST)]
    return (*free, *known, *words)[0]


def _called(unknown: _Unknown) -> str:
    same = fold(unknown.key) == unknown.word
    return f"'{unknown.word}'" if same else f"bedoelt u '{unknown.word}'? Dat"


def _places(below: list[tuple[str, ...]]) -> str:
    return list_text((f"'{'.'.join(names)}'" for names in below), "of")


def _below(model: type[BaseModel], key: str, depth: int) -> list[tuple[str, ...]]:
    """Give under which fields of a block a key belongs, the nearest only."""
    places = [names[:-1] for names in _keys_below(model, depth) if names[-1] == key]
    shortest = min(map(len, places), default=0)
    return [names for names in places if len(names) == shortest]


@cache
def _keys_below(
    model: type[BaseModel], depth: int = _DEEPEST, above: tuple[str, ...] = ()
) -> tuple[tuple[str, ...], ...]:
    """Give every key in the blocks of a type, each with the keys it stands under."""
    found: list[tuple[str, ...]] = []
    for key in aliases(model):
        here = (*above, key)
        found += [here] if above else []
        for block in blocks(model, key) if depth else ():
            found += _keys_below(block, depth - 1, here)
    return tuple(found)
