"""What a row does not say, said truly: it is not there, or it stands in a column nobody knew."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.importing.drafts import Cell
from generator.importing.rows import SECTION
from generator.importing.times import when_in
from generator.model.schedules import Schedule

_FEW_WORDS = 4
_MOST = 3
# A shell reads these in its own way, also between quotes.
_NOT_TO_TYPE = frozenset('"$`!\\=')
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def no_text(cells: Iterable[Cell], unread: Iterable[Cell]) -> str:
    """Say why there is no summary; `cells` are those that only the supporter reads.

    `unread` are those of the column that it should be in.
    """
    if typed := next(iter(unread), None):
        return f"bij '{typed.heading}' staat '{_short(typed.text)}': dat is geen omschrijving"
    told = [one for one in cells if len(_LETTERS.findall(one.text)) >= _FEW_WORDS]
    return _missing("omschrijving", "omschrijving", told)


def no_when(cells: Iterable[Cell]) -> str:
    """Say why it is not known when something is."""
    told = [one for one in cells if when_in(one.text, Schedule)[1]]
    if told:
        return _missing("dag of tijd", "openingstijden", told)
    return "er staat niet bij wanneer het is"


def no_name(cells: Iterable[Cell]) -> str:
    """Say why a row has no name."""
    return _missing("naam", "naam", [one for one in cells if _LETTERS.search(one.text)])


def no_theme(cells: Iterable[Cell]) -> str:
    """Say why the theme is not known; `cells` are those that are called as a theme of the map."""
    told = list(cells)
    return _missing("thema", "thema", told) if told else "het thema is niet bekend"


def _missing(what: str, field: str, told: list[Cell]) -> str:
    told = [one for one in told if one.heading != SECTION][:_MOST]
    if not told:
        return f"bij deze regel staat geen {what}"
    headings = " of ".join(f"'{one.heading}'" for one in told)
    first = next((one.heading for one in told if not _NOT_TO_TYPE & set(one.heading)), "")
    how = f'--kolom "{first}={field}"' if first else f"--kolom NUMMER={field}"
    return (
        f"geen kolom is gelezen als {what}. Staat het bij {headings}? Dat leest nu alleen u. "
        f"Typ dan dezelfde opdracht met {how} erachter"
    )


def _short(text: str) -> str:
    whole = " ".join(text.split())
    return whole if len(whole) < 40 else f"{whole[:40].rpartition(' ')[0]} …"
