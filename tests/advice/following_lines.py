"""Doing to the letter what is said about a line that cannot be read: signs, colons, quotes.

In: the text of a file and one problem in it. Out: the text after each way that the message offers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from generator.problems import Problem

_FIELD = re.compile(r"\s*[a-z_]+:(\s|$)")
Way = Callable[[list[str], Problem, re.Match[str]], Iterator[list[str]]]


def at(problem: Problem) -> tuple[int, int]:
    return problem.line - 1, problem.column - 1


def changed(lines: list[str], line: int, text: str) -> list[str]:
    return [*lines[:line], text, *lines[line + 1 :]]


def _quoted(lines: list[str], problem: Problem, found: re.Match[str]) -> Iterator[list[str]]:
    """Type the text between quotes in the place of the text, which may run over several lines."""
    typed = found["typed"]
    inside = typed[1:-1]
    first = last = at(problem)[0]
    while inside not in _joined(lines[first : last + 1]):
        if (
            last + 1 < len(lines) and _joined(lines[first : last + 2]) in inside + " "
        ) or inside in _joined(lines[first:]):
            last += 1
        else:
            first -= 1
            assert first >= 0, (typed, lines)
    whole = _joined(lines[first : last + 1])
    margin = len(lines[first]) - len(lines[first].lstrip(" "))
    pattern = f"[“”„]?{re.escape(inside)}[“”„]?"
    yield [
        *lines[:first],
        " " * margin + re.sub(pattern, lambda _: typed, whole, count=1),
        *lines[last + 1 :],
    ]


def _joined(lines: list[str]) -> str:
    return " ".join(line.strip() for line in lines)


def _space_after(lines: list[str], problem: Problem, found: re.Match[str]) -> Iterator[list[str]]:
    line, _ = at(problem)
    sign = found["typed"]
    yield changed(lines, line, lines[line].replace(sign, f"{sign} ", 1))


def _rest(lines: list[str], problem: Problem, found: re.Match[str]) -> Iterator[list[str]]:
    line, _ = at(problem)
    shown = re.search(r"gevonden: «(.*?)»", problem.message)
    wrong = shown[1] if shown else ""
    if wrong and wrong in lines[line]:
        yield changed(lines, line, lines[line].replace(wrong, found["typed"], 1))
    else:
        start = len(lines[line]) - len(lines[line].lstrip(" -"))
        yield changed(lines, line, lines[line][:start] + found["typed"])


def _at_end(lines: list[str], problem: Problem, found: re.Match[str]) -> Iterator[list[str]]:
    line, _ = at(problem)
    yield changed(lines, line, lines[line].rstrip() + found["typed"])


def _at_end_of(lines: list[str], _: Problem, found: re.Match[str]) -> Iterator[list[str]]:
    line = int(found["line"]) - 1
    yield changed(lines, line, lines[line].rstrip() + found["typed"])


def _mark_away(lines: list[str], problem: Problem, _: re.Match[str]) -> Iterator[list[str]]:
    line, column = at(problem)
    rest = re.sub(r"^[&!]\S*?(?=[,\]}]|\s|$) ?", "", lines[line][column:])
    yield changed(lines, line, lines[line][:column] + rest)


def _tab_to_space(lines: list[str], problem: Problem, _: re.Match[str]) -> Iterator[list[str]]:
    line, _column = at(problem)
    yield changed(lines, line, lines[line].replace("\t", " ", 1))


def _link(lines: list[str], problem: Problem, found: re.Match[str]) -> Iterator[list[str]]:
    line, column = at(problem)
    yield changed(lines, line, lines[line][:column] + found["typed"])


def _curl(lines: list[str], problem: Problem, found: re.Match[str]) -> Iterator[list[str]]:
    line, _ = at(problem)
    before, _, after = lines[line].rpartition(found["wrong"])
    yield changed(lines, line, before + found["typed"] + after)


def _straight(lines: list[str], problem: Problem, _: re.Match[str]) -> Iterator[list[str]]:
    line, _column = at(problem)
    yield changed(lines, line, re.sub("[“”„‟]", '"', re.sub("[‘’‚]", "'", lines[line])))
    yield changed(lines, line, re.sub("[“”„‟‘’‚]", "", lines[line]))


def _dash(lines: list[str], problem: Problem, found: re.Match[str]) -> Iterator[list[str]]:
    numbers = [problem.line, *(int(n) for n in re.findall(r"\d+", found["more"] or ""))]
    after = list(lines)
    for number in numbers:
        text = after[number - 1]
        lead = len(text) - len(text.lstrip())
        after[number - 1] = f"{text[:lead]}- {text[lead + 1 :].lstrip()}"
    yield after


def _sign_away(lines: list[str], problem: Problem, _: re.Match[str]) -> Iterator[list[str]]:
    line, column = at(problem)
    yield changed(lines, line, lines[line][:column] + lines[line][column + 1 :])


def _sign(lines: list[str], problem: Problem, found: re.Match[str]) -> Iterator[list[str]]:
    line, column = at(problem)
    yield changed(lines, line, lines[line][:column] + found["typed"] + lines[line][column + 1 :])


def _spaces(lines: list[str], problem: Problem, found: re.Match[str]) -> Iterator[list[str]]:
    first, _ = at(problem)
    margin = " " * (int(found["count"]) if found["count"] else 0)
    last = first
    while found["every"] and last + 1 < len(lines) and not _FIELD.match(lines[last + 1]):
        last += 1
    moved = (margin + one.lstrip() if one.strip() else one for one in lines[first : last + 1])
    yield [*lines[:first], *moved, *lines[last + 1 :]]


def _line_away(lines: list[str], problem: Problem, _: re.Match[str]) -> Iterator[list[str]]:
    line, _column = at(problem)
    if "{" not in lines[line]:
        yield [*lines[:line], *lines[line + 1 :]]


def _no_tab(lines: list[str], _: Problem, __: re.Match[str]) -> Iterator[list[str]]:
    yield [re.sub(r"^[ \t]+", lambda lead: lead[0].replace("\t", "  "), one) for one in lines]


def _unseen_away(lines: list[str], problem: Problem, found: re.Match[str]) -> Iterator[list[str]]:
    line, column = at(problem)
    sign = chr(int(found["code"], 16))
    before, text = lines[line][:column], lines[line][column:]
    put = " " if "spatie" in found["kind"] and "breedte" not in found["kind"] else ""
    yield changed(lines, line, before + text.replace(sign, put))


WAYS: tuple[tuple[str, Way], ...] = (
    (r"Typ: (?P<typed>\S+:) en dan een spatie\.", _space_after),
    (r"Typ: (?P<typed>-) en dan een spatie\.", _space_after),
    (r"Typ: (?P<typed>([\"']).*\2)\.(?: \(Een| Is het|$)", _quoted),
    (r"[Tt]yp (?:dan )?'(?P<typed>[\w-]+:.*?)'\.(?: Hoort|$)", _rest),
    (r"Zet aan het eind van regel (?P<line>\d+) een (?P<typed>\S)\.", _at_end_of),
    (r"Zet aan het eind een (?P<typed>\S)\.", _at_end),
    (r"Hier staat een (?:anker|label) .*Haal het weg|hier staat een (?:anker|label)", _mark_away),
    (r"Vervang de tab door een spatie", _tab_to_space),
    (r"Typ alleen: (?P<typed>\S+) Hoort", _link),
    (r"Zet aan het eind van de tekst ook een (?P<typed>\S)\.", _at_end),
    (r"Vervang het gekrulde (?P<wrong>\S) aan het eind door een rechte (?P<typed>\S)\.", _curl),
    (r"gewoon streepje - met een spatie erachter(?P<more>, ook op regel [\d, ]+)?\.", _dash),
    (r"Haal de komma weg", _sign_away),
    (r"Zet hier een (?P<typed>\S)\.", _sign),
    ((r"Typ (?:de|(?P<every>elke)) regel(?: van de tekst)? "
      r"(?:met (?P<count>\d+) spaties?|zonder spaties) ervoor"), _spaces),
    (r"Haal er een weg", _line_away),
    (r"Haal deze regel weg", _line_away),
    (r"Haal de regel met --- of \.\.\. weg", _line_away),
    (r"[Vv]ervang (?:ze|de gekrulde aanhalingstekens) door rechte", _straight),
    (r"Typ twee spaties voor elke stap", _no_tab),
    (r"^(?!.*getypt met).*onzichtbaar teken \((?P<kind>[^,]+), U\+(?P<code>[0-9A-F]+)\)",
     _unseen_away),
)  # fmt: skip


def ways_to_follow_lines(text: str, problem: Problem) -> list[str] | None:
    """Give the text after each way that a message offers; None when it offers none."""
    lines = text.split("\n")
    for pattern, way in WAYS:
        if found := re.search(pattern, problem.message):
            return ["\n".join(after) for after in way(lines, problem, found)]
    return None
