"""The dash that starts a list item, and the space that belongs after it."""

from __future__ import annotations

from generator.located import advice
from generator.located.hidden import ODD_SPACE
from generator.located.report import found
from generator.located.scan import Scan


def after(scan: Scan, line: int, column: int) -> int:
    """Give where the content after a dash starts; report a tab or odd space in between."""
    text = scan.lines[line]
    start = end = column + 1
    while end < len(text) and (text[end] in " \t" or ODD_SPACE.match(text[end])):
        end += 1
    gap = text[start:end]
    if end < len(text) and gap.strip(" "):
        if "\t" in gap:
            advice.report_tab(scan, line, start + gap.index("\t"))
        else:
            odd = start + len(gap) - len(gap.lstrip(" "))
            scan.hidden.refuse(line, odd, scan.path(), "Achter het streepje")
        scan.repair.blank(line, start, end)
    return end


def report_tight(scan: Scan, line: int, column: int) -> None:
    """Report a dash without a space after it, and put the space there."""
    scan.error(
        "spatie", line, column,
        f"Na het streepje ontbreekt een spatie; {found(scan.lines[line])}. Typ: - en dan een "
        "spatie.",
        sure=True,
    )  # fmt: skip
    scan.repair.put(line, column + 1, column + 1, " ")
