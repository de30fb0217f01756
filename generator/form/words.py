"""A problem in the words of the form: about questions and answers, not about lines and files.

What stands wrong and what to do are said again for who sees a question with its answer. What was
found is left out: it stands in the control. A mend that is sure has a button; what the message says
to type is left out then.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from pydantic import BaseModel

from generator.form.controls.texts import day_shown
from generator.model.asked import asked_of
from generator.model.declarations import aliases, models_along
from generator.model.guide import FILES
from generator.problems import KeyPath, Level, Problem
from generator.wording.lists import capital
from generator.yaml.explain import TABLE

_FOUND = re.compile(r";? gevonden: «.*?»(?=$|\. |\.$)")
_DATE = re.compile(r"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b")
_QUOTED = re.compile(r"'([a-z_]+)'")
_MEANT = re.compile(r"bedoelt u '([^']*)'\?")
# The apostrophe of 't Hokje and 's winters closes nothing.
_NAMED = re.compile(r"(?<!\w)'((?:[^']|'(?=[a-z] ))+)'")
# What to type where, as a file has it.
_TYPED = re.compile(r"'([a-z_]+): \[?([^'\]]+)\]?'")
# A list of what is on the map, by the words that files use for it.
_LISTED = re.compile(r"(?:(?<=: )|(?<=, )|(?<= en )|(?<=van ))[a-z0-9-]+(?=,| en |\.|;|$| staat)")
_LISTS = frozenset({"dicht", "gestopt", "feestdag"})
_ID = re.compile(r"\b[a-z0-9]+(?:-[a-z0-9]+)+\b")


class Labels:
    """What the fields near a place are called."""

    def __init__(self, model: type[BaseModel], path: KeyPath) -> None:
        self.models = (*reversed(models_along(model, path)), *(kind for _, _, kind in FILES))

    def of(self, key: str) -> str:
        """Give “Voor wie is het?” for a key, of the nearest block that has it; '' for no key."""
        for model in self.models:
            if key in aliases(model):
                asked = asked_of(model.model_fields[aliases(model)[key]])
                return f"“{asked.question}”" if asked.question else ""
        return ""


@cache
def _list(name: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Give pattern and text of each pair of lines in a list of ours."""
    text = files("generator.form").joinpath("data", name).read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("# ")]
    return tuple(
        (re.compile(pattern, re.DOTALL), said.strip().removeprefix("-"))
        for pattern, said in zip(lines[::2], lines[1::2], strict=True)
    )


IN_TEXT = "in de hele tekst"
"""In the words about what no answer can mend: it is done where the whole text is."""
OF_LINES = (
    "Hier staat een teken dat er niet hoort, en dan is niet zeker wat er bedoeld is. Kijk of "
    "het antwoord klopt, en verbeter het in de hele tekst."
)
"""Said of what only the text of a file can have wrong."""
# What only the text of a file can have.
_LINE_WORDS = re.compile(
    r"aanhalingsteken|dubbele punt|haakje|inspring|regel|streepje|\btab\b|anker|label \(|"
    r"opmerking|bestand|onzichtbaar|velden|\bveld\b"
)


def said(problem: Problem, model: type[BaseModel], path: KeyPath, names: Mapping[str, str]) -> str:
    """Give what is wrong in the words of the form; `names` are id → name of what is on the map."""
    message = _FOUND.sub("", problem.message).strip()
    if problem.code in _LISTS:
        message = _LISTED.sub(lambda found: names.get(found[0], found[0]), message)
    if problem.code != "onbekend":
        message = _MEANT.sub("bedoelt u “\\1”?", message)
    labels = Labels(model, path)
    for pattern, say in _list("meldingen.txt"):
        if found := pattern.fullmatch(message):
            return _finished(_filled(say, found, labels), labels, names)
    message = _TYPED.sub(lambda found: _at_question(found, labels), message)
    for pattern, instead in _prepared(message, labels):
        message = pattern.sub(instead, message)
    text = _finished(message, labels, names)
    if not _LINE_WORDS.search(text):
        return text
    # What is wrong with the content is never kept from her for a word about a file.
    if problem.code not in _of_lines():
        return text
    kept = [one for one in re.split(r"(?<=[.?!]) ", text) if not _LINE_WORDS.search(one)]
    return " ".join(kept) if kept and problem.level is Level.NOTICE else OF_LINES


def named_in(problem: Problem, names: Mapping[str, str]) -> tuple[str, ...]:
    """Give the ids of what is on the map that a problem names, in the order of its message."""
    message = _FOUND.sub("", problem.message)
    patterns = (_ID, _NAMED, *((_LISTED,) if problem.code in _LISTS else ()))
    spots = (spot for pattern in patterns for spot in pattern.finditer(message))
    found = ((spot.start(), spot[spot.lastindex or 0]) for spot in spots)
    return tuple(dict.fromkeys(id_ for _, id_ in sorted(found) if id_ in names))


@cache
def _of_lines() -> frozenset[str]:
    """Give the codes of what only the text of a file can have wrong."""
    return frozenset(row.code for row in TABLE)


def _at_question(found: re.Match[str], labels: Labels) -> str:
    """Give what to fill in and at which question, for `'key: text'`."""
    label = labels.of(found[1])
    return f"“{found[2]}” bij {label}" if label else found[0]


def _prepared(message: str, labels: Labels) -> tuple[tuple[re.Pattern[str], str], ...]:
    keys = {key for key in _QUOTED.findall(message) if labels.of(key)}
    named = tuple((re.compile(f"'{re.escape(key)}'"), labels.of(key)) for key in keys)
    return (*named, *_list("stukken.txt"))


def _filled(say: str, found: re.Match[str], labels: Labels) -> str:
    """Put what a message named in the words of the form: as it was, or the question about it."""
    words = {name: text or "" for name, text in found.groupdict().items()}

    def question(name: re.Match[str]) -> str:
        keys = re.findall(r"\w+", words[name[1]])
        return " of ".join(filter(None, map(labels.of, keys))) or "een andere vraag"

    return re.sub(r"<(\w+)>", question, say).format(**words)


def _finished(text: str, labels: Labels, names: Mapping[str, str]) -> str:
    def named(found: re.Match[str]) -> str:
        word = found[1]
        return labels.of(word) or f"“{names.get(word, word)}”"

    text = re.sub(r"“([a-z0-9-]+)”", lambda found: f"“{names.get(found[1], found[1])}”", text)
    text = _ID.sub(lambda found: names.get(found[0], found[0]), _NAMED.sub(named, text))
    text = _DATE.sub(lambda found: day_shown(found[0]), text)
    text = re.sub(r"\s+", " ", text).strip().rstrip(";,: ")
    pieces = re.split(r"(?<=[.?!] )|(?<=; )", text)
    text = "".join(_sentence(piece) for piece in pieces)
    return text if text.endswith((".", "?", "!")) else f"{text}."


def _sentence(piece: str) -> str:
    body = piece.strip()
    stop = f"{body[:-1]}." if body.endswith(";") else body
    return capital(stop) + (" " if piece.endswith(" ") else "")
