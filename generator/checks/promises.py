"""*Beloftes*: what a text promises that nobody can keep, and amounts whose year is over.

Whoever works with people may have to tell others when somebody is in danger: since 1 January 2019
the reporting code (meldcode) makes that the norm for professionals, also without consent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from generator.checks.notices import Notice, lines_above, public_texts
from generator.checks.prose import sentences
from generator.model import AnyEntry, Item, SocialMap
from generator.values.calendar_names import MONTHS

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
    (?<![\d-]) (?<!(?:sinds|vanaf)\s) (?:20\d\d\s?[-/–]\s?)? (20\d\d) (?![\d-])
    """,
    re.VERBOSE,
)
_DATED = re.compile(rf"\b\d{{1,2}}\s+(?:{_MONTHS})\s+20\d\d|\b20\d\d-\d\d-\d\d\b", re.IGNORECASE)
# These are set anew every year, by law or by the country.
_YEARLY = re.compile(
    r"\b(?:eigen\s+bijdrage|eigen\s+risico|abonnementstarief|wmo-tarief|bijdrage\s+aan\s+het\s+cak)\b",
    re.IGNORECASE,
)


def false_promises(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find texts that promise that nobody else will ever hear of something."""
    for one in _readable(social_map, today):
        for path, text in public_texts(one):
            for sentence in sentences(text):
                found = _SECRECY.search(sentence.text)
                if found and not _EXCEPT.search(sentence.text.lower()):
                    message = (
                        f"'{found[0]}' kan niemand altijd waarmaken: wie gevaar ziet, moet soms "
                        "ook zonder toestemming melden. Schrijf wat er wel gebeurt, bijvoorbeeld: "
                        "Zij bespreekt eerst met u wat er gebeurt."
                    )
                    offset = sentence.offset + found.start()
                    yield Notice(one.id, path, "belofte", message, lines_above(text, offset))


def amounts_of_a_year(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find amounts that belong to a year that is over, and yearly ones that do not say which."""
    for one in _readable(social_map, today):
        for path, text in public_texts(one):
            for sentence in sentences(text):
                if not _AMOUNT.search(sentence.text):
                    continue
                message = _year_message(sentence.text, today)
                if message:
                    lines = lines_above(text, sentence.offset)
                    yield Notice(one.id, path, "bedrag", message, lines)


def _year_message(sentence: str, today: date) -> str:
    years = [int(found[1]) for found in _YEAR.finditer(_DATED.sub("", sentence))]
    if years and max(years) < today.year:
        return (
            f"dit bedrag hoort bij {max(years)}; kijk wat het in {today.year} is en verander het "
            "bedrag en het jaar"
        )
    if not years and _YEARLY.search(sentence):
        return (
            f"dit bedrag wordt elk jaar opnieuw vastgesteld; zet het jaar erbij, zoals: in "
            f"{today.year}. Dan krijgt u een seintje als dat jaar om is"
        )
    return ""


def _readable(social_map: SocialMap, today: date) -> tuple[Item, ...]:
    described: tuple[AnyEntry, ...] = social_map.active_entries(today)
    organizations = social_map.active_organizations(today)
    return (*described, *organizations, *social_map.locations, *social_map.routes)
