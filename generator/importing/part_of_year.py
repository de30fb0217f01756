"""A remark that says in which part of the year something is, or when it is not, and no more."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from generator.importing.cells import read
from generator.importing.seasons import returns
from generator.model.exceptions import parse_days_off, parse_season
from generator.model.opening_hours import OpeningHours
from generator.reading.refused import fits
from generator.values.dates import MONTH_NUMBERS
from generator.values.text import fold

_IN_FRONT = (
    r"(?:(?:alleen|enkel|uitsluitend|only|slechts|loopt|is|in|op|tijdens|gedurende|de|van|from|the|"
    r"elk jaar) )*"
)
_YES = re.compile(rf"{_IN_FRONT}(?P<part>.+?)(?: only| open| geopend)?")
_NO = re.compile(
    r"(?:niet|behalve|dicht|gesloten|geen \w+|m\.u\.v\.|buiten|not|closed) "
    r"(?:(?:in|op|tijdens|gedurende|de|alle|during|on|the) )*(?P<part>.+)"
    r"|(?:(?:in|op|tijdens|gedurende|de) )*(?P<first>.+?) (?:niet|gesloten|dicht|geen \w+|closed)"
)
_AND = re.compile(r"\s*,\s*|\s+(?:en|and|&)\s+")
_ENGLISH = {"january": "januari", "february": "februari", "march": "maart", "may": "mei",
            "june": "juni", "july": "juli", "august": "augustus", "october": "oktober",
            "to": "t/m", "until": "t/m", "till": "t/m"}  # fmt: skip
_WORD = re.compile(r"[a-z]+")
Block = dict[str, Any]


def part_of_year(text: str) -> tuple[str, list[str]] | None:
    """Give 'seizoen' or 'niet_op' with its items, when a remark says that and nothing else."""
    told = " ".join(fold(text).split()).strip(" .!;")
    told = _WORD.sub(lambda found: _ENGLISH.get(found[0], found[0]), told)
    if found := _NO.fullmatch(told):
        return _items("niet_op", found["part"] or found["first"], parse_days_off)
    found = _YES.fullmatch(told)
    # The name of one month may be when somebody wrote it down.
    if found is None or told in MONTH_NUMBERS:
        return None
    return _items("seizoen", found["part"], parse_season)


def _items(key: str, text: str, parse: Callable[[str], Any]) -> tuple[str, list[str]] | None:
    items = [one for one in _AND.split(text) if one]
    for tried in ([text], items):
        if tried and all(any(map(str.isalpha, one)) or "-" in one for one in tried) and all(
            read(parse, one) is not None for one in tried
        ):  # fmt: skip
            return key, tried
    return None


def in_part_of_year(
    content: dict[str, Any], when: str, key: str, items: list[str]
) -> dict[str, Any] | None:
    """Give the content with a part of the year in it; None where it cannot be said.

    `when` is the field that holds the days: 'wanneer', or 'openingstijden', of which each block
    has a part of the year of its own.
    """
    blocks: list[Block] = content.get(when, [])
    if key in content or not returns(blocks):
        return None
    if when == "wanneer":
        return {**content, key: items}
    limited = [{**block, key: items} for block in blocks]
    is_new = not any(key in block for block in blocks)
    whole = is_new and all(fits(OpeningHours, block) for block in limited)
    return {**content, when: limited} if whole else None
