"""Sites of a few files, and a way to bring one to a place and to look at what is there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from generator.carry.carrier import Carrier, PlaceCarrier
from generator.carry.folder import FolderPlace
from generator.carry.locked import Publisher
from generator.carry.manifest import of_folder
from generator.carry.signed import sign
from generator.carry.switching import Brought

DAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 10, 5, tzinfo=UTC)
ANNEKE = Publisher("Anneke op laptop", "a1", NOW)
OLD = {
    "index.html": "Welkom, oud", "agenda/index.html": "Dinsdag", "assets/kaart.css": "groen",
    "weg/index.html": "Gaat weg", "sitemap.xml.gz": "ingepakt", "register.yml": "naam: Dorp\n",
}  # fmt: skip
NEW = {
    "index.html": "Welkom, nieuw", "agenda/index.html": "Woensdag", "assets/kaart.css": "blauw",
    "assets/extra.js": "1", "nieuw/index.html": "Nieuw", "sitemap.xml.gz": "anders ingepakt",
    "register.yml": "naam: Dorp\n",
}  # fmt: skip


def site(folder: Path, files: Mapping[str, str]) -> Path:
    """Write a site of these files, as a build leaves it."""
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    sign(folder, DAY)
    return folder


def silent(_what: str, _done: int, _total: int) -> None:
    """Tell nobody how far it is."""


def to_folder(folder: Path, *, mine: bool = False) -> Carrier:
    return PlaceCarrier(FolderPlace(folder), ANNEKE, mine=mine)


def publish(carrier: Carrier, folder: Path) -> Brought:
    """Bring a site that was built to where the carrier goes."""
    return carrier.carry(folder, of_folder(folder), carrier.look(), silent)


def texts(folder: Path) -> dict[str, str]:
    """Give what residents can read: every file but what a site says of itself."""
    found = {path: (folder / path).read_text(encoding="utf-8") for path in of_folder(folder)}
    return {path: text for path, text in found.items()
            if path not in {"versie.json", "bestanden.json"}}  # fmt: skip
