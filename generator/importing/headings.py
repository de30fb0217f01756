"""Where the headings of a list stand, and what each column is: guessed, and changed by hand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from generator.importing.asking_headings import asked_for, is_for_her_only
from generator.importing.fields import BY_NAME, BY_WORD, FIELDS, KEPT
from generator.importing.table import CannotImport, Grid, Table, is_own_row
from generator.values.no_address import can_be_read
from generator.values.people import names_somebody
from generator.values.phone import parse_phone
from generator.values.text import fold
from generator.values.web import looks_like_url, parse_email, parse_postcode

_LOOK_IN = 25
_SAMPLE = 60
_MOST = 0.8
_NUMBERED = re.compile(r"(\d{1,5})\s?[a-z]?\.?")
_OF_A_HOUSE = re.compile(r"huis|house|toev")
# Of these a column of small numbers that rise may well be meant.
_COUNTS = ("kosten", "begintijd", "eindtijd", "datum", "begindatum", "einddatum",
           "voor_wie", "naam", "brondatum")  # fmt: skip
# When a list was kept, in whatever words: never when something is.
_KEPT_ON = re.compile(
    r"wijzig|mutat|bijgewerkt|bijwerk|invoer|ingevoer|aangemaakt|aanmaak|actualis|geactual|update|"
    r"created|modified|geregistr|registratie|verifi|nagekeken|gecontrol|controle|opgehaald|"
    r"timestamp|tijdstempel|ingevuld|opgeslagen|toegevoegd|last edit|checked|reviewed|nagebeld|"
    r"nagevraagd|laatst.ge(?:beld|sproken|zien|checkt|vraagd)|last seen|gezien op|voor het laatst"
)
_A_DAY = re.compile(r"dat(?:um|a)|date")
_BY_WHOM = re.compile(r"\b(?:door|by|wie|naam|status)\b|gebruiker|medewerker")
_ENOUGH = 0.6
_SOME = 0.4
_TITLED = re.compile(r"(?:mw|mevr\w*|dhr|de heer|ds|dr|fam|familie)\b")
# What "Meer (link)" and "Waar gaat het om (thema)" say aside is surer than the words before it.
_ASIDE = re.compile(r"\(([^)]*)\)")
_SAID_ASIDE = ("thema", "website", "kosten", "begintijd", "eindtijd")
# Alone these are of a time; in a longer heading they only join words.
_SMALL = frozenset({"van", "tot"})
# In "telefoon contactpersoon" the first word says what it is, the other whose.
_WHOSE = frozenset({"contactpersoon", "organisatie", "locatie", "naam"})
_OWNER = re.compile(r"organisatie|vereniging|stichting|club|aanbieder|instelling")
_INSTEAD_OF_A_NAME = ("organisatie", "locatie", "soort", "thema")


def heading_row(grid: Grid) -> int | None:
    """Give in which row, counted from 0, the headings stand; None when there are none."""
    if grid.rows and is_own_row(grid.rows[0]):
        return 0
    best, most = None, 1
    for at, row in enumerate(grid.rows[:_LOOK_IN]):
        filled = [cell for cell in row if cell]
        known = sum(1 for cell in filled if len(cell) < 50 and field_of(cell))
        if known > most or (known == len(filled) == 1 == most and best is None and at == 0):
            best, most = at, max(known, most)
    return best


def guessed(table: Table) -> tuple[str, ...]:
    """Give for each column what it is; what nobody can tell is kept for the supporter only."""
    found: list[str] = []
    for at, heading in enumerate(table.headings):
        cells = [row.cells[at] for row in table.rows[:_SAMPLE] if row.cells[at]]
        name = field_of(heading) if table.has_headings else ""
        name = _under_group(table.groups[at], name) if table.groups else name
        if not name or (name == KEPT and table.has_headings is False):
            name = _by_content(cells) or _by_people(heading, cells)
        if name not in {"", KEPT, *_COUNTS} and counts(cells, heading):
            name = KEPT
        if name == "naam" and _is_told(heading, cells) and "omschrijving" not in found:
            name = "omschrijving"
        if name in found and name != "naam" and not BY_NAME[name].several:
            name = KEPT
        found.append(name or KEPT)
    return _with_a_name(_dated(_one_name(found, table.headings)), table)


def _is_told(heading: str, cells: Sequence[str]) -> bool:
    """Tell whether a column "Wat" holds sentences: what somebody does, not how it is called."""
    ends = sum(cell.rstrip().endswith((".", "!")) for cell in cells)
    return _starts_with_what(heading) and ends >= _ENOUGH * len(cells) > 0


def _starts_with_what(heading: str) -> bool:
    return fold(heading).split()[:1] == ["wat"]


def _under_group(group: str, name: str) -> str:
    """Give what a column is under a heading over several: a name under "Contact" is of a person."""
    over = field_of(group)
    return over if name == "naam" and over in _WHOSE else name


def _one_name(found: list[str], headings: Sequence[str]) -> list[str]:
    """Let one column be the name: what is done goes before the group, and that before who does.

    "Wat" beside a name says what it is, also in few words.
    """
    named = [at for at, name in enumerate(found) if name == "naam"]
    best = min(named, key=lambda at: _rank(headings[at]), default=-1)
    for at in named:
        if at != best:
            is_owner = bool(_OWNER.search(fold(headings[at]))) and "organisatie" not in found
            is_what = _starts_with_what(headings[at]) and "omschrijving" not in found
            found[at] = "organisatie" if is_owner else "omschrijving" if is_what else KEPT
    return found


def _rank(heading: str) -> int:
    text = fold(heading)
    if _OWNER.search(text):
        return 3
    if re.search(r"groep|team|project", text):
        return 2
    return 0 if re.search(r"^naam|naam$|titel|title|^name", text) else 1


def counts(cells: Sequence[str], heading: str) -> bool:
    """Tell whether a column only counts its rows, as Nr. does: 1, 2, 3, 4a, 5."""
    numbers = [int(one[1]) for cell in cells if (one := _NUMBERED.fullmatch(cell))]
    if len(numbers) < 2 or len(numbers) < _MOST * len(cells):
        return False
    rises = all(one <= other for one, other in pairwise(numbers))
    is_close = numbers[-1] - numbers[0] <= 2 * len(numbers)
    is_of_house = bool(_OF_A_HOUSE.search(fold(heading)))
    return rises and is_close and not is_of_house


def _with_a_name(found: list[str], table: Table) -> tuple[str, ...]:
    """Let another column be the name when none is: who it is of, where it is, the first text."""
    if "naam" not in found:
        other = next((name for name in _INSTEAD_OF_A_NAME if name in found), None)
        if other == "locatie" and (first := _first_text(found, table)) is not None:
            found[first], other = "naam", "naam"
        texts = (at for at, name in enumerate(found) if name in {KEPT, "omschrijving"})
        at = found.index(other) if other else next(texts, None)
        if at is not None:
            found[at] = "naam"
    if "omschrijving" not in found and not table.has_headings:
        long = [at for at, name in enumerate(found) if name == KEPT and _length(table, at) > 25]
        if long:
            found[max(long, key=lambda at: _length(table, at))] = "omschrijving"
    return tuple(found)


def _first_text(found: Sequence[str], table: Table) -> int | None:
    """Give the first column before the place that nobody knows and that is of words."""
    for at in range(found.index("locatie")):
        words = any(sign.isalpha() for row in table.rows[:_SAMPLE] for sign in row.cells[at])
        if found[at] == KEPT and not field_of(table.headings[at]) and words:
            return at
    return None


def _length(table: Table, at: int) -> float:
    cells = [row.cells[at] for row in table.rows[:_SAMPLE] if row.cells[at]]
    return sum(map(len, cells)) / len(cells) if cells else 0


def _dated(found: list[str]) -> list[str]:
    """Take a lone date for the day on which it was noted, unless there is a time beside it."""
    if "datum" in found and not {"begintijd", "eindtijd", "openingstijden"} & set(found):
        found[found.index("datum")] = KEPT if "brondatum" in found else "brondatum"
    return found


def field_of(heading: str) -> str:
    """Give what a heading says that its column is; '' when that cannot be told."""
    typed = fold(heading).replace("'s", "s").replace("e-mail", "email")
    words = _words(re.sub(r"\([^)]*\)", " ", typed))
    if not words:
        return ""
    whole, told = "_".join(words), " ".join(words)
    if is_for_her_only(" ".join(_words(typed))):
        return KEPT
    if _KEPT_ON.search(whole):
        return KEPT if _BY_WHOM.search(told) else "brondatum"
    aside = BY_WORD.get("_".join(_words(" ".join(_ASIDE.findall(typed)))), "")
    found = BY_WORD.get(whole) or (aside if aside in _SAID_ASIDE else "") or asked_for(told)
    if found or len(words) > 5:
        return found
    return _of_span(whole) or _by_words(words, whole)


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[^a-z0-9]+", text) if word]


def _by_words(words: Sequence[str], whole: str) -> str:
    known = [BY_WORD[word] for word in words
             if word in BY_WORD and len(word) > 2 and word not in _SMALL]  # fmt: skip
    if not known and _A_DAY.search(whole):
        # Of which day it is the date, nobody can tell: not that on which something is.
        return KEPT
    if not known:
        ends = [name for word, name in BY_WORD.items() if len(word) > 4 and words[0].endswith(word)]
        known = ends[:1]
    said = [name for name in known if name not in _WHOSE] or known
    return said[0] if said else ""


def _of_span(heading: str) -> str:
    """Give whether a heading is of a first or a last day: "startdatum cursus", "geldig tot"."""
    if not (_A_DAY.search(heading) or re.search(r"geldig|loopt|_les\b|_keer\b", heading)):
        return ""
    if re.search(r"start|begin|aanvang|vanaf|eerste|_van\b", heading):
        return "begindatum"
    return "einddatum" if re.search(r"eind|tot|laatste|t_m|\bend", heading) else ""


def _by_content(cells: Sequence[str]) -> str:
    """Give what a column is by what stands in it; '' when that says nothing."""
    if not cells:
        return ""
    tests = (
        ("email", lambda text: can_be_read(parse_email, text)),
        ("website", lambda text: "." in text and "@" not in text and looks_like_url(text)),
        ("postcode", lambda text: can_be_read(parse_postcode, text)),
        ("telefoon", _is_phone),
    )
    for name, test in tests:
        if sum(map(test, cells)) >= _ENOUGH * len(cells):
            return name
    return ""


def _by_people(heading: str, cells: Sequence[str]) -> str:
    """Give that a column "Wie" is of whom to call, when it names people and not a group of them."""
    named = sum(bool(_TITLED.match(fold(one))) or names_somebody(one) for one in cells)
    is_who = fold(heading).strip(" ?:.") in {"wie", "who"}
    return "contactpersoon" if is_who and named >= _SOME * len(cells) > 0 else ""


def _is_phone(text: str) -> bool:
    digits = re.sub(r"\D", "", text)
    number = text if text.strip().startswith(("0", "+", "(")) else f"0{text}"
    return len(digits) >= 9 and can_be_read(parse_phone, number)


def changed(
    headings: Sequence[str], fields: Sequence[str], changes: Iterable[str]
) -> tuple[str, ...]:
    """Give what each column is after changes such as "Soort=thema" or "3=telefoon".

    A column that was the only one of its kind makes place for the new one.
    """
    found = list(fields)
    for change in changes:
        heading, _, name = (part.strip() for part in change.rpartition("="))
        at = _column(headings, heading, change)
        name = fold(name).replace(" ", "_").replace("-", "_")
        if name not in BY_NAME:
            name = BY_WORD.get(name, "")
        if name not in BY_NAME:
            can = ", ".join(field.name for field in FIELDS)
            raise CannotImport(f"'{change}' kan niet. Na het = kan staan: {can}.")
        for other, known in enumerate(found):
            if known == name and not BY_NAME[name].several:
                found[other] = KEPT
        found[at] = name
    counts = Counter(found)
    if not counts["naam"]:
        raise CannotImport(
            'Geen enkele kolom is de naam. Zeg welke: --kolom "KOP=naam". Er zijn deze koppen: '
            f"{', '.join(headings)}."
        )
    return tuple(found)


def _column(headings: Sequence[str], typed: str, change: str) -> int:
    known = [fold(heading) for heading in headings]
    if fold(typed) in known:
        return known.index(fold(typed))
    if typed.isdecimal() and 0 < int(typed) <= len(headings):
        return int(typed) - 1
    raise CannotImport(
        f"'{change}' kan niet: er is geen kolom '{typed}'. Typ de kop of het nummer ervan, zoals: "
        f'"{headings[0]}=naam". Er zijn: {", ".join(headings)}.'
    )
