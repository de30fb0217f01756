"""What in a text belongs to somebody's own life: a bank account, a day of birth, a street address.

Every pattern takes time in proportion to the text. Each function gives where something begins and
what stands there, as it was typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.values.calendar_names import MONTHS, MONTHS_SHORT

Sign = tuple[int, str]

_IBAN = re.compile(
    r"(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ .\u00a0-]?[A-Z0-9]){11,30}(?![A-Z0-9])", re.IGNORECASE
)
# How many signs an account number has, of the countries where people around a village bank.
_LENGTHS = {
    "NL": 18,
    "BE": 16,
    "DE": 22,
    "LU": 20,
    "FR": 27,
    "GB": 22,
    "IE": 22,
    "LT": 20,
    "ES": 24,
}
_CITIZEN = re.compile(
    r"\b(?:bsn|burgerservicenummer|sofinummer)\b\D{0,12}(\d(?:[ .]?\d){7,8})(?!\d)", re.IGNORECASE
)
_MONTH = "|".join((*MONTHS, *MONTHS_SHORT))
_DAY = (
    rf"(?:\d{{1,2}}(?:e? (?:{_MONTH})\.? |[-/. ]\d{{1,2}}[-/. ])(?:(?:19|20)\d\d|['’]?\d\d)"
    r"|(?:19|20)\d\d-\d{1,2}-\d{1,2})"
)
_BORN = re.compile(
    rf"\b(?:geboren|geb\b\.?|geboortedatum|geboortedag)([^.!?\n\d]{{0,40}}){_DAY}(?!\d)"
    rf"|(?<!\d){_DAY}([^.!?\n\d]{{0,25}})\bgeboren\b",
    re.IGNORECASE,
)
# "geboren vóór 1 januari 1960" says for whom something is.
_GROUP = re.compile(
    r"\b(?:voor|vóór|na|tussen|vanaf|tot|sinds|uiterlijk|later|eerder)\b", re.IGNORECASE
)
# A plan is born as well.
_THING = re.compile(
    r"\b(?:idee|plan|initiatief|project|vereniging|stichting|club|koor|coöperatie|groep|traditie"
    r"|werkgroep|voedselbank|dorpshuis|museum|kaart|kerk|school|feest)\b[^.!?\n]{0,60}$",
    re.IGNORECASE,
)
# Who was born before this is history.
_OLDEST = 1915

_KINDS = (
    "straat", "str", "straatje", "laan", "laantje", "weg", "weggetje", "plein", "dijk", "kade",
    "steeg", "pad", "hof", "hofje", "singel", "gracht", "dreef", "plantsoen", "baan", "kamp", "erf",
    "esch", "brink", "horst", "veld", "oord", "akker", "akkers", "weide", "diep", "wal", "allee",
    "heerd", "vaart", "dam", "rand", "ring", "kanaal", "markt", "gaarde", "sloot", "zijde", "einde",
    "eind", "kwartier", "wijk", "park", "tuin", "bosch", "haven", "meent", "terp",
)  # fmt: skip
_KIND = "|".join(sorted(_KINDS, key=len, reverse=True))
_KIND_ALONE = "|".join(kind.capitalize() for kind in sorted(_KINDS, key=len, reverse=True))
_BIG = r"[A-ZÀ-Þ’'][\w’'.-]{0,40}"
_BEFORE = rf"(?:{_BIG} (?:(?:{_BIG}|van|de|den|der|ten|ter|het|op) ){{0,2}})?"
_HOUSE = r"(?!20[1-4]\d(?!\d))[1-9]\d{0,3}(?: ?[a-zA-Z](?!\w)|-[\dA-Za-z]{1,3}(?!\w)| ?bis\b)?"
_POSTCODE = r"[1-9]\d{3} ?[A-Z]{2}(?!\w)"
# After "Kerkstraat 12" this shows that the number is a date, a time, an amount or a distance.
_NO_HOUSE = (
    rf"(?![\d]|[.:]\d|,\d|\s?[€%]|\s?(?:uur|u|km|kilometer|meter|m|min|minuten|keer|x|euro|cent|jaar"
    rf"|dagen|weken|maanden|personen|mensen|plaatsen|deelnemers|woningen|huizen|bomen|{_MONTH}"
    r"|(?:maan|dins|woens|donder|vrij|zater|zon)dag\w*)\b)"
)
_ADDRESS = re.compile(
    rf"(?<![\w’'-])(?:{_BEFORE}(?:{_BIG}(?:{_KIND})\.?|(?:{_KIND_ALONE})\.?"
    rf"|(?:Laan|Weg|Plein|Straat) (?:van|naar|aan) (?:de |het |den )?{_BIG})"
    rf"(?: (?:Noord|Zuid|Oost|West|NZ|ZZ|OZ|WZ))? {_HOUSE}{_NO_HOUSE}"
    rf"|{_BEFORE}{_BIG} {_HOUSE},? {_POSTCODE}"
    rf"|(?<!\d){_POSTCODE}[ ,]+(?:nr\.? ?|huisnummer )?{_HOUSE}{_NO_HOUSE})"
)


def bank_accounts_in(text: str) -> Iterator[Sign]:
    """Give the bank accounts (IBAN) in a text whose check digits are right."""
    for found in _IBAN.finditer(text):
        # Words that follow look like more of it; the country tells where it ends.
        signs = [at for at, sign in enumerate(found[0]) if sign.isalnum()]
        size = _LENGTHS.get(found[0][:2].upper(), len(signs))
        if len(signs) >= size:
            typed = found[0][: signs[size - 1] + 1]
            if _is_iban("".join(sign for sign in typed if sign.isalnum()).upper()):
                yield found.start(), typed


def _is_iban(bare: str) -> bool:
    turned = bare[4:] + bare[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1


def citizen_numbers_in(text: str) -> Iterator[Sign]:
    """Give the numbers by which the state knows a person (BSN), as far as they are called so."""
    for found in _CITIZEN.finditer(text):
        digits = [int(sign) for sign in found[1] if sign.isdigit()]
        digits = [0] * (9 - len(digits)) + digits
        if sum(weight * digit for weight, digit in zip(_WEIGHTS, digits, strict=True)) % 11 == 0:
            yield found.start(1), found[1]


_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def birth_dates_in(text: str) -> Iterator[Sign]:
    """Give where a text says on which day a person was born; not in which years a group was."""
    for found in _BORN.finditer(text):
        years = [int(part) for part in re.findall(r"\d{4}", found[0])]
        between = found[1] or found[2] or ""
        before = re.split(r"[.!?\n]", text[: found.start()])[-1]
        is_history = bool(years) and max(years) < _OLDEST
        if not (is_history or _GROUP.search(between) or _THING.search(before)):
            yield found.start(), found[0]


def street_addresses_in(text: str) -> Iterator[Sign]:
    """Give what looks like a street with a house number."""
    yield from ((found.start(), found[0]) for found in _ADDRESS.finditer(text))
