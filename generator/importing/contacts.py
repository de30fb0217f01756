"""How to reach somebody, as it stands in a list: numbers, a mail address, a website, a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from generator.importing.cells import EXCEL, read
from generator.importing.drafts import Cell
from generator.importing.fields import KEPT
from generator.importing.phones import Number, Phones, phones_in
from generator.values.people import is_person_name, mail_addresses_in, names_somebody
from generator.values.web import looks_like_url, parse_email, parse_url

_LABEL = re.compile(
    r"\b(?:of|en|or|and|website|site|mail|e-mail|email|en/of|zie|ook|facebook)\b", re.IGNORECASE
)
_SITES = re.compile(r"[\s;,|]+")
_TITLED = re.compile(r"(?:dhr|mevr|mw|de heer|mevrouw)\b", re.IGNORECASE)
_AND = re.compile(r"\s+(?:en|of|and|or)\s+|\s*[/&+;|\n]\s*|,\s+(?!coördinator|coordinator)")
_FIRST = re.compile(r"[A-Z][\w'-]+")
_NO_NUMBER = "dat is geen heel telefoonnummer"
_NAME_WAITS = "een naam mag pas op de kaart als iemand ja zei"
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
        several = [{"nummer": one.phone.display, **one.words} for one in numbers]
        is_plain = len(numbers) == 1 and not numbers[0].words
        found["telefoon"] = numbers[0].phone.display if is_plain else several
    _mails(cells.get("email", ()), found, notes)
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
    numbers: list[Number], cells: dict[str, list[Cell]], notes: list[str], *, shared: bool
) -> list[Number]:
    """Give the numbers that the yes of the first of several people may publish.

    `shared` says that they stand in one cell: then nobody knows whose a mobile number is.
    """
    shown = (one.phone.display for one in numbers)
    mobiles = [number for number in shown if number.startswith("06")]
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
    return [one for one in numbers if one.phone.display not in away]


def _phones(cells: Iterable[Cell], notes: list[str]) -> list[Number]:
    numbers: dict[str, Number] = {}
    for cell in cells:
        read_ = phones_in(cell.text)
        if not read_.found and not read_.private:
            notes.append(f"'{cell.text}' kan niet gelezen worden als telefoonnummer")
            continue
        cell.to = PHONES if read_.found else KEPT
        cell.kept = bool(read_.rest or read_.mended or read_.completed)
        for one in read_.numbers:
            numbers.setdefault(one.phone.digits, one)
        notes += _told_of_phones(cell, read_)
    return list(numbers.values())


def _told_of_phones(cell: Cell, phones: Phones) -> Iterator[str]:
    """Say what was made of the numbers in a cell, and what of it only the supporter reads."""
    if phones.mended:
        shown = " en ".join(phone.display for phone in phones.found)
        yield f"{EXCEL}: '{cell.text}' is nu {shown}; klopt dat?"
    yield from (f"{one}, met het netnummer ervoor; klopt dat?" for one in phones.completed)
    for number in phones.private:
        yield f"'{number}' staat bij 'intern': in '{cell.heading}' staat dat het van iemand zelf is"
    for words in phones.rest:
        is_number = not re.search(r"[^\W\d_]", words)
        yield cell.left(words, _NO_NUMBER if is_number else _NAME_WAITS)
    for one in phones.numbers:
        if "alleen_voor" in one.words:
            yield f"{one.phone.display} is alleen voor verwijzers; bewoners zien het niet"


def _mails(cells: Iterable[Cell], found: dict[str, Any], notes: list[str]) -> None:
    for cell in cells:
        whole = read(parse_email, cell.text)
        typed = [text for _, text in mail_addresses_in(cell.text)]
        mails = [whole] if whole else [one for text in typed if (one := read(parse_email, text))]
        if not mails:
            notes.append(f"'{cell.text}' kan niet gelezen worden als mailadres")
            continue
        _one_of(cell, mails, found, ("email", MAIL, "mailadres"), notes)
        _beside(cell, [] if whole else typed, notes)


def _website(cells: Iterable[Cell], found: dict[str, Any], notes: list[str]) -> None:
    for cell in cells:
        typed = [part for part in _SITES.split(cell.text) if looks_like_url(part)]
        sites = [site for part in typed if (site := read(parse_url, part))]
        if sites:
            _one_of(cell, sites, found, ("website", SITE, "webadres"), notes)
            _beside(cell, typed, notes)
        else:
            notes.append(f"'{cell.text}' kan niet gelezen worden als webadres")


def _one_of(
    cell: Cell, values: list[Any], found: dict[str, Any], place: tuple[str, str, str],
    notes: list[str],
) -> None:  # fmt: skip
    """Put the first of several in the one place there is, and say which others have none."""
    key, field, called = place
    left = values
    if key not in found:
        found[key], cell.to, left = values[0], field, values[1:]
    for other in dict.fromkeys(map(str, left)):
        if other != str(found[key]):
            notes.append(cell.left(other, f"er is plaats voor één {called}"))
            cell.kept = True


def _beside(cell: Cell, typed: Iterable[str], notes: list[str]) -> None:
    """Say which words beside an address only the supporter reads."""
    words = cell.line
    for text in typed:
        words = words.replace(text, " ")
    words = " ".join(_LABEL.sub(" ", words).split()).strip(" ,;:/|()-")
    if list(typed) and re.search(r"\w{2,}", words):
        notes.append(cell.left(words))
        cell.kept = True


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
            notes.append(cell.left("", "er staat meer in dan een naam"))
            continue
        if len(names := _several(cell.text)) > 1:
            notes.append(
                f"bij '{cell.heading}' staan {len(names)} mensen; ieder zegt zelf of de naam op de "
                "kaart mag, daarom staan zij bij 'intern'. Zet één van hen bij 'persoon'"
            )
            continue
        key = "naam" if _may_be_somebody(cell.text) else "functie"
        if key in person:
            notes.append(cell.left("", "er is plaats voor één persoon"))
        else:
            person[key], cell.to = " ".join(cell.text.split()), PERSON
    for cell in cells.get("functie", ()):
        if "functie" not in person and len(cell.text) < 80:
            person["functie"], cell.to = cell.text, PERSON
        else:
            notes.append(cell.left("", "er is plaats voor één functie"))
    if person:
        found["persoon"] = person
