"""A field name that is not known where it stands: what was probably meant, and where it belongs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import BaseModel, ValidationError

from generator.model.contact import PhoneNumber
from generator.model.declarations import aliases, blocks, models_along
from generator.model.entries import Activity, VolunteerGroup
from generator.model.organizations import Organization
from generator.model.places import Location
from generator.model.publication import Publication
from generator.model.routes import Route
from generator.model.schedules import Schedule
from generator.model.services import Service
from generator.model.signals import Signal
from generator.model.sources import Source
from generator.model.themes import Theme
from generator.model.typed import typed_out
from generator.model.village import Village
from generator.problems import KeyPath, UnusableValue
from generator.reading.kinds import KIND_NAMES, KINDS
from generator.reading.other_words import LOOSE_WORDS, OTHER_WORDS, WORDS_OF_SOURCES
from generator.reading.refused import NO_NAME, as_block
from generator.values.days import parse_days
from generator.values.nearest import distance, nearest
from generator.values.people import names_somebody
from generator.values.text import fold
from generator.wording import list_text

_DEEPEST = 3
_PERIOD = re.compile(
    r"(?:van )?([0-9]{1,2}(?:[.:][0-9]{2})?)(?: uur)? ?(?:-|–|tot|t/m) ?"
    r"([0-9]{1,2}(?:[.:][0-9]{2})?)(?: uur)?"
)
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


# Whoever wants to publish looks for a place to type one.
_SECRETS = frozenset("wachtwoord password passwd pass pw ww pin token sleutel key geheim".split())


_EVERY_KEY = frozenset(
    key for model in (*KIND_NAMES, Schedule, PhoneNumber) for key in aliases(model)
)


@dataclass(frozen=True)
class _Unknown:
    """An unknown key: as typed, as the Dutch `word` it may stand for, and where it stands.

    `typed` are the keys beside it, `value` is what was typed behind it.
    """

    model: type[BaseModel]
    above: KeyPath
    key: str
    word: str
    typed: frozenset[str] = frozenset()
    value: Any = None

    @property
    def owner(self) -> type[BaseModel]:
        return models_along(self.model, self.above)[-1]

    @property
    def here(self) -> tuple[str, ...]:
        return tuple(aliases(self.owner))


@dataclass(frozen=True)
class Advice:
    """The message, and the paths of the fields that were probably meant and so do not lack.

    `place` is the one place where the field belongs, when there is no more than one.
    """

    message: str
    fields: tuple[KeyPath, ...] = ()
    place: KeyPath = ()


def unknown_key(
    model: type[BaseModel],
    location: KeyPath,
    typed: frozenset[str] = frozenset(),
    value: Any = None,
) -> Advice:
    """Give what to say about an unknown key; `typed` are the keys beside it, `value` its value."""
    key, above = str(location[-1]), location[:-1]
    word = _word(key, model, models_along(model, above)[-1], typed)
    unknown = _Unknown(model, above, key, word, typed, value)
    for advise in (
        _secret,
        _only_counts,
        _in_this_block,
        _in_a_block_around,
        _with_the_entries,
        _in_another_file,
        _mistyped_below,
    ):
        if advice := advise(unknown):
            return advice
    return Advice(f"onbekend veld; {_elsewhere(unknown)}")


def _secret(unknown: _Unknown) -> Advice | None:
    if unknown.owner is not Publication or fold(unknown.key) not in _SECRETS:
        return None
    return Advice(
        "een wachtwoord of sleutel hoort niet in de kaart, want die wordt bewaard en gedeeld; "
        "haal deze regel weg"
    )


def _only_counts(unknown: _Unknown) -> Advice | None:
    """Say that what was asked for is counted, and whose question it was is told nowhere."""
    if unknown.owner is not Signal or any(
        distance(fold(unknown.key), key, 1) < 2 for key in unknown.here
    ):
        return None
    return Advice(
        "hier staan alleen aantallen, geen namen en geen verhalen, want die zijn van een ander; "
        "haal deze regel weg"
    )


def _in_this_block(unknown: _Unknown) -> Advice | None:
    word, above = unknown.word, unknown.above
    near = word if word in unknown.here else LOOSE_WORDS.get(word)
    near = near if near in unknown.here else None
    if near is None and (below := _below(unknown.owner, word, 1)):
        return _belongs(unknown, below)
    if times := _two_times(unknown, near):
        return Advice(f"onbekend veld; typ: {times}", ((*above, "van"),))
    near = near or nearest(unknown.key, unknown.here, longer=True)
    return Advice(f"onbekend veld; {_instead(unknown, near)}", ((*above, near),)) if near else None


def _instead(unknown: _Unknown, near: str) -> str:
    """Say what to do when a field of this block seems to be meant."""
    typo = _typo(unknown.key, near)
    if near == "intern" and not typo:
        return (
            "is het voor bewoners, zet het dan bij 'beschrijving'; "
            "is het voor uzelf, dan bij 'intern'"
        )
    if near in unknown.typed:
        return f"'{near}' staat er al; zet alles daar bij elkaar en haal deze regel weg"
    if block := _as_its_block(unknown, near):
        return f"bedoelt u '{near}'? {block}"
    is_meant = typo or isinstance(unknown.value, dict) or _fits(unknown, near, unknown.value)
    return f"bedoelt u '{near}'?" if is_meant else _as_text(unknown)


def _as_its_block(unknown: _Unknown, near: str) -> str:
    """Say what to type for a lone text behind another name of a block: 'contactpersoon: Roos'."""
    for inner in blocks(unknown.owner, near) if isinstance(unknown.value, str) else ():
        block = as_block(inner, unknown.value)
        if block and _fits(unknown, near, block) and not _fits(unknown, near, unknown.value):
            ask = "toestemming" in aliases(inner) and "naam" in block
            consent = ". Mag de naam op de kaart, zet dan de datum bij 'toestemming'"
            return f"Typ: {near}: {typed_out(block)}{consent if ask else ''}"
    return ""


def _typo(key: str, near: str) -> bool:
    """Tell whether the same field is meant, whatever stands behind it."""
    return (
        fold(key).replace(" ", "_").replace("-", "_") == near or distance(fold(key), near, 3) <= 3
    )


def _two_times(unknown: _Unknown, near: str | None) -> str:
    """Give what to type for 'tijd: 10.00-12.00'."""
    if near not in {"van", "tot"} or not {"van", "tot"} <= set(unknown.here) - unknown.typed:
        return ""
    found = _PERIOD.fullmatch(str(unknown.value).strip())
    return f"van: {found[1]} en op de regel eronder tot: {found[2]}" if found else ""


def _fits(unknown: _Unknown, key: str, value: object) -> bool:
    """Tell whether a field can hold a value."""
    try:
        unknown.owner.model_validate({key: value})
    except ValidationError as error:
        return not any(detail["loc"][:1] == (key,) for detail in error.errors())
    return True


def _elsewhere(unknown: _Unknown) -> str:
    """Say what can be typed instead of a field that belongs in other blocks, or in none."""
    if "dagen" in unknown.here and _is_day(unknown.key):
        return f"typ `dagen: {unknown.key}`, en de tijd bij 'van' en 'tot'"
    if unknown.word in _EVERY_KEY and "toelichting" in set(unknown.here) - unknown.typed:
        return _as_text(unknown)
    return f"wat hier kan: {', '.join(unknown.here)}"


def _is_day(key: str) -> bool:
    try:
        parse_days([key])
    except UnusableValue:
        return False
    return True


def _as_text(unknown: _Unknown) -> str:
    """Say where a value can stand that fits no field as it is."""
    if isinstance(unknown.value, str) and names_somebody(unknown.value):
        return f"{NO_NAME}; haal deze regel weg"
    for name in ("toelichting", "beschrijving"):
        if name in unknown.here and isinstance(unknown.value, str):
            return f"zet het bij '{name}'"
    return f"wat hier kan: {', '.join(unknown.here)}"


def _in_a_block_around(unknown: _Unknown) -> Advice | None:
    word = unknown.word
    if below := _below(unknown.owner, word, _DEEPEST):
        return _of_entries(unknown, below) or _belongs(unknown, below)
    if word in aliases(unknown.model):
        return Advice(f"{_called(unknown)} hoort bij {_itself(unknown)}", ((word,),))
    below = _below(unknown.model, word, _DEEPEST)
    return _belongs(unknown, below) if below else None


def _of_entries(unknown: _Unknown, below: list[tuple[str, ...]]) -> Advice | None:
    """Say that a price of a club belongs to what costs it, not to what a call costs."""
    kinds = [kind for kind in _MOVABLE if unknown.word in aliases(kind)]
    if unknown.above or unknown.model in _MOVABLE or not kinds:
        return None
    names = list_text((KIND_NAMES[kind] for kind in kinds), "of")
    message = f"{_called(unknown)} hoort bij {names}; maak daarvoor een bestand in de map"
    place = f"Gaat het over {_places(below)}, zet het dan daar"
    return Advice(f"{message} '{_FOLDERS[kinds[0]]}'. {place}")


def _belongs(unknown: _Unknown, below: list[tuple[str, ...]]) -> Advice:
    message = f"{_called(unknown)} hoort onder {_places(below)}"
    if unknown.above and unknown.word in aliases(unknown.model):
        return Advice(f"{message}, of bij {_itself(unknown)}", ((unknown.word,),))
    message = f"{message}; zet het daar en laat het verder inspringen"
    place = (*unknown.above, *below[0], unknown.word) if len(below) == 1 else ()
    return Advice(message, tuple((*unknown.above, names[0]) for names in below), place)


def _itself(unknown: _Unknown) -> str:
    owner = KIND_NAMES.get(unknown.model, "het bestand")
    return f"{owner} zelf; laat deze regel dan minder ver inspringen"


def _with_the_entries(unknown: _Unknown) -> Advice | None:
    entries = _ENTRIES_OF.get(unknown.model)
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
        able = [kind for kind in movable if unknown.typed <= set(aliases(kind)) and
                _needed(kind) <= unknown.typed]  # fmt: skip
        folders = list_text((f"'{_FOLDERS[kind]}'" for kind in able), "of")
        own = list_text((f"'{_FOLDERS[kind]}'" for kind in movable), "of")
        move = (
            f"zet dit bestand in de map {folders}"
            if able
            else f"haal het hier weg; het kan in een eigen bestand in de map {own}"
        )
        advice = f"hoort bij {names}; {move}"
    elif kinds[0] in _PLACES:
        advice = f"hoort bij {KIND_NAMES[kinds[0]]}; zet het {_PLACES[kinds[0]]}"
    else:
        own = f"hoort bij {KIND_NAMES[kinds[0]]}; maak daarvoor een bestand in de map"
        pointer = _POINTERS.get(kinds[0])
        here = f" en typ hier '{pointer}: …'" if pointer in aliases(unknown.model) else ""
        advice = f"{own} '{_FOLDERS[kinds[0]]}'{here}"
    return Advice(f"{_called(unknown)} {advice}")


def _needed(model: type[BaseModel]) -> set[str]:
    return {key for key, name in aliases(model).items() if model.model_fields[name].is_required()}


def _mistyped_below(unknown: _Unknown) -> Advice | None:
    names = {names[-1] for names in _keys_below(unknown.owner)}
    near = nearest(unknown.key, names, longer=True)
    if near is None:
        return None
    place = _places(_below(unknown.owner, near, _DEEPEST))
    below = f"Dat hoort onder {place}; zet het daar en laat het verder inspringen"
    return Advice(f"onbekend veld; bedoelt u '{near}'? {below}")


def _word(key: str, model: type[BaseModel], owner: type[BaseModel], typed: frozenset[str]) -> str:
    """Give the Dutch key for a word of other systems or languages, else the key, tidied."""
    tidy = "_".join(fold(key).replace("-", " ").split())
    if owner is Source and tidy in WORDS_OF_SOURCES:
        return WORDS_OF_SOURCES[tidy]
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
        # An address or a date is never meant for where something was seen, unless it stands there.
        inner = (block for block in blocks(model, key) if block is not Source)
        for block in inner if depth else ():
            found += _keys_below(block, depth - 1, here)
    return tuple(found)
