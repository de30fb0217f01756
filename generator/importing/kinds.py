"""What a row is: a service, an activity, a group of volunteers, an organisation or a place."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.model.plain_values import is_nothing
from generator.values.text import fold

_SAID = {
    "activiteiten": ("activiteit", "cursus", "evenement", "bijeenkomst", "inloop", "workshop"),
    "vrijwilligers": ("vrijwilligersgroep",),
    "organisaties": ("organisatie", "stichting", "vereniging", "instelling", "bedrijf"),
    "locaties": ("locatie", "plek", "gebouw", "accommodatie"),
    "diensten": ("dienst", "voorziening", "hulp", "product"),
}
_ACTIVE = re.compile(
    r"koffie|inloop(?!spreekuur)|soos|caf[eé]|bingo|club|cursus|workshop|eettafel|eetpunt|wandel|gym|yoga|zang|"
    r"koor|kaart(?:en|middag|avond)|biljart|film|markt|spel|voetbal|sport|bijeenkomst|ochtend|"
    r"middag|avond|lunch|diner|creatie|schilder|handwerk|dans|fiets|sjoel|jeu de boules|training|"
    r"huiskamer|ontmoet|soep|samen eten|biodanza|quiz|concert|lezing|viering|feest"
)
_GROUP = re.compile(r"\bvrijwilligers(?:groep|team)?\b|\bklus(?:sen)?team\b|\bbuurthulp\b")
_CLUB = re.compile(
    r"\b(?:stichting|vereniging|coopera\w+|dorpsraad|dorpsbelang\w*|gemeente|bond|bewonersgroep|"
    r"bv|b v|kbo|anbo|pcob|vrouwen van nu|zonnebloem)\b|vereniging$|coopera\w*$"
)
_PLACE = re.compile(
    r"dorpshuis|buurthuis|wijkhuis|wijkhuys|\bmfa\b|kulturhus|gemeenschapscentrum|gemeenschapshuis|"
    r"wijkcentrum|ontmoetingscentrum|ontmoetingsruimte|sporthal|gymzaal|\bkerk\b|bibliotheek|"
    r"cultuurhuis|verenigingsgebouw|wooncentrum|woonzorgcentrum|zorgcentrum|trefpunt|school\b"
)
_BY_NEIGHBOURS = re.compile(r"vrijwillig|dorpsgenoten|buurtbewoners|voor en door|burenhulp")
_BY_PROFESSIONALS = re.compile(
    r"gemeente|ggd|ggz|maatschappelijk werk|zorginstelling|thuiszorg|huisarts|politie|"
    r"wijkverpleeg|consultatiebureau|sociaal werk|wmo|apotheek|"
    r"\b(?:bv|b\.v|nv|n\.v|vof)\b"
)


_OF_VOLUNTEERS = re.compile(
    r"vrijwillig|\bmaatjes?\b|maatjesproject|burenhulp|buurthulp|werkgroep|\behbo\b|klusteam"
)
_NO = frozenset(
    "nee n no onwaar false 0 inactief gestopt vervallen niet_actief uit gesloten "
    "wacht wachtend wachten in_de_wacht pauze gepauzeerd on_hold concept stopt gestaakt opgeheven "
    "beeindigd afgelast verlopen niet_meer bestaat_niet_meer tijdelijk_gestopt voorlopig_niet "
    "niet_in_gebruik slapend afgevoerd verwijderd geannuleerd".split()
)
_IS_ON = re.compile(
    r"(?:is )?(?:actief|active|zichtbaar|gepubliceerd|publiceren|tonen|online|actueel|"
    r"in gebruik|gebruikt|geldig|loopt(?: nog)?|lopend|doorgaan|gaat door|draait(?: nog)?|doet mee|"
    r"(?:huidige )?status|stand van zaken|bestaat(?: nog)?|nog actief|meenemen|opnemen|plaatsen|"
    r"openbaar|publiek|public|publish|current|running|akkoord|"
    r"(?:geeft |heeft )?toestemming(?: gegeven)?|"
    r"(?:mag )?op (?:de |het )?(?:kaart|site|website|internet))\W*"
)
# The heading says that it is over, so a mark or a day below it does.
_IS_OFF = re.compile(
    r"(?:is |datum )?(?:gestopt|opgeheven|vervallen|inactief|niet (?:meer )?actief|gesloten|"
    r"beeindigd|stopt|afgemeld|uitgeschreven|verwijderd|archief|gearchiveerd|closed|ended|inactive|archived|"
    r"discontinued|pauze|gepauzeerd|on hold|concept)(?: (?:per|op|sinds|datum|met ingang van))?\W*"
)
_IS_NOT = frozenset("nee n no onwaar false 0 niet loopt_door actief - nvt n.v.t. geen".split())


def is_off(heading: str, text: str) -> bool:
    """Tell whether a cell says that its row is no longer there: "Actief" is "Onwaar"."""
    said = "_".join(fold(text).split())
    if _IS_OFF.fullmatch(fold(heading)):
        return said not in _IS_NOT and not is_nothing(text)
    return bool(_IS_ON.fullmatch(fold(heading))) and said in _NO


def of_volunteers(*texts: str) -> bool:
    """Tell whether one of these texts says that volunteers do it."""
    return any(_OF_VOLUNTEERS.search(fold(text)) for text in texts)


@dataclass(frozen=True)
class Told:
    """What there is to judge a row by; `more` says that it has what only an entry can hold.

    `is_event` says that the list has a column for the day or the hour, or is one of activities.
    """

    name: str
    text: str
    soort: str
    when: bool
    more: bool
    has_place: bool
    is_event: bool = False


def kind_of(told: Told) -> tuple[str, str]:
    """Give in which folder a row belongs, and why."""
    if told.soort and (folder := _as_said(fold(told.soort))):
        if folder == "activiteiten" and not told.when:
            return "diensten", f"bij soort staat '{told.soort}', maar niet wanneer"
        return folder, f"bij soort staat '{told.soort}'"
    return _by_name(told, fold(told.name))


def says_kind(soort: str) -> bool:
    """Tell whether a text under "Soort" says in which folder it belongs, or formal or not."""
    said = fold(soort)
    return bool(_as_said(said)) or "formeel" in said or is_nothing(soort)


def _as_said(said: str) -> str:
    """Give the folder for a word such as "cursus"; '' for words that say nothing of it."""
    fit = (folder for folder, words in _SAID.items() if any(word in said for word in words))
    return next(fit, "")


def _by_name(told: Told, name: str) -> tuple[str, str]:
    if _GROUP.search(name) and not told.when:
        return "vrijwilligers", "de naam is die van een groep vrijwilligers"
    if _PLACE.search(name) and told.has_place and not told.more and not told.text:
        return "locaties", "de naam is die van een plek, en er staat alleen een adres bij"
    if told.when and told.is_event:
        return "activiteiten", "er staat bij op welke dag of hoe laat"
    if told.when and _ACTIVE.search(name):
        return "activiteiten", "de naam is die van een activiteit, en er staat bij wanneer"
    if _CLUB.search(name) and told.text and not (told.more or told.when):
        return "organisaties", "de naam is die van een organisatie"
    return "diensten", "dat past voor wat er altijd is"


def formality_of(name: str, text: str, soort: str) -> str:
    """Give formeel or informeel when the words say so; '' when they do not."""
    told = fold(f"{soort} {name} {text}")
    if "informeel" in told or _BY_NEIGHBOURS.search(told):
        return "informeel"
    return "formeel" if re.search(r"\bformeel\b", told) or _BY_PROFESSIONALS.search(told) else ""
