"""The day on which a list was true, when it says so above its headings."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from generator.importing.cells import day_in
from generator.importing.table import Row
from generator.values.text import fold

_SAID = re.compile(
    r"peildatum|bijgewerkt|bijgehouden|stand (?:van|per|op)|versie|actueel|gecontroleerd|"
    r"gewijzigd|\bper\b|\bd\.?d\b"
)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}[-/. ](?:\d{1,2}|[^\W\d_]{3,9}\.?)[-/. ]\d{4}")


def list_day(before: Iterable[Row], today: date) -> date | None:
    """Give the day that stands above a list as the one it was kept on; None without one.

    A day that is still to come is not that day.
    """
    for row in before:
        text = " ".join(filter(None, row.cells))
        if _SAID.search(fold(text)):
            days = (day_in(found) for found in _DATE.findall(text))
            if day := next((one for one in days if one and one <= today), None):
                return day
    return None
