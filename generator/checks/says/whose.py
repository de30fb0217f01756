"""Whether a clause of a running text is about the entry itself, by who does something in it.

"We zijn er elke woensdag" is; "Elke zaterdag repeteert de fanfare in deze zaal" is not.
"""

from __future__ import annotations

import re

from generator.checks.says.clauses import Clause

# What people do at the time that it is: choosing a film or hiring out the hall is done before.
_DO = (
    "zijn|komen|zitten|staan|gaan|houden|hebben|ontvangen|ontmoeten|treffen|verzamelen|openen"
    "|beginnen|starten|stoppen|eindigen|sluiten|spelen|kaarten|sjoelen|biljarten|zingen|dansen"
    "|wandelen|lopen|fietsen|bewegen|sporten|zwemmen|schilderen|tekenen|breien|haken|naaien|lezen"
    "|kijken|draaien|drinken|eten|koken|schenken|schuiven|praten|leren|repeteren|tuinieren|bidden"
    "|knutselen|klussen|helpen|repareren|trainen|voetballen|gymmen|borduren|handwerken"
)
_WE = re.compile(
    rf"\b(?:we|wij)\s+(?:{_DO})\b|\b(?:{_DO})\s+(?:we|wij)\b"
    r"|\b(?:iedereen|kom|komt\s+u|loop|schuif|doe\s+mee|u\s+vindt|ons\s+(?:team|koor)"
    r"|onze\s+(?:openingstijden|groep|club|koks|vrijwilligers|gastvrouwen))\b"
)
_WE_BEFORE = re.compile(rf"\b(?:we|wij)\s+(?!(?:{_DO})\b)\w+en\b")
# "U" comes, or hears something: only the first is about when it is.
_COME = re.compile(
    r"\b(?:welkom|terecht|binnenlopen|binnenkomen|langskomen|langs|aanschuiven|meedoen|instappen)\b"
)
_OPEN = re.compile(
    r"^\W*(?:altijd\s+|ook\s+)?(?:open|geopend|aanvang|inloop|welkom)\b|^\W*het\s+(?:is|begint)\b"
)
# "Elke woensdag van tien tot twaalf": nobody else comes after it.
_BARE = re.compile(r"^\W*(?:$|(?:van|om|vanaf|tussen|in|bij|met|en)\b)")
_FIRST = re.compile(r"^\W*(?:de|het|een|onze|ons|elke|iedere)?\s*(?P<who>[a-z][\w'-]+)\s+\w+")


def is_ours(
    clause: Clause, name: str, begin: int = 0, end: int = 0, *, every: bool = False
) -> bool:
    """Tell whether a clause says when or where an entry with this folded `name` is.

    From `begin` to `end` stands a day or a time; with `every`, it is one that comes back.
    """
    text = clause.text
    if is_surely_ours(clause, name) or _OPEN.search(text):
        return True
    if _COME.search(text) and re.search(r"\bu\b", text):
        return True
    return every and not text[:begin].strip() and _BARE.match(text[end:]) is not None


def is_surely_ours(clause: Clause, name: str) -> bool:
    """Tell whether a clause says "we", or names the entry; "u" may be somewhere else."""
    named = is_named(name, clause.text) and not _WE_BEFORE.search(clause.text)
    return named or _WE.search(clause.text) is not None


def is_named(name: str, text: str) -> bool:
    """Tell whether a folded text says the name of an entry, or the beginning of a word of it."""
    words = re.findall(r"(?<!\bwelke )[a-z]{4,}", text)
    return any(name.startswith(word) or f" {word}" in name for word in words)
