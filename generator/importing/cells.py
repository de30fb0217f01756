"""Cells as a spreadsheet mangled them: a number that lost its zero, a time as part of a day."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from generator.problems import UnusableValue
from generator.values.clock import parse_time
from generator.values.dates import parse_date
from generator.values.people import numbers_in
from generator.values.phone import Phone, parse_phone

T = TypeVar("T")
_FIRST_DAY = date(1899, 12, 30)
_SERIAL = re.compile(r"[2-6]\d{4}")
_LARGE = re.compile(r"(\d)[.,](\d+)[eE]\+?(\d{1,2})")
_LOST_ZERO = re.compile(r"[1-9]\d{8}|(?:800|900|906|909)\d{4}(?:\d{3})?")
_PART_OF_DAY = re.compile(r"0[.,]\d+|[01]")
# Access and Excel write a time as a moment on a day, often the first that they know.
_DAY_BEFORE = re.compile(r"^.*(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/]\d{1,2}[-/]\d{4})[T ]+")
_SECONDS = re.compile(r"(\d{1,2})[:.](\d{2})[:.]\d{2}")
_AMOUNT = re.compile(r"(?:€|EUR)?\s*(\d{1,5})(?:[.,](\d{1,2}))?(?:,-)?", re.IGNORECASE)
_EURO = re.compile(r"\bEUR\b\s*|€\s*", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*[;\n|]\s*|\s+(?:of|en)\s+|\s*/\s*(?=[0+(])|,\s+")
EXCEL = "Excel had dit veranderd"


@dataclass(frozen=True)
class Phones:
    """The numbers in a cell, what was mended about them, and whether words were left over."""

    found: tuple[Phone, ...]
    mended: bool = False
    rest: bool = False


def phones_in(text: str) -> Phones:
    """Give the phone numbers in a cell, with the zero that a spreadsheet takes away."""
    whole = _without_exponent(text)
    if _LOST_ZERO.fullmatch(whole) and (phone := _phone(f"0{whole}")):
        return Phones((phone,), mended=True)
    if phone := _phone(whole):
        return Phones((phone,))
    parts = [part for part in _BETWEEN.split(text) if part]
    mended = [f"0{part}" if _LOST_ZERO.fullmatch(part) else part for part in parts]
    read = [phone for part in mended if (phone := _phone(part))]
    if read and len(read) == len(parts):
        return Phones(_once(read), mended=mended != parts)
    among = [phone for _, phone in numbers_in(text)]
    return Phones(_once(among), rest=True)


def _once(phones: list[Phone]) -> tuple[Phone, ...]:
    return tuple({phone.digits: phone for phone in phones}.values())


def _without_exponent(text: str) -> str:
    found = _LARGE.fullmatch(text.strip())
    if not found:
        return text.strip()
    digits, power = f"{found[1]}{found[2]}", int(found[3])
    return digits.ljust(power + 1, "0") if len(digits) <= power + 1 else text.strip()


def _phone(text: str) -> Phone | None:
    return read(parse_phone, text)


def read(parse: Callable[[str], T], text: str) -> T | None:
    """Give what a text stands for; None when it stands for nothing of that kind."""
    try:
        return parse(text)
    except UnusableValue:
        return None


def day_in(text: str) -> date | None:
    """Give the day in a cell, also when it is counted from 1900; None for a month or words."""
    if _SERIAL.fullmatch(text):
        return _FIRST_DAY + timedelta(days=int(text))
    bare = re.sub(r"(?<=\d)[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?Z?$", "", text)
    return read(parse_date, bare)


def time_in(text: str) -> str:
    """Give the time in a cell as 9.30; '' when there is none."""
    plain = text.replace(",", ".")
    if _PART_OF_DAY.fullmatch(text):
        minutes = round(float(plain) * 24 * 60)
        return f"{minutes // 60}.{minutes % 60:02}" if minutes < 24 * 60 else ""
    bare = _SECONDS.sub(r"\1.\2", text)
    clock = read(parse_time, _DAY_BEFORE.sub("", bare))
    return f"{clock.minutes // 60}.{clock.minutes % 60:02}" if clock else ""


def price_in(text: str) -> str:
    """Give a price as people write it: 8.5 is "€ 8,50", 0 is "Gratis"."""
    if found := _AMOUNT.fullmatch(text.strip()):
        euros, cents = found[1], (found[2] or "").ljust(2, "0")
        if not int(euros) and not int(cents or 0):
            return "Gratis"
        return f"€ {euros},{cents}" if int(cents) else f"€ {euros}"
    shown = _EURO.sub("€ ", text).strip()
    return shown[:1].upper() + shown[1:] if shown.casefold().startswith("gratis") else shown
