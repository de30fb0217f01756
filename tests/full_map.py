"""A map in which every declared field of every kind is filled in, made from the declarations.

A field that is declared tomorrow is in it too, with its example; and of every field there is a map
in which that one is different.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from enum import StrEnum
from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.model.declarations import aliases, blocks
from generator.model.fields import Reference

Place = tuple[str | int, ...]
Content = dict[str, Any]
# What a reference points to, and what it points to in the map where it is different.
TARGETS: Mapping[str, tuple[str, str]] = {
    "themas": ("eten", "zorg"),
    "kernen": ("westerdorp", "achterbos"),
    "organisaties": ("de-bond", "de-bond-anders"),
    "locaties": ("de-zaal", "de-zaal-anders"),
    "contactroutes": ("de-vraag", "de-vraag-anders"),
    "diensten": ("de-dienst", "de-dienst-anders"),
    "vindbaar": ("de-dienst-anders", "de-groep-anders"),
    "ondersteuners": ("hilda", "joke"),
}
NAMES: Mapping[str, str] = {
    "diensten": "de-dienst",
    "activiteiten": "de-club",
    "vrijwilligers": "de-groep",
    "organisaties": "de-bond",
    "locaties": "de-zaal",
    "contactroutes": "de-vraag",
}
# Where the example of the declaration hides other fields, or would be the same as a neighbour's.
INSTEAD: Mapping[tuple[str, str], Any] = {
    ("Activity", "wanneer"): [
        {
            "dagen": ["dinsdag"], "van": "10.00", "tot": "12.00", "vanaf": "2026-09-01",
            "tot_en_met": "2027-05-31", "niet_op": ["schoolvakanties"],
            "toelichting": "zie het dorpsblad", "locatie": "de-zaal",
            "seizoen": "augustus t/m juni", "lessen": "15", "wel_op": ["goede vrijdag"],
        },
        {"ritme": "eerste vrijdag van de maand", "van": "14.00"},
        {"op": ["2026-12-05"], "van": "20.00"},
        {
            "ritme": "elke donderdag", "van": "8.00",
            "verplaatst": [{"datum": "2027-01-28", "naar": "2027-01-29", "van": "14.00",
                            "tot": "16.00", "locatie": "de-zaal", "toelichting": "stemmen"}],
        },
    ],
    ("Activity", "seizoen"): "augustus t/m juni",
    ("Activity", "verplaatst"): [
        {"datum": "2027-02-25", "naar": "2027-02-26", "van": "14.00", "tot": "16.00",
         "locatie": "de-zaal", "toelichting": "stemmen"},
    ],
    ("Contact", "telefoon"): [
        {
            "nummer": "0597 00 12 34", "naam": "Afspraken", "tijden": "werkdagen",
            "kosten": "gratis", "algemeen": "ja", "toestemming": "2026-09-01",
        },
        {"nummer": "0597 00 12 35", "alleen_voor": "verwijzers"},
    ],
    ("Judgement", "niet"): ["de-groep"],
    ("Location", "in_plaats_daarvan"): "de-zaal-anders",
    ("Village", "kernen"): [
        {"id": "westerdorp", "naam": "Westerdorp"}, {"id": "achterbos", "naam": "Achterbos"},
    ],
}  # fmt: skip
# Whoever takes her consent back is nowhere: that would hide all that is to be seen of her. And of
# the form of the files there is only one so far.
EMPTY = frozenset({"ingetrokken", "formaat"})
# Another value than the example, where a letter more would not do.
DIFFERENT: Mapping[str, Any] = {
    "id": "iets-anders",
    "oude_namen": "nog-eerder",
    "telefoon": "0597 00 99 99",
    "nummer": "0597 00 99 98",
    "email": "anders@westerdorp.example",
    "website": "https://anders.example",
    "site": "https://anders.example/",
    "postcode": "9672 ZZ",
    "breedte": "52.9",
    "lengte": "6.9",
    "ritme": "laatste donderdag van de maand",
    "niet_op": "2026-12-22",
    "dagen": "woensdag",
    "van": "9.05",
    "tot": "21.55",
    "vanaf": "2027-01-05",
    "tot_en_met": "2027-04-27",
    "seizoen": "oktober t/m mei",
    "lessen": "14",
    "wel_op": "koningsdag",
    "datum": "2026-12-31",
    "naar": "2026-12-16",
    "feestdagen": "koningsdag",
    "op": "2026-12-12",
    "sinds": "2026-01-01",
    "gecontroleerd": "2026-11-02",
    "toestemming": "2026-08-08",
    "algemeen": "nee",
    "kleur": "#123456",
    "hoofd": "#123456",
    "accent": "#654321",
    "icoon": "account",
    "volgorde": "9",
    "verwijzing": "van uw huisarts",
    "spoed": "nee",
    "beslist": "ja",
    "bestand": "een-ander.webp",
    "niemand_herkenbaar": "nee",
    "logo": "een-ander.svg",
    "vol": "ja",
    "zonder_internet": "ja",
    "kenmerken": "binnen",
    "maand": "2026-12",
    "op_papier": "nee",
    "signalen_delen": "nee",
    "aantal": "4",
}

# Beside other fields some words have only one opposite.
OTHER_WAY: Mapping[Any, str] = {
    "even weken": "oneven weken",
    "klussendienst": "belbus",
    "repaircafe": "naaicafe",
    "sftp://anneke@host.nl/www": "map:/srv/www",
    "SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8": "SHA256:" + "a" * 43,
    "elke donderdag": "maandag, donderdag en zondag",
    "eerste vrijdag van de maand": "laatste zondag van de maand",
}


def filled(model: type[BaseModel]) -> Content:
    """Give every declared field of a type, filled in."""
    found: Content = {}
    for key, name in aliases(model).items():
        if key in EMPTY:
            continue
        info = model.model_fields[name]
        value = INSTEAD.get((model.__name__, key), _example(model, key, info))
        if value is not None:
            found[key] = value
    return found


def _example(model: type[BaseModel], key: str, info: FieldInfo) -> Any:
    reference = reference_of(info)
    several = get_origin(info.annotation) is tuple
    if reference is not None:
        first = TARGETS[reference.kinds[0]][0]
        return [first] if several else first
    inner = blocks(model, key)
    if inner:
        return [filled(inner[0])] if several else filled(inner[0])
    return deepcopy(info.examples[0]) if info.examples else "vol"


def reference_of(info: FieldInfo) -> Reference | None:
    """Give what a field points to, when it holds ids."""
    return next((item for item in info.metadata if isinstance(item, Reference)), None)


def leaves(
    model: type[BaseModel], content: Any, path: Place = ()
) -> Iterator[tuple[Place, type[BaseModel], str]]:
    """Give every field that holds a value and no block: where it stands, and its declaration."""
    for key in content:
        inner = blocks(model, key)
        parts = content[key] if isinstance(content[key], list) else [content[key]]
        if inner and all(isinstance(part, dict) for part in parts):
            for number, part in enumerate(parts):
                step = (key, number) if isinstance(content[key], list) else (key,)
                yield from leaves(inner[0], part, (*path, *step))
        else:
            yield (*path, key), model, key


def changed(content: Content, path: Place, model: type[BaseModel], key: str) -> Content:
    """Give the same file with another value for one field."""
    new = deepcopy(content)
    owner: Any = new
    for step in path[:-1]:
        owner = owner[step]
    old = owner[key]
    value = _different(model.model_fields[aliases(model)[key]], key, old)
    owner[key] = [value] if isinstance(old, list) else value
    if value is None:
        del owner[key]
    return new


def _different(info: FieldInfo, key: str, old: Any) -> Any:
    reference = reference_of(info)
    if reference is not None:
        other = TARGETS[reference.kinds[0]][1]
        return None if other == old else other
    was = old[0] if isinstance(old, list) else old
    for words in _choices(info.annotation):
        return next((str(word) for word in words if str(word) != was), None)
    if str(was).startswith("https://"):
        return "https://anders.example"
    return OTHER_WAY.get(was) or DIFFERENT.get(key, f"{was} anders")


def _choices(annotation: Any) -> Iterator[type[StrEnum]]:
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        yield annotation
    elif get_origin(annotation) in {Union, UnionType, tuple} or hasattr(annotation, "__metadata__"):
        for argument in get_args(annotation):
            yield from _choices(argument)
