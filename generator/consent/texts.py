"""What is private in running text: numbers, addresses and names nobody said yes to.

Texts are never rewritten, so what stands there has to be taken out by whoever wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from pydantic import BaseModel

from generator.consent.blocks import VILLAGE, owners
from generator.consent.found import Found
from generator.consent.homes import is_hidden
from generator.consent.ledger import Ledger, ledger_of
from generator.consent.names import names_in
from generator.consent.public_map import PublicMap, public_map
from generator.keeping.memory import Memory
from generator.model import Contact, SocialMap, Supporter
from generator.model.texts import key, lines_above, public_texts
from generator.model.village import Village
from generator.problems import KeyPath, Level
from generator.values.first_names import FIRST_NAMES
from generator.values.people import (
    SPOKEN_TITLES,
    TITLES,
    is_personal_mail,
    mail_addresses_in,
    numbers_in,
)
from generator.values.private_signs import (
    bank_accounts_in,
    birth_dates_in,
    citizen_numbers_in,
    street_addresses_in,
)
from generator.values.text import fold, slug

# These hold an address or a name of a file, and are judged where they are left out.
_NO_TEXT = frozenset(
    (key(Contact, "email"), key(Contact, "website"), key(Village, "site"), key(Supporter, "photo"))
)
# Words right before an address that tell it is where somebody lives.
_AT_HOME = re.compile(
    r"\b(?:woont|woonachtig|huisadres|woonadres|prive-?adres|thuisadres)\b"
    r"|\bthuis (?:bij|op|aan|in)\b|\bbij [\w' -]{2,30} thuis\b|\b(?:mijn|ons|haar|zijn) huis\b"
    rf"|\b(?:(?:{TITLES})\b\.?|{SPOKEN_TITLES}) (?:[\w'-]+ ){{0,4}}[\w'-]+[ ,(:]*(?:op|aan|in)?"
    r"(?: de| het)?[ ,(]*$"
)
_BEHIND = re.compile(r"[ ,(]{0,2}(?:bij|van|thuis bij) (?:\w+ ){0,1}?(\w+)")
# "Huize Anna, Kerkstraat 3" is no home of hers.
_HOUSE = frozenset(
    "huize huis stichting hotel sint st kapsalon cafe school praktijk stal de".split()
)
_OFFICE = re.compile(
    r"\b(?:kantoor|bezoekadres|postadres|postbus|gemeentehuis|praktijk|gebouw|locatie|ingang|zaal"
    r"|winkel|\w*centrum|dorpshuis|\w*kerk|school|bibliotheek|\w*loket|parkeer\w*|halte|gevestigd)\b"
)
_OF_CLUB = re.compile(
    r"\b(?:\w*stichting|\w*vereniging|gemeente|cooperatie|\w*kerk|parochie|diaconie|b\.?v\.?"
    r"|dorpshuis|dorpsbelang|plaatselijk belang|\w*fonds|\w*club|\w*koor|bibliotheek|voedselbank"
    r"|rode kruis|zonnebloem|bestuur|waterschap|provincie|school|\w*bond)\b"
)
# What may stand between a first name and the address, besides a surname.
_BETWEEN = frozenset("de den der van ten ter het 't op aan in te la el".split())
_NEAR = 70
_DIGIT = re.compile(r"\d")
# Without one of these a text holds no number and no address, and most texts hold none.
_SIGN = re.compile(r"[\d@]|[\[({] ?(?:at|apenstaart)", re.IGNORECASE)
_WITHOUT_CONSENT = (
    "{what} in deze tekst lijkt van één persoon die geen toestemming gaf; haal het hier weg, of "
    "zet het ook in een 'contact' "
)
_DATE_OR_AWAY = "haal de naam weg, of zet bij die persoon de datum bij 'toestemming'"


@dataclass(frozen=True)
class _Text:
    """A text of the map, whose it is and where it stands."""

    owner: str
    path: KeyPath
    text: str

    @cached_property
    def has_signs(self) -> bool:
        """Tell whether a number or an address can stand in it."""
        return _SIGN.search(self.text) is not None

    def found(self, at: int, code: str, message: str, level: Level = Level.ERROR) -> Found:
        """Give what is wrong at a place in this text."""
        return Found(self.owner, self.path, code, message, level, lines_above(self.text, at))

    def before(self, at: int) -> str:
        """Give the words before a place, within its sentence, folded."""
        return fold(
            re.split(r"(?<=[a-z)][a-z)][a-z)])[.!?] ", self.text[max(0, at - _NEAR) : at])[-1]
        )

    def names_before(self, at: int) -> bool:
        """Tell whether a person is named right before a place: "Ria de Vries, …"."""
        last = re.split(r"[.!?;] ", self.text[max(0, at - _NEAR) : at])[-1]
        words = re.findall(r"[\w'’-]+", last)
        while words and not _is_first_name(words[-1]):
            word = words.pop()
            if not (word[:1].isupper() or word in _BETWEEN):
                return False
        return bool(words) and fold(words[-2] if len(words) > 1 else "") not in _HOUSE

    def around(self, at: int, end: int) -> str:
        """Give the words near a place, within its sentence, folded."""
        after = re.split(r"(?<=[a-z)][a-z)][a-z)])[.!?](?: |$)", self.text[end : end + _NEAR])[0]
        return f"{self.before(at)} {fold(after)}"


@dataclass(frozen=True)
class _Known:
    """What the map says of people and places, against which its texts are read."""

    ledger: Ledger
    words: frozenset[str]
    places: frozenset[str]
    public: frozenset[str]
    homes: tuple[str, ...]
    home_names: tuple[str, ...]


def private_texts(
    social_map: SocialMap,
    today: date,
    public: PublicMap | None = None,
    memory: Memory | None = None,
) -> Iterator[Found]:
    """Find what is private in every text of the map that would be published.

    `public` is what is published of this map, when it is known already. With the `memory` of an
    earlier time, only files that changed are looked through for their texts again.
    """
    known = _known(social_map, today)
    public = public or public_map(social_map, today)
    for one in all_texts(social_map, public, memory or Memory()):
        yield from _in_text(one, known)
    yield from _in_names_of_files(social_map, known.ledger)


def private_pages(social_map: SocialMap, today: date, pages: Mapping[str, str]) -> Iterator[Found]:
    """Find what is private in pages that were written by hand, each by the name of its file."""
    if not pages:
        return
    known = _known(social_map, today)
    for name, text in pages.items():
        yield from _in_text(_Text(name, (), text), known)


def _known(social_map: SocialMap, today: date) -> _Known:
    places = frozenset(one.id for one in social_map.locations if not is_hidden(one, today))
    words = _words_of_names(social_map)
    named = (_spaced(one.name) for one in social_map.locations if is_hidden(one, today))
    # One word, such as a first name, says too little.
    homes = tuple(sorted(name for name in named if len(name.split()) > 1))
    ledger = ledger_of(social_map, today)
    return _Known(ledger, words, places, *_streets(social_map, today), homes)


def _in_text(one: _Text, known: _Known) -> Iterator[Found]:
    if known.ledger.withheld:
        yield from _names(one, known)
    if known.home_names:
        yield from _homes(one, known)
    if not one.has_signs:
        return
    yield from _mail_addresses(one, known.ledger)
    if _DIGIT.search(one.text):
        yield from _numbers(one, known.ledger)
        yield from _of_her_life(one)
        yield from _addresses_in(one, known)


def all_texts(social_map: SocialMap, public: PublicMap, memory: Memory) -> Iterator[_Text]:
    """Give every text that residents would read, also those in lists of words."""
    hidden: dict[str, list[KeyPath]] = {}
    for owner, place in _hidden(social_map, public):
        hidden.setdefault(owner, []).append(place)
    for value, owner, start in _values(social_map):
        away = hidden.get(owner, ())
        for one in memory.give((owner, start), _texts_of, value, owner, start):
            if not any(one.path[: len(place)] == place for place in away):
                yield one
    for word, meanings in social_map.synonyms.items():
        yield from (_Text("synoniemen", (word,), text) for text in (word, *meanings))


def _texts_of(value: BaseModel, owner: str, start: KeyPath) -> tuple[_Text, ...]:
    """Give the texts of one file, without addresses and the like."""
    found = public_texts(value, start)
    return tuple(_Text(owner, path, text) for path, text in found if _named(path) not in _NO_TEXT)


def _values(social_map: SocialMap) -> Iterator[tuple[BaseModel, str, KeyPath]]:
    """Give everything that holds texts, with the file it stands in and where it begins there."""
    yield social_map.village, VILLAGE, ()
    yield from ((theme, "themas", (theme.id,)) for theme in social_map.themes)
    yield from ((item, item.id, ()) for item in social_map.by_id.values())


def _named(path: KeyPath) -> str:
    """Give the name of the field a text stands in."""
    return next((part for part in reversed(path) if isinstance(part, str)), "")


def _hidden(social_map: SocialMap, public: PublicMap) -> Iterator[tuple[str, KeyPath]]:
    """Give where no text goes out: what was left out, and the numbers for referrers."""
    for one in public.left_out:
        yield from ((one.owner, place) for place in one.gone)
    for owner in owners(social_map):
        for at, phone in enumerate(owner.contact.phones if owner.contact else ()):
            if not phone.is_public:
                yield owner.id, (key(owner, "contact"), key(Contact, "phones"), at)


def _numbers(one: _Text, ledger: Ledger) -> Iterator[Found]:
    """Find phone numbers that nobody said yes to."""
    for at, number in numbers_in(one.text):
        is_private = number.kind == "mobile" or number.digits in ledger.withheld_numbers
        if is_private and number.digits not in ledger.open_numbers:
            message = _WITHOUT_CONSENT.format(what=f"het nummer {number.display}") + (
                f"onder 'telefoon': {{nummer: {number.display}, toestemming: de datum}}. Is het "
                f"van een organisatie, dan: {{nummer: {number.display}, algemeen: ja}}"
            )
            yield one.found(at, "mobiel", message)


def _mail_addresses(one: _Text, ledger: Ledger) -> Iterator[Found]:
    """Find mail addresses that nobody said yes to."""
    for at, address in mail_addresses_in(one.text):
        is_private = is_personal_mail(address) or fold(address) in ledger.withheld_mails
        if is_private and fold(address) not in ledger.open_mails:
            message = _WITHOUT_CONSENT.format(what=f"het mailadres {address}") + (
                "bij 'email', en bij 'persoon' de datum bij 'toestemming'. Is het van een "
                "organisatie, zet daar dan 'algemeen: ja'"
            )
            yield one.found(at, "mailadres", message)


def _names(one: _Text, known: _Known) -> Iterator[Found]:
    """Find the names of people on the map who may not be named."""
    shared = frozenset(part for name in known.ledger.agreed for part in name.split())
    for name in names_in(one.text, known.ledger.withheld, one.owner, known.words, shared):
        why = "trok de toestemming in" if name.who.withdrawn else "gaf geen toestemming"
        mend = "haal de naam weg" if name.who.withdrawn else _DATE_OR_AWAY
        message = (
            f"hier staat '{name.typed}', en wie zo heet {why}; {mend}"
            if name.sure
            else f"bedoelt '{name.typed}' iemand die zo heet en {why}? Haal de naam dan weg"
        )
        yield one.found(name.at, "naam", message, Level.ERROR if name.sure else Level.NOTICE)


def _of_her_life(one: _Text) -> Iterator[Found]:
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
        yield one.found(at, "bsn", "een burgerservicenummer is geheim; haal het weg")
    for at, typed in birth_dates_in(one.text):
        message = f"hier staat op welke dag iemand geboren is: '{typed}'; haal de datum weg"
        yield one.found(at, "geboren", message)


def _homes(one: _Text, known: _Known) -> Iterator[Found]:
    """Find what homes are called of which residents see the kern only."""
    plain = _spaced(one.text)
    for name in known.home_names:
        if name in plain:
            message = f"'{name.strip()}' is een woning zonder toestemming; haal de naam hier weg"
            yield one.found(0, "woning", message, Level.NOTICE)


def _addresses_in(one: _Text, known: _Known) -> Iterator[Found]:
    """Find addresses: of a home on the map, of what seems a home, and others of no known place."""
    plain = _spaced(one.text)
    for home in known.homes:
        if home in plain:
            message = (
                f"'{home.strip()}' is het adres van een woning zonder toestemming; haal het weg, "
                "of zet bij het adres van die woning de datum bij 'toestemming'"
            )
            yield one.found(0, "adres", message)
    for at, typed in street_addresses_in(one.text):
        here = _spaced(typed)
        is_known = any(street in here for street in (*known.public, *known.homes))
        if is_known or one.owner in known.places or _OFFICE.search(one.around(at, at + len(typed))):
            continue
        before = one.before(at)
        behind = _BEHIND.match(one.text, at + len(typed))
        of_her = behind is not None and _is_first_name(behind[1])
        if _AT_HOME.search(before) or of_her or one.names_before(at):
            message = (
                f"'{typed}' lijkt het adres van iemands huis; haal het weg, of maak er een locatie "
                "van als iedereen het mag weten"
            )
            yield one.found(at, "adres", message)
        else:
            message = (
                f"'{typed}' is een adres; is het van iemands huis, haal het dan weg, en is het van "
                "een plek, maak er dan een locatie van"
            )
            yield one.found(at, "adres", message, Level.NOTICE)


def _words_of_names(social_map: SocialMap) -> frozenset[str]:
    """Give the words of which villages, places, organisations and themes are called."""
    names = (
        *(one.name for one in social_map.village.kernen),
        *(one.name for one in social_map.locations),
        *(one.name for one in social_map.organizations),
        *(one.name for one in social_map.themes),
    )
    return frozenset(word for name in names for word in fold(name).split())


def _is_first_name(word: str) -> bool:
    return word[:1].isupper() and fold(word) in FIRST_NAMES


def _spaced(text: str) -> str:
    """Give a text as words between single spaces, to find a whole street and number in it."""
    words = " ".join(re.findall(r"\w+", fold(text)))
    return f" {words} "


def _streets(social_map: SocialMap, today: date) -> tuple[frozenset[str], tuple[str, ...]]:
    """Give the streets with a number of places that may be known, and of homes that may not."""
    known: set[str] = set()
    homes: set[str] = set()
    for one in social_map.locations:
        street = one.address.street if one.address else None
        if street and any(sign.isdigit() for sign in street):
            (homes if is_hidden(one, today) else known).add(_spaced(street))
    publisher = social_map.village.publisher
    if publisher and publisher.address:
        known.add(_spaced(publisher.address.split(",")[0]))
    return frozenset(known), tuple(sorted(homes - known))


def _in_names_of_files(social_map: SocialMap, ledger: Ledger) -> Iterator[Found]:
    """Find names in names of files, which stand in the address of a page."""
    people = {f"-{slug(one.name.key)}-" for one in ledger.withheld if one.name.is_full}
    for id_, item in social_map.by_id.items() if people else ():
        old = getattr(item, "former_ids", ())
        if any(name in f"-{one}-" for one in (id_, *old) for name in people):
            message = (
                "de naam van dit bestand staat in het adres van de bladzijde, en noemt iemand "
                "zonder toestemming; geef het een andere naam met 'kaart hernoem', en haal de oude "
                "naam weg bij 'oude_namen'"
            )
            yield Found(id_, (), "naam", message, Level.ERROR)
