"""*Tegenspraak*: a text that says something else than the fields of its entry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from generator.checks.notices import Notice, key, lines_above
from generator.checks.says.clauses import DAY, Clause, clauses
from generator.checks.says.days import other_days
from generator.checks.says.facts import When, when_of
from generator.checks.says.numbers import Own, other_number, own_numbers
from generator.checks.says.often import other_rhythm
from generator.checks.says.people import Supporters, other_supporter
from generator.checks.says.places import Places, other_place, own_places
from generator.checks.says.prices import other_price
from generator.checks.says.times import other_times
from generator.checks.says.whose import is_surely_ours
from generator.keeping.memory import Forgetful, Memory
from generator.model import Activity, AnyEntry, Location, Route, SocialMap, Step
from generator.model.village import Village
from generator.problems import KeyPath
from generator.values.text import fold

# Without one of its words a text says nothing of a matter; looking for these takes little.
_WORDS = {
    "days": ("dag", "weekend", "door de week", "doordeweeks"),
    "often": ("dag", "week", "weken", "wekelijks", "maand"),
    "times": ("uur", "half ", "kwart ", " tot ", *"0123456789"),
    "price": ("€", "euro", " cent", "gratis", "kosteloos", "niets", "niks", "kosten"),
}
_SHORT_DAY = re.compile(r"\b(?:ma|di|wo|do|vr|za|zo)\b")
_NUMBER = re.compile(r"\d{3}|@")
_DAY_ALONE = re.compile(rf"{DAY}(?:ochtend|morgen|middag|avond)?s?")
# How texts are judged: those about the entry alone, and those that tell more.
_SHORT, _RUNNING = ("summary",), ("description", "audience", "how_to_join")
_CONTACT = ("summary", "description", "audience", "application", "how_to_join", "cost")
_WHAT_TO_DO = "Een van de twee klopt niet: verander deze tekst, of zet het goed bij '{field}'"


@dataclass(frozen=True)
class Known:
    """What the map says of its places and its people, worked out once."""

    village: Village
    locations: tuple[Location, ...]

    @cached_property
    def places(self) -> Places:
        """Give the names of the places."""
        return Places.of(self.village, self.locations)

    @cached_property
    def supporters(self) -> Supporters:
        """Give who the supporters are."""
        return Supporters.of(self.village)


@dataclass(frozen=True)
class Fields:
    """What the fields of one entry say: also where it is and how it is reached.

    `costs` is what it costs now and, where a new price is known, later.
    """

    entry: AnyEntry
    places: tuple[Location, ...]
    numbers: Own
    known: Known
    costs: str

    @cached_property
    def when(self) -> When:
        """Give when it is."""
        return when_of(self.entry)


def contrary_texts(
    social_map: SocialMap, today: date, memory: Memory | None = None
) -> Iterator[Notice]:
    """Find texts that say something else than the fields of their entry, or of a step's.

    With the `memory` of an earlier time, only what changed is held against each other again.
    """
    memory = memory or Forgetful()
    known = memory.same("known", Known(social_map.village, social_map.locations))
    told = {
        one.id: Fields(
            one,
            own_places(social_map, one),
            own_numbers(social_map, one),
            known,
            "; daarna ".join(filter(None, one.costs_from(today))),
        )
        for one in social_map.active_entries(today)
    }
    for fields in told.values():
        yield from memory.keep(fields.entry.id, _notices_of_entry, fields)
    for route in social_map.routes:
        named = dict.fromkeys(step.target or "" for step in route.steps)
        targets = tuple(told[id_] for id_ in named if id_ in told)
        yield from memory.keep(route.id, _notices_of_route, route, targets, known)


def _notices_of_entry(fields: Fields) -> tuple[Notice, ...]:
    return tuple(
        Notice(fields.entry.id, path, "tegenspraak", message, lines)
        for path, message, lines in _of_entry(fields)
    )


def _notices_of_route(
    route: Route, targets: tuple[Fields, ...], known: Known
) -> tuple[Notice, ...]:
    told = {one.entry.id: one for one in targets}
    return tuple(
        Notice(route.id, (key(route, "steps"), index, key(step, "text")), "tegenspraak", *found)
        for index, step in enumerate(route.steps)
        for found in _of_step(step, told.get(step.target or ""), route.kernen, known)
    )


def _of_entry(fields: Fields) -> Iterator[tuple[KeyPath, str, int]]:
    entry = fields.entry
    for name in (*_SHORT, *_RUNNING):
        text = getattr(entry, name, None) or ""
        for at, said, told in _in_text(text, fields, running=name not in _SHORT):
            yield (key(entry, name),), _message(said, told), lines_above(text, at)
    for name in _CONTACT:
        text = getattr(entry, name, None) or ""
        for at, said, told in _about_people(text, fields):
            yield (key(entry, name),), _message(said, told), lines_above(text, at)
    for index, word in enumerate(entry.keywords):
        if told := _other_word(word, fields):
            yield (key(entry, "keywords"), index), _message(word, told), 0


def _in_text(text: str, fields: Fields, *, running: bool) -> Iterator[tuple[int, str, str]]:
    """Give what a text says otherwise than the fields, and where its sentence begins."""
    places = fields.known.places
    matters = _matters(text.casefold(), tuple(_WORDS), running=running)

    def tells(folded: str) -> bool:
        named = fields.places and places.may_be_in(folded)
        return bool(named or _matters(folded, matters, running=running))

    if not matters and not (fields.places and places.may_be_in(fold(text))):
        return
    for clause in clauses(text, tells):
        found = _in_clause(clause, fields, matters, running=running)
        there = tuple(other_place(clause, fields.entry, fields.places, places, running=running))
        # "Op woensdag kunt u in De Sluis terecht": another place, on its own day.
        ours = there and is_surely_ours(clause, fields.when.name)
        if running and found and not ours and places.elsewhere(clause, fields.places):
            continue
        yield from ((clause.offset, *one) for one in (*found, *there))


def _matters(text: str, among: tuple[str, ...], *, running: bool) -> tuple[str, ...]:
    """Give of which matters a folded text may say something: its days, its price."""
    found = []
    for matter in among:
        for word in _WORDS[matter]:
            if word in text:
                found.append(matter)
                break
    if not running and "days" not in found and _SHORT_DAY.search(text):
        found.append("days")
    return tuple(found)


def _in_clause(
    clause: Clause, fields: Fields, among: tuple[str, ...], *, running: bool
) -> list[tuple[str, str]]:
    """Give what a clause says otherwise than the fields of when it is and what it costs."""
    when, found = fields.when, list[tuple[str, str]]()
    matters = _matters(clause.text, among, running=running)
    if "days" in matters:
        found += other_days(clause, when, running=running)
    if "often" in matters and not found and isinstance(fields.entry, Activity):
        found += other_rhythm(clause, when, running=running)
    if "times" in matters:
        found += other_times(clause, when, running=running)
    if "price" in matters:
        found += other_price(clause, fields.costs, when.name, running=running)
    return found


def _about_people(text: str, fields: Fields) -> Iterator[tuple[int, str, str]]:
    if _NUMBER.search(text):
        yield from other_number(text, fields.numbers)
    yield from other_supporter(text, fields.entry.kernen, fields.known.supporters)


def _other_word(word: str, fields: Fields) -> str:
    """Give the days of the fields when a search word is another day."""
    if not _DAY_ALONE.fullmatch(word := fold(word)):
        return ""
    clause = next(iter(clauses(word)))
    return next((told for _, told in other_days(clause, fields.when, running=False)), "")


def _of_step(
    step: Step, target: Fields | None, kernen: tuple[str, ...], known: Known
) -> Iterator[tuple[str, int]]:
    """Give what a step says otherwise than the entry that it leads to."""
    for at, said, told in other_supporter(step.text, kernen, known.supporters):
        yield _message(said, told), lines_above(step.text, at)
    if target is not None:
        for at, said, told in _in_text(step.text, target, running=True):
            yield _message(said, told, target.entry.id), lines_above(step.text, at)


def _message(said: str, told: str, target: str = "") -> str:
    field, _, value = told.partition(": ")
    where = f"bij '{target}' staat bij '{field}'" if target else f"bij '{field}' staat"
    if field == "ondersteuners":
        where = "bij 'ondersteuners' in dorp.yml staat"
    return f"hier staat '{said}', maar {where}: {value.rstrip('.')}. " + _WHAT_TO_DO.format(
        field=field
    )
