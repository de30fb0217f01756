"""Which map a PDF was made for, so that no booklet takes the place of something else unasked."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pikepdf

from generator.views import MapView

_MAKER = "Typst"


@dataclass(frozen=True)
class MadeFor:
    """The map of a booklet as its file says it: who publishes it, and for which villages."""

    publisher: str
    kernen: str
    title: str = field(default="", compare=False)

    def is_of(self, other: MadeFor) -> bool:
        """Tell whether this is of another's map, or of a part of it such as one kern."""
        ours, all_of_it = set(self.kernen.split(", ")), set(other.kernen.split(", "))
        return self.publisher == other.publisher and ours <= all_of_it


def made_for(path: Path) -> MadeFor | None:
    """Give which map a file is a booklet of; None when it is no booklet of ours."""
    try:
        with pikepdf.open(path) as pdf:
            told = {key: str(value) for key, value in pdf.docinfo.items()}
    except (pikepdf.PdfError, OSError):
        return None
    if not told.get("/Creator", "").startswith(_MAKER) or "/Keywords" not in told:
        return None
    return MadeFor(told.get("/Author", ""), told["/Keywords"], told.get("/Title", ""))


def map_of(view: MapView) -> MadeFor:
    """Give what the booklets of a map say of it."""
    return MadeFor(view.publisher.name, ", ".join(kern.name for kern in view.kernen))
