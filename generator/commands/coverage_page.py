"""The page of `kaart dekking --html`: one file by itself, for the supporter and nobody else.

In: the rows of the table. Out: the text of an HTML file that asks for nothing from elsewhere. It
stands apart from the pages of the site, so that no build can take it along.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from datetime import date
from itertools import groupby

from generator.checks.coverage import CoverageRow, Presence, from_outside, lacking
from generator.checks.norm import Norm
from generator.checks.signals import asked_sentences
from generator.site.render import fill
from generator.wording import date_text

# A sign beside the word, so that a print in black and white can be scanned too.
SIGNS = {
    Presence.INFORMAL: "●",
    Presence.FORMAL: "●",
    Presence.BOTH: "●",
    Presence.PRESENT: "●",
    Presence.OUTSIDE: "○",
    Presence.NOTHING: "✕",
}
_TITLE = re.compile(r"<title>Dekking van ([^<]*)</title>")
GROUPS = {"zeven": "De eerste zeven", "aanvulling": "Ook nodig"}


def coverage_page(village: str, rows: Iterable[CoverageRow], norm: Norm, today: date) -> str:
    """Give the page; every text from the map is escaped."""
    shown = tuple(rows)
    grouped = groupby(shown, key=lambda row: row.provision.group)
    groups = [(GROUPS.get(name, name.capitalize()), list(group)) for name, group in grouped]
    return fill(
        "coverage.html",
        village=village,
        kernen=[cell.kern.name for cell in shown[0].cells] if shown else [],
        groups=groups,
        signs={str(answer): sign for answer, sign in SIGNS.items()},
        missing=lacking(shown),
        asked=asked_sentences(shown, today),
        outside=from_outside(shown),
        elsewhere=sorted({one.name for row in shown for one in row.elsewhere}),
        source=norm.source,
        made_on=date_text(today),
    )


def coverage_of(page: bytes) -> str | None:
    """Give the village that such a page is about; None when it is another page."""
    found = _TITLE.search(page.decode(errors="replace"))
    return html.unescape(found[1]) if found else None
