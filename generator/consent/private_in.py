"""What is private in one text, each thing with where it stands and what to do about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.consent.found import Found
from generator.consent.ledger import Ledger
from generator.consent.names import names_in, names_in_addresses
from generator.consent.running_text import RunningText, is_first_name
from generator.consent.strangers import strangers_in
from generator.problems import Level
from generator.values.people import (
    SPOKEN_TITLES,
    TITLES,
    is_personal_mail,
    mail_addresses_in,
    numbers_in,
)
from generator.values.phone import parse_phone
from generator.values.private_signs import (
    bank_accounts_in,
    birth_dates_in,
    citizen_numbers_in,
    street_addresses_in,
)
from generator.values.said_numbers import mobile_numbers_said, places_of
from generator.values.text import fold

# Words right before an address that tell it is where somebody lives.
_AT_HOME = re.compile(
    r"\b(?:woont|woonachtig|huisadres|woonadres|prive-?adres|thuisadres)\b"
    r"|\bthuis (?:bij|op|aan|in)\b|\bbij [\w' -]{2,30} thuis\b|\b(?:mijn|ons|haar|zijn) huis\b"
    rf"|\b(?:(?:{TITLES})\b\.?|{SPOKEN_TITLES}) (?:[\w'-]+ ){{0,4}}[\w'-]+[ ,(:]*(?:op|aan|in)?"
    r"(?: de| het)?[ ,(]*$"
)
_BEHIND = re.compile(r"[ ,(]{0,2}(?:bij|van|thuis bij) (?:\w+ ){0,1}?(\w+)")
_OFFICE = re.compile(
    r"\b(?:kantoor|bezoekadres|postadres|postbus|gemeentehuis|praktijk|gebouw|locatie|ingang|zaal"
    r"|winkel|\w*centrum|dorpshuis|\w*kerk|school|bibliotheek|\w*loket|parkeer\w*|halte|gevestigd)\b"
)
_OF_CLUB = re.compile(
    r"\b(?:\w*stichting|\w*vereniging|gemeente|cooperatie|\w*kerk|parochie|diaconie|b\.?v\.?"
    r"|dorpshuis|dorpsbelang|plaatselijk belang|\w*fonds|\w*club|\w*koor|bibliotheek|voedselbank"
    r"|rode kruis|zonnebloem|bestuur|waterschap|provincie|school|\w*bond)\b"
)
_DIGIT = re.compile(r"\d")
# A number that begins so near to the same one is that one: "+31 6" and "31 6".
_SAME = 4
_WITHOUT_CONSENT = (
    "{what} in deze tekst lijkt van één persoon die geen toestemming gaf; haal het uit deze tekst, "
    "of "
    "zet het ook in een 'contact' "
)
_DATE_OR_AWAY = "haal de naam weg, of zet bij die persoon de datum bij 'toestemming'"


@dataclass(frozen=True)
class Known:
    """What the map says of people and places, against which its texts are read."""

    ledger: Ledger
    words: frozenset[str]
    places: frozenset[str]
    public: frozenset[str]
    homes: tuple[str, ...]
    home_names: tuple[str, ...]


def private_in(one: RunningText, known: Known) -> Iterator[Found]:
    """Find what is private in a text, against what is known of people and places."""
    said = tuple(_names(one, known)) if known.ledger.withheld else ()
    yield from said
    if not said and one.is_prose:
        yield from _strangers(one, known)
    if known.home_names:
        yield from _homes(one, known)
    if not one.has_signs:
        return
    yield from _mail_addresses(one, known.ledger)
    yield from _numbers(one, known.ledger)
    if _DIGIT.search(one.text):
        yield from _of_her_life(one)
        yield from _addresses_in(one, known)


def _numbers(one: RunningText, ledger: Ledger) -> Iterator[Found]:
    """Find phone numbers that nobody said yes to."""
    for at, digits in _private_numbers(one.text, ledger):
        display = parse_phone(digits).display
        message = _WITHOUT_CONSENT.format(what=f"het nummer {display}") + (
            f"onder 'telefoon': {{nummer: {display}, toestemming: de datum}}. Is het "
            f"van een organisatie, dan: {{nummer: {display}, algemeen: ja}}"
        )
        yield one.found(at, "mobiel", message)


def _private_numbers(text: str, ledger: Ledger) -> Iterator[tuple[int, str]]:
    """Give the private numbers in a text, each place once, also those that are said in words."""
    found = (
        *((at, one.digits) for at, one in numbers_in(text)
          if one.kind == "mobile" or one.digits in ledger.withheld_numbers),
        *mobile_numbers_said(text),
        *places_of(text, sorted(ledger.withheld_numbers)),
    )  # fmt: skip
    seen: set[tuple[int, str]] = set()
    for at, digits in found:
        is_told = any((at + near, digits) in seen for near in range(-_SAME, _SAME + 1))
        if not is_told and digits not in ledger.open_numbers:
            seen.add((at, digits))
            yield at, digits


def _mail_addresses(one: RunningText, ledger: Ledger) -> Iterator[Found]:
    """Find mail addresses that nobody said yes to."""
    for at, address in mail_addresses_in(one.text):
        is_private = is_personal_mail(address) or fold(address) in ledger.withheld_mails
        if is_private and fold(address) not in ledger.open_mails:
            message = _WITHOUT_CONSENT.format(what=f"het mailadres {address}") + (
                "bij 'email', en bij 'persoon' de datum bij 'toestemming'. Is het van een "
                "organisatie, zet daar dan 'algemeen: ja'"
            )
            yield one.found(at, "mailadres", message)


def _names(one: RunningText, known: Known) -> Iterator[Found]:
    """Find the names of people on the map who may not be named."""
    shared = frozenset(part for name in known.ledger.agreed for part in name.split())
    withheld = known.ledger.withheld
    said = tuple(names_in(one.text, withheld, one.owner, known.words, shared))
    places = {name.at for name in said}
    in_addresses = names_in_addresses(one.text, withheld)
    for name in (*said, *(other for other in in_addresses if other.at not in places)):
        why = "trok de toestemming in" if name.who.withdrawn else "gaf geen toestemming"
        mend = "haal de naam weg" if name.who.withdrawn else _DATE_OR_AWAY
        message = (
            f"hier staat '{name.typed}', en wie zo heet {why}; {mend}"
            if name.sure
            else f"bedoelt '{name.typed}' iemand die zo heet en {why}? Haal de naam dan weg"
        )
        yield one.found(name.at, "naam", message, Level.ERROR if name.sure else Level.NOTICE)


def _strangers(one: RunningText, known: Known) -> Iterator[Found]:
    """Find people whom the map does not know, and so nobody asked."""
    people = known.ledger.agreed.keys() | known.ledger.supporters
    for at, typed in strangers_in(one.text, people, known.words):
        message = (
            f"is '{typed}' iemand? Vraag dan of de naam op de kaart mag, en zet die met de datum "
            "bij 'persoon' onder 'contact'. Mag het niet, haal de naam dan weg"
        )
        yield one.found(at, "naam", message, Level.NOTICE)


def _of_her_life(one: RunningText) -> Iterator[Found]:
    """Find bank accounts, numbers of citizens and days of birth."""
    for at, typed in bank_accounts_in(one.text):
        if _OF_CLUB.search(one.around(at, at + len(typed))):
            message = f"{typed} is een bankrekening; is hij echt van een organisatie?"
            yield one.found(at, "rekening", message, Level.NOTICE)
        else:
            message = (
                f"{typed} is een bankrekening; is hij van een organisatie, zet die er dan achter, "
                "zoals: t.n.v. Stichting Dorpshuis. Haal hem anders weg"
            )
            yield one.found(at, "rekening", message)
    for at, _ in citizen_numbers_in(one.text):
        yield one.found(at, "bsn", "een burgerservicenummer is geheim; haal het uit deze tekst")
    for at, typed in birth_dates_in(one.text):
        message = f"hier staat op welke dag iemand geboren is: '{typed}'; haal de datum weg"
        yield one.found(at, "geboren", message)


def _homes(one: RunningText, known: Known) -> Iterator[Found]:
    """Find what homes are called of which residents see the kern only."""
    plain = spaced(one.text)
    for name in known.home_names:
        if name in plain:
            message = f"'{name.strip()}' is een woning zonder toestemming; haal de naam hier weg"
            yield one.found(0, "woning", message, Level.NOTICE)


def _addresses_in(one: RunningText, known: Known) -> Iterator[Found]:
    """Find addresses: of a home on the map, of what seems a home, and others of no known place."""
    plain = spaced(one.text)
    for home in known.homes:
        if home in plain:
            message = (
                f"'{home.strip()}' is het adres van een woning zonder toestemming; "
                "haal het uit deze tekst, "
                "of zet bij het adres van die woning de datum bij 'toestemming'"
            )
            yield one.found(0, "adres", message)
    for at, typed in street_addresses_in(one.text):
        here = spaced(typed)
        is_known = any(street in here for street in (*known.public, *known.homes))
        if is_known or one.owner in known.places or _OFFICE.search(one.around(at, at + len(typed))):
            continue
        before = one.before(at)
        behind = _BEHIND.match(one.text, at + len(typed))
        of_her = behind is not None and is_first_name(behind[1])
        if _AT_HOME.search(before) or of_her or one.names_before(at):
            message = (
                f"'{typed}' lijkt het adres van iemands huis; haal het uit deze tekst, of "
                "maak er een locatie "
                "van als iedereen het mag weten"
            )
            yield one.found(at, "adres", message)
        else:
            message = (
                f"'{typed}' is een adres; is het van iemands huis, haal het dan uit deze tekst, "
                "en is het van "
                "een plek, maak er dan een locatie van"
            )
            yield one.found(at, "adres", message, Level.NOTICE)


def spaced(text: str) -> str:
    """Give a text as words between single spaces, to find a whole street and number in it."""
    words = " ".join(re.findall(r"\w+", fold(text)))
    return f" {words} "
