"""What is said about danger, by meaning: the lists in `data/gevaar/` as the script reads them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product

from generator.search.wordlists import shipped
from generator.values.sourced import Sourced, sourced
from generator.values.text import fold

HEADING = "=="
# Dutch first: what another language says may add a number, and never takes one away.
LANGUAGES = ("nl", "en", "de", "pl", "uk", "ar", "tr")
_BRACES = re.compile(r"\{([^{}]*)\}")
_BETWEEN_WORDS = re.compile(r"[^\w@.*~+]+")


@dataclass(frozen=True)
class DangerList:
    """One language: ways to say a meaning, by name, and rules with the ids of the numbers.

    A rule is (ids, kind, terms).
    """

    meanings: tuple[tuple[str, tuple[str, ...]], ...]
    rules: tuple[tuple[tuple[str, ...], str, tuple[str, ...]], ...]


def read_danger(text: str, name: str) -> DangerList:
    """Read a list: `@meaning: ways` and `id, id: terms`; a wrong line is told with its place.

    A way of several words has `_` between them, `a+b` is both one word and two, and
    `{a,b}c` is "ac" and "bc". A rule begins with `!` when nothing calms it and with `=` when
    these words must be all there is; a term that begins with `-` takes it away.
    """
    meanings: dict[str, list[str]] = {}
    rules = []
    sourced_here = False
    for number, typed in enumerate(text.splitlines(), 1):
        line = typed.partition("#")[0].strip()
        sourced_here = sourced_here or line.startswith(HEADING)
        if not line or line.startswith(HEADING):
            continue
        left, colon, right = line.partition(":")
        if not colon or not right.strip():
            raise ValueError(f"{name}:{number}: a ':' with something behind it is missing")
        if left.startswith("@"):
            ways = [way for word in right.split() for way in _spelled(word)]
            meanings.setdefault(left[1:], []).extend(ways)
        elif not sourced_here:
            raise ValueError(f"{name}:{number}: a rule before any '{HEADING}' has no source")
        else:
            mark = re.match(r"\s*([!=]*)", right)
            assert mark is not None
            terms = [_term(part) for part in right[mark.end() :].split()]
            ids = tuple(one.strip() for one in left.split(","))
            rules.append((ids, mark[1], tuple(terms)))
    found = DangerList(tuple((key, tuple(ways)) for key, ways in meanings.items()), tuple(rules))
    unknown = {used for used in _used(found) if used not in meanings}
    if unknown:
        raise ValueError(f"{name}: no such meaning: {', '.join(sorted(unknown))}")
    return found


def danger_lines() -> tuple[Sourced, ...]:
    """Give the headings of all lists, each with the source and the day of what stands under it."""
    return tuple(
        one for language in LANGUAGES for one in _headings(_text(language), _name(language))
    )


@cache
def danger_list(language: str) -> DangerList:
    """Give the list of one language that ships with the generator."""
    return read_danger(_text(language), _name(language))


@cache
def danger_data(language: str) -> dict[str, list[str]]:
    """Give the list of one language as the script reads it."""
    # A meaning belongs to its language; what calms in one hides nothing of another.
    return written(danger_list(language), "" if language == LANGUAGES[0] else f"{language}.")


def written(one: DangerList, own: str) -> dict[str, list[str]]:
    """Give a list as the script reads it; `own` begins the names of its meanings."""
    meanings, rules = [], []
    for name, ways in one.meanings:
        said = sorted({way.replace("@", f"@{own}") for way in ways})
        meanings.append(" ".join((own + name, *said)))
    before = ""
    for ids, kind, terms in one.rules:
        calm = ("-@kalm",) if own and "!" not in kind else ()
        parts = (term.replace("@", f"@{own}") for term in _orderly((*terms, *calm)))
        # A rule for the same numbers as the one before does not say them again.
        head = f"{','.join(ids)} {kind or '.'}"
        rules.append(" ".join(("" if head == before else head, *parts)))
        before = head
    return {"meanings": meanings, "rules": rules}


def _orderly(terms: tuple[str, ...]) -> Iterator[str]:
    """Give terms that say the same, with the ways in order and what takes away in one.

    Like stands beside like then, which makes the script 3 kB smaller on a slow line.
    """
    yield from ("/".join(sorted(set(one.split("/")))) for one in terms if one[0] != "-")
    away = {way for one in terms if one[0] == "-" for way in one[1:].split("/")}
    if away:
        yield f"-{'/'.join(sorted(away))}"


def _name(language: str) -> str:
    return f"gevaar/{language}.txt"


def _text(language: str) -> str:
    return shipped(_name(language))


def _headings(text: str, name: str) -> Iterator[Sourced]:
    # Each on the line where it stands, so that what is wrong is told with its place.
    lines = (line if line.startswith(HEADING) else "" for line in text.splitlines())
    return sourced("\n".join(line.removeprefix(HEADING) for line in lines), name)


def _spelled(word: str) -> Iterator[str]:
    """Give every way that one written way stands for; the script reads `a+b` as two ways."""
    parts = _BRACES.split(word)
    choices = [part.split(",") if n % 2 else [part] for n, part in enumerate(parts)]
    for chosen in product(*choices):
        yield _folded("".join(chosen))


def _term(part: str) -> str:
    sign = "-" if part.startswith("-") else ""
    return sign + "/".join(
        way for one in part.removeprefix("-").split("/") for way in _spelled(one)
    )


def _folded(way: str) -> str:
    # "e-bike" and "'s nachts" are two words to the script.
    return _BETWEEN_WORDS.sub("_", fold(way)).strip("_")


def _used(one: DangerList) -> Iterator[str]:
    for ways in (*(ways for _, ways in one.meanings), *(terms for _, _, terms in one.rules)):
        for way in ways:
            yield from re.findall(r"@([\w.-]+?)(?=_|/|$)", way)
