"""Whether a heading above rows, or a column about a season, is of a time that is not now."""

from __future__ import annotations

import re
from datetime import date

from generator.values.text import fold

_SPAN = re.compile(r"(?<![\d-])(?:20)?(\d\d)\s?[-/–]\s?(?:20)?(\d\d)(?![\d/-])")
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_BEGAN = re.compile(r"\b(?:sinds|vanaf|opgericht|anno|gestart|begonnen|since|est)\b")
_PLANS = re.compile(
    r"\b(?:plan|plannen|planning|idee|ideeen|wensen|wenslijst|toekomst\w*|concept\w*|voorstel\w*|"
    r"nog te (?:doen|starten|bespreken|beginnen)|ideas|plans|proposals?|to do|nog niet)\b"
)
_OVER = re.compile(
    r"\b(?:archief|gearchiveerd|oud aanbod|vorig(?:e)? (?:jaar|seizoen|programma)|historie|"
    r"niet meer|afgevallen|afvallers|geweest|verleden)\b"
)
_HIDDEN = re.compile(
    r"\b(?:intern(?:e|al)?|vertrouwelijke?|prive|geheime?|"
    r"niet (?:publiceren|openbaar|delen|voor|op|tonen)|"
    r"alleen (?:voor )?(?:bestuur|ons|team|wijkteam|medewerkers|professionals|collega\w*)|"
    r"confidential|private|niet zichtbaar)\b"
)
_OF_TIME = re.compile(
    r"(?:huidig |lopend |welk |laatste )?"
    r"(?:seizoen|cursusjaar|schooljaar|programmajaar|jaar|jaargang|season)"
)
_LONG_AGO = 10


def holds_back(section: str, today: date) -> bool:
    """Tell whether what stands under a heading is past, to come, or for nobody else to read."""
    told = fold(section)
    said = any(one.search(told) for one in (_PLANS, _OVER, _HIDDEN))
    return said or (not _BEGAN.search(told) and is_past_period(told, today))


def is_past_season(heading: str, text: str, today: date) -> bool:
    """Tell whether a column such as "Seizoen" holds one that is over; "Jaar: 1975" is none."""
    if not _OF_TIME.fullmatch(" ".join(fold(heading).split()).strip(" .:?")):
        return False
    years = [int(one) for one in _YEAR.findall(text)]
    began = bool(years) and max(years) < today.year - _LONG_AGO and "seizoen" not in fold(heading)
    return not began and is_past_period(fold(text), today)


def is_past_period(text: str, today: date) -> bool:
    """Tell whether the last year or season that a folded text names is over."""
    spans = [(2000 + int(a), 2000 + int(b)) for a, b in _SPAN.findall(text)]
    ends = [(end, 8) for start, end in spans if end == start + 1]
    if not ends:
        ends = [(int(one), 12) for one in _YEAR.findall(text)]
    return bool(ends) and max(ends) < (today.year, today.month)
