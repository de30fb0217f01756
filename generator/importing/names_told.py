"""What looks like the name of somebody where residents would read it: it waits until she asked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.consent.strangers import strangers_in
from generator.importing.homes import is_public, points_to_a_home
from generator.values.first_names import FIRST_NAMES
from generator.values.people import is_only_a_name, is_person_name, names_somebody
from generator.values.text import fold

_BIG = r"[A-ZÀ-Þ][\w'’-]+"
_SMALL = r"(?:(?:de|den|der|van|ten|ter|het|te|la|el|al|'t|in) ){0,3}"
_INITIALS = r"(?:[A-ZÀ-Þ]\. ?){1,4}"
_NAMES = rf"(?:{_INITIALS})?{_SMALL}{_BIG}(?:(?: en)? {_SMALL}{_BIG}){{0,3}}"
_TITLE = (
    r"(?:(?i:fam|mevr|mw|mej|dhr|ds|zr|mnr)\.? ?|(?i:drs?|mr|ir|ing|br|pr)\. ?|"
    r"(?i:mevrouw|meneer|mijnheer|de heer|familie|juffrouw|juf|meester|zuster|broeder|dominee|"
    r"pastoor|pastor|kapelaan|tante|oom|sensei|wijkagent|echtpaar|weduwe) )"
)
_TITLED = re.compile(rf"(?<![\w-]){_TITLE}(?:en {_TITLE})?(?:{_NAMES})")
_SHORT = re.compile(rf"(?<![\w.])((?:[A-ZÀ-Þ]\.){{1,4}}) ?{_SMALL}{_BIG}(?![@\w])")
_LED_BY = re.compile(
    r"(?:\b(?i:onder leiding van|leiding(?: van| door)?|info(?:rmatie)? (?:bij|via)|"
    r"(?:op te geven|opgave|opgeven|aanmelden|aanmelding) (?:bij|via)|vraag(?:t|en)? (?:naar|bij)|"
    r"bel(?:len)?(?: met)?|contact(?:persoon)?(?: met| via)?|begeleid(?:ing|er|ster)|docente?|"
    r"dirigente?|trainer|voorzitter|secretaris|gastvrouw|gastheer|leidster|leider|coordinator|coördinator|"
    r"organisator|gegeven door|verzorgd door|georganiseerd door)|(?i:o\.?l\.?v\.?)):? "
    rf"({_INITIALS}{_SMALL}{_BIG}|{_BIG} {_SMALL}{_BIG})"
)
_WITH = re.compile(rf"\b(?:[Mm]et|[Bb]ij|[Dd]oor|[Vv]an|[Vv]ia|[Vv]oor|[Bb]el|[Nn]aar) ({_BIG})")
# What is called after somebody, or only looks so.
_THING = re.compile(
    r"^(?:straat|laan|weg|plein|hof|huis|huys|zaal|hal|park|dag|punt|lijn|kring|tuin|gym|zorg|bank|"
    r"hoeve|molen|court|hulp|bus)$|"
    r"(?:straat|plein|school|stichting|fonds|prijs|beker|kerk|toernooi|tocht|museum|instituut|"
    r"college|winkel|club|koor|cafe|centrum|vereniging|groep|team|loket|gemeente|kapel|bakkerij|"
    r"praktijk|theater|festival|paviljoen|feest|salon|garage|studio)$"
)
_CLUBS = frozenset("sv vv kv bv nv rk cv tv zv av hv gv mv rkvv pkn cbs obs pc kbo ijs st".split())
_SAINT = re.compile(r"(?:sint|st\.?|prins|prinses|koning|koningin|huize?) ", re.IGNORECASE)
_PERSONAL = re.compile(
    r"(?:voor|achter|roep|familie|sur|first |last )?\s?(?:naam|name) ?(?:van )?(?:het |de )?"
    r"(?:lid|leden|persoon|bewoner|inwoner|vrijwilliger|deelnemer|client|dorpsgenoot)s?|"
    r"(?:voornaam|achternaam|roepnaam|familienaam|surname|first name|last name|lid|leden|bewoners?|"
    r"persoon|personen|deelnemers?|clienten|adressant)"
)
_PUBLIC_KEYS = ("samenvatting", "beschrijving", "voor_wie", "kosten", "aanmelden", "verwijzing",
                "zoekwoorden", "wanneer", "openingstijden", "toegankelijkheid")  # fmt: skip
_FEW = 4


def person_in(text: str) -> str:
    """Give the name of somebody that a text seems to hold; '' when there is none."""
    return next((name for name, after in _named(text) if not _is_thing(name, after)), "")


def _person_in_prose(text: str) -> str:
    """Give the name in a text; of a few words, also a first name alone: "Contact: Anneke"."""
    is_short = " " in text and len(text.split()) <= _FEW and names_somebody(text.strip(" .!"))
    return person_in(text) or (text.strip(" .") if is_short else "")


def _named(text: str) -> Iterator[tuple[str, str]]:
    """Give what may be names in a text, each with what stands behind it."""
    yield from ((found[0], text[found.end() :]) for found in _TITLED.finditer(text))
    for found in _SHORT.finditer(text):
        if fold(found[1]).replace(".", "") not in _CLUBS:
            yield found[0], text[found.end() :]
    yield from ((typed, "") for _, typed in strangers_in(text, (), ()))
    for found in _LED_BY.finditer(text):
        if not is_public(found[1]):
            yield found[1], text[found.end() :]
    for found in _WITH.finditer(text):
        if fold(found[1]) in FIRST_NAMES:
            yield found[1], text[found.end() :]


def _is_thing(name: str, after: str) -> bool:
    """Tell whether it is called after somebody: "Ds. Veldkampschool", "Anna Paulowna Park"."""
    more = re.match(r"[ -]([\w-]+)", after)
    words = [*re.findall(r"[\w-]+", name)[1:], *([more[1]] if more else ())]
    return any(_THING.search(fold(word)) for word in words)


def is_somebody(text: str) -> bool:
    """Tell whether a text is the name of somebody and nothing more: "Fam. Bos", "J. Kroon"."""
    bare = " ".join(text.split()).strip(" .,;")
    bare = re.sub(r"\s*[(,].*$", "", bare) if not re.match(r"\w+, ", bare) else bare
    if _SAINT.match(bare):
        return False
    titled, short = _TITLED.fullmatch(bare), _SHORT.fullmatch(bare)
    if titled or (short and fold(short[1]).replace(".", "") not in _CLUBS):
        return not _is_thing(bare, "")
    is_name = re.fullmatch(_NAMES, bare) is not None and is_only_a_name(bare)
    return is_name and not _is_thing(bare, "") and not is_public(bare)


def is_only_somebody(text: str) -> bool:
    """Tell whether a text that should say what something is only names who to ask: "Joke Spier"."""
    bare = " ".join(text.split()).strip(" .,;")
    if points_to_a_home(bare):
        return False
    if is_somebody(bare):
        return True
    are_names = 1 < len(bare.split()) < _FEW and re.fullmatch(_NAMES, bare) is not None
    return are_names and is_person_name(bare) and not (_is_thing(bare, "") or is_public(bare))


def is_list_of_people(heading: str) -> bool:
    """Tell whether a heading over the names says that they are of people: "Achternaam"."""
    return bool(_PERSONAL.fullmatch(" ".join(fold(heading).split()).strip(" .:?")))


def may_be_surname(name: str) -> bool:
    """Tell whether a name among those of people may be one as well: "Oosterhuis", "De Vries"."""
    is_name = re.fullmatch(rf"(?:[Dd]e |[Vv]an (?:de[rn]? )?)?{_NAMES}", name) is not None
    return is_name and len(name.split()) < _FEW and not (_is_thing(name, "") or is_public(name))


def told_of_people(content: Mapping[str, Any], *, of_people: bool) -> Iterator[str]:
    """Give why a file waits that names somebody where residents read it; nobody said yes yet.

    `of_people` says that most of its list are people.
    """
    name = str(content.get("naam", ""))
    if is_somebody(name) or (of_people and may_be_surname(name)):
        yield f"'{name}' lijkt een mens; vraag of die op de kaart wil"
    elif who := person_in(name):
        yield _asks("naam", who)
    for key in _PUBLIC_KEYS:
        if who := next(filter(None, map(_person_in_prose, _texts(content.get(key)))), ""):
            yield _asks(key, who)
    person = content.get("contact", {}).get("persoon", {})
    homes = (
        name,
        person.get("functie", ""),
        *(t for k in _PUBLIC_KEYS for t in _texts(content.get(k))),
    )
    if any(points_to_a_home(text) for text in homes):
        yield "in de tekst staat misschien bij wie thuis het is, of waar"


def _asks(key: str, who: str) -> str:
    asks = "vraag of dat mag, of haal de naam weg"
    return f"bij '{key}' staat misschien hoe iemand heet: '{who}'; {asks}"


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from (text for one in value.values() for text in _texts(one))
    elif isinstance(value, list | tuple):
        yield from (text for one in value for text in _texts(one))
