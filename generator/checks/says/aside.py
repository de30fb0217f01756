"""Words that tell that a clause is about something else than when and where an entry is.

"Vanaf woensdag kunt u bellen", "vroeger op dinsdag" and "de titel staat vrijdag in de krant" name
a day, and none of these says when the activity is.
"""

from __future__ import annotations

import re

# To call, to sign up, to order: the day or the time is that of the message.
_TELL = (
    r"bel|belt|bellen|gebeld|terugbel\w*|telefon\w*|bereik\w*|mail|mailt|mailen|app|appen|aanmeld\w*"
    r"|meld|meldt|melden|afmeld\w*|opgeven|opgave|geef|geeft|doorgeven|inschrij\w*|schrijf|bestel\w*"
    r"|reserve\w*|afspreken|uiterlijk|deadline|vooraf|tevoren|afspraak|vraagt?\s+(?:het|naar|ernaar|de|uw|aan|om)|vragen\s+(?:naar|om|bij)|inspreken"
    r"|spreekt?\s+in|kaarten\s+(?:zijn|koop\w*|kop\w*|haal\w*)|kaartje\w*|te\s+koop|voorverkoop"
)
# To bring or to fetch something.
_CARRY = (
    r"breng\w*|bezorg\w*|gebracht|bracht|lever\w*|haalt?|halen|ophal\w*|opgehaald|vertrek\w*|bus"
    r"|belbus|trein|taxi|inleveren|rijdt|aanvoer|aan\s+huis"
)
# To read about it.
_READ = (
    r"krant|dorpskrant|weekblad|dorpsblad|blad|nieuwsbrief|website|radio|facebook|flyer|prikbord"
    r"|programmaboekje|menu|titel"
)
# Another time, another group, a guess.
_ELSE = (
    r"vroeger|voorheen|eerder|sinds|nu\s+nog|tot\s+nu|was|waren|werd|werden|ging|gingen|reed|begon"
    r"|stond|kwam|kwamen|had|hadden|bestond|zou|zouden|komende|aanstaande|volgende|afgelopen|vorige?"
    r"|vorig|eerstvolgende|andere|ander|anders|bijvoorbeeld|zoals|misschien|soms|liever|jarig"
    r"|1[89]\d\d|20[01]\d|in\s+plaats|\w*vakanties?|koningsdag|stad|elders|verderop|ernaast|hiernaast|buurdorp|gezocht|zoeken|zoekt|collega\w*|zuster\w*"
)
# Somebody else's day.
_OTHERS = (
    r"markt|marktdag|kerkdienst|dienst|mis|school|winkel|bakker|slager|groenteboer|kapper|pedicure"
    r"|verpleegkundige|huisarts\w*|dokter|notaris|wijkagent|dominee|pastor|fysiotherapeut|yoga"
    r"|parkeren|afval|container|oud\s+papier|koks?|bewoners|sommigen|mensen\s+die"
)
_ASIDE = re.compile(rf"\b(?:{_TELL}|{_READ}|{_ELSE})\b")
_NOT_OURS = re.compile(rf"\b(?:{_CARRY}|{_OTHERS})\b")
# Said before the day or the time: it is not then, or only if.
_BEFORE = re.compile(
    r"\b(?:niet|geen|nooit|behalve|uitgezonderd|als|indien|wie|wanneer|voordat)\b[^.]*$"
    r"|\b(?:voor|na|vanaf|tot|tot\s+en\s+met)\s+(?:de\s+)?$"
)
_AFTER = re.compile(r"^\W*(?:\w+\W+){0,4}?(?:niet|geen|gesloten|dicht|vrij|vervalt|uitgezonderd)\b")


def is_aside(text: str) -> bool:
    """Tell whether a folded clause is about calling, reading, another time or another group."""
    return _ASIDE.search(text) is not None


def is_others(text: str) -> bool:
    """Tell whether a folded clause is about what others do, bring or fetch."""
    return _NOT_OURS.search(text) is not None


def is_denied(text: str, begin: int, end: int) -> bool:
    """Tell whether what stands from `begin` to `end` is said not to be, or only sometimes."""
    before, after = text[:begin], text[end:]
    return _BEFORE.search(before) is not None or _AFTER.search(after) is not None
