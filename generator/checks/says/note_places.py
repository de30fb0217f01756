"""*Toelichting*: a note of a time that names another place than the fields do.

People read the note; the card, "Nu open" and a closed hall go by the field. So somebody reads that
it is in De Linde (De Sluis in Oosterzijl). In: a map. Out: where such a note stands, what to type.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

from pydantic import BaseModel

from generator.checks.notices import Notice, key
from generator.checks.says.places import Places
from generator.model import Location, SocialMap, Status
from generator.model.opening_hours import OpeningHours
from generator.model.schedules import Schedule
from generator.model.village import Village
from generator.problems import KeyPath
from generator.values.text import fold

# People say "in de bibliotheek" where there is one.
_KINDS = (
    "bibliotheek", "kerk", "gemeentehuis", "stadhuis", "sporthal", "sportpark", "gymzaal", "school",
    "dorpshuis", "buurthuis", "wijkcentrum", "zorgcentrum", "gezondheidscentrum", "molen", "museum",
)  # fmt: skip
_AT = re.compile(r"(?:^\W*|\b(?:in|bij|op|te)\s+)(?:de\s+|het\s+|'t\s+)?$")
# A route, where one waits, or what is only near it.
_NO_PLACE_OF_IT = re.compile(
    r"\d[.:]\d\d|\b(?:halte|vertrek\w*|verzamel\w*|opstap\w*|ophalen|gehaald|start\w*|ook|soms|of"
    r"|naast|tegenover|achter|parkeren|kopen|koop|sleutel|daarna|naar|vanaf|niet|niveau)\b"
)


def notes_elsewhere(social_map: SocialMap, _today: date) -> Iterator[Notice]:
    """Find notes of times that name a place on the map other than the place of that time."""
    names = _names(social_map)
    for index, one in enumerate(social_map.village.supporters):
        yield from _of("dorp", one, (key(Village, "supporters"), index), names, social_map)
    for entry in social_map.entries:
        if entry.status is not Status.STOPPED:
            yield from _of(entry.id, entry, (), names, social_map)


def _names(social_map: SocialMap) -> dict[str, str]:
    """Give by which words a place is known, folded, with its id; only what tells one place."""
    found = {
        name: next(iter(ids))
        for name, ids in Places.of(social_map.village, social_map.locations).names.items()
        if len(ids) == 1
    }
    for kind in _KINDS:
        places = [one.id for one in social_map.locations if _is_kind(one, kind)]
        if len(places) == 1:
            found |= {f"{article} {kind}": places[0] for article in ("de", "het")}
    return found


def _is_kind(place: Location, kind: str) -> bool:
    return any(word.endswith(kind) for word in fold(place.name).split())


def _of(
    owner: str, value: BaseModel, path: KeyPath, names: Mapping[str, str], social_map: SocialMap
) -> Iterator[Notice]:
    for name in ("schedules", "opening_hours", "office_hours"):
        for index, rule in enumerate(getattr(value, name, ())):
            own = rule.location or getattr(value, "location", None)
            other = _other_place(rule, own, names)
            if other:
                usual = social_map.location(own)
                said = f"hier staat '{rule.note}', maar dat leest alleen een mens; "
                fields = f"bij 'locatie' staat {usual.name}" if usual else "een 'locatie' ontbreekt"
                advice = f"Typ in plaats daarvan 'locatie: {other}', en haal dat hier weg"
                here = (*path, key(value, name), index, key(rule, "note"))
                yield Notice(owner, here, "toelichting", f"{said}{fields}. {advice}")


def _other_place(
    rule: Schedule | OpeningHours, own: str | None, names: Mapping[str, str]
) -> str | None:
    """Give the id of the one place that a note says it is at, unless the fields say so too."""
    text = fold(rule.note or "")
    if not text or _NO_PLACE_OF_IT.search(text):
        return None
    found = {
        id_
        for name, id_ in names.items()
        if (at := re.search(rf"(?<![\w'-]){re.escape(name)}(?![\w-])", text))
        and _AT.search(text[: at.start()])
    }
    return next(iter(found)) if len(found) == 1 and own not in found else None
