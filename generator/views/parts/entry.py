"""One service, activity or volunteer group, with its answers in the order people ask."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from generator.values.hours_a_week import hours_a_week
from generator.views.parts.lines import (
    Fact,
    FirstStepView,
    Hint,
    Link,
    OwnerLine,
    PhoneLine,
    PhotoView,
    PlaceLine,
    SourceLine,
    ThemeRef,
    Turned,
)


@dataclass(frozen=True)
class EntryView:
    """One service, activity or volunteer group, in residents' words.

    `turns` are the lines of its answers that change by themselves; `over` is the first day, as
    '2027-01-01', on which it is on the map no more.
    """

    id: str
    kind: str
    kind_label: str
    name: str
    summary: str
    paragraphs: tuple[str, ...]
    formality: str
    formality_label: str
    themes: tuple[ThemeRef, ...]
    kernen: tuple[str, ...]
    kern_text: str
    area: str
    audience: str
    when: tuple[str, ...]
    when_note: str
    closed: tuple[str, ...]
    room: str
    place: PlaceLine | None
    cost: str
    application: str
    referral: str
    law: str
    languages: str
    first_step: FirstStepView
    phones: tuple[PhoneLine, ...]
    email: str
    website: str
    person: str
    contact_note: str
    organization: Link | None
    does: tuple[str, ...]
    does_not: tuple[str, ...]
    wanted: tuple[str, ...]
    time_per_week: str
    how_to_join: str
    checked: str
    assured: date | None
    keywords: tuple[str, ...]
    hints: tuple[Hint, ...]
    days: tuple[int, ...]
    link: Link
    permanent_address: str
    path: str
    holidays: str = ""
    traits: str = ""
    has_hours: bool = False
    turns: tuple[Turned, ...] = ()
    over: str = ""
    source: SourceLine | None = None
    photo: PhotoView | None = None
    owner: OwnerLine | None = None

    @property
    def theme(self) -> ThemeRef:
        """Give the theme under which the entry stands in the booklet."""
        return self.themes[0]

    @property
    def happens(self) -> bool:
        """Tell whether it stands in the agenda; what is open stands there not."""
        return self.kind == "activiteiten"

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Give the answers in the order people ask: when, where, what it costs, and so on."""
        where: tuple[str, ...] = ()
        if self.place:
            where = tuple(part for part in (self.place.name, self.place.address) if part)
        found = (
            Fact(
                "wanneer", "Wanneer", "calendar", (*self.when, *_some(self.when_note), *self.closed)
            ),
            Fact("plek", "Plaatsen", "account-clock-outline", _some(self.room)),
            Fact("waar", "Waar", "map-marker", where),
            Fact("kosten", "Kosten", "currency-eur", _some(self.cost)),
            Fact("voor-wie", "Voor wie", "account-multiple", _some(self.audience)),
            Fact("kernen", "Voor welk dorp", "home-group", _some(self.kern_text)),
            Fact("bereik", "Voor welk gebied", "home-group", _some(self.area)),
            Fact("aanmelden", "Aanmelden", "pencil", _some(self.application)),
            Fact("verwijzing", "Verwijzing", "file-document-outline", _some(self.referral)),
            Fact("wet", "Betaald uit", "scale-balance", _some(self.law)),
            Fact("talen", "Talen", "translate", _some(self.languages)),
            Fact("kenmerken", "Goed om te weten", "information", _some(self.traits)),
            Fact("tijd", "Tijd per week", "clock-outline", _some(self.time_per_week)),
            Fact("feestdagen", "Feestdagen", "calendar", _some(self.holidays)),
        )
        return tuple(self._with_turns(fact) for fact in found if fact.lines)

    def _with_turns(self, fact: Fact) -> Fact:
        turns = tuple(turn for turn in self.turns if turn.line in fact.lines)
        return replace(fact, turns=turns) if turns else fact

    @property
    def hours_a_week(self) -> float | None:
        """Give how many hours a week a volunteer is asked, as far as that can be told."""
        return hours_a_week(self.time_per_week)

    def fact(self, key: str) -> Fact | None:
        """Give one answer, if it is known."""
        return next((fact for fact in self.facts if fact.key == key), None)


def _some(text: str) -> tuple[str, ...]:
    return (text,) if text else ()
