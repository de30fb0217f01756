"""The dash that starts a list item, and the space that belongs after it."""

from __future__ import annotations

from generator.located import advice
from generator.located.hidden import ODD_SPACE
from generator.located.report import found
from generator.located.scan import Scan
from generator.located.source import DASH, OTHER_DASH, OTHER_TIGHT_DASH, TIGHT_DASH


def starts_item(scan: Scan, line: int, *, first: bool, column: int, indent: int) -> bool:
    """Tell whether a list item starts at a place, also when its dash is wrong.

    `first` says that nothing stands before it on the line. A dash without its space could be
    the start of some text, so it counts only where an item may stand.
    """
    text = scan.lines[line]
    if DASH.match(text, column):
        return True
    if not first or OTHER_DASH.match(text, column):
        return first
    tight = TIGHT_DASH.match(text, column) or OTHER_TIGHT_DASH.match(text, column)
    return bool(tight) and scan.frames.expects_item(indent)


def check(scan: Scan, line: int, column: int) -> int:
    """Report a dash that is no plain one or lacks its space; give how far its content moves."""
    text = scan.lines[line]
    tight = bool(text[column + 1 : column + 2].strip())
    if text[column] != "-":
        _report_other(scan, line, column)
        scan.repair.put(line, column, column + 1, "- " if tight else "-")
    elif tight:
        _report_tight(scan, line, column)
        scan.repair.put(line, column + 1, column + 1, " ")
    return int(tight)


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


def _report_tight(scan: Scan, line: int, column: int) -> None:
    scan.error(
        "spatie", line, column,
        f"Na het streepje ontbreekt een spatie; {found(scan.lines[line])}. Typ: - en dan een "
        "spatie.",
        sure=True,
    )  # fmt: skip


def _report_other(scan: Scan, line: int, column: int) -> None:
    """Report a sign that is no plain dash, once for the items of one list that all have it."""
    frame = scan.frames.open[-1]
    sign = scan.lines[line][column]
    if sign in frame.signs:
        return
    frame.signs.add(sign)
    what = {"–": "streepje", "—": "streepje", "*": "sterretje"}.get(sign, "teken")
    origin = "" if sign == "*" else "komt uit een tekstverwerker en "
    scan.error(
        "opsomming", line, column,
        f"Dit {what} {origin}maakt geen lijst; {found(scan.lines[line])}. Vervang het {what} "
        f"{sign} door een gewoon streepje - met een spatie erachter{_alike_below(scan, line)}.",
        sure=True,
    )  # fmt: skip


def _alike_below(scan: Scan, line: int, most: int = 5) -> str:
    """Name the lines below that begin with the same sign, as far as the list goes on."""
    source, lines = scan.source, scan.lines
    indent, sign = source.indent(line), lines[line][source.lead(line)]
    alike: list[str] = []
    i = source.next_content(line + 1)
    while i < source.count and len(alike) <= most and source.indent(i) >= indent:
        if source.indent(i) == indent:
            first = lines[i][source.lead(i)]
            if first not in f"-{sign}":
                break
            alike += [str(i + 1)] if first == sign else []
        i = source.next_content(i + 1)
    shown = [*alike[:most], "verder"] if len(alike) > most else alike
    *most_of, last = shown or [""]
    return f", ook op regel {' en '.join(filter(None, (', '.join(most_of), last)))}" if last else ""
