"""What is on the map already, or stands in the list twice: by name, number, website and place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher

from generator.importing.phones import phones_in
from generator.importing.places import place_of
from generator.importing.rows import Found, marks_in, plain_name, words_of
from generator.model import Contact, Item, Location, Route, SocialMap
from generator.values.text import fold
from generator.values.web import looks_like_url, parse_url, url_text

_NEAR, _VERY_NEAR = 0.87, 0.93
_MOST_COMMON = 40


@dataclass(frozen=True)
class Known:
    """Something by which it is known again; `what` is how it is shown to her.

    `towns` and `when` keep two things with one name apart, when both are filled in; what is known
    `by_number` is that number, whatever it is called.
    """

    what: str
    name: str
    phones: frozenset[str] = frozenset()
    sites: frozenset[str] = frozenset()
    towns: frozenset[str] = frozenset()
    when: frozenset[str] = frozenset()
    by_number: bool = False


@dataclass
class Register:
    """All that is known so far, to be asked for what resembles something new."""

    known: list[Known] = field(default_factory=list)
    marks: dict[str, str] = field(default_factory=dict)
    _by: dict[tuple[str, str], list[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, social_map: SocialMap) -> Register:
        """Give a register of what is on a map."""
        register = cls()
        for item in social_map.by_id.values():
            if not isinstance(item, Route):
                register.add(_of_item(social_map, item))
            for mark in marks_in(item.internal):
                register.marks.setdefault(mark, item.id)
        for number in social_map.village.emergency_numbers:
            what = f"noodnummer '{number.id}' in dorp.yml"
            digits = frozenset({number.phone.digits})
            register.add(Known(what, number.name, digits, by_number=True))
        return register

    def add(self, one: Known) -> None:
        """Remember something."""
        self.known.append(one)
        for key in _keys(one):
            self._by.setdefault(key, []).append(len(self.known) - 1)

    def like(self, one: Known) -> tuple[str, str]:
        """Give what something already is, and why it seems so; two empty texts when it is new."""
        seen: set[int] = set()
        for key in _keys(one):
            places = self._by.get(key, [])
            if key[0] == "word" and len(places) > _MOST_COMMON:
                continue
            for at in places:
                if at not in seen and (why := _alike(one, self.known[at])):
                    return self.known[at].what, why
                seen.add(at)
        return "", ""


def known_row(found: Found) -> Known:
    """Give by what a row of the list is known."""
    where = place_of({k: [replace(c) for c in v] for k, v in found.cells.items()}, [])
    numbers = (*found.texts("telefoon"), *found.texts("mobiel"))
    sites = (part for text in found.texts("website") for part in text.split())
    when = " ".join(map(found.text, ("openingstijden", "dag", "hoe_vaak", "begintijd", "datum")))
    return Known(
        f"regel {found.row.number}", found.report.name,
        frozenset(phone.digits for text in numbers for phone in phones_in(text).found),
        frozenset(_site(site) for site in sites if looks_like_url(site)),
        frozenset(fold(part) for part in (where.town, where.street) if part),
        frozenset({fold(when).strip()} - {""}),
    )  # fmt: skip


def _of_item(social_map: SocialMap, item: Item) -> Known:
    assert not isinstance(item, Route)
    contact: Contact | None = item.contact
    place = item if isinstance(item, Location) else social_map.location(item.location)
    address = place.address if place else None
    parts = (address.city, address.street) if address else ()
    website = contact.website if contact else None
    return Known(
        item.id, item.name,
        frozenset(phone.number.digits for phone in contact.phones) if contact else frozenset(),
        frozenset({_site(website)}) if website else frozenset(),
        frozenset(fold(part) for part in parts if part),
    )  # fmt: skip


def _site(text: str) -> str:
    return url_text(parse_url(text)).casefold()


def _keys(one: Known) -> Iterator[tuple[str, str]]:
    yield "name", plain_name(one.name)
    yield from (("phone", number) for number in sorted(one.phones))
    yield from (("site", site) for site in sorted(one.sites))
    yield from (("word", word) for word in words_of(one.name) if len(word) > 3)


def _alike(one: Known, other: Known) -> str:
    """Say why two things seem one; '' when they do not."""
    is_apart = any(
        mine and theirs and not mine & theirs
        for mine, theirs in ((one.when, other.when), (one.towns, other.towns))
    )
    if is_apart or not one.name:
        return ""
    same = {"hetzelfde nummer": one.phones & other.phones,
            "dezelfde website": one.sites & other.sites}  # fmt: skip
    shared = [text for text, found in same.items() if found]
    named = _alike_in_name(one.name, other.name, shares=bool(shared))
    if not named and other.by_number and one.phones & other.phones:
        return "hetzelfde nummer"
    return " en ".join((named, *shared)) if named else ""


def _alike_in_name(one: str, other: str, *, shares: bool) -> str:
    """Say how two names are alike; less will do for what `shares` a number or a website."""
    name, known = plain_name(one), plain_name(other)
    if name == known:
        return "dezelfde naam"
    near = SequenceMatcher(None, name, known).ratio()
    if near >= _VERY_NEAR:
        return "bijna dezelfde naam"
    return "een naam die erop lijkt" if shares and (near >= _NEAR or _holds(name, known)) else ""


def _holds(one: str, other: str) -> bool:
    """Tell whether all words of the shorter name are in the longer one."""
    short, long = sorted((set(one.split()), set(other.split())), key=len)
    return len(short) > 1 and short <= long
