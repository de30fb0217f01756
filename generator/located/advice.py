"""Sentences of advice that more than one check gives."""

from __future__ import annotations

import re

from generator.located.report import Path, found, show
from generator.located.scan import Scan

_CURLED = re.compile(r"[“”„‟‘‚].*[“”’]")


def quote_advice(text: str, most: int = 60) -> str:
    """Give the sentence that says to put a text between quotes, with the text itself."""
    text = text.strip()
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
    return _CURLED.fullmatch(text) is not None


def report_curled(scan: Scan, line: int, start: int, end: int, path: Path) -> None:
    """Say that typographic quotes are part of the text."""
    scan.report.notice(
        "krulteken", line, start, path,
        f"Deze gekrulde aanhalingstekens komen ook op de site; {found(scan.lines[line][start:end])}"
        '. Is dat niet de bedoeling? Haal ze weg, of typ rechte (").',
    )  # fmt: skip


def spaces(count: int) -> str:
    """Give in words how many spaces belong before a line."""
    if count == 0:
        return "zonder spaties ervoor"
    return f"met {count} {'spatie' if count == 1 else 'spaties'} ervoor"
