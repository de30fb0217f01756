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
from urllib.parse import unquote

from generator.consent.ledger import Withheld
from generator.values.first_names import FIRST_NAMES
from generator.values.people import SPOKEN_TITLES, TITLES, PersonName
from generator.values.text import slug

_TITLE = rf"(?:de )?(?:(?:{TITLES})\.?|{SPOKEN_TITLES})"
# Words that are joined by signs instead of spaces: an address, a name of a page, a "#word".
_TOKEN = re.compile(r"[^\s,;()<>\"]+")
_JOINING = re.compile(r"[^\W_][./:?=&@_+%#-]+[^\W_]|[#@][^\W_]")
# Letters of so few signs stand in other words as well: "Al Ba" in "alba".
_SHORT_NAME = 6
# Behind these words stands somebody to call or to meet.
_CALLED = (
    r"(?:bel|mail|app|vraag|vraag naar|bellen met|mailen met|appen met|contact met|bij|aan|naar|met"
    r"|door|is|heet|en|of|van|gastvrouw|gastheer|coordinator|contactpersoon|begeleider|o\.l\.v\."
    r"|leiding van|hulp van)"
)
# What is called after a person is not that person, and an address is judged as a whole.
_THING = (
    r"(?:straat|laan|weg|plein|pad|hof|school|huis|zaal|hal|park|stichting|fonds|prijs|bokaal|beker"
    r"|toernooi|cup|loop|tocht|memorial|museum|kerk|molen|college|instituut|tuin|brug)"
)
_NAMED_AFTER = re.compile(_THING)
_NOT_BEFORE = r"(?<![\w@/.-])(?<!\bde )(?<!\b't )(?<!\been )(?<!stichting )(?<!huize )"
_NOT_AFTER = rf"(?![^\W_]|[@/]|\.\w|['’]?-\w|[ -]{_THING}\b)"
# Marks of bold and slanted text, and more than one space, do not hide a name.
_GAP = r"(?:[ *_\u00a0]{1,8}\(?|[-/])"
# Nor do initials, a pet name or another name in between.
_INITIALS = r"(?:(?:[a-z]\. ?){1,4}|[\"'“„(][\w.]{1,20}[\"'”)] )"
_SECOND_NAME = r"(?P<other>[a-z]{2,20}) "
# Before these, a surname alone is somebody's.
_CALL = r"(?:bel|mail|app|vraag naar|(?:bellen|mailen|appen|contact) met|o\.l\.v\.|leiding van)"
# "Van der Berg" is written "v.d. Berg" as well.
_SMALL = r"(?:(?:van|de|der|den|ten|ter|het|te|la|el|al|op|in|'t|v\.? ?d\.?|v/d|v\.)[ _]){0,3}"
_SURNAME_FOLLOWS = re.compile(r" (?:(?:de|den|der|van|ten|ter|het|te|el|al|op|in) |'t )*[A-ZÀ-Þ]")


@dataclass(frozen=True)
class NameFound:
    """A name in a text: where it begins, how it was typed, and whether it is surely hers."""

    at: int
    typed: str
    who: Withheld
    sure: bool


@dataclass(frozen=True)
class _Way:
    """A way to say a name: what to look for in small letters, and how sure it tells who is meant.

    A first name alone is said of many; when a surname follows, it is another's or is in the way.
    `part` is the one part of a name that is said; `any_case` needs no capitals.
    """

    pattern: re.Pattern[str]
    sure: bool = False
    first_only: bool = False
    part: str = ""
    any_case: bool = False


def names_in(
    text: str,
    withheld: Iterable[Withheld],
    owner: str,
    words: frozenset[str] = frozenset(),
    shared: frozenset[str] = frozenset(),
) -> Iterator[NameFound]:
    """Give where a text of `owner` names somebody who may not be named.

    `words` are those of which villages, places and clubs are called: alone they name nobody.
    `shared` are parts of the names of others, who did say yes.
    """
    plain = ""
    for who in withheld:
        plain = plain or _plain(text)
        if any(part and part in plain for part in (who.name.first, who.name.last)):
            at_home = who.owner == owner
            others = words if at_home else words | shared
            yield from _found(text, plain, who, others, at_home=at_home)


def names_in_addresses(text: str, withheld: Iterable[Withheld]) -> Iterator[NameFound]:
    """Give the addresses and the like in a text that are called after who may not be named.

    So are "www.roosveen.example", "facebook.com/roos.veen", "#RoosVeen" and "?q=Roos%20Veen".
    """
    for found in _TOKEN.finditer(text):
        bare = joined(found[0]) if _JOINING.search(found[0]) else ""
        for who in withheld:
            if is_joined_name(bare, who.name):
                yield NameFound(found.start(), found[0], who, sure=True)
                break


def joined(text: str) -> str:
    """Give the letters and digits of a text alone, with what an address writes otherwise."""
    return slug(unquote(text)).replace("-", "")


def is_joined_name(bare: str, name: PersonName) -> bool:
    """Tell whether letters hold a full name, in either order, and not that of a street."""
    if not name.is_full:
        return False
    between = joined(name.between)
    first, last = joined(name.first), joined(name.last)
    ways = {first + between + last, first + last, between + last + first, last + first}
    return any(way in bare and _is_person(bare, way) for way in ways if len(way) > _SHORT_NAME)


def _is_person(bare: str, way: str) -> bool:
    return not _NAMED_AFTER.match(bare, bare.index(way) + len(way))


def _found(
    text: str, plain: str, who: Withheld, words: frozenset[str], *, at_home: bool
) -> Iterator[NameFound]:
    seen: set[int] = set()
    for way in _ways(who.name, at_home=at_home):
        if way.part and way.part in words:
            continue
        for found in way.pattern.finditer(plain):
            at, end = found.span("name")
            if seen.isdisjoint(range(at, end)) and _is_said(text, found, way):
                seen |= {*range(at, end)}
                yield NameFound(at, text[at:end], who, way.sure or at_home)


def _is_said(text: str, found: re.Match[str], way: _Way) -> bool:
    """Tell by its capitals whether a name is one: "wil bakker worden" is not about Wil Bakker.

    In a list of words of residents nothing has capitals.
    """
    if text == text.lower():
        return not way.first_only
    if way.any_case:
        return True
    known = (part for part in ("first", "last", "other") if part in found.re.groupindex)
    begins = [at for part in known if (at := found.start(part)) >= 0]
    if not all(text[at].isupper() for at in begins):
        return False
    return not (way.first_only and _SURNAME_FOLLOWS.match(text, found.end("name")))


@lru_cache(maxsize=4096)
def _ways(name: PersonName, *, at_home: bool) -> tuple[_Way, ...]:
    """Give the ways to say a name, the surest first."""
    first, last = re.escape(name.first), re.escape(name.last)
    surname = rf"{_SMALL}(?P<last>{last})(?:'?s)?"
    given = rf"(?P<first>{first})"
    ways: list[_Way] = []
    if first and last:
        initials = rf"(?P<first>{first[:1]})\. ?(?:\w\. ?)*"
        ways += [
            _way(rf"(?P<name>{given}{_GAP}{surname})", sure=True),
            _way(rf"(?P<name>{initials}{surname})", sure=True),
            _way(rf"(?P<name>(?P<last>{last}),? (?:{_SMALL})?{given})", sure=True),
            _way(rf"(?P<name>(?P<last>{last}),? (?P<first>{first[:1]})\.)", sure=True),
            _way(rf"(?P<name>{given}{_GAP}{_INITIALS}{surname})", sure=True),
            # With the name of a husband, or a second name, it is hers most of the time.
            _way(rf"(?P<name>{given}{_GAP}{_SMALL}{_doubled(last)})"),
            _way(rf"(?P<name>{given}{_GAP}{_SECOND_NAME}{surname})"),
            _way(rf"{_CALLED} (?P<name>{given}{_GAP}{surname})", any_case=True),
        ]
    if last:
        ways.append(_way(rf"(?P<name>{_TITLE} {surname})", part=name.last))
        ways.append(_way(rf"(?P<name>{_TITLE} {_SMALL}{_doubled(last)})", part=name.last))
        ways.append(_way(rf"{_CALL} (?P<name>{surname})", part=name.last))
    if first:
        ways.append(_way(rf"{_CALLED} (?P<name>{given})(?:'?s)?", part=name.first, first_only=True))
    if at_home and name.first in FIRST_NAMES:
        ways.append(_way(rf"(?P<name>{given})(?:'?s)?", part=name.first, first_only=True))
    return tuple(ways)


def _doubled(last: str) -> str:
    """Give a pattern for a surname that is joined to another: "Bos-Zwaneveld"."""
    more = rf"-(?!{_THING}\b)[a-z]{{2,20}}"
    return rf"(?:(?P<last>{last})(?:{more})|(?P<other>[a-z]{{2,20}})-{last})"


def _way(
    said: str,
    *,
    sure: bool = False,
    first_only: bool = False,
    part: str = "",
    any_case: bool = False,
) -> _Way:
    pattern = re.compile(f"{_NOT_BEFORE}{said}{_NOT_AFTER}")
    return _Way(pattern, sure, first_only, part, any_case)


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
