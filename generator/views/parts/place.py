"""A location or organisation with everything that belongs to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.views.parts.entry import EntryView
from generator.views.parts.lines import (
    Fact,
    Link,
    OwnerLine,
    PhoneLine,
    PhotoView,
    SourceLine,
    Way,
)


@dataclass(frozen=True)
class PlaceView:
    """A location or organisation with everything that belongs to it."""

    id: str
    kind: str
    kind_label: str
    name: str
    summary: str
    paragraphs: tuple[str, ...]
    formality: str
    formality_label: str
    facts: tuple[Fact, ...]
    phones: tuple[PhoneLine, ...]
    email: str
    website: str
    person: str
    contact_note: str
    ways: tuple[Way, ...]
    entries: tuple[EntryView, ...]
    keywords: tuple[str, ...]
    kernen: tuple[str, ...]
    checked: str
    assured: date | None
    link: Link
    has_hours: bool = False
    area: str = ""
    source: SourceLine | None = None
    photo: PhotoView | None = None
    owner: OwnerLine | None = None
