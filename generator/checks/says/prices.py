"""What a text says that something costs, or that it costs nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from generator.checks.says.clauses import Clause
from generator.checks.says.whose import is_named
from generator.values.text import fold

_NUMBERS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
            "twaalf")  # fmt: skip
_FIGURE = r"\d{1,3}(?:\.\d{3})+(?:,\d\d)?|\d+(?:[.,]\d\d)?"
_AMOUNT = re.compile(
    rf"(?:€|\beuro)\s?(?P<after>{_FIGURE})|\b(?P<before>{_FIGURE})(?:,-)?\s?(?:€|euro\b)"
    rf"|\b(?P<word>{'|'.join(_NUMBERS)})\s+euro\b|\b(?P<cents>\d\d?)\s+cent\b"
)
_UNIT = re.compile(
    r"\bper\s+(?:\w+\s+)?(keer|les|middag|avond|ochtend|dag|persoon|maaltijd|rit|week|maand|jaar"
    r"|seizoen|kwartaal|halfjaar|kilometer|uur|gezin|klus|kopje|lid)\b"
)
_ONE_TIME = frozenset("keer les middag avond ochtend dag persoon maaltijd rit klus kopje".split())
# Said of taking part, and not of the cake.
_CLAIM = re.compile(
    r"^\W*(?:het|dit|dat|meedoen|deelname|deelnemen|meewandelen|meezingen|mee-eten|de\s+\w+"
    r"|een\s+(?:maaltijd|les|middag|avond|ochtend|rit|klus|keer|consult|behandeling|kaartje|toegangskaart))\s+kost"
    r"(?:\s+u)?\b|\b(?:kosten(?=\s*(?:zijn|bedragen|per)\b)|entree|toegang|toegangsprijs|prijs|tarief|deelname|bijdrage|inleg"
    r"|contributie|deelnemerskosten)(?:\s+(?:is|zijn|bedraagt|bedragen))?\b"
    r"|\b(?:u\s+betaalt|betaalt\s+u|we\s+vragen|wij\s+vragen|vragen\s+(?:we|wij))\b"
    r"|\bper\s+(?:keer|persoon|middag|avond|ochtend|maaltijd|les|rit)\b"
)
_HEADING = re.compile(r"\A\W*(?:de\s+)?(?:kosten|prijs|entree|toegang|bijdrage)\b")
_OF_ITSELF = re.compile(r"^\W*(?:de\s+|een\s+)?(\w+)(?:\s+met\s+\w+)?\s+kost\b")
_FIRST_FOR = re.compile(r"\bvoor\s+(?:maar\s+|slechts\s+|ongeveer\s+)?$")
# What else can cost something, or is said of other people or another year.
_BESIDES = re.compile(
    r"\b(?:extra|taart|gebak|drankje|drank|wijn|bier|consumptie\w*|lunch|toetje|soep|parkeren"
    r"|materiaal|wol|verf|boek|borg|lid|leden|lidmaatschap|niet-leden|kinderen|kind|pas|stadspas"
    r"|meedoenpas|jongeren|verloting|loten|lot|opbrengst|bracht|brengt|boete|vergoeding|subsidie"
    r"|gaat|eerste\s+(?:keer|les)|proefles|vervoer|belbus|taxi|busje|huur|vroeger|was|waren|vorig"
    r"|vanaf\s+(?:volgend|januari)|tot\s+€|winst|\w*reis(?:je|jes)?|uitje|diner|beste|prijsje|korting|plus|kraam|inkomen|loket"
    r"|halve\s+prijs|goedkoper|testament|batterij|inschrijfgeld|winnaar|hoofdprijs|eigen\s+risico)\b"
)
_WITH = re.compile(r"\b(?:met|inclusief|incl\.?)\s+(?:een\s+)?[a-z]+(?:\s+en\s+[a-z]+)?")
_FREE = re.compile(
    r"(?<!niet\s)\b(?:gratis|kosteloos|kost\s+(?:u\s+|het\s+u\s+)?(?:niets|niks)(?!\s+extra)|geen\s+kosten"
    r"|betaalt\s+(?:u\s+)?(?:niets|niks)|zonder\s+kosten)\b"
)
_FREE_CLAIM = re.compile(
    r"\b(?:meedoen|deelname|deelnemen|toegang|entree|inloop|het|alles|dit|dat|les|lessen|cursus"
    r"|ochtend|middag|avond|maaltijd|film|hulp|rit|activiteit\w*|concert|kost\s+u)\b"
)
_FREE_BESIDES = re.compile(
    r"\b(?:eerste|proef\w*|parkeren|wifi|kinderen|leden|pas|\w+pas|drankje|thee\s+is"
    r"|koffie\s+en\s+thee|advies|krijgt|krijgen|meenemen|rondleiding|offerte|keer|loten|tweede|derde|folder|boekje|bellen|parkeerplaats|huisbezoek|tot"
    r"|jonger\w*|vrijwilligers\s+(?:mogen|komen|krijgen|eten|drinken)|begeleider\w*|mantelzorger\w*|niets\s+is|kennismak\w*|uitleg"
    r"|informatie|meekijken|kijken|lenen|telefoonnummer|als|voor\s+wie|met\s+de|onder\s+de)\b"
)
_PRICED = re.compile(r"€|\beuro\b|\bcent\b")
_NO_TROUBLE = re.compile(r"\b(?:gratis|kosteloos|vrijwillig\w*|gift|geen|niets|potje)\b")


def other_price(
    clause: Clause, cost: str | None, name: str, *, running: bool
) -> Iterator[tuple[str, str]]:
    """Give what a clause says of the price that `cost` does not, and what that says."""
    told = fold(cost or "")
    # "Bent u lid? Dan betaalt u € 4" is about members.
    if not told or clause.asks or clause.text.lstrip().startswith("dan "):
        return
    found = _FREE.search(clause.text)
    if found:
        if (
            _PRICED.search(told)
            and not _NO_TROUBLE.search(told)
            and _is_free(clause, name, running)
        ):
            yield clause.typed(*found.span()), f"kosten: {cost}"
        return
    if _BESIDES.search(_WITH.sub("", clause.text)):
        return
    known = set(_amounts(told))
    if not known and not _NO_TROUBLE.search(told):
        return
    for amount in _AMOUNT.finditer(clause.text):
        if _value(amount) not in known and _is_price(clause, amount, told, name, running=running):
            yield clause.typed(*amount.span()), f"kosten: {cost}"
            return


def _is_free(clause: Clause, name: str, running: bool) -> bool:  # noqa: FBT001 - the same everywhere here
    if _FREE_BESIDES.search(clause.text):
        return False
    # "De koffie is gratis" is said of a koffieochtend, and elsewhere only of the coffee.
    own = is_named(name, clause.text) or not re.search(r"\b(?:koffie|thee)\b", clause.text)
    return own and (
        not running or _FREE_CLAIM.search(clause.text) is not None or is_named(name, clause.text)
    )


def _is_price(
    clause: Clause, amount: re.Match[str], told: str, name: str, *, running: bool
) -> bool:
    """Tell whether an amount is what taking part costs, each time as in the field."""
    unit, field_unit = _UNIT.search(clause.text), _UNIT.search(told)
    if unit and field_unit and _often(unit[1]) != _often(field_unit[1]):
        return False
    if _CLAIM.search(clause.text) or _HEADING.search(clause.sentence):
        return True
    itself = _OF_ITSELF.search(clause.text)
    if itself and is_named(name, itself[1]):
        return True
    return not running and _FIRST_FOR.search(clause.text[: amount.start()]) is not None


def _often(unit: str) -> str:
    """Give one word for all that is paid each time."""
    return "keer" if unit in _ONE_TIME else unit


def _amounts(text: str) -> Iterator[Decimal]:
    return (_value(found) for found in _AMOUNT.finditer(text))


def _value(found: re.Match[str]) -> Decimal:
    if found["word"]:
        return Decimal(_NUMBERS.index(found["word"]) + 1)
    if found["cents"]:
        return Decimal(found["cents"]) / 100
    figure = found["after"] or found["before"]
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d\d)?", figure):
        figure = figure.replace(".", "")
    return Decimal(figure.replace(",", "."))
