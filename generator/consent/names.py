"""A name that may not be said, found in a running text; a street or a house by that name is not.

In: a text and who may not be named. Out: where each stands, as it was typed, and whether it is sure
that this person is meant.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.consent.ledger import Withheld
from generator.values.first_names import FIRST_NAMES
from generator.values.people import SPOKEN_TITLES, TITLES, PersonName

_TITLE = rf"(?:(?:{TITLES})\.?|{SPOKEN_TITLES})"
# Behind these words stands somebody to call or to meet.
_CALLED = (
    r"(?:bel|mail|app|vraag|vraag naar|bellen met|mailen met|appen met|contact met|bij|aan|naar|met"
    r"|door|is|heet|en|of|van|gastvrouw|gastheer|coordinator|contactpersoon|begeleider|o\.l\.v\."
    r"|leiding van|hulp van)"
)
# What is called after a person is not that person.
_THING = (
    r"(?:straat|laan|weg|plein|pad|hof|school|huis|zaal|hal|park|stichting|fonds|prijs|bokaal|beker"
    r"|toernooi|cup|loop|tocht|memorial|museum|kerk|molen|college|instituut|bos|tuin|brug)"
)
_BEFORE_THING = (
    r"(?:de|het|'t|een|stichting|huize|huis|villa|fonds|dorpshuis|school|zaal|cafe|hoeve|boerderij"
    r"|residentie|hof|stal|manege)"
)


@dataclass(frozen=True)
class NameFound:
    """A name in a text: where it begins, how it was typed, and whether it is surely hers."""

    at: int
    typed: str
    who: Withheld
    sure: bool


def names_in(text: str, withheld: Iterable[Withheld], owner: str) -> Iterator[NameFound]:
    """Give where a text of `owner` names somebody who may not be named."""
    plain = ""
    for who in withheld:
        plain = plain or _plain(text)
        if (who.name.last or who.name.first) not in plain:
            continue
        yield from _found(text, plain, who, at_home=who.owner == owner)


def _found(text: str, plain: str, who: Withheld, *, at_home: bool) -> Iterator[NameFound]:
    seen: set[int] = set()
    ways = _patterns(who.name)
    if at_home and who.name.first in FIRST_NAMES:
        ways = (*ways, (_alone(who.name.first), True))
    for pattern, is_sure in ways:
        for found in pattern.finditer(plain):
            at, end = found.span("name")
            first = found.span("capital")[0]
            is_prose = text != text.lower()
            capitals = text[first].isupper() and (not is_prose or _big(text, found))
            if (capitals or not is_prose) and not seen & {*range(at, end)}:
                seen |= {*range(at, end)}
                yield NameFound(at, text[at:end], who, is_sure or at_home)


@lru_cache(maxsize=4096)
def _alone(first: str) -> re.Pattern[str]:
    """Give the way in which a text about her says a first name that is no other word."""
    return re.compile(rf"(?<![\w-])(?P<name>(?P<capital>{re.escape(first)}))(?![\w-]|['’]\w)")


def _big(text: str, found: re.Match[str]) -> bool:
    """Tell whether all of a name has capitals: "wil bakker worden" is not about Wil Bakker."""
    last = found.span("last")[0] if "last" in found.re.groupindex else -1
    return last < 0 or text[last].isupper()


@lru_cache(maxsize=4096)
def _patterns(name: PersonName) -> tuple[tuple[re.Pattern[str], bool], ...]:
    """Give the ways to say a name, the surest first, to look for in a text in small letters."""
    first, last = re.escape(name.first), re.escape(name.last)
    between = rf"{re.escape(name.between)} " if name.between else ""
    after = rf"(?![\w]|['’]?-\w|[ -]{_THING}\b)"
    before = r"(?<![\w-])(?<!\bde )(?<!\bhet )(?<!\b't )(?<!\been )(?<!stichting )(?<!huize )"
    ways: list[tuple[str, bool]] = []
    if first and last:
        ways.append((rf"{before}(?P<name>(?P<capital>{first}) {between}(?P<last>{last}))", True))
        initials = rf"(?P<capital>{first[:1]})\. ?(?:\w\. ?)*{between}"
        ways.append((rf"{before}(?P<name>{initials}(?P<last>{last}))", True))
    if last:
        ways.append((rf"(?<![\w-])(?P<name>{_TITLE} {between}(?P<capital>{last}))", False))
    if first:
        ways.append((rf"(?<![\w-]){_CALLED} (?P<name>(?P<capital>{first}))(?! \w+straat)", False))
    return tuple((re.compile(way + after), sure) for way, sure in ways)


def _plain(text: str) -> str:
    """Give a text in small letters without accents, each sign at its own place."""
    return "".join(_letter(sign) for sign in text)


@lru_cache(maxsize=4096)
def _letter(sign: str) -> str:
    if sign.isascii():
        return sign.lower() if sign not in "\n\t" else " "
    if sign in "\u2018\u2019\u201b\u02bc\u00b4":
        return "'"
    bare = unicodedata.normalize("NFKD", sign)[:1].lower() or sign
    return bare if len(bare) == 1 else sign
