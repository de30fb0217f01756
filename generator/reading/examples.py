"""What `kaart nieuw` typed for her and nobody has changed yet: that is no fact about the village.

In: a file as it was typed. Out: a problem for each example that is still there. It waits quietly in
a file that is not on the map yet, and stops one that is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from generator.model.plain_values import EXAMPLE_TEXT
from generator.problems import KeyPath, Level, Problem
from generator.reading.file_names import VILLAGE_FILE
from generator.reading.origin import Origin
from generator.values.web import is_nobodys

if TYPE_CHECKING:
    from generator.reading.result import Reading

EXAMPLE_MARK: Final = "voorbeeld"
_PAUSED: Final = "pauze"
WAITS: Final = f"status: {_PAUSED}   # haal deze regel weg als het op de kaart mag"
"""The line with which a new file begins."""
_WAITING: Final = re.compile(
    rf"^status:[ \t]*['\"]?{_PAUSED}['\"]?[ \t]+#[ \t]*haal deze regel weg als het op de kaart mag",
    re.MULTILINE,
)
_MARKED: Final = re.compile(rf"^([a-z_]+):.*\S[ \t]+# ?{EXAMPLE_MARK}\b", re.MULTILINE)
_CODE: Final = "voorbeeld"
_GUESSED: Final = "dit is nog het voorbeeld"
_EXAMPLE: Final = "hier staat nog de voorbeeldtekst"
_BECAUSE: Final = "Wacht: "


def waits_because(why: str) -> str:
    """Give the line of 'intern' that says why a file waits, in a list that was brought."""
    return f"{_BECAUSE}{' '.join(why.split())}"


def reasons_to_wait(content: object) -> tuple[str, ...]:
    """Give why a file waits as its 'intern' says it, for her to ask after; none when it does not.

    `content` is what the file says.
    """
    if not isinstance(content, dict) or content.get("status") != _PAUSED:
        return ()
    lines = str(content.get("intern", "")).splitlines()
    return tuple(one.removeprefix(_BECAUSE) for one in lines if one.startswith(_BECAUSE))


def told_to_wait(source: Origin) -> Iterator[Problem]:
    """Say of a file that came from a list why it waits: she asks after that before it goes out."""
    for why in reasons_to_wait(source.content):
        yield source.problem(("status",), f"dit wacht nog: {why}", "wacht", Level.NOTICE)


def without_reasons(content: dict[str, Any]) -> dict[str, Any]:
    """Give what a file says when it waits no longer: she asked, so why it waited goes."""
    kept = content.get("intern")
    if not isinstance(kept, str):
        return content
    left = "\n".join(one for one in kept.splitlines() if not one.startswith(_BECAUSE))
    rest = {key: value for key, value in content.items() if key != "intern"}
    return {**content, "intern": left} if left.strip() else rest


def is_draft(source: Origin) -> bool:
    """Tell whether a file waits for its first day on the map: what pauses later was there before.

    It still has the line it began with, or an example.
    """
    content = source.content
    if not isinstance(content, dict) or content.get("status") != _PAUSED:
        return False
    text = source.data.decode("utf-8", errors="replace")
    return bool(_WAITING.search(text) or any(untouched_examples(source)))


def untouched_examples(source: Origin, *, of_village: bool = False) -> Iterator[Problem]:
    """Find the texts and choices in a new file that nobody has made her own.

    Those of the village, such as its address, only keep it from going out.
    """
    content = source.content
    if not isinstance(content, dict):
        return
    waits = of_village or content.get("status") == _PAUSED
    level = Level.NOTICE if waits else Level.ERROR
    for path in _example_texts(content):
        message = f"{_EXAMPLE}; schrijf uw eigen tekst"
        yield source.problem(path, message, _CODE, level)
    site = content.get("site")
    if of_village and isinstance(site, str) and is_nobodys(site):
        message = "dit adres is van niemand; typ hier het adres van uw eigen site"
        yield source.problem(("site",), message, _CODE, level)
        content = {key: value for key, value in content.items() if key != "site"}
    for found in _MARKED.finditer(source.data.decode("utf-8", errors="replace")):
        if found[1] in content:
            message = f"{_GUESSED}; kies zelf, en haal het stukje vanaf # {_CODE} weg"
            yield source.problem((found[1],), message, _CODE, level)


def is_unchosen(problem: Problem) -> bool:
    """Tell whether a problem is that an answer is marked as one that nobody chose."""
    return problem.code == _CODE and problem.message.startswith(_GUESSED)


def is_example_text(problem: Problem) -> bool:
    """Tell whether a problem is that the text is one that the program typed."""
    return problem.code == _CODE and problem.message.startswith(_EXAMPLE)


def examples_of_village(reading: Reading) -> list[Problem]:
    """Give what still is an example in the village's own file, such as its address."""
    source = reading.sources.get(VILLAGE_FILE)
    return [one for one in reading.problems
            if one.code == _CODE and source is not None and one.path == source.path]  # fmt: skip


def _example_texts(value: object, path: KeyPath = ()) -> Iterator[KeyPath]:
    if isinstance(value, str):
        if value.startswith(EXAMPLE_TEXT) and path[-1] != "intern":
            yield path
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _example_texts(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _example_texts(inner, (*path, index))
