"""Whether an address in a list may be somebody's home, whoever offers what is there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from generator.importing.drafts import Cell
from generator.importing.places import Place
from generator.values.people import (
    is_free_mailbox,
    is_person_name,
    is_personal_mail,
    mail_addresses_in,
    numbers_in,
)
from generator.values.text import fold

# A whole word, or the end of one: dorpskerk, sportzaal, eetcafe.
_PUBLIC = re.compile(
    r"\b(?:mf[ac]|kulturhus|bieb|kantine|kapel|"
    r"museum|moskee|hal|ijsbaan|begraafplaats|camping|hotel|theater|bioscoop|winkel|"
    r"supermarkt|apotheek|praktijk|huisartsenpraktijk|kliniek|ziekenhuis)\b"
    r"|(?:dorps|buurt|wijk|gemeente|gemeenschaps|jongeren|verenigings|club|dorps|zieken|verpleeg|"
    r"raad|multifunctionele? )(?:huis|huys|hus|centrum|gebouw|accommodatie)\b"
    r"|(?:centrum|gebouw|bibliotheek|school|kerk|zaal|hal|kantine|cafe|kinderopvang|hospice|"
    r"trefpunt|sportpark|sportveld|zwembad|speeltuin|restaurant|kazerne|loket|inloophuis|"
    r"tsjerke|doarpshus|mienskipshus)\b"
)
# Who is called so has a shop, a practice or an office, where everybody may come in.
_OPEN_DOOR = re.compile(
    r"\b(?:gemeente|politie|brandweer|ggd|ggz|rabobank|notaris\w*|garage|drogist\w*|kringloop\w*|"
    r"voedselbank|kledingbank|steunpunt|servicepunt|tankstation|dagbesteding|consultatiebureau|"
    r"woonzorg\w*|zorg(?:huis|hoeve)|fysio\w*|woningcorporatie|bv|b v)\b"
    r"|(?:bakker|bakkerij|slager|slagerij|huisarts|tandarts|dierenarts|apotheek|opticien|makelaar|"
    r"groepspraktijk|huisartsenpraktijk|huisartsenpost|zorgboerderij|manege|kinderdagverblijf|"
    r"peuterspeelzaal)\b"
)
_FOR_ALL = re.compile(
    r"\bontmoetings(?:ruimte|plek|plaats)\b|\b(?:buurt|wijk|dorps|stads)(?:huis)?kamer\b|"
    r"\b(?:gratis|vrije|open) inloop\b|\bhuiskamer met\b|\bplek (?:in het (?:centrum|dorp)|voor)\b"
)
# With a number behind it that is a street: Wilhelminapark 12, De Markt 5.
_OUTSIDE = re.compile(r"(?:park|plein|markt|station|haven|molen|bos|strand|veld|tuin)\b")
_AT_HOME = re.compile(
    r"\bthuis\b|\baan huis\b|\bbij (?:mij|ons|haar|hem)\b|\b(?:mijn|eigen) (?:huis|woning|schuur|"
    r"tuin|keuken|woonkamer|atelier)\b|\bhuiskamer van\b|"
    r"\bprive\s?(?:adres|woning)?\b|\bwoonadres\b"
)
# There it is the home of who is helped.
_AT_YOURS = re.compile(
    r"\bbij (?:u|uw|jou|je|mensen|de mensen|ouderen|hen|clienten|klanten|iedereen|inwoners) thuis\b"
    r"|\bhulp thuis\b|\bthuis (?:blijven )?wonen\w*|\bthuis wonende\b"
)
_NAME = r"(?!(?:U|Uw|Ons|Mensen|De|Het)\b)[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?"
_IN_PROSE = re.compile(
    rf"\b[Bb]ij {_NAME},? (?:(?:aan |in )?(?:huis|thuis)|"
    rf"in (?:de|haar|zijn|hun) (?:\w*kamer|serre|\w*tuin|schuur|keuken|garage|atelier)|"
    rf"(?:op|aan|in) (?:de |het )?[\w'’ -]{{2,30}}? \d{{1,4}}[a-z]?\b)"
    rf"|\b[Tt]huis bij {_NAME}|\b[Tt]en huize van\b"
    r"|\b(?:langs|aanbellen|aankloppen|binnenlopen)\b[^.!?]{0,30}?\b(?:op|aan|bij|naar) "
    r"(?:de |het )?[A-ZÀ-Þ][\w'’ -]{2,30}? \d{1,4}[a-z]?\b(?! uur)"
)
_BUILDING = re.compile(r"(?:[Dd]e|[Hh]et|['’]t|It) ([A-ZÀ-Þ][\w'’-]+)")
# The usual surnames with such a word; no list has them all, and a street waits anyway.
_SURNAMES = frozenset(
    "vries boer jong groot bruijn bruin haan graaf wit leeuw lange ruiter koning waard wilde "
    "bakker jager rooij rooy ridder winter heer kok beer goede vos raad regt weerd wolf roos "
    "bie vrij greef kleine zwart bont wijs keizer visser smit".split()
)
_PEOPLE = ("contactpersoon", "functie")
_NUMBERS = ("telefoon", "mobiel")


def is_public(*names: str) -> bool:
    """Tell whether one of these names is that of a place where everybody may come."""
    return any(
        _PUBLIC.search(fold(name)) or (_OUTSIDE.search(fold(name)) and not _has_number(name))
        for name in names
    )


def _has_number(text: str) -> bool:
    return any(sign.isdigit() for sign in text)


def may_be_home(
    name: str, place: Place, cells: Mapping[str, list[Cell]], contact: Mapping[str, Any]
) -> bool:
    """Tell whether somebody may live at the place of a row: `name` is that of the row itself.

    Words such as "aan huis", a mail address of one person, a mobile number or the name of a person
    tell it, unless the place is public by its name. Who has a fixed number and a mail address or a
    website of an organisation has an office, whoever answers. A street with a number of which
    nothing else says what is there may be a home as well, also with a fixed number.
    """
    if not place.is_somewhere or is_public(place.name, place.street):
        return False
    every = [cell.text for one in cells.values() for cell in one]
    if (_is_of_people(place.name) and not _has_number(place.name)) or _says_home(every):
        return True
    if (place.name and not _has_number(place.name)) or _PUBLIC.search(fold(name)):
        return False
    mails = [mail for text in every for _, mail in mail_addresses_in(text)]
    people = [cell.text for key in _PEOPLE for cell in cells.get(key, ())]
    if any(is_personal_mail(mail, *people) for mail in mails):
        return True
    told = " ".join(cell.text for key in _NUMBERS for cell in cells.get(key, ()))
    numbers = [phone.display for _, phone in numbers_in(told)] + _shown(contact)
    mobile = any(number.startswith("06") for number in numbers)
    fixed = any(not number.startswith("06") for number in numbers)
    of_office = [mail for mail in mails if not is_free_mailbox(mail)]
    has_office = fixed and bool(of_office or cells.get("website"))
    private = mobile or len(of_office) < len(mails)
    named = "persoon" in contact or bool(cells.get("contactpersoon"))
    if private or named:
        return not has_office
    is_known = bool(of_office or cells.get("website")) or _is_open(name, cells)
    return _has_number(f"{place.street} {place.name}") and not is_known


def has_own_line(
    name: str, place: Place, cells: Mapping[str, list[Cell]], contact: Mapping[str, Any]
) -> bool:
    """Tell whether a fixed number beside the name of somebody may well ring at her home.

    Not so when there is a mail address or a website of an organisation, when everybody may come in
    where it is, or when no number is told.
    """
    person = contact.get("persoon", {})
    if "naam" not in person or not any(not one.startswith("06") for one in _shown(contact)):
        return False
    every = [cell.text for one in cells.values() for cell in one]
    mails = (mail for text in every for _, mail in mail_addresses_in(text))
    is_office = any(not is_free_mailbox(mail) for mail in mails) or bool(cells.get("website"))
    is_open = _is_open(name, cells) or is_public(name, place.name, place.street)
    return not (is_office or is_open)


def _is_of_people(name: str) -> bool:
    """Tell whether a place is called as somebody: "De Vries" is, "De Schakel" is a building."""
    building = _BUILDING.fullmatch(name)
    return is_person_name(name) and not (building and fold(building[1]) not in _SURNAMES)


def _is_open(name: str, cells: Mapping[str, list[Cell]]) -> bool:
    """Tell whether everybody may come in, by what a row is called or by what is told of it."""
    owners = (cell.text for cell in cells.get("organisatie", ()))
    told = (cell.text for cell in cells.get("omschrijving", ()))
    return any(_OPEN_DOOR.search(fold(one)) for one in (name, *owners)) or any(
        _FOR_ALL.search(fold(one)) for one in (name, *told)
    )


def points_to_a_home(text: str) -> bool:
    """Tell whether a text says at whose home something is: "bij Anna thuis", "langs op Weg 4"."""
    return bool(_IN_PROSE.search(text))


def _says_home(texts: Iterable[str]) -> bool:
    return any(_AT_HOME.search(_AT_YOURS.sub(" ", fold(text))) for text in texts)


def _shown(contact: Mapping[str, Any]) -> list[str]:
    phones = contact.get("telefoon", [])
    return [phones] if isinstance(phones, str) else [one["nummer"] for one in phones]
