"""*Beloftes*: what a text promises that nobody can keep, and amounts whose year is over.

Whoever works with people may have to tell others when somebody is in danger: since 1 January 2019
the reporting code (meldcode) makes that the norm for professionals, also without consent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from pydantic import BaseModel

from generator.checks.notices import Notice, lines_above, public_texts
from generator.checks.prose import sentences
from generator.model import Item, SocialMap
from generator.values.calendar_names import MONTHS

VILLAGE = "dorp"
_WHO = r"(?:ons|u|uw|mij|haar|hem|hen|elkaar)"
# A few words may stand between, never a whole sentence.
_SOME = r"(?:\s+[\w'’-]+){0,4}?\s+"
_SECRECY = re.compile(
    rf"""
    \b(?:
      (?:blijft|blijven|blijf)(?:{_SOME}|\s+)(?:onder\s+(?:{_WHO}|vier\s+ogen)|binnenskamers|geheim
         |tussen\s+(?:{_WHO}|de|het|jou|jullie)\b)
    | niemand{_SOME}(?:hoort|weet|weten|horen|merkt|ervan|daarvan|hiervan)
    | niemand\s+(?:hoort|weet|merkt)\b
    | (?:niets|niks|geen\s+woord)(?:{_SOME}|\s+)(?:door(?:verteld|vertellen|gezegd|gegeven|geven)
         |naar\s+buiten|buiten\s+(?:u|jou|jullie)\s+om)
    | (?:doet|doen|gebeurt|regelt|meldt)\s+(?:niets|niks|nooit\s+iets)\s+(?:buiten|achter|zonder)\b
    | (?:vertelt|vertellen|zegt|zeggen|geeft|geven)\s+(?:het\s+|dit\s+|dat\s+)?
         (?:nooit|niets|niks|niemand|aan\s+niemand|niet\s+(?:door|verder))\b
    | noemt?\s+(?:nooit\s+)?uw\s+naam\s+(?:niet|nooit)
    | uw\s+naam\s+(?:wordt|blijft)\s+(?:niet|nooit|geheim)(?:\s+genoemd)?
    | (?:strikt|volledig|helemaal|volstrekt|altijd)\s+(?:vertrouwelijk|geheim)
    | (?:is|zijn|blijft|blijven|gratis\s+en)\s+vertrouwelijk
    | (?:wat\s+u|alles|verhaal|gesprek|geheim)\b[^.?!\n]{{0,40}}\bblijft\s+(?:\w+\s+)?
         bij\s+(?:ons|mij|haar|hem)\b
    | (?:praat|praten|deelt|delen|spreekt|spreken){_SOME}(?:met|aan)\s+niemand
    | (?:wordt|worden)\s+(?:nooit|niet|met\s+niemand)\s+(?:gedeeld|door\w+)
    | (?:mag|mogen|zal|zullen)\s+(?:niets|niks|nooit\s+iets)\s+(?:zeggen|vertellen|door\w+|melden)
    | zonder\s+dat\s+(?:iemand|anderen|uw\s+\w+|de\s+\w+)\s+(?:het|dat|er|iets|ervan)\s+
         (?:iets\s+van\s+)?(?:weet|weten|merkt|merken|hoort|horen|te\s+weten)
    | geheim\s+is\s+(?:\w+\s+){{0,3}}veilig | beroepsgeheim
    | zwijgplicht | (?:geheimhoudings|zwijg)plicht\w* | mondje\s+dicht
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_EXCEPT = re.compile(
    r"\b(?:gevaar|nood|overleg\w*|bespreek\w*|toestemming|tenzij|behalve|meldcode)\b"
)
_AMOUNT = re.compile(r"(?:€|\beuro?\b)\s?\d|\d\s?(?:€|euro\b)", re.IGNORECASE)
_MONTHS = "|".join(MONTHS)
_YEAR = re.compile(
    r"""
    (?<![\d-]) (?<!sinds\s) (?<!vanaf\s) (?<!€\s) (?<!€) (?:20\d\d\s?[-/–]\s?)? (20\d\d) (?![\d-])
    """,
    re.VERBOSE,
)
_DATED = re.compile(rf"\b\d{{1,2}}\s+(?:{_MONTHS})\s+20\d\d|\b20\d\d-\d\d-\d\d\b", re.IGNORECASE)
# What begins on the first of January is of that year.
_NEW_YEAR = re.compile(r"\b0?1(?:\s+januari\s+|[-/]0?1[-/])(20\d\d)", re.IGNORECASE)
_MONEY = re.compile(
    r"\b(?:kost|kosten|betaalt|betalen|bijdrage|bedrag|tarief|prijs|eigen\s+risico)\b"
)
# These are set anew every year, by law or by the country.
_YEARLY = re.compile(
    r"\b(?:eigen\s+bijdrage|eigen\s+risico|abonnementstarief|wmo-tarief|bijdrage\s+aan\s+het\s+cak)\b",
    re.IGNORECASE,
)


def false_promises(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find texts that promise that nobody else will ever hear of something."""
    for one in _readable(social_map, today):
        yield from _promised(one, one.id)


def _promised(one: BaseModel, owner: str) -> Iterator[Notice]:
    for path, text in public_texts(one):
        for offset, found in promises_in(text):
            message = (
                f"'{found}' kan niemand altijd waarmaken: wie gevaar ziet, moet soms ook "
                "zonder toestemming melden. Schrijf wat er wel gebeurt, bijvoorbeeld: "
                "Zij bespreekt eerst met u wat er gebeurt."
            )
            yield Notice(owner, path, "belofte", message, lines_above(text, offset))


def promises_in(text: str) -> list[tuple[int, str]]:
    """Give each promise of secrecy in a text that makes no exception, with where it begins."""
    if not _SECRECY.search(text):
        return []
    return [
        (sentence.offset + found.start(), found[0])
        for sentence in sentences(text)
        if (found := _SECRECY.search(sentence.text)) and not _EXCEPT.search(sentence.text.lower())
    ]


def amounts_of_a_year(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find amounts that belong to a year that is over, and yearly ones that do not say which."""
    for one in _readable(social_map, today):
        yield from _of_a_year(one, one.id, today)


def promises_of_village(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find both in what the village says of itself."""
    yield from _promised(social_map.village, VILLAGE)
    yield from _of_a_year(social_map.village, VILLAGE, today)


def _of_a_year(one: BaseModel, owner: str, today: date) -> Iterator[Notice]:
    for path, text in public_texts(one):
        for offset, told in _amounts(text):
            message = _year_message(told, today)
            if message:
                yield Notice(owner, path, "bedrag", message, lines_above(text, offset))


def _amounts(text: str) -> Iterator[tuple[int, str]]:
    """Give each sentence with an amount; one about money before it says of which year it is."""
    before = ""
    for sentence in sentences(text) if _AMOUNT.search(text) else ():
        if _AMOUNT.search(sentence.text):
            yield sentence.offset, f"{before} {sentence.text}".strip()
        before = sentence.text if _MONEY.search(sentence.text) else ""


def _year_message(told: str, today: date) -> str:
    undated = _DATED.sub("", told)
    found = (*_YEAR.finditer(undated), *_NEW_YEAR.finditer(told))
    years = [int(one[1]) for one in found]
    if years and max(years) < today.year:
        return (
            f"dit bedrag hoort bij {max(years)}; kijk wat het in {today.year} is en verander het "
            "bedrag en het jaar"
        )
    if not years and _YEARLY.search(told):
        return (
            f"dit bedrag wordt elk jaar opnieuw vastgesteld; zet het jaar erbij, zoals: in "
            f"{today.year}. Dan krijgt u een seintje als dat jaar om is"
        )
    return ""


def _readable(social_map: SocialMap, today: date) -> tuple[Item, ...]:
    """Give what residents read of the map, but for what the village says of itself."""
    return (
        *social_map.active_entries(today),
        *social_map.active_organizations(today),
        *social_map.locations,
        *social_map.routes,
    )
