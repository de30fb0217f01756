"""Doing to the letter what is said about a line that cannot be read: signs, colons, quotes.

In: the text of a file and one problem in it. Out: the text after each way that the message offers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from generator.problems import Problem

Way = Callable[[list[str], Problem, re.Match[str]], Iterator[list[str]]]


def at(lines: list[str], problem: Problem) -> tuple[int, int]:
    return problem.line - 1, problem.column - 1


def changed(lines: list[str], line: int, text: str) -> list[str]:
    return [*lines[:line], text, *lines[line + 1 :]]


def _quoted(lines: list[str], problem: Problem, found: re.Match[str]) -> Iterator[list[str]]:
    typed = found["typed"]
    line, _ = at(lines, problem)
    inside = re.escape(typed[1:-1]).replace("\\ ", r"\s+")
    whole = re.sub(rf"[“”„]?{inside}[“”„]?", lambda _: typed, lines[line], count=1)
    if whole == lines[line]:
        # What is to be typed runs on over several lines.
        rest = " ".join(part.strip() for part in lines[line:])
        assert typed[1:-1] in rest, (typed, rest)
        end = next(n for n in range(line, len(lines))
                   if typed[1:-1] in " ".join(part.strip() for part in lines[line : n + 1]))  # fmt: skip
        start = lines[line].index(typed[1:-1].split()[0])
        yield [*lines[:line], lines[line][:start] + typed, *lines[end + 1 :]]
        return
    yield changed(lines, line, whole)


def _all_quoted(lines: list[str], problem: Problem, _: re.Match[str]) -> Iterator[list[str]]:
    line, column = at(lines, problem)
    text = lines[line]
    start = max(text.rfind(": ", 0, column + 1), text.rfind("- ", 0, column + 1))
    begin = text.find(": ") + 2 if ": " in text and start < 0 else start + 2
    inside = text[begin:].strip().replace('"', "'")
    yield changed(lines, line, f'{text[:begin]}"{inside}"')


def _space_after(lines: list[str], problem: Problem, found: re.Match[str]) -> Iterator[list[str]]:
    line, _ = at(lines, problem)
    sign = found["typed"]
    yield changed(lines, line, lines[line].replace(sign, f"{sign} ", 1))


def _rest(lines: list[str], problem: Problem, found: re.Match[str]) -> Iterator[list[str]]:
    line, _ = at(lines, problem)
    shown = re.search(r"gevonden: «(.*?)»", problem.message)
    wrong = shown[1] if shown else ""
    if wrong and wrong in lines[line]:
        yield changed(lines, line, lines[line].replace(wrong, found["typed"], 1))
    else:
        start = len(lines[line]) - len(lines[line].lstrip(" -"))
        yield changed(lines, line, lines[line][:start] + found["typed"])


def _at_end(lines: list[str], problem: Problem, found: re.Match[str]) -> Iterator[list[str]]:
    line, _ = at(lines, problem)
    yield changed(lines, line, lines[line].rstrip() + found["typed"])


def _at_end_of(lines: list[str], _: Problem, found: re.Match[str]) -> Iterator[list[str]]:
    line = int(found["line"]) - 1
    yield changed(lines, line, lines[line].rstrip() + found["typed"])


def _mark_away(lines: list[str], problem: Problem, _: re.Match[str]) -> Iterator[list[str]]:
    line, column = at(lines, problem)
    rest = re.sub(r"^[&!]\S*?(?=[,\]}]|\s|$) ?", "", lines[line][column:])
    yield changed(lines, line, lines[line][:column] + rest)


def _tab_to_space(lines: list[str], problem: Problem, _: re.Match[str]) -> Iterator[list[str]]:
    line, _column = at(lines, problem)
    yield changed(lines, line, lines[line].replace("\t", " ", 1))


def _link(lines: list[str], problem: Problem, found: re.Match[str]) -> Iterator[list[str]]:
    line, column = at(lines, problem)
    yield changed(lines, line, lines[line][:column] + found["typed"])


def _curl(lines: list[str], problem: Problem, found: re.Match[str]) -> Iterator[list[str]]:
    line, _ = at(lines, problem)
    before, _, after = lines[line].rpartition(found["wrong"])
    yield changed(lines, line, before + found["typed"] + after)


def _straight(lines: list[str], problem: Problem, _: re.Match[str]) -> Iterator[list[str]]:
    line, _column = at(lines, problem)
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
    line, column = at(lines, problem)
    yield changed(lines, line, lines[line][:column] + lines[line][column + 1 :])


def _sign(lines: list[str], problem: Problem, found: re.Match[str]) -> Iterator[list[str]]:
    line, column = at(lines, problem)
    yield changed(lines, line, lines[line][:column] + found["typed"] + lines[line][column + 1 :])


def _spaces(lines: list[str], problem: Problem, found: re.Match[str]) -> Iterator[list[str]]:
    line, _ = at(lines, problem)
    count = int(found["count"]) if found["count"] else 0
    yield changed(lines, line, " " * count + lines[line].lstrip())


def _line_away(lines: list[str], problem: Problem, _: re.Match[str]) -> Iterator[list[str]]:
    line, _column = at(lines, problem)
    yield [*lines[:line], *lines[line + 1 :]]


def _no_tab(lines: list[str], problem: Problem, _: re.Match[str]) -> Iterator[list[str]]:
    yield [re.sub(r"^[ \t]+", lambda lead: lead[0].replace("\t", "  "), one) for one in lines]


def _unseen_away(lines: list[str], problem: Problem, found: re.Match[str]) -> Iterator[list[str]]:
    line, column = at(lines, problem)
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
    (r"door een gewoon streepje - met een spatie erachter(?P<more>, ook op regel [\d, ]+)?\.", _dash),
    (r"Haal de komma weg", _sign_away),
    (r"Zet hier een (?P<typed>\S)\.", _sign),
    (r"Typ (?:de|elke) regel(?: van de tekst)? (?:met (?P<count>\d+) spaties?|zonder spaties) ervoor",
     _spaces),
    (r"Haal er een weg", _line_away),
    (r"Haal deze regel weg", _line_away),
    (r"Haal de regel met --- of \.\.\. weg", _line_away),
    (r"[Vv]ervang (?:ze|de gekrulde aanhalingstekens) door rechte", _straight),
    (r"Typ twee spaties voor elke stap", _no_tab),
    (r"onzichtbaar teken \((?P<kind>[^,]+), U\+(?P<code>[0-9A-F]+)\)", _unseen_away),
    (r"(?<!alles vanaf het).{300,}?[Zz]et (?:dan )?de hele tekst tussen dubbele aanhal", _all_quoted),
)  # fmt: skip


def ways_to_follow_lines(text: str, problem: Problem) -> list[str] | None:
    """Give the text after each way that a message offers; None when it offers none."""
    lines = text.split("\n")
    for pattern, way in WAYS:
        if found := re.search(pattern, problem.message):
            return ["\n".join(after) for after in way(lines, problem, found)]
    return None
