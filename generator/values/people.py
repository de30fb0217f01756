"""Signs that a text points to one person: a name, a number or a mail address of her own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.problems import UnusableValue
from generator.values.phone import Phone, parse_phone
from generator.values.text import fold

_NAME = r"(?:[A-ZÀ-Þ]\.(?: ?[A-ZÀ-Þ]\.)*|[A-ZÀ-Þ][\w'’-]+)"
# "Jan", "Jan de Vries", "J.P. Bos", "mevrouw Bos": a title, names and small words between them.
_PERSON = re.compile(
    r"(?:(?:mw|mevr|dhr|dr|drs|ds|ir)\.? |mevrouw |meneer |de heer )?"
    rf"{_NAME}(?: (?:[a-z' ]{{1,12}} )?{_NAME}){{0,3}}",
)
_FUNCTIONS = frozenset(
    "coordinator beheer beheerder bestuur secretaris secretariaat voorzitter balie receptie team "
    "medewerker assistente gastvrouw gastheer planning meldpunt klantenservice administratie "
    "info kantoor post vrijwilliger vrijwilligers contactpersoon leiding leider praktijk stichting "
    "vereniging werkgroep commissie penningmeester docent trainer huisarts wijkagent".split()
)
# The end of a longer word for a function or a desk: dorpsondersteuner, Wmo-loket, hulplijn.
_FUNCTION_ENDS = (
    "team", "loket", "punt", "dienst", "lijn", "balie", "groep", "bestuur", "medewerker",
    "medewerkster", "coordinator", "coordinatoren", "assistent", "assistente", "ondersteuner",
    "adviseur", "consulent", "consulente", "beheerder", "huis", "centrum", "zorg", "bureau",
    "winkel", "planner", "regisseur", "verbinder", "verpleegkundige", "werker", "werkster",
    "begeleider", "begeleidster", "leider", "leidster", "meester", "koster", "chauffeur",
    "dominee", "pastoor", "pastor", "dirigent", "organisator", "voorlichter", "hulp",
)  # fmt: skip
_PRIVATE_MAIL = frozenset(
    "gmail.com hotmail.com hotmail.nl outlook.com live.nl icloud.com ziggo.nl kpnmail.nl planet.nl "
    "home.nl hetnet.nl xs4all.nl yahoo.com".split()
)
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
# Ten digits in any notation; shorter numbers are of services, never of a person.
_NUMBER = re.compile(r"(?<![\d+])(?:(?:\+|00)31(?: ?\(0\))?|0)(?:[ \t./()-]{0,2}\d){9}(?!\d)")


def is_person_name(text: str) -> bool:
    """Tell whether a text looks like somebody's name rather than a function."""
    words = re.split(r"[\s-]+", fold(text))
    function = any(word in _FUNCTIONS or word.endswith(_FUNCTION_ENDS) for word in words)
    return not function and bool(_PERSON.fullmatch(text))


def is_personal_mail(address: str) -> bool:
    """Tell whether a mail address seems to be one person's: jan.bos@… or a free mailbox."""
    name, _, domain = address.casefold().partition("@")
    first, dot, last = name.partition(".")
    is_name = bool(dot) and first.isalpha() and last.replace(".", "").isalpha()
    return domain in _PRIVATE_MAIL or (is_name and not {first, last} & _FUNCTIONS)


def mail_addresses_in(text: str) -> Iterator[tuple[int, str]]:
    """Give the mail addresses in a text, each with where it begins."""
    yield from ((found.start(), found[0]) for found in _MAIL.finditer(text))


def numbers_in(text: str) -> Iterator[tuple[int, Phone]]:
    """Give the phone numbers of ten digits in a text, each with where it begins."""
    for found in _NUMBER.finditer(text):
        try:
            yield found.start(), parse_phone(found[0])
        except UnusableValue:
            continue
