"""Questions about time, asked on a Saturday morning at eleven."""

from __future__ import annotations

from datetime import date

TODAY, MINUTES = date(2026, 11, 28), 11 * 60

# What must be found, first the first: only that, or at least that when it ends with "…".
DAYS = {
    "vandaag": "tuinclub-de-esch koffie-aan-de-haven",
    "wat is er vandaag te doen": "tuinclub-de-esch koffie-aan-de-haven",
    "nu te doen": "tuinclub-de-esch koffie-aan-de-haven",
    "morgen": "koffie-na-de-kerk dijkwandeling-oosterzijl",
    "wat kan ik morgen doen": "koffie-na-de-kerk dijkwandeling-oosterzijl",
    "morgenmiddag": "dijkwandeling-oosterzijl",
    "morgen ochtend": "koffie-na-de-kerk",
    "overmorgen": "peuterochtend-de-sluis bewegen-op-de-stoel biljartmiddag breicafe",
    "dit weekend": (
        "tuinclub-de-esch koffie-aan-de-haven koffie-na-de-kerk dijkwandeling-oosterzijl"
    ),
}
