"""What a site says of itself: by which program and when it was built, and a mark of all of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from generator import __version__
from generator.carry.manifest import LIST, VERSION, list_text, mark_of, of_folder, whole


@dataclass(frozen=True)
class Version:
    """What a site says of itself; `built` is a day as 2026-11-29."""

    program: str
    built: str
    files: int
    whole: str


def sign(folder: Path, today: date) -> None:
    """Let a site that was just built say what it is; the same site says the same."""
    found = of_folder(folder)
    told = {
        "programma": "sociale-kaart",
        "versie": __version__,
        "gebouwd": today.isoformat(),
        "bestanden": len(found),
        "inhoud": whole(found),
    }
    version = (json.dumps(told, indent=1) + "\n").encode()
    (folder / VERSION).write_bytes(version)
    (folder / LIST).write_bytes(list_text({**found, VERSION: mark_of(version)}))


def read_version(data: bytes | None) -> Version | None:
    """Give what a site says of itself; None when it says nothing that can be understood."""
    try:
        found: Any = json.loads(data or b"")
        return Version(str(found["versie"]), str(found["gebouwd"]), int(found["bestanden"]),
                       str(found["inhoud"]))  # fmt: skip
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
