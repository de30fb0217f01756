"""Sentences of advice that more than one check gives."""

from __future__ import annotations

import re

from generator.located.report import Path, found, show
from generator.located.scan import Scan

# Word makes curled quotes of straight ones; to the reader they are letters like any other.
_CURLED = re.compile(r"([“”„‟\"])([^“”„‟]*)([“”\"])|([‘‚])([^‘’‚]*)(’)")
_CLOSED = re.compile(r"(?!^)[“”\"]")
CURLS = "“”„‟"


STRAIGHTEN = 'Vervang de gekrulde aanhalingstekens door rechte (").'


def quote_advice(text: str, most: int = 60) -> str:
    """Give the sentence that says to put a text between quotes, with the text itself."""
    text = text.strip()
    if is_curled(text):
        return f"{STRAIGHTEN} Typ: {show(straight(text), most)}."
    mark = "'" if '"' in text and "'" not in text else '"'
    if not text or len(text) > most or (mark == '"' and ('"' in text or "\\" in text)):
        return 'Zet de hele tekst tussen dubbele aanhalingstekens (").'
    return f"Zet de tekst tussen aanhalingstekens. Typ: {mark}{show(text, most)}{mark}."


def report_tab(scan: Scan, line: int, column: int) -> None:
    """Report a tab in the indentation, once for a run of lines that all have one."""
    first = scan.tab_line
    scan.tab_line = line
    if first is not None and scan.source.next_content(first + 1) >= line:
        return
    scan.error(
        "tab", line, column,
        f"Hier staat een tab (→) waar spaties moeten staan; {found(scan.lines[line])}. Typ twee "
        "spaties voor elke stap. Kijk ook of op de regels hieronder een tab staat.",
        sure=True,
    )  # fmt: skip


def is_curled(text: str) -> bool:
    """Tell whether a text stands as a whole between typographic quotes."""
    hit = _CURLED.fullmatch(text)
    return hit is not None and text[0] + text[-1] != '""'


def straight(text: str) -> str:
    """Give a text between typographic quotes as it should be typed, between straight ones."""
    inside = text[1:-1].strip()
    return f"'{inside}'" if '"' in inside else f'"{inside}"'


def check_curled(scan: Scan, line: int, start: int, end: int, path: Path) -> None:
    """Say that typographic quotes around a text, or before a part of it, are letters."""
    text = scan.lines[line][start:end]
    if is_curled(text):
        message = (
            f"Deze gekrulde aanhalingstekens komen ook op de site; {found(text)}. Is dat niet de "
            'bedoeling? Vervang ze door rechte (") of laat ze weg.'
        )
    elif text[0] in CURLS and scan.lines[line][end : end + 1] == "," and not _CLOSED.search(text):
        message = (
            "Gekrulde aanhalingstekens houden een tekst met een komma niet bij elkaar; "
            f"{found(text)}. {STRAIGHTEN}"
        )
    else:
        return
    scan.report.notice("krulteken", line, start, path, message)


def spaces(count: int) -> str:
    """Give in words how many spaces belong before a line."""
    if count == 0:
        return "zonder spaties ervoor"
    return f"met {count} {'spatie' if count == 1 else 'spaties'} ervoor"
