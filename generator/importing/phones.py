"""The phone numbers in a cell of a list, with the words beside each: when, for what, the cost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from generator.importing.cells import read
from generator.importing.standing_words import IN_A_REMARK, says, without_look_alikes
from generator.importing.times import in_dutch
from generator.values.people import is_person_name, names_somebody, numbers_in
from generator.values.phone import Phone, parse_phone
from generator.values.phone_words import is_time, told
from generator.values.text import fold

_LARGE = re.compile(r"(\d)[.,](\d+)[eE]\+?(\d{1,2})")
_LOST_ZERO = re.compile(r"[1-9]\d{8}|(?:800|900|906|909)\d{4}(?:\d{3})?")
# Shorter numbers, such as 0900-1234, 14 0597 and one without its area code.
_SOME_DIGITS = re.compile(r"(?<![\w+.,:])\(?\d(?:[ ()./-]{0,2}\d){2,11}(?!\w|[.:,]\d)")
_LOCAL = re.compile(r"[1-9]\d{5,7}")
_SEPARATED = re.compile(r"\s*[;,/|\n&]\s*|\s+(?:of|en|or|and)\s+")
_LABEL = re.compile(
    r"^\W*(?:(?:telefoon|mobiel|mob|tel|nummer|nr|phone|mobile|bel|bellen|op|naar|via|en|of|or|and|t|m)\b\W*)+",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{2,}|\d ?u\b|€")
_EDGES = " \t\n,;:/|&-–()[]."
_OF_HER_OWN = re.compile(
    r"\bprive\b|\bthuis(?:nummer)?\b|\bgeheim\b|\bniet doorgeven\b|\bprivate\b"
)
_NO_NAME = frozenset(
    "alleen algemeen kantoor secretariaat receptie balie centrale wmo ggd ggz na ma di wo do vr za "
    "zo whatsapp app sms spoed meldpunt gratis afspraken vraag voor toestel tst ext office only "
    "after".split()
)  # fmt: skip
_LONGEST = 60


@dataclass
class Number:
    """A number with what the list says beside it, under the field of the map where that belongs."""

    phone: Phone
    words: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Phones:
    """The numbers in a cell, and what the supporter must know of them.

    `mended` says that a spreadsheet took a zero away, `completed` which numbers got the area code
    of the one before, `private` which are somebody's own by what stands beside them; `rest` are the
    words that may not be published, or are no number.
    """

    numbers: tuple[Number, ...] = ()
    mended: bool = False
    completed: tuple[str, ...] = ()
    private: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()

    @property
    def found(self) -> tuple[Phone, ...]:
        """Give the numbers without the words beside them."""
        return tuple(number.phone for number in self.numbers)


def phones_in(text: str) -> Phones:
    """Give the phone numbers in a cell, with the zero that a spreadsheet takes away."""
    whole = _without_exponent(text)
    if _LOST_ZERO.fullmatch(whole) and (phone := _phone(f"0{whole}")):
        return Phones((Number(phone),), mended=True)
    if phone := _phone(whole):
        return Phones((Number(phone),))
    return _Reader(text).read()


class _Reader:
    """Reads a cell with more in it than one number."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.numbers: dict[str, Number] = {}
        self.mended = False
        self.completed: list[str] = []
        self.private: list[str] = []
        self.rest: list[str] = []

    def read(self) -> Phones:
        spans = sorted(self._spans(), key=lambda span: span[0])
        ends = [(0, 0), *spans, (len(self.text), len(self.text))]
        known: list[Number | None] = [None]
        for start, end in spans:
            known.append(self._number(self.text[start:end], known[-1]))
        for at, ((_, end), (start, _)) in enumerate(pairwise(ends)):
            after = known[at + 1] if at + 1 < len(known) else None
            self._words(self.text[end:start], known[at], after)
        for number in self.private:
            self.numbers.pop(number, None)
        return Phones(tuple(self.numbers.values()), self.mended, tuple(self.completed),
                      tuple(self.private), tuple(self.rest))  # fmt: skip

    def _spans(self) -> Iterator[tuple[int, int]]:
        """Give where numbers stand: whole ones first, then shorter ones in what is left."""
        left = self.text
        for start, _ in numbers_in(self.text):
            digits = 0
            for end in range(start, len(left)):
                digits += left[end].isdigit()
                if _phone(left[start : end + 1]) and not left[end + 1 : end + 2].isdigit():
                    yield start, end + 1
                    left = f"{left[:start]}{'·' * (end + 1 - start)}{left[end + 1 :]}"
                    break
        for found in _SOME_DIGITS.finditer(left):
            if not is_time(found[0]) and self._can_be(found[0]):
                yield found.span()

    def _can_be(self, typed: str) -> bool:
        bare = re.sub(r"\D", "", typed)
        lost = bool(_LOST_ZERO.fullmatch(bare)) and _phone(f"0{bare}") is not None
        return _phone(typed) is not None or lost or bool(_LOCAL.fullmatch(bare))

    def _number(self, typed: str, before: Number | None) -> Number | None:
        bare = re.sub(r"\D", "", typed)
        phone = _phone(typed)
        if phone is None and _LOST_ZERO.fullmatch(bare) and (phone := _phone(f"0{bare}")):
            self.mended = True
        if phone is None and before and (phone := _completed(bare, before.phone)):
            self.completed.append(f"'{typed.strip()}' is gelezen als {phone.display}")
        if phone is None:
            self.rest.append(typed.strip())
            return None
        return self.numbers.setdefault(phone.display, Number(phone))

    def _words(self, text: str, before: Number | None, after: Number | None) -> None:
        """Give the words between two numbers to the one that they say something of."""
        first, second = _apart(text, has_before=before is not None, has_after=after is not None)
        for words, number in ((first, before), (second, after)):
            bare = in_dutch(_LABEL.sub("", words).strip(_EDGES))
            if bare:
                self._say(bare, number)

    def _say(self, words: str, number: Number | None) -> None:
        if number and _OF_HER_OWN.search(fold(words)):
            self.private.append(number.phone.display)
            self.rest.append(words)
            return
        said = _told(words)
        (key,) = said
        is_doubt = says(IN_A_REMARK, without_look_alikes(fold(words)))
        is_short = bool(_WORD.search(words)) and len(words) <= _LONGEST
        if number is None or key in number.words or is_doubt or not is_short or _may_name(words):
            self.rest.append(words)
        else:
            number.words |= said


def _apart(text: str, *, has_before: bool, has_after: bool) -> tuple[str, str]:
    """Give what belongs to the number before a text, and what to the one behind it."""
    if not has_before or not has_after:
        return (text, "") if has_before else ("", text)
    aside = re.match(r"\s*(\([^)]*\))", text)
    if aside:
        return aside[1], text[aside.end() :]
    parts = _SEPARATED.split(text, maxsplit=1)
    if len(parts) > 1:
        return parts[0], parts[1]
    return ("", text) if text.rstrip().endswith(":") else (text, "")


def _told(words: str) -> dict[str, str]:
    """Give words under 'tijden', 'kosten', 'alleen_voor' or 'naam'."""
    plain = fold(words)
    if re.search(r"\bc(?:en)?ts?\b|per min|p/m", plain):
        return {"kosten": words}
    return {"tijden": words} if re.search(r"\b\d{1,2} ?u\b", plain) else told(words)


def _may_name(words: str) -> bool:
    """Tell whether words beside a number may be somebody's name: then they need her yes."""
    capitals = [word for word in re.findall(r"[^\W\d_]+", words) if word[0].isupper()]
    strange = [word for word in capitals if fold(word) not in _NO_NAME]
    return names_somebody(words) or (bool(strange) and is_person_name(words))


def _completed(bare: str, before: Phone) -> Phone | None:
    """Give a number without its area code with that of the number before it."""
    area = before.display.partition(" ")[0]
    is_whole = len(area) + len(bare) == len(before.digits) and before.kind == "landline"
    return _phone(f"{area}{bare}") if is_whole else None


def _without_exponent(text: str) -> str:
    found = _LARGE.fullmatch(text.strip())
    if not found:
        return text.strip()
    digits, power = f"{found[1]}{found[2]}", int(found[3])
    return digits.ljust(power + 1, "0") if len(digits) <= power + 1 else text.strip()


def _phone(text: str) -> Phone | None:
    return read(parse_phone, text)
