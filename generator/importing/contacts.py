"""How to reach somebody, as it stands in a list: numbers, a mail address, a website, a name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from generator.importing.cells import EXCEL, phones_in, read
from generator.importing.drafts import Cell
from generator.importing.fields import KEPT
from generator.values.people import is_person_name, mail_addresses_in, names_somebody
from generator.values.web import looks_like_url, parse_email, parse_url

_SITES = re.compile(r"[\s;,|]+")
_TITLED = re.compile(r"(?:dhr|mevr|mw|de heer|mevrouw)\b", re.IGNORECASE)
_AND = re.compile(r"\s+(?:en|of|and|or)\s+|\s*[/&+;|\n]\s*|,\s+(?!coördinator|coordinator)")
_FIRST = re.compile(r"[A-Z][\w'-]+")
PHONES, MAIL, SITE, PERSON = (
    "contact.telefoon", "contact.email", "contact.website", "contact.persoon",
)  # fmt: skip


def contact_of(cells: dict[str, list[Cell]], notes: list[str]) -> dict[str, Any]:
    """Give the block `contact` of these cells by field; what cannot be read stays with the cell."""
    found: dict[str, Any] = {}
    cells = _mails_apart(cells)
    numbers = _phones([*cells.get("telefoon", ()), *cells.get("mobiel", ())], notes)
    if numbers and (more := _people(cells)) > 1:
        numbers = _of_one(numbers, cells, notes, shared=more > len(cells["contactpersoon"]))
    if numbers:
        several = [{"nummer": number} for number in numbers]
        found["telefoon"] = numbers[0] if len(numbers) == 1 else several
    for cell in cells.get("email", ()):
        mail = read(parse_email, cell.text)
        among = [address for _, address in mail_addresses_in(cell.text)]
        mail = mail or next((one for text in among if (one := read(parse_email, text))), None)
        if mail and "email" not in found:
            found["email"], cell.to = mail, MAIL
            cell.kept = mail.casefold() != cell.text.strip().casefold()
        else:
            notes.append(f"'{cell.text}' kan niet gelezen worden als mailadres")
    _website(cells.get("website", ()), found, notes)
    _person(cells, found, notes)
    return found


def _mails_apart(cells: dict[str, list[Cell]]) -> dict[str, list[Cell]]:
    """Give the cells with a mail address among the numbers put with the other mail addresses."""
    numbers = {key: of for key, of in cells.items() if key in {"telefoon", "mobiel"}}
    mails = [one for of in numbers.values() for one in of if read(parse_email, one.text)]
    apart = {key: [one for one in of if one not in mails] for key, of in numbers.items()}
    return {**cells, **apart, "email": [*cells.get("email", ()), *mails]} if mails else cells


def _people(cells: dict[str, list[Cell]]) -> int:
    return sum(max(1, len(_several(cell.text))) for cell in cells.get("contactpersoon", ()))


def _of_one(
    numbers: list[str], cells: dict[str, list[Cell]], notes: list[str], *, shared: bool
) -> list[str]:
    """Give the numbers that the yes of the first of several people may publish.

    `shared` says that they stand in one cell: then nobody knows whose a mobile number is.
    """
    mobiles = [number for number in numbers if number.startswith("06")]
    away = mobiles if shared else mobiles[1:]
    if away:
        notes.append(
            f"{' en '.join(away)} staat bij 'intern': ieder zegt zelf of het nummer op de kaart mag"
        )
    for cell in (*cells.get("telefoon", ()), *cells.get("mobiel", ())):
        held = [phone.display for phone in phones_in(cell.text).found]
        if set(held) & set(away):
            cell.kept = True
            cell.to = cell.to if set(held) - set(away) else KEPT
    return [number for number in numbers if number not in away]


def _phones(cells: Iterable[Cell], notes: list[str]) -> list[str]:
    numbers: dict[str, str] = {}
    for cell in cells:
        read_ = phones_in(cell.text)
        if not read_.found:
            notes.append(f"'{cell.text}' kan niet gelezen worden als telefoonnummer")
            continue
        cell.to, cell.kept = PHONES, read_.rest or read_.mended
        numbers |= {phone.digits: phone.display for phone in read_.found}
        if read_.mended:
            shown = " en ".join(phone.display for phone in read_.found)
            notes.append(f"{EXCEL}: '{cell.text}' is nu {shown}; klopt dat?")
    return list(numbers.values())


def _website(cells: Iterable[Cell], found: dict[str, Any], notes: list[str]) -> None:
    for cell in cells:
        sites = [part for part in _SITES.split(cell.text) if looks_like_url(part)]
        if sites and "website" not in found:
            found["website"], cell.to = read(parse_url, sites[0]), SITE
            cell.kept = cell.text.strip() != sites[0]
        elif not sites:
            notes.append(f"'{cell.text}' kan niet gelezen worden als webadres")


def _may_be_somebody(text: str) -> bool:
    """Tell whether a text may name a person; only what surely is a function is published."""
    # In "Remco d'Ailly" a word begins small.
    capitals = any(map(str.isupper, "".join(text.split()[1:])))
    return bool(capitals or _TITLED.match(text) or is_person_name(text) or names_somebody(text))


def _several(text: str) -> list[str]:
    """Give who is named when that is more than one: "Jan van der Meer en Piet Kuipers"."""
    parts = [part.strip() for part in _AND.split(text) if part.strip()]
    return [part for part in parts if _may_be_somebody(part) or _FIRST.fullmatch(part)]


def _person(cells: dict[str, list[Cell]], found: dict[str, Any], notes: list[str]) -> None:
    """Put who answers in its block; who did not say yes is left out when the map is published."""
    person: dict[str, str] = {}
    for cell in cells.get("contactpersoon", ()):
        if any(sign.isdigit() or sign == "@" for sign in cell.text):
            notes.append(f"bij '{cell.heading}' staat meer dan een naam; dat staat bij 'intern'")
            continue
        if len(names := _several(cell.text)) > 1:
            notes.append(
                f"bij '{cell.heading}' staan {len(names)} mensen; ieder zegt zelf of de naam op de "
                "kaart mag, daarom staan zij bij 'intern'. Zet één van hen bij 'persoon'"
            )
            continue
        key = "naam" if _may_be_somebody(cell.text) else "functie"
        if key in person:
            notes.append(f"'{cell.text}' staat bij 'intern': er is plaats voor één persoon")
        else:
            person[key], cell.to = " ".join(cell.text.split()), PERSON
    for cell in cells.get("functie", ()):
        if "functie" not in person and len(cell.text) < 80:
            person["functie"], cell.to = cell.text, PERSON
    if person:
        found["persoon"] = person
