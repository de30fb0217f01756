"""What a row says of itself: its name, its text, its themes and what it costs."""

from __future__ import annotations

import re
from typing import Any

from generator.importing.cells import FREE, period_in, price_in, read
from generator.importing.drafts import Cell, FileDraft
from generator.importing.fields import KEPT
from generator.importing.kinds import formality_of, of_volunteers, says_kind
from generator.importing.missing import no_text, no_theme
from generator.importing.row_at_work import FORMALITIES, LONGEST_NAME, RowAtWork, is_told
from generator.importing.rows import told
from generator.model.plain_values import (
    EXAMPLE_TEXT,
    is_nothing,
    parse_sentence,
    parse_text,
)
from generator.values.text import fold

LONGEST_SUMMARY = 200
_SENTENCE = re.compile(r".{20,}?[.!?](?=\s)", re.DOTALL)
_BARE = re.compile(r"\D{0,3}\d+(?:[.,]\d{1,2})?(?:,-)?")
# "Aanmelden: nee" is said as residents read it elsewhere on the map.
_ASKED = ("aanmelden", "verwijzing")
_NEEDED = {"nee": "niet nodig", "no": "niet nodig", "ja": "nodig", "yes": "nodig"}
_ONE_WORD = 15


def name_of(row: RowAtWork) -> str:
    """Give what a row is called; a name that is too long is cut, and one without is numbered."""
    name = row.report.name
    for at, cell in enumerate(row.cells.get("naam", ())):
        cell.to = "naam" if at == 0 and name else KEPT
        cell.kept = len(name) > LONGEST_NAME
    if len(name) > LONGEST_NAME:
        row.notes.append("de naam is lang en is ingekort; de hele naam staat bij 'intern'")
        name = name[:LONGEST_NAME].rpartition(" ")[0]
    return name or f"Zonder naam, regel {row.found.row.number}"


def put_text(row: RowAtWork, own: FileDraft) -> None:
    """Put the text in one sentence, and all of it in 'beschrijving' when that is not enough."""
    if not row.text:
        why = no_text(row.kept, row.cells.get("omschrijving", ()))
        own.example("samenvatting", f"{EXAMPLE_TEXT} in één zin wat het is en voor wie.", why)
        return
    text = row.text[:1].upper() + row.text[1:]
    texts = [*filter(is_told, row.found.texts("omschrijving"))]
    if len(texts) > 1 and len(texts[0]) <= LONGEST_SUMMARY < len(text):
        own.content["samenvatting"] = told([texts[0][:1].upper() + texts[0][1:]])
        own.content["beschrijving"] = told(texts[1:])
        row.to("omschrijving", "beschrijving")
        return
    used = [c for c in row.cells.get("omschrijving", ()) if is_told(c.text)]
    if len(text) <= LONGEST_SUMMARY:
        own.content["samenvatting"] = " ".join(text.split())
    else:
        first = _SENTENCE.match(text)
        short = " ".join((first[0] if first else text).split())
        if len(short) > LONGEST_SUMMARY:
            short = f"{short[: LONGEST_SUMMARY - 2].rpartition(' ')[0]} …"
            row.notes.append("de samenvatting is afgebroken; schrijf zelf één zin")
        own.content["samenvatting"], own.content["beschrijving"] = short, text
    for cell in used:
        cell.to = "samenvatting" if len(text) <= LONGEST_SUMMARY else "beschrijving"


def put_themes(row: RowAtWork, own: FileDraft) -> None:
    """Put the themes in a file: as the list names them, or else guessed, or else an example."""
    if own.folder == "organisaties":
        return
    # "Soort: Bewegen" says what it is about where it says nothing of a kind.
    cells = row.cells.get("thema", []) or [
        cell for cell in row.cells.get("soort", ()) if not says_kind(cell.text)
    ]
    category = " / ".join((*(cell.text for cell in cells), row.found.row.section)).strip(" /")
    found = row.place.themes.by_category(category) if category else ()
    for cell in cells:
        cell.to, cell.kept = "themas", not row.place.themes.by_category(cell.text)
    if not found:
        words = f"{row.text} {row.found.text('voor_wie')} {row.found.text('zoekwoorden')}"
        themes = row.place.themes
        found = themes.near_category(category) or themes.by_words(own.name, words, category)
        if found:
            unknown = ", ".join(f"'{one.heading}: {one.line}'" for one in cells)
            of = f"; {unknown} is geen thema van uw kaart" if unknown else ""
            row.notes.append(f"het thema '{found[0]}' is geraden{of}")
    if found:
        own.content["themas"] = list(found)
        return
    ids = [theme.id for theme in row.place.social_map.themes]
    named = [cell for cell in row.kept if row.place.themes.by_category(cell.text)]
    own.example("themas", ids[:1], no_theme(named), ids)


def put_formality(row: RowAtWork, own: FileDraft) -> None:
    """Put in a file whether professionals or volunteers do it, where that is known."""
    soort = row.found.text("soort")
    formality = formality_of(own.name, row.text, soort)
    if not formality and own.folder not in {"locaties", "organisaties"}:
        told = (own.name, row.text, row.place.list_name, row.found.row.section)
        headings = (cell.heading for cell in row.report.cells)
        if own.folder == "vrijwilligers" or of_volunteers(*told, *headings):
            formality = "informeel"
            row.notes.append("'soort: informeel' is geraden: dit lijkt van vrijwilligers")
    if formality or row.report.why.startswith("bij soort staat"):
        row.to("soort", "soort", kept=fold(soort) not in FORMALITIES)
    if own.folder == "organisaties" and not formality:
        own.example("soort", "informeel", "formeel of informeel is niet bekend", FORMALITIES)
    elif formality and own.folder != "locaties":
        own.content["soort"] = formality


def put_plain(row: RowAtWork, own: FileDraft, key: str, tidy: Any) -> None:
    """Put a text as it stands in a field; `tidy` makes of it what that field has."""
    for cell in row.cells.get(key, ()):
        text = ", ".join(filter(None, (" ".join(one.split()) for one in cell.text.splitlines())))
        parse = parse_text if key in {"aanmelden", "verwijzing"} else parse_sentence
        is_text = read(parse, text)
        if key in own.content or not is_text or is_nothing(text):
            continue
        text = _NEEDED.get(fold(text).strip(" ."), text) if key in _ASKED else text
        own.content[key], cell.to = tidy(text) if tidy else text, key
        if key == "kosten" and _BARE.fullmatch(text):
            own.content[key] = _cost(row, cell, text)


def put_access(row: RowAtWork, own: FileDraft) -> None:
    """Tell residents how somebody gets in, in the words of the list."""
    for cell in row.cells.get("toegankelijkheid", ()):
        if is_nothing(cell.text) or not read(parse_sentence, cell.line):
            continue
        if own.folder == "locaties":
            own.content["toegankelijkheid"], cell.to = [cell.line], "toegankelijkheid"
            continue
        heading = cell.heading if len(cell.line) < _ONE_WORD else "Toegankelijkheid"
        row.more(own, f"{heading}: {cell.line.rstrip('.')}.")
        cell.to = "beschrijving"


def _cost(row: RowAtWork, cell: Cell, text: str) -> str:
    """Give what a bare number costs, for how long when the heading says so, and tell of it."""
    cost, period = price_in(text), period_in(cell.heading)
    shown = f"{cost} {period}" if period and cost != FREE else cost
    asks = "klopt dat?" if period or cost == FREE else "is dat per keer, per maand of per jaar?"
    row.notes.append(f"'{cell.heading}: {text}' is nu '{shown}'; {asks}")
    return shown
