"""A life question with the steps to take."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.views.parts.lines import Link, PhoneLine, SourceLine, ThemeRef
from generator.views.parts.people import SupporterView


@dataclass(frozen=True)
class StepView:
    """One step of a route: what to do and where it leads.

    `kernen` are those for which that is; `when` tells when it happens, `has_hours` that it opens.
    `area` is filled when it is for more than the village.
    """

    text: str
    link: Link | None = None
    phone: PhoneLine | None = None
    supporters: tuple[SupporterView, ...] = ()
    formality: str = ""
    kernen: tuple[str, ...] = ()
    when: tuple[str, ...] = ()
    has_hours: bool = False
    area: str = ""


@dataclass(frozen=True)
class RouteView:
    """A life question with the steps to take."""

    id: str
    question: str
    summary: str
    urgent: StepView | None
    steps: tuple[StepView, ...]
    themes: tuple[ThemeRef, ...]
    kernen: tuple[str, ...]
    kern_text: str
    keywords: tuple[str, ...]
    checked: str
    assured: date | None
    link: Link
    permanent_address: str
    source: SourceLine | None = None
