"""A line from a village weekly, taken apart into the fields of `wanneer`.

In: "elke wo m.u.v. schoolvakanties, 10.00-12.00 uur". Out: what to type in which field, or nothing
when a word is left over that no field can hold.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from generator.model.exceptions import parse_days_off, parse_season
from generator.problems import UnusableValue
from generator.values.calendar_names import WEEKDAYS, WEEKDAYS_SHORT
from generator.values.dates import MONTH_NUMBERS
from generator.values.rhythm import parse_rhythm
from generator.values.rhythm_words import without_dots
from generator.values.text import comparable

Fields = dict[str, str]

_MONTH: Final = rf"(?:{'|'.join(sorted(MONTH_NUMBERS, key=len, reverse=True))})\b\.?"
_THROUGH: Final = r" ?(?:t ?/ ?m|tm|tem|t\.?e\.?m\.?|tot en met|-) ?"
_CLOCK: Final = r"[0-9]{1,2}(?:[.:][0-9]{2})?"
_EXACT: Final = r"[0-9]{1,2}[.:][0-9]{2}"
_TO: Final = r"(?: ?uur| ?u)? ?(?:-|tot|t/m) ?"
_DATE: Final = rf"(?:[0-9]{{1,2}}[-/][0-9]{{1,2}}[-/][0-9]{{4}}|[0-9]{{1,2}} {_MONTH} [0-9]{{4}})"
_DAY: Final = rf"(?:[0-9]{{1,2}}[-/][0-9]{{1,2}}|[0-9]{{1,2}} {_MONTH}|{_MONTH})"
_WEEKDAY: Final = "|".join((*WEEKDAYS, *WEEKDAYS_SHORT))
_PARTS_OF_DAY: Final = MappingProxyType(
    {"ochtend": "ochtend", "morgen": "ochtend", "middag": "middag", "avond": "avond"}
)
_BEGINS: Final = r"(?:(?:vanaf|van|na|om|aanvang|begin|start|inloop(?: vanaf| van)?):? )?"

_TIMES: Final = rf"{_CLOCK}(?: ?uur| ?u)? ?(?:-|tot) ?{_CLOCK}(?: ?uur| ?u)?"
_TWO_TIMES: Final = re.compile(
    rf"(?P<days>[^0-9]+?)[ :,]+(?:van )?(?P<first>{_TIMES})(?:,| en|, en| &|/| \+) ?(?:van )?"
    rf"(?P<second>{_TIMES})"
)

# What is taken out, in this order: each pattern with the fields that its groups fill.
_TAKEN: Final[tuple[re.Pattern[str], ...]] = (
    re.compile(rf"\b(?:van )?(?P<vanaf>{_DATE}){_THROUGH}(?P<tot_en_met>{_DATE})"),
    re.compile(rf"\b(?:vanaf|start(?: op)?|met ingang van|m\.?i\.?v\.?) (?P<vanaf>{_DATE})"),
    re.compile(rf"(?:t ?/ ?m|tot en met) (?P<tot_en_met>{_DATE})"),
    re.compile(
        rf"\b(?:van|tussen) (?P<van>{_CLOCK})(?: ?uur| ?u)? ?(?:tot|en|-) ?(?P<tot>{_CLOCK})\b"
        rf"(?! ?(?:{_MONTH}|jaar|keer|maanden|weken|personen|[-/0-9]))(?: ?uur| ?u\b)?"
    ),
    re.compile(rf"(?<=[a-z] )(?P<van>{_CLOCK}) ?(?:-|tot) ?(?P<tot>{_CLOCK})(?: ?uur| ?u)?\Z"),
    re.compile(rf"\b{_BEGINS}(?P<van>{_EXACT}){_TO}(?P<tot>{_EXACT})(?: ?uur| ?u\b)?"),
    re.compile(rf"\b{_BEGINS}(?P<van>{_CLOCK}){_TO}(?P<tot>{_CLOCK})(?: ?uur| ?u\b)"),
    re.compile(rf"\b{_BEGINS}(?P<van>{_EXACT})(?: ?uur| ?u\b)?"),
    re.compile(rf"\b{_BEGINS}(?P<van>{_CLOCK}) ?(?:uur|u\b)"),
    re.compile(r"\b(?P<lessen>[0-9]{1,2}) (?:lessen|bijeenkomsten)\b(?: op)?"),
    re.compile(
        r"[,(]? ?\b(?:buiten|behalve(?: in)?|niet in|uitgezonderd) de "
        r"(?P<niet_op>[a-z]*vakanties?)\b\)?"
    ),
    re.compile(
        rf"[,(]? ?\b(?:zomerrooster|zomerstop|zomer)?:? ?(?:in )?(?P<niet_op>{_MONTH}"
        rf"(?:(?:, | en |/|{_THROUGH}){_MONTH})*),? (?:gesloten|dicht|vrij|niet)\b\)?"
    ),
    re.compile(
        r"[,(]? ?\b(?:m\.? ?u\.? ?v\.?|met uitzondering van|behalve|uitgezonderd|niet|geen)"
        r"(?=\s) (?:(?:in|op|tijdens) )?(?:de )?(?P<niet_op>.+)"
    ),
    re.compile(r"[,(]? ?\b(?:in|tijdens|op) (?:de )?(?P<niet_op>[a-z]+(?: en [a-z]+)?) niet\b"),
    re.compile(rf"\b(?:alleen )?(?:van |in )?(?P<seizoen>{_DAY}{_THROUGH}{_DAY})"),
    re.compile(r"\b(?:alleen )?(?:in|tijdens) de (?P<seizoen>[a-z]+vakanties?)\b"),
    re.compile(rf"\b(?:alleen )?in (?:de maanden )?(?P<seizoen>{_MONTH}(?:(?:, | en ){_MONTH})*)"),
)  # fmt: skip
_HOUR: Final = re.compile(r"\b([0-9]{1,2}) ?u([0-9]{2})\b")
# Eight times, on Tuesdays: only with the first date beside it; without one it is "twice a week".
_SO_MANY: Final = re.compile(
    rf"(?P<lessen>[0-9]{{1,2}}) ?(?:(?:x|keer|maal) (?:op )?)?(?=(?:{_WEEKDAY}))"
)
_VACATIONS: Final = re.compile(r"\bde (?:school)?vakanties?\b")
_MONTHS_OF: Final = tuple(
    (re.compile(rf"\b(?:in |van )?(?:het |de )?(?:{names})\b"), months)
    for names, months in (
        ("(?:1e|eerste) kwartaal", "januari t/m maart"),
        ("(?:2e|tweede) kwartaal", "april t/m juni"),
        ("(?:3e|derde) kwartaal", "juli t/m september"),
        ("(?:4e|vierde) kwartaal", "oktober t/m december"),
        ("zomer|zomermaanden", "juni t/m augustus"),
        ("winter|wintermaanden", "november t/m februari"),
    )
)
_OF_A_DAY: Final = re.compile(
    rf"\b(?P<day>{_WEEKDAY})[- ]?(?P<part>{'|'.join(_PARTS_OF_DAY)})(?:en|s)?\b"
)
_HYPHEN: Final = re.compile(rf"\b(?P<day>{_WEEKDAY})- en (?=[a-z])")
_ALONE: Final = re.compile(rf"\b(?:'?s|in de) (?P<part>{'|'.join(_PARTS_OF_DAY)})s?\b")
_ORDER: Final = (
    "ritme", "seizoen", "vanaf", "tot_en_met", "lessen", "van", "tot", "niet_op", "toelichting",
)  # fmt: skip


def when_apart(text: str) -> Fields | None:
    """Give field → what to type there; None when there is one field only, or a word too many."""
    rest, found = _HYPHEN.sub(r"\g<day> en ", _said_otherwise(text)), Fields()
    for pattern in _TAKEN:
        here = pattern.search(rest)
        if here and not here.groupdict().keys() & found.keys():
            found |= {key: value.strip(" .,()") for key, value in here.groupdict().items()}
            rest = f"{rest[: here.start()]} {rest[here.end() :]}"
    if "vanaf" in found and (times := _SO_MANY.match(rest.strip())):
        found["lessen"], rest = times["lessen"], rest.strip()[times.end() :]
    rest, part = _without_part_of_day(rest)
    if part and "van" not in found:
        found["toelichting"] = f"in de {part}"
    found["ritme"] = re.sub(r"\( ?\)", " ", " ".join(rest.split())).strip(" .,;:()'")
    if len(found) < 2 or not _is_read(found):
        return None
    return {key: found[key] for key in _ORDER if key in found}


def whens_apart(text: str) -> tuple[Fields, ...]:
    """Give the fields of each rule that a line is: two for "ma t/m do 9-12 en 13-16"."""
    if two := _TWO_TIMES.fullmatch(_said_otherwise(text)):
        rules = [when_apart(f"{two['days']} {two[which]}") for which in ("first", "second")]
        return tuple(rule for rule in rules if rule) if all(rules) else ()
    found = when_apart(text)
    return (found,) if found else ()


def _said_otherwise(text: str) -> str:
    """Give the text with quarters and seasons as months, and hours with a point."""
    typed = _HOUR.sub(r"\1.\2", without_dots(comparable(text)))
    for pattern, months in _MONTHS_OF:
        typed = pattern.sub(months, typed)
    return _VACATIONS.sub("de schoolvakanties", typed)


def _without_part_of_day(rest: str) -> tuple[str, str]:
    """Take "middag" out of "zondagmiddag": the day is a day, and the hour is not known."""
    parts = [_PARTS_OF_DAY[found["part"]] for found in _OF_A_DAY.finditer(rest)]
    rest = _OF_A_DAY.sub(lambda found: found["day"], rest)
    parts += [_PARTS_OF_DAY[found["part"]] for found in _ALONE.finditer(rest)]
    rest = _ALONE.sub(" ", rest)
    return rest, parts[0] if len(set(parts)) == 1 else ""


def _is_read(found: Mapping[str, str]) -> bool:
    """Tell whether each field can read its part."""
    readers = {"ritme": parse_rhythm, "niet_op": parse_days_off, "seizoen": parse_season}
    try:
        for key, read in readers.items():
            if key in found:
                for one in found[key].split(", ") if key == "niet_op" else [found[key]]:
                    read(one)
    except UnusableValue:
        return False
    return True
