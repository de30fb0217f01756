"""The parts residents see, as ready words: what every outlet shows and none may rephrase."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Link:
    """Something on the site to go to; `address` counts from the root."""

    name: str
    address: str
    kind: str = ""
    id: str = ""


@dataclass(frozen=True)
class PhoneLine:
    """A number to call: as people read it, as a phone dials it, and what it is for."""

    display: str
    href: str
    purpose: str = ""
    note: str = ""


@dataclass(frozen=True)
class ThemeRef:
    """A theme as it marks an entry; `number` is its place on the map, from 1."""

    id: str
    name: str
    question: str
    icon: str
    colour: str
    number: int
    address: str


@dataclass(frozen=True)
class PlaceLine:
    """Where something is."""

    name: str
    address: str
    kern: str
    link: Link
    wheelchair: str
    hints: tuple[str, ...] = ()


@dataclass(frozen=True)
class Fact:
    """One answer on a card: `label` asks, `lines` answer; `icon` is a Material icon name."""

    key: str
    label: str
    icon: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class FirstStep:
    """What to do first: a sentence, the number to call, and who answers."""

    text: str
    phone: PhoneLine | None = None
    link: Link | None = None


@dataclass(frozen=True)
class Hint:
    """Something a search or filter can use: ('dag', 'dinsdag'), ('gratis', 'ja')."""

    name: str
    value: str


@dataclass(frozen=True)
class EntryView:
    """One service, activity or volunteer group, in residents' words."""

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
    audience: str
    when: tuple[str, ...]
    when_note: str
    place: PlaceLine | None
    cost: str
    application: str
    referral: str
    law: str
    languages: str
    first_step: FirstStep
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
    keywords: tuple[str, ...]
    hints: tuple[Hint, ...]
    days: tuple[int, ...]
    link: Link
    permanent_address: str
    path: str

    @property
    def theme(self) -> ThemeRef:
        """Give the theme under which the entry stands in the booklet."""
        return self.themes[0]

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Give the answers in the order people ask: when, where, what it costs, and so on."""
        where: tuple[str, ...] = ()
        if self.place:
            where = tuple(part for part in (self.place.name, self.place.address) if part)
        found = (
            Fact("wanneer", "Wanneer", "calendar-clock", (*self.when, *_some(self.when_note))),
            Fact("waar", "Waar", "map-marker", where),
            Fact("kosten", "Kosten", "currency-eur", _some(self.cost)),
            Fact("voor-wie", "Voor wie", "account-group", _some(self.audience)),
            Fact("kernen", "Voor welk dorp", "home-group", _some(self.kern_text)),
            Fact("aanmelden", "Aanmelden", "pencil", _some(self.application)),
            Fact("verwijzing", "Verwijzing", "file-sign", _some(self.referral)),
            Fact("wet", "Betaald uit", "scale-balance", _some(self.law)),
            Fact("talen", "Talen", "translate", _some(self.languages)),
            Fact("tijd", "Tijd per week", "clock-outline", _some(self.time_per_week)),
        )
        return tuple(fact for fact in found if fact.lines)

    def fact(self, key: str) -> Fact | None:
        """Give one answer, if it is known."""
        return next((fact for fact in self.facts if fact.key == key), None)


def _some(text: str) -> tuple[str, ...]:
    return (text,) if text else ()


@dataclass(frozen=True)
class SupporterView:
    """The person to call when you do not know whom to call."""

    id: str
    name: str
    first_name: str
    title: str
    kernen: tuple[str, ...]
    kern_text: str
    phone: PhoneLine
    email: str
    about: str
    employer: str
    presence: tuple[str, ...]
    photo: str


@dataclass(frozen=True)
class EmergencyView:
    """A number for when it is urgent or serious."""

    id: str
    name: str
    explanation: str
    phone: PhoneLine
    urgent: bool


@dataclass(frozen=True)
class StepView:
    """One step of a route: what to do and where it leads."""

    text: str
    link: Link | None = None
    phone: PhoneLine | None = None
    supporters: tuple[SupporterView, ...] = ()
    formality: str = ""


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
    keywords: tuple[str, ...]
    checked: str
    link: Link
    permanent_address: str


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
    entries: tuple[EntryView, ...]
    keywords: tuple[str, ...]
    kernen: tuple[str, ...]
    checked: str
    link: Link

    def fact(self, key: str) -> Fact | None:
        """Give one answer, if it is known."""
        return next((fact for fact in self.facts if fact.key == key), None)
