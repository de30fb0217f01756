"""Phone numbers that are said rather than typed: in words, with words between the digits.

In: a text. Out: the digits that stand in it, however they are written, and the mobile numbers that
they make. Times, dates and amounts make none.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from generator.values.text import fold

_UNITS = "nul een twee drie vier vijf zes zeven acht negen".split()
_TEENS = "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split()
_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()
_WORDS = {
    **{word: str(at) for at, word in enumerate(_UNITS)},
    **{word: str(at + 10) for at, word in enumerate(_TEENS)},
    **{word: f"{at + 2}0" for at, word in enumerate(_TENS)},
    **{
        f"{unit}en{ten}": f"{at + 2}{n}"
        for at, ten in enumerate(_TENS)
        for n, unit in enumerate(_UNITS)
        if n
    },
}
_WORD = "|".join(sorted(_WORDS, key=len, reverse=True))
# Some type the letter o for a nought: "o6".
_GROUP = re.compile(rf"[0-9]+|(?<!\w)o(?=[ -]?6)|(?<!\w)(?:{_WORD})(?!\w)")
_LONGEST_GAP = 24
# What makes of digits a time, a date, an amount or the end of what is said of a number.
_NO_GAP = re.compile(
    r"[\n€%@]|[.!?;] +[^\d ]|\b(?:uur|euro|cent|jaar|km|kilometer|meter|minuten|personen|mensen|tot"
    r"|t/m|plus|groep|groepen|lijn|bus|nummer|nr|tel|telefoon|\w+dag|januari|februari|maart|april"
    r"|mei|juni|juli|augustus|september|oktober|november|december)\b"
)
_MORE_AFTER = re.compile(
    r"[ .:,/-]{0,2}\d| ?(?:€|%|(?:uur|euro|cent|jaar|km|meter|minuten|personen|mensen|januari"
    r"|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b)"
)
_STARTS = ("06", "316", "00316")


@dataclass(frozen=True)
class Digits:
    """A group of digits: where it begins and ends in the text, and what it is in digits."""

    start: int
    end: int
    digits: str


def digits_said(text: str) -> tuple[Digits, ...]:
    """Give the groups of digits in a text, also those in words and in other scripts."""
    plain = _plain(text)
    return tuple(
        Digits(found.start(), found.end(), _WORDS.get(found[0], found[0].replace("o", "0")))
        for found in _GROUP.finditer(plain)
    )


def mobile_numbers_said(text: str) -> Iterator[tuple[int, str]]:
    """Give the mobile numbers in a text, each with where it begins: "06, dan 12 34 56 78"."""
    groups, plain = digits_said(text), _plain(text)
    for at, first in enumerate(groups):
        if first.digits[0] in "03" and _stands_alone(groups, at):
            for last in range(at, min(at + 11, len(groups))):
                run = groups[at : last + 1]
                found = _mobile("".join(one.digits for one in run))
                if found and _is_one(run, plain):
                    yield first.start, found


def places_of(text: str, numbers: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Give where known numbers begin in a text, also without their first nought."""
    known = digits_said(text)
    for number in numbers if known else ():
        yield from ((at, number) for at in _places(known, _plain(text), number))


def _places(known: tuple[Digits, ...], plain: str, number: str) -> Iterator[int]:
    bare = number.removeprefix("0")
    joined = "".join(one.digits for one in known)
    places = [at for at, one in enumerate(known) for _ in one.digits]
    begins = joined.find(bare)
    while begins >= 0:
        run = known[places[begins] : places[begins + len(bare) - 1] + 1]
        if all(_is_gap(plain[one.end : other.start]) for one, other in pairwise(run)):
            yield run[0].start
        begins = joined.find(bare, begins + 1)


def _stands_alone(groups: tuple[Digits, ...], at: int) -> bool:
    return at == 0 or groups[at].start - groups[at - 1].end > 1


def _mobile(digits: str) -> str:
    """Give digits as a Dutch mobile number; nothing when they are none."""
    start = next((one for one in _STARTS if digits.startswith(one)), "")
    return f"06{digits[len(start) :]}" if start and len(digits) == len(start) + 8 else ""


def _is_one(run: tuple[Digits, ...], plain: str) -> bool:
    """Tell whether groups of digits belong together."""
    if _MORE_AFTER.match(plain, run[-1].end):
        return False
    for before, after in pairwise(run):
        gap = plain[before.end : after.start]
        is_clock = gap in (".", ":") and len(before.digits) <= 2 and len(after.digits) == 2
        if is_clock or not _is_gap(gap):
            return False
    return True


def _is_gap(between: str) -> bool:
    return len(between) <= _LONGEST_GAP and not _NO_GAP.search(between)


@lru_cache(maxsize=64)
def _plain(text: str) -> str:
    """Give a text in small letters, with plain digits, each sign at its own place."""
    if text.isascii():
        return text.lower()
    return "".join(_sign(sign) for sign in text)


def _sign(sign: str) -> str:
    if (digit := unicodedata.digit(sign, None)) is not None:
        return str(digit)
    bare = fold(sign)
    return bare if len(bare) == 1 else sign
