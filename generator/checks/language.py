"""Plain language: what in a text is harder to read than it needs to be, and what to write.

In: one text as the resident reads it. Out: findings with their place in that text. The words
themselves stand in `data/jargon.txt` and `data/afkortingen.txt`, where a supporter can add some.

A checker that nags about good Dutch is switched off, so every rule here errs on the quiet side.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.checks.prose import paragraphs_in, sentences
from generator.checks.word_lists import abbreviations_in, jargon

MAX_WORDS = 20
MAX_AVERAGE = 12
MAX_COMMAS = 1
MAX_PARAGRAPH = 480  # six lines of eighty characters

_ADDRESS = re.compile(
    r"""
    https?://[^\s,)]+ | \bwww\.[^\s,)]+
    | (?<![\w.+-])[\w.+-]++@[\w.-]+\w
    | (?<![\w.-])(?:[\w-]++\.)+(?:nl|com|example)\b
    """,
    re.VERBOSE,
)
_QUOTED = re.compile(r"[“„\"][^“„”\"\n]*[”\"]")
# "Tafeltje Dek Je" is a name: a capital counts at the start of a sentence only.
_INFORMAL = re.compile(r"\b(?:je|jij|jou|jouw|jezelf)\b")
_INFORMAL_START = re.compile(r"(?:Je|Jij|Jou|Jouw|Jezelf)\b")
_FORMAL = re.compile(r"(?<!\d )\b[Uu](?:w|zelf)?\b")  # not the hour of "om 10 u"
# An explanation stands near: "Wmo (hulp thuis)", "de Wmo, dat is de wet voor ...", "... (Wmo)".
_EXPLAINED_AFTER = re.compile(
    r"\s*\( | ,?\s(?:dat\s)?is\s(?:de|het|een)\b | [^\n]{0,40}?\b(?:de|een)\swet\b", re.VERBOSE
)
_EXPLAINED_BEFORE = re.compile(r"\($|\bwet\s(?:voor|die|waar)[^.!?\n]{0,80}$")
_BRACKET = re.compile(r"\s*\(")
_TERM_INTRODUCED = re.compile(r"(?:\(|\b(?:heet|heten|ofwel|noemen (?:we|wij)(?: dat| dit)?))\s*$")


@dataclass(frozen=True, order=True)
class Finding:
    """One thing that could be plainer.

    `offset` counts characters from the start of the text, `found` is what stands there and
    `message` says in Dutch what to write instead. `code` names the rule.
    """

    offset: int
    code: str
    found: str
    message: str


def language_findings(text: str) -> tuple[Finding, ...]:
    """Give everything in `text` that could be plainer, in reading order."""
    # Web and mail addresses are no prose; the same length keeps the offsets true.
    prose = _ADDRESS.sub(lambda match: "x" * len(match[0]), text)
    return tuple(sorted(finding for rule in _RULES for finding in rule(prose)))


def _long_sentences(text: str) -> Iterator[Finding]:
    for sentence in sentences(text):
        if sentence.words > MAX_WORDS:
            message = f"lange zin van {sentence.words} woorden; maak er twee zinnen van"
            yield Finding(sentence.offset, "lange-zin", sentence.text, message)


def _long_average(text: str) -> Iterator[Finding]:
    every = sentences(text)
    average = sum(sentence.words for sentence in every) / max(len(every), 1)
    if len(every) >= 2 and average > MAX_AVERAGE:
        found = f"gemiddeld {average:.1f} woorden per zin".replace(".", ",")
        message = f"{found}; schrijf kortere zinnen, gemiddeld hoogstens {MAX_AVERAGE} woorden"
        yield Finding(every[0].offset, "gemiddelde-zin", found, message)


def _commas(text: str) -> Iterator[Finding]:
    for sentence in sentences(text):
        if sentence.commas > MAX_COMMAS:
            message = f"zin met {sentence.commas} komma's; maak er twee zinnen van"
            yield Finding(sentence.offset, "kommas", sentence.text, message)


def _long_paragraphs(text: str) -> Iterator[Finding]:
    for offset, paragraph in paragraphs_in(text):
        words = " ".join(paragraph.split())
        if len(words) > MAX_PARAGRAPH:
            message = "lange alinea van meer dan zes regels; zet er een lege regel in"
            yield Finding(offset, "lange-alinea", f"{words[:40]}…", message)


def _abbreviations(text: str) -> Iterator[Finding]:
    for abbreviation in abbreviations_in(text):
        matches = list(abbreviation.pattern.finditer(text))
        if not matches:
            continue
        first, plain = matches[0], abbreviation.meaning
        if not abbreviation.full_name:
            message = f"'{first[0]}' is een afkorting; schrijf: {plain}"
            yield Finding(first.start(), "afkorting", first[0], message)
        elif abbreviation.full_name.lower() not in text.lower() and not any(
            _EXPLAINED_AFTER.match(text, match.end())
            or _EXPLAINED_BEFORE.search(_before(text, match))
            for match in matches
        ):
            message = f"niet iedereen kent '{first[0]}'; schrijf erbij: {plain}"
            yield Finding(first.start(), "onbekende-afkorting", first[0], message)


def _jargon(text: str) -> Iterator[Finding]:
    starts = {sentence.offset for sentence in sentences(text)}
    seen: set[str] = set()
    for match in jargon().finditer(text):
        term = match[1].lower()
        is_name = match[0][0].isupper() and match.start() not in starts
        if term in seen or is_name:
            continue
        seen.add(term)
        if not (_BRACKET.match(text, match.end()) or _TERM_INTRODUCED.search(_before(text, match))):
            plain = jargon().alternatives[term]
            message = f"'{match[0]}' is een moeilijk woord; schrijf liever: {plain}"
            yield Finding(match.start(), "jargon", match[0], message)


def _before(text: str, match: re.Match[str]) -> str:
    """Give as much text before the match as an explanation can take."""
    return text[max(match.start() - 120, 0) : match.start()]


def _mixed_address(text: str) -> Iterator[Finding]:
    own = _QUOTED.sub(lambda match: " " * len(match[0]), text)
    starts = (_INFORMAL_START.match(own, sentence.offset) for sentence in sentences(own))
    informal = [*_INFORMAL.finditer(own), *filter(None, starts)]
    if informal and _FORMAL.search(own):
        first = min(informal, key=re.Match.start)
        message = f"'{first[0]}' en 'u' door elkaar; schrijf overal u en uw"
        yield Finding(first.start(), "je-en-u", first[0], message)


_RULES: tuple[Callable[[str], Iterator[Finding]], ...] = (
    _long_sentences,
    _long_average,
    _commas,
    _long_paragraphs,
    _abbreviations,
    _jargon,
    _mixed_address,
)
