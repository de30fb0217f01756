"""What is for the supporter and those she works with: numbers for referrers, whom to call."""

from __future__ import annotations

import json
from typing import Final

from generator.booklet.errors import BookletProblem
from generator.booklet.kinds.kind import Asked, Kind
from generator.booklet.printed_calls import CallLine, call_content
from generator.booklet.printed_parts import phone_content
from generator.booklet.shape import Edition
from generator.booklet.work import Json
from generator.consent import referrers_map
from generator.views.referrers import ReferrerLine, referrer_lines

FOR_HER: Final = "Alleen voor u"
REFERRERS: Final = "verwijzers"
CALLS: Final = "bellijst"


def for_referrers(asked: Asked) -> Edition:
    """Give the sheet with the numbers for referrers; no build makes it and no page offers it."""
    social_map, today = asked.behind.social_map, asked.behind.today
    return referrers_edition(referrer_lines(referrers_map(social_map, today), today))


def referrers_edition(lines: tuple[ReferrerLine, ...]) -> Edition:
    """Give the sheet with these numbers."""
    if not lines:
        raise BookletProblem(
            "Er staan geen nummers voor verwijzers op de kaart. "
            "Zo'n nummer heeft in het bestand de regel: alleen_voor: verwijzers"
        )
    return Edition(
        REFERRERS, "Het blad voor verwijzers", "Nummers die bewoners niet bellen.",
        template="referrers.typ", width=210, height=297, entries=False, one_page=True, for_her=True,
        own=json.dumps({"referrers": [_referrer(line) for line in lines]}),
    )  # fmt: skip


def _referrer(line: ReferrerLine) -> Json:
    notes = (("Verwijzing", line.referral), ("Betaald uit", line.law))
    return {
        "path": line.path,
        "name": line.name,
        "summary": line.summary,
        "kernen": line.kernen,
        "notes": [f"{label}: {text}" for label, text in notes if text],
        "phones": [phone_content(phone) for phone in line.phones],
    }


def to_call(asked: Asked) -> Edition:
    """Give the list of calls to make; no build makes it and no page offers it."""
    return calls_edition(asked.behind.calls())


def calls_edition(calls: tuple[CallLine, ...]) -> Edition:
    """Give the list with these calls."""
    if not calls:
        raise BookletProblem("U hoeft deze maand niemand meer te bellen.")
    return Edition(
        CALLS, "De bellijst", "Wie u deze maand belt en wat u vraagt, met hokjes ernaast.",
        template="calls.typ", width=210, height=297, entries=False, folds=False, for_her=True,
        own=json.dumps({"calls": [call_content(call) for call in calls]}),
    )  # fmt: skip


KINDS: Final = (
    Kind(REFERRERS, FOR_HER, for_referrers, for_her=True),
    Kind(CALLS, FOR_HER, to_call, for_her=True),
)
