"""What leads back to itself: a step to its own route, replacements that go round in a ring.

Supporters who stand in for each other on the same day are such a ring: then nobody answers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from generator.model.leave import absence_on, changes, is_circle, way_from
from generator.model.texts import key
from generator.model.village import Village
from generator.problems import Problem
from generator.reading.file_names import VILLAGE_FILE
from generator.reading.shelf import Shelf
from generator.wording import date_text

_INSTEAD = "in_plaats_daarvan"


def circles(shelf: Shelf) -> Iterator[Problem]:
    """Find each file that sends residents back to where they are."""
    yield from _steps_to_itself(shelf)
    yield from _rings(shelf)
    for village in shelf.of(Village):
        yield from _stand_ins(shelf, village)


def _steps_to_itself(shelf: Shelf) -> Iterator[Problem]:
    for id_, source in shelf.sources.items():
        content = source.content
        if not isinstance(content, dict):
            continue
        steps = content.get("stappen")
        found: list[tuple[tuple[str | int, ...], Any]] = [(("spoed",), content.get("spoed"))]
        listed = steps if isinstance(steps, list) else [steps]
        found += [(("stappen", index), step) for index, step in enumerate(listed)]
        for path, step in found:
            if isinstance(step, dict) and step.get("naar") == id_:
                message = "deze stap leidt naar deze vraag zelf; haal 'naar' hier weg"
                yield source.problem((*path, "naar"), message, "kring")


def _rings(shelf: Shelf) -> Iterator[Problem]:
    leads = {
        id_: content[_INSTEAD]
        for id_, source in shelf.sources.items()
        if isinstance(content := source.content, dict) and isinstance(content.get(_INSTEAD), str)
    }
    told: set[str] = set()
    for start in sorted(leads):
        ring = _ring_from(start, leads)
        if not ring or told & set(ring):
            continue
        told.update(ring)
        yield shelf.sources[ring[0]].problem((_INSTEAD,), _message(ring), "kring")


def _ring_from(start: str, leads: Mapping[str, str]) -> list[str]:
    """Give the ids of the ring that a replacement leads into; nothing when it ends."""
    way = [start]
    while (after := leads.get(way[-1])) is not None:
        if after in way:
            return way[way.index(after) :]
        way.append(after)
    return []


def _message(ring: list[str]) -> str:
    if len(ring) == 1:
        return f"'{ring[0]}' is dit bestand zelf; haal deze regel weg, of wijs naar iets anders"
    round_ = " → ".join([*ring, ring[0]])
    return f"dit gaat in een kring ({round_}); haal deze regel weg, of wijs naar iets anders"


def _stand_ins(shelf: Shelf, village: Village) -> Iterator[Problem]:
    """Find each absence in which whoever stands in comes back to somebody who is away too."""
    told: set[str] = set()
    for day in changes(village.supporters):
        for at, one in enumerate(village.supporters):
            way = [each for each in way_from(village.supporters, one, day) if each]
            away = absence_on(one, day)
            if away is None or one.id in told or not is_circle(way) or way[-1] is not one:
                continue
            told.update(each.id for each in way)
            path = (key(village, "supporters"), at, key(one, "absences"),
                    one.absences.index(away), key(away, "stand_in"))  # fmt: skip
            yield shelf.sources[VILLAGE_FILE].problem(
                path, _ring_of([e.id for e in way], day), "kring"
            )


def _ring_of(ids: list[str], day: date) -> str:
    if len(ids) == 2:
        return "zij kan zichzelf niet vervangen; noem iemand anders, of haal deze regel weg"
    return (
        f"op {date_text(day)} vervangen zij elkaar in een kring ({' → '.join(ids)}), en neemt "
        "niemand op; noem hier iemand anders, of haal deze regel weg"
    )
