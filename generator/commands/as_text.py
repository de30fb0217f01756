"""What residents read, as plain lines: the words of a page, in the order of that page.

In: views, which hold only what is public. Out: lines for a terminal.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from generator.views import EntryView, RouteView
from generator.views.parts import (
    AwayLine,
    Fact,
    FirstStepView,
    PhoneLine,
    PlaceView,
    StepView,
    ThemeRef,
)
from generator.views.whole import Gone

TEXT_WIDTH = 76
_HARD = "\u00a0"  # holds a phone number together while a line is broken


def entry_text(entry: EntryView, routes: Iterable[RouteView] = ()) -> Iterator[str]:
    """Give an entry as its page tells it; `routes` are the life questions that lead to it."""
    yield entry.name
    yield " · ".join(part for part in (entry.kind_label, entry.formality, entry.kern_text) if part)
    yield from _story(entry.summary)
    yield from facts_text(entry.facts)
    yield ""
    yield from _contact(entry)
    if entry.place:
        inside = (entry.place.wheelchair, *entry.place.hints)
        yield from _list("Zo komt u binnen", filter(None, inside))
    yield from _list("Dit doen wij", entry.does)
    yield from _list("Dit doen wij niet", entry.does_not)
    yield from _story(*entry.paragraphs)
    if entry.wanted or entry.how_to_join:
        yield from _story("Wilt u meedoen?")
        yield from _list("Wij zoeken", entry.wanted, apart=False)
        yield from _wrapped(entry.how_to_join)
    yield from _list("Dit hoort erbij", _belongs(entry, routes))
    yield from _story(_known_by(entry))


def place_text(place: PlaceView) -> Iterator[str]:
    """Give a place or an organisation as its page tells it."""
    yield place.name
    yield " · ".join(part for part in (place.kind_label, place.formality) if part)
    yield from _story(place.summary)
    if place.phones or place.email or place.website:
        yield ""
        yield from _calls(place.phones, place.email, place.website)
    yield from facts_text(place.facts)
    yield from _story(*place.paragraphs)
    yield from _list("Hier vindt u", [entry.name for entry in place.entries])
    yield from _story(_known_by(place))


def route_text(route: RouteView) -> Iterator[str]:
    """Give a life question with its steps."""
    yield route.question
    yield from _story(route.summary)
    if route.urgent:
        yield from _story(_step(route.urgent, "Spoed: "))
    for step in route.steps:
        yield from _story(_step(step, "- "))
    yield from _story(_themes(route.themes), _known_by(route))


def gone_text(gone: Gone) -> Iterator[str]:
    """Give what is left of something that begins later, paused or stopped."""
    yield gone.name
    words = {"begint": "begint op", "pauze": "ligt stil sinds", "gestopt": "is er niet meer sinds"}
    short = {"begint": "begint later", "pauze": "ligt stil", "gestopt": "is er niet meer"}
    yield f"{words[gone.status]} {gone.since}" if gone.since else short[gone.status]
    yield from _story(gone.reason)
    if gone.instead:
        yield from _story(f"In plaats daarvan: {gone.instead.name}.")


def facts_text(facts: tuple[Fact, ...]) -> Iterator[str]:
    """Give the answers on a card, one below the other; first an empty line."""
    if facts:
        yield ""
    for fact in facts:
        for number, line in enumerate(fact.lines):
            label = f"{fact.label}:" if number == 0 else ""
            yield from _wrapped(f"{label:<16} {line}", indent=" " * 17)


def _contact(entry: EntryView) -> Iterator[str]:
    """Give the first step, then everything to reach somebody with, each once."""
    step = entry.first_step
    yield from _wrapped(_sentence(step))
    own = step.phone and step.phone not in entry.phones
    yield from _calls((*((step.phone,) if step.phone and own else ()), *entry.phones))
    if entry.person:
        yield from _wrapped(f"U spreekt met {entry.person}")
    yield from filter(None, (entry.email, entry.website))
    yield from _wrapped(entry.contact_note)


def _sentence(step: FirstStepView) -> str:
    return f"{step.text} {step.link.name}" if step.link else step.text


def _calls(phones: tuple[PhoneLine, ...], email: str = "", website: str = "") -> Iterator[str]:
    for one in phones:
        yield from _away(one.now)
        yield from _wrapped(one.back)
        yield from _wrapped(f"Bel {', '.join(filter(None, (_held(one), one.purpose, one.note)))}")
        yield from _away(one.later)
    yield from filter(None, (email, website))


def _away(lines: Iterable[AwayLine]) -> Iterator[str]:
    """Give when somebody else answers than the one whose number is said beside it."""
    for one in lines:
        yield from _wrapped(f"{one.text} {_held(one.phone)}" if one.phone else one.text)


def _known_by(view: EntryView | PlaceView | RouteView) -> str:
    """Give when somebody asked, and where it was seen."""
    return " ".join(filter(None, (view.checked, view.source.text if view.source else "")))


def _belongs(entry: EntryView, routes: Iterable[RouteView]) -> Iterator[str]:
    yield from (route.question for route in routes)
    if entry.themes:
        yield _themes(entry.themes)
    if entry.organization:
        yield f"Van: {entry.organization.name}"


def _themes(themes: tuple[ThemeRef, ...]) -> str:
    names = ", ".join(theme.name for theme in themes)
    what = "Thema" if len(themes) == 1 else "Thema's"
    return f"{what}: {names}" if names else ""


def _step(step: StepView, label: str) -> str:
    if step.supporters:
        called = (f"{one.name}, {_of_supporter(one.phone)}" for one in step.supporters)
        return f"{label}{step.text} → {'; '.join(called)}"
    when = f" ({'; '.join(step.when)})" if step.when else ""
    number = _of_supporter(step.phone) if step.phone else ""
    to = (f"{step.link.name}{when}" if step.link else "", number)
    where = ", ".join(part for part in to if part)
    return f"{label}{step.text} → {where}" if where else f"{label}{step.text}"


def _of_supporter(phone: PhoneLine) -> str:
    away = [
        f"{one.period}: {f'{one.stand_in} {_held(one.phone)}' if one.phone else 'niemand'}"
        for one in phone.away
    ]
    return f"{_held(phone)} ({'; '.join(away)})" if away else _held(phone)


def _held(phone: PhoneLine) -> str:
    return phone.display.replace(" ", _HARD)


def _story(*paragraphs: str) -> Iterator[str]:
    for paragraph in paragraphs:
        if paragraph:
            yield ""
            yield from _wrapped(paragraph)


def _list(title: str, items: Iterable[str], *, apart: bool = True) -> Iterator[str]:
    lines = [line for item in items for line in _wrapped(f"  - {item}", indent="    ")]
    if lines:
        yield from (*(("",) if apart else ()), f"{title}:", *lines)


def _wrapped(text: str, indent: str = "") -> Iterator[str]:
    """Give a text as lines of this width; an address may be longer."""
    for line in textwrap.wrap(text, TEXT_WIDTH, subsequent_indent=indent, break_long_words=False,
                              break_on_hyphens=False):  # fmt: skip
        yield line.replace(_HARD, " ")
