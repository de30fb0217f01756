"""Lines that cannot stand where they stand."""

from __future__ import annotations

import re

from generator.located.advice import spaces
from generator.located.frames import Fit, Frame
from generator.located.report import found, show
from generator.located.scan import Scan
from generator.located.source import BLANKS, COLON, DASH, FIELD, HASH

WORD = re.compile(r"[A-Za-z_][\w-]*(?=[\s=：;,.]|$)")
# `kosten Gratis`: few words, the first in lower case, and no full stop.
_LIKE_FIELD = re.compile(
    r"(?!(?:de|het|een|en|of|maar)\b)[a-z_][\w-]*"
    r"(?:[ \t]*[=：;]|(?:[ \t]+[^ \t]+){0,4}(?<!\.)[ \t]*$)"
)


def is_like_field(text: str) -> bool:
    """Tell whether a line without a colon is more likely a field than a piece of some text."""
    return _LIKE_FIELD.match(text.lstrip()) is not None


def crooked(scan: Scan, fit: Fit, line: int, column: int) -> None:
    """Report a field or list item with the wrong indentation."""
    text = scan.lines[line]
    frame = scan.frames.open[-1]
    if fit is Fit.CROOKED_START:
        # The frame was opened by the first line, which is the odd one out.
        scan.error(
            "inspringen", frame.line, frame.indent,
            "Deze regel begint met spaties en de regel eronder niet; "
            f"{found(scan.lines[frame.line])}. Laat velden die bij elkaar horen even ver "
            "inspringen.",
            (frame.first if frame.kind == "map" else 0,),
        )  # fmt: skip
        return
    if fit is Fit.STRAY and frame.kind == "list":
        what = (
            "Hier kan geen lijst staan, want het veld erboven heeft al een waarde. Zet het "
            "streepje onder het veld waar het bij hoort, en zet achter dat veld alleen een "
            "dubbele punt"
        )
    elif fit is Fit.STRAY:
        what = "Dit bestand begint met een lijst. Zet voor deze regel ook een streepje"
    else:
        what = (
            f"Deze regel springt niet goed in. Typ de regel {spaces(frame.indent)}, of "
            "schuif hem precies onder de regel waar hij bij hoort"
        )
    scan.error("inspringen", line, column, f"{what}; {found(text)}.")


def is_forgotten_colon(scan: Scan, line: int) -> bool:
    """Tell whether a line of text that could be a value is a field without its colon."""
    source = scan.source
    text, lead = scan.lines[line], source.lead(line)
    if not WORD.match(text, lead):
        return False
    below = source.next_content(line + 1)
    if below >= source.count:
        return not scan.frames.open
    if not scan.frames.open and not source.is_marker(below):
        return True
    return source.indent(below) == source.indent(line) and bool(
        FIELD.match(scan.lines[below], source.lead(below))
    )


def check_alone(scan: Scan, line: int, column: int, after: int) -> None:
    """Report a value that starts the file without a field, when there is more below it."""
    below = scan.source.next_content(after)
    if below < scan.source.count and not scan.source.is_marker(below) and scan.report.usable:
        dash = DASH.match(scan.lines[below], scan.source.lead(below))
        kind = "list" if dash else "map"
        code, message = _judge(scan.lines[line], column, "", kind)
        scan.error(code, line, column, message, ())


def stray(scan: Scan, line: int, column: int, indent: int, before: list[Frame]) -> int:
    """Report text that is no field, no list item and no value; give the first line after it.

    `before` are the lists and groups that were open above the line.
    """
    text = scan.lines[line]
    frames = scan.frames
    if not frames.open:
        frames.push("map", indent, line)
    frame = frames.open[-1]
    word = WORD.match(text, column)
    # With a field above it, a line that reads as a sentence rather belongs to the text there.
    field = not frame.key or is_like_field(text) or COLON.search(text)
    name = word[0] if word and field else ""
    outer = frames.path()[:-1] if frame.fits(indent) else frames.path()
    path = (*outer, name) if name and frame.kind == "map" else frames.path()
    code, message = _judge(text, column, name, frame.kind)
    scan.error(code, line, column, message, path)
    if _goes_on(scan, line, indent, before):
        frames.open = before
        scan.repair.put(line, 0, len(text), "")
    elif frame.kind == "map" and frame.fits(indent) and name:
        # Read on as if the colon were there, so that fields below it keep their place.
        frame.key, end = name, column + len(name)
        start = BLANKS.match(text, end).end()  # type: ignore[union-attr]
        frame.slot = start == len(text) or text[start] == "#"
        scan.question = line
        scan.repair.put(line, end, end, ":")
        if not frame.slot:
            scan.repair.quote([(line, start, len(text.rstrip(" \t")))])
    else:
        scan.repair.put(line, 0, len(text), "")
    return _skip_prose(scan, line + 1)


def _goes_on(scan: Scan, line: int, indent: int, before: list[Frame]) -> bool:
    """Tell whether the lines below belong to what was open above, so the line is a lost piece."""
    below = scan.source.next_content(line + 1)
    if below >= scan.source.count or scan.source.indent(below) <= indent:
        return False
    kind = "list" if DASH.match(scan.lines[below], scan.source.lead(below)) else "map"
    inner = scan.source.indent(below)
    return any(frame.kind == kind and frame.indent == inner for frame in before)


def _judge(text: str, column: int, name: str, kind: str) -> tuple[str, str]:
    colon, comment = COLON.search(text, column), HASH.search(text, column)
    if text[column] in "]}":
        return "haakje", (
            f"Hier staat een sluithaakje dat nergens bij hoort; {found(text)}. Haal het weg, of "
            "zet het openingshaakje erbij."
        )
    if colon and comment and comment.start() < colon.start():
        return "hekje", (
            "Alles vanaf het # valt weg, want daar begint een opmerking; "
            f"{found(text[comment.start() :])}. Zet de naam van het veld tussen dubbele "
            'aanhalingstekens (").'
        )
    if kind == "list":
        return "geenveld", (
            f"Deze regel staat in een lijst, maar begint niet met een streepje; {found(text)}. "
            "Zet er een streepje en een spatie voor, of laat de regel verder inspringen als hij "
            "bij de regel erboven hoort."
        )
    if not name:
        return "geenveld", (
            f"Op deze regel ontbreekt een dubbele punt; {found(text)}. Hoort de regel bij de tekst "
            "erboven, typ er dan twee spaties voor. Is het een veld, zet dan een dubbele punt "
            "achter de naam van het veld."
        )
    rest = text[column + len(name) :].strip().lstrip(" \t=：;,.")
    example = f"{name}: {show(rest, 25)}".strip()
    return "geenveld", (
        f"Op deze regel ontbreekt een dubbele punt; {found(text)}. Is het een veld, typ dan "
        f"'{example}'. Hoort het bij de tekst erboven, laat de regel dan verder inspringen."
    )


def _skip_prose(scan: Scan, line: int) -> int:
    """Pass over further lines of the same stray text, so that they are reported once."""
    source = scan.source
    while line < source.count and source.is_prose(line):
        scan.repair.put(line, 0, len(scan.lines[line]), "")
        line += 1
    return line
