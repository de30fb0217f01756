"""The parts of the map as the booklet prints them, as plain values."""

from __future__ import annotations

import re
from typing import Final

from generator.booklet.icons import known_icon
from generator.booklet.work import Json
from generator.values.web import url_text
from generator.views import EntryView, MapView, RouteView
from generator.views.addresses import full_address
from generator.views.parts import (
    AwayLine,
    Fact,
    PhoneLine,
    PhotoView,
    StepView,
    SupporterView,
    ThemeRef,
)
from generator.views.taken import TAKEN_FACTS, asked_next, other_phones, owner_of_numbers
from generator.wording import capital

_FACTS: Final = (*TAKEN_FACTS, "kernen")
# What a number is for when there is no time to lose.
_URGENT: Final = re.compile(r"\b(spoed|nood|alarm|levensgevaar|dringend)", re.IGNORECASE)
# Longer than this, an entry may be taller than a page and has to be measured.
_LONG: Final = 700
_LONG_ROUTE: Final = 1400


def phone_content(phone: PhoneLine) -> Json:
    """Give a number with what it is for; of a supporter, also who answers when she is away.

    Paper lasts longer than a leave, so her own number is the one that is printed large.
    """
    note = ", ".join(part for part in (phone.purpose, phone.note) if part)
    return {
        "number": phone.display,
        "url": phone.href,
        "note": note,
        "whose": "",
        "cost": phone.cost,
        "urgent": bool(_URGENT.search(note)),
        "away": [short_away_text(one) for one in phone.away],
    }


def photo_content(photo: PhotoView | None) -> Json | None:
    """Give a photo by the name of its file, with what is to be seen."""
    return {"file": photo.file, "alt": photo.alt} if photo else None


def away_text(one: AwayLine) -> str:
    """Give when a supporter is away, and who replaces her on which number."""
    return f"{one.text} {one.phone.display}." if one.phone else one.text


def short_away_text(one: AwayLine) -> str:
    """Give the same in few words, for below her name and number."""
    if one.phone is None:
        return f"{capital(one.period)} is hier niemand te bereiken."
    return f"{capital(one.period)}: bel {one.stand_in}, {one.phone.display}."


def entry_content(view: EntryView, site: str) -> Json:
    """Give one entry as the booklet prints it: the short text, the phone and the way to more."""
    step = view.first_step
    # Where something is, already tells for whom, when that is the same village.
    is_there = view.place is not None and view.place.kern == view.kern_text
    facts = [
        fact for key in _FACTS if (fact := view.fact(key)) and not (key == "kernen" and is_there)
    ]
    asked = tuple(asked_next(view))
    others = other_phones(view)
    is_called = bool(view.phones or step.phone)
    texts = [view.name, view.summary, step.said, *(line for fact in facts for line in fact.lines)]
    texts += [phone.purpose + phone.note for phone in others]
    texts += [label + text for label, text in asked]
    texts += [short_away_text(one) for phone in _called(view) for one in phone.away]
    address = url_text(full_address(site, view.permanent_address))
    texts += [address, view.email, view.website]
    return {
        "id": view.id,
        "theme": view.theme.id,
        "name": view.name,
        "summary": view.summary,
        "formality": view.formality,
        "photo": photo_content(view.photo),
        "facts": [_fact(fact, view) for fact in facts],
        "asked": [{"label": label, "text": text} for label, text in asked],
        "step": {
            "text": step.said,
            "phone": _first_phone(view),
            "ask": step.link is not None,
        },
        "phones": [{**phone_content(phone), "whose": owner_of_numbers(view)} for phone in others],
        "email": "" if is_called else view.email,
        "website": "" if is_called or view.email else url_text(view.website),
        "address": address,
        "url": full_address(site, view.permanent_address),
        "long": sum(map(len, texts)) + 60 * len(others) > _LONG,
    }


def _called(view: EntryView) -> tuple[PhoneLine, ...]:
    """Give each number of an entry once, the first to call before the others."""
    first = view.first_step.phone
    return tuple(dict.fromkeys((*((first,) if first else ()), *view.phones)))


def _first_phone(view: EntryView) -> Json | None:
    phone = view.first_step.phone
    if phone is None:
        return None
    content = phone_content(phone)
    if phone in view.phones:
        owner = owner_of_numbers(view)
        return {**content, "whose": owner and (str(content["note"]) or owner)}
    # "Bel dorpsondersteuner Anneke Bos" has said already who answers.
    is_said = phone.purpose in view.first_step.text
    return {**content, "note": phone.note} if is_said else content


def theme_content(ref: ThemeRef) -> Json:
    """Give what marks a theme; the question only when it says more than the name."""
    return {
        "id": ref.id,
        "name": ref.name,
        "asks": ref.question if ref.question != ref.name else "",
        "icon": known_icon(ref.icon),
        "colour": ref.colour,
        "number": ref.number,
    }


def supporter_content(view: SupporterView) -> Json:
    """Give a supporter."""
    return {
        "id": view.id,
        "name": view.name,
        "title": view.function,
        "kern_text": view.kern_text,
        "phone": phone_content(view.phone),
        "email": view.email,
        "about": view.about,
        "photo": photo_content(view.photo),
        "presence": [capital(line) for line in view.presence],
        "answers": [*view.answering],
        "away": [away_text(one) for one in view.phone.away],
        "trust": _trust(view),
    }


def _trust(view: SupporterView) -> str:
    """Give what a supporter promises and decides, and whom to call instead, to read on."""
    promise = f"“{view.discretion}”" if view.discretion else ""
    parts = [promise, view.decides]
    if view.outside and view.outside.link:
        phone = view.outside.phone
        number = f", {phone.display}" if phone else ""
        ended = "" if phone and phone.display.endswith(".") else "."
        parts.append(f"{view.outside.text} Bel {view.outside.link.name}{number}{ended}")
    return " ".join(part for part in parts if part)


def route_content(route: RouteView, view: MapView) -> Json:
    """Give a life question with its steps."""
    steps = [*([route.urgent] if route.urgent else []), *route.steps]
    texts = [
        route.question,
        *(step.text for step in steps),
        *(w for step in steps for w in step.when),
        *(short_away_text(one) for step in steps if step.phone for one in step.phone.away),
    ]
    return {
        "id": route.id,
        "question": route.question,
        "theme": route.themes[0].id if route.themes else "",
        "urgent": _step(route.urgent, view) if route.urgent else None,
        "steps": [_step(step, view) for step in route.steps],
        "long": sum(map(len, texts)) + 40 * len(texts) > _LONG_ROUTE,
    }


def _fact(fact: Fact, view: EntryView) -> Json:
    """Give an answer; the exceptions stand apart, to read on after the last rhythm."""
    has_note = fact.key == "wanneer" and bool(view.when and view.when_note)
    # Where more follows, the exceptions cannot read on after the rhythm.
    has_note = has_note and not view.closed
    lines = [*view.when] if has_note else [*fact.lines]
    if has_note and len(lines) > 1:
        # It holds for all of them, so it may not read on after the last.
        lines.append(view.when_note)
    return {
        "key": fact.key,
        "icon": fact.icon,
        "lines": [capital(line) for line in lines] if fact.key == "wanneer" else lines,
        "note": view.when_note if has_note and len(view.when) == 1 else "",
    }


def _step(step: StepView, view: MapView) -> Json:
    """Give a step with the label of the page it leads to, when that is in this edition."""
    entry = next((e for e in view.entries if step.link and step.link.id == e.id), None)
    route = next((r for r in view.routes if step.link and step.link.id == r.id), None)
    target = f"entry-{entry.id}" if entry else f"route-{route.id}" if route else ""
    # A step that says "Bel 112" needs no number after it, unless the call costs extra.
    is_said = step.phone and step.phone.display in step.text and not step.phone.cost
    return {
        "text": step.text,
        "when": list(step.when),
        "phone": phone_content(step.phone) if step.phone and not is_said else None,
        "away": [short_away_text(one) for one in step.phone.away] if step.phone else [],
        "target": "supporters" if step.supporters else target,
        "theme": entry.theme.id if entry else "",
    }
