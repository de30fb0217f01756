"""Two villages that can follow each other: Kleindorp, and Westerkamp beside it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from small_village import SMALL

from generator.exchange.neighbours import offer
from generator.model import SocialMap
from generator.model.neighbours import Neighbour
from generator.neighbours.fetching import fetched
from generator.neighbours.refreshing import Fresh, refreshed
from generator.reading import read_map
from generator.reading.neighbours import Stored, stored_in, things_mark
from generator.views import MapView, map_view

TODAY = date(2026, 11, 29)
CHORES = """naam: Klussendienst Westerkamp
themas: [ontmoeten]
soort: informeel
samenvatting: Vrijwilligers doen kleine klussen in huis.
bereik: regio
contact:
  telefoon: 0597 00 44 10
kosten: gratis
"""
NEIGHBOURS = "buren:\n  - {id: westerkamp, naam: Westerkamp, waar: ../westerkamp/kaart%s}\n"


def ours(tmp_path: Path, more: str = "") -> Path:
    """Give the folder of Kleindorp's map, which follows Westerkamp; `more` fields in that row."""
    folder = tmp_path / "kleindorp" / "kaart"
    shutil.copytree(SMALL, folder)
    write(folder, "dorp.yml", read(folder, "dorp.yml") + NEIGHBOURS.replace("../", "../../") % more)
    return folder


def theirs(tmp_path: Path, **files: str) -> Path:
    """Give the folder of Westerkamp's map: with a chores service, and other files, for the region.

    Files are named as in diensten_klussendienst.
    """
    folder = tmp_path / "westerkamp" / "kaart"
    for name in ("diensten", "activiteiten"):
        (folder / name).mkdir(parents=True)
    shutil.copy(SMALL / "themas.yml", folder)
    village = read(SMALL, "dorp.yml").replace("Kleindorp", "Westerkamp")
    write(folder, "dorp.yml", village.replace("kleindorp", "westerkamp") + "licentie: CC BY 4.0\n")
    for name, text in ({"diensten_klussendienst": CHORES} | files).items():
        write(folder, f"{name.replace('_', '/', 1)}.yml", text)
    return folder


def read(folder: Path, name: str) -> str:
    return (folder / name).read_text(encoding="utf-8")


def write(folder: Path, name: str, text: str) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")


def the_map(folder: Path) -> SocialMap:
    reading = read_map(folder)
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    return reading.map


def seen(folder: Path, today: date = TODAY) -> MapView:
    """Give the map as residents see it."""
    return map_view(the_map(folder), today)


def row(folder: Path) -> Neighbour:
    return the_map(folder).village.neighbours[0]


def refresh(folder: Path, today: date = TODAY) -> Fresh:
    """Fetch the first neighbour and keep the copy, as the command does."""
    data = fetched(row(folder).where, folder, today)
    return taken(folder, data, today)


def taken(folder: Path, data: bytes, today: date = TODAY) -> Fresh:
    """Keep what somebody says that the first neighbour published."""
    path = folder / "buren" / f"{row(folder).id}.json"
    before: Stored | None = stored_in(path.read_bytes()) if path.exists() else None
    fresh = refreshed(row(folder), data, before, the_map(folder), today)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(fresh.data)
    return fresh


def published(folder: Path) -> dict[str, Any]:
    """Give what a map offers to others, to be changed by somebody with bad plans."""
    found: dict[str, Any] = json.loads(offer(seen(folder), None))
    return found


def forged(told: Mapping[str, Any]) -> bytes:
    """Give bytes as a neighbour would publish them, with the right number of what is in it."""
    whole = {**told, "controlegetal": things_mark(told.get("dingen"))}
    return json.dumps(whole, ensure_ascii=False).encode(errors="surrogatepass")
