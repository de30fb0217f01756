"""Signs that mean something to YAML where the supporter just typed text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.located import advice
from generator.located.hidden import ANY
from generator.located.report import Path, found, show
from generator.located.scan import Scan

_REFUSED_START = "@`%,]}!&*"


@dataclass(frozen=True)
class Bad:
    """A reason why a text cannot stand without quotes: a code and the Dutch sentence."""

    code: str
    message: str


def bad_start(rest: str) -> Bad | None:
    """Give what is wrong with the way a text starts, if anything."""
    alone = len(rest) == 1 or rest[1] in " \t"
    if rest[0] in _REFUSED_START or (rest[0] == "?" and alone):
        return refuse_start(rest)
    if rest[0] == "-" and alone:
        return Bad(
            "teken",
            f"Een streepje kan hier niet staan; {found(rest)}. Zet elk punt van een lijst op een "
            f"eigen regel onder het veld. Is het gewone tekst? {advice.quote_advice(rest)}",
        )
    return None


def refuse_start(rest: str) -> Bad:
    """Say that a text cannot start with its first sign."""
    return Bad(
        "teken",
        f"Een waarde kan niet met {rest[0]} beginnen; {found(rest)}. {advice.quote_advice(rest)}",
    )


def report_mark(scan: Scan, line: int, column: int, mark: str, path: Path) -> None:
    """Report an anchor or a tag."""
    anchor = mark.startswith("&")
    what = "een anker (&)" if anchor else "een label (!)"
    scan.error(
        "anker" if anchor else "label", line, column,
        f"Hier staat {what}; dat kan in dit bestand niet; {found(mark)}. Haal het weg. Hoort het "
        'bij de tekst? Zet dan de hele tekst tussen dubbele aanhalingstekens (").',
        path, sure=True,
    )  # fmt: skip


def report_alias(scan: Scan, line: int, column: int, mark: str, path: Path) -> None:
    """Report a reference to an anchor."""
    scan.error(
        "verwijzing", line, column,
        f"Hier staat een verwijzing (*) naar een ander veld; {found(mark)}. Dat kan niet: typ "
        "hier de waarde zelf. Hoort het sterretje bij de tekst? Zet dan de hele tekst tussen "
        'dubbele aanhalingstekens (").',
        path,
    )  # fmt: skip


def report_tight(scan: Scan, line: int, hit: re.Match[str], path: Path) -> None:
    """Report a colon that is glued to its value, or parted from it by a space that is none."""
    after = hit.end()
    if ANY.match(scan.lines[line], after):
        scan.hidden.refuse(line, after, path, "Achter de dubbele punt")
        scan.repair.put(line, after, after + 1, " ")
        return
    scan.error(
        "spatie", line, after - 1,
        f"Na de dubbele punt ontbreekt een spatie; {found(scan.lines[line][hit.start() :])}. "
        f"Typ: {hit[1]}: en dan een spatie.",
        path, sure=True,
    )  # fmt: skip
    scan.repair.put(line, after, after, " ")


def report_semicolon(scan: Scan, line: int, column: int, key: str, path: Path) -> None:
    """Report a semicolon in the place of a colon, and put the colon there."""
    text = scan.lines[line]
    sign = text.index(";", column)
    scan.error(
        "geenveld", line, sign, instead_of_colon(key, text[column:], text[sign + 1 :]), path,
        sure=True,
    )  # fmt: skip
    scan.repair.put(line, sign, sign + 1, ": ")


def instead_of_colon(key: str, typed: str, value: str) -> str:
    """Give the sentence about a semicolon in the place of a colon."""
    example = f"{key}: {show(value.strip(), 25)}".strip()
    return f"Achter {key} staat ; in plaats van :; {found(typed)}. Typ '{example}'."
